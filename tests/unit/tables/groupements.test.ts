import { describe, expect, test } from 'vitest';
import { csv, lireTable } from './aide';

describe('cooperations', () => {
  test('one row per cooperation, members in a cell, or in several', async () => {
    const { resultat, codes, rapport } = await lireTable(
      csv(
        'Nom de la coopération;Support juridique;Famille;Date de création;Membres',
        'Fil rouge;GCSMS privé;Parcours;2011-03-01;"030000012, 30000020 ; 030780100 (CH)"',
        'GIE Achats;GIE;Efficience;15/06/2019;"030000012;abc"',
      ),
    );
    expect(rapport).toMatchObject({ genre: 'cooperations', lignes: 2, acceptees: 2 });
    expect(resultat.groupements).toEqual([
      expect.objectContaining({
        id: 'table:fil rouge',
        nom: 'Fil rouge',
        genre: 'gcsms_prive',
        famille: 'parcours',
        support: null,
        dateCreation: '2011-03-01',
        membres: ['030000012', '030000020', '030780100'].map((numeroFiness) =>
          expect.objectContaining({ numeroFiness, role: 'membre' }),
        ),
      }),
      expect.objectContaining({ genre: 'gie', famille: 'efficience', dateCreation: '2019-06-15' }),
    ]);
    expect(codes).toMatchObject({ zero_initial_restaure: 1, membre_illisible: 1 });
  });

  test('one row per member: rows of one name are one cooperation, the same whatever their order', async () => {
    const lignes = [
      'Union;Convention;030000020;membre',
      'UNION ;Convention;030000012;porteur',
      'Union;Convention;030000020;membre',
    ];
    const lus = await Promise.all(
      [lignes, [...lignes].reverse()].map((ordre) =>
        lireTable(csv('nom_cooperation;support_juridique;finess;role', ...ordre)),
      ),
    );
    for (const { resultat, rapport, codes } of lus) {
      expect(resultat.groupements).toHaveLength(1);
      expect(resultat.groupements[0]?.id).toBe('table:union');
      expect(resultat.groupements[0]?.membres.map(({ numeroFiness, role }) => [numeroFiness, role])).toEqual([
        ['030000012', 'support'],
        ['030000020', 'membre'],
      ]);
      expect(rapport).toMatchObject({ lignes: 3, acceptees: 2, rejetees: 1 });
      expect(codes.membre_en_double).toBe(1);
    }
  });

  test.each([
    ['GCSMS', 'autre', 'GCSMS'],
    ['GCSMS de droit public', 'gcsms_public', null],
    ['Groupement de coopération sanitaire de moyens privé', 'gcs_prive', null],
    ['GIP', 'gip', null],
    ['Groupement d’employeurs', 'groupement_employeurs', null],
    ['Convention de partenariat', 'convention', null],
    ['Association loi 1901', 'association', null],
    ['Fondation', 'fondation', null],
    ['66', 'gcsms_prive', null],
    ['Mandat de gestion', 'autre', 'Mandat de gestion'],
  ])('%s is %s', async (support, genre, garde) => {
    const { resultat } = await lireTable(
      csv('nom_cooperation;support_juridique;membres', `X;${support};030000012`),
    );
    expect(resultat.groupements[0]).toMatchObject({ genre, support: garde });
  });

  test('without a name a row is rejected; without members a cooperation is kept', async () => {
    const { resultat, codes, rapport } = await lireTable(
      csv('nom_cooperation;support_juridique;membres;date_creation', ';GIP;030000012;', 'Y;GIP;;2015'),
    );
    expect(rapport).toMatchObject({ acceptees: 1, rejetees: 1 });
    expect(resultat.groupements[0]).toMatchObject({ nom: 'Y', membres: [], dateCreation: '2015-01-01' });
    expect(codes).toMatchObject({ cooperation_sans_nom: 1, cooperation_sans_membre: 1, date_annee_seule: 1 });
  });

  test('its own FINESS number makes a cooperation one with the group FINESS knows', async () => {
    const { resultat } = await lireTable(
      csv(
        'nom_cooperation;support_juridique;membres;finess_groupement',
        'Z;GCSMS public;030000012;030009999',
      ),
    );
    expect(resultat.groupements[0]).toMatchObject({ id: 'ej:030009999', numeroFinessEj: '030009999' });
  });
});

describe('GHT', () => {
  const ENTETE =
    'REGION;DENOMINATION GHT;CODE GHT;FINESS;CATEGORIE;DENOMINATION ETABLISSEMENT;COMMUNE;CODE POSTAL';

  test('columns of the ministry: members, and the support told by the category', async () => {
    const { resultat, rapport, codes } = await lireTable(
      csv(
        ENTETE,
        'ARA;GHT ALLIER;83012345678;30780092;Etablissement support;CH MOULINS;MOULINS;03000',
        'ARA;GHT ALLIER;83012345678;030780100;Etablissement partie;CH VICHY;VICHY;03200',
        'ARA;GHT SANS SUPPORT;;010780054;Etablissement partie;CH BOURG;BOURG;01000',
        'ARA;;;010780054;Etablissement partie;CH BOURG;BOURG;01000',
      ),
    );
    expect(rapport).toMatchObject({ genre: 'ght', lignes: 4, acceptees: 3, rejetees: 1 });
    expect(resultat.groupements.map(({ id, numeroGcc, nom }) => [id, numeroGcc, nom])).toEqual([
      ['ght:83012345678', '83012345678', 'GHT ALLIER'],
      ['ght:ght sans support', null, 'GHT SANS SUPPORT'],
    ]);
    expect(resultat.groupements[0]?.membres).toEqual([
      { numeroFiness: '030780092', niveau: 'entite', role: 'support', nom: 'CH MOULINS' },
      { numeroFiness: '030780100', niveau: 'entite', role: 'membre', nom: 'CH VICHY' },
    ]);
    expect(codes).toMatchObject({ ght_sans_nom: 1, ght_sans_support: 1, zero_initial_restaure: 1 });
  });

  test('the support named in a column of its own is a member too', async () => {
    const { resultat } = await lireTable(
      csv(
        'code_ght;nom_ght;finess;finess_support',
        'A;GHT A;030780100;030780092',
        'A;GHT A;030780118;030780092',
      ),
    );
    expect(
      resultat.groupements[0]?.membres.map(({ numeroFiness, role }) => `${numeroFiness} ${role}`),
    ).toEqual(['030780092 support', '030780100 membre', '030780118 membre']);
  });
});
