import type { GhtJoint } from '../cooperation/find-hopitaux-ght';
import { foldTexte } from '../shared/fold-texte';
import type { CoucheTerritoires, TerritoireDessine } from './couche';
import { createTopologie } from './create-topologie';
import { dissolve } from './dissolve';
import type { Polygones } from './perimetres';

/** Official contours brought to the loaded GHT. */
export interface ContoursGht {
  /** By rank of `ghts`; null for one that no contour names. */
  readonly formes: readonly (Polygones | null)[];
  /** Names of the contours that are of no loaded GHT. */
  readonly inconnus: readonly string[];
}

/**
 * Contours of the layers of GHT that bear the number, the code or the name of a loaded one ("GHT" and little words
 * aside); the last read layer first. null when no layer names any.
 */
export function matchContoursGht(
  ghts: readonly GhtJoint[],
  couches: readonly CoucheTerritoires[],
): ContoursGht | null {
  const candidates = couches.filter(({ niveau }) => niveau === 'ght' || niveau === 'libre').reverse();
  let sansLien: ContoursGht | null = null;
  for (const { niveau, territoires } of candidates) {
    const contours = match(ghts, territoires);
    if (contours.formes.some((forme) => forme !== null)) return contours;
    if (niveau === 'ght') sansLien ??= contours;
  }
  return sansLien;
}

function match(ghts: readonly GhtJoint[], territoires: readonly TerritoireDessine[]): ContoursGht {
  const parCle = new Map<string, number>();
  ghts.forEach(({ groupement: { id, nom, numeroGcc } }, rang) => {
    for (const cle of [`code ${id.replace(/^ght:/, '')}`, `code ${numeroGcc ?? ''}`, `nom ${simplify(nom)}`])
      if (!parCle.has(cle)) parCle.set(cle, rang);
  });
  const parGht: Polygones[][] = ghts.map(() => []);
  const inconnus: string[] = [];
  for (const { code, nom, polygones } of territoires) {
    const rang = parCle.get(`code ${code ?? '?'}`) ?? parCle.get(`nom ${simplify(nom)}`);
    if (rang === undefined) inconnus.push(nom);
    else parGht[rang]?.push(polygones);
  }
  return { formes: parGht.map(join), inconnus };
}

/** A GHT drawn in several features is all of them, without the borders between them. */
function join(morceaux: readonly Polygones[]): Polygones | null {
  if (morceaux.length < 2) return morceaux[0] ?? null;
  return dissolve(createTopologie(morceaux), () => 0, 1)[0] ?? null;
}

/** Words that do not tell a GHT from another. */
const MOTS_VIDES = new Set('ght groupement hospitalier de territoire du des la le les et d l'.split(' '));

function simplify(nom: string): string {
  return foldTexte(nom)
    .split(' ')
    .filter((mot) => !MOTS_VIDES.has(mot))
    .join(' ');
}
