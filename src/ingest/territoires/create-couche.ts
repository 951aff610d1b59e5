import type { Emprise } from '../../domain/etablissement/filtre';
import type { CoucheTerritoires, NiveauCouche, TerritoireDessine } from '../../domain/territoire/couche';
import {
  type Anneau,
  aireFormeKm2,
  compterSommets,
  doubleAire,
  type Forme,
  retourner,
} from '../../domain/territoire/forme';
import { simplifyFormes } from '../../domain/territoire/simplify-formes';
import type { ContexteLecture } from '../contexte';
import type { Journal } from '../journal';

/** A detail below half of 20 m × 40 m cannot be seen at the scale territories are looked at… */
const AIRE_MIN_M2 = 400;
/** …nor one this many times smaller than the middle territory of the layer. */
const FINESSE = 500_000;
/** Positions of a layer at most: what a map draws at once without a stutter. */
const SOMMETS_MAX = 250_000;

export interface TerritoireADessiner {
  readonly code: string | null;
  readonly nom: string;
  /** WGS84. */
  readonly forme: Forme;
}

/** Makes a light layer of these territories, their shared borders still shared. */
export async function createCouche(
  territoires: readonly TerritoireADessiner[],
  {
    fichier,
    nom,
    niveau,
    signature,
    sommetsLus,
  }: {
    readonly fichier: string;
    readonly nom: string;
    readonly niveau: NiveauCouche;
    readonly signature: string;
    readonly sommetsLus: number;
  },
  contexte: ContexteLecture,
  journal: Journal,
): Promise<CoucheTerritoires | null> {
  const marche = simplifyFormes(
    territoires.map(({ forme }) => forme),
    { aireMinM2: Math.max(AIRE_MIN_M2, aireMedianeM2(territoires) / FINESSE), sommetsMax: SOMMETS_MAX },
  );
  let pas = marche.next();
  while (!pas.done) {
    if (contexte.cadence.due) await contexte.cadence.souffler();
    pas = marche.next();
  }
  const formes = pas.value;
  const sommetsGardes = formes.reduce((somme, forme) => somme + compterSommets(forme), 0);
  journal.noter('contours_simplifies', null, null, `${sommetsGardes} / ${sommetsLus}`);
  const dessines = territoires.flatMap(({ code, nom: sien }, k): TerritoireDessine[] => {
    const forme = formes[k] ?? [];
    return forme.length === 0 ? [] : [{ code, nom: sien, polygones: dessiner(forme) }];
  });
  if (dessines.length === 0) return null;
  return {
    id: `couche:${signature.slice(0, 16)}`,
    nom:
      nom === ''
        ? fichier.replace(/\.(?:gz|(?:geo|topo)?json)$/gi, '').replace(/\.(?:geo|topo)?json$/i, '')
        : nom,
    niveau,
    fichier,
    date: null,
    emprise: mesurerEmprise(formes),
    territoires: dessines,
    sommetsLus,
    sommetsGardes,
  };
}

function aireMedianeM2(territoires: readonly TerritoireADessiner[]): number {
  const aires = territoires.map(({ forme }) => aireFormeKm2(forme) * 1e6).sort((a, b) => a - b);
  return aires[aires.length >> 1] ?? 0;
}

/** Outside counter-clockwise, holes clockwise. */
function dessiner(forme: Forme): TerritoireDessine['polygones'] {
  return forme.map((polygone) =>
    polygone.map((anneau, rang) => {
      const direct = doubleAire(anneau) > 0;
      return positions(direct === (rang === 0) ? anneau : retourner(anneau));
    }),
  );
}

function positions(anneau: Anneau): (readonly [number, number])[] {
  return Array.from({ length: anneau.length / 2 }, (_, k): readonly [number, number] => [
    anneau[2 * k] as number,
    anneau[2 * k + 1] as number,
  ]);
}

function mesurerEmprise(formes: readonly Forme[]): Emprise {
  let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const anneau of formes.flat(2)) {
    for (let k = 0; k < anneau.length; k += 2) {
      ouest = Math.min(ouest, anneau[k] as number);
      est = Math.max(est, anneau[k] as number);
      sud = Math.min(sud, anneau[k + 1] as number);
      nord = Math.max(nord, anneau[k + 1] as number);
    }
  }
  return [ouest, sud, est, nord];
}
