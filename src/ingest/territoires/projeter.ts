import type { Forme } from '../../domain/territoire/forme';
import { createConvertisseur, detectProjection, projectionDuDepartement } from '../projections';
import { RefusFichier } from '../refus';

/** Coordinate system of a file of outlines; `deduite` when the file names none that fits its figures. */
export interface SystemeContours {
  readonly epsg: string;
  readonly deduite: boolean;
}

/** Bounds of a territory: west, south, east, north. */
type Bornes = readonly [ouest: number, sud: number, est: number, nord: number];

/** Métropole and Corse, degrees, a little wide. */
const METROPOLE: Bornes = [-6, 41, 10.5, 51.6];
const GLOBE: Bornes = [-180, -90, 180, 90];

/**
 * Coordinate system of outlines: degrees when most figures are degrees, whatever is named; else the system
 * named; else the one, among those in use in France, that puts them in France. `departement` = INSEE code of
 * the territories when their codes tell it, "" otherwise.
 */
export function findSysteme(nomme: string, formes: readonly Forme[], departement: string): SystemeContours {
  const bornes = formes.map(mesurerBornes);
  if (sontPourLaPlupart(bornes, (b) => contient(GLOBE, b))) return { epsg: '4326', deduite: false };
  const projection = detectProjection(nomme);
  if (projection.etat === 'inconnue') throw new RefusFichier('projection_contours_inconnue', nomme);
  if (projection.etat === 'nommee' && projection.epsg !== '4326')
    return { epsg: projection.epsg, deduite: false };
  const outremer = departement.length === 3 ? projectionDuDepartement(departement, 1e6, 1e6) : '2154';
  if (outremer !== '2154') return { epsg: outremer, deduite: true };
  const deduite = SYSTEMES_ESSAYES.find((epsg) =>
    sontPourLaPlupart(bornes, (b) => contient(METROPOLE, convertirBornes(b, epsg))),
  );
  if (deduite === undefined)
    throw new RefusFichier('projection_contours_inconnue', (bornes[0] ?? []).map(Math.round).join(' ; '));
  return { epsg: deduite, deduite: true };
}

/** Lambert-93, Lambert II étendu, the conic zones, then that of web maps. */
const SYSTEMES_ESSAYES = ['2154', '27572', ...Array.from({ length: 9 }, (_, k) => `39${42 + k}`), '3857'];

function sontPourLaPlupart(bornes: readonly Bornes[], test: (b: Bornes) => boolean): boolean {
  return bornes.filter(test).length * 2 >= bornes.length;
}

function convertirBornes([ouest, sud, est, nord]: Bornes, epsg: string): Bornes {
  const convertir = createConvertisseur(epsg);
  const coins = [convertir(ouest, sud), convertir(est, nord), convertir(ouest, nord), convertir(est, sud)];
  const x = coins.map(([longitude]) => longitude);
  const y = coins.map(([, latitude]) => latitude);
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

function mesurerBornes(forme: Forme): Bornes {
  let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const anneau of forme.flat()) {
    for (let k = 0; k < anneau.length; k += 2) {
      ouest = Math.min(ouest, anneau[k] as number);
      est = Math.max(est, anneau[k] as number);
      sud = Math.min(sud, anneau[k + 1] as number);
      nord = Math.max(nord, anneau[k + 1] as number);
    }
  }
  return [ouest, sud, est, nord];
}

function contient(dehors: Bornes, [ouest, sud, est, nord]: Bornes): boolean {
  return ouest >= dehors[0] && sud >= dehors[1] && est <= dehors[2] && nord <= dehors[3];
}

/** The same outlines in WGS84 degrees. */
export function projeterForme(forme: Forme, epsg: string): Forme {
  if (epsg === '4326') return forme;
  const convertir = createConvertisseur(epsg);
  return forme.map((polygone) =>
    polygone.map((anneau) => {
      const converti = new Float64Array(anneau.length);
      for (let k = 0; k < anneau.length; k += 2) {
        const [longitude, latitude] = convertir(anneau[k] as number, anneau[k + 1] as number);
        converti[k] = longitude;
        converti[k + 1] = latitude;
      }
      return converti;
    }),
  );
}
