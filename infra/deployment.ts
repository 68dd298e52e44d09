import { type App, Tags, Validations } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { FunctionName } from './bundle.ts';
import type { Settings } from './config.ts';
import { Pipeline } from './pipeline.ts';
import { Storage } from './storage.ts';
import { DEPLOYMENT_TAG } from './tag.ts';

/** Adds both stacks of a deployment to the app, which cdk-nag checks when it is synthesised. */
export function addDeployment(
  app: App,
  settings: Settings,
  codeOf: (name: FunctionName) => Code,
): { storage: Storage; pipeline: Pipeline } {
  const { deployment } = settings;
  const storage = new Storage(app, `${deployment}-storage`, {
    settings,
    description: 'Newsprint: the archive. Deleting this stack keeps its tables and its bucket.',
    terminationProtection: true,
  });
  const pipeline = new Pipeline(app, `${deployment}-pipeline`, {
    settings,
    storage,
    codeOf,
    description: 'Newsprint: collects and answers. Can be deleted and deployed again.',
  });
  pipeline.addStackDependency(storage);
  Tags.of(app).add(DEPLOYMENT_TAG, deployment);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { storage, pipeline };
}
