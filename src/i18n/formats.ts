/** Narrow no-break space between thousands, and no-break space before : ; ? ! % and units. */
const FINE_INSECABLE = '\u202f';
const INSECABLE = '\u00a0';

/** What stands for an unknown value. */
export const INCONNU = '–';

/** "1 234,5": at most `decimales` decimals, `minimum` of them always shown. */
export function formatNombre(valeur: number | null, decimales = 0, minimum = 0): string {
  if (valeur === null || !Number.isFinite(valeur)) return INCONNU;
  const [entiers = '', fraction = ''] = Math.abs(valeur).toFixed(decimales).split('.');
  let reste = fraction;
  while (reste.length > minimum && reste.endsWith('0')) reste = reste.slice(0, -1);
  const groupes = entiers.replace(/\B(?=(\d{3})+$)/g, FINE_INSECABLE);
  const nombre = reste === '' ? groupes : `${groupes},${reste}`;
  return valeur < 0 && /[1-9]/.test(nombre) ? `−${nombre}` : nombre;
}

/** "22/11/2026" from an ISO date (a time after the date is left out). */
export function formatDate(dateIso: string | null): string {
  const date = dateIso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(dateIso);
  return date === null ? INCONNU : `${date[3]}/${date[2]}/${date[1]}`;
}

/** Whole minutes, hours beyond 90: "12 min", "1 h 45". */
export function formatDuree(minutes: number | null): string {
  if (minutes === null || !Number.isFinite(minutes)) return INCONNU;
  const entieres = Math.round(minutes);
  if (entieres < 90) return `${entieres}${INSECABLE}min`;
  const heures = Math.floor(entieres / 60);
  return `${formatNombre(heures)}${INSECABLE}h${INSECABLE}${String(entieres % 60).padStart(2, '0')}`;
}

/** "3,4 km" under ten kilometres, "27 km" beyond, "450 m" under one. */
export function formatDistance(distanceKm: number | null): string {
  if (distanceKm === null || !Number.isFinite(distanceKm)) return INCONNU;
  if (distanceKm < 0.995) return `${formatNombre(Math.round(distanceKm * 100) * 10)}${INSECABLE}m`;
  return `${formatNombre(distanceKm, distanceKm < 9.95 ? 1 : 0)}${INSECABLE}km`;
}

/** "42 %" of a ratio in [0,1]. */
export function formatPourcentage(ratio: number | null, decimales = 0): string {
  if (ratio === null || !Number.isFinite(ratio)) return INCONNU;
  return `${formatNombre(ratio * 100, decimales)}${INSECABLE}%`;
}

/** "3,2 Mo" (decimal units, as file managers of French users show them). */
export function formatOctets(octets: number): string {
  if (octets < 1000) return accorder(octets, 'octet');
  const unites = ['ko', 'Mo', 'Go'] as const;
  let valeur = octets / 1000;
  let rang = 0;
  while (valeur >= 999.5 && rang < unites.length - 1) {
    valeur /= 1000;
    rang += 1;
  }
  return `${formatNombre(valeur, valeur < 9.95 ? 1 : 0)}${INSECABLE}${unites[rang]}`;
}

/** "1 établissement", "1 234 établissements": French takes the plural from two on. */
export function accorder(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${formatNombre(nombre)}${INSECABLE}${Math.abs(nombre) < 2 ? singulier : pluriel}`;
}

/** "a, b et c". */
export function enumerer(termes: readonly string[]): string {
  if (termes.length <= 1) return termes[0] ?? '';
  return `${termes.slice(0, -1).join(', ')} et ${termes.at(-1)}`;
}

/** "84,0 %"-like fixed numbers in a table column: always the same count of decimals. */
export function formatFixe(valeur: number | null, decimales: number): string {
  return formatNombre(valeur, decimales, decimales);
}

/** Name of a file without its extension: what it holds, of where, of when. */
export function nommerFichier(...morceaux: readonly (string | null)[]): string {
  return morceaux.filter((morceau) => morceau !== null && morceau !== '').join('-');
}
