import { defineConfig } from 'vitest/config';

/** Browser tests: one file at a time, one Chromium, on the built page (`npm run e2e`). */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
