import { expose, wrap } from 'comlink';
import { afterAll, describe, expect, it } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import type { ProgressionLecture } from '../../../src/ingest/contrat';
import { FICHIERS_DEMONSTRATION } from '../../../src/reference/demonstration';
import { adaptMoteur } from '../../../src/workers/client';
import { createJumeau } from '../../../src/workers/jumeau';
import type { Moteur } from '../../../src/workers/moteur-api';
import { createSurface } from '../../../src/workers/surface';

const lire = createLecteurNode('data');
const canal = new MessageChannel();
expose(createSurface(createJumeau(lire)), canal.port1);
const moteur: Moteur = adaptMoteur(wrap<Moteur>(canal.port2));
afterAll(() => {
  canal.port1.close();
  canal.port2.close();
});

describe('engine behind a message port', () => {
  it('takes plain functions as progress callbacks and answers with copies', async () => {
    const pas: ProgressionLecture[] = [];
    const resultat = await moteur.chargerDemonstration((progression) => pas.push(progression));
    expect(resultat.etat).toBe('termine');
    expect(pas.length).toBeGreaterThan(0);
    expect(pas.at(-1)?.octetsLus).toBe(pas.at(-1)?.octetsTotal);
    const scenarios: number[] = [];
    await moteur.scenarios(PARAMETRES_DEFAUT, (fait) => scenarios.push(fait));
    expect(scenarios.length).toBeGreaterThan(0);
  });

  it('works without callbacks, reads a Blob, cancels by a plain call', async () => {
    const contenu = new Blob([Uint8Array.from(await lire(FICHIERS_DEMONSTRATION[0] as string))]);
    const enCours = moteur.importer([{ nom: 'a.csv', contenu }]);
    moteur.annuler();
    expect((await enCours).etat).toBe('annule');
    const { session } = await moteur.importer([{ nom: 'a.csv', contenu }]);
    expect(session.fictive).toBe(false);
  });

  it('hands tiles over and keeps serving them', async () => {
    await moteur.interroger({ version: 1, filtre: FILTRE_VIDE, tri: { colonne: 'nom', sens: 'croissant' } });
    for (let fois = 0; fois < 2; fois += 1)
      expect((await moteur.tuile(1, 0, 0, 0)).byteLength).toBeGreaterThan(0);
    expect(await moteur.lignes(1, 0, 2)).toHaveLength(2);
  });

  it('covers every question of the engine', () => {
    expect(Object.keys(moteur).sort()).toEqual(Object.keys(createJumeau(lire)).sort());
  });
});
