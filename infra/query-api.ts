import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Settings } from './config.ts';
import type { NewsprintFunction } from './newsprint-function.ts';

/** The query function behind HTTP: every request signed by IAM credentials (SigV4), throttled, and logged without its answer. */
export class QueryApi extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, fn: NewsprintFunction, { query, logDays }: Settings) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      description: 'Reads the archive: articles, texts, links',
      createDefaultStage: false,
      defaultAuthorizer: new HttpIamAuthorizer(),
    });
    api.addRoutes({
      path: '/{proxy+}',
      methods: [HttpMethod.GET],
      integration: new HttpLambdaIntegration('Query', fn.lambda),
    });
    const log = new LogGroup(this, 'Log', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      throttle: { rateLimit: query.requestsPerSecond, burstLimit: query.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.jsonWithStandardFields(),
      },
    });
    this.url = stage.url;
  }
}
