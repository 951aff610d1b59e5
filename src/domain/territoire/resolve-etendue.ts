import { readCode } from '../shared/colonne-code';
import type { Etendue, EtendueResolue } from './etendue';
import type { Decoupage, ReglagesNiveau } from './niveau';
import { readRattachement } from './read-rattachement';
import { resolveTerritoire } from './resolve-territoire';
import type { Socle } from './socle';

/** Marks the communes and the establishments of an extent; the conditions add up, as in a filter. */
export function resolveEtendue(
  socle: Socle,
  etendue: Etendue,
  decoupage: (niveau: ReglagesNiveau) => Decoupage,
): EtendueResolue {
  const { communes, offre } = socle.contexte;
  const { etablissements: et } = offre;
  const territoire =
    etendue.territoire === null ? null : resolveTerritoire(socle, etendue.territoire, decoupage);
  const departements = new Set(etendue.departements);
  const epcis = new Set(etendue.epcis);
  const choisies = new Set(etendue.communes);
  const listees = new Uint8Array(communes.nombre);
  for (let i = 0; i < communes.nombre; i += 1) {
    const plaine = readRattachement(communes, i);
    listees[i] =
      (departements.size === 0 || departements.has(communes.codeDepartement[i] as string)) &&
      (epcis.size === 0 || epcis.has(communes.codeEpci[plaine] as string)) &&
      (choisies.size === 0 || choisies.has(communes.code[plaine] as string))
        ? 1
        : 0;
  }
  const precis = epcis.size > 0 || choisies.size > 0;
  const estListe = (i: number): boolean => {
    const commune = et.commune[i] as number;
    if (commune >= 0) return listees[commune] === 1;
    return !precis && (departements.size === 0 || departements.has(readCode(et.departement, i)));
  };
  return {
    communes:
      territoire === null ? listees : listees.map((dedans, i) => dedans & (territoire.communes[i] as number)),
    etablissements: Uint8Array.from({ length: et.nombre }, (_, i) =>
      estListe(i) && (territoire === null || territoire.etablissements[i] === 1) ? 1 : 0,
    ),
  };
}
