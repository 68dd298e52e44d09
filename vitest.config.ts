import { defineConfig } from 'vitest/config';

/** One run of every test; integration tests start real loopback servers, so a file may take a while. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['shared/**', 'functions/**', 'local/**', 'cli/**', 'infra/**'] },
  },
});
