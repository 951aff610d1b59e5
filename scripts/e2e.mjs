/** `npm run e2e -- [motif]`: browser tests alone, on an up-to-date build. */
import { ensureChromium } from './outils/chromium.mjs';
import { ensureBuild } from './outils/construction.mjs';
import { ensureDependencies } from './outils/dependances.mjs';
import { runTool } from './outils/executer.mjs';

await ensureDependencies();
await ensureBuild();
const chromium = await ensureChromium();
const { code } = await runTool(
  'vitest/vitest.mjs',
  ['run', '--config', 'vitest.e2e.config.ts', ...process.argv.slice(2)],
  { env: { CHROMIUM_PATH: chromium } },
);
process.exit(code);
