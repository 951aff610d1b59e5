import type { Feature, FeatureCollection } from 'geojson';
import { rangCouleur } from '../../../domain/cartographie/groupe-couleur';
import { classePlaces } from '../../../domain/cartographie/schema-tuiles';
import type { FicheEtablissement } from '../../../domain/etablissement/fiche';
import type { CouleurOffre } from '../../../domain/projet/reglages-analyse';
import { cleSymbole } from '../symboles';
import { ligne, type Position, point, type Reperage } from './formes';
import { isPlaceCommune } from './place-commune';

/** Beyond it the ties of a national gestionnaire would cover the country. */
const LIENS_MAX = 60;

/** Establishments tied to the selection on the map (the nearest ones, `liens` being by distance), and how many have a place. */
export function lireLiens(
  selection: FicheEtablissement,
  liens: readonly FicheEtablissement[],
): { readonly dessines: readonly FicheEtablissement[]; readonly total: number } {
  const places = isPlacee(selection)
    ? liens.filter((autre) => isPlacee(autre) && autre.indice !== selection.indice)
    : [];
  return { dessines: places.slice(0, LIENS_MAX), total: places.length };
}

export function isPlacee({ longitude, latitude }: FicheEtablissement): boolean {
  return longitude !== null && latitude !== null;
}

/** The selected establishment, tied to the others of its gestionnaire; nothing when it has no place. */
export function tracerSelection(
  selection: FicheEtablissement,
  liens: readonly FicheEtablissement[],
  reperage: Reperage,
  couleur: CouleurOffre,
): FeatureCollection {
  const features: Feature[] = [];
  const place = placer(selection, reperage);
  if (place === null) return { type: 'FeatureCollection', features };
  for (const autre of lireLiens(selection, liens).dessines) {
    const fin = placer(autre, reperage);
    if (fin === null) continue;
    features.push(ligne('lien', place, fin), point('extremite', fin, proprietes(autre, couleur)));
  }
  features.push(point('selection', place, proprietes(selection, couleur)));
  return { type: 'FeatureCollection', features };
}

function placer(fiche: FicheEtablissement, reperage: Reperage): Position | null {
  if (fiche.longitude === null || fiche.latitude === null) return null;
  return reperage.positionDessinee(fiche.indice) ?? [fiche.longitude, fiche.latitude];
}

function proprietes(fiche: FicheEtablissement, couleur: CouleurOffre): Record<string, string | number> {
  return {
    image: cleSymbole({
      palette: couleur,
      rang: rangCouleur(fiche, couleur),
      classe: classePlaces(fiche.places ?? Number.NaN),
      approche: isPlaceCommune(fiche.precision),
      ferme: fiche.ferme,
    }),
    nom: fiche.nom,
    indice: fiche.indice,
    numero: fiche.numeroFiness,
  };
}
