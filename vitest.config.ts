import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Node is the default environment; a test that needs a document says `// @vitest-environment jsdom` on its first line. */
export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/aide/graine.ts'],
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Styles that a file carries with it are part of what is tested.
          css: { include: [/portrait\.css/] },
          testTimeout: 60_000,
          // What takes milliseconds takes seconds on a machine that does other things too.
          expect: { poll: { timeout: 30_000 } },
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
