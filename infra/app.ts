import { App } from 'aws-cdk-lib';
import { InputError } from '../shared/errors.ts';
import { readSettings } from './config.ts';
import { addDeployment } from './deployment.ts';

/** What `cdk` runs: settings from the context, two stacks out. */
const app = new App();
try {
  addDeployment(app, readSettings(app.node.tryGetContext('newsprint')));
  app.synth();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
