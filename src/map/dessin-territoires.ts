import type { ComponentType } from 'react';
import type { CalqueCarteTerritoires } from './calques/carte-a-la-demande';
import type { Contexte2d } from './contexte-2d';
import type { RubriqueCarte } from './rubriques-carte';
import type { SigneCarte } from './signes-carte';
import type { LegendeCarte } from './view-model/legende-carte';

/** What draws maps of territories, on the map, in its legend and on its images. */
export interface DessinTerritoires {
  readonly creerCalque: () => CalqueCarteTerritoires;
  readonly lister: (legende: LegendeCarte) => readonly RubriqueCarte[];
  readonly Signe: ComponentType<{ readonly signe: SigneCarte }>;
  readonly dessinerSigne: (ctx: Contexte2d, signe: SigneCarte) => void;
  readonly hauteurSigne: (signe: SigneCarte) => number;
}

let installe: DessinTerritoires | null = null;

/**
 * Few steps show a map of territories: what draws one is code that comes with the first of them, and is installed
 * before it is given to the map.
 */
export function installerDessinTerritoires(dessin: DessinTerritoires): void {
  installe = dessin;
}

export function dessinTerritoires(): DessinTerritoires {
  if (installe === null) throw new Error('map of territories: got no drawing code, expected it installed');
  return installe;
}
