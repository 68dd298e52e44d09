import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Settings } from './config.ts';
import { Pipeline } from './pipeline.ts';
import { Storage } from './storage.ts';

/** The tag by which a deployment's cost can be told from others'. */
export const DEPLOYMENT_TAG = 'newsprint-deployment';

/** Both stacks of a deployment, checked by cdk-nag when they are synthesised. */
export function addDeployment(app: App, settings: Settings): { storage: Storage; pipeline: Pipeline } {
  const { deployment } = settings;
  const storage = new Storage(app, `${deployment}-storage`, settings, {
    description: 'Newsprint: the archive. Deleting this stack keeps its tables and its bucket.',
    terminationProtection: true,
  });
  const pipeline = new Pipeline(app, `${deployment}-pipeline`, settings, storage, {
    description: 'Newsprint: collects and answers. Can be deleted and deployed again.',
  });
  Tags.of(app).add(DEPLOYMENT_TAG, deployment);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { storage, pipeline };
}
