import { readCode } from '../shared/colonne-code';
import { PRECISIONS } from './commune';
import type { Decoupage } from './niveau';
import type { Socle } from './socle';

const AUCUNE = PRECISIONS.indexOf('aucune');

/**
 * Territory of each establishment of the offer: that of its commune; with an unknown commune, that of its
 * département when the whole département is in one territory. -1 in none, and for the closed ones, which never count.
 */
export function assignEtablissements({ contexte }: Socle, decoupage: Decoupage): Int32Array {
  const { communes, offre } = contexte;
  const { etablissements: et } = offre;
  const parDepartement = new Map<string, number>();
  for (let i = 0; i < communes.nombre; i += 1) {
    if ((communes.parent[i] as number) >= 0 || communes.precision[i] === AUCUNE) continue;
    const code = communes.codeDepartement[i] as string;
    const territoire = decoupage.parCommune[i] as number;
    const deja = parDepartement.get(code);
    parDepartement.set(code, deja === undefined || deja === territoire ? territoire : -1);
  }
  return Int32Array.from({ length: et.nombre }, (_, i) => {
    if (et.ferme[i] === 1) return -1;
    // An arrondissement can be in another territory than the first of its city.
    const commune = et.commune[i] as number;
    if (commune >= 0) return decoupage.parCommune[commune] as number;
    return parDepartement.get(readCode(et.departement, i)) ?? -1;
  });
}
