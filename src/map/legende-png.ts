import { lireCleDonut } from '../domain/cartographie/donut';
import { formatNombre } from '../i18n/formats';
import type { Contexte2d } from './contexte-2d';
import { dessinTerritoires } from './dessin-territoires';
import { couleursDonut, dessinerChangement, dessinerDonut, dessinerSymbole } from './images';
import { dessinerMembre, dessinerSupport } from './images-groupement';
import { POLICE } from './layers/sources';
import { listRubriques, type Signe } from './rubriques';
import { TRACES_CHANGEMENT } from './view-model/changements';
import { ACCENT, FOND } from './view-model/couleurs';
import type { ModeleLegende } from './view-model/legende';
import { RAYON_SITE_PX } from './view-model/sites';
import { diametreDonut, tracerSymbole } from './view-model/symboles';

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

const HAUTEUR_PX = 18;

/** The legend as signs to draw on a canvas: same content and same signs as on screen. */
export function rubriquesLegende(modele: ModeleLegende): readonly RubriqueDessinee[] {
  return listRubriques(modele).map(({ titre, entrees }) => ({
    titre,
    entrees: entrees.map(({ signe, libelle, nombre }) => ({
      libelle: nombre === null ? libelle : `${libelle} (${formatNombre(nombre)})`,
      hauteurPx: signe === null ? HAUTEUR_PX : hauteurDe(signe),
      dessiner: (ctx) => {
        if (signe !== null) dessinerSigne(ctx, signe);
      },
    })),
  }));
}

function hauteurDe(signe: Signe): number {
  switch (signe.genre) {
    case 'symbole':
      return Math.max(HAUTEUR_PX, tracerSymbole(signe.symbole).demiCotePx * 2 - 6);
    case 'donut':
      return 32;
    case 'support':
      return 26;
    case 'changement':
    case 'selection':
    case 'site':
      return 20;
    case 'classe':
    case 'inconnu':
    case 'croisement':
    case 'cercles':
    case 'cercleNegatif':
      return dessinTerritoires().hauteurSigne(signe);
    default:
      return HAUTEUR_PX;
  }
}

/** Draws a sign of the legend centred on 0,0, at most 30 px wide. */
function dessinerSigne(ctx: Contexte2d, signe: Signe): void {
  switch (signe.genre) {
    case 'classe':
    case 'inconnu':
    case 'croisement':
    case 'cercles':
    case 'cercleNegatif':
      dessinTerritoires().dessinerSigne(ctx, signe);
      return;
    case 'symbole':
      dessinerSymbole(ctx, tracerSymbole(signe.symbole));
      return;
    case 'donut': {
      const reduction = Math.min(1, 26 / diametreDonut(lireCleDonut(signe.cle).palier));
      ctx.scale(reduction, reduction);
      dessinerDonut(ctx, signe.cle, signe.pile, couleursDonut(signe.palette));
      return;
    }
    case 'etalement':
      tracer(ctx, '#6B7176', 1, null, -11, 11);
      disque(ctx, -11, 4, '#6B7176');
      disque(ctx, 11, 4, '#6B7176');
      disque(ctx, 0, 2, '#3D444A');
      return;
    case 'selection':
      cercle(ctx, 0, 7.5, FOND.halo, ACCENT, 3);
      return;
    case 'trait':
      tracer(ctx, signe.couleur, signe.epaisseur, signe.tirets, -15, 15);
      return;
    case 'aplat':
      ctx.fillStyle = signe.couleur;
      ctx.globalAlpha = 0.08;
      ctx.fillRect(-11, -6, 22, 12);
      ctx.globalAlpha = 1;
      ctx.setLineDash((signe.tirets ?? []).map((longueur) => longueur * 1.4));
      ctx.strokeStyle = signe.couleur;
      ctx.lineWidth = 1.4;
      ctx.strokeRect(-11, -6, 22, 12);
      ctx.setLineDash([]);
      return;
    case 'changement':
      dessinerChangement(ctx, TRACES_CHANGEMENT[signe.changement]);
      return;
    case 'trajet': {
      const { couleur } = TRACES_CHANGEMENT.deplacement;
      tracer(ctx, couleur, 1.6, null, -11, 14);
      cercle(ctx, -11, 3, FOND.halo, couleur, 1.6);
      return;
    }
    case 'support':
      dessinerSupport(ctx, signe.couleur);
      return;
    case 'site':
      disque(ctx, 0, RAYON_SITE_PX - 1, signe.couleur);
      ctx.fillStyle = '#FFFFFF';
      ctx.font = `700 13px ${POLICE.join(', ')}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillText(signe.texte, 0, 0.5);
      return;
    case 'membre':
      dessinerMembre(ctx, signe.couleur, signe.hors);
  }
}

function disque(ctx: Contexte2d, x: number, rayon: number, couleur: string): void {
  ctx.beginPath();
  ctx.arc(x, 0, rayon, 0, 2 * Math.PI);
  ctx.fillStyle = couleur;
  ctx.fill();
}

function cercle(
  ctx: Contexte2d,
  x: number,
  rayon: number,
  fond: string,
  couleur: string,
  epaisseur: number,
): void {
  disque(ctx, x, rayon, fond);
  ctx.strokeStyle = couleur;
  ctx.lineWidth = epaisseur;
  ctx.stroke();
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
