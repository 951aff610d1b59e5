import { type ArbreLieux, corde2, cordeDe, createArbreLieux, visitProches } from './arbre-lieux';
import type { ClasseDensite } from './classe-densite';
import { DUREE_MINIMALE_MIN, distanceClasseKm } from './duree-min';
import { readReliefs } from './relief';
import type { Reseau } from './reseau';

/** Where a search writes its answer. */
export interface PlusProche {
  /** Rank among the targets, -1 when none can be reached. */
  rang: number;
  minutes: number;
}

/** More than rounding can move a time or a distance. */
const MARGE = 1 + 1e-9;
/** No two points of the sphere are further apart. */
const TOUTE_CORDE2 = 4 * MARGE;

/** Targets of one class and one relief: seen from a place, the nearest of them by time is the nearest on the ground. */
interface Groupe {
  readonly classe: number;
  readonly relief: number;
  /** Rank of each member of the tree, ascending. */
  readonly rangs: Int32Array;
  readonly arbre: ArbreLieux;
  /** Member found last: the next place asked for is often beside. */
  dernier: number;
}

/**
 * Search of the target nearest by time, the first of equal ones, among `cibles` (places of the network; the same
 * place may be there twice). Exactly what comparing all their minutes gives.
 */
export function createPlusProche(
  reseau: Reseau,
  cibles: ArrayLike<number>,
): (origine: number, sortie: PlusProche) => void {
  const { lieux, temps, minutes, connus } = reseau;
  const reliefs = readReliefs(lieux.departements, temps);
  const groupes = grouper(reseau, cibles, reliefs);
  const rangsDeLieu = connus === null ? null : indexer(cibles);
  return (origine, sortie) => {
    sortie.rang = -1;
    sortie.minutes = Number.POSITIVE_INFINITY;
    const classeOrigine = lieux.classe[origine] as number;
    for (const groupe of groupes) {
      const { arbre, rangs } = groupe;
      const classe = Math.max(classeOrigine, groupe.classe) as ClasseDensite;
      const relief =
        reliefs === null ? temps.facteurRelief : ((reliefs[origine] as number) + groupe.relief) / 2;
      const limiter = (duree: number): number => {
        const corde = cordeDe(distanceClasseKm(duree, classe, temps, relief) * MARGE);
        return corde * corde;
      };
      let borne = sortie.rang < 0 ? TOUTE_CORDE2 : limiter(sortie.minutes);
      const visiter = (place: number, distance2: number): number => {
        const lieu = arbre.membres[place] as number;
        if (connus !== null && origine !== lieu && !Number.isNaN(connus.minutes(origine, lieu))) return borne;
        const duree = minutes(origine, lieu);
        const rang = rangs[place] as number;
        if (duree < sortie.minutes || (duree === sortie.minutes && rang < sortie.rang)) {
          sortie.minutes = duree;
          sortie.rang = rang;
          groupe.dernier = place;
          // At the least time of the model, distance no longer tells.
          borne = duree > DUREE_MINIMALE_MIN ? distance2 * MARGE : limiter(DUREE_MINIMALE_MIN);
        }
        return borne;
      };
      if (groupe.dernier >= 0) {
        const lieu = arbre.membres[groupe.dernier] as number;
        visiter(groupe.dernier, corde2(lieux.vecteurs, origine, lieu));
      }
      visitProches(arbre, origine, borne, visiter);
    }
    // A time the user's table tells may be shorter or longer than any distance suggests.
    connus?.visit(origine, sortie.minutes, (lieu, duree) => {
      const rang = rangsDeLieu?.get(lieu);
      if (rang === undefined) return;
      if (duree < sortie.minutes || (duree === sortie.minutes && rang < sortie.rang)) {
        sortie.minutes = duree;
        sortie.rang = rang;
      }
    });
  };
}

function grouper(
  { lieux, temps }: Reseau,
  cibles: ArrayLike<number>,
  reliefs: Float64Array | null,
): readonly Groupe[] {
  const parCle = new Map<string, { classe: number; relief: number; rangs: number[] }>();
  for (let rang = 0; rang < cibles.length; rang += 1) {
    const lieu = cibles[rang] as number;
    if (Number.isNaN(lieux.longitude[lieu]) || Number.isNaN(lieux.latitude[lieu])) continue;
    const classe = lieux.classe[lieu] as number;
    const relief = reliefs === null ? temps.facteurRelief : (reliefs[lieu] as number);
    const cle = `${classe} ${relief}`;
    const groupe = parCle.get(cle);
    if (groupe === undefined) parCle.set(cle, { classe, relief, rangs: [rang] });
    else groupe.rangs.push(rang);
  }
  // The largest group first: it gives the shortest bound to the others.
  return [...parCle.values()]
    .sort((a, b) => b.rangs.length - a.rangs.length)
    .map(({ classe, relief, rangs }) => ({
      classe,
      relief,
      rangs: Int32Array.from(rangs),
      arbre: createArbreLieux(
        lieux,
        rangs.map((rang) => cibles[rang] as number),
      ),
      dernier: -1,
    }));
}

/** First rank of each place. */
function indexer(cibles: ArrayLike<number>): ReadonlyMap<number, number> {
  const rangs = new Map<number, number>();
  for (let rang = cibles.length - 1; rang >= 0; rang -= 1) rangs.set(cibles[rang] as number, rang);
  return rangs;
}
