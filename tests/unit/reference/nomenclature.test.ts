import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Categorie, Nomenclature } from '../../../src/domain/etablissement/nomenclature';
import { readGroupeStatut } from '../../../src/domain/etablissement/read-groupe-statut';
import { decodeNomenclature } from '../../../src/reference/decode-nomenclature';
import { loadReference } from '../../../src/reference/load-reference';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { lireDisque } from './lire-disque';

let nomenclature: Nomenclature;
let categories: readonly Categorie[];

beforeAll(async () => {
  ({ nomenclature } = await loadReference(lireDisque));
  categories = [...nomenclature.categories.values()];
});

const codes = (texte: string): string[] => texte.split(' ').sort();
const ofRole = (role: Categorie['role']): string[] =>
  categories
    .filter((categorie) => categorie.role === role)
    .map(({ code }) => code)
    .sort();

/** Structures by category in the guide's table (FINESS of 2013). */
const EFFECTIFS_GUIDE: Readonly<Record<string, number>> = {
  '183': 1248,
  '188': 197,
  '402': 10,
  '186': 421,
  '192': 144,
  '194': 33,
  '195': 79,
  '196': 14,
  '238': 89,
  '390': 15,
  '396': 26,
  '182': 1526,
  '189': 472,
  '190': 304,
  '377': 65,
  '252': 1286,
  '253': 109,
  '255': 596,
  '382': 1550,
  '395': 38,
  '437': 737,
  '246': 1494,
  '247': 541,
  '198': 41,
  '249': 94,
  '379': 161,
  '446': 1185,
  '200': 7141,
  '394': 96,
  '207': 236,
  '205': 607,
  '208': 4197,
  '212': 69,
  '368': 434,
  '450': 1447,
  '381': 16,
  '209': 79,
  '354': 2081,
  '460': 1019,
  '462': 419,
};

describe('categories', () => {
  it('are 312, of which 179 open, each with labels and three known aggregates', () => {
    expect(categories).toHaveLength(312);
    expect(categories.filter(({ ouverte }) => ouverte)).toHaveLength(179);
    for (const { code, libelle, libelleCourt, agregats } of categories) {
      expect(code).toMatch(/^\d{3}$/);
      expect(libelle).not.toBe('');
      expect(libelleCourt.length).toBeGreaterThan(1);
      expect(agregats.map((agregat) => nomenclature.agregats.get(agregat)).every(Boolean)).toBe(true);
    }
  });

  it('are core exactly where the method says', () => {
    expect(ofRole('coeur')).toEqual(
      codes(
        '500 501 502 202 207 381 394 354 209 182 183 186 188 189 190 192 194 195 196 238 377 390 396 402 ' +
          '246 249 198 464 252 253 255 382 395 437 448 449 379 445 446 370',
      ),
    );
  });

  it('are partners exactly where the method says', () => {
    expect(ofRole('partenaire')).toEqual(
      codes('101 106 355 109 129 362 365 127 292 156 161 603 604 124 463 606 175 177 214 340 460'),
    );
  });

  it('are excluded or context where the method names them', () => {
    const exclus = codes(
      '610 611 612 620 624 627 628 629 632 641 690 132 126 141 146 426 695 696 697 698 699 607 614 616 630 631 633 642 648 ' +
        '114 115 300 330 374 436',
    );
    expect(ofRole('exclu').filter((code) => nomenclature.categories.get(code)?.ouverte)).toEqual(exclus);
    const contexte = codes(
      '122 128 131 366 412 415 422 425 430 444 165 178 180 197 213 608 221 247 461 609 341 342 617 647',
    );
    expect(ofRole('contexte')).toEqual(expect.arrayContaining(contexte));
    for (const code of ['208', '451', '368', '346', '450']) {
      expect(nomenclature.categories.get(code)).toMatchObject({ ouverte: false, role: 'contexte' });
    }
  });

  it('give core members the public of their list', () => {
    const publics = (public_: Categorie['public']): string[] =>
      categories
        .filter((c) => c.role === 'coeur' && c.public === public_)
        .map(({ code }) => code)
        .sort();
    expect(publics('personnes_agees')).toEqual(codes('500 501 502 202 207 381 394 354 209'));
    expect(publics('enfants_handicapes')).toEqual(
      codes('182 183 186 188 189 190 192 194 195 196 238 377 390 396 402'),
    );
    expect(publics('adultes_handicapes')).toEqual(
      codes('246 249 198 464 252 253 255 382 395 437 448 449 379 445 446 370'),
    );
  });

  it('put home services for older people in their own family, services for disabled people in theirs', () => {
    const domicile = categories.filter(({ famille }) => famille === 'domicile').map(({ code }) => code);
    expect(domicile.sort()).toEqual(codes('354 209 460 208 212 368 450'));
    expect(nomenclature.categories.get('445')).toMatchObject({
      famille: 'adultes_handicapes',
      mode: 'domicile_ambulatoire',
    });
    expect(nomenclature.categories.get('182')).toMatchObject({
      famille: 'enfance_handicapee',
      mode: 'domicile_ambulatoire',
    });
    expect(nomenclature.categories.get('177')).toMatchObject({ famille: 'social', financeur: 'departement' });
    expect(nomenclature.categories.get('355')).toMatchObject({
      famille: 'sanitaire',
      financeur: 'assurance_maladie',
    });
    expect(nomenclature.categories.get('620')).toMatchObject({ famille: 'autre', role: 'exclu' });
  });

  it('share out financing as the guide counts it', () => {
    const total = (garde: (financeur: Categorie['financeur']) => boolean): number =>
      Object.entries(EFFECTIFS_GUIDE)
        .filter(([code]) => garde(nomenclature.categories.get(code)?.financeur ?? 'inconnu'))
        .reduce((somme, [, nombre]) => somme + nombre, 0);
    expect(total((financeur) => financeur === 'departement')).toBe(12_251);
    expect(total((financeur) => financeur !== 'departement' && financeur !== 'inconnu')).toBe(18_065);
  });

  it.skipIf(CORPUS === null)('have the official labels', () => {
    const officielles = readFileSync(fichierCorpus('finess/categories.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    expect(officielles).toHaveLength(312);
    for (const ligne of officielles) {
      const champs = ligne.split(';') as string[];
      const categorie = nomenclature.categories.get(champs[0] as string);
      expect(categorie?.libelle).toBe((champs[1] as string).replace(/\s+/g, ' ').trim());
      expect(categorie?.ouverte).toBe(champs[5] === '');
      expect(categorie?.agregats).toEqual([champs[6], champs[9], champs[12]]);
    }
  });
});

describe('statuts juridiques', () => {
  it('are 69, grouped as the method groups them', () => {
    expect(nomenclature.statuts.size).toBe(69);
    const groupe = (code: string) => readGroupeStatut(nomenclature, code);
    expect(['18', '19', '20', '21', '22', '23'].map(groupe)).toEqual(Array(6).fill('EP_AUTONOME_MS'));
    expect(['17', '08'].map(groupe)).toEqual(Array(2).fill('CCAS_CIAS'));
    expect(['02', '03', '04', '06', '07', '25'].map(groupe)).toEqual(Array(6).fill('COLLECTIVITE'));
    expect(['10', '11', '12', '13', '14', '15', '16'].map(groupe)).toEqual(Array(7).fill('EPS'));
    expect(['28', '29', '30'].map(groupe)).toEqual(Array(3).fill('GROUPEMENT_PUBLIC'));
    expect(['40', '49', '50', '60', '61', '66', '89'].map(groupe)).toEqual(
      Array(7).fill('PRIVE_NON_LUCRATIF'),
    );
    expect(['70', '76', '80', '91', '95'].map(groupe)).toEqual(Array(5).fill('PRIVE_LUCRATIF'));
    expect(groupe('01')).toBe('ETAT');
  });

  it('outside the list are companies when met elsewhere, else unknown', () => {
    expect(readGroupeStatut(nomenclature, '105')).toBe('PRIVE_LUCRATIF');
    expect(readGroupeStatut(nomenclature, '')).toBe('INCONNU');
    expect(readGroupeStatut(nomenclature, '000')).toBe('INCONNU');
  });
});

describe('decodeNomenclature', () => {
  const vide = {
    categories: '',
    agregats: 'code;libelle\n',
    statuts: 'code;libelle;ouvert;groupe\n',
    capacites: 'genre;code;libelle\n',
  };

  it('throws on a value outside its list, naming it', () => {
    const entete =
      'code;libelle;libelle_court;ouverte;agregat3;agregat2;agregat1;famille;public;mode;financeur;role\n';
    const ligne =
      '500;EHPAD;EHPAD;oui;4401;4400;4000;inventee;personnes_agees;hebergement;cofinancement;coeur\n';
    expect(() => decodeNomenclature({ ...vide, categories: entete + ligne })).toThrow(/500: got "inventee"/);
  });

  it('throws on a table with other columns', () => {
    expect(() => decodeNomenclature({ ...vide, categories: 'code;libelle\n' })).toThrow(/got header/);
  });
});
