import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColonneTri } from '../../../src/domain/etablissement/filtre';
import { COLONNES_TRI } from '../../../src/domain/etablissement/filtre';
import { IndexOffre } from '../../../src/domain/etablissement/index-offre';
import { readFiche } from '../../../src/domain/etablissement/read-fiche';
import { sortIndices } from '../../../src/domain/etablissement/sort-indices';
import { foldTexte } from '../../../src/domain/shared/fold-texte';
import { arbitraireLignes, createContexte, LIGNE } from './exemple';

/** Value the column sorts on, null when unknown. */
function valeurDe(index: IndexOffre, i: number, colonne: ColonneTri): string | number | null {
  const fiche = readFiche(index.contexte, i);
  switch (colonne) {
    case 'numeroFiness':
      return fiche.numeroFiness;
    case 'nom':
      return foldTexte(fiche.nom) || null;
    case 'categorie':
      return foldTexte(fiche.libelleCategorie) || null;
    case 'famille':
      return index.contexte.offre.etablissements.famille[i] as number;
    case 'gestionnaire':
      // Unnamed entities come after the named ones, by number.
      return fiche.gestionnaire === null
        ? fiche.numeroFinessEj && `~${fiche.numeroFinessEj}`
        : foldTexte(fiche.gestionnaire);
    case 'commune':
      return fiche.commune === null ? null : foldTexte(fiche.commune);
    case 'departement':
      return fiche.departement || null;
    case 'places':
      return fiche.places;
    case 'dateOuverture':
      return fiche.dateOuverture;
  }
}

describe('sort', () => {
  it('orders by value, then by FINESS number, unknown values last, in both directions', () => {
    const arbitraire = fc.record({
      lignes: arbitraireLignes,
      colonne: fc.constantFrom(...COLONNES_TRI),
      sens: fc.constantFrom('croissant' as const, 'decroissant' as const),
    });
    fc.assert(
      fc.property(arbitraire, ({ lignes, colonne, sens }) => {
        const index = new IndexOffre(createContexte(lignes));
        const tous = Uint32Array.from(lignes.keys());
        const attendu = [...tous].sort((a, b) => {
          const va = valeurDe(index, a, colonne);
          const vb = valeurDe(index, b, colonne);
          if (va === vb) return a - b;
          if (va === null) return 1;
          if (vb === null) return -1;
          return (va < vb ? -1 : 1) * (sens === 'croissant' ? 1 : -1);
        });
        expect([...sortIndices(index, tous, { colonne, sens })]).toEqual(attendu);
      }),
      { numRuns: 400 },
    );
  });

  it('ignores case, accents and punctuation as a French reader does', () => {
    const noms = ['Zola', 'ÉPIS (LES)', "L'Œillet", 'epis bleus', 'Age d’or', 'École'];
    const index = new IndexOffre(
      createContexte(noms.map((nom, k) => ({ ...LIGNE, numero: `03000000${k}`, nom }))),
    );
    const ordre = sortIndices(index, Uint32Array.from(noms.keys()), { colonne: 'nom', sens: 'croissant' });
    expect([...ordre].map((i) => noms[i])).toEqual([
      'Age d’or',
      'École',
      'epis bleus',
      'ÉPIS (LES)',
      "L'Œillet",
      'Zola',
    ]);
  });

  it('sorts a subset without adding or losing a row', () => {
    const index = new IndexOffre(
      createContexte([LIGNE, { ...LIGNE, numero: '2', nom: 'A' }, { ...LIGNE, numero: '3', nom: 'B' }]),
    );
    const indices = Uint32Array.from([0, 2]);
    const ordre = sortIndices(index, indices, { colonne: 'nom', sens: 'decroissant' });
    expect([...ordre].sort()).toEqual([0, 2]);
    expect([...indices]).toEqual([0, 2]);
  });
});
