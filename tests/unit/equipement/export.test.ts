import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { computeEquipement } from '../../../src/domain/equipement/compute-equipement';
import type { ChoixReference } from '../../../src/domain/equipement/table-equipement';
import { CSV_EQUIPEMENT, listLignesEquipement } from '../../../src/export/csv-equipement';
import { EQUIPEMENT } from '../../../src/i18n/equipement';
import { completerLigne } from '../../../src/ui/equipement/completer-saisie';
import { texteFigure } from '../../../src/ui/equipement/contenu-territoire';
import { createMonde, decouper } from './monde';

function ecrire(reference: ChoixReference, references: Readonly<Record<string, number>> = {}) {
  const socle = createMonde({
    communes: [
      { code: '01001', nom: '=Bourg', population: 1000, point: [5.2, 46.2] },
      { code: '01002', nom: 'Oyonnax; la ville', population: 3000, point: [5.6, 46.2] },
    ],
    etablissements: [
      { categorie: '500', commune: '01001', places: 12 },
      { categorie: '500', commune: '01002', places: 20 },
      { categorie: '500', commune: '01002' },
    ],
  });
  const table = computeEquipement({
    socle,
    decoupage: decouper(socle, 'commune'),
    etendue: null,
    publiees: [
      {
        taux: 'ehpad',
        valeur: 97.3,
        annee: '2019',
        perimetre: 'metropole',
        calculee: false,
        source: 'DREES',
      },
    ],
    references,
    reference,
    taux: 'ehpad',
    seulement: ['ehpad'],
  });
  const origines = { ehpad: { annee: '2024', source: 'Schéma' } };
  const lignes = listLignesEquipement(
    { ...table, lignes: table.lignes.map((ligne) => completerLigne(ligne, origines)) },
    'commune',
  );
  const texte = CSV_EQUIPEMENT.debut + CSV_EQUIPEMENT.ecrire(lignes, 0) + CSV_EQUIPEMENT.fin;
  expect(texte).not.toContain('NaN');
  return Papa.parse<Record<string, string>>(texte.replace(/^\ufeff/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
}

describe('equipement.csv', () => {
  it('has the whole, then the territories, with what they are compared with', () => {
    const [ensemble, bourg, oyonnax] = ecrire('automatique');
    expect(ensemble).toMatchObject({
      niveau: 'ensemble',
      code_territoire: '',
      etablissements: '3',
      etablissements_sans_places: '1',
      // One establishment of three without places: too many for a rate.
      taux_pour_1000: '',
      taux_minimum: '',
    });
    expect(bourg).toMatchObject({
      taux: 'ehpad',
      tranche_age: 'plus75',
      niveau: 'commune',
      code_territoire: '01001',
      // A name is no formula.
      territoire: "'=Bourg",
      places: '12',
      population_tranche: '100',
      population_estimee: 'oui',
      taux_pour_1000: '120',
      taux_minimum: 'non',
      reference: '97,3',
      genre_reference: 'publiee',
      annee_reference: '2019',
      source_reference: 'DREES',
      ecart_places: '-2,27',
      rang: '1',
      territoires_classes: '1',
    });
    expect(oyonnax).toMatchObject({ territoire: 'Oyonnax; la ville', taux_pour_1000: '', rang: '' });
  });

  it('tells the user’s value with the year and source he wrote', () => {
    const [, bourg] = ecrire('automatique', { ehpad: 80 });
    expect(bourg).toMatchObject({
      reference: '80',
      genre_reference: 'utilisateur',
      annee_reference: '2024',
      source_reference: 'Schéma',
    });
  });

  it('leaves the reference empty when none is known', () => {
    const [, bourg] = ecrire('nation');
    expect(bourg).toMatchObject({
      reference: '',
      genre_reference: '',
      ecart_places: '',
      rapport_reference: '',
    });
  });
});

describe('figures of a place some of whose places are unknown', () => {
  const lieu = {
    code: '01',
    nom: 'Ain',
    etablissements: 20,
    places: 1000,
    placesInconnues: 1,
    population: 10_000,
    populationEstimee: false,
    taux: 100,
    reference: 110,
    ratio: 100 / 110,
    ecartPlaces: 100,
    rang: 1,
  };
  const texte = (cle: Parameters<typeof texteFigure>[1], placesInconnues = 1) =>
    texteFigure({ ...lieu, placesInconnues }, cle, 3, EQUIPEMENT.bornesPhrase)?.replace(
      /[\u00a0\u202f]/g,
      ' ',
    );

  it('are bounds, and read as such', () => {
    expect(texte('places')).toBe('1 000 au moins');
    expect(texte('taux')).toBe('100,0 au moins');
    expect(texte('ratio')).toBe('91 % au moins');
    expect(texte('ecart')).toBe('+100 au plus');
    expect(texte('population')).toBe('10 000');
    expect(texte('taux', 0)).toBe('100,0');
  });
});
