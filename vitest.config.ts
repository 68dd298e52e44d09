import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { hasJava } from './test/support/dynamodb-local.ts';

const withJava = hasJava();
if (!withJava) {
  const words = 'no Java 17 on the path: what is stored is tested on the embedded database only, not on DynamoDB Local';
  if (process.env.CI) throw new Error(words);
  console.log(words);
}

const ON_DYNAMODB_LOCAL: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'dynamodb-local',
    include: ['test/store/**/*.test.ts', 'test/steps/**/*.test.ts', 'test/chaos/failing-parts.test.ts'],
    globalSetup: 'test/support/dynamodb-local.ts',
  },
};

/**
 * Every test on the embedded database, and those of what is stored and asked once more on Amazon's DynamoDB Local.
 * Integration tests run real loopback servers, so a file may take a while.
 */
export default defineConfig({
  test: {
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['shared/**', 'functions/**', 'local/**', 'cli/**', 'infra/**'] },
    projects: [
      { extends: true, test: { name: 'embedded', include: ['test/**/*.test.ts'] } },
      ...(withJava ? [ON_DYNAMODB_LOCAL] : []),
    ],
  },
});
