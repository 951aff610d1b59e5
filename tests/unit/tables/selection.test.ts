import { expect, test } from 'vitest';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { filtreDeSelection } from '../../../src/domain/territoire/filtre-de-selection';
import { annexeDe, csv, lireTable } from './aide';

test.each([
  [
    'codes of communes, zeros restored, an arrondissement standing for its city',
    ['code_commune', '1004', '75101', '03190'],
    'commune',
    ['01004', '03190', '75056'],
  ],
  ['exact names of communes', ['commune', 'Moulins', 'Nulleville'], null, null],
  [
    'names with their département',
    ['commune;departement', 'Moulins;03', 'Gannat;3'],
    'commune',
    ['03118', '03190'],
  ],
  ['SIREN of EPCI', ['siren_epci', '200071140'], 'epci', ['200071140']],
  ['SIREN under a header that says code', ['code', '200071140'], 'epci', ['200071140']],
  ['names of EPCI', ['nom_epci', 'CA Moulins Communauté'], 'epci', ['200071140']],
])('%s', async (_, lignes, niveau, codes) => {
  const { resultat, rapport } = await lireTable(csv(...lignes));
  if (niveau === null) {
    // Several communes are called Moulins: none is guessed.
    expect(rapport).toMatchObject({ acceptees: 0, rejetees: 2 });
    return;
  }
  expect(annexeDe(resultat, 'selection').selection).toMatchObject({ niveau, codes });
  expect(rapport.genre).toBe('selection');
});

test('unknown and repeated territories are rejected, each with its reason', async () => {
  const { rapport, codes } = await lireTable(csv('codgeo', '03190', '03190', '99999'));
  expect(rapport).toMatchObject({ acceptees: 1, rejetees: 2 });
  expect(codes).toMatchObject({ selection_en_double: 1, selection_inconnue: 1 });
});

test('a selection takes the place of restrictions of place, the others stay', () => {
  const filtre = {
    ...FILTRE_VIDE,
    valeurs: { departement: ['29'], commune: ['29001'], famille: ['personnes_agees'] },
    emprise: [0, 0, 1, 1] as const,
  };
  const copie = structuredClone(filtre);
  expect(filtreDeSelection({ fichier: 'a', niveau: 'epci', codes: ['200071140'] }, filtre)).toEqual({
    ...FILTRE_VIDE,
    valeurs: { famille: ['personnes_agees'], epci: ['200071140'] },
  });
  expect(filtre).toEqual(copie);
});
