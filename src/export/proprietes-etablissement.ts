import type { FicheEtablissement } from '../domain/etablissement/fiche';
import type { ColonneCsv } from './csv';
import { roundDegre } from './csv';

/** Columns of the establishments in every format, in order. Dates are ISO, coordinates WGS84 degrees. */
export const COLONNES_ETABLISSEMENT: readonly ColonneCsv<FicheEtablissement>[] = [
  { nom: 'numero_finess', lire: (fiche) => fiche.numeroFiness },
  { nom: 'numero_finess_ej', lire: (fiche) => fiche.numeroFinessEj },
  { nom: 'nom', lire: (fiche) => fiche.nom },
  { nom: 'categorie', lire: (fiche) => fiche.categorie },
  { nom: 'libelle_categorie', lire: (fiche) => fiche.libelleCategorie },
  { nom: 'famille', lire: (fiche) => fiche.famille },
  { nom: 'public', lire: (fiche) => fiche.public },
  { nom: 'statut_groupe', lire: (fiche) => fiche.statutGroupe },
  { nom: 'places', lire: (fiche) => fiche.places },
  { nom: 'code_commune', lire: (fiche) => fiche.codeCommune },
  { nom: 'commune', lire: (fiche) => fiche.commune },
  { nom: 'departement', lire: (fiche) => fiche.departement },
  { nom: 'longitude', lire: (fiche) => roundDegre(fiche.longitude) },
  { nom: 'latitude', lire: (fiche) => roundDegre(fiche.latitude) },
  { nom: 'precision_position', lire: (fiche) => fiche.precision },
  { nom: 'date_ouverture', lire: (fiche) => fiche.dateOuverture },
];

/** The same, and whether the establishment is closed: for an offer that keeps those. */
export const COLONNES_ETABLISSEMENT_FERMES: readonly ColonneCsv<FicheEtablissement>[] = [
  ...COLONNES_ETABLISSEMENT,
  { nom: 'ferme', lire: ({ ferme }) => (ferme ? 'oui' : 'non') },
  { nom: 'date_fermeture', lire: (fiche) => fiche.dateFermeture },
];
