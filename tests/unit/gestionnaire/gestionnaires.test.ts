import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFicheGestionnaire } from '../../../src/domain/gestionnaire/build-fiche';
import {
  buildGestionnaires,
  buildLigneGestionnaire,
  listEntites,
} from '../../../src/domain/gestionnaire/build-gestionnaires';
import { aireEnveloppeKm2, computeEnveloppe } from '../../../src/domain/gestionnaire/compute-enveloppe';
import { estSousLesSeuils, filterGestionnaires } from '../../../src/domain/gestionnaire/filter-gestionnaires';
import { orderGestionnaires } from '../../../src/domain/gestionnaire/order-gestionnaires';
import {
  estSousSeuil,
  SEUIL_ACTIF_NET_EUR,
  SEUIL_CDI,
  SEUIL_RESSOURCES_EUR,
} from '../../../src/domain/gestionnaire/seuils';
import {
  COLONNES_GESTIONNAIRES,
  FILTRE_GESTIONNAIRES_VIDE,
  type LigneGestionnaireComplete,
} from '../../../src/domain/gestionnaire/table-gestionnaires';
import type { TableIndicateurs } from '../../../src/domain/table/annexes';
import { createCsvGestionnaires } from '../../../src/export/csv-gestionnaires';
import { assembleExport } from '../../../src/export/format-export';
import { expliquerColonneGestionnaire, GESTIONNAIRES } from '../../../src/i18n/gestionnaires';
import { createReleve, createTable } from '../indicateur/aide-socle';
import { createEntree, type EtablissementTest } from '../scoring/aide-offre';

const A = '030900001';
const B = '030900002';
const C = '030900003';

const OFFRE: readonly EtablissementTest[] = [
  { finess: '030000001', ej: A, categorie: '500', places: 60, x: 0, y: 0, statut: 'PRIVE_NON_LUCRATIF' },
  { finess: '030000002', ej: A, categorie: '500', places: 40, x: 30, y: 0, statut: 'PRIVE_NON_LUCRATIF' },
  { finess: '030000003', ej: A, categorie: '202', places: 25, x: 0, y: 40, statut: 'PRIVE_NON_LUCRATIF' },
  { finess: '030000004', ej: B, categorie: '500', places: 70, x: 3, y: 0, statut: 'PRIVE_NON_LUCRATIF' },
  { finess: '030000005', ej: C, categorie: '355', places: 200, x: 1, y: 1, statut: 'EPS' },
  { finess: '030000006', ej: C, categorie: '620', x: 1, y: 1, statut: 'EPS' },
];

function table(
  offre: readonly EtablissementTest[] = OFFRE,
  tables: readonly TableIndicateurs[] = [],
): ReadonlyMap<string, LigneGestionnaireComplete> {
  const entree = createEntree(offre);
  const releve = createReleve(entree, tables);
  const dedans = new Uint8Array(entree.offre.etablissements.nombre).fill(1);
  return new Map(buildGestionnaires(releve, dedans).map((ligne) => [ligne.numeroFinessEj, ligne]));
}

const lire = (
  lignes: ReadonlyMap<string, LigneGestionnaireComplete>,
  ej: string,
): LigneGestionnaireComplete => lignes.get(ej) as LigneGestionnaireComplete;

describe('a legal entity', () => {
  it('counts its establishments, its ESMS and its places; pharmacies are left out', () => {
    const lignes = table();
    expect(lire(lignes, A)).toMatchObject({
      etablissements: 3,
      esms: 3,
      places: 125,
      categories: ['500', '202'],
      publics: ['personnes_agees'],
      monoActivite: false,
      departements: ['03'],
    });
    expect(lire(lignes, B)).toMatchObject({ monoActivite: true, esms: 1 });
    expect(lire(lignes, C)).toMatchObject({ etablissements: 1, esms: 0, categories: ['355'] });
  });

  it('pharmacies are counted on demand, with the entities that run nothing else', () => {
    const entree = createEntree([
      ...OFFRE,
      { finess: '030000009', ej: '030900008', categorie: '620', x: 2, y: 2 },
    ]);
    const releve = createReleve(entree);
    const dedans = new Uint8Array(7).fill(1);
    const lignes = listEntites(releve, dedans, { horsOffre: true }).map((un) =>
      buildLigneGestionnaire(releve, un),
    );
    expect(lignes.map((un) => [un.numeroFinessEj, un.etablissements, un.etablissementsEnTout])).toEqual([
      [A, 3, 3],
      [B, 1, 1],
      [C, 2, 2],
      ['030900008', 1, 1],
    ]);
    expect(buildGestionnaires(releve, dedans)).toHaveLength(3);
  });

  it('takes the median of the minutes of its ESMS, and of its establishments between themselves', () => {
    const ligne = lire(table(), A);
    const minutes = (km: number): number => Math.max(2, 1.57 * km ** 0.883);
    // To the hospital at (1, 1): from (0, 0), (30, 0) and (0, 40); the median is the second.
    expect(ligne.minutesHopital).toBeCloseTo(minutes(Math.hypot(29, 1)), 1);
    // Nearest of its own: 30, 30 and 40 km.
    expect(ligne.minutesEntreEtablissements).toBeCloseTo(minutes(30), 1);
    expect(ligne.minutesPsychiatrie).toBeNull();
    expect(lire(table(), C).minutesHopital).toBeNull();
  });

  it('has the territory of its triangle: half of 30 × 40 km', () => {
    const ligne = lire(table(), A);
    expect(ligne.superficieActionKm2 ?? 0).toBeGreaterThan(594);
    expect(ligne.superficieActionKm2 ?? 0).toBeLessThan(606);
    expect(lire(table(), B).superficieActionKm2).toBeNull();
  });

  it('only what is inside the extent is counted, size and territory stay whole', () => {
    const entree = createEntree(OFFRE);
    const releve = createReleve(entree);
    const [ligne] = buildGestionnaires(releve, Uint8Array.of(1, 0, 0, 0, 0, 0));
    expect(ligne).toMatchObject({ etablissements: 1, places: 60, etablissementsEnTout: 3 });
    expect(ligne?.superficieActionKm2).not.toBeNull();
    expect(ligne?.monoActivite).toBe(false);
    expect(buildGestionnaires(releve, new Uint8Array(6))).toEqual([]);
  });
});

describe('size', () => {
  it('is estimated by ratios, an ESMS without ratio making it a lower bound', () => {
    const ligne = lire(table(), A);
    // 100 places × 0.65; the residence has no ratio.
    expect(ligne.etp).toBeCloseTo(65, 9);
    expect(ligne).toMatchObject({ origineEtp: 'estimee', esmsSansEtp: 1, sousSeuilCdi: false });
    expect(lire(table(), B)).toMatchObject({ origineEtp: 'estimee', sousSeuilCdi: true });
    expect(lire(table(), C)).toMatchObject({ etp: null, origineEtp: 'inconnue', sousSeuilCdi: null });
  });

  it('a lower bound under the threshold tells nothing', () => {
    const offre = OFFRE.map((un) => (un.finess === '030000001' ? { ...un, places: 10 } : un));
    expect(lire(table(offre), A)).toMatchObject({ esmsSansEtp: 1, sousSeuilCdi: null });
  });

  it('values of the establishments are summed; those of the legal entity stand before them', () => {
    const parEt = createTable({
      '030000001': { nb_cdi: 20, ressources_eur: 1_000_000, actif_net_eur: 400_000 },
      '030000002': { nb_cdi: 10, ressources_eur: 500_000, actif_net_eur: 2_000_000 },
      '030000003': { nb_cdi: 5, ressources_eur: 200_000 },
    });
    const somme = lire(table(OFFRE, [parEt]), A);
    expect(somme).toMatchObject({
      nombreCdi: 35,
      etp: 35,
      origineEtp: 'fournie',
      sousSeuilCdi: true,
      ressourcesEur: 1_700_000,
      sousSeuilRessources: true,
      actifNetEur: 2_400_000,
      partiels: { nombreCdi: 0, ressourcesEur: 0, actifNetEur: 1 },
      // A missing part may be negative.
      sousSeuilActifNet: null,
    });
    const parEj = createTable({ [A]: { nb_cdi: 80, actif_net_eur: 900_000 } });
    expect(lire(table(OFFRE, [parEj, parEt]), A)).toMatchObject({
      nombreCdi: 80,
      sousSeuilCdi: false,
      actifNetEur: 900_000,
      sousSeuilActifNet: true,
      ressourcesEur: 1_700_000,
      fournies: { nb_cdi: 80, actif_net_eur: 900_000 },
    });
  });

  it('told for some of its ESMS and estimated for the others, it is an estimate', () => {
    const ligne = lire(table(OFFRE, [createTable({ '030000001': { nb_cdi: 20 } })]), A);
    expect(ligne.etp).toBeCloseTo(20 + 40 * 0.65, 9);
    expect(ligne).toMatchObject({ origineEtp: 'estimee', nombreCdi: 20, partiels: { nombreCdi: 2 } });
  });

  it('thresholds are strict, and are those the screen names', () => {
    expect(estSousSeuil(50, SEUIL_CDI, { partiel: false })).toBe(false);
    expect(estSousSeuil(49.9, SEUIL_CDI, { partiel: false })).toBe(true);
    expect(estSousSeuil(null, SEUIL_CDI, { partiel: false })).toBeNull();
    expect(GESTIONNAIRES.seuil.cdi).toContain(String(SEUIL_CDI));
    expect(GESTIONNAIRES.seuil.ressources).toContain(`${SEUIL_RESSOURCES_EUR / 1e6}\u00a0M€`);
    expect(GESTIONNAIRES.seuil.actif).toContain(`${SEUIL_ACTIF_NET_EUR / 1e6}\u00a0M€`.replace('.', ','));
  });

  it('whatever is added to a partial sum, what was told of it stays true', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (connu, manquant, seuil) => {
        const dit = estSousSeuil(connu, seuil, { partiel: true });
        if (dit !== null) expect(estSousSeuil(connu + manquant, seuil, { partiel: false })).toBe(dit);
      }),
    );
  });
});

describe('filter and order', () => {
  const lignes = [...table().values()];

  it('keeps the gestionnaires of ESMS, and the others on demand', () => {
    const numeros = (filtre: Partial<typeof FILTRE_GESTIONNAIRES_VIDE>) =>
      filterGestionnaires(lignes, { ...FILTRE_GESTIONNAIRES_VIDE, ...filtre }).map(
        ({ numeroFinessEj }) => numeroFinessEj,
      );
    expect(numeros({})).toEqual([A, B]);
    expect(numeros({ sansEsms: true })).toEqual([A, B, C]);
    expect(numeros({ sousLesSeuils: true })).toEqual([B]);
    expect(numeros({ monoActivite: true })).toEqual([B]);
    expect(numeros({ texte: 'éj 030900001' })).toEqual([A]);
    expect(numeros({ statuts: ['EPS'], sansEsms: true })).toEqual([C]);
    expect(numeros({ publics: ['adultes_handicapes'] })).toEqual([]);
    expect(lignes.map(estSousLesSeuils)).toEqual([false, true, null]);
  });

  it('every column sorts both ways, unknown values last, without touching the list', () => {
    const copie = [...lignes];
    for (const colonne of COLONNES_GESTIONNAIRES) {
      const croissant = orderGestionnaires(lignes, { colonne, sens: 'croissant' });
      const decroissant = orderGestionnaires(lignes, { colonne, sens: 'decroissant' });
      expect([...croissant].sort(parNumero)).toEqual([...lignes].sort(parNumero));
      expect([...decroissant].sort(parNumero)).toEqual([...lignes].sort(parNumero));
    }
    expect(lignes).toEqual(copie);
    const etp = orderGestionnaires(lignes, { colonne: 'etp', sens: 'decroissant' });
    expect(etp.map(({ numeroFinessEj }) => numeroFinessEj)).toEqual([A, B, C]);
    expect(orderGestionnaires(lignes, { colonne: 'etp', sens: 'croissant' }).at(-1)?.numeroFinessEj).toBe(C);
  });
});

function parNumero(a: LigneGestionnaireComplete, b: LigneGestionnaireComplete): number {
  return a.numeroFinessEj < b.numeroFinessEj ? -1 : 1;
}

describe('card', () => {
  it('holds what it runs, its envelope, its ratios and those like it', () => {
    const fiche = buildFicheGestionnaire(createReleve(createEntree(OFFRE)), A);
    expect(fiche?.etablissements.map(({ numeroFiness }) => numeroFiness)).toEqual([
      '030000003',
      '030000001',
      '030000002',
    ]);
    expect(fiche?.ratios).toEqual([
      { categorie: '500', libelle: 'EHPAD', etablissements: 2, places: 100, ratio: 0.65 },
      { categorie: '202', libelle: 'Résidence autonomie', etablissements: 1, places: 25, ratio: null },
    ]);
    expect(fiche?.comparables.map(({ numeroFinessEj }) => numeroFinessEj)).toEqual([B]);
    const [comparable] = fiche?.comparables ?? [];
    // Same public (0.5), two thirds of one category (0.3 × 2/3), same status (0.2).
    expect(comparable?.similarite).toBeCloseTo(0.9, 9);
    expect(comparable?.memeDepartement).toBe(true);
  });

  it('names nobody unlike, too far in another département, or of the same actor', () => {
    const autre = (plus: Partial<EtablissementTest>): EtablissementTest => ({
      finess: '630000001',
      ej: '630900001',
      categorie: '500',
      x: 3,
      y: 0,
      statut: 'PRIVE_NON_LUCRATIF',
      ...plus,
    });
    const comparables = (offre: readonly EtablissementTest[]) =>
      buildFicheGestionnaire(createReleve(createEntree(offre)), B)?.comparables.map(
        ({ numeroFinessEj }) => numeroFinessEj,
      );
    const seul = OFFRE.filter(({ ej }) => ej === B);
    expect(comparables([...seul, autre({})])).toEqual(['630900001']);
    expect(comparables([...seul, autre({ categorie: '183' })])).toEqual([]);
    expect(comparables([...seul, autre({ x: 150, departement: '63' })])).toEqual([]);
    expect(comparables([...seul, autre({ x: 150 })])).toEqual(['630900001']);
    const siret = { siret: '11111111100011' };
    expect(comparables([...seul.map((un) => ({ ...un, ...siret })), autre(siret)])).toEqual([]);
  });

  it('those of its département stand before nearer ones of another', () => {
    const proche = { ej: '630900001', categorie: '500', x: 4, y: 0, departement: '63' } as const;
    const loin = { ej: '030900009', categorie: '500', x: 60, y: 0 } as const;
    const offre = [
      ...OFFRE.filter(({ ej }) => ej === B),
      { finess: '630000001', ...proche },
      { finess: '030000009', ...loin },
    ];
    const fiche = buildFicheGestionnaire(createReleve(createEntree(offre)), B);
    expect(fiche?.comparables.map(({ numeroFinessEj }) => numeroFinessEj)).toEqual([
      '030900009',
      '630900001',
    ]);
  });

  it('an unknown number has no card', () => {
    expect(buildFicheGestionnaire(createReleve(createEntree(OFFRE)), '999999999')).toBeNull();
  });
});

describe('envelope', () => {
  it('holds every point, turns anticlockwise and is closed', () => {
    const point = fc.tuple(
      fc.integer({ min: 0, max: 40 }).map((n) => 2 + n / 20),
      fc.integer({ min: 0, max: 40 }).map((n) => 45 + n / 20),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const colonnes = {
          longitude: Float64Array.from(points, ([x]) => x),
          latitude: Float64Array.from(points, ([, y]) => y),
        };
        const enveloppe = computeEnveloppe(colonnes, points.keys());
        if (enveloppe === null) return;
        const anneau = enveloppe[0]?.[0] ?? [];
        expect(anneau[0]).toEqual(anneau.at(-1));
        for (const [x, y] of points)
          for (let k = 1; k < anneau.length; k += 1) {
            const [x1, y1] = anneau[k - 1] as readonly [number, number];
            const [x2, y2] = anneau[k] as readonly [number, number];
            expect((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)).toBeGreaterThanOrEqual(-1e-9);
          }
        expect(aireEnveloppeKm2(enveloppe)).toBeGreaterThan(0);
      }),
    );
  });

  it('two places, or places in line, have none', () => {
    const colonnes = (points: readonly (readonly [number, number])[]) => ({
      longitude: Float64Array.from(points, ([x]) => x),
      latitude: Float64Array.from(points, ([, y]) => y),
    });
    expect(
      computeEnveloppe(
        colonnes([
          [3, 46],
          [3, 46],
          [4, 46],
        ]),
        [0, 1, 2],
      ),
    ).toBeNull();
    expect(
      computeEnveloppe(
        colonnes([
          [3, 46],
          [4, 46],
          [5, 46],
        ]),
        [0, 1, 2],
      ),
    ).toBeNull();
    expect(
      computeEnveloppe(
        colonnes([
          [3, 46],
          [4, Number.NaN],
          [5, 46],
        ]),
        [0, 1, 2],
      ),
    ).toBeNull();
  });
});

describe('outputs', () => {
  it('the file has every column, a line each, empty where it is unknown', () => {
    const lignes = [...table(OFFRE, [createTable({ [A]: { gmp: 712.5 } })]).values()];
    const csv = assembleExport(createCsvGestionnaires([{ champ: 'gmp' }]), lignes);
    const [entete = '', premiere = '', , troisieme = ''] = csv
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\n');
    const noms = entete.split(';');
    expect(new Set(noms).size).toBe(noms.length);
    const cellule = (ligne: string, nom: string) => ligne.split(';')[noms.indexOf(nom)];
    expect(cellule(premiere, 'numero_finess_ej')).toBe(A);
    expect(cellule(premiere, 'etablissements')).toBe('3');
    expect(cellule(premiere, 'places')).toBe('125');
    expect(cellule(premiere, 'departements')).toBe('03');
    expect(cellule(premiere, 'statut_groupe')).toBe('PRIVE_NON_LUCRATIF');
    expect(cellule(premiere, 'fourni_gmp')).toBe('712,5');
    expect(cellule(premiere, 'etp')).toBe('65');
    expect(cellule(premiere, 'origine_etp')).toBe('estimee');
    expect(cellule(premiere, 'mono_activite')).toBe('non');
    expect(cellule(troisieme, 'sous_50_cdi')).toBe('');
    expect(cellule(troisieme, 'etp')).toBe('');
    expect(csv).not.toMatch(/NaN|Infinity|undefined/);
  });

  it.each(COLONNES_GESTIONNAIRES)('column %s has a definition and a source', (colonne) => {
    const explication = expliquerColonneGestionnaire(colonne);
    expect(explication.definition.length).toBeGreaterThan(20);
    expect(explication.source).not.toBe('');
  });
});
