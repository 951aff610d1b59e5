import { describe, expect, test } from 'vitest';
import { annexeDe, csv, lireTable } from './aide';

async function lire(...lignes: readonly string[]) {
  const { resultat, codes, rapport } = await lireTable(csv(...lignes));
  const { indicateurs } = annexeDe(resultat, 'indicateurs');
  const valeur = (numero: string, champ: string): number | undefined =>
    indicateurs.valeurs[indicateurs.champs.indexOf(champ)]?.[indicateurs.numeros.indexOf(numero)];
  return { indicateurs, codes, rapport, valeur };
}

describe('indicators by FINESS number', () => {
  test('decimal commas, signs of unit and thousands are read; what is said unknown is unknown', async () => {
    const { valeur, codes } = await lire(
      'finess;etp_total;ressources_eur;caf_pct;nb_cdi',
      '030000012;24,8;"1 234 567,5 €";2,5 %;NC',
      '030000020;-;n.d.;-0,4 %;12',
    );
    expect(valeur('030000012', 'etp_total')).toBe(24.8);
    expect(valeur('030000012', 'ressources_eur')).toBe(1234567.5);
    expect(valeur('030000012', 'caf_pct')).toBe(2.5);
    expect(valeur('030000020', 'caf_pct')).toBe(-0.4);
    expect(valeur('030000012', 'nb_cdi')).toBeNaN();
    expect(valeur('030000020', 'ressources_eur')).toBeNaN();
    expect(codes).toEqual({});
  });

  test('names of the tableau de bord, any order of columns, entity numbers and zeros eaten by a spreadsheet', async () => {
    const { valeur, codes, indicateurs } = await lire(
      'Taux d’absentéisme;N° FINESS;Taux d’ETP vacants',
      '8,1;30000012;3',
      '7;030780100;4',
    );
    expect(indicateurs.numeros).toEqual(['030000012', '030780100']);
    expect(valeur('030000012', 'taux_absenteisme')).toBe(8.1);
    expect(valeur('030780100', 'taux_etp_vacants')).toBe(4);
    expect(codes).toEqual({ zero_initial_restaure: 1 });
  });

  test('percentages kept as shares by a spreadsheet are brought back, when all of them are', async () => {
    const lignes = [0.07, 0.12, 0.03, 0.2, 0].map(
      (part, k) => `03000001${k};${String(part).replace('.', ',')}`,
    );
    const parts = await lire('finess;taux_absenteisme', ...lignes);
    expect(parts.valeur('030000010', 'taux_absenteisme')).toBe(7);
    expect(parts.codes.indicateur_converti).toBe(1);
    const melange = await lire('finess;taux_absenteisme', ...lignes, '030000019;4,5');
    expect(melange.valeur('030000010', 'taux_absenteisme')).toBe(0.07);
    expect(melange.codes.indicateur_converti).toBeUndefined();
  });

  test('of several rows of one number the newest is kept, whatever their order; the others are rejected', async () => {
    const lignes = ['030000012;2022;1', '030000012;2023;2', '030000012;2021;3'];
    for (const ordre of [lignes, [...lignes].reverse()]) {
      const { valeur, rapport, codes, indicateurs } = await lire('finess;annee;nb_cdi', ...ordre);
      expect(valeur('030000012', 'nb_cdi')).toBe(2);
      expect(indicateurs.date).toBe('2023-12-31');
      expect(rapport).toMatchObject({ lignes: 3, acceptees: 1, rejetees: 2 });
      expect(codes.indicateur_en_double).toBe(2);
    }
  });

  test('yes and no are 1 and 0; impossible values are left unknown and said', async () => {
    const { valeur, codes } = await lire(
      'finess;difficulte_fin;nb_cdi;taux_absenteisme',
      '030000012;oui;-3;5000',
      '030000020;NON;abc;12',
    );
    expect(valeur('030000012', 'difficulte_fin')).toBe(1);
    expect(valeur('030000020', 'difficulte_fin')).toBe(0);
    expect(codes).toMatchObject({ indicateur_hors_bornes: 2, indicateur_illisible: 1 });
  });

  test('a row without a number is rejected, and a table without any is no table', async () => {
    const { resultat, rapport, codes } = await lireTable(csv('finess;nb_cdi', ';4', 'abc;5'));
    expect(rapport).toMatchObject({ genre: 'indicateurs', acceptees: 0, rejetees: 2 });
    expect(codes).toMatchObject({ numero_finess_absent: 1, numero_finess_invalide: 1 });
    expect(resultat.annexes).toEqual([]);
  });
});
