import type { Contexte2d } from './contexte-2d';
import { dessinerInconnu } from './images-carte';
import { OPACITE_SYMBOLES } from './layers/opacites';
import {
  COTE_CROISEMENT_PX,
  hauteurCroisement,
  MARGE_CROISEMENT_PX,
  poserCercles,
  type SigneCarte,
} from './signes-carte';
import {
  COULEUR_SYMBOLES,
  COULEUR_SYMBOLES_NEGATIFS,
  TRAIT_SYMBOLES,
} from './view-model/couleurs-territoires';

const POLICE = '11px "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
/** Left side of the column of signs, whose middle is 0. */
const GAUCHE_PX = -15;

export function hauteurSigneCarte(signe: SigneCarte): number {
  switch (signe.genre) {
    case 'croisement':
      return hauteurCroisement(signe.couleurs);
    case 'cercles':
      return poserCercles(signe.cercles).hauteur;
    case 'classe':
    case 'inconnu':
    case 'cercleNegatif':
      return 18;
  }
}

/** Draws a sign of a map of territories on an image, its middle left at 0,0; grids and circles go on to the right. */
export function dessinerSigneCarte(ctx: Contexte2d, signe: SigneCarte): void {
  switch (signe.genre) {
    case 'classe':
      ctx.globalAlpha = signe.opacite;
      ctx.fillStyle = signe.couleur;
      ctx.fillRect(-11, -6.5, 22, 13);
      ctx.globalAlpha = 1;
      entourer(ctx);
      return;
    case 'inconnu':
      ctx.save();
      ctx.beginPath();
      ctx.rect(-11, -6.5, 22, 13);
      ctx.clip();
      ctx.translate(-11, -6.5);
      dessinerInconnu(ctx, 24, 16);
      ctx.restore();
      entourer(ctx);
      return;
    case 'cercleNegatif':
      disque(ctx, 0, 0, 6, COULEUR_SYMBOLES_NEGATIFS, 1, COULEUR_SYMBOLES);
      return;
    case 'croisement':
      dessinerCroisement(ctx, signe.couleurs, signe.opacite);
      return;
    case 'cercles':
      dessinerCercles(ctx, signe.cercles);
  }
}

function entourer(ctx: Contexte2d): void {
  ctx.strokeStyle = '#8D969C';
  ctx.lineWidth = 0.6;
  ctx.strokeRect(-11, -6.5, 22, 13);
}

function disque(
  ctx: Contexte2d,
  x: number,
  y: number,
  rayon: number,
  couleur: string,
  opacite: number,
  trait: string,
): void {
  ctx.beginPath();
  ctx.arc(x, y, rayon, 0, 2 * Math.PI);
  ctx.globalAlpha = opacite;
  ctx.fillStyle = couleur;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = trait;
  ctx.lineWidth = 1.2;
  ctx.stroke();
}

function dessinerCroisement(
  ctx: Contexte2d,
  couleurs: readonly (readonly string[])[],
  opacite: number,
): void {
  const cote = COTE_CROISEMENT_PX;
  const haut = couleurs.length * cote;
  const large = (couleurs[0]?.length ?? 0) * cote;
  const x0 = MARGE_CROISEMENT_PX + 2;
  ctx.save();
  ctx.translate(GAUCHE_PX, -hauteurCroisement(couleurs) / 2);
  ctx.globalAlpha = opacite;
  couleurs.forEach((rangee, s) => {
    rangee.forEach((couleur, p) => {
      ctx.fillStyle = couleur;
      ctx.fillRect(x0 + p * cote, haut - (s + 1) * cote + 2, cote - 1, cote - 1);
    });
  });
  ctx.globalAlpha = 1;
  ctx.strokeStyle = '#3D444A';
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x0, haut + 7);
  ctx.lineTo(x0 + large - 2, haut + 7);
  ctx.moveTo(x0 + large - 6, haut + 4);
  ctx.lineTo(x0 + large - 2, haut + 7);
  ctx.lineTo(x0 + large - 6, haut + 10);
  ctx.moveTo(5, haut);
  ctx.lineTo(5, 3);
  ctx.moveTo(2, 7);
  ctx.lineTo(5, 3);
  ctx.lineTo(8, 7);
  ctx.stroke();
  ctx.restore();
}

function dessinerCercles(
  ctx: Contexte2d,
  cercles: Extract<SigneCarte, { genre: 'cercles' }>['cercles'],
): void {
  const pose = poserCercles(cercles);
  ctx.save();
  ctx.translate(GAUCHE_PX, -pose.hauteur / 2);
  ctx.font = POLICE;
  ctx.textBaseline = 'middle';
  for (const { cx, cy, rayonPx, yTexte, libelle } of pose.cercles) {
    disque(ctx, cx, cy, rayonPx, COULEUR_SYMBOLES, OPACITE_SYMBOLES, TRAIT_SYMBOLES);
    ctx.beginPath();
    ctx.moveTo(cx, cy - rayonPx);
    ctx.lineTo(pose.xTexte - 3, yTexte);
    ctx.strokeStyle = '#6B7176';
    ctx.lineWidth = 0.7;
    ctx.stroke();
    ctx.fillStyle = '#22272B';
    ctx.fillText(libelle, pose.xTexte, yTexte);
  }
  ctx.restore();
}
