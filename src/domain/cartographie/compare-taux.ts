import { getTaux, type IdTaux } from '../equipement/catalogue';
import { chooseReference } from '../equipement/choose-reference';
import { computeReferences } from '../equipement/compute-references';
import type { TauxTerritoires } from '../equipement/compute-taux-territoires';
import type { Terrain } from '../equipement/compute-terrain';
import { locateTerritoires } from '../equipement/locate-territoires';
import type { ReferencePubliee } from '../equipement/reference-publiee';
import type { ChoixReference } from '../equipement/table-equipement';
import type { Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import { sumPopulation } from '../territoire/sum-population';

/** What rates are compared with. */
export interface ComparaisonTaux {
  /** Shipped national values. */
  readonly publiees: readonly ReferencePubliee[];
  /** Values typed by the user, by id of rate. */
  readonly references: Readonly<Record<string, number>>;
  readonly choix: ChoixReference;
}

/**
 * Reference of each territory of a level for one rate, as the table of rates chooses it, without the other rates; NaN
 * when none is known.
 */
export function compareTaux(
  socle: Socle,
  decoupage: Decoupage,
  terrain: Terrain,
  id: IdTaux,
  { publiees, references, choix }: ComparaisonTaux,
): Float64Array {
  const { communes, offre } = socle.contexte;
  const { departements } = terrain;
  const touches = new Set<string>();
  for (let i = 0; i < communes.nombre; i += 1)
    if (terrain.communes[i] === 1) touches.add(communes.codeDepartement[i] as string);
  const connues = computeReferences(socle, id, {
    charges: departements,
    publiees,
    saisie: references[id] ?? null,
    touches,
    annee: offre.dateDonnees?.slice(0, 4) ?? null,
    population: sumPopulation(
      communes,
      socle.population,
      getTaux(id).tranche,
      departements.decoupage.parCommune,
      departements.decoupage.codes.length,
    ),
  });
  const choisie = chooseReference(connues, choix, decoupage.niveau);
  const { situations } = locateTerritoires(socle, decoupage, terrain.communes);
  return Float64Array.from(situations, (situation) => {
    const rang = choisie.rangDe(situation);
    return connues.references[rang]?.valeur ?? Number.NaN;
  });
}

/** Ratio of a rate to its reference; none against a reference of 0. */
export function ratioTaux({ valeurs }: TauxTerritoires, cibles: Float64Array): Float64Array {
  return valeurs.map((valeur, t) => (cibles[t] === 0 ? Number.NaN : valeur / (cibles[t] as number)));
}

/** Places missing up to the reference rate, negative beyond it. */
export function ecartTaux({ valeurs, population }: TauxTerritoires, cibles: Float64Array): Float64Array {
  return valeurs.map(
    (valeur, t) => (((cibles[t] as number) - valeur) * (population.habitants[t] as number)) / 1000,
  );
}
