import { type ArbreLieux, cordeDe, createArbreLieux } from './arbre-lieux';
import type { ClasseDensite } from './classe-densite';
import { DUREE_MINIMALE_MIN, distanceClasseKm } from './duree-min';
import { corde2 } from './lieux';
import { readReliefs } from './relief';
import type { Reseau } from './reseau';
import { readTerres } from './terre';

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

/** Targets of one land, one class and one relief: seen from a place, the nearest of them by time is the nearest on the ground. */
interface Groupe {
  readonly classe: number;
  readonly relief: number;
  readonly terre: number;
  /** Rank of each member of the tree, ascending. */
  readonly rangs: Int32Array;
  readonly arbre: ArbreLieux;
  /** Member found last: the next place asked for is often beside. */
  dernier: number;
}

/**
 * Search of the target nearest by time, the first of equal ones, among `cibles` (places of the network; the same
 * place may be there twice). Exactly what comparing all their minutes gives, but for targets beyond a sea: only the
 * user's table can tell a time to another land. Places near one another are best asked for one after the other.
 */
export function createPlusProche(
  reseau: Reseau,
  cibles: ArrayLike<number>,
): (origine: number, sortie: PlusProche) => void {
  const { lieux, temps, connus } = reseau;
  const reliefs = readReliefs(lieux.departements, temps);
  const terres = readTerres(lieux.departements);
  const recherches = grouper(reseau, cibles, reliefs, terres).map(
    (groupe) => new RechercheGroupe(reseau, groupe),
  );
  const rangsDeLieu = connus === null ? null : indexer(cibles);
  return (origine, sortie) => {
    sortie.rang = -1;
    sortie.minutes = Number.POSITIVE_INFINITY;
    const relief = reliefs === null ? temps.facteurRelief : (reliefs[origine] as number);
    for (const recherche of recherches)
      if (terres === null || recherche.terre === terres[origine]) recherche.chercher(origine, relief, sortie);
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

/** Worst depth of a tree is far below. One search at a time. */
const PILE_GAUCHE = new Int32Array(128);
const PILE_DROITE = new Int32Array(128);
const PILE_AXE = new Uint8Array(128);
const PILE_ECART2 = new Float64Array(128);

/** The nearest of one group; it betters what was found in the others. */
class RechercheGroupe {
  private readonly reseau: Reseau;
  private readonly groupe: Groupe;
  private classe: ClasseDensite = 0;
  private relief = 1;
  private borne = TOUTE_CORDE2;

  constructor(reseau: Reseau, groupe: Groupe) {
    this.reseau = reseau;
    this.groupe = groupe;
  }

  get terre(): number {
    return this.groupe.terre;
  }

  chercher(origine: number, reliefOrigine: number, sortie: PlusProche): void {
    const { arbre, dernier } = this.groupe;
    if (arbre.arbre === null) return;
    const { vecteurs, classe } = this.reseau.lieux;
    const y = vecteurs[3 * origine + 1] as number;
    const z = vecteurs[3 * origine + 2] as number;
    if (Number.isNaN(y)) return;
    this.classe = Math.max(classe[origine] as number, this.groupe.classe) as ClasseDensite;
    this.relief = (reliefOrigine + this.groupe.relief) / 2;
    this.borne = sortie.rang < 0 ? TOUTE_CORDE2 : this.limiter(sortie.minutes);
    if (dernier >= 0) {
      const carre = corde2(vecteurs, origine, arbre.membres[dernier] as number);
      if (carre <= this.borne) this.essayer(origine, dernier, carre, sortie);
    }
    const { ids, coords, nodeSize } = arbre.arbre;
    PILE_GAUCHE[0] = 0;
    PILE_DROITE[0] = ids.length - 1;
    PILE_AXE[0] = 0;
    PILE_ECART2[0] = 0;
    let sommet = 1;
    while (sommet > 0) {
      sommet -= 1;
      if ((PILE_ECART2[sommet] as number) > this.borne) continue;
      const gauche = PILE_GAUCHE[sommet] as number;
      const droite = PILE_DROITE[sommet] as number;
      const axe = PILE_AXE[sommet] as number;
      const feuille = droite - gauche <= nodeSize;
      const milieu = (gauche + droite) >> 1;
      for (let place = feuille ? gauche : milieu; place <= (feuille ? droite : milieu); place += 1) {
        const membre = ids[place] as number;
        const carre = corde2(vecteurs, origine, arbre.membres[membre] as number);
        if (carre <= this.borne) this.essayer(origine, membre, carre, sortie);
      }
      if (feuille) continue;
      const ecart = (axe === 0 ? y : z) - (coords[2 * milieu + axe] as number);
      const versGauche = ecart <= 0;
      // The far side is pushed first: the near one is looked at first.
      PILE_GAUCHE[sommet] = versGauche ? milieu + 1 : gauche;
      PILE_DROITE[sommet] = versGauche ? droite : milieu - 1;
      PILE_AXE[sommet] = 1 - axe;
      PILE_ECART2[sommet] = ecart * ecart;
      PILE_GAUCHE[sommet + 1] = versGauche ? gauche : milieu + 1;
      PILE_DROITE[sommet + 1] = versGauche ? milieu - 1 : droite;
      PILE_AXE[sommet + 1] = 1 - axe;
      PILE_ECART2[sommet + 1] = 0;
      sommet += 2;
    }
  }

  private essayer(origine: number, membre: number, carre: number, sortie: PlusProche): void {
    const { minutes, connus } = this.reseau;
    const lieu = this.groupe.arbre.membres[membre] as number;
    if (connus !== null && origine !== lieu && !Number.isNaN(connus.minutes(origine, lieu))) return;
    const duree = minutes(origine, lieu);
    const rang = this.groupe.rangs[membre] as number;
    if (duree > sortie.minutes || (duree === sortie.minutes && rang >= sortie.rang)) return;
    sortie.minutes = duree;
    sortie.rang = rang;
    this.groupe.dernier = membre;
    // At the least time of the model, distance no longer tells.
    this.borne = duree > DUREE_MINIMALE_MIN ? carre * MARGE : this.limiter(DUREE_MINIMALE_MIN);
  }

  /** Squared chord beyond which no pair of the group takes as little as `duree`. */
  private limiter(duree: number): number {
    const { temps } = this.reseau;
    const corde = cordeDe(distanceClasseKm(duree, this.classe, temps, this.relief) * MARGE);
    return corde * corde * MARGE;
  }
}

function grouper(
  { lieux, temps }: Reseau,
  cibles: ArrayLike<number>,
  reliefs: Float64Array | null,
  terres: Uint16Array | null,
): readonly Groupe[] {
  const parCle = new Map<string, { classe: number; relief: number; terre: number; rangs: number[] }>();
  for (let rang = 0; rang < cibles.length; rang += 1) {
    const lieu = cibles[rang] as number;
    if (Number.isNaN(lieux.longitude[lieu]) || Number.isNaN(lieux.latitude[lieu])) continue;
    const classe = lieux.classe[lieu] as number;
    const relief = reliefs === null ? temps.facteurRelief : (reliefs[lieu] as number);
    const terre = terres === null ? 0 : (terres[lieu] as number);
    const cle = `${classe} ${relief} ${terre}`;
    const groupe = parCle.get(cle);
    if (groupe === undefined) parCle.set(cle, { classe, relief, terre, rangs: [rang] });
    else groupe.rangs.push(rang);
  }
  // The largest group first: it gives the shortest bound to the others.
  return [...parCle.values()]
    .sort((a, b) => b.rangs.length - a.rangs.length)
    .map(({ classe, relief, terre, rangs }) => ({
      classe,
      relief,
      terre,
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
