import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../../src/domain/table/champs';
import { describeColonne } from '../../../src/domain/table/contenu-colonne';
import {
  type Correspondance,
  GENRES_TABLE,
  type ProfilCorrespondance,
} from '../../../src/domain/table/correspondance';
import { distanceEdition } from '../../../src/domain/table/distance-edition';
import { findManques } from '../../../src/domain/table/find-manques';
import { proposeCorrespondance } from '../../../src/domain/table/propose-correspondance';
import { proposeLiens } from '../../../src/domain/table/propose-liens';
import { signEntetes } from '../../../src/domain/table/sign-entetes';
import { simplifierNom } from '../../../src/domain/table/simplifier-nom';

const connus = { isCommune: (code: string) => code.startsWith('29') };
const colonnes = (noms: readonly string[], lignes: readonly (readonly string[])[] = []) =>
  noms.map((nom, k) =>
    describeColonne(
      k,
      nom,
      lignes.map((ligne) => ligne[k] ?? ''),
      connus,
    ),
  );
const certain = (entetes: string, ...lignes: string[]) =>
  proposeCorrespondance(
    colonnes(
      entetes.split(';'),
      lignes.map((ligne) => ligne.split(';')),
    ),
  ).certain;

describe('the kind of a table is told by its headers', () => {
  test.each([
    [
      'REGION;DENOMINATION GHT;CODE GHT;FINESS;CATEGORIE;DENOMINATION ETABLISSEMENT;COMMUNE;CODE POSTAL',
      'ght',
    ],
    ['finess_o;finess_d;minutes', 'temps'],
    ['Origine;Destination;Durée (min)', 'temps'],
    ['CODGEO;P21_POP;P21_POP0014;P21_POP1529;P21_POP90P', 'population'],
    ['NIVGEO;CODGEO;LIBGEO;SEXE;AGED100;NB', 'population'],
    ['GEO;GEO_OBJECT;SEX;AGE;TIME_PERIOD;OBS_VALUE', 'population'],
    ['code_insee;moins de 20 ans;20 à 59 ans;60 à 74 ans;75 ans et plus', 'population'],
    ['Nom de la coopération;Support juridique;Date de création;Membres', 'cooperations'],
    ['Coopération;Forme juridique;FINESS;Nom établissement', 'cooperations'],
    ['N° FINESS;Raison sociale;Commune;nb_cdi;Taux d’absentéisme', 'indicateurs'],
    ['Code INSEE;Commune', 'selection'],
    ['SIREN EPCI', 'selection'],
    ['insee_com;commune;lat;lng;population_2021', 'communes'],
    ['finess;nom;categorie;x;y;commune', 'etablissements'],
    ['nofinesset;capinstot', 'etablissements'],
    ['finess;longitude;latitude', 'etablissements'],
  ])('%s is %s', (entetes, genre) => {
    expect(certain(entetes)).toBe(genre);
  });

  test.each([
    ['nothing known', 'fruit;prix', 'pomme;1'],
    ['numbers of unknown meaning beside establishments', 'FINESS;Nom;Note', '290000017;A;3'],
    ['ages without a commune', 'Site;15-29 ans', 'a;3'],
    ['communes beside numbers of unknown meaning', 'CODGEO;LIBGEO;indice', '29019;Brest;3'],
  ])('%s: the user is asked', (_, entetes, ligne) => {
    expect(certain(entetes, ligne)).toBeNull();
  });

  test('the latest of several years of population is taken', () => {
    const liens = proposeLiens(
      'communes',
      colonnes(['code', 'lat', 'lon', 'PMUN2015', 'PMUN2021', 'PMUN2018']),
    );
    expect(liens.find(({ champ }) => champ.id === 'population')?.colonne).toBe(4);
  });
});

describe('what each column holds', () => {
  test('a name a few letters away is proposed, and said to be near', () => {
    const [lien] = proposeLiens('cooperations', colonnes(['Suport juridique']));
    expect([lien?.champ.id, lien?.raison]).toEqual(['support', 'nom_proche']);
  });

  test('FINESS numbers and INSEE codes are recognised by what the cells hold, check digit included', () => {
    const lignes = [
      ['290000017', '29019', 'x'],
      ['290000025', '29232', 'y'],
    ];
    const parFiness = proposeLiens('indicateurs', colonnes(['zz', 'yy', 'xx'], lignes));
    expect(parFiness.map(({ colonne, champ, raison }) => [colonne, champ.id, raison])).toContainEqual([
      0,
      'numeroFiness',
      'contenu',
    ]);
    const faux = lignes.map(([numero, ...reste]) => [`${(numero as string).slice(0, 8)}9`, ...reste]);
    expect(
      proposeLiens('indicateurs', colonnes(['zz', 'yy', 'xx'], faux)).some(
        ({ champ }) => champ.id === 'numeroFiness',
      ),
    ).toBe(false);
    expect(
      proposeLiens('selection', colonnes(['zz', 'yy', 'xx'], lignes)).map(({ colonne, champ }) => [
        colonne,
        champ.id,
      ]),
    ).toEqual([[1, 'codeCommune']]);
  });

  test('two columns that look the same are left to the user', () => {
    const lignes = [['290000017', '290000025']];
    const liens = proposeLiens('indicateurs', colonnes(['a1', 'a2'], lignes));
    expect(liens.some(({ champ }) => champ.id === 'numeroFiness')).toBe(false);
  });

  test('types and blanks of columns', () => {
    const decrire = (...cellules: string[]) => describeColonne(0, 'c', cellules, null);
    expect(decrire('1 234,5', '-3', '12 %').type).toBe('nombre');
    expect(decrire('01000', '29000').type).toBe('code');
    expect(decrire('2020-01-02', '03/04/2021').type).toBe('date');
    expect(decrire('oui', 'NON').type).toBe('booleen');
    expect(decrire('', ' ').type).toBe('vide');
    expect(decrire('EHPAD Les Iris', 'x y').type).toBe('texte');
    expect(decrire('a', '', 'a', '').partVide).toBe(0.5);
    expect(decrire('a', '', 'a', 'b').exemples).toEqual(['a', 'b']);
  });
});

const noms = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(
      ...GENRES_TABLE.flatMap((genre) => TABLES[genre].champs.flatMap((champ) => [...champ.synonymes])),
    ),
    fc.constantFrom(
      'P21_POP',
      'P16_POP',
      'P21_POP0014',
      '15-29 ans',
      'Suport juridique',
      'Membre 2',
      '',
      'Note',
    ),
    fc.string({ maxLength: 12 }),
  ),
  { maxLength: 10, selector: simplifierNom },
);
const genre = fc.constantFrom(...GENRES_TABLE);
const cellule = fc.constantFrom('290000017', '29019', '12,5', 'oui', '', '2021-01-02', 'texte', '200069409');

test('the order of columns changes nothing to what is proposed', () => {
  fc.assert(
    fc.property(
      noms,
      fc.array(fc.array(cellule, { minLength: 10, maxLength: 10 }), { maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      (entetes, lignes, hasard) => {
        const ordre = entetes.map((_, k) => k);
        const melange = [...ordre].sort(
          (
            (cles) => (a, b) =>
              (cles[a] as number) - (cles[b] as number)
          )([...hasard.take(entetes.length)]),
        );
        const lire = (rangs: readonly number[]) => {
          const proposition = proposeCorrespondance(
            colonnes(
              rangs.map((k) => entetes[k] as string),
              lignes.map((ligne) => rangs.map((k) => ligne[k] as string)),
            ),
          );
          return {
            certain: proposition.certain,
            genres: proposition.genres.map(({ genre: g, liens, manques, score }) => [
              g,
              score.toFixed(6),
              manques,
              liens.map(({ colonne, champ, raison }) => [rangs[colonne], champ.id, raison]).sort(),
            ]),
          };
        };
        expect(lire(melange)).toEqual(lire(ordre));
      },
    ),
    { numRuns: 400 },
  );
});

test('a field that one column may hold never gets two, whatever the headers', () => {
  const entetesDuGenre = genre.chain((g) =>
    fc.tuple(
      fc.constant(g),
      fc.array(fc.constantFrom(...TABLES[g].champs.flatMap((champ) => [...champ.synonymes])), {
        maxLength: 20,
      }),
    ),
  );
  fc.assert(
    fc.property(entetesDuGenre, ([g, entetes]) => {
      const liens = proposeLiens(g, colonnes(entetes));
      const simples = liens.filter(({ champ }) => !champ.multiple).map(({ champ }) => champ.id);
      expect(new Set(simples).size).toBe(simples.length);
      expect(new Set(liens.map(({ colonne }) => colonne)).size).toBe(liens.length);
    }),
  );
});

test('a profile saved for the same headers wins over names, column by column', () => {
  fc.assert(
    fc.property(noms, genre, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (entetes, g, tirages) => {
      const champs = TABLES[g].champs;
      const pris = new Set<string>();
      const liens = entetes.map((_, colonne) => {
        const champ = champs[(tirages[colonne] as number) % (champs.length + 1)];
        if (champ === undefined || (pris.has(champ.id) && !champ.multiple)) return { colonne, champ: null };
        pris.add(champ.id);
        return { colonne, champ: champ.id };
      });
      const correspondance: Correspondance = { genre: g, liens, feuille: null, ligneEntete: 1 };
      const profil: ProfilCorrespondance = {
        id: 'p',
        nom: 'P',
        signature: signEntetes(entetes),
        correspondance,
      };
      const { genres, profil: suivi } = proposeCorrespondance(colonnes(entetes), [profil]);
      expect(suivi).toBe(profil);
      const obtenus = new Map(
        genres.find((propose) => propose.genre === g)?.liens.map(({ colonne, champ }) => [colonne, champ.id]),
      );
      expect(entetes.map((_, colonne) => obtenus.get(colonne) ?? null)).toEqual(
        liens.map(({ champ }) => champ),
      );
      if (liens.some(({ champ }) => champ !== null)) expect(genres[0]?.genre).toBe(g);
    }),
  );
});

test('requirements: what is missing is told without what is there', () => {
  expect(findManques('communes', new Set(['codeCommune', 'longitude']))).toEqual([
    [['latitude'], ['x', 'y'], ['xLambert', 'yLambert'], ['point']],
  ]);
  for (const g of GENRES_TABLE) {
    expect(findManques(g, new Set(TABLES[g].champs.map(({ id }) => id)))).toEqual([]);
    const ids = TABLES[g].champs.map(({ id }) => id);
    for (const id of TABLES[g].exigences.flat(2)) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('a distance counts insertions, removals, replacements and swaps', () => {
  expect(distanceEdition('commune', 'communes', 2)).toBe(1);
  expect(distanceEdition('numero', 'numreo', 2)).toBe(1);
  expect(distanceEdition('abc', 'xyz', 2)).toBe(3);
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(distanceEdition(a, b, 9)).toBe(distanceEdition(b, a, 9));
      expect(distanceEdition(a, b, 9) === 0).toBe(a === b);
    }),
  );
});
