import type { GenreChangement } from '../domain/comparaison/changement';
import type { Famille } from '../domain/etablissement/nomenclature';
import type { FamilleCooperation } from '../domain/scoring/scenario';
import { LIBELLES_COOPERATION } from './carte';
import { LIBELLES_CHANGEMENT } from './changements';
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

/** The same when the changes between two vintages stand in place of the offer. */
export function descriptionEvolution(bilan: {
  readonly nombre: number;
  readonly parGenre: Readonly<Record<GenreChangement, number>>;
}): string {
  const genres = (Object.keys(LIBELLES_CHANGEMENT) as GenreChangement[])
    .filter((genre) => bilan.parGenre[genre] > 0)
    .map((genre) => `${LIBELLES_CHANGEMENT[genre].toLowerCase()} ${formatNombre(bilan.parGenre[genre])}`);
  const composition = genres.length === 0 ? '' : ` (${genres.join(', ')})`;
  return `Carte\u00a0: ${accorder(bilan.nombre, 'changement')} entre les deux extraits${composition}\u00a0; tableau équivalent ci-dessous.`;
}

/** Sentence on the scenario drawn. */
export function decrireScenario(famille: FamilleCooperation, membres: number): string {
  return `Scénario affiché\u00a0: ${LIBELLES_COOPERATION[famille].toLowerCase()}, ${accorder(membres, 'membre')}.`;
}

/** Sentence on the existing cooperation drawn. */
export function decrireGroupement(groupement: {
  readonly nom: string;
  readonly support: string | null;
  readonly dessines: number;
  readonly nonDessines: number;
}): string {
  const { nom, support, dessines, nonDessines } = groupement;
  const centre = support === null ? '' : `, support ${support}`;
  const absents =
    nonDessines === 0 ? '' : `\u00a0; ${accorder(nonDessines, 'autre membre')} dans la liste seulement`;
  return `Coopération affichée\u00a0: ${nom}${centre}, ${accorder(dessines, 'membre')} sur la carte${absents}.`;
}

/** Sentence on the outlines of the user, null without any. */
export function decrireTerritoires(noms: readonly string[]): string | null {
  return noms.length === 0 ? null : `Contours affichés\u00a0: ${enumerer(noms)}.`;
}
