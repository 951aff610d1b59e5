import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const FICHIERS = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((chemin) =>
  join('src', chemin),
);
const FEUILLES = FICHIERS.filter((fichier) => fichier.endsWith('.module.css'));
const IMPORT = /import (\w+) from '([^']*\.module\.css)';/g;

/** Classes that a sheet rules, and those it only makes others of. */
function readFeuille(feuille: string): { readonly reglees: Set<string>; readonly composees: Set<string> } {
  const texte = readFileSync(feuille, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const selecteurs = [...texte.matchAll(/([^{};]+)\{/g)].map(([, selecteur = '']) => selecteur);
  const compositions = [...texte.matchAll(/composes:([^;]+);/g)].map(([, noms = '']) => noms);
  return {
    reglees: new Set(
      selecteurs.flatMap((un) => [...un.matchAll(/\.([a-z]\w*)/gi)].map(([, nom = '']) => nom)),
    ),
    composees: new Set(compositions.flatMap((noms) => noms.trim().split(/\s+/))),
  };
}

/** Classes that components ask of each sheet. */
function listDemandees(): Map<string, Set<string>> {
  const demandees = new Map<string, Set<string>>();
  for (const fichier of FICHIERS.filter((un) => /\.tsx?$/.test(un))) {
    const texte = readFileSync(fichier, 'utf8');
    const corps = texte.replace(IMPORT, '');
    for (const [, nom = '', chemin = ''] of texte.matchAll(IMPORT)) {
      const feuille = normalize(join(dirname(fichier), chemin));
      const classes = [...corps.matchAll(new RegExp(`\\b${nom}\\.(\\w+)`, 'g'))].map(([, un = '']) => un);
      demandees.set(feuille, new Set([...(demandees.get(feuille) ?? []), ...classes]));
    }
  }
  return demandees;
}

const DEMANDEES = listDemandees();

test.each(FEUILLES)('%s rules what components ask for, and nothing else', (feuille) => {
  const { reglees, composees } = readFeuille(feuille);
  const demandees = DEMANDEES.get(feuille) ?? new Set();
  expect([...demandees].filter((classe) => !reglees.has(classe))).toEqual([]);
  expect([...reglees].filter((classe) => !demandees.has(classe) && !composees.has(classe))).toEqual([]);
});
