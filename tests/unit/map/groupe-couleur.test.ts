import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeGroupesCouleur,
  GROUPES_COULEUR,
  rangCouleur,
} from '../../../src/domain/cartographie/groupe-couleur';
import { readFiche } from '../../../src/domain/etablissement/read-fiche';
import { COULEURS_OFFRE } from '../../../src/domain/projet/reglages-analyse';
import { texteGroupe } from '../../../src/i18n/carte';
import {
  LIBELLES_FAMILLE,
  LIBELLES_MODE,
  LIBELLES_PUBLIC,
  LIBELLES_STATUT_GROUPE,
  LIBELLES_STRATE,
} from '../../../src/i18n/nomenclature';
import { PALETTES } from '../../../src/map/view-model/palettes';
import { arbitraireLignes, createContexte } from '../etablissement/exemple';

const LIBELLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  famille: LIBELLES_FAMILLE,
  public: LIBELLES_PUBLIC,
  mode: LIBELLES_MODE,
  statutGroupe: LIBELLES_STATUT_GROUPE,
  strate: LIBELLES_STRATE,
};

describe('groups of colours', () => {
  it.each(COULEURS_OFFRE)('%s: one sign and one name per group, all different', (couleur) => {
    const groupes = GROUPES_COULEUR[couleur];
    expect(PALETTES[couleur]).toHaveLength(groupes.length);
    expect(new Set(PALETTES[couleur].map((teinte) => JSON.stringify(teinte))).size).toBe(groupes.length);
    expect(groupes.map((_, rang) => texteGroupe(couleur, rang))).toEqual(
      groupes.map((code) => LIBELLES[couleur]?.[code]),
    );
  });

  it.each(COULEURS_OFFRE)('%s: columns and plain objects agree on every establishment', (couleur) => {
    fc.assert(
      fc.property(arbitraireLignes, (lignes) => {
        const contexte = createContexte(lignes);
        const groupes = computeGroupesCouleur(contexte, couleur);
        expect([...groupes]).toEqual(
          Array.from(groupes, (_, i) => rangCouleur(readFiche(contexte, i), couleur)),
        );
        for (const groupe of groupes) expect(GROUPES_COULEUR[couleur][groupe]).toBeDefined();
      }),
    );
  });
});
