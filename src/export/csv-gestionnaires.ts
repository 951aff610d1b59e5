import type { LigneGestionnaire } from '../domain/etablissement/list-gestionnaires';
import { createFormatCsv } from './csv';
import type { FormatExport } from './format-export';

/** Legal entities with what they run among the exported establishments. */
export const CSV_GESTIONNAIRES: FormatExport<LigneGestionnaire> = createFormatCsv([
  { nom: 'numero_finess_ej', lire: (ligne) => ligne.numeroFinessEj },
  { nom: 'nom', lire: (ligne) => ligne.nom },
  { nom: 'siren', lire: (ligne) => ligne.siren },
  { nom: 'statut_juridique', lire: (ligne) => ligne.statut },
  { nom: 'libelle_statut', lire: (ligne) => ligne.libelleStatut },
  { nom: 'statut_groupe', lire: (ligne) => ligne.statutGroupe },
  { nom: 'etablissements', lire: (ligne) => ligne.etablissements },
  { nom: 'places', lire: (ligne) => ligne.places },
  { nom: 'etablissements_sans_places', lire: (ligne) => ligne.placesInconnues },
  { nom: 'departements', lire: (ligne) => ligne.departements.join(',') },
]);
