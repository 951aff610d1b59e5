import type { FeatureCollection } from 'geojson';
import type { SiteCarte } from '../props';

/** Look of each kind of supposed or proposed place: its colour, and the sign in its disc (a proposal bears its rank). */
export const STYLES_SITES: Readonly<
  Record<SiteCarte['genre'], { readonly couleur: string; readonly signe: string }>
> = {
  propose: { couleur: '#1F4E79', signe: '1' },
  ouvert: { couleur: '#00695C', signe: '+' },
  ferme: { couleur: '#9B1C31', signe: '×' },
  deplace: { couleur: '#6A3D9A', signe: '→' },
  redimensionne: { couleur: '#7A4A00', signe: '↕' },
};

/** Radius of a disc, pixels. */
export const RAYON_SITE_PX = 10;

export const GENRES_SITES = Object.keys(STYLES_SITES) as readonly SiteCarte['genre'][];

/** Kinds drawn, in their order, with how many of each. */
export interface LegendeSite {
  readonly genre: SiteCarte['genre'];
  readonly nombre: number;
}

export function countSites(sites: readonly SiteCarte[]): readonly LegendeSite[] {
  return GENRES_SITES.map((genre) => ({
    genre,
    nombre: sites.filter((site) => site.genre === genre).length,
  })).filter(({ nombre }) => nombre > 0);
}

/** Points to draw; proposals come over suppositions, the first ones on top. */
export function tracerSites(sites: readonly SiteCarte[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: sites.map(({ id, genre, rang, nom, longitude, latitude }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: {
        id,
        genre,
        nom,
        couleur: STYLES_SITES[genre].couleur,
        signe: rang > 0 ? String(rang) : STYLES_SITES[genre].signe,
        ordre: genre === 'propose' ? 1000 - rang : 0,
      },
    })),
  };
}
