import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFacettes, searchFacette } from '../../../src/domain/etablissement/compute-facettes';
import { computeTotaux } from '../../../src/domain/etablissement/compute-totaux';
import type { Contexte } from '../../../src/domain/etablissement/contexte';
import { evaluateFiltre } from '../../../src/domain/etablissement/evaluate-filtre';
import type { FicheEtablissement } from '../../../src/domain/etablissement/fiche';
import { filterOffre } from '../../../src/domain/etablissement/filter-offre';
import type { Dimension, Filtre } from '../../../src/domain/etablissement/filtre';
import { DIMENSIONS, FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { IndexOffre } from '../../../src/domain/etablissement/index-offre';
import { readFiche } from '../../../src/domain/etablissement/read-fiche';
import { strateDe } from '../../../src/domain/etablissement/strate';
import { typeActeur } from '../../../src/domain/etablissement/type-acteur';
import { foldTexte } from '../../../src/domain/shared/fold-texte';
import { arbitraireFiltre, arbitraireLignes, COMMUNES, createContexte, LIGNE } from './exemple';

/** Code of a row on a dimension, read from its plain object: the slow truth the columns must agree with. */
function codeDe(contexte: Contexte, fiche: FicheEtablissement, dimension: Dimension): string {
  const source = COMMUNES.code.indexOf(fiche.codeCommune ?? '?');
  const commune =
    source >= 0 && (COMMUNES.parent[source] as number) >= 0 ? (COMMUNES.parent[source] as number) : source;
  switch (dimension) {
    case 'famille':
    case 'categorie':
    case 'public':
    case 'statutGroupe':
    case 'departement':
      return fiche[dimension];
    case 'gestionnaire':
      return fiche.numeroFinessEj ?? '';
    case 'epci':
      return contexte.communes.codeEpci[commune] ?? '';
    case 'commune':
      return contexte.communes.code[commune] ?? '';
    case 'strate':
      return strateDe(fiche.places);
    case 'typeActeur':
      return typeActeur(fiche.categorie, contexte.nomenclature.categories.get(fiche.categorie));
  }
}

/** Reasons for which a row is refused, one by one. */
function refusDe(contexte: Contexte, filtre: Filtre, i: number): Set<string> {
  const fiche = readFiche(contexte, i);
  const refus = new Set<string>();
  for (const dimension of DIMENSIONS) {
    const codes = filtre.valeurs[dimension] ?? [];
    if (codes.length > 0 && !codes.includes(codeDe(contexte, fiche, dimension))) refus.add(dimension);
  }
  if (!filtre.horsOffre && fiche.role === 'exclu') refus.add('horsOffre');
  if (filtre.emprise !== null) {
    const [ouest, sud, est, nord] = filtre.emprise;
    const { longitude, latitude } = fiche;
    const dansLongitude = (x: number) => (ouest <= est ? x >= ouest && x <= est : x >= ouest || x <= est);
    const dedans =
      longitude !== null &&
      latitude !== null &&
      dansLongitude(longitude) &&
      latitude >= sud &&
      latitude <= nord;
    if (!dedans) refus.add('emprise');
  }
  if (filtre.texte !== '') {
    const enVigueur =
      contexte.communes.nom[COMMUNES.parent[COMMUNES.code.indexOf(fiche.codeCommune ?? '?')] ?? -1] ?? '';
    const textes = [fiche.nom, fiche.gestionnaire ?? '', fiche.commune ?? '', enVigueur].map(foldTexte);
    const numeros = [fiche.numeroFiness, fiche.numeroFinessEj ?? ''];
    const trouve = foldTexte(filtre.texte)
      .split(' ')
      .every(
        (mot) =>
          textes.some((texte) => texte.includes(mot) || (mot === 'saint' && / st /.test(` ${texte} `))) ||
          (/^\d/.test(mot) && numeros.some((numero) => numero.startsWith(mot))),
      );
    if (!trouve) refus.add('texte');
  }
  return refus;
}

describe('filters', () => {
  it('keep exactly the rows that a row-by-row reading keeps, in ascending order', () => {
    fc.assert(
      fc.property(arbitraireLignes, arbitraireFiltre, (lignes, filtre) => {
        const contexte = createContexte(lignes);
        const attendus = lignes.map((_, i) => i).filter((i) => refusDe(contexte, filtre, i).size === 0);
        expect([...filterOffre(new IndexOffre(contexte), filtre)]).toEqual(attendus);
      }),
      { numRuns: 300 },
    );
  });

  it('count every facet value under all the other filters, as a brute-force count does', () => {
    fc.assert(
      fc.property(arbitraireLignes, arbitraireFiltre, (lignes, filtre) => {
        const contexte = createContexte(lignes);
        const index = new IndexOffre(contexte);
        const refus = lignes.map((_, i) => refusDe(contexte, filtre, i));
        for (const facette of computeFacettes(index, evaluateFiltre(index, filtre), filtre)) {
          const attendus = new Map<string, number>();
          for (const [i, raisons] of refus.entries()) {
            if ([...raisons].some((raison) => raison !== facette.dimension)) continue;
            const code = codeDe(contexte, readFiche(contexte, i), facette.dimension);
            attendus.set(code, (attendus.get(code) ?? 0) + 1);
          }
          const obtenus = new Map(
            facette.valeurs.filter(({ nombre }) => nombre > 0).map(({ code, nombre }) => [code, nombre]),
          );
          expect(obtenus).toEqual(attendus);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave the offer untouched', () => {
    const contexte = createContexte([LIGNE]);
    const avant = structuredClone(contexte.offre);
    const index = new IndexOffre(contexte);
    computeFacettes(index, evaluateFiltre(index, { ...FILTRE_VIDE, texte: 'ehpad' }), FILTRE_VIDE);
    expect(contexte.offre).toEqual(avant);
  });

  it('ignore a code that no row can hold, and then keep nothing', () => {
    const index = new IndexOffre(createContexte([LIGNE]));
    expect(filterOffre(index, { ...FILTRE_VIDE, valeurs: { epci: ['inconnu'] } })).toHaveLength(0);
  });

  it('answer an empty offer', () => {
    const index = new IndexOffre(createContexte([]));
    expect(filterOffre(index, { ...FILTRE_VIDE, texte: 'x', valeurs: { famille: ['social'] } })).toHaveLength(
      0,
    );
  });
});

describe('facets', () => {
  it('count a commune déléguée with the commune in force', () => {
    const index = new IndexOffre(createContexte([LIGNE, { ...LIGNE, numero: '030780002', commune: 1 }]));
    const facettes = computeFacettes(index, evaluateFiltre(index, FILTRE_VIDE), FILTRE_VIDE);
    const communes = facettes.find(({ dimension }) => dimension === 'commune');
    expect(communes?.valeurs).toEqual([{ code: '03190', libelle: 'Moulins', nombre: 2 }]);
  });

  it('always list the selected values, even with no row left', () => {
    const index = new IndexOffre(createContexte([LIGNE]));
    const filtre = { ...FILTRE_VIDE, valeurs: { gestionnaire: ['420000022'] } };
    const facettes = computeFacettes(index, evaluateFiltre(index, filtre), filtre);
    const valeurs = facettes.find(({ dimension }) => dimension === 'gestionnaire')?.valeurs;
    expect(valeurs).toContainEqual({ code: '420000022', libelle: 'ASSOCIATION ŒUVRE SAINT-LÉON', nombre: 0 });
  });

  it('keep strata and families in their own order and the others by number', () => {
    const index = new IndexOffre(
      createContexte([
        { ...LIGNE, numero: '1', places: 130, departement: '42' },
        { ...LIGNE, numero: '2', places: 130, departement: '03' },
        { ...LIGNE, numero: '3', places: 10, departement: '42' },
      ]),
    );
    const facettes = computeFacettes(index, evaluateFiltre(index, FILTRE_VIDE), FILTRE_VIDE);
    const codes = (dimension: Dimension) =>
      facettes.find((facette) => facette.dimension === dimension)?.valeurs.map(({ code }) => code);
    expect(codes('strate')).toEqual(['<=20', '>120']);
    expect(codes('departement')).toEqual(['42', '03']);
  });

  it('limit a long list to the fifty most numerous and tell how many there are', () => {
    const entites = Array.from({ length: 80 }, (_, e) => ({
      numero: String(100000000 + e),
      nom: `GESTIONNAIRE ${e}`,
      siren: '',
      statut: '',
      groupe: 8,
    }));
    const lignes = entites.flatMap((_, e) =>
      Array.from({ length: e === 79 ? 3 : 1 }, (__, k) => ({
        ...LIGNE,
        numero: `${200000000 + e * 10 + k}`,
        entite: e,
      })),
    );
    const index = new IndexOffre(createContexte(lignes, entites));
    const filtre = { ...FILTRE_VIDE, valeurs: { gestionnaire: ['100000078'] } };
    const facette = computeFacettes(index, evaluateFiltre(index, filtre), filtre).find(
      (f) => f.dimension === 'gestionnaire',
    );
    expect(facette?.nombreValeurs).toBe(80);
    expect(facette?.valeurs).toHaveLength(51);
    expect(facette?.valeurs[0]).toEqual({ code: '100000079', libelle: 'GESTIONNAIRE 79', nombre: 3 });
    expect(facette?.valeurs.at(-1)?.code).toBe('100000078');
  });

  it('find the values of a long list by a text without accents', () => {
    const index = new IndexOffre(
      createContexte([
        { ...LIGNE, entite: 1 },
        { ...LIGNE, numero: '030780002' },
      ]),
    );
    const facette = searchFacette(index, evaluateFiltre(index, FILTRE_VIDE), FILTRE_VIDE, {
      dimension: 'gestionnaire',
      texte: 'saint leon',
      limite: 5,
    });
    expect(facette.valeurs.map(({ code }) => code)).toEqual(['420000022']);
  });

  it('label a category unknown to the nomenclature with the words of the source', () => {
    const index = new IndexOffre(createContexte([{ ...LIGNE, categorie: '999' }]));
    const facette = computeFacettes(index, evaluateFiltre(index, FILTRE_VIDE), FILTRE_VIDE).find(
      (f) => f.dimension === 'categorie',
    );
    expect(facette?.valeurs).toEqual([{ code: '999', libelle: 'Libellé de la source', nombre: 1 }]);
  });
});

describe('totals', () => {
  it('sum known places only and count distinct gestionnaires', () => {
    const { offre } = createContexte([
      LIGNE,
      { ...LIGNE, numero: '2', places: Number.NaN },
      { ...LIGNE, numero: '3', entite: -1, longitude: Number.NaN, latitude: Number.NaN },
    ]);
    expect(computeTotaux(offre, Uint32Array.from([0, 1, 2]))).toMatchObject({
      nombre: 3,
      places: 160,
      placesInconnues: 1,
      gestionnaires: 1,
      nonPlaces: 1,
      emprise: [3.33, 46.56, 3.33, 46.56],
    });
  });

  it('frame the more numerous of métropole and overseas', () => {
    const outreMer = { ...LIGNE, longitude: -61, latitude: 14.6 };
    const un = createContexte([LIGNE, { ...LIGNE, numero: '2' }, { ...outreMer, numero: '3' }]);
    const deux = createContexte([LIGNE, { ...outreMer, numero: '2' }, { ...outreMer, numero: '3' }]);
    const tous = Uint32Array.from([0, 1, 2]);
    expect(computeTotaux(un.offre, tous).emprise).toEqual([3.33, 46.56, 3.33, 46.56]);
    expect(computeTotaux(deux.offre, tous).emprise).toEqual([-61, 14.6, -61, 14.6]);
    expect(computeTotaux(un.offre, new Uint32Array(0)).emprise).toBeNull();
  });
});
