import { describe, expect, it } from 'vitest';
import { STRATES } from '../../../src/domain/etablissement/filtre';
import {
  buildLigneIndicateurs,
  countManquants,
  listIdsIndicateurs,
  orderLignes,
} from '../../../src/domain/indicateur/build-page';
import { CATALOGUE_INDICATEURS } from '../../../src/domain/indicateur/catalogue';
import {
  expliquerIndicateur,
  formatIndicateur,
  libelleIndicateur,
  libelleIndicateurLong,
} from '../../../src/i18n/indicateurs';
import { createEntree } from '../scoring/aide-offre';
import { createReleve, createTable } from './aide-socle';

const ENTREE = createEntree([
  { finess: '030000001', ej: '030900001', categorie: '500', places: 80, x: 0, y: 0 },
  { finess: '030000002', ej: '030900001', categorie: '500', x: 10, y: 0, departement: '63' },
  { finess: '030000003', ej: '030900002', categorie: '202', places: 20, x: 0, y: 10 },
  { finess: '030000004', ej: '030900003', categorie: '355', places: 300, x: 5, y: 5 },
  { finess: '030000005', ej: null, categorie: '246', places: 21, x: 9, y: 9 },
]);

describe('indicators of an establishment', () => {
  const releve = createReleve(ENTREE);

  it('staff is estimated from places and ratio; without one of them it is unknown, and a hospital has none', () => {
    expect(releve.lire('etp', 0)).toBeCloseTo(52, 9);
    expect(releve.estime('etp', 0)).toBe(true);
    expect(releve.etat('etp', 1)).toBe('inconnu');
    // No ratio was published for residences.
    expect(releve.etat('etp', 2)).toBe('inconnu');
    expect(releve.etat('etp', 3)).toBe('sans_objet');
  });

  it('an unknown capacity has no stratum, and is not the smallest one', () => {
    expect(STRATES[releve.lire('strate', 0)]).toBe('40-80');
    expect(STRATES[releve.lire('strate', 4)]).toBe('20-40');
    expect(releve.lire('strate', 1)).toBeNaN();
    expect(releve.lire('places', 1)).toBeNaN();
  });

  it('one category or one establishment is mono-activité; without gestionnaire it has no object', () => {
    expect([0, 2, 4].map((row) => releve.lire('mono_activite', row))).toEqual([1, 1, Number.NaN]);
    expect(releve.etat('mono_activite', 4)).toBe('sans_objet');
    expect(releve.lire('departements', 0)).toBe(2);
  });

  it('reads the tables of the user, the newest first, and counts what is missing', () => {
    const avec = createReleve(ENTREE, [
      createTable({ '030000001': { nb_cdi: 61 } }, 'nouveau.csv'),
      createTable({ '030000001': { nb_cdi: 40, gmp: 750 }, '030000003': { gmp: 700 } }, 'ancien.csv'),
    ]);
    expect(avec.champs).toEqual([
      { champ: 'nb_cdi', fichier: 'nouveau.csv', date: '2025-12-31' },
      { champ: 'gmp', fichier: 'ancien.csv', date: '2025-12-31' },
    ]);
    expect(avec.lire('utilisateur:nb_cdi', 0)).toBe(61);
    expect(avec.lire('etp', 0)).toBe(61);
    expect(avec.estime('etp', 0)).toBe(false);
    const rows = Uint32Array.of(0, 1, 2, 3, 4);
    expect(countManquants(avec, 'utilisateur:gmp', rows)).toEqual({ manquants: 3, sansObjet: 0 });
    expect(countManquants(avec, 'etp', rows)).toEqual({ manquants: 2, sansObjet: 1 });
  });

  it('a line says unknown, without object and estimated apart', () => {
    const ligne = buildLigneIndicateurs(releve, 3, listIdsIndicateurs(releve));
    expect(ligne.valeurs.etp).toBeNull();
    expect(ligne.sansObjet).toContain('etp');
    expect(ligne.valeurs.places).toBe(300);
    expect(ligne.estimes).toContain('esms.minutes');
    expect(ligne.estimes).not.toContain('esms.km');
    expect(ligne.vers['esms.minutes']).toMatch(/^ET /);
    expect(ligne.valeurs['hopital.minutes']).toBeNull();
  });
});

describe('order of a column', () => {
  it('puts unknown values last both ways, equal ones in their order, those beyond the search after the known', () => {
    const rows = Uint32Array.of(10, 11, 12, 13, 14, 15, 16);
    const loin = Number.POSITIVE_INFINITY;
    const valeurs = Float64Array.of(3, Number.NaN, 1, loin, 3, loin, 2);
    expect([...orderLignes(rows, valeurs, 'croissant')]).toEqual([12, 16, 10, 14, 13, 15, 11]);
    expect([...orderLignes(rows, valeurs, 'decroissant')]).toEqual([13, 15, 10, 14, 16, 12, 11]);
    expect([...rows]).toEqual([10, 11, 12, 13, 14, 15, 16]);
  });
});

describe('words of the catalogue', () => {
  it.each(CATALOGUE_INDICATEURS.map((definition) => [definition.id, definition] as const))(
    '%s has a name, a definition, a source line and a unit',
    (id, definition) => {
      const colonne = {
        id,
        definition,
        champ: null,
        manquants: 2,
        sansObjet: 1,
        fichier: null,
        date: null,
      };
      expect(libelleIndicateur(colonne)).not.toBe('');
      expect(libelleIndicateurLong(colonne)).not.toBe('');
      const explication = expliquerIndicateur(colonne, 10);
      expect(explication.definition.length).toBeGreaterThan(20);
      expect(explication.source).toContain(definition.lignesGuide);
      expect(explication.source).toContain(definition.repere);
      expect(explication.manquant).toBe('2\u00a0valeurs inconnues sur 10, 1 sans objet');
      expect(formatIndicateur(colonne, null)).toBe('–');
      expect(formatIndicateur(colonne, 1)).not.toBe('–');
    },
  );

  it('ids are distinct', () => {
    expect(new Set(CATALOGUE_INDICATEURS.map(({ id }) => id)).size).toBe(CATALOGUE_INDICATEURS.length);
  });
});
