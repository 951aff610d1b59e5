import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLONNES_TRI, FILTRE_VIDE, STRATES } from '../../../src/domain/etablissement/filtre';
import { FAMILLES, PUBLICS, STATUT_GROUPES } from '../../../src/domain/etablissement/nomenclature';
import { type EtatAdresse, readAdresse, writeAdresse } from '../../../src/state/adresse';
import { ETAPES } from '../../../src/state/etapes';
import { TRI_DEFAUT } from '../../../src/state/etat';

const liste = (valeurs: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...valeurs), { minLength: 1 }).map((codes) => codes.sort());
const degres = (borne: number) => fc.integer({ min: -borne * 1e5, max: borne * 1e5 }).map((n) => n / 1e5 + 0);
const numero = fc.stringMatching(/^[0-9AB]{9}$/);
const codes = fc
  .uniqueArray(fc.oneof(fc.stringMatching(/^[0-9AB]{2,9}$/), fc.constant('')), { minLength: 1, maxLength: 4 })
  .map((valeurs) => valeurs.sort());

const etatAdresse: fc.Arbitrary<EtatAdresse> = fc.record({
  etape: fc.constantFrom(...ETAPES),
  filtre: fc.record({
    valeurs: fc.record(
      {
        famille: liste(FAMILLES),
        public: liste(PUBLICS),
        statutGroupe: liste(STATUT_GROUPES),
        strate: liste(STRATES),
        categorie: codes,
        gestionnaire: codes,
        departement: codes,
        epci: codes,
        commune: codes,
      },
      { requiredKeys: [] },
    ),
    horsOffre: fc.boolean(),
    texte: fc.string({ unit: 'grapheme', maxLength: 40 }),
    territoire: fc.constant(null),
    emprise: fc.option(
      fc
        .tuple(degres(179), degres(89), degres(179), degres(89))
        .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const),
    ),
  }),
  tri: fc.record({
    colonne: fc.constantFrom(...COLONNES_TRI),
    sens: fc.constantFrom('croissant' as const, 'decroissant' as const),
  }),
  selection: fc.option(numero),
  idScenario: fc.option(fc.stringMatching(/^[\w:.-]{1,30}$/)),
  idGroupement: fc.option(
    fc
      .tuple(fc.constantFrom('ght', 'ej', 'table'), fc.stringMatching(/^[\wÀ-ÿ &=#'.-]{1,40}$/))
      .map(([g, id]) => `${g}:${id}`),
  ),
  vueCarte: fc.option(
    fc.record({
      longitude: degres(180),
      latitude: degres(90),
      zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
    }),
  ),
});

describe('address', () => {
  it('reads back any state it wrote', () => {
    fc.assert(
      fc.property(etatAdresse, (etat) => {
        expect(readAdresse(writeAdresse(etat))).toEqual(etat);
      }),
    );
  });

  it('reads any text without failing and writes something stable from it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (texte) => {
        const etat = readAdresse(texte);
        expect(readAdresse(writeAdresse(etat))).toEqual(etat);
      }),
    );
  });

  it('gives the defaults for an empty fragment', () => {
    expect(readAdresse('')).toEqual({
      etape: 'offre',
      filtre: FILTRE_VIDE,
      tri: TRI_DEFAUT,
      selection: null,
      idScenario: null,
      idGroupement: null,
      vueCarte: null,
    });
  });

  it('drops unknown values one by one and keeps the others', () => {
    const etat = readAdresse(
      '#etape=inconnue&famille=domicile,vol&departement=29,<b>&vue=8,95,0&tri=taille&cadre=3,2,1,0',
    );
    expect(etat.etape).toBe('offre');
    expect(etat.filtre.valeurs).toEqual({ famille: ['domicile'], departement: ['29'] });
    expect(etat.vueCarte).toBeNull();
    expect(etat.filtre.emprise).toBeNull();
    expect(etat.tri).toEqual(TRI_DEFAUT);
  });

  it('refuses what no group is called', () => {
    for (const id of ['', 'ght', 'ght:', 'javascript:\u0000x', `ght:${'9'.repeat(200)}`])
      expect(readAdresse(`groupement=${encodeURIComponent(id)}`).idGroupement, id).toBeNull();
  });

  it('survives a broken percent sign', () => {
    expect(readAdresse('texte=%E0%A4%A').filtre.texte).toBe('');
  });
});
