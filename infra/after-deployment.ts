import { Trigger } from 'aws-cdk-lib/triggers';
import type { Construct } from 'constructs';
import type { NewsprintFunction } from './newsprint-function.ts';

/** Runs a function once after each deployment that changes it, and fails the deployment if it fails. */
export function applyAfterDeployment(scope: Construct, fn: NewsprintFunction): void {
  new Trigger(scope, 'AfterDeployment', { handler: fn.lambda, executeAfter: [fn.role] });
}
