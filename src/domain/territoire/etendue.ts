import type { Filtre } from '../etablissement/filtre';
import type { TerritoireCalcule } from './niveau';

/** Where figures are wanted: the part of a filter that is about places; nothing set = all that is loaded. */
export interface Etendue {
  readonly departements: readonly string[];
  readonly epcis: readonly string[];
  readonly communes: readonly string[];
  readonly territoire: TerritoireCalcule | null;
}

export const ETENDUE_TOUTE: Etendue = { departements: [], epcis: [], communes: [], territoire: null };

/** true when nothing is left out. */
export function isToute({ departements, epcis, communes, territoire }: Etendue): boolean {
  return territoire === null && departements.length + epcis.length + communes.length === 0;
}

/** true when départements alone, which need no computing, do not tell it. */
export function isPrecise({ epcis, communes, territoire }: Etendue): boolean {
  return territoire !== null || epcis.length + communes.length > 0;
}

/** The place a filter restricts to. */
export function readEtendue({ valeurs, territoire }: Filtre): Etendue {
  return {
    departements: valeurs.departement ?? [],
    epcis: valeurs.epci ?? [],
    communes: valeurs.commune ?? [],
    territoire,
  };
}

/** The filter restricted to that place, what is not about places kept. */
export function writeEtendue(filtre: Filtre, etendue: Etendue): Filtre {
  const { departement: _d, epci: _e, commune: _c, ...valeurs } = filtre.valeurs;
  return {
    ...filtre,
    valeurs: {
      ...valeurs,
      ...(etendue.departements.length === 0 ? {} : { departement: etendue.departements }),
      ...(etendue.epcis.length === 0 ? {} : { epci: etendue.epcis }),
      ...(etendue.communes.length === 0 ? {} : { commune: etendue.communes }),
    },
    territoire: etendue.territoire,
  };
}

/** An extent brought to the loaded data: 1 = inside. */
export interface EtendueResolue {
  /** By row of the table of communes. */
  readonly communes: Uint8Array;
  /** By row of the offer; an establishment whose commune is unknown is inside by its département or its point. */
  readonly etablissements: Uint8Array;
}
