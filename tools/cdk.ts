import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { readSettings } from '../infra/config.ts';
import { InputError, messageOf } from '../shared/errors.ts';
import { deploySteps, destroySteps, requireContact, type Step } from './cdk-steps.ts';

/** `npm run deploy` and `npm run destroy`: the cdk commands in their order, with the user's own AWS credentials. */
async function main([command = '', ...more]: string[]): Promise<void> {
  const file = new URL('../cdk.json', import.meta.url);
  const settings = readSettings(JSON.parse(readFileSync(file, 'utf8')).context?.newsprint);
  if (command === 'deploy') {
    requireContact(settings);
    run(deploySteps(settings, await isBootstrapped(), more));
  } else if (command === 'destroy') run(destroySteps(settings, more));
  else throw new InputError(`there is no command "${command}"; write deploy or destroy`);
}

/** Whether the stack that `cdk bootstrap` makes is there. */
async function isBootstrapped(): Promise<boolean> {
  try {
    await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: 'CDKToolkit' }));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError') return false;
    throw new InputError(
      `AWS could not be asked: ${messageOf(error)}. Are credentials and a region set (AWS_PROFILE, AWS_REGION)?`,
      {
        cause: error,
      },
    );
  }
}

function run(steps: readonly Step[]): void {
  for (const { say, args } of steps) {
    console.log(`\n${say}`);
    const { status } = spawnSync('npx', ['cdk', ...args], { stdio: 'inherit' });
    if (status !== 0)
      throw new InputError(
        `cdk ${args[0]} did not succeed; what was done before it stays done, and a second run goes on`,
      );
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
