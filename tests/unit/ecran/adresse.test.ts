import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../../src/domain/acces/services';
import { CHOIX_REFERENCE } from '../../../src/domain/equipement/table-equipement';
import { COLONNES_TRI, FILTRE_VIDE, STRATES } from '../../../src/domain/etablissement/filtre';
import { FAMILLES, PUBLICS, STATUT_GROUPES } from '../../../src/domain/etablissement/nomenclature';
import {
  ANALYSE_DEFAUT,
  COULEURS_OFFRE,
  DISPOSITIONS_CARTE,
  MESURES_ACCES,
  METHODES_CLASSES,
  OBJECTIFS_IMPLANTATION,
  OBJECTIFS_PLACES,
  QUOI_IMPLANTATION,
  RECEVEURS_PLACES,
  VUES_MANQUES,
} from '../../../src/domain/projet/reglages-analyse';
import {
  CRITERES_BASSINS,
  MODES_PERIMETRE,
  NIVEAUX_TERRITOIRE,
  type TerritoireCalcule,
} from '../../../src/domain/territoire/niveau';
import { type EtatAdresse, readAdresse, writeAdresse } from '../../../src/state/adresse';
import type { AnalyseAdresse } from '../../../src/state/adresse-analyse';
import { ETAPES } from '../../../src/state/etapes';
import { TRI_DEFAUT } from '../../../src/state/etat-initial';

const liste = (valeurs: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...valeurs), { minLength: 1 }).map((codes) => codes.sort());
const degres = (borne: number) => fc.integer({ min: -borne * 1e5, max: borne * 1e5 }).map((n) => n / 1e5 + 0);
const numero = fc.stringMatching(/^[0-9AB]{9}$/);
const codes = fc
  .uniqueArray(fc.oneof(fc.stringMatching(/^[0-9AB]{2,9}$/), fc.constant('')), { minLength: 1, maxLength: 4 })
  .map((valeurs) => valeurs.sort());

const seuil = fc.integer({ min: 1, max: 1e6 });
const point = fc.tuple(degres(180), degres(90));
const nom = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((texte) => texte.length <= 80);
const bassins = fc.record({ critere: fc.constantFrom(...CRITERES_BASSINS), seuil });
const codesConnus = fc
  .uniqueArray(fc.stringMatching(/^[0-9AB]{2,9}$/), { minLength: 1, maxLength: 4 })
  .map((valeurs) => valeurs.sort());
const idsGht = fc
  .uniqueArray(fc.stringMatching(/^ght:[\wÀ-ÿ &=#',:;.-]{1,40}$/), { minLength: 1, maxLength: 4 })
  .map((valeurs) => valeurs.sort());

const territoire: fc.Arbitrary<TerritoireCalcule> = fc.oneof(
  fc.record({ genre: fc.constant('region' as const), codes: codesConnus }),
  fc.record({ genre: fc.constant('ght' as const), codes: idsGht }),
  fc.record({ genre: fc.constant('bassin' as const), bassins, codes: codesConnus }),
  fc.record({
    genre: fc.constant('dessin' as const),
    nom,
    contour: fc.array(point, { minLength: 3, maxLength: 40 }),
  }),
  fc.record({
    genre: fc.constant('rayon' as const),
    nom,
    longitude: degres(180),
    latitude: degres(90),
    minutes: fc.integer({ min: 1, max: 600 }),
  }),
);

const id = fc.stringMatching(/^[a-z][\w.]{1,30}$/);
const analyse: fc.Arbitrary<AnalyseAdresse> = fc.record({
  niveau: fc.constantFrom(...NIVEAUX_TERRITOIRE),
  bassins,
  perimetre: fc.constantFrom(...MODES_PERIMETRE),
  perimetresVisibles: fc.boolean(),
  couleur: fc.constantFrom(...COULEURS_OFFRE),
  carte: fc.record({
    variable: id,
    secondaire: fc.option(id),
    methode: fc.constantFrom(...METHODES_CLASSES),
    classes: fc.integer({ min: 2, max: 9 }),
    bornes: fc
      .array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 8 })
      .map((valeurs) => valeurs.map((valeur) => valeur + 0).sort((a, b) => a - b)),
    symboles: fc.option(id),
    disposition: fc.constantFrom(...DISPOSITIONS_CARTE),
    comparee: id,
    multiples: fc.array(id, { maxLength: 12 }),
  }),
  vueManques: fc.constantFrom(...VUES_MANQUES),
  service: fc.constantFrom(...SERVICES.map((service) => service.id)),
  mesure: fc.constantFrom(...MESURES_ACCES),
  seuilMinutes: fc.integer({ min: 1, max: 240 }),
  taux: id,
  referenceTaux: fc.constantFrom(...CHOIX_REFERENCE),
  implantation: fc.record({
    objectif: fc.constantFrom(...OBJECTIFS_IMPLANTATION),
    sites: fc.integer({ min: 1, max: 20 }),
    placesParSite: fc.integer({ min: 1, max: 200 }),
    candidats: fc.constantFrom('communes' as const, 'etablissements' as const),
    quoi: fc.constantFrom(...QUOI_IMPLANTATION),
    objectifPlaces: fc.constantFrom(...OBJECTIFS_PLACES),
    places: fc.integer({ min: 1, max: 2000 }),
    lot: fc.integer({ min: 1, max: 200 }),
    receveurs: fc.constantFrom(...RECEVEURS_PLACES),
  }),
});

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
    territoire: fc.option(territoire),
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
  gestionnaireOuvert: fc.option(numero),
  analyse,
  vueCarte: fc.option(
    fc.record({
      longitude: degres(180),
      latitude: degres(90),
      zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
    }),
  ),
});

const {
  hypotheses: _h,
  references: _r,
  relief: _f,
  gestionnaires: _g,
  originesReferences: _o,
  ...ANALYSE_ADRESSE
} = ANALYSE_DEFAUT;

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
      gestionnaireOuvert: null,
      vueCarte: null,
      analyse: ANALYSE_ADRESSE,
    });
  });

  it('writes none of the settings that were left alone', () => {
    expect(writeAdresse(readAdresse(''))).toBe('etape=offre');
  });

  it('keeps an outline out of an address that would be too long for it, and the rest of the state in', () => {
    const contour = Array.from({ length: 2000 }, (_, k) => [k / 1e4, 46] as const);
    const etat = readAdresse('departement=29');
    const ecrite = writeAdresse({
      ...etat,
      filtre: { ...etat.filtre, territoire: { genre: 'dessin', nom: 'Long', contour } },
    });
    expect(ecrite.length).toBeLessThan(200);
    expect(readAdresse(ecrite).filtre.valeurs).toEqual({ departement: ['29'] });
  });

  it('drops a territory that cannot be: two corners, no minutes, a point off the Earth', () => {
    for (const texte of [
      'dessin:x:1,2;3,4',
      'dessin:x:1,2;3,4;5,95',
      'rayon:x:0,46,2',
      'rayon:x:20,146,2',
      'region:',
      'ght:',
      'bassin:habitants,5000:',
      'lune:1',
    ])
      expect(readAdresse(`territoire=${texte}`).filtre.territoire, texte).toBeNull();
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
