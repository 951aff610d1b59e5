import type { Famille } from '../domain/etablissement/nomenclature';
import { accorder, enumerer, formatNombre } from './formats';
import { LIBELLES_FAMILLE } from './nomenclature';

/** Text alternative of the map: "carte : 312 établissements, dont 120 personnes âgées…; tableau équivalent ci-dessous". */
export function descriptionCarte(vue: {
  readonly nombre: number;
  readonly nonPlaces: number;
  readonly familles: Readonly<Record<Famille, number>>;
}): string {
  const familles = (Object.keys(vue.familles) as Famille[])
    .filter((famille) => vue.familles[famille] > 0)
    .map((famille) => `${formatNombre(vue.familles[famille])} ${LIBELLES_FAMILLE[famille].toLowerCase()}`);
  const composition = familles.length === 0 ? '' : `, dont ${enumerer(familles)}`;
  const absents =
    vue.nonPlaces === 0 ? '' : `\u00a0; ${formatNombre(vue.nonPlaces)} sans position, au tableau seulement`;
  return `Carte\u00a0: ${accorder(vue.nombre, 'établissement')}${composition}${absents}\u00a0; tableau équivalent ci-dessous.`;
}
