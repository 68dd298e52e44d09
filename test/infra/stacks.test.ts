import { archiveSuite } from './suites/archive.ts';
import { permissionsSuite } from './suites/permissions.ts';
import { pipelineSuite } from './suites/pipeline.ts';
import { settingsSuite } from './suites/settings.ts';
import { watchingSuite } from './suites/watching.ts';
import { synthesise } from './synthesise.ts';

// Loading the CDK takes longer than all of these together, so they share one process and one deployment.
// That it is synthesised at all proves that cdk-nag has nothing to say that is not accepted with a reason.
const full = synthesise({
  contact: 'desk@example.org',
  alarmEmail: 'night@example.org',
  budget: { dollars: 30 },
  discover: { batchSize: 3, concurrency: 4 },
  collect: { batchSize: 7, concurrency: 9 },
  query: { requestsPerSecond: 5, burst: 6 },
  logDays: 14,
  pageVersionDays: 45,
  events: true,
});

archiveSuite(full);
pipelineSuite(full);
permissionsSuite(full);
watchingSuite(full);
settingsSuite(full);
