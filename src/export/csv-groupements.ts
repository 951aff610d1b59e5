import type { DetailGroupement, MembreJoint } from '../domain/cooperation/groupement';
import { LIBELLES_LONGS_GROUPEMENT } from '../i18n/cooperations';
import type { ColonneCsv } from './csv';
import { createFormatCsv, roundDegre } from './csv';
import type { FormatExport } from './format-export';

/** A group with one of its members; null when its source tells none. */
interface LigneMembre {
  readonly detail: DetailGroupement;
  readonly membre: MembreJoint | null;
}

/** Columns of a group, then of the member, in the CSV and in the properties of the GeoJSON. */
export const COLONNES_GROUPEMENT: readonly ColonneCsv<DetailGroupement>[] = [
  { nom: 'id_groupement', lire: ({ groupement }) => groupement.id },
  { nom: 'groupement', lire: ({ groupement }) => groupement.nom },
  { nom: 'forme', lire: ({ groupement }) => groupement.genre },
  { nom: 'libelle_forme', lire: ({ groupement }) => LIBELLES_LONGS_GROUPEMENT[groupement.genre] },
  { nom: 'famille', lire: ({ groupement }) => groupement.famille },
  { nom: 'support', lire: ({ nomSupport }) => nomSupport },
  { nom: 'support_juridique', lire: ({ groupement }) => groupement.support },
  { nom: 'numero_finess_ej', lire: ({ groupement }) => groupement.numeroFinessEj },
  { nom: 'numero_ght', lire: ({ groupement }) => groupement.numeroGcc },
  { nom: 'statut_juridique', lire: ({ groupement }) => groupement.statut },
  { nom: 'date_creation', lire: ({ groupement }) => groupement.dateCreation },
  { nom: 'date_fermeture', lire: ({ groupement }) => groupement.dateFermeture },
  // Unknown members are no members: the count is left empty.
  { nom: 'nombre_membres', lire: ({ nombreMembres }) => (nombreMembres === 0 ? null : nombreMembres) },
  { nom: 'departements', lire: ({ departements }) => departements.join(',') },
  { nom: 'source', lire: ({ groupement }) => groupement.source.fichier },
  { nom: 'date_source', lire: ({ groupement }) => groupement.source.date },
];

export const COLONNES_MEMBRE: readonly ColonneCsv<MembreJoint>[] = [
  { nom: 'numero_finess_membre', lire: ({ numeroFiness }) => numeroFiness },
  { nom: 'membre', lire: ({ libelle }) => libelle },
  { nom: 'role', lire: ({ role }) => role },
  { nom: 'niveau', lire: ({ niveau }) => niveau },
  { nom: 'presence', lire: ({ presence }) => presence },
  { nom: 'commune_membre', lire: ({ commune }) => commune },
  { nom: 'departement_membre', lire: ({ departement }) => departement },
  {
    nom: 'etablissements_membre',
    lire: ({ presence, nombreEtablissements }) => (presence === 'absent' ? null : nombreEtablissements),
  },
  { nom: 'places_membre', lire: ({ places }) => places },
  { nom: 'numero_finess_site', lire: ({ numeroFinessEt }) => numeroFinessEt },
  { nom: 'longitude', lire: ({ longitude }) => roundDegre(longitude) },
  { nom: 'latitude', lire: ({ latitude }) => roundDegre(latitude) },
];

const PAR_MEMBRE: FormatExport<LigneMembre> = createFormatCsv<LigneMembre>([
  ...COLONNES_GROUPEMENT.map(({ nom, lire }) => ({ nom, lire: ({ detail }: LigneMembre) => lire(detail) })),
  ...COLONNES_MEMBRE.map(({ nom, lire }) => ({
    nom,
    lire: ({ membre }: LigneMembre) => (membre === null ? null : lire(membre)),
  })),
]);

/** Existing cooperations as a spreadsheet: one row per group and member, one alone for a group without known members. */
export const CSV_GROUPEMENTS: FormatExport<DetailGroupement> = {
  ...PAR_MEMBRE,
  ecrire: (details) => PAR_MEMBRE.ecrire(details.flatMap(listLignes), 0),
};

function listLignes(detail: DetailGroupement): readonly LigneMembre[] {
  if (detail.membres.length === 0) return [{ detail, membre: null }];
  return detail.membres.map((membre) => ({ detail, membre }));
}
