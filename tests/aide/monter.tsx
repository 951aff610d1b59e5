import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { act, type ReactNode } from 'react';
import { PARAMETRES_DEFAUT } from '../../src/domain/scoring/parametres';
import type { Etat } from '../../src/state/etat';
import { createMagasin, type Magasin } from '../../src/state/magasin';
import { ContexteMagasin } from '../../src/state/utiliser-magasin';
import { createJumeau } from '../../src/workers/jumeau';
import type { FichierTransmis, Moteur } from '../../src/workers/moteur-api';
import { type Arbre, monterArbre } from './arbre';

/** The real engine, in this process, over the committed data. */
export function createMoteurDeTest(): Moteur {
  return createJumeau(async (chemin) => new Uint8Array(await readFile(resolve('data', chemin))));
}

export type Monture = Arbre & { readonly magasin: Magasin };

/** Puts a screen in the document, over a store and its engine. */
export async function monter(
  element: ReactNode,
  moteur: Moteur,
  depart: Partial<Etat> = {},
): Promise<Monture> {
  const magasin = createMagasin({ moteur, parametres: PARAMETRES_DEFAUT, depart });
  const arbre = await monterArbre(<ContexteMagasin value={magasin}>{element}</ContexteMagasin>);
  return { ...arbre, magasin };
}

interface OptionsDemonstration {
  /** The step the page opens at. */
  readonly etape: Etat['etape'];
  /** Files the user adds. */
  readonly fichiers?: readonly FichierTransmis[];
  readonly moteur?: Moteur;
}

/** A screen over the demonstration, then the user's files. */
export async function monterDemonstration(
  element: ReactNode,
  { etape, fichiers = [], moteur = createMoteurDeTest() }: OptionsDemonstration,
): Promise<Monture> {
  const monture = await monter(element, moteur, { etape });
  const { actions } = monture.magasin;
  await act(async () => actions.demarrer(null));
  if (fichiers.length > 0) await act(async () => actions.importer(fichiers));
  await act(async () => actions.aller(etape));
  return monture;
}
