import type { MapGeoJSONFeature } from 'maplibre-gl';
import { isAdresse } from '../domain/territoire/commune';
import {
  TEXTES_CARTE,
  texteEffectif,
  texteEffectifGroupe,
  texteFermes,
  texteGroupe,
  texteInfobulle,
} from '../i18n/carte';
import type { LigneInfobulle } from './infobulle';
import { COUCHES } from './layers/sources';
import type { AmasCarte, EtablissementCarte } from './props';
import type { ElementDessine } from './view-model/legende';
import { paletteDe, teinteDe } from './view-model/palettes';

/** Words of a tooltip. */
interface Description {
  readonly titre: string | null;
  readonly lignes: readonly LigneInfobulle[];
}

/** What a drawn feature of the offer stands for, null for anything else. */
export function lireElement(feature: MapGeoJSONFeature): ElementDessine | null {
  const p = feature.properties;
  const id = Number(feature.id);
  if (feature.layer.id === COUCHES.etablissements) {
    return {
      genre: 'etablissement',
      id,
      palette: Number(p.palette),
      groupe: Number(p.groupe),
      classe: Number(p.classe),
      precision: Number(p.precision),
      colocalises: Number(p.colocalises),
      ferme: p.ferme === 1,
    };
  }
  if (feature.layer.id === COUCHES.amas) {
    return {
      genre: 'amas',
      id,
      palette: Number(p.palette),
      composition: lireComposition(p.composition),
      donut: String(p.donut),
      pile: p.pile === 1,
      approches: Number(p.approches),
      fermes: Number(p.fermes ?? 0),
    };
  }
  return null;
}

/** Establishment behind a feature of the offer or of what stands over it. */
export function lireEtablissement(feature: MapGeoJSONFeature): EtablissementCarte {
  const p = feature.properties;
  const indice = feature.layer.id === COUCHES.etablissements ? feature.id : p.indice;
  return {
    indice: indice === undefined ? null : Number(indice),
    numeroFiness: String(p.numero),
    nom: String(p.nom),
  };
}

/** Cluster behind a feature of the offer, null for an establishment. */
export function lireAmas(feature: MapGeoJSONFeature): AmasCarte | null {
  if (feature.layer.id !== COUCHES.amas || feature.geometry.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
  return {
    id: Number(feature.id),
    nombre: Number(feature.properties.nombre),
    pile: feature.properties.pile === 1,
    longitude,
    latitude,
  };
}

export function decrireAmas({ properties: p }: MapGeoJSONFeature): Description {
  const lignes: LigneInfobulle[] = [];
  const palette = paletteDe(Number(p.palette)) ?? 'famille';
  for (const [k, nombre] of lireComposition(p.composition).entries()) {
    if (nombre === 0) continue;
    lignes.push({
      texte: texteEffectifGroupe(texteGroupe(palette, k), nombre),
      couleur: teinteDe(palette, k).couleur,
    });
  }
  if (p.fermes !== undefined) lignes.push({ texte: texteFermes(Number(p.fermes)), couleur: null });
  return {
    titre: texteEffectif(Number(p.nombre)),
    lignes: [...lignes, { texte: TEXTES_CARTE.cliquerAmas, couleur: null }],
  };
}

export function decrireEtablissement({ properties: p }: MapGeoJSONFeature): Description {
  const titre = String(p.nom);
  const palette = paletteDe(Number(p.palette)) ?? 'famille';
  const rang = Number(p.groupe);
  const groupe = texteGroupe(palette, rang);
  if (p.ferme === 1) {
    const texte = `${groupe} · ${TEXTES_CARTE.ferme}`;
    return { titre, lignes: [{ texte, couleur: null }] };
  }
  const places = p.places === undefined ? null : Number(p.places);
  const texte = texteInfobulle(groupe, places, !isAdresse(Number(p.precision)));
  return { titre, lignes: [{ texte, couleur: teinteDe(palette, rang).couleur }] };
}

export function lireComposition(texte: unknown): readonly number[] {
  return String(texte).split(',').map(Number);
}
