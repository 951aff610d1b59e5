import type { Changement } from '../domain/comparaison/changement';
import { createFormatCsv, roundDegre } from './csv';
import type { FormatExport } from './format-export';

/** Changes between two vintages, one row per establishment and kind. */
export const CSV_CHANGEMENTS: FormatExport<Changement> = createFormatCsv([
  { nom: 'changement', lire: (c) => c.genre },
  { nom: 'numero_finess', lire: (c) => c.numeroFiness },
  { nom: 'nom', lire: (c) => c.nom },
  { nom: 'categorie', lire: (c) => c.categorie },
  { nom: 'libelle_categorie', lire: (c) => c.libelleCategorie },
  { nom: 'famille', lire: (c) => c.famille },
  { nom: 'departement', lire: (c) => c.departement },
  { nom: 'commune', lire: (c) => c.commune },
  { nom: 'gestionnaire', lire: (c) => c.gestionnaire },
  { nom: 'avant', lire: (c) => c.avant },
  { nom: 'apres', lire: (c) => c.apres },
  { nom: 'libelle_avant', lire: (c) => c.libelleAvant },
  { nom: 'libelle_apres', lire: (c) => c.libelleApres },
  { nom: 'deplacement_km', lire: (c) => (c.genre === 'deplacement' ? round(c.ecart, 3) : null) },
  { nom: 'places_ecart', lire: (c) => (c.genre === 'capacite' ? c.ecart : null) },
  { nom: 'date', lire: (c) => c.date },
  { nom: 'meme_lieu_que', lire: (c) => c.remplacement?.numeroFiness ?? null },
  { nom: 'longitude', lire: (c) => roundDegre(c.longitude) },
  { nom: 'latitude', lire: (c) => roundDegre(c.latitude) },
  { nom: 'longitude_avant', lire: (c) => roundDegre(c.longitudeAvant) },
  { nom: 'latitude_avant', lire: (c) => roundDegre(c.latitudeAvant) },
]);

function round(valeur: number | null, decimales: number): number | null {
  return valeur === null ? null : Number(valeur.toFixed(decimales));
}
