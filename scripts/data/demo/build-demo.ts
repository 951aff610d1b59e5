import { createControleContours } from '../../../src/domain/territoire/controle-contours.ts';
import type { Reference } from '../../../src/reference/contrat.ts';
import { buildGht, buildIndicateurs, buildPopulation } from './annexes.ts';
import { createEtablissements, type EtablissementDemo } from './etablissements.ts';
import {
  formatCapacites,
  formatEtablissement,
  formatFichier,
  formatGestionnaire,
  formatPosition,
} from './formats.ts';
import { createGestionnaires } from './gestionnaires.ts';
import { createHasard } from './hasard.ts';
import { listLieux } from './lieux.ts';
import { Noms } from './noms.ts';
import { encodeWindows1252 } from './windows-1252.ts';

/** Changing it changes the whole demonstration. */
const GRAINE = 20261122;

/** Files of `data/demo/`, by path. */
export function buildDemo(reference: Reference): Map<string, Buffer> {
  const hasard = createHasard(GRAINE);
  const noms = new Noms(hasard);
  const lieux = listLieux(reference.communes);
  const controle = createControleContours(reference.departements);
  const gestionnaires = createGestionnaires(lieux, noms, hasard);
  const etablissements = createEtablissements({ lieux, gestionnaires, controle, noms, hasard });
  const employeurs = new Set(etablissements.map(({ gestionnaire }) => gestionnaire));
  const entites = gestionnaires.filter((gestionnaire) => employeurs.has(gestionnaire));
  const { nomenclature } = reference;

  const { structures, positions } = spoil(
    etablissements,
    etablissements.map((etablissement) => formatEtablissement(etablissement, nomenclature)),
    etablissements.map(({ numero, point }) => formatPosition(numero, point)),
  );
  return new Map([
    [
      'demo/finess-etablissements-geolocalises.csv',
      encodeWindows1252(formatFichier([...structures, ...positions])),
    ],
    [
      'demo/finess-entites-juridiques.csv',
      encodeWindows1252(formatFichier(entites.map((entite) => formatGestionnaire(entite, nomenclature)))),
    ],
    ['demo/finess-capacites.csv', encodeWindows1252(formatFichier(etablissements.flatMap(formatCapacites)))],
    ['demo/ght.csv', Buffer.from(buildGht(entites))],
    ['demo/population-communes.csv', Buffer.from(buildPopulation(reference.communes, hasard))],
    ['demo/indicateurs.csv', Buffer.from(buildIndicateurs(etablissements, nomenclature, hasard))],
  ]);
}

/**
 * Puts in what real files hold, so that the import report has something to say: positions missing or far away, a
 * commune without its code, an impossible date, an older record of a number already met.
 */
function spoil(
  etablissements: readonly EtablissementDemo[],
  structures: string[][],
  positions: string[][],
): { structures: string[][]; positions: string[][] } {
  const nombre = etablissements.length;
  const at = (part: number): number => Math.floor(nombre * part);
  for (const part of [0.11, 0.37, 0.73])
    positions[at(part)] = formatPosition((etablissements[at(part)] as EtablissementDemo).numero, null);
  // Coordinates of another region, as after a wrong geocoding.
  const loin = etablissements[at(0.52)] as EtablissementDemo;
  positions[at(0.52)] = formatPosition(loin.numero, [2.35, 48.85]);
  (structures[at(0.24)] as string[])[12] = '';
  (structures[at(0.61)] as string[])[28] = '2004-02-31';
  const ancien = [...(structures[at(0.83)] as string[])];
  ancien[30] = '2011-05-16';
  ancien[3] = `ANCIEN ${ancien[3] as string}`.slice(0, 38);
  return { structures: [...structures, ancien], positions };
}
