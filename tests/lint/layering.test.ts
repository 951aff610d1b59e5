import { beforeAll, describe, expect, test } from 'vitest';
import { type Findings, lintPlanted } from './lint-planted';

const RULE = 'lint/style/noRestrictedImports';

/** The whole rule of ARCHITECTURE: what each folder may import besides itself and packages. */
const MAY_IMPORT = {
  domain: [],
  ingest: ['domain'],
  reference: ['domain'],
  persistence: ['domain'],
  export: ['domain', 'i18n'],
  charts: ['domain', 'i18n'],
  i18n: ['domain'],
  workers: ['domain', 'ingest', 'reference'],
  state: ['domain', 'persistence'],
  map: ['domain', 'i18n'],
  ui: ['domain', 'state', 'map', 'charts', 'export', 'i18n'],
  app: 'all',
  cli: 'all',
} as const;

type Folder = keyof typeof MAY_IMPORT;
const FOLDERS = Object.keys(MAY_IMPORT) as Folder[];

/** Files of other folders that hold nothing but types and may be imported all the same. */
const TYPE_FILES: readonly (readonly [from: Folder, target: string, allowed: boolean])[] = [
  ['ingest', 'reference/contrat', true],
  ['state', 'workers/client', true],
  ['state', 'workers/moteur-api', true],
  ['state', 'workers/moteur', false],
  ['ui', 'workers/moteur-api', true],
  ['ui', 'workers/client', false],
  ['export', 'ingest/contrat', true],
  ['export', 'ingest/import-fichiers', false],
  ['reference', 'ingest/contrat', false],
  ['domain', 'reference/contrat', false],
];

/** Packages a folder must live without. */
const PACKAGES: readonly (readonly [from: Folder, name: string])[] = [
  ['domain', 'react'],
  ['domain', 'maplibre-gl'],
  ['domain', 'node:fs'],
  ['domain', 'papaparse'],
  ['ingest', 'node:zlib'],
  ['export', 'maplibre-gl/dist/maplibre-gl.mjs'],
  ['workers', 'react'],
  ['state', '@mantine/core'],
  ['map', 'zustand'],
  ['i18n', 'react'],
  ['ui', 'node:path'],
];

function allows(from: Folder, to: Folder): boolean {
  const allowed = MAY_IMPORT[from];
  return from === to || allowed === 'all' || (allowed as readonly string[]).includes(to);
}

const typeImport = (target: string) => `import type { A } from '${target}';\nexport type B = A;\n`;
const lazyImport = (target: string) => `export const b = () => import('${target}');\n`;

const planted: Record<string, string> = {};
const plant = (path: string, source: string) => {
  planted[path] = source;
  return path;
};

const arrows = FOLDERS.flatMap((from) =>
  FOLDERS.filter((to) => to !== from).map((to) => {
    const target = `../../${to}/sujet/planted`;
    const path = plant(`src/${from}/sujet/vers-${to}.ts`, typeImport(target));
    const lazy = plant(`src/${from}/sujet/vers-${to}-plus-tard.ts`, lazyImport(target));
    return { from, to, path, lazy, allowed: allows(from, to) };
  }),
);
const typeFiles = TYPE_FILES.map(([from, target, allowed], index) => {
  const path = plant(`src/${from}/sujet/types-${index}.ts`, typeImport(`../../${target}`));
  return { from, target, allowed, path };
});
const packages = PACKAGES.map(([from, name], index) => {
  return { from, name, path: plant(`src/${from}/sujet/paquet-${index}.ts`, typeImport(name)) };
});
const viewModel = [
  { target: '../../domain/etablissement/offre', allowed: true },
  { target: '../../i18n/carte', allowed: true },
  { target: './couleurs', allowed: true },
  { target: '../carte', allowed: false },
  { target: '../layers/points', allowed: false },
  { target: '../../state/magasin', allowed: false },
  { target: 'maplibre-gl', allowed: false },
].map((item, index) => ({
  ...item,
  path: plant(`src/map/view-model/planted-${index}.ts`, typeImport(item.target)),
}));

describe('the folders of src import each other in one direction', () => {
  let findings: Findings;
  beforeAll(async () => {
    findings = await lintPlanted(planted);
  });
  const refused = (path: string) => (findings.get(path) ?? []).includes(RULE);

  test.each(arrows.filter(({ allowed }) => allowed))('$from may import $to', ({ path }) => {
    expect(refused(path)).toBe(false);
  });

  test.each(arrows.filter(({ allowed }) => !allowed))('$from may not import $to', ({ path, lazy }) => {
    expect(refused(path)).toBe(true);
    expect(refused(lazy)).toBe(true);
  });

  test.each(typeFiles)('$from → $target: allowed $allowed', ({ path, allowed }) => {
    expect(refused(path)).toBe(!allowed);
  });

  test.each(packages)('$from lives without $name', ({ path }) => {
    expect(refused(path)).toBe(true);
  });

  test.each(viewModel)('map/view-model → $target: allowed $allowed', ({ path, allowed }) => {
    expect(refused(path)).toBe(!allowed);
  });
});
