import { defineConfig } from 'vitest/config';

/**
 * Browser tests: one file at a time, one Chromium, on the built page (`npm run e2e`). `LENTEUR=4` slows the page and
 * delays its workers: what holds then holds on any machine.
 */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    // The map is drawn without a graphics card, on machines that do other things too.
    expect: { poll: { timeout: 30_000 } },
    // A second chance against a starved machine; a fault fails twice.
    retry: 1,
    hookTimeout: 120_000,
    // One process keeps the browser, and what the files share is loaded once.
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
