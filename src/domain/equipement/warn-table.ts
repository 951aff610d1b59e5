import type { Decoupage } from '../territoire/niveau';
import type { Socle } from '../territoire/socle';
import { listRangees } from '../territoire/sum-population';
import type { Terrain } from './compute-terrain';
import type {
  AvertissementEquipement,
  CodeAvertissementEquipement,
  LigneEquipement,
} from './table-equipement';

/** What the reader must know of the population, of the territories and of the offer as a whole. */
export function warnTable({
  socle,
  decoupage,
  terrain,
  lignes,
  touchees,
}: {
  readonly socle: Socle;
  readonly decoupage: Decoupage;
  readonly terrain: Terrain;
  readonly lignes: readonly LigneEquipement[];
  readonly touchees: readonly number[];
}): readonly AvertissementEquipement[] {
  const avertissements: AvertissementEquipement[] = [];
  const add = (code: CodeAvertissementEquipement, valeur: number, repere: number | null = null): void => {
    if (valeur > 0) avertissements.push({ code, valeur, repere });
  };
  warnPopulation(socle, terrain, add);
  add(
    terrain.incompletsEcartes ? 'departements_ecartes' : 'departements_incomplets',
    terrain.incomplets.length,
  );
  const { communes, offre } = socle.contexte;
  const dehors = listRangees(communes, new Int32Array(communes.nombre), terrain.communes).filter(
    (i) => (decoupage.parCommune[i] as number) < 0,
  );
  add('communes_hors_territoires', dehors.length);
  if (touchees.length === 0) avertissements.push({ code: 'aucun_territoire', valeur: 0, repere: null });
  if (touchees.length === 1) add('un_seul_territoire', 1);
  const etablissements = terrain.etablissements.reduce(
    (somme, dedans, i) => somme + (offre.etablissements.ferme[i] === 1 ? 0 : dedans),
    0,
  );
  if (touchees.length > 0 && etablissements === 0)
    avertissements.push({ code: 'aucun_etablissement', valeur: 0, repere: null });
  if (etablissements === 1) add('etablissement_seul', 1);
  const comptes = lignes.filter(({ ensemble }) => ensemble.etablissements > 0);
  if (comptes.length > 0 && comptes.every(({ ensemble }) => ensemble.places === null))
    avertissements.push({ code: 'sans_capacites', valeur: 0, repere: null });
  return avertissements;
}

function warnPopulation(
  { contexte: { communes, offre }, population }: Socle,
  terrain: Terrain,
  add: (code: CodeAvertissementEquipement, valeur: number, repere?: number | null) => void,
): void {
  const rangees = listRangees(communes, new Int32Array(communes.nombre), terrain.communes);
  const anneeOffre = Number(offre.dateDonnees?.slice(0, 4) ?? Number.NaN);
  if (population.fichier !== null) {
    if (population.annee === null) add('population_sans_annee', 1);
    else if (!Number.isNaN(anneeOffre) && population.annee !== anneeOffre)
      add('population_autre_annee', population.annee, anneeOffre);
    add('population_communes_absentes', population.absentes);
    add('population_tranches_incompletes', population.partielles);
    add('population_tranches_partagees', population.partagees.length);
  }
  add(
    'population_inconnue',
    rangees.filter((i) => Number.isNaN(population.tranches.plus75[i])).length,
    rangees.length,
  );
  add('population_nulle', rangees.filter((i) => population.total[i] === 0).length, rangees.length);
}
