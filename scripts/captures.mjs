/**
 * `npm run captures`: the pictures of the README (public/captures/) and, under .cache/captures/, every screen
 * at two sizes to be looked at.
 */
import { ensureBuild } from './outils/construction.mjs';
import { ensureDependencies } from './outils/dependances.mjs';
import { importBundled } from './outils/regrouper.mjs';

await ensureDependencies();
await ensureBuild();
const { takeCaptures } = await importBundled('scripts/captures/ecrans.ts');
await takeCaptures(process.argv.slice(2));
