import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { ETENDUE_TOUTE, type Etendue } from '../../../src/domain/territoire/etendue';
import { TERRITOIRE_VIDE } from '../../../src/i18n/etendue';
import { createMagasin, type Magasin } from '../../../src/state/magasin';
import { findTerritoireVide } from '../../../src/state/territoire-vide';
import { createJumeau } from '../../../src/workers/jumeau';

const lire = async (chemin: string) => new Uint8Array(await readFile(join('data', chemin)));

let magasin: Magasin;
beforeAll(async () => {
  magasin = createMagasin({ moteur: createJumeau(lire), parametres: PARAMETRES_DEFAUT });
  await magasin.actions.demarrer(null);
});

async function lookAt(etendue: Partial<Etendue>): Promise<ReturnType<typeof findTerritoireVide>> {
  await magasin.actions.choisirEtendue({ ...ETENDUE_TOUTE, ...etendue });
  await expect.poll(() => magasin.store.getState().reponses.etendue?.etat ?? 'pret').toBe('pret');
  return findTerritoireVide(magasin.store.getState());
}

describe('a place of which the files in use (demonstration, Finistère) hold nothing', () => {
  it.each<[string, Partial<Etendue>]>([
    ['a département', { departements: ['03'] }],
    ['an EPCI', { epcis: ['200000172'] }],
    ['a commune', { communes: ['03310'] }],
    ['a commune that does not exist', { communes: ['99999'] }],
    ['a region', { territoire: { genre: 'region', codes: ['84'] } }],
    ['a GHT', { territoire: { genre: 'ght', codes: ['ght:999'] } }],
    [
      'a basin',
      { territoire: { genre: 'bassin', bassins: { critere: 'habitants', seuil: 5000 }, codes: ['03310'] } },
    ],
    [
      'what is around a point',
      { territoire: { genre: 'rayon', nom: 'Vichy', longitude: 3.42, latitude: 46.12, minutes: 10 } },
    ],
    [
      'an outline',
      {
        territoire: {
          genre: 'dessin',
          nom: 'Ailleurs',
          contour: [
            [3.1, 46.1],
            [3.5, 46.1],
            [3.3, 46.4],
          ],
        },
      },
    ],
  ])('%s is told absent', async (_nom, etendue) => {
    expect(await lookAt(etendue)).toBe('absent');
  });

  it('tells a commune of the loaded département without any establishment from an absent one', async () => {
    expect(await lookAt({ communes: ['29084'] })).toBe('sans_etablissement');
  });

  it('is silent when something is there, or when nothing restricts', async () => {
    expect(await lookAt({ epcis: ['200068120'] })).toBeNull();
    expect(await lookAt({ departements: ['03', '29'] })).toBeNull();
    expect(await lookAt({ communes: ['29019'] })).toBeNull();
    expect(await lookAt({})).toBeNull();
  });

  it('says which place, what the files are about, and counts them when they are many', () => {
    expect(TERRITOIRE_VIDE.absent('Allier (03)', ['Finistère (29)'])).toBe(
      'Les fichiers chargés ne contiennent rien de «\u00a0Allier (03)\u00a0», d’où cet écran vide\u00a0: ils portent sur Finistère (29).',
    );
    expect(TERRITOIRE_VIDE.absent('x', ['a', 'b', 'c', 'd', 'e'])).toContain('5\u00a0autres départements');
  });
});
