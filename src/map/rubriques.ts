import { CLASSES_PLACES } from '../domain/cartographie/schema-tuiles';
import type { GenreChangement } from '../domain/comparaison/changement';
import type { CouleurOffre } from '../domain/projet/reglages-analyse';
import {
  LIBELLES_CLASSE_PLACES,
  LIBELLES_COOPERATION,
  TEXTES_CARTE,
  TITRES_COULEUR,
  texteAmas,
  texteApprochesAmas,
  texteFermesAmas,
  texteGroupe,
  texteLiens,
  texteLiensGroupement,
  texteNonDessines,
  texteTropPetits,
} from '../i18n/carte';
import { LIBELLES_CHANGEMENT } from '../i18n/changements';
import { LEGENDE_FORMES } from '../i18n/formes-carte';
import { nameSite, TITRE_SITES } from '../i18n/sites-carte';
import { dessinTerritoires } from './dessin-territoires';
import type { SigneCarte } from './signes-carte';
import {
  ACCENT,
  STYLE_COOPERATION,
  styleForme,
  styleGroupement,
  styleTerritoires,
} from './view-model/couleurs';
import type {
  LegendeGroupement,
  LegendeOffre,
  LegendeTerritoires,
  ModeleLegende,
} from './view-model/legende';
import type { LegendeEvolution } from './view-model/legende-evolution';
import { STYLES_SITES } from './view-model/sites';
import type { Symbole } from './view-model/symboles';

/** What stands before the words of a legend line; drawn on screen and on images alike. */
export type Signe =
  | SigneCarte
  | { readonly genre: 'symbole'; readonly symbole: Symbole }
  | {
      readonly genre: 'donut';
      readonly cle: string;
      readonly pile: boolean;
      readonly palette: CouleurOffre | 'changements';
    }
  | { readonly genre: 'etalement' }
  | { readonly genre: 'selection' }
  | {
      readonly genre: 'trait';
      readonly couleur: string;
      readonly tirets: readonly number[] | null;
      readonly epaisseur: number;
    }
  | { readonly genre: 'aplat'; readonly couleur: string; readonly tirets: readonly number[] | null }
  | { readonly genre: 'changement'; readonly changement: GenreChangement }
  | { readonly genre: 'trajet' }
  | { readonly genre: 'support'; readonly couleur: string }
  | { readonly genre: 'site'; readonly couleur: string; readonly texte: string }
  | { readonly genre: 'membre'; readonly couleur: string; readonly hors: boolean };

export interface EntreeLegende {
  readonly cle: string;
  /** null: a note, without a sign. */
  readonly signe: Signe | null;
  readonly libelle: string;
  readonly nombre: number | null;
}

/** A part of the legend. */
export interface RubriqueLegende {
  readonly cle:
    | 'carte'
    | 'cercles'
    | 'sousCarte'
    | 'familles'
    | 'couleurs'
    | 'capacite'
    | 'evolution'
    | 'position'
    | 'fermes'
    | 'amas'
    | 'traces'
    | 'sites'
    | 'perimetres'
    | 'territoires';
  readonly titre: string;
  readonly entrees: readonly EntreeLegende[];
}

/** The legend in words and signs: the parts that have something to say, in their order. */
export function listRubriques(modele: ModeleLegende): readonly RubriqueLegende[] {
  const { carte, offre, evolution } = modele;
  const rubriques: RubriqueLegende[] = [
    ...(carte === null ? [] : dessinTerritoires().lister(carte)),
    ...(offre === null ? [] : rubriquesOffre(offre)),
    ...(evolution === null ? [] : rubriquesEvolution(evolution)),
    { cle: 'traces', titre: TEXTES_CARTE.titreDessins, entrees: entreesTraces(modele) },
    { cle: 'sites', titre: TITRE_SITES, entrees: modele.sites.map(entreeSite) },
    { cle: 'perimetres', titre: LEGENDE_FORMES.perimetre, entrees: entreesPerimetres(modele.formes) },
    {
      cle: 'territoires',
      titre: TEXTES_CARTE.titreTerritoires,
      entrees: modele.territoires.map(entreeTerritoires),
    },
  ];
  return rubriques.filter(({ entrees }) => entrees.length > 0);
}

function rubriquesOffre(offre: LegendeOffre): RubriqueLegende[] {
  // Signs that stand for every group take the look of the first one drawn.
  const { palette } = offre;
  const rang = offre.groupes[0]?.rang ?? 0;
  const symbole = (classe: number, approche: boolean): Signe => ({
    genre: 'symbole',
    symbole: { palette, rang, classe, approche },
  });
  return [
    {
      cle: palette === 'famille' ? 'familles' : 'couleurs',
      titre: TITRES_COULEUR[palette],
      entrees: offre.groupes.map((groupe) => ({
        cle: String(groupe.rang),
        signe: {
          genre: 'symbole',
          symbole: { palette, rang: groupe.rang, classe: 2, approche: false },
        },
        libelle: texteGroupe(palette, groupe.rang),
        nombre: groupe.nombre,
      })),
    },
    {
      cle: 'capacite',
      titre: TEXTES_CARTE.titreCapacite,
      entrees: offre.classes.map((code) => ({
        cle: code,
        signe: symbole(
          CLASSES_PLACES.findIndex((classe) => classe.code === code),
          false,
        ),
        libelle: LIBELLES_CLASSE_PLACES[code],
        nombre: null,
      })),
    },
    {
      cle: 'position',
      titre: TEXTES_CARTE.titrePosition,
      entrees: [
        ...si(offre.approches > 0, {
          cle: 'approchee',
          signe: symbole(2, true),
          libelle: TEXTES_CARTE.approchee,
          nombre: offre.approches,
        }),
        ...si(offre.approchesAmas > 0, note('approches-amas', texteApprochesAmas(offre.approchesAmas))),
      ],
    },
    {
      cle: 'fermes',
      titre: TEXTES_CARTE.titreFermes,
      entrees: [
        ...si(offre.nombreFermes > 0, {
          cle: 'fermes',
          signe: {
            genre: 'symbole',
            symbole: { palette, rang: offre.fermes[0] ?? 0, classe: 1, approche: false, ferme: true },
          },
          libelle: TEXTES_CARTE.fermes,
          nombre: offre.nombreFermes,
        }),
        ...si(offre.fermesAmas > 0, note('fermes-amas', texteFermesAmas(offre.fermesAmas))),
      ],
    },
    {
      cle: 'amas',
      titre: TEXTES_CARTE.titreRegroupements,
      entrees: [
        ...entreesAmas(offre.amas, offre.piles, palette),
        ...si(offre.etales > 0, {
          cle: 'etales',
          signe: { genre: 'etalement' },
          libelle: TEXTES_CARTE.etales,
          nombre: null,
        }),
      ],
    },
  ];
}

function rubriquesEvolution(evolution: LegendeEvolution): RubriqueLegende[] {
  return [
    {
      cle: 'evolution',
      titre: TEXTES_CARTE.titreEvolution,
      entrees: [
        ...evolution.genres.map(({ genre, nombre }) => ({
          cle: genre,
          signe: { genre: 'changement', changement: genre } as const,
          libelle: LIBELLES_CHANGEMENT[genre],
          nombre,
        })),
        ...si(evolution.trajets > 0, {
          cle: 'trajet',
          signe: { genre: 'trajet' },
          libelle: TEXTES_CARTE.trajet,
          nombre: evolution.trajets,
        }),
      ],
    },
    {
      cle: 'amas',
      titre: TEXTES_CARTE.titreRegroupements,
      entrees: entreesAmas(evolution.amas, evolution.piles, 'changements'),
    },
  ];
}

function entreesAmas(
  amas: { readonly exemple: string } | null,
  piles: number,
  palette: CouleurOffre | 'changements',
): EntreeLegende[] {
  if (amas === null) return [];
  const donut = (pile: boolean): Signe => ({ genre: 'donut', cle: amas.exemple, pile, palette });
  const libelle = palette === 'changements' ? TEXTES_CARTE.amasChangements : texteAmas(palette);
  return [
    { cle: 'amas', signe: donut(false), libelle, nombre: null },
    ...si(piles > 0, { cle: 'pile', signe: donut(true), libelle: TEXTES_CARTE.pile, nombre: null }),
  ];
}

function entreeSite({ genre, nombre }: ModeleLegende['sites'][number]): EntreeLegende {
  const { couleur, signe } = STYLES_SITES[genre];
  return {
    cle: genre,
    signe: { genre: 'site', couleur, texte: signe },
    libelle: nameSite(genre, nombre),
    nombre,
  };
}

/** Perimeters listed at most: the names on the map tell the others. */
const PERIMETRES_MAX = 6;

function entreesPerimetres(formes: ModeleLegende['formes']): EntreeLegende[] {
  const perimetres = formes.filter(({ genre }) => genre === 'perimetre');
  const autres = perimetres.length - PERIMETRES_MAX;
  const [{ note: nature = '' } = {}] = perimetres;
  return [
    ...perimetres.slice(0, PERIMETRES_MAX).map(
      (forme): EntreeLegende => ({
        cle: forme.id,
        signe: { genre: 'aplat', ...styleForme(forme) },
        libelle: forme.nom,
        nombre: null,
      }),
    ),
    ...si(autres > 0, note('autres', LEGENDE_FORMES.autres(autres))),
    ...si(nature !== '', note('nature', nature)),
  ];
}

function entreesFormes(formes: ModeleLegende['formes']): EntreeLegende[] {
  return formes
    .filter(({ genre }) => genre !== 'perimetre')
    .map((forme) => ({
      cle: forme.id,
      signe: { genre: 'trait', ...styleForme(forme), epaisseur: 2 },
      libelle: forme.note === undefined ? forme.nom : `${forme.nom} (${forme.note})`,
      nombre: null,
    }));
}

function entreesTraces({ scenario, groupement, selection, liens, formes }: ModeleLegende): EntreeLegende[] {
  return [
    ...entreesFormes(formes),
    ...(scenario === null
      ? []
      : [
          {
            cle: 'scenario',
            signe: { genre: 'trait', ...STYLE_COOPERATION[scenario], epaisseur: 2.4 } as const,
            libelle: LIBELLES_COOPERATION[scenario],
            nombre: null,
          },
        ]),
    ...(groupement === null ? [] : entreesGroupement(groupement)),
    ...si(selection, {
      cle: 'selection',
      signe: { genre: 'selection' },
      libelle: TEXTES_CARTE.selection,
      nombre: null,
    }),
    ...si(liens.dessines > 0, {
      cle: 'liens',
      signe: { genre: 'trait', couleur: ACCENT, tirets: null, epaisseur: 1.4 },
      libelle: texteLiens(liens.dessines, liens.total),
      nombre: liens.total,
    }),
  ];
}

function entreesGroupement(groupement: LegendeGroupement): EntreeLegende[] {
  const { couleur, tirets } = styleGroupement(groupement);
  return [
    ...si(groupement.supports > 0, {
      cle: 'support',
      signe: { genre: 'support', couleur },
      libelle: TEXTES_CARTE.support,
      nombre: null,
    }),
    ...si(groupement.membres > 0, {
      cle: 'membres',
      signe: { genre: 'membre', couleur, hors: false },
      libelle: TEXTES_CARTE.membreGroupement,
      nombre: groupement.membres,
    }),
    ...si(groupement.hors > 0, {
      cle: 'hors',
      signe: { genre: 'membre', couleur, hors: true },
      libelle: TEXTES_CARTE.membreHors,
      nombre: groupement.hors,
    }),
    ...si(groupement.liens !== null, {
      cle: 'liens-groupement',
      signe: { genre: 'trait', couleur, tirets, epaisseur: 2 },
      libelle: texteLiensGroupement(groupement),
      nombre: null,
    }),
    ...si(groupement.nonDessines > 0, note('non-dessines', texteNonDessines(groupement.nonDessines))),
  ];
}

function entreeTerritoires({ id, nom, nombre, rang, visible }: LegendeTerritoires): EntreeLegende {
  if (!visible) return note(id, texteTropPetits(nom));
  return { cle: id, signe: { genre: 'aplat', ...styleTerritoires(rang) }, libelle: nom, nombre };
}

function note(cle: string, libelle: string): EntreeLegende {
  return { cle, signe: null, libelle, nombre: null };
}

function si(condition: boolean, entree: EntreeLegende): EntreeLegende[] {
  return condition ? [entree] : [];
}
