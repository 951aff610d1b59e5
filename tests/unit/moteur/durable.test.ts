import { describe, expect, it } from 'vitest';
import { isMoteurArrete } from '../../../src/workers/moteur-durable';
import { createDurableEssai } from './instance-essai';

describe('an engine that outlives its worker', () => {
  it('fails at once the calls under way, with an error of its own', async () => {
    const { moteur, derniere } = createDurableEssai();
    const appel = moteur.ouvrir().then(
      () => null,
      (erreur: unknown) => erreur,
    );
    derniere().planter();
    expect(isMoteurArrete(await appel)).toBe(true);
    expect(isMoteurArrete(new Error('autre'))).toBe(false);
  });

  it('passes later calls to the next engine, once it is in the same state', async () => {
    const { moteur, derniere, instances, secourir } = createDurableEssai();
    let liberer: (() => void) | null = null;
    secourir({
      reprendre: async (neuf) => {
        await neuf.chargerDemonstration();
        await new Promise<void>((suite) => {
          liberer = suite;
        });
      },
      abandonner: () => undefined,
    });
    await moteur.ouvrir();
    derniere().planter();
    expect(instances).toHaveLength(2);
    expect(instances[0]?.arretee()).toBe(true);
    const recherche = moteur.rechercher('brest', 5);
    let repondue = false;
    void recherche.then(() => {
      repondue = true;
    });
    await expect.poll(() => liberer).not.toBeNull();
    expect(repondue).toBe(false);
    (liberer as (() => void) | null)?.();
    expect((await recherche).length).toBeGreaterThan(0);
  });

  it('notices one that died in silence, soon at rest', async () => {
    const { moteur, derniere, instances, passer } = createDurableEssai();
    await moteur.ouvrir();
    await passer(3);
    expect(instances).toHaveLength(1);
    derniere().taire();
    await passer(4);
    expect(instances).toHaveLength(2);
  });

  it('leaves time to one at work, then fails what it was doing', async () => {
    let finir: () => void = () => undefined;
    const { moteur, derniere, instances, passer } = createDurableEssai((m) => ({
      ...m,
      rechercher: () =>
        new Promise((suite) => {
          finir = () => suite([]);
        }),
    }));
    await moteur.ouvrir();
    const longue = moteur.rechercher('a', 1);
    await passer(50);
    finir();
    expect(await longue).toEqual([]);
    const perdue = moteur.rechercher('b', 1).catch(isMoteurArrete);
    derniere().taire();
    await passer(8);
    expect(instances).toHaveLength(1);
    await passer(6);
    expect(instances).toHaveLength(2);
    expect(await perdue).toBe(true);
  });

  it('goes on numbering sessions upwards', async () => {
    const { moteur, derniere, secourir } = createDurableEssai();
    const versions: number[] = [];
    secourir({
      reprendre: async (neuf) => {
        versions.push((await neuf.ouvrir()).version);
        versions.push((await neuf.chargerDemonstration()).session.version);
      },
      abandonner: () => undefined,
    });
    versions.push((await moteur.ouvrir()).version);
    versions.push((await moteur.chargerDemonstration()).session.version);
    versions.push((await moteur.vider()).version);
    derniere().planter();
    versions.push((await moteur.vider()).version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.at(-1)).toBeGreaterThan(versions[2] as number);
  });

  it('starts again when it stops while it is being put back', async () => {
    const { moteur, derniere, instances, secourir } = createDurableEssai();
    let essais = 0;
    secourir({
      reprendre: async (neuf) => {
        essais += 1;
        const lecture = neuf.chargerDemonstration();
        if (essais === 1) derniere().planter();
        await lecture;
      },
      abandonner: () => undefined,
    });
    await moteur.ouvrir();
    derniere().planter();
    expect((await moteur.rechercher('brest', 5)).length).toBeGreaterThan(0);
    expect([essais, instances.length]).toEqual([2, 3]);
  });

  it('gives up after some restarts in a short time, and fails every call from then on', async () => {
    const { moteur, derniere, instances, secourir, avancer } = createDurableEssai();
    let abandons = 0;
    secourir({
      reprendre: async () => undefined,
      abandonner: () => {
        abandons += 1;
      },
    });
    for (let k = 0; k < 3; k += 1) derniere().planter();
    avancer(3_600_000);
    for (let k = 0; k < 3; k += 1) derniere().planter();
    expect([instances.length, abandons]).toEqual([7, 0]);
    derniere().planter();
    expect([instances.length, abandons]).toEqual([7, 1]);
    await expect(moteur.ouvrir()).rejects.toSatisfy(isMoteurArrete);
  });
});
