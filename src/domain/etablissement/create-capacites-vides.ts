import { ConstructeurCode } from '../shared/colonne-code';
import type { Capacites } from './capacite';

/** No capacity row for any of `nombreEtablissements` establishments. */
export function createCapacitesVides(nombreEtablissements: number): Capacites {
  const code = new ConstructeurCode(0).build();
  return {
    nombre: 0,
    debut: new Uint32Array(nombreEtablissements + 1),
    discipline: code,
    mode: code,
    public: code,
    nature: new Uint8Array(0),
    unite: new Uint8Array(0),
    installees: new Float32Array(0),
    autorisees: new Float32Array(0),
  };
}
