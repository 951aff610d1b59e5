import type { Contexte } from '../etablissement/contexte';
import { GENRES_COMMUNE } from '../territoire/commune';
import type { Polygones } from '../territoire/perimetres';
import { createDessin } from './create-dessin';
import type { CartesPortrait } from './dessin';

const PLAINE = GENRES_COMMUNE.indexOf('commune');

/**
 * Where a territory stands: in its département when it is a part of one, else in metropolitan France. null for an
 * overseas département as a whole, and for all of France: a map would show nothing more.
 */
export function drawSituation(
  { communes, departements }: Contexte,
  dedans: Uint8Array,
  contour: Polygones,
): CartesPortrait['situation'] {
  const comptes = new Map<string, { ici: number; tout: number }>();
  for (let i = 0; i < communes.nombre; i += 1) {
    if (communes.genre[i] !== PLAINE) continue;
    const code = communes.codeDepartement[i] as string;
    const compte = comptes.get(code) ?? { ici: 0, tout: 0 };
    comptes.set(code, { ici: compte.ici + (dedans[i] as number), tout: compte.tout + 1 });
  }
  const siens = departements.filter(({ code }) => (comptes.get(code)?.ici ?? 0) > 0);
  const [seul] = siens;
  if (seul === undefined || contour.length === 0) return null;
  const compte = comptes.get(seul.code);
  if (siens.length === 1 && compte !== undefined && compte.ici < compte.tout)
    return draw('departement', seul.nom, [seul.contour], contour);
  const metropole = departements.filter(({ code }) => isMetropole(code));
  if (siens.length >= metropole.length || !siens.every(({ code }) => isMetropole(code))) return null;
  return draw(
    'france',
    null,
    metropole.map((departement) => departement.contour),
    contour,
  );
}

function isMetropole(code: string): boolean {
  return !/^9[78]/.test(code);
}

function draw(
  cadre: 'departement' | 'france',
  nom: string | null,
  fonds: readonly Polygones[],
  contour: Polygones,
): CartesPortrait['situation'] {
  const feuille = createDessin([fonds, [contour]], PAS_SITUATION);
  if (feuille === null) return null;
  const [fond = [], [territoire = []] = []] = feuille.traces;
  return { cadre, nom, dessin: feuille.dessin, fond, territoire };
}

/** A small drawing needs less detail. */
const PAS_SITUATION = 1 / 220;
