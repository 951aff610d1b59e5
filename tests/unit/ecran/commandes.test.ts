import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTRE_COMPARAISON_VIDE } from '../../../src/domain/comparaison/changement';
import { FILTRE_GROUPEMENTS_VIDE } from '../../../src/domain/cooperation/groupement';
import { COLONNES_TRI, FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { ANALYSE_DEFAUT } from '../../../src/domain/projet/reglages-analyse';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { applyCommande, type Commande, type EtatTravail } from '../../../src/state/commandes';
import { ETAPES } from '../../../src/state/etapes';
import { CHOIX_DEPART, TRI_DEFAUT } from '../../../src/state/etat-initial';

const DEPART: EtatTravail = {
  etape: 'offre',
  filtre: FILTRE_VIDE,
  tri: TRI_DEFAUT,
  selection: null,
  parametres: PARAMETRES_DEFAUT,
  idScenario: null,
  retenus: [],
  filtreGroupements: FILTRE_GROUPEMENTS_VIDE,
  idGroupement: null,
  filtreComparaison: FILTRE_COMPARAISON_VIDE,
  analyse: ANALYSE_DEFAUT,
  couchesMasquees: [],
  notes: '',
  nomProjet: '',
  choix: CHOIX_DEPART,
};

const commande: fc.Arbitrary<Commande> = fc.oneof(
  fc.record({ genre: fc.constant('aller' as const), etape: fc.constantFrom(...ETAPES) }),
  fc.record({
    genre: fc.constant('filtrer' as const),
    filtre: fc.record({ texte: fc.string(), horsOffre: fc.boolean() }).map((f) => ({ ...FILTRE_VIDE, ...f })),
  }),
  fc.record({
    genre: fc.constant('trier' as const),
    tri: fc.record({
      colonne: fc.constantFrom(...COLONNES_TRI),
      sens: fc.constantFrom('croissant' as const, 'decroissant' as const),
    }),
  }),
  fc.record({ genre: fc.constant('selectionner' as const), numeroFiness: fc.option(fc.string()) }),
  fc.record({
    genre: fc.constant('regler' as const),
    parametres: fc.integer({ min: 1, max: 9 }).map((graine) => ({ ...PARAMETRES_DEFAUT, graine })),
  }),
  fc.record({ genre: fc.constant('choisirScenario' as const), id: fc.option(fc.string()) }),
);

describe('commands', () => {
  it('are undone by their inverses, last first', () => {
    fc.assert(
      fc.property(fc.array(commande, { maxLength: 12 }), (commandes) => {
        let etat = DEPART;
        const inverses: Commande[] = [];
        for (const une of commandes) {
          const { changement, inverse } = applyCommande(etat, une);
          etat = { ...etat, ...changement };
          inverses.push(inverse);
        }
        for (const inverse of inverses.reverse())
          etat = { ...etat, ...applyCommande(etat, inverse).changement };
        expect(etat).toEqual(DEPART);
      }),
    );
  });

  it('leave the state they are given alone', () => {
    fc.assert(
      fc.property(commande, (une) => {
        const avant = structuredClone(DEPART);
        applyCommande(DEPART, une);
        expect(DEPART).toEqual(avant);
      }),
    );
  });

  it('change nothing but what they name', () => {
    fc.assert(
      fc.property(commande, (une) => {
        expect(Object.keys(applyCommande(DEPART, une).changement)).toHaveLength(1);
      }),
    );
  });
});
