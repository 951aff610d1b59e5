import { lireCleDonut } from '../domain/cartographie/donut';
import { CLASSES_PLACES } from '../domain/cartographie/schema-tuiles';
import {
  LIBELLES_CLASSE_PLACES,
  LIBELLES_COOPERATION,
  TEXTES_CARTE,
  texteApprochesAmas,
  texteFamille,
} from '../i18n/carte';
import { formatNombre } from '../i18n/formats';
import { type Contexte2d, dessinerDonut, dessinerSymbole } from './images';
import { ACCENT, STYLE_COOPERATION } from './view-model/couleurs';
import type { ModeleLegende } from './view-model/legende';
import { diametreDonut, type Symbole, tracerSymbole } from './view-model/symboles';

/** A line of the legend on an image of the map. */
export interface EntreeDessinee {
  readonly libelle: string;
  readonly dessiner: (ctx: Contexte2d) => void;
  readonly hauteurPx: number;
}

export interface RubriqueDessinee {
  readonly titre: string | null;
  readonly entrees: readonly EntreeDessinee[];
}

/** The legend as signs to draw on a canvas: same content and same signs as on screen. */
export function rubriquesLegende(modele: ModeleLegende): readonly RubriqueDessinee[] {
  const famille = modele.familles[0]?.famille ?? 'autre';
  const position: EntreeDessinee[] = [];
  if (modele.approches > 0) {
    position.push(
      symbole(`${TEXTES_CARTE.approchee} (${formatNombre(modele.approches)})`, {
        famille,
        classe: 2,
        approche: true,
      }),
    );
  }
  if (modele.approchesAmas > 0) position.push(sansSigne(texteApprochesAmas(modele.approchesAmas)));
  const groupes: EntreeDessinee[] = [];
  if (modele.amas !== null) {
    groupes.push(donut(TEXTES_CARTE.amas, modele.amas.exemple, false));
    if (modele.piles > 0) groupes.push(donut(TEXTES_CARTE.pile, modele.amas.exemple, true));
  }
  if (modele.etales > 0) groupes.push(etalement());
  const { scenario, selection, liens } = modele.superposition;
  const traces: EntreeDessinee[] = [];
  if (scenario !== null) {
    const { couleur, tirets } = STYLE_COOPERATION[scenario];
    traces.push(trait(LIBELLES_COOPERATION[scenario], couleur, tirets, 2.4));
  }
  if (selection) traces.push(anneau(TEXTES_CARTE.selection));
  if (liens > 0) traces.push(trait(`${TEXTES_CARTE.liens} (${formatNombre(liens)})`, ACCENT, null, 1.4));
  return [
    {
      titre: TEXTES_CARTE.titreFamilles,
      entrees: modele.familles.map((f) =>
        symbole(`${texteFamille(f.famille)} (${formatNombre(f.nombre)})`, {
          famille: f.famille,
          classe: 2,
          approche: false,
        }),
      ),
    },
    {
      titre: TEXTES_CARTE.titreCapacite,
      entrees: modele.classes.map((code) =>
        symbole(LIBELLES_CLASSE_PLACES[code], {
          famille,
          classe: CLASSES_PLACES.findIndex((classe) => classe.code === code),
          approche: false,
        }),
      ),
    },
    { titre: TEXTES_CARTE.titrePosition, entrees: position },
    { titre: TEXTES_CARTE.titreRegroupements, entrees: groupes },
    { titre: TEXTES_CARTE.titreDessins, entrees: traces },
  ].filter(({ entrees }) => entrees.length > 0);
}

function symbole(libelle: string, quoi: Symbole): EntreeDessinee {
  const trace = tracerSymbole(quoi);
  return {
    libelle,
    dessiner: (ctx) => dessinerSymbole(ctx, trace),
    hauteurPx: Math.max(18, trace.demiCotePx * 2 - 6),
  };
}

function donut(libelle: string, cle: string, pile: boolean): EntreeDessinee {
  const diametre = diametreDonut(lireCleDonut(cle).palier);
  const reduction = Math.min(1, 26 / diametre);
  return {
    libelle,
    dessiner: (ctx) => {
      ctx.scale(reduction, reduction);
      dessinerDonut(ctx, cle, pile);
    },
    hauteurPx: 32,
  };
}

function sansSigne(libelle: string): EntreeDessinee {
  return { libelle, dessiner: () => undefined, hauteurPx: 18 };
}

function etalement(): EntreeDessinee {
  return {
    libelle: TEXTES_CARTE.etales,
    hauteurPx: 18,
    dessiner: (ctx) => {
      tracer(ctx, '#6B7176', 1, null, -11, 11);
      for (const [x, rayon, couleur] of [
        [-11, 4, '#6B7176'],
        [11, 4, '#6B7176'],
        [0, 2, '#3D444A'],
      ] as const) {
        ctx.beginPath();
        ctx.arc(x, 0, rayon, 0, 2 * Math.PI);
        ctx.fillStyle = couleur;
        ctx.fill();
      }
    },
  };
}

function anneau(libelle: string): EntreeDessinee {
  return {
    libelle,
    hauteurPx: 20,
    dessiner: (ctx) => {
      ctx.beginPath();
      ctx.arc(0, 0, 7.5, 0, 2 * Math.PI);
      ctx.strokeStyle = ACCENT;
      ctx.lineWidth = 3;
      ctx.stroke();
    },
  };
}

function trait(
  libelle: string,
  couleur: string,
  tirets: readonly number[] | null,
  epaisseur: number,
): EntreeDessinee {
  return {
    libelle,
    hauteurPx: 18,
    dessiner: (ctx) => tracer(ctx, couleur, epaisseur, tirets, -15, 15),
  };
}

function tracer(
  ctx: Contexte2d,
  couleur: string,
  epaisseur: number,
  tirets: readonly number[] | null,
  de: number,
  a: number,
): void {
  ctx.setLineDash(tirets === null ? [] : tirets.map((longueur) => longueur * epaisseur));
  ctx.beginPath();
  ctx.moveTo(de, 0);
  ctx.lineTo(a, 0);
  ctx.strokeStyle = couleur;
  ctx.lineWidth = epaisseur;
  ctx.stroke();
  ctx.setLineDash([]);
}
