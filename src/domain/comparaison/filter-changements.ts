import type { Contexte } from '../etablissement/contexte';
import { FAMILLES, type Famille, ROLES } from '../etablissement/nomenclature';
import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import { foldTexte } from '../shared/fold-texte';
import { type FiltreComparaison, GENRES_CHANGEMENT, type GenreChangement } from './changement';
import type { Comparaison } from './comparaison';
import { type DansEtendue, PARTOUT } from './dans-etendue';

/** Rows of a comparison under a filter; each count ignores the filter of its own dimension. */
export interface ChangementsFiltres {
  /** By kind, then largest difference, then name. */
  readonly lignes: Uint32Array;
  readonly parGenre: Readonly<Record<GenreChangement, number>>;
  readonly parFamille: Readonly<Record<Famille, number>>;
  readonly parDepartement: readonly {
    readonly code: string;
    readonly nom: string;
    readonly nombre: number;
  }[];
}

const EXCLU = ROLES.indexOf('exclu');

/** `dans` tells the changes of the place looked at; without it, all are. */
export function filterChangements(
  comparaison: Comparaison,
  filtre: FiltreComparaison,
  { changement: estDans }: Pick<DansEtendue, 'changement'> = PARTOUT,
): ChangementsFiltres {
  const genres = new Set(filtre.genres.map((genre) => GENRES_CHANGEMENT.indexOf(genre)));
  const familles = new Set(filtre.familles.map((famille) => FAMILLES.indexOf(famille)));
  const departements = new Set(filtre.departements);
  const mots = foldTexte(filtre.texte).split(' ').filter(Boolean);
  const parGenre = new Uint32Array(GENRES_CHANGEMENT.length);
  const parFamille = new Uint32Array(FAMILLES.length);
  const parDepartement = new Map<string, number>();
  const lignes: number[] = [];
  for (let c = 0; c < comparaison.nombre; c += 1) {
    const { contexte, ligne } = coteDe(comparaison, c);
    const et = contexte.offre.etablissements;
    if (!filtre.horsOffre && et.role[ligne] === EXCLU) continue;
    if (!estDans(c)) continue;
    if (mots.length > 0 && !correspond(contexte, ligne, mots)) continue;
    const genre = comparaison.genre[c] as number;
    const famille = et.famille[ligne] as number;
    const departement = readCode(et.departement, ligne);
    const parG = genres.size === 0 || genres.has(genre);
    const parF = familles.size === 0 || familles.has(famille);
    const parD = departements.size === 0 || departements.has(departement);
    if (parF && parD) parGenre[genre] = (parGenre[genre] as number) + 1;
    if (parG && parD) parFamille[famille] = (parFamille[famille] as number) + 1;
    if (parG && parF) parDepartement.set(departement, (parDepartement.get(departement) ?? 0) + 1);
    if (parG && parF && parD) lignes.push(c);
  }
  const noms = new Map(comparaison.apres.departements.map(({ code, nom }) => [code, nom]));
  return {
    lignes: orderChangements(comparaison, lignes),
    parGenre: record(GENRES_CHANGEMENT, parGenre),
    parFamille: record(FAMILLES, parFamille),
    parDepartement: [...parDepartement]
      .map(([code, nombre]) => ({ code, nom: noms.get(code) ?? code, nombre }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

/** The offer and row that describe a change: the later one, the earlier one for a closure. */
export function coteDe(
  { avant, apres, ligneAvant, ligneApres }: Comparaison,
  c: number,
): { readonly contexte: Contexte; readonly ligne: number } {
  const ligne = ligneApres[c] as number;
  return ligne >= 0 ? { contexte: apres, ligne } : { contexte: avant, ligne: ligneAvant[c] as number };
}

function correspond({ offre, communes }: Contexte, ligne: number, mots: readonly string[]): boolean {
  const { etablissements: et, entites } = offre;
  const entite = et.entite[ligne] as number;
  const texte = ` ${foldTexte(
    [
      readTexte(et.numeroFiness, ligne),
      readTexte(et.nom, ligne),
      readTexte(et.nomLong, ligne),
      ...(entite < 0
        ? []
        : [entites.nom, entites.nomLong, entites.numeroFiness].map((colonne) => readTexte(colonne, entite))),
      communes.nom[et.commune[ligne] as number] ?? '',
    ].join(' '),
  )}`;
  return mots.every((mot) => texte.includes(` ${mot}`));
}

function orderChangements(comparaison: Comparaison, lignes: readonly number[]): Uint32Array {
  const { genre, ecart } = comparaison;
  const noms = new Map(
    lignes.map((c) => {
      const { contexte, ligne } = coteDe(comparaison, c);
      const et = contexte.offre.etablissements;
      return [c, `${foldTexte(readTexte(et.nom, ligne))} ${readTexte(et.numeroFiness, ligne)}`] as const;
    }),
  );
  const taille = (c: number): number => Math.abs(ecart[c] as number) || 0;
  return Uint32Array.from(
    [...lignes].sort((p, q) => {
      const parGenre = (genre[p] as number) - (genre[q] as number);
      if (parGenre !== 0) return parGenre;
      const parEcart = taille(q) - taille(p);
      if (parEcart !== 0) return parEcart;
      return (noms.get(p) as string) < (noms.get(q) as string) ? -1 : 1;
    }),
  );
}

function record<Cle extends string>(
  cles: readonly Cle[],
  nombres: Uint32Array,
): Readonly<Record<Cle, number>> {
  return Object.fromEntries(cles.map((cle, rang) => [cle, nombres[rang] as number])) as Record<Cle, number>;
}
