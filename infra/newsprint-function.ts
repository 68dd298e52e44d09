import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type Conditions, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from './bundle.ts';

/** What differs between the functions. */
export interface NewsprintFunctionProps {
  code: Code;
  description: string;
  /** MB; CPU comes with it, a whole one at 1,769. */
  memory: number;
  timeout: Duration;
  logDays: RetentionDays;
  environment: Record<string, string>;
  /** Sends messages to the queue that it works on; Lambda would take that for a runaway loop and stop it. */
  sendsToItself?: boolean;
}

/** A function as every one of them is: its handler bundled, a role and a log of its own, and no permission but to write that log. */
export class NewsprintFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly role: Role;
  readonly log: LogGroup;
  /** MB. */
  readonly memory: number;

  constructor(scope: Construct, name: FunctionName, props: NewsprintFunctionProps) {
    super(scope, idOf(name));
    this.memory = props.memory;
    this.log = new LogGroup(this, 'Log', { retention: props.logDays, removalPolicy: RemovalPolicy.DESTROY });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    // The group's ARN ends in `:*` by itself, which stands for its streams.
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.log.logGroupArn]);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: props.description,
      code: props.code,
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory,
      timeout: props.timeout,
      environment: props.environment,
      role: this.role,
      logGroup: this.log,
      // JSON lines; without a line for the start and the end of every invocation, which would be most of the log.
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      ...(props.sendsToItself ? { recursiveLoop: RecursiveLoop.ALLOW } : {}),
    });
  }

  /** Lets the function do `actions` on `resources`, under `conditions`. */
  allow(actions: readonly string[], resources: readonly string[], conditions: Conditions = {}): void {
    this.role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }));
  }
}

/** `ApplySources` for `apply-sources`. */
function idOf(name: FunctionName): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
