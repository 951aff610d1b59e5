import { dessinTerritoires } from '../dessin-territoires';
import { coucheRepere } from '../layers/repere';
import { COUCHES } from '../layers/sources';
import type { Calque, Etage, Scene } from './calque';

/** The overlay of the territories also shows which one is pointed at. */
export interface CalqueCarteTerritoires extends Calque {
  /** Points at a territory by its code, null at none. */
  survolerTerritoire(scene: Scene, code: string | null): void;
}

/** Layers never drawn that keep the place of those to come, floor by floor. */
const PLACES = {
  territoires: COUCHES.placeCarteTerritoires,
  traits: COUCHES.placeCarteTraits,
} as const satisfies Partial<Record<Etage, string>>;
const ETAGES_CARTE = Object.keys(PLACES) as (keyof typeof PLACES)[];

/** The overlay of the territories, made with the first map of them. */
export function creerCalqueCarteDemande(): CalqueCarteTerritoires {
  let calque: CalqueCarteTerritoires | null = null;

  const poser = ({ carte, props, adresseTuiles, agrandissement }: Scene): CalqueCarteTerritoires => {
    const pose = dessinTerritoires().creerCalque();
    for (const [nom, source] of Object.entries(pose.sources(props, adresseTuiles)))
      carte.addSource(nom, source);
    const couches = pose.couches(props, agrandissement);
    for (const etage of ETAGES_CARTE)
      for (const couche of couches[etage] ?? []) carte.addLayer(couche, PLACES[etage]);
    return pose;
  };

  return {
    sources: () => ({}),
    couches(props, agrandissement) {
      const posees = calque?.couches(props, agrandissement) ?? {};
      return Object.fromEntries(
        ETAGES_CARTE.map((etage) => [etage, [...(posees[etage] ?? []), coucheRepere(PLACES[etage])]]),
      );
    },
    appliquer(scene, avant) {
      if (calque === null && scene.props.carteTerritoires === null) return;
      if (calque !== null) {
        calque.appliquer(scene, avant);
        return;
      }
      calque = poser(scene);
      calque.appliquer(scene, null);
    },
    suivreCamera: (scene, repos) => calque?.suivreCamera?.(scene, repos),
    isPret: (scene) => calque?.isPret?.(scene) ?? true,
    noterPerimee: () => calque?.noterPerimee?.(),
    get cliquables() {
      return calque?.cliquables ?? [];
    },
    viser: (feature) => calque?.viser?.(feature) ?? null,
    survolerTerritoire: (scene, code) => calque?.survolerTerritoire(scene, code),
    lireLegende: (scene) => calque?.lireLegende?.(scene) ?? {},
  };
}
