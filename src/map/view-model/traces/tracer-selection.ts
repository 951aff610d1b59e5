import type { Feature, FeatureCollection } from 'geojson';
import { classePlaces } from '../../../domain/cartographie/schema-tuiles';
import type { FicheEtablissement } from '../../../domain/etablissement/fiche';
import { cleSymbole } from '../symboles';
import { ligne, type Position, point, type Reperage } from './formes';
import { isPlaceCommune } from './place-commune';

/** The selected establishment, tied to the others of its gestionnaire; nothing when it has no place. */
export function tracerSelection(
  selection: FicheEtablissement,
  liens: readonly FicheEtablissement[],
  reperage: Reperage,
): FeatureCollection {
  const features: Feature[] = [];
  const place = placer(selection, reperage);
  if (place === null) return { type: 'FeatureCollection', features };
  for (const autre of liens) {
    const fin = placer(autre, reperage);
    if (fin === null || autre.indice === selection.indice) continue;
    features.push(ligne('lien', place, fin), point('extremite', fin, proprietes(autre)));
  }
  features.push(point('selection', place, proprietes(selection)));
  return { type: 'FeatureCollection', features };
}

function placer(fiche: FicheEtablissement, reperage: Reperage): Position | null {
  if (fiche.longitude === null || fiche.latitude === null) return null;
  return reperage.positionDessinee(fiche.indice) ?? [fiche.longitude, fiche.latitude];
}

function proprietes(fiche: FicheEtablissement): Record<string, string | number> {
  return {
    image: cleSymbole({
      famille: fiche.famille,
      classe: classePlaces(fiche.places ?? Number.NaN),
      approche: isPlaceCommune(fiche.precision),
      ferme: fiche.ferme,
    }),
    nom: fiche.nom,
    indice: fiche.indice,
    numero: fiche.numeroFiness,
  };
}
