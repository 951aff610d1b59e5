import type { MapGeoJSONFeature } from 'maplibre-gl';
import { FAMILLES } from '../domain/etablissement/nomenclature';
import { TEXTES_CARTE, texteEffectif, texteFamille, texteInfobulle } from '../i18n/carte';
import type { LigneInfobulle } from './infobulle';
import { COUCHES } from './layers/sources';
import type { AmasCarte, EtablissementCarte } from './props';
import { COULEUR_FAMILLE } from './view-model/couleurs';
import type { ElementDessine } from './view-model/legende';

/** What a drawn feature of the offer stands for, null for anything else. */
export function lireElement(feature: MapGeoJSONFeature): ElementDessine | null {
  const p = feature.properties;
  const id = Number(feature.id);
  if (feature.layer.id === COUCHES.etablissements) {
    return {
      genre: 'etablissement',
      id,
      famille: Number(p.famille),
      classe: Number(p.classe),
      precision: Number(p.precision),
      colocalises: Number(p.colocalises),
    };
  }
  if (feature.layer.id === COUCHES.amas) {
    return {
      genre: 'amas',
      id,
      composition: lireComposition(p.composition),
      donut: String(p.donut),
      pile: Number(p.pile) === 1,
      approches: Number(p.approches),
    };
  }
  return null;
}

/** Establishment behind a feature of the offer or of what stands over it, null for a cluster. */
export function lireEtablissement(feature: MapGeoJSONFeature): EtablissementCarte | null {
  const p = feature.properties;
  if (p.numero === undefined) return null;
  const indice = feature.layer.id === COUCHES.etablissements ? Number(feature.id) : Number(p.indice);
  return { indice, numeroFiness: String(p.numero), nom: String(p.nom) };
}

export function lireAmas(feature: MapGeoJSONFeature): AmasCarte | null {
  if (feature.layer.id !== COUCHES.amas || feature.geometry.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
  return {
    id: Number(feature.id),
    nombre: Number(feature.properties.nombre),
    pile: Number(feature.properties.pile) === 1,
    longitude,
    latitude,
  };
}

/** Words of the tooltip of a drawn feature. */
export function decrire(
  feature: MapGeoJSONFeature,
): { readonly titre: string; readonly lignes: readonly LigneInfobulle[] } | null {
  const p = feature.properties;
  if (feature.layer.id === COUCHES.amas) {
    const lignes: LigneInfobulle[] = [];
    for (const [k, nombre] of lireComposition(p.composition).entries()) {
      const famille = FAMILLES[k];
      if (nombre === 0 || famille === undefined) continue;
      lignes.push({ texte: `${texteFamille(famille)} : ${nombre}`, couleur: COULEUR_FAMILLE[famille] });
    }
    return {
      titre: texteEffectif(Number(p.nombre)),
      lignes: [...lignes, { texte: TEXTES_CARTE.cliquerAmas, couleur: null }],
    };
  }
  if (feature.layer.id !== COUCHES.etablissements) {
    return p.nom === undefined ? null : { titre: String(p.nom), lignes: [] };
  }
  const famille = FAMILLES[Number(p.famille)];
  if (famille === undefined) return null;
  const places = p.places === undefined ? null : Number(p.places);
  return {
    titre: String(p.nom),
    lignes: [
      { texte: texteInfobulle(famille, places, Number(p.precision) > 0), couleur: COULEUR_FAMILLE[famille] },
    ],
  };
}

function lireComposition(texte: unknown): readonly number[] {
  return String(texte).split(',').map(Number);
}
