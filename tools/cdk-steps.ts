import type { Settings } from '../infra/config.ts';
import { InputError } from '../shared/errors.ts';

/** A run of the `cdk` command: its arguments, and what to say before it. */
export interface Step {
  say: string;
  args: string[];
}

/** Throws `InputError` unless the settings say how a site reaches whoever deploys this. */
export function requireContact({ contact }: Settings): void {
  if (contact === undefined) {
    throw new InputError(
      'Sites must be able to reach you before anything is fetched from them. Write into cdk.json, under "context":\n' +
        '  "newsprint": { "contact": "you@example.org", "alarmEmail": "you@example.org" }',
    );
  }
}

/** The runs that deploy both stacks: the first time in an account and region, what the CDK itself needs as well. */
export function deploySteps({ deployment }: Settings, bootstrapped: boolean, more: readonly string[]): Step[] {
  const stacks = `${deployment}-*`;
  return [
    ...(bootstrapped
      ? []
      : [{ say: 'This account and region have not seen the CDK yet: preparing them.', args: ['bootstrap'] }]),
    { say: 'What will change:', args: ['diff', stacks, ...more] },
    { say: 'Deploying:', args: ['deploy', stacks, '--require-approval', 'broadening', ...more] },
  ];
}

/** The run that removes what works. The archive is not part of it. */
export function destroySteps({ deployment }: Settings, more: readonly string[]): Step[] {
  return [
    {
      say: `Removing ${deployment}-pipeline. Kept: both tables and the bucket, in ${deployment}-storage. What waits in the queues goes: docs/deploy.md says how to let them run dry first.`,
      args: ['destroy', `${deployment}-pipeline`, '--exclusively', ...more],
    },
  ];
}
