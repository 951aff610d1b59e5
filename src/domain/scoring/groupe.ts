import type { Public, StatutGroupe } from '../etablissement/nomenclature';
import type { Secteur } from './categories';
import type { ColonneChargee } from './colonnes-utilisateur';

/** An establishment of a group, reduced to what the indicators read. */
export interface MembreGroupe {
  readonly numeroFiness: string;
  readonly categorie: string;
  readonly secteur: Secteur;
  readonly public: Public;
  /** Name through `normaliserNom`; may be empty where no name rule bears on the category. */
  readonly nom: string;
  /** Position of its actor in `Groupe.acteurs`. */
  readonly acteur: number;
  /** Minutes to the nearest town (uu), null when unknown. */
  readonly minutesVille: number | null;
  /** false when the user's tables tell these minutes. */
  readonly villeEstimee?: boolean;
  readonly places: number | null;
  /** Rates of the user columns loaded, by id; unknown ones left out. */
  readonly donnees?: ReadonlyMap<string, number>;
}

/** An actor of a group with its size over all its core establishments of the loaded file, not those of the group. */
export interface ActeurGroupe {
  readonly identifiant: string;
  readonly statutGroupe: StatutGroupe;
  readonly nombreCoeur: number;
  /** Estimated staff of the core establishments whose places and ratio are known. */
  readonly etpConnu: number;
  /** Core establishments whose staff cannot be estimated. */
  readonly nombreSansEtp: number;
  /** false when the staff of all of them comes from the user's tables. */
  readonly etpEstime?: boolean;
}

/** A candidate cooperation: distinct members, their actors, the times between members. */
export interface Groupe {
  readonly membres: readonly MembreGroupe[];
  readonly acteurs: readonly ActeurGroupe[];
  /** Minutes between two members, by position; symmetric, 0 for the same one. */
  readonly minutes: (a: number, b: number) => number;
  /** false for two members whose minutes the user's tables tell, and for a member and itself. */
  readonly estimee: (a: number, b: number) => boolean;
  /** User columns loaded; none when left out. */
  readonly colonnes?: readonly ColonneChargee[];
}

/**
 * Makes a group from members in any order: duplicates (same FINESS number) count once and members are put in
 * FINESS order, so that nothing measured depends on how the group was written down.
 */
export function createGroupe(
  membres: readonly MembreGroupe[],
  acteurs: readonly ActeurGroupe[],
  minutes: (a: number, b: number) => number,
  estimee: (a: number, b: number) => boolean = () => true,
): Groupe {
  const rangs = membres
    .map((_, rang) => rang)
    .sort((a, b) => compareTexte(numero(membres, a), numero(membres, b)));
  const gardes = rangs.filter(
    (rang, k) => k === 0 || numero(membres, rang) !== numero(membres, rangs[k - 1] as number),
  );
  return {
    membres: gardes.map((rang) => membres[rang] as MembreGroupe),
    acteurs,
    minutes: (a, b) => minutes(gardes[a] as number, gardes[b] as number),
    estimee: (a, b) => a !== b && estimee(gardes[a] as number, gardes[b] as number),
  };
}

function numero(membres: readonly MembreGroupe[], rang: number): string {
  return (membres[rang] as MembreGroupe).numeroFiness;
}

/** Order of code units, the same on every machine and in every locale. */
export function compareTexte(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Positions of the members of each actor present, by position of the actor, in order of first member. */
export function membresParActeur(groupe: Groupe): ReadonlyMap<number, readonly number[]> {
  const parActeur = new Map<number, number[]>();
  groupe.membres.forEach((membre, position) => {
    const liste = parActeur.get(membre.acteur);
    if (liste === undefined) parActeur.set(membre.acteur, [position]);
    else liste.push(position);
  });
  return parActeur;
}
