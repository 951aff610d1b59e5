import { parseCsv } from './parse-csv';

/** What the service found for an address. */
export interface Trouvaille {
  readonly longitude: number;
  readonly latitude: number;
  /** In [0,1], as the service gives it. */
  readonly score: number;
  /** "housenumber", "street", "locality", "municipality"… */
  readonly type: string;
  /** The address the service recognised, as it words it. */
  readonly libelle: string;
  /** INSEE code of the commune of what was found, "" when not told. */
  readonly codeCommune: string;
}

const OBLIGATOIRES = ['id', 'longitude', 'latitude', 'result_score'] as const;
const LIBELLE_MAX = 300;

/**
 * Answers of the service to a batch of `nombre` addresses, by rank; null where it found nothing. null as a
 * whole when this is no answer to that batch (error page, other columns, other ranks).
 */
export function readReponse(texte: string, nombre: number): readonly (Trouvaille | null)[] | null {
  const premiere = texte.split('\n', 1)[0] ?? '';
  const [entete = [], ...lignes] = parseCsv(texte, premiere.includes(';') ? ';' : ',');
  const rangs = new Map(entete.map((nom, rang) => [nom.trim(), rang]));
  if (OBLIGATOIRES.some((nom) => !rangs.has(nom))) return null;
  const trouvailles: (Trouvaille | null)[] = new Array(nombre).fill(null);
  const vus = new Set<number>();
  for (const champs of lignes) {
    const lire = (nom: string): string => champs[rangs.get(nom) ?? -1] ?? '';
    const texteId = lire('id');
    const id = /^\d{1,6}$/.test(texteId) ? Number(texteId) : -1;
    if (id < 0 || id >= nombre || vus.has(id)) return null;
    vus.add(id);
    trouvailles[id] = readTrouvaille(lire);
  }
  return vus.size === nombre ? trouvailles : null;
}

function readTrouvaille(lire: (nom: string) => string): Trouvaille | null {
  const longitude = readNombre(lire('longitude'));
  const latitude = readNombre(lire('latitude'));
  const score = readNombre(lire('result_score'));
  const statut = lire('result_status');
  if (statut !== '' && statut !== 'ok') return null;
  // Not a number is refused too.
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && score >= 0)) return null;
  return {
    longitude,
    latitude,
    score: Math.min(1, score),
    type: lire('result_type').slice(0, 40),
    libelle: lire('result_label').slice(0, LIBELLE_MAX),
    codeCommune: lire('result_citycode').trim(),
  };
}

function readNombre(texte: string): number {
  return /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(texte.trim()) ? Number(texte) : Number.NaN;
}
