import type { ColonneLue } from './contenu-colonne';
import type { EnteteReconnu } from './recognize-entete';

/** Fields that say where an establishment is, or what it is: more than a list of numbers and names. */
const DESCRIPTIFS: readonly string[] = [
  'numeroEj',
  'categorie',
  'libelleCategorie',
  'statut',
  'departement',
  'codeCommune',
  'codePostal',
  'acheminement',
  'commune',
  'places',
  'placesAutorisees',
];
const COORDONNEES: readonly string[] = ['longitude', 'latitude', 'point', 'xLambert', 'yLambert', 'x', 'y'];

/**
 * The kind a header is certain to be, told by its known names; null when several would do, or when columns that
 * cannot be named here may matter: then the user is asked.
 */
export function chooseGenre(
  reconnus: readonly EnteteReconnu[],
  colonnes: readonly ColonneLue[],
): EnteteReconnu | null {
  const complets = reconnus.filter((reconnu) => reconnu.complet && isCertain(reconnu, colonnes));
  const trouver = (genre: EnteteReconnu['genre']) => complets.find((reconnu) => reconnu.genre === genre);
  const indicateurs = trouver('indicateurs');
  const etablissements = trouver('etablissements');
  // Indicators come with the name and town of each establishment; its coordinates are not among them.
  if (indicateurs && etablissements && !holds(etablissements, COORDONNEES)) return indicateurs;
  const [premier, second] = [...complets].sort((a, b) => b.points - a.points);
  if (premier === undefined) return null;
  return second !== undefined && second.points === premier.points ? null : premier;
}

function isCertain(reconnu: EnteteReconnu, colonnes: readonly ColonneLue[]): boolean {
  const restantes = colonnes.filter(({ colonne, nom }) => nom.trim() !== '' && !reconnu.champs.has(colonne));
  switch (reconnu.genre) {
    case 'etablissements':
      return (
        holds(reconnu, DESCRIPTIFS) ||
        holds(reconnu, COORDONNEES) ||
        !restantes.some(({ type }) => type === 'nombre')
      );
    case 'selection':
      return restantes.length === 0;
    case 'population':
    case 'communes':
      return reconnu.distinctif || restantes.length === 0;
    default:
      return reconnu.distinctif;
  }
}

function holds({ champs }: EnteteReconnu, ids: readonly string[]): boolean {
  return [...champs.values()].some(({ id }) => ids.includes(id));
}
