import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const UNIT = {
  setupFiles: ['tests/aide/graine.ts'],
  environment: 'node',
  // What takes milliseconds takes seconds on a machine that does other things too.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
};

/** Node is the default environment; a test that needs a document says `// @vitest-environment jsdom` on its first line. */
export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...UNIT,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // What they test keeps nothing of its own between calls: loading it once for all halves their cost.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...UNIT,
          name: 'ecrans',
          // React belongs to the document it was loaded in: each file has its own.
          include: ['tests/unit/**/*.test.tsx'],
          // Styles that a file carries with it are part of what is tested.
          css: { include: [/portrait\.css/] },
        },
      },
      {
        extends: true,
        test: {
          name: 'lint',
          include: ['tests/lint/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
