import { readCode } from '../shared/colonne-code';
import type { Etendue, EtendueResolue } from './etendue';
import type { Decoupage, ReglagesNiveau } from './niveau';
import { readRattachement } from './resolve-commune';
import type { Socle } from './socle';

/** Marks the communes and the establishments of an extent; the conditions add up, as in a filter. */
export function resolveEtendue(
  { contexte: { communes, offre } }: Socle,
  etendue: Etendue,
  _decoupage: (niveau: ReglagesNiveau) => Decoupage,
): EtendueResolue {
  const { etablissements: et } = offre;
  const departements = new Set(etendue.departements);
  const epcis = new Set(etendue.epcis);
  const choisies = new Set(etendue.communes);
  const dedans = new Uint8Array(communes.nombre);
  for (let i = 0; i < communes.nombre; i += 1) {
    const plaine = readRattachement(communes, i);
    dedans[i] =
      (departements.size === 0 || departements.has(communes.codeDepartement[i] as string)) &&
      (epcis.size === 0 || epcis.has(communes.codeEpci[plaine] as string)) &&
      (choisies.size === 0 || choisies.has(communes.code[plaine] as string))
        ? 1
        : 0;
  }
  const etablissements = Uint8Array.from({ length: et.nombre }, (_, i) => {
    const commune = et.commune[i] as number;
    if (commune >= 0) return dedans[commune] as number;
    const precis = epcis.size > 0 || choisies.size > 0;
    return !precis && (departements.size === 0 || departements.has(readCode(et.departement, i))) ? 1 : 0;
  });
  return { communes: dedans, etablissements };
}
