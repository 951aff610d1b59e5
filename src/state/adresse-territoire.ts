import {
  BASSINS_DEFAUT,
  CRITERES_BASSINS,
  type ParametresBassins,
  type TerritoireCalcule,
} from '../domain/territoire/niveau';
import { decode, degres, readNombres } from './adresse-valeurs';

/** Longest outline an address holds; a longer one stays in the project only. */
const SOMMETS_MAX = 600;
const CODES_MAX = 500;
const NOM_MAX = 80;
const MINUTES_MAX = 600;
const CODE_REGION = /^[0-9A-Za-z]{1,14}$/;
/** Ids of GHT and codes of the user's own basins are made from numbers or from names of his. */
const CODE_LIBRE = /^[^\p{Cc}]{1,160}$/u;

/** `genre:…` of a territory, the outline as `lon,lat;lon,lat`; "" when an address cannot hold it. */
export function writeTerritoire(territoire: TerritoireCalcule | null): string {
  if (territoire === null) return '';
  switch (territoire.genre) {
    case 'region':
    case 'ght':
      return `${territoire.genre}:${writeCodes(territoire.codes)}`;
    case 'bassin':
      return `bassin:${writeBassins(territoire.bassins)}:${writeCodes(territoire.codes)}`;
    case 'dessin': {
      const { nom, contour } = territoire;
      if (contour.length > SOMMETS_MAX) return '';
      return `dessin:${encodeURIComponent(nom)}:${contour.map(([x, y]) => `${degres(x)},${degres(y)}`).join(';')}`;
    }
    case 'rayon': {
      const { nom, longitude, latitude, minutes } = territoire;
      return `rayon:${encodeURIComponent(nom)}:${minutes},${degres(latitude)},${degres(longitude)}`;
    }
  }
}

export function readTerritoire(texte: string): TerritoireCalcule | null {
  const [genre, premier = '', second = ''] = texte.split(':');
  switch (genre) {
    case 'region': {
      const codes = readCodes(premier, CODE_REGION);
      return codes === null ? null : { genre, codes };
    }
    case 'ght': {
      const codes = readCodes(premier, CODE_LIBRE);
      return codes === null ? null : { genre, codes };
    }
    case 'bassin': {
      const codes = readCodes(second, CODE_LIBRE);
      return codes === null ? null : { genre, bassins: readBassins(premier), codes };
    }
    case 'dessin': {
      const contour = readContour(second);
      return contour === null ? null : { genre, nom: readNom(premier), contour };
    }
    case 'rayon': {
      const [minutes, latitude, longitude] = readNombres(second, 3);
      if (minutes === undefined || latitude === undefined || longitude === undefined) return null;
      if (minutes <= 0 || minutes > MINUTES_MAX || !estPoint(longitude, latitude)) return null;
      return { genre, nom: readNom(premier), longitude, latitude, minutes };
    }
    default:
      return null;
  }
}

export function writeBassins({ critere, seuil }: ParametresBassins): string {
  return `${critere},${seuil}`;
}

/** The default basins when the text says nothing of them. */
export function readBassins(texte: string): ParametresBassins {
  const [nom, nombre] = texte.split(',');
  const critere = CRITERES_BASSINS.find((connu) => connu === nom);
  const seuil = Number(nombre);
  if (critere === undefined || !Number.isFinite(seuil) || seuil <= 0) return BASSINS_DEFAUT;
  return { critere, seuil };
}

function writeCodes(codes: readonly string[]): string {
  return codes.map(encodeURIComponent).join(',');
}

function readCodes(texte: string, forme: RegExp): readonly string[] | null {
  const codes = texte
    .split(',')
    .map(decode)
    .filter((code) => forme.test(code));
  return codes.length === 0 ? null : [...new Set(codes)].sort().slice(0, CODES_MAX);
}

function readNom(texte: string): string {
  return decode(texte).slice(0, NOM_MAX);
}

function readContour(texte: string): readonly (readonly [number, number])[] | null {
  const contour: (readonly [number, number])[] = [];
  for (const sommet of texte.split(';').slice(0, SOMMETS_MAX)) {
    const [longitude, latitude] = readNombres(sommet, 2);
    if (longitude === undefined || latitude === undefined || !estPoint(longitude, latitude)) return null;
    contour.push([degres(longitude), degres(latitude)]);
  }
  return contour.length < 3 ? null : contour;
}

function estPoint(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
