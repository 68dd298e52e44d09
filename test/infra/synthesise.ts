import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { readSettings } from '../../infra/config.ts';
import { addDeployment } from '../../infra/deployment.ts';

/** The context of cdk.json, which decides about feature flags. */
const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

/** Both templates of a deployment with these settings, as JSON and for assertions. The functions hold no code. */
export function synthesise(settings: unknown) {
  const app = new App({ context });
  const { storage, pipeline } = addDeployment(app, readSettings(settings), () => Code.fromInline('export {};'));
  const assembly = app.synth();
  return {
    storage: Template.fromJSON(assembly.getStackByName(storage.stackName).template),
    pipeline: Template.fromJSON(assembly.getStackByName(pipeline.stackName).template),
  };
}

/** The templates of one deployment. */
export type Templates = ReturnType<typeof synthesise>;

/** A resource as CloudFormation reads it. */
export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

/** All resources of a template, by logical id. */
export function resourcesOf(template: Template): Record<string, Resource> {
  return template.toJSON().Resources;
}

/** The functions of ours, by logical id; the CDK adds one that runs another after a deployment. */
export function functionsOf(template: Template): [string, Resource][] {
  return Object.entries(resourcesOf(template)).filter(
    ([id, { Type }]) => Type === 'AWS::Lambda::Function' && !isOfCdk(id),
  );
}

/** Whether a resource belongs to the CDK's own way of running a function after a deployment. */
export function isOfCdk(id: string): boolean {
  return id.startsWith('AWSCDKTrigger');
}
