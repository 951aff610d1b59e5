import { getTaux } from '../domain/equipement/catalogue';
import type { LigneEquipement, TableEquipement, TauxTerritoire } from '../domain/equipement/table-equipement';
import { nommerReference, sourceReference } from '../i18n/equipement';
import { LIBELLES_TAUX } from '../i18n/taux';
import { createFormatCsv } from './csv';
import type { FormatExport } from './format-export';

/** One rate in one territory, or over the whole extent (empty code). */
export interface LigneCsvEquipement {
  readonly niveau: string;
  readonly ligne: LigneEquipement;
  readonly territoire: TauxTerritoire;
  readonly sources: TableEquipement['sources'];
}

const DECIMALES = 4;

function arrondir(valeur: number | null): number | null {
  return valeur === null ? null : Number(valeur.toFixed(DECIMALES));
}

function ouiNon(vrai: boolean): string {
  return vrai ? 'oui' : 'non';
}

/** Rows of the file: each rate over the whole, then by territory. */
export function listLignesEquipement(table: TableEquipement, niveau: string): readonly LigneCsvEquipement[] {
  return table.lignes.flatMap((ligne) =>
    [ligne.ensemble, ...ligne.territoires].map((territoire) => ({
      niveau,
      ligne,
      territoire,
      sources: table.sources,
    })),
  );
}

/** The reference that a row is compared with: its own, or the one all share. */
function referenceDe({ ligne, territoire }: LigneCsvEquipement) {
  const commune = ligne.references[ligne.reference];
  if (commune !== undefined) return commune;
  return (
    ligne.references.find(
      ({ genre, valeur }) =>
        genre === ligne.genreReference && valeur === territoire.reference && valeur !== null,
    ) ?? null
  );
}

/** Rates of equipment as a spreadsheet: one row per rate and territory. */
export const CSV_EQUIPEMENT: FormatExport<LigneCsvEquipement> = createFormatCsv<LigneCsvEquipement>([
  { nom: 'taux', lire: ({ ligne }) => ligne.taux },
  { nom: 'libelle_taux', lire: ({ ligne }) => LIBELLES_TAUX[ligne.taux] },
  { nom: 'tranche_age', lire: ({ ligne }) => getTaux(ligne.taux).tranche },
  { nom: 'niveau', lire: ({ niveau, territoire }) => (territoire.code === '' ? 'ensemble' : niveau) },
  { nom: 'code_territoire', lire: ({ territoire }) => territoire.code },
  { nom: 'territoire', lire: ({ territoire }) => territoire.nom },
  { nom: 'etablissements', lire: ({ territoire }) => territoire.etablissements },
  { nom: 'places', lire: ({ territoire }) => territoire.places },
  { nom: 'etablissements_sans_places', lire: ({ territoire }) => territoire.placesInconnues },
  { nom: 'population_tranche', lire: ({ territoire }) => arrondir(territoire.population) },
  {
    nom: 'population_estimee',
    lire: ({ territoire }) => (territoire.population === null ? null : ouiNon(territoire.populationEstimee)),
  },
  { nom: 'taux_pour_1000', lire: ({ territoire }) => arrondir(territoire.taux) },
  {
    nom: 'taux_minimum',
    lire: ({ territoire }) => (territoire.taux === null ? null : ouiNon(territoire.placesInconnues > 0)),
  },
  { nom: 'reference', lire: ({ territoire }) => arrondir(territoire.reference) },
  { nom: 'genre_reference', lire: ({ ligne }) => ligne.genreReference },
  {
    nom: 'nom_reference',
    lire: (ligne) => {
      const reference = referenceDe(ligne);
      return reference === null ? null : nommerReference(reference);
    },
  },
  { nom: 'annee_reference', lire: (ligne) => referenceDe(ligne)?.annee ?? null },
  {
    nom: 'source_reference',
    lire: (ligne) => {
      const reference = referenceDe(ligne);
      return reference === null ? null : sourceReference(reference);
    },
  },
  { nom: 'rapport_reference', lire: ({ territoire }) => arrondir(territoire.ratio) },
  { nom: 'ecart_places', lire: ({ territoire }) => arrondir(territoire.ecartPlaces) },
  { nom: 'rang', lire: ({ territoire }) => territoire.rang },
  { nom: 'territoires_classes', lire: ({ ligne }) => ligne.classes },
  { nom: 'coefficient_variation', lire: ({ ligne }) => arrondir(ligne.coefficientVariation) },
  { nom: 'annee_population', lire: ({ sources }) => sources.anneePopulation },
  { nom: 'fichier_population', lire: ({ sources }) => sources.fichierPopulation },
  { nom: 'date_donnees', lire: ({ sources }) => sources.dateDonnees },
]);
