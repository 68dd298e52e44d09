import { describe, expect, test } from 'vitest';
import { readSettings } from '../../infra/config.ts';
import { InputError } from '../../shared/errors.ts';
import { deploySteps, destroySteps, requireContact } from '../../tools/cdk-steps.ts';

const settings = readSettings({ deployment: 'desk', contact: 'desk@example.org' });
const commands = (steps: ReturnType<typeof deploySteps>) => steps.map(({ args }) => args.slice(0, 2).join(' '));

describe('npm run deploy', () => {
  test('shows what will change, then deploys both stacks of the deployment', () => {
    expect(commands(deploySteps(settings, true, []))).toEqual(['diff desk-*', 'deploy desk-*']);
  });

  test('prepares an account that has not seen the CDK', () => {
    expect(commands(deploySteps(settings, false, []))).toEqual(['bootstrap', 'diff desk-*', 'deploy desk-*']);
  });

  test('asks before it lets anything have more permissions', () => {
    expect(deploySteps(settings, true, []).at(-1)?.args).toContain('broadening');
  });

  test('passes on what it is given', () => {
    expect(deploySteps(settings, true, ['--profile', 'news']).map(({ args }) => args.slice(-2))).toEqual([
      ['--profile', 'news'],
      ['--profile', 'news'],
    ]);
  });

  test('says what to write when nobody could be reached', () => {
    expect(() => requireContact(readSettings({}))).toThrow(InputError);
    expect(() => requireContact(readSettings({}))).toThrow('"contact": "you@example.org"');
    expect(() => requireContact(settings)).not.toThrow();
  });
});

describe('npm run destroy', () => {
  test('takes the pipeline alone, and says that the archive is kept', () => {
    const [step, ...others] = destroySteps(settings, []);
    expect(others).toEqual([]);
    expect(step?.args).toEqual(['destroy', 'desk-pipeline', '--exclusively']);
    expect(step?.say).toMatch(/Kept:.*tables.*bucket/);
  });
});
