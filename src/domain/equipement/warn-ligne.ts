import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';
import type { Taux } from './catalogue';
import { isDedans, type TauxTerritoires } from './compute-taux-territoires';
import { isRepresente, type OffreTaux } from './list-offre-taux';
import type {
  AvertissementEquipement,
  CodeAvertissementEquipement,
  TauxTerritoire,
} from './table-equipement';

/** What the reader must know of one rate. */
export function warnLigne({
  socle,
  taux,
  resultat,
  partEstimee,
  ensemble,
  touchees,
  terrain,
  sansReference,
  offre,
}: {
  readonly socle: Socle;
  readonly taux: Taux;
  readonly resultat: TauxTerritoires;
  /** Share of the inhabitants of the band whose age is estimated. */
  readonly partEstimee: number;
  readonly ensemble: TauxTerritoire;
  /** Ranks of the territories listed. */
  readonly touchees: readonly number[];
  readonly terrain: EtendueResolue;
  readonly sansReference: boolean;
  /** What the rate counts, suppositions included. */
  readonly offre: OffreTaux;
}): readonly AvertissementEquipement[] {
  const dedans = Array.from(offre.places.keys()).filter((k) => isDedans(offre, k, terrain));
  if (dedans.length === 0 && !isRepresente(socle.contexte, taux))
    return [{ code: 'categorie_absente', valeur: 0, repere: null }];
  const avertissements: AvertissementEquipement[] = [];
  const add = (code: CodeAvertissementEquipement, valeur: number, repere: number | null = null): void => {
    if (valeur > 0) avertissements.push({ code, valeur, repere });
  };
  const nombre = dedans.length;
  const inconnues = dedans.filter((k) => Number.isNaN(offre.places[k])).length;
  add('places_inconnues', inconnues, nombre);
  if (nombre === 1 && touchees.length > 1) add('etablissement_seul', 1);
  add(
    'territoires_sans_etablissement',
    touchees.filter((t) => resultat.etablissements[t] === 0).length,
    touchees.length,
  );
  add('places_autorisees', dedans.filter((k) => offre.autorisee[k] === 1).length, nombre);
  // Those whose places are unknown are told already.
  add(
    'places_confondues',
    dedans.filter((k) => offre.confondue[k] === 1 && !Number.isNaN(offre.places[k])).length,
    nombre,
  );
  add('etablissements_hors_territoires', resultat.horsTerritoires, nombre);
  add('population_estimee', partEstimee);
  if (sansReference && ensemble.taux !== null) add('reference_inconnue', 1);
  return avertissements;
}
