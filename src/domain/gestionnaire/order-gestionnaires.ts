import type {
  ColonneGestionnaires,
  DemandeGestionnaires,
  LigneGestionnaireComplete,
} from './table-gestionnaires';

/** Value of a column as it is compared: null = unknown. */
export function valeurGestionnaire(
  ligne: LigneGestionnaireComplete,
  colonne: ColonneGestionnaires,
): number | string | null {
  switch (colonne) {
    case 'departements':
    case 'categories':
      return ligne[colonne].length;
    case 'publics':
      return ligne.publics.toSorted().join(' ') || null;
    case 'monoActivite':
      return Number(ligne.monoActivite);
    default:
      return ligne[colonne];
  }
}

const COMPARER = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** Rows in the order of a column; unknown values last either way, equal ones by EJ number. */
export function orderGestionnaires(
  lignes: readonly LigneGestionnaireComplete[],
  { colonne, sens }: DemandeGestionnaires['tri'],
): readonly LigneGestionnaireComplete[] {
  const signe = sens === 'croissant' ? 1 : -1;
  const valeurs = new Map(lignes.map((ligne) => [ligne, valeurGestionnaire(ligne, colonne)]));
  return lignes.toSorted((a, b) => {
    const x = valeurs.get(a) ?? null;
    const y = valeurs.get(b) ?? null;
    const parNumero = a.numeroFinessEj < b.numeroFinessEj ? -1 : 1;
    if (x === null || y === null) return Number(x === null) - Number(y === null) || parNumero;
    const ecart =
      typeof x === 'string' || typeof y === 'string' ? COMPARER.compare(String(x), String(y)) : x - y;
    return ecart * signe || parNumero;
  });
}
