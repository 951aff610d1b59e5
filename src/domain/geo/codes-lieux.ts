import type { Etablissements } from '../etablissement/offre';
import { readTexte } from '../shared/colonne-texte';
import type { MatriceTemps } from '../table/annexes';
import type { TableCommunes } from '../territoire/commune';
import { readRattachement } from '../territoire/read-rattachement';
import type { CodesLieux } from './temps-connus';

/**
 * Codes of the establishments of an offer, then of towns given as rows of the commune table. An arrondissement or
 * a déléguée no table has stands at its commune.
 */
export function createCodesLieux(
  etablissements: Etablissements,
  communes: TableCommunes,
  villes: readonly number[],
  matrices: readonly MatriceTemps[],
): CodesLieux {
  const connues = new Set(matrices.flatMap(({ cle, codes }) => (cle === 'commune' ? codes : [])));
  const codeDe = (ligne: number): string => {
    const code = communes.code[ligne] ?? '';
    return code === '' || connues.has(code) ? code : (communes.code[readRattachement(communes, ligne)] ?? '');
  };
  const { nombre } = etablissements;
  return {
    nombre: nombre + villes.length,
    finess: (lieu) => (lieu < nombre ? readTexte(etablissements.numeroFiness, lieu) : ''),
    commune: (lieu) =>
      codeDe(lieu < nombre ? (etablissements.commune[lieu] as number) : (villes[lieu - nombre] as number)),
  };
}
