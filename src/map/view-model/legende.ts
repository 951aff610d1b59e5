import { CLASSES_PLACES, type ClassePlaces } from '../../domain/cartographie/schema-tuiles';
import type { GenreGroupement } from '../../domain/cooperation/groupement';
import { COULEURS_OFFRE, type CouleurOffre } from '../../domain/projet/reglages-analyse';
import type { FamilleCooperation } from '../../domain/scoring/scenario';
import { isAdresse } from '../../domain/territoire/commune';
import type { FormeCarte } from '../props';
import type { LegendeCarte } from './legende-carte';
import type { LegendeEvolution } from './legende-evolution';
import type { LegendeSite } from './sites';

/** One thing the map has drawn, read back from what is on screen. */
export type ElementDessine =
  | {
      readonly genre: 'etablissement';
      readonly id: number;
      /** Position in COULEURS_OFFRE, and group of that palette. */
      readonly palette: number;
      readonly groupe: number;
      readonly classe: number;
      readonly precision: number;
      readonly colocalises: number;
      readonly ferme: boolean;
    }
  | {
      readonly genre: 'amas';
      readonly id: number;
      readonly palette: number;
      readonly composition: readonly number[];
      readonly donut: string;
      readonly pile: boolean;
      readonly approches: number;
      readonly fermes: number;
    };

/** An existing cooperation as drawn. */
export interface LegendeGroupement {
  readonly genre: GenreGroupement;
  readonly famille: FamilleCooperation | null;
  readonly supports: number;
  /** Members drawn, in the territory shown and outside it. */
  readonly membres: number;
  readonly hors: number;
  /** Where the links start from, null when none is drawn. */
  readonly liens: 'support' | 'membres' | null;
  /** Members that are only in the list. */
  readonly nonDessines: number;
}

/** An outline layer of the user as drawn; its rank gives its colour and pattern. */
export interface LegendeTerritoires {
  readonly id: string;
  readonly nom: string;
  readonly nombre: number;
  readonly rang: number;
  /** false while its territories would be too small to be told apart. */
  readonly visible: boolean;
}

/** An outline laid over the map, in the view. */
export type LegendeForme = Pick<FormeCarte, 'id' | 'genre' | 'nom' | 'rang' | 'note'>;

/** What the legend lists: only what is drawn in the view, with the same signs. */
export interface ModeleLegende {
  /** The map of territories, null without one. */
  readonly carte: LegendeCarte | null;
  /** null while the changes stand in its place. */
  readonly offre: LegendeOffre | null;
  readonly evolution: LegendeEvolution | null;
  readonly groupement: LegendeGroupement | null;
  readonly scenario: FamilleCooperation | null;
  readonly territoires: readonly LegendeTerritoires[];
  readonly formes: readonly LegendeForme[];
  /** Supposed and proposed places. */
  readonly sites: readonly LegendeSite[];
  readonly selection: boolean;
  /** Other establishments of the gestionnaire that have a place, and how many of them are tied to the selection. */
  readonly liens: { readonly dessines: number; readonly total: number };
}

/** Establishments of the offer as drawn. */
export interface LegendeOffre {
  /** What colours tell. */
  readonly palette: CouleurOffre;
  /** Groups of the palette drawn, alone or in a cluster, in their order. */
  readonly groupes: readonly { readonly rang: number; readonly nombre: number }[];
  /** Size classes of the symbols drawn alone, in order. */
  readonly classes: readonly ClassePlaces[];
  readonly symboles: number;
  readonly amas: { readonly nombre: number; readonly exemple: string } | null;
  /** Clusters of one point. */
  readonly piles: number;
  /** Symbols spread around a shared point. */
  readonly etales: number;
  /** Symbols drawn at their commune's point. */
  readonly approches: number;
  /** Establishments at their commune's point counted inside clusters. */
  readonly approchesAmas: number;
  /** Closed establishments drawn alone, by group, and counted inside clusters: in none of the above. */
  readonly fermes: readonly number[];
  readonly nombreFermes: number;
  readonly fermesAmas: number;
}

export const LEGENDE_VIDE: ModeleLegende = {
  carte: null,
  offre: null,
  evolution: null,
  groupement: null,
  scenario: null,
  territoires: [],
  formes: [],
  sites: [],
  selection: false,
  liens: { dessines: 0, total: 0 },
};

export const OFFRE_VIDE: LegendeOffre = {
  palette: 'famille',
  groupes: [],
  classes: [],
  symboles: 0,
  amas: null,
  piles: 0,
  etales: 0,
  approches: 0,
  approchesAmas: 0,
  fermes: [],
  nombreFermes: 0,
  fermesAmas: 0,
};

/** Legend of the offer drawn; an element met twice (tile edges) counts once. */
export function construireLegendeOffre(elements: Iterable<ElementDessine>): LegendeOffre {
  const vus = new Set<string>();
  let palette: CouleurOffre = 'famille';
  const groupes: number[] = [];
  const add = (groupe: number, effectif: number): void => {
    groupes[groupe] = (groupes[groupe] ?? 0) + effectif;
  };
  const classes = new Set<number>();
  let symboles = 0;
  let nombreAmas = 0;
  let piles = 0;
  let etales = 0;
  let approches = 0;
  let approchesAmas = 0;
  let nombreFermes = 0;
  let fermesAmas = 0;
  const fermes = new Set<number>();
  let exemple = { cle: '', familles: 0, nombre: 0 };
  for (const element of elements) {
    const cle = `${element.genre}-${element.id}`;
    if (vus.has(cle)) continue;
    vus.add(cle);
    palette = COULEURS_OFFRE[element.palette] ?? palette;
    if (element.genre === 'etablissement' && element.ferme) {
      nombreFermes += 1;
      fermes.add(element.groupe);
      if (element.colocalises > 1) etales += 1;
      continue;
    }
    if (element.genre === 'etablissement') {
      add(element.groupe, 1);
      classes.add(element.classe);
      symboles += 1;
      if (element.colocalises > 1) etales += 1;
      if (!isAdresse(element.precision)) approches += 1;
      continue;
    }
    let nombre = 0;
    let presentes = 0;
    for (const [k, effectif] of element.composition.entries()) {
      add(k, effectif);
      nombre += effectif;
      if (effectif > 0) presentes += 1;
    }
    nombreAmas += 1;
    approchesAmas += element.approches;
    fermesAmas += element.fermes;
    if (element.pile) piles += 1;
    // The example shown is the most telling donut drawn: most families, then most establishments.
    if (presentes > exemple.familles || (presentes === exemple.familles && nombre > exemple.nombre)) {
      exemple = { cle: element.donut, familles: presentes, nombre };
    }
  }
  return {
    palette,
    groupes: Array.from(groupes, (nombre = 0, rang) => ({ rang, nombre })).filter(({ nombre }) => nombre > 0),
    classes: CLASSES_PLACES.filter((_, k) => classes.has(k)).map(({ code }) => code),
    symboles,
    amas: nombreAmas > 0 ? { nombre: nombreAmas, exemple: exemple.cle } : null,
    piles,
    etales,
    approches,
    approchesAmas,
    fermes: [...fermes].sort((a, b) => a - b),
    nombreFermes,
    fermesAmas,
  };
}
