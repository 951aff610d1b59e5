import { keepForSocle } from '../acces/memo-socle';
import type { Socle } from '../territoire/socle';
import type { SommePopulation } from '../territoire/sum-population';
import type { IdTaux } from './catalogue';
import type { DepartementsCharges } from './compute-departements-charges';
import { computeTauxTerritoires, rateOf, type TauxTerritoires } from './compute-taux-territoires';
import type { ReferencePubliee } from './reference-publiee';
import type { ReferenceTaux } from './table-equipement';

/**
 * Share of the inhabitants of a région or of the nation that must live in wholly loaded départements for its rate to
 * be one: below it the rate would be that of some départements. [proposal]
 */
export const PART_REFERENCE_MIN = 0.95;

const METROPOLE = 'metropole';
const FRANCE = 'france';

/** Overseas départements bear three figures, mainland ones two (or 2A, 2B). */
function isMetropole(code: string): boolean {
  return code.length === 2;
}

/** What a rate can be compared with, widest first, and where each territory finds its own. */
export interface ReferencesTaux {
  readonly references: readonly ReferenceTaux[];
  /** Rank in `references` by département or région code. */
  readonly departements: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  /** -1 when there is none. */
  readonly utilisateur: number;
  readonly publiee: number;
  readonly nation: number;
}

/** Rates of the loaded offer as it is, without any supposition: what is measured does not move with what is supposed. */
export function computeReferences(
  socle: Socle,
  id: IdTaux,
  {
    charges,
    publiees,
    saisie,
    touches,
    annee,
    population,
  }: {
    readonly charges: DepartementsCharges;
    readonly publiees: readonly ReferencePubliee[];
    /** Value typed by the user, null for none. */
    readonly saisie: number | null;
    /** Départements of the extent: only theirs and their régions' are told. */
    readonly touches: ReadonlySet<string>;
    /** Year of the offer. */
    readonly annee: string | null;
    /** Inhabitants of the rate's band by département. */
    readonly population: SommePopulation;
  },
): ReferencesTaux {
  const { decoupage, complets, habitants, regions } = charges;
  const taux = keepForSocle(socle, `tauxDepartements ${id}`, () =>
    computeTauxTerritoires(socle, decoupage, id, { population }),
  );
  const references: ReferenceTaux[] = [];
  const add = (reference: ReferenceTaux): number => references.push(reference) - 1;
  const computee = (
    genre: 'nation' | 'region' | 'departement',
    code: string,
    nom: string,
    estDedans: (rang: number) => boolean,
  ): number => {
    const rangs = decoupage.codes.map((_, rang) => rang).filter((rang) => estDedans(rang));
    const vivants = sumOf(rangs, habitants);
    const whole = rangs.filter((rang) => complets[rang] === 1);
    const part = vivants > 0 ? sumOf(whole, habitants) / vivants : 0;
    const valeur = part >= PART_REFERENCE_MIN ? rateOfGroup(taux, whole, genre) : null;
    return add({ genre, code, nom, valeur, annee, source: '', calculee: false, part });
  };

  const utilisateur =
    saisie === null
      ? -1
      : add({
          genre: 'utilisateur',
          code: null,
          nom: null,
          valeur: saisie,
          annee: null,
          source: '',
          calculee: false,
          part: null,
        });
  const metropole = [...touches].every(isMetropole);
  const siennes = publiees.filter((publiee) => publiee.taux === id);
  const preferees = [
    ...siennes.filter(({ perimetre }) => (perimetre === METROPOLE) === metropole),
    ...siennes.filter(({ perimetre }) => (perimetre === METROPOLE) !== metropole),
  ];
  const rangsPubliees = preferees.map(({ valeur, annee: an, perimetre, calculee, source }) =>
    add({ genre: 'publiee', code: perimetre, nom: null, valeur, annee: an, source, calculee, part: null }),
  );
  // Overseas collectivities, whose ages are unknown, are in no published rate either.
  const habite = (rang: number): boolean => (population.habitants[rang] as number) > 0;
  const nation = computee('nation', metropole ? METROPOLE : FRANCE, '', (rang) =>
    metropole ? isMetropole(decoupage.codes[rang] as string) && habite(rang) : habite(rang),
  );
  const nomsRegions = new Map(
    socle.contexte.departements.map(({ codeRegion, nomRegion }) => [codeRegion, nomRegion]),
  );
  const codesRegions = new Set(
    decoupage.codes.flatMap((code, rang) => (touches.has(code) ? [regions[rang] as string] : [])),
  );
  return {
    utilisateur,
    publiee: rangsPubliees[0] ?? -1,
    nation,
    regions: new Map(
      [...codesRegions]
        .filter((code) => code !== '')
        .sort()
        .map((code) => [
          code,
          computee('region', code, nomsRegions.get(code) ?? '', (rang) => regions[rang] === code),
        ]),
    ),
    departements: new Map(
      decoupage.codes.flatMap((code, rang) =>
        touches.has(code)
          ? [
              [
                code,
                computee('departement', code, decoupage.noms[rang] as string, (r) => r === rang),
              ] as const,
            ]
          : [],
      ),
    ),
    references,
  };
}

/** A perimeter wider than a département without any such establishment is a file that leaves them out. */
function rateOfGroup(
  { etablissements, places, placesInconnues, population, valeurs }: TauxTerritoires,
  rangs: readonly number[],
  genre: 'nation' | 'region' | 'departement',
): number | null {
  const somme = {
    etablissements: sumOf(rangs, etablissements),
    places: sumOf(rangs, places),
    placesInconnues: sumOf(rangs, placesInconnues),
  };
  if (genre !== 'departement' && somme.etablissements === 0) return null;
  // NaN for the offer as a whole when it holds none of the categories.
  if (somme.etablissements === 0 && rangs.every((rang) => Number.isNaN(valeurs[rang]))) return null;
  const taux = rateOf(somme, sumOf(rangs, population.habitants));
  return Number.isNaN(taux) ? null : taux;
}

function sumOf(rangs: readonly number[], valeurs: ArrayLike<number>): number {
  return rangs.reduce((somme, rang) => somme + (valeurs[rang] as number), 0);
}
