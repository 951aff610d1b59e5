import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { ETENDUE_TOUTE } from '../../../src/domain/territoire/etendue';
import type { TerritoireCalcule } from '../../../src/domain/territoire/niveau';
import { createMagasin, type Magasin } from '../../../src/state/magasin';
import { createJumeau } from '../../../src/workers/jumeau';

const lire = async (chemin: string) => new Uint8Array(await readFile(join('data', chemin)));

let magasin: Magasin;
beforeEach(async () => {
  magasin = createMagasin({ moteur: createJumeau(lire), parametres: PARAMETRES_DEFAUT });
  await magasin.actions.demarrer(null);
});
const etat = () => magasin.store.getState();
const choisir = (territoire: TerritoireCalcule) =>
  magasin.actions.choisirEtendue({ ...ETENDUE_TOUTE, territoire });
const vueAJour = () => expect.poll(() => etat().vue?.version === etat().versionDemandee).toBe(true);

const QUIMPER = { genre: 'rayon', nom: 'Quimper', longitude: -4.09795, latitude: 47.99597 } as const;
const CARRE: TerritoireCalcule = {
  genre: 'dessin',
  nom: 'Carré',
  contour: [
    [-4.3, 47.8],
    [-3.9, 47.8],
    [-3.9, 48.1],
    [-4.3, 48.1],
  ],
};

describe('place chosen, on the demonstration', () => {
  it('shows what stands inside an outline and nothing else, framed on it, in one move', async () => {
    const avant = etat();
    await choisir(CARRE);
    const { vue, cadrage, journal } = etat();
    expect(vue?.nombre).toBeGreaterThan(0);
    expect(vue?.nombre).toBeLessThan(avant.vue?.nombre ?? 0);
    const lignes = await magasin.moteur.lignes(vue?.version ?? 0, 0, 1000);
    for (const { longitude, latitude } of lignes) {
      if (longitude === null || latitude === null) continue;
      expect(longitude > -4.3 && longitude < -3.9 && latitude > 47.8 && latitude < 48.1).toBe(true);
    }
    expect(cadrage?.numero).toBe((avant.cadrage?.numero ?? 0) + 1);
    expect(cadrage?.cible).toEqual({ genre: 'emprise', emprise: [-4.3, 47.8, -3.9, 48.1] });
    expect(journal).toHaveLength(avant.journal.length + 1);
    await magasin.actions.annuler();
    await vueAJour();
    expect(etat().vue?.nombre).toBe(avant.vue?.nombre);
  });

  it('takes the place of the one before', async () => {
    await choisir(CARRE);
    await magasin.actions.choisirEtendue({ ...ETENDUE_TOUTE, epcis: ['200068120'] });
    expect(etat().filtre.territoire).toBeNull();
    expect(etat().filtre.valeurs).toEqual({ epci: ['200068120'] });
    await magasin.actions.choisirEtendue(ETENDUE_TOUTE);
    expect(etat().filtre.valeurs).toEqual({});
  });

  it('keeps the other filters and leaves the Données screen', async () => {
    magasin.actions.filtrer({ ...etat().filtre, valeurs: { famille: ['domicile'] } });
    magasin.actions.aller('donnees');
    await choisir({ ...QUIMPER, minutes: 30 });
    expect(etat().etape).toBe('offre');
    expect(etat().filtre.valeurs).toEqual({ famille: ['domicile'] });
  });

  it('follows the travel times when it is made of minutes', async () => {
    await choisir({ ...QUIMPER, minutes: 30 });
    const avant = etat();
    magasin.actions.reglerAnalyse({ relief: { '29': 1.35 } });
    await vueAJour();
    expect(etat().vue?.nombre).toBeLessThan(avant.vue?.nombre ?? 0);
    // Another set: the map draws it again.
    expect(etat().ensemble?.version).not.toBe(avant.ensemble?.version);
    await magasin.actions.annuler();
    await vueAJour();
    expect(etat().vue?.nombre).toBe(avant.vue?.nombre);
  });

  it('does not ask again for an outline when the times change', async () => {
    await choisir(CARRE);
    const { versionDemandee } = etat();
    magasin.actions.reglerAnalyse({ relief: { '29': 1.35 } });
    expect(etat().versionDemandee).toBe(versionDemandee);
  });

  it('keeps the facets true under a place in minutes', async () => {
    await choisir({ ...QUIMPER, minutes: 20 });
    const { filtre, vue } = etat();
    const { valeurs } = await magasin.moteur.chercherFacette({
      dimension: 'famille',
      filtre,
      texte: '',
      limite: 20,
      temps: { facteurRelief: 1, heuresPleines: false },
    });
    expect(valeurs).toEqual(vue?.facettes.find(({ dimension }) => dimension === 'famille')?.valeurs);
  });

  it('says what it holds', async () => {
    await choisir(CARRE);
    await expect.poll(() => etat().reponses.etendue?.ajour).toBe(true);
    const forme = etat().reponses.etendue?.valeur;
    expect(forme?.etablissements).toBeGreaterThanOrEqual(etat().vue?.nombre ?? 0);
    expect(forme?.departements).toEqual(['29']);
    expect(forme?.nature).toBe('dessine');
    expect(forme?.polygones[0]?.[0]).toHaveLength(5);
  });
});

describe('drawing tool', () => {
  it('closes an outline of three corners or more, and leaves the tool', async () => {
    const { actions } = magasin;
    actions.prendreOutil({ genre: 'dessin', points: [], nom: 'À moi' });
    actions.poserPoint(-4.3, 47.8);
    actions.poserPoint(-4.3, 47.8);
    actions.poserPoint(-3.9, 47.8);
    actions.fermerContour();
    expect(etat().outil?.points).toHaveLength(2);
    actions.poserPoint(0, 0);
    actions.reprendrePoint();
    actions.poserPoint(-3.9, 48.1234567);
    actions.fermerContour();
    expect(etat().outil).toBeNull();
    expect(etat().filtre.territoire).toEqual({
      genre: 'dessin',
      nom: 'À moi',
      contour: [
        [-4.3, 47.8],
        [-3.9, 47.8],
        [-3.9, 48.12346],
      ],
    });
    await vueAJour();
  });

  it('takes one click for a point and its minutes', async () => {
    magasin.actions.prendreOutil({ genre: 'rayon', points: [], minutes: 25 });
    magasin.actions.poserPoint(-4.1, 48);
    expect(etat().outil).toBeNull();
    expect(etat().filtre.territoire).toMatchObject({
      genre: 'rayon',
      longitude: -4.1,
      latitude: 48,
      minutes: 25,
    });
    await vueAJour();
  });

  it('is put down with the step', () => {
    magasin.actions.prendreOutil({ genre: 'dessin', points: [] });
    magasin.actions.aller('manques');
    expect(etat().outil).toBeNull();
  });
});
