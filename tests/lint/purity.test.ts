import { beforeAll, describe, expect, test } from 'vitest';
import { type Findings, lintPlanted } from './lint-planted';

const CLOCK_OR_CHANCE = 'plugin: The domain is pure: clock and randomness are injected by the caller.';
const TYPES_ONLY = 'plugin: Only types of the domain here: write `import type`.';
const GLOBAL = 'lint/style/noRestrictedGlobals';

/** One impurity by file, with the rule that must name it. */
const IMPURE: readonly (readonly [name: string, source: string, rule: string])[] = [
  ['random', 'export const a = () => Math.random();', CLOCK_OR_CHANCE],
  ['random-alias', 'export const a = Math.random;', CLOCK_OR_CHANCE],
  ['now', 'export const a = () => Date.now();', CLOCK_OR_CHANCE],
  ['today', 'export const a = () => new Date();', CLOCK_OR_CHANCE],
  ['today-text', 'export const a = () => Date();', CLOCK_OR_CHANCE],
  ['performance', 'export const a = () => performance.now();', GLOBAL],
  ['timer', 'export const a = () => setTimeout(() => undefined, 1);', GLOBAL],
  ['fetch', "export const a = () => fetch('x');", GLOBAL],
  ['document', 'export const a = () => document.title;', GLOBAL],
  ['window', 'export const a = () => window.name;', GLOBAL],
  ['process', 'export const a = () => process.env;', GLOBAL],
  ['worker', "export const a = () => new Worker('x');", GLOBAL],
  ['storage', "export const a = () => localStorage.getItem('x');", GLOBAL],
];

/** Pure sources that look like impure ones. */
const PURE: readonly (readonly [name: string, source: string])[] = [
  ['date-of-text', 'export const a = (texte: string) => new Date(texte);'],
  ['date-parts', 'export const a = () => Date.UTC(2021, 0, 8);'],
  ['other-random', 'export const a = (alea: { random(): number }) => alea.random();'],
];

const VALUE_IMPORT = "import { a } from '../../domain/etablissement/offre';\nexport const b = a;\n";
const TYPE_IMPORT = "import type { A } from '../../domain/etablissement/offre';\nexport type B = A;\n";
const VALUE_REEXPORT = "export { a } from '../../domain/etablissement/offre';\n";

const planted: Record<string, string> = {
  ...Object.fromEntries(IMPURE.map(([name, source]) => [`src/domain/sujet/${name}.ts`, `${source}\n`])),
  ...Object.fromEntries(PURE.map(([name, source]) => [`src/domain/sujet/${name}.ts`, `${source}\n`])),
  'src/workers/sujet/now.ts': 'export const a = () => Date.now();\n',
  'src/ui/sujet/valeur.ts': VALUE_IMPORT,
  'src/ui/sujet/type.ts': TYPE_IMPORT,
  'src/ui/sujet/relais.ts': VALUE_REEXPORT,
  'src/i18n/sujet/valeur.ts': VALUE_IMPORT,
  'src/i18n/sujet/type.ts': TYPE_IMPORT,
  'src/map/sujet/valeur.ts': VALUE_IMPORT,
  'src/domain/cycle/a.ts': "import { b } from './b';\nexport const a = (): number => b();\n",
  'src/domain/cycle/b.ts': "import { a } from './a';\nexport const b = (): number => a();\n",
  'src/ui/sujet/any.ts': 'export const a = (b: any) => b;\n',
  'src/ui/sujet/Image.tsx': 'export const Image = () => <img src="x.png" />;\n',
};

describe('lint', () => {
  let findings: Findings;
  beforeAll(async () => {
    findings = await lintPlanted(planted);
  });

  test.each(IMPURE)('refuses %s in the domain', (name, _source, rule) => {
    expect(findings.get(`src/domain/sujet/${name}.ts`)).toContain(rule);
  });

  test.each(PURE)('accepts %s in the domain', (name) => {
    expect(findings.get(`src/domain/sujet/${name}.ts`)).toEqual([]);
  });

  test('leaves the clock to the other folders', () => {
    expect(findings.get('src/workers/sujet/now.ts')).toEqual([]);
  });

  test.each(['ui', 'i18n'])('lets %s import types of the domain, no value', (folder) => {
    expect(findings.get(`src/${folder}/sujet/valeur.ts`)).toContain(TYPES_ONLY);
    expect(findings.get(`src/${folder}/sujet/type.ts`)).toEqual([]);
  });

  test('sees a value of the domain passed on by a screen', () => {
    expect(findings.get('src/ui/sujet/relais.ts')).toContain(TYPES_ONLY);
  });

  test('lets the map import values of the domain', () => {
    expect(findings.get('src/map/sujet/valeur.ts')).toEqual([]);
  });

  test('refuses import cycles, any and an image without text', () => {
    expect(findings.get('src/domain/cycle/a.ts')).toContain('lint/suspicious/noImportCycles');
    expect(findings.get('src/ui/sujet/any.ts')).toContain('lint/suspicious/noExplicitAny');
    expect(findings.get('src/ui/sujet/Image.tsx')).toContain('lint/a11y/useAltText');
  });
});
