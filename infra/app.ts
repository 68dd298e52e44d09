import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { InputError } from '../shared/errors.ts';
import { bundle, FUNCTIONS, type FunctionName } from './bundle.ts';
import { readSettings } from './config.ts';
import { addDeployment } from './deployment.ts';

/** What `cdk` runs: settings from the context in, bundles and two stacks out. */
async function main(): Promise<void> {
  const app = new App();
  const settings = readSettings(app.node.tryGetContext('newsprint'));
  const folderOf = (name: FunctionName) => join(app.outdir, 'bundles', name);
  await Promise.all(FUNCTIONS.map((name) => bundle(name, folderOf(name))));
  addDeployment(app, settings, (name) => Code.fromAsset(folderOf(name)));
  app.synth();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
