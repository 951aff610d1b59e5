import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FILTRE_VIDE as OFFRE_ENTIERE } from '../../../src/domain/etablissement/filtre';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { createJumeau } from '../../../src/workers/jumeau';
import type { Moteur } from '../../../src/workers/moteur-api';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { FILTRE_VIDE } from './exemple';

const FICHIERS = [
  'finess-structures-mensuel-202607-echantillon_json.gz',
  'finess-activites-mensuel-202607-echantillon_json.gz',
];
const GHT = 'ght:49824516535';

describe.skipIf(CORPUS === null)('the real extract of 2026', () => {
  let moteur: Moteur;
  beforeAll(async () => {
    moteur = createJumeau(async (chemin) => new Uint8Array(await readFile(join('data', chemin))));
    const dossier = fichierCorpus('finess/nouveau-format');
    await moteur.importer(
      await Promise.all(FICHIERS.map(async (nom) => ({ nom, contenu: await readFile(join(dossier, nom)) }))),
    );
    await moteur.interroger({
      version: 1,
      filtre: OFFRE_ENTIERE,
      tri: { colonne: 'nom', sens: 'croissant' },
    });
  }, 60_000);

  it('holds one GHT of nine hospitals, all of them found', async () => {
    const { parGenre, membresAbsents, lignes, avecMembres } = await moteur.groupements(1, FILTRE_VIDE, 0, 50);
    expect({ membresAbsents, avecMembres }).toEqual({ membresAbsents: 0, avecMembres: 1 });
    expect(parGenre.find(({ genre }) => genre === 'ght')?.nombre).toBe(1);
    expect(lignes[0]).toMatchObject({
      nombreMembres: 9,
      membresPresents: 9,
      membresDansLeTerritoire: 9,
      nomSupport: 'CHU DIJON BOURGOGNE',
      departements: ['21', '52'],
      groupement: { id: GHT, nom: "21-52 Côte d'Or-Haute-Marne" },
    });
  });

  it('stands each hospital on the map by one of its hospital sites', async () => {
    const detail = await moteur.groupement(1, GHT);
    const sites = await Promise.all(
      (detail?.membres ?? []).map(async ({ libelle, numeroFinessEt }) => {
        const fiche = numeroFinessEt === null ? null : (await moteur.detail(numeroFinessEt))?.fiche;
        return [libelle, fiche?.nom, fiche?.categorie];
      }),
    );
    expect(sites).toHaveLength(9);
    for (const [, , categorie] of sites) expect(['101', '106', '292', '355']).toContain(categorie);
  });

  it('is in the details of its hospitals', async () => {
    const support = (await moteur.groupement(1, GHT))?.membres[0];
    expect(support?.role).toBe('support');
    const detail = await moteur.detail(support?.numeroFinessEt ?? '');
    expect(detail?.groupements.map((l) => l.groupement.id)).toEqual([GHT]);
  });

  it('marks the scenarios whose hospitals it already holds', async () => {
    const { scenarios, existants } = await moteur.scenarios(PARAMETRES_DEFAUT);
    const membres = new Set((await moteur.groupement(1, GHT))?.membres.map((m) => m.numeroFiness));
    for (const scenario of scenarios) {
      const partages = scenario.gestionnaires.filter((ej) => membres.has(ej));
      const trouve = existants[scenario.id]?.find(({ id }) => id === GHT);
      expect(trouve?.gestionnaires ?? [], scenario.id).toEqual(partages.length < 2 ? [] : partages);
    }
    expect(Object.keys(existants).length).toBeGreaterThan(0);
  });
});
