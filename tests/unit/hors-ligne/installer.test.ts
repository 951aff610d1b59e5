import { describe, expect, it } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { createMagasin } from '../../../src/state/magasin';
import { createJumeau } from '../../../src/workers/jumeau';
import { lire } from '../historique/magasin-essai';

/** A page whose project is saved, or fails to be, when asked. */
function preparer(enregistrer: 'reussit' | 'echoue') {
  const journal: string[] = [];
  const magasin = createMagasin({
    moteur: createJumeau(lire),
    parametres: PARAMETRES_DEFAUT,
    installer: async () => void journal.push('installée'),
  });
  magasin.actions.enregistrerMaintenant = async () => {
    journal.push('enregistrement');
    const enregistrement =
      enregistrer === 'reussit'
        ? ({ etat: 'a_jour', date: 0 } as const)
        : ({ etat: 'echec', raison: 'plein', message: '' } as const);
    magasin.store.setState((etat) => ({ projet: { ...etat.projet, enregistrement } }));
  };
  const installer = async () => {
    magasin.actions.installerMiseAJour();
    await new Promise((suite) => setTimeout(suite, 0));
  };
  return { journal, installer };
}

describe('taking a newer version', () => {
  it('saves the project first', async () => {
    const { journal, installer } = preparer('reussit');
    await installer();
    expect(journal).toEqual(['enregistrement', 'installée']);
  });

  it('waits for a second word when the project could not be saved', async () => {
    const { journal, installer } = preparer('echoue');
    await installer();
    expect(journal).toEqual(['enregistrement']);
    await installer();
    expect(journal).toEqual(['enregistrement', 'enregistrement', 'installée']);
  });
});
