/**
 * What a plain page would be: the file read by PapaParse on the main thread, plain objects, one GeoJSON source
 * of MapLibre with its own clusters. It is what the measures of the application are divided by.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Feature } from 'geojson';
import { Map as Carte, type GeoJSONSource, setWorkerUrl } from 'maplibre-gl';
import urlWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import Papa from 'papaparse';
import proj4 from 'proj4';

declare global {
  interface Window {
    temoin: {
      placer(zoom: number, latitude: number, longitude: number): void;
      filtrer(categorie: string): void;
    };
  }
}

setWorkerUrl(urlWorker);
proj4.defs(
  'LAMBERT_93',
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m',
);
const versDegres = proj4('LAMBERT_93', 'EPSG:4326');

interface Etablissement {
  readonly numero: string;
  readonly nom: string;
  readonly categorie: string;
  longitude: number;
  latitude: number;
}

let etablissements: Etablissement[] = [];

const carte = new Carte({
  container: 'carte',
  style: {
    version: 8,
    sources: {
      points: {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: [] },
        cluster: true,
        clusterRadius: 50,
        clusterMaxZoom: 15,
      },
    },
    layers: [
      { id: 'fond', type: 'background', paint: { 'background-color': '#FAF9F6' } },
      {
        id: 'seuls',
        type: 'circle',
        source: 'points',
        filter: ['!', ['has', 'point_count']],
        paint: { 'circle-radius': 5, 'circle-color': '#0072B2' },
      },
      {
        id: 'amas',
        type: 'circle',
        source: 'points',
        filter: ['has', 'point_count'],
        paint: {
          'circle-radius': ['step', ['get', 'point_count'], 12, 100, 18, 1000, 24],
          'circle-color': '#D55E00',
        },
      },
      {
        id: 'nombres',
        type: 'symbol',
        source: 'points',
        filter: ['has', 'point_count'],
        layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-size': 12 },
      },
    ],
  },
  bounds: [-5.2, 41.3, 9.6, 51.15],
  renderWorldCopies: false,
  fadeDuration: 0,
});

let attendue: string | null = null;

function dessiner(marque: string, retenus: readonly Etablissement[]): void {
  const features = retenus.map(
    (e): Feature => ({
      type: 'Feature',
      properties: { numero: e.numero, nom: e.nom, categorie: e.categorie },
      geometry: { type: 'Point', coordinates: [e.longitude, e.latitude] },
    }),
  );
  attendue = marque;
  void carte.getSource<GeoJSONSource>('points')?.setData({ type: 'FeatureCollection', features });
}

carte.on('idle', () => {
  if (attendue === null) return;
  performance.mark(attendue);
  attendue = null;
});
carte.once('load', () => performance.mark('temoin:pret'));

function lire(texte: string): Etablissement[] {
  const { data } = Papa.parse<string[]>(texte, { delimiter: ';' });
  const parNumero = new Map<string, Etablissement>();
  for (const c of data) {
    if (c[0] === 'structureet') {
      parNumero.set(c[1] as string, {
        numero: c[1] as string,
        nom: c[3] as string,
        categorie: c[18] as string,
        longitude: Number.NaN,
        latitude: Number.NaN,
      });
    } else if (c[0] === 'geolocalisation') {
      const e = parNumero.get(c[1] as string);
      if (e === undefined || c[4]?.startsWith('LAMBERT_93') !== true) continue;
      const [x, y] = [Number.parseFloat(c[2] ?? ''), Number.parseFloat(c[3] ?? '')];
      if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
      [e.longitude, e.latitude] = versDegres.forward([x, y]) as [number, number];
    }
  }
  return [...parNumero.values()].filter(({ longitude }) => Number.isFinite(longitude));
}

document.getElementById('fichier')?.addEventListener('change', async (evenement) => {
  performance.mark('temoin:depot');
  const [fichier] = (evenement.target as HTMLInputElement).files ?? [];
  if (fichier === undefined) return;
  etablissements = lire(new TextDecoder('windows-1252').decode(await fichier.arrayBuffer()));
  dessiner('temoin:points', etablissements);
});

window.temoin = {
  placer: (zoom, latitude, longitude) => carte.jumpTo({ zoom, center: [longitude, latitude] }),
  filtrer: (categorie) => {
    performance.mark('temoin:filtre');
    dessiner(
      'temoin:filtree',
      etablissements.filter((e) => e.categorie === categorie),
    );
  },
};
