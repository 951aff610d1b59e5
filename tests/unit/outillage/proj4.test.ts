import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proj4Plugin } from '../../../scripts/proj4/plugin';
import { createConvertisseur } from '../../../src/ingest/projections';

const SOURCE = 'src/ingest/projections.ts';

let folder: string;
let page: { createConvertisseur: typeof createConvertisseur };

/** The module of the readers, bundled as the page has it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-proj4-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [proj4Plugin()],
    ssr: { noExternal: true },
    build: {
      ssr: resolve(SOURCE),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'projections.mjs' } },
    },
  });
  page = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'projections.mjs')).href);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every system the readers define, and some of the families they compute. */
async function readCodes(): Promise<string[]> {
  const source = await readFile(SOURCE, 'utf8');
  const keys = [...source.matchAll(/^ {2}'(\d{4,5})':/gm)].map(([, code]) => code ?? '');
  return [...keys, '3942', '3946', '3950', '32620', '32631', '32740'];
}

test('the page converts every system as the whole of proj4 does, to the last bit', async () => {
  const codes = await readCodes();
  expect(codes.length).toBeGreaterThan(15);
  const points = [
    [400_000, 1_800_000],
    [652_000, 6_862_000],
    [180_000, 6_790_000],
  ] as const;
  for (const code of codes) {
    for (const [x, y] of points) {
      expect(page.createConvertisseur(code)(x, y), code).toEqual(createConvertisseur(code)(x, y));
    }
  }
});
