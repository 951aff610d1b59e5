import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createStaticServer, listen } from '../serveur.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { DIST } from './depot.mjs';

/** One headless Chromium, to be closed by the caller. @param {readonly string[]} [flags] more flags */
export async function launchBrowser(flags = []) {
  return chromium.launch({
    executablePath: await ensureChromium(),
    headless: true,
    args: [...CHROMIUM_FLAGS, ...flags],
  });
}

/** What was downloaded on this machine must change neither tests nor pictures. */
const SANS_DONNEES = join(tmpdir(), 'maillage-sans-donnees-ouvertes');

/**
 * The built page, behind the very server of `npm start`, on a port of its own.
 * @param {{ donnees?: string }} [options] `donnees`: folder of the open data beside the page, none by default
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function servePage({ donnees = SANS_DONNEES } = {}) {
  const server = await createStaticServer(DIST, donnees);
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/**
 * Drops files of the disk on the page, as from a file manager.
 * @param {import('playwright-core').Page} page @param {readonly string[]} paths
 */
export async function dropFiles(page, paths) {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'depot-de-test';
    input.hidden = true;
    document.body.append(input);
  });
  await page.locator('#depot-de-test').setInputFiles([...paths]);
  await page.evaluate(() => {
    const input = /** @type {HTMLInputElement} */ (document.getElementById('depot-de-test'));
    const dataTransfer = new DataTransfer();
    for (const file of input.files ?? []) dataTransfer.items.add(file);
    input.remove();
    const target = document.querySelector('main') ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
}
