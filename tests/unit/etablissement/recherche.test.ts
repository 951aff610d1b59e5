import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFacette } from '../../../src/domain/etablissement/compute-facettes';
import { describeTrouve } from '../../../src/domain/etablissement/describe-trouve';
import { evaluateFiltre } from '../../../src/domain/etablissement/evaluate-filtre';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { IndexOffre } from '../../../src/domain/etablissement/index-offre';
import { searchOffre } from '../../../src/domain/etablissement/search-offre';
import { createColonneTexte } from '../../../src/domain/shared/colonne-texte';
import { foldColonne, foldListe, foldTexte, readPlie } from '../../../src/domain/shared/fold-texte';
import { arbitraireLignes, createContexte, LIGNE } from './exemple';

const LIGNES = [
  { ...LIGNE, numero: '030780001', nom: 'EHPAD LES ÉPIS' },
  { ...LIGNE, numero: '030780002', nom: 'EHPAD ST JOSEPH', entite: 1 },
  { ...LIGNE, numero: '030780003', nom: 'PHARMACIE DES EPISSES', role: 3 },
  { ...LIGNE, numero: '420780004', nom: 'LES EPIS', commune: 2, departement: '42' },
  { ...LIGNE, numero: '420780005', nom: 'FOYER DE MOULINSART', commune: 2, departement: '42', entite: -1 },
];
const index = new IndexOffre(createContexte(LIGNES));

function chercher(texte: string, limite = 10): string[] {
  return searchOffre(index, texte, limite).map((trouve) => describeTrouve(index, trouve).code);
}

describe('search', () => {
  it('finds a name whatever the accents, case and punctuation typed', () => {
    for (const texte of ['épis', 'EPIS', 'ehpad  les-épis', 'Ëpis'])
      expect(chercher(texte)).toContain('030780001');
  });

  it('puts the equal name first, then words that begin so, then what is outside the offer', () => {
    expect(chercher('les epis')).toEqual(['420780004', '030780001']);
    expect(chercher('epis').slice(-1)).toEqual(['030780003']);
  });

  it('puts what is outside the offer after the offer, however short its name', () => {
    const autre = new IndexOffre(
      createContexte([
        { ...LIGNE, numero: '030780001', nom: 'LABO EPIS', role: 3 },
        { ...LIGNE, numero: '030780002', nom: 'EHPAD DE LA COLLINE DES EPIS' },
      ]),
    );
    expect(searchOffre(autre, 'epis', 5).map(({ ligne }) => ligne)).toEqual([1, 0]);
  });

  it('puts an equal name before a larger one that begins so', () => {
    const entites = ['ALPHA BETA', 'ALPHA'].map((nom, e) => ({
      numero: `10000000${e}`,
      nom,
      siren: '',
      statut: '',
      groupe: 8,
    }));
    const lignes = [0, 0, 1].map((entite, k) => ({ ...LIGNE, numero: `03078000${k}`, nom: 'X', entite }));
    const [premier] = searchOffre(new IndexOffre(createContexte(lignes, entites)), 'alpha', 5);
    expect(premier).toEqual({ genre: 'gestionnaire', ligne: 1 });
  });

  it('understands saint for st and the reverse', () => {
    expect(chercher('ehpad saint joseph')).toEqual(['030780002']);
    expect(chercher('st etienne')[0]).toBe('42218');
  });

  it('finds FINESS numbers, whole, begun or typed in groups, before anything else', () => {
    expect(chercher('030780002')).toEqual(['030780002']);
    expect(chercher('03 078 0002')).toEqual(['030780002']);
    expect(chercher('42078')).toEqual(['420780004', '420780005']);
  });

  it('finds a gestionnaire by SIREN, by EJ number and by name, with its establishments', () => {
    expect(chercher('775600222')).toEqual(['420000022', '030780002']);
    expect(chercher('420000022')[0]).toBe('420000022');
    expect(chercher('oeuvre saint-leon')).toEqual(['420000022', '030780002']);
  });

  it('finds a gestionnaire and its establishments by either of its names, under the one that is shown', () => {
    const entite = { numero: '210780581', siren: '', statut: '', groupe: 8 };
    const entites = [{ ...entite, nom: 'CHU DIJON', nomLong: 'CENTRE HOSPITALIER UNIVERSITAIRE DE DIJON' }];
    const nomme = new IndexOffre(createContexte([{ ...LIGNE, nom: 'USLD CHAMPMAILLOT' }], entites));
    for (const texte of ['chu dijon', 'centre hospitalier universitaire', 'universitaire dijon']) {
      const trouves = searchOffre(nomme, texte, 5);
      expect(trouves.map(({ genre }) => genre)).toEqual(['gestionnaire', 'etablissement']);
      const [premier] = trouves.map((trouve) => describeTrouve(nomme, trouve));
      expect(premier).toMatchObject({ code: '210780581', libelle: 'CHU DIJON' });
    }
    const demande = { dimension: 'gestionnaire', texte: 'hospitalier univ', limite: 5 } as const;
    const { valeurs } = searchFacette(nomme, evaluateFiltre(nomme, FILTRE_VIDE), FILTRE_VIDE, demande);
    expect(valeurs.map(({ libelle }) => libelle)).toEqual(['CHU DIJON']);
  });

  it('finds establishments by their commune, the commune itself coming first', () => {
    expect(chercher('moulins')[0]).toBe('03190');
    expect(chercher('ehpad moulins')).toEqual(['030780001', '030780002']);
    expect(chercher('saint étienne les épis')).toEqual(['420780004']);
  });

  it('offers only communes of the départements loaded', () => {
    expect(chercher('evry')).toEqual([]);
  });

  it('does not invent results for blanks, signs or words not found', () => {
    for (const texte of ['', '   ', '(&)', 'xyzzy', 'epis xyzzy']) expect(chercher(texte)).toEqual([]);
    expect(searchOffre(index, 'epis', 0)).toEqual([]);
  });

  it('never gives more than asked, nor twice the same', () => {
    fc.assert(
      fc.property(
        arbitraireLignes,
        fc.constantFrom('e', 's', 'saint', 'moulins', '0', '03'),
        fc.integer({ min: 1, max: 12 }),
        (lignes, texte, limite) => {
          const trouves = searchOffre(new IndexOffre(createContexte(lignes)), texte, limite);
          expect(trouves.length).toBeLessThanOrEqual(limite);
          expect(new Set(trouves.map(({ genre, ligne }) => `${genre}${ligne}`)).size).toBe(trouves.length);
        },
      ),
    );
  });

  it('finds every establishment by its own name, number and commune', () => {
    fc.assert(
      fc.property(arbitraireLignes, (lignes) => {
        const autre = new IndexOffre(createContexte(lignes));
        for (const [i, { numero, nom }] of lignes.entries()) {
          expect(searchOffre(autre, numero, 5)).toContainEqual({ genre: 'etablissement', ligne: i });
          if (foldTexte(nom) === '') continue;
          expect(searchOffre(autre, nom, 200)).toContainEqual({ genre: 'etablissement', ligne: i });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('folded text', () => {
  it('is the same by column, by list and value by value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Œuvre ß', 'L’ÉTÉ', 'ﬁn', '™')), {
          maxLength: 12,
        }),
        (textes) => {
          // Lone surrogates are no text that a file can hold.
          const propres = textes.map((texte) => texte.replace(/\p{Cs}/gu, ''));
          const attendus = propres.map(foldTexte);
          const colonne = foldColonne(createColonneTexte(propres));
          expect(propres.map((_, i) => readPlie(colonne, i))).toEqual(attendus);
          expect(foldListe(propres)).toEqual(colonne);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('holds only a to z, digits and single spaces, and folding it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texte) => {
        const plie = foldTexte(texte);
        expect(plie).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
        expect(foldTexte(plie)).toBe(plie);
      }),
    );
  });
});
