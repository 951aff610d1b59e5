import { accorder, formatPourcentage, nommerFichier } from './formats';

export const EXPORT = {
  bouton: 'Exporter',
  titre: (nombre: number): string => `Exporter ${accorder(nombre, 'établissement')}`,
  explication: 'Exactement ce que montrent la carte et le tableau.',
  csv: 'Tableau CSV',
  csvDetail: 'Pour Excel\u00a0: accents, virgules et zéros conservés',
  geojson: 'GeoJSON',
  geojsonDetail: 'Pour QGIS et les outils cartographiques, WGS84',
  png: 'Image de la carte (PNG)',
  pngDetail: 'Avec titre, légende, échelle, producteur et date',
  pngIndisponible: 'La carte n’est pas affichée',
  enCours: (part: number): string => `Export\u00a0: ${formatPourcentage(part)}`,
  annuler: 'Annuler l’export',
  rien: 'Rien à exporter sous ces filtres.',
  nomFichier: (territoire: string, date: string | null): string =>
    nommerFichier('maillage', territoire, date),
  fictif: 'demonstration',
  titreImage: (territoire: string): string => `Offre médico-sociale et sanitaire\u00a0: ${territoire}`,
  sousTitreImage: (nombre: number): string => accorder(nombre, 'établissement'),
} as const;
