import type { DepartementsEncodes } from '../../src/reference/departements-encodes.ts';

type Anneau = readonly (readonly [number, number])[];

export interface EntreeDepartements {
  readonly departements: readonly { readonly code: string; readonly nom: string; readonly region: string }[];
  readonly regions: readonly { readonly code: string; readonly nom: string }[];
  /** Natural Earth admin-1, as GeoJSON. */
  readonly contours: { readonly features: readonly Contour[] };
}

interface Contour {
  readonly properties: { readonly iso_3166_2: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Anneau[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Anneau[])[] };
}

const CODES_OUTREMER: Readonly<Record<string, string>> = {
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  YT: '976',
};

/**
 * Half a thousandth of a degree (40 to 55 m): twenty times finer than the generalisation of the outlines
 * (about 1 km), and neighbours keep sharing their vertices because all are rounded alike.
 */
const PAS_PAR_DEGRE = 2000;

/** Names, regions and outlines of `data/departements.json`. */
export function buildDepartements({
  departements,
  regions,
  contours,
}: EntreeDepartements): DepartementsEncodes {
  const nomsRegions = new Map(regions.map(({ code, nom }) => [code, nom]));
  const parCode = new Map<string, Contour>();
  for (const contour of contours.features) {
    const [pays, suffixe] = contour.properties.iso_3166_2.split('-');
    if (pays === 'FR' && suffixe !== undefined) parCode.set(CODES_OUTREMER[suffixe] ?? suffixe, contour);
  }
  return {
    version: 1,
    pasParDegre: PAS_PAR_DEGRE,
    departements: [...departements]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, nom, region }) => ({
        code,
        nom,
        codeRegion: region,
        nomRegion: nomsRegions.get(region) ?? '',
        contour: encodeContour(parCode.get(code)),
      })),
  };
}

function encodeContour(contour: Contour | undefined): string[][] {
  if (contour === undefined) return [];
  const polygones =
    contour.geometry.type === 'Polygon' ? [contour.geometry.coordinates] : contour.geometry.coordinates;
  return polygones.map((anneaux) => anneaux.map(encodeAnneau)).filter((anneaux) => anneaux[0] !== '');
}

/** Integer steps from one vertex to the next, "dx dy" separated by commas; "" when the ring vanishes at this step. */
function encodeAnneau(anneau: Anneau): string {
  const sommets: [number, number][] = [];
  for (const [lon, lat] of anneau.slice(0, -1)) {
    const sommet: [number, number] = [Math.round(lon * PAS_PAR_DEGRE), Math.round(lat * PAS_PAR_DEGRE)];
    const dernier = sommets.at(-1);
    if (dernier === undefined || dernier[0] !== sommet[0] || dernier[1] !== sommet[1]) sommets.push(sommet);
  }
  if (sommets.length < 3) return '';
  let [x, y] = [0, 0];
  return sommets
    .map(([a, b]) => {
      const pas = `${a - x} ${b - y}`;
      [x, y] = [a, b];
      return pas;
    })
    .join(',');
}
