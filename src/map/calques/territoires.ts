import type { LngLatBounds } from 'maplibre-gl';
import type { Emprise } from '../../domain/etablissement/filtre';
import type { ResumeCouche } from '../../domain/territoire/couche';
import { decrireTerritoires } from '../../i18n/description-carte';
import { poserCouches } from '../layers/poser';
import { COUCHES } from '../layers/sources';
import {
  couchesTerritoires,
  creerSourceTerritoires,
  sourceTerritoires,
  zoomMinTerritoires,
} from '../layers/territoires';
import { type Calque, changement, type Scene } from './calque';

/**
 * Outlines brought by the user, under the points. Each layer has its own source, made when it comes; it keeps
 * its colour and pattern for as long as the map lives, whichever others are hidden.
 */
export function creerCalqueTerritoires(): Calque {
  /** What is drawn: rank of each layer, and what it was made from. */
  const posees = new Map<string, { readonly rang: number; readonly empreinte: string }>();
  const rangs = new Map<string, number>();

  const retirer = ({ carte }: Scene, id: string): void => {
    const posee = posees.get(id);
    if (posee === undefined) return;
    for (const couche of couchesTerritoires(posee.rang, 'libre', 1)) carte.removeLayer(couche.id);
    carte.removeSource(sourceTerritoires(posee.rang));
    posees.delete(id);
  };
  const poser = ({ carte, agrandissement, adresseTuiles }: Scene, couche: ResumeCouche): void => {
    const rang = rangs.get(couche.id) ?? rangs.size;
    rangs.set(couche.id, rang);
    carte.addSource(
      sourceTerritoires(rang),
      creerSourceTerritoires(couche, adresseTuiles('couche', couche.id)),
    );
    for (const dessin of couchesTerritoires(rang, couche.niveau, agrandissement))
      carte.addLayer(dessin, COUCHES.plafond);
    posees.set(couche.id, { rang, empreinte: empreinteDe(couche) });
  };

  return {
    sources: () => ({}),
    couches: () => ({}),
    appliquer(scene, avant) {
      const { carte, props, agrandissement } = scene;
      const change = changement(avant, props);
      if (change('couches')) {
        const voulues = new Map(props.couches.map((couche) => [couche.id, empreinteDe(couche)]));
        for (const [id, { empreinte }] of [...posees]) if (voulues.get(id) !== empreinte) retirer(scene, id);
        for (const couche of props.couches) if (!posees.has(couche.id)) poser(scene, couche);
      }
      if (change('projection')) {
        for (const couche of props.couches) {
          const posee = posees.get(couche.id);
          if (posee !== undefined)
            poserCouches(carte, couchesTerritoires(posee.rang, couche.niveau, agrandissement));
        }
      }
    },
    cliquables: [],
    lireLegende: ({ carte, props }) => ({
      territoires: props.couches
        .filter(({ emprise }) => croise(emprise, carte.getBounds()))
        .map((couche) => ({
          id: couche.id,
          nom: couche.nom,
          nombre: couche.nombre,
          rang: posees.get(couche.id)?.rang ?? 0,
          visible: carte.getZoom() >= zoomMinTerritoires(couche),
        })),
    }),
    decrire: ({ couches }) => decrireTerritoires(couches.map(({ nom }) => nom)),
  };
}

/** Changes when the same layer is read again otherwise. */
function empreinteDe({ nombre, sommetsGardes, niveau, emprise }: ResumeCouche): string {
  return JSON.stringify([nombre, sommetsGardes, niveau, emprise]);
}

function croise([ouest, sud, est, nord]: Emprise, vue: LngLatBounds): boolean {
  return ouest < vue.getEast() && est > vue.getWest() && sud < vue.getNorth() && nord > vue.getSouth();
}
