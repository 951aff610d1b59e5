import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { createMagasin, type Magasin, type OptionsMagasin } from '../../../src/state/magasin';
import { createJumeau } from '../../../src/workers/jumeau';
import type { Moteur } from '../../../src/workers/moteur-api';

export const lire = async (chemin: string) => new Uint8Array(await readFile(join('data', chemin)));

/** A store on the demonstration, with a clock that the test turns. */
export async function ouvrirMagasin(
  options: Partial<OptionsMagasin> & { readonly changer?: (moteur: Moteur) => Moteur } = {},
): Promise<Magasin & { avancer(millisecondes: number): void }> {
  let heure = 1_000_000;
  let cle = 0;
  const { changer = (moteur: Moteur) => moteur, ...reste } = options;
  const magasin = createMagasin({
    moteur: changer(createJumeau(lire)),
    parametres: PARAMETRES_DEFAUT,
    maintenant: () => heure,
    nouvelleCle: () => {
      cle += 1;
      return `cle-${cle}`;
    },
    ...reste,
  });
  await magasin.actions.demarrer(null);
  return {
    ...magasin,
    avancer: (millisecondes) => {
      heure += millisecondes;
    },
  };
}

/** Waits until the view shown is the one last asked for. */
export async function vueAJour({ store }: Magasin): Promise<void> {
  for (;;) {
    const { vue, versionDemandee } = store.getState();
    if (vue !== null && vue.version === versionDemandee) return;
    await new Promise((suite) => setTimeout(suite, 1));
  }
}

/** A table of two establishments in the Finistère. */
export const TABLE_BREST = [
  'N° FINESS;Raison sociale;Catégorie;Code commune;Longitude;Latitude',
  '290000017;EHPAD du Port;500;29019;-4.486;48.390',
  '290000025;IME du Ponant;183;29019;-4.500;48.400',
  '',
].join('\n');

export const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
