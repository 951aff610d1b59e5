import type { Offre } from '../etablissement/offre';

/** Départements with at least one open establishment of the offer. */
export function listDepartementsCharges({ etablissements: et }: Offre): ReadonlySet<string> {
  const vus = new Uint8Array(et.departement.codes.length);
  for (let i = 0; i < et.nombre; i += 1) if (et.ferme[i] !== 1) vus[et.departement.index[i] as number] = 1;
  return new Set(et.departement.codes.filter((code, rang) => code !== '' && vus[rang] === 1));
}
