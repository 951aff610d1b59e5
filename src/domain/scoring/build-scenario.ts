import { FAMILLES } from '../etablissement/nomenclature';
import { readTexte } from '../shared/colonne-texte';
import { PRECISIONS } from '../territoire/commune';
import type { Candidat } from './candidat';
import type { IndexScoring } from './index-scoring';
import { listAlertes } from './list-alertes';
import type { MembreScenario, Scenario } from './scenario';

/** Stage shown for the hub of a parcours. */
const PIVOT = 'pivot';

/** A kept group as it is listed, drawn and written. */
export function buildScenario(index: IndexScoring, candidat: Candidat): Scenario {
  const { note } = candidat;
  const membres = candidat.rows.map((row) => buildMembre(index, candidat, row));
  return {
    id: candidat.id,
    famille: candidat.famille,
    filiere: candidat.filiere,
    public: candidat.public,
    departement: candidat.departement,
    lieu: readLieu(index, candidat.centre),
    membres,
    gestionnaires: distincts(membres.flatMap((membre) => membre.numeroFinessEj ?? [])),
    acteurs: distincts(membres.map((membre) => membre.acteur)),
    score: note.score,
    indicateurs: note.indicateurs,
    couverture: note.couverture,
    borneBasse: note.borneBasse,
    borneHaute: note.borneHaute,
    classable: note.classable,
    portee: candidat.portee,
    minutesMoyennes: candidat.minutesMoyennes,
    alertes: listAlertes(index, candidat),
  };
}

/** Name of the commune of an establishment, else its postal line, else "". */
export function readLieu(index: IndexScoring, row: number): string {
  const { etablissements } = index.entree.offre;
  const commune = index.entree.communes.nom[etablissements.commune[row] as number];
  return commune ?? readTexte(etablissements.acheminement, row).replace(/^\d{5}\s+/, '');
}

function buildMembre(index: IndexScoring, candidat: Candidat, row: number): MembreScenario {
  const { etablissements, entites } = index.entree.offre;
  const entite = etablissements.entite[row] as number;
  const places = etablissements.places[row] as number;
  const nomEntite = entite < 0 ? '' : readTexte(entites.nom, entite);
  const pivot = candidat.famille === 'parcours' && row === candidat.centre;
  return {
    indice: row,
    numeroFiness: readTexte(etablissements.numeroFiness, row),
    nom: readTexte(etablissements.nom, row),
    categorie: index.categorie(row),
    famille: FAMILLES[etablissements.famille[row] as number] ?? 'autre',
    acteur: index.acteurs.identifiants[index.acteur(row)] as string,
    numeroFinessEj: entite < 0 ? null : readTexte(entites.numeroFiness, entite),
    gestionnaire: nomEntite === '' ? null : nomEntite,
    commune: index.entree.communes.nom[etablissements.commune[row] as number] ?? null,
    etape: pivot ? PIVOT : (candidat.etapes.get(row) ?? null),
    places: Number.isNaN(places) ? null : places,
    longitude: etablissements.longitude[row] as number,
    latitude: etablissements.latitude[row] as number,
    precision: PRECISIONS[etablissements.precision[row] as number] ?? 'aucune',
  };
}

function distincts(valeurs: readonly string[]): readonly string[] {
  return [...new Set(valeurs)].sort();
}
