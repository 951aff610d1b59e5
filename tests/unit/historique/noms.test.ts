import { describe, expect, it } from 'vitest';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { nameMouvement } from '../../../src/i18n/historique';
import type { Commande } from '../../../src/state/commandes';
import { describeMouvement } from '../../../src/state/decrire-mouvement';
import { CHOIX_DEPART } from '../../../src/state/etat-initial';
import { setValeurs } from '../../../src/state/filtre-actif';

const sources = [
  { nom: 'finess.csv', contenu: new Uint8Array(), cle: 'a', role: 'offre' as const },
  { nom: 'avant.csv', contenu: new Uint8Array(), cle: 'b', role: 'comparaison' as const },
];
const nom = (inverse: Commande, commande: Commande): string =>
  nameMouvement(describeMouvement({ commande, inverse, date: 0 }, { sources }));
const filtrer = (filtre: Partial<typeof FILTRE_VIDE>): Commande => ({
  genre: 'filtrer',
  filtre: { ...FILTRE_VIDE, ...filtre },
});
const choisir = (choix: Partial<typeof CHOIX_DEPART>): Commande => ({
  genre: 'choisirSources',
  choix: { ...CHOIX_DEPART, ...choix },
});
const famille = setValeurs(FILTRE_VIDE, 'famille', ['social']);

describe('name of a move', () => {
  it('says which filter', () => {
    expect(nom(filtrer({}), { genre: 'filtrer', filtre: famille })).toBe('filtre Famille');
    expect(nom({ genre: 'filtrer', filtre: famille }, filtrer({ horsOffre: false }))).toBe(
      'filtre Famille retiré',
    );
    expect(nom(filtrer({}), filtrer({ texte: ' brest' }))).toBe('filtre par texte «\u00a0brest\u00a0»');
    expect(nom(filtrer({ texte: 'a' }), filtrer({}))).toBe('filtre par texte effacé');
    expect(nom(filtrer({}), filtrer({ emprise: [0, 0, 1, 1] }))).toBe('limite à la carte');
    expect(nom({ genre: 'filtrer', filtre: { ...famille, texte: 'a' } }, filtrer({}))).toBe(
      'filtres réinitialisés',
    );
    expect(nom(filtrer({}), { genre: 'filtrer', filtre: { ...famille, texte: 'a' } })).toBe(
      'plusieurs filtres',
    );
  });

  it('says which files', () => {
    expect(nom(choisir({}), choisir({ offre: ['a'], demonstration: false }))).toBe(
      'ajout de «\u00a0finess.csv\u00a0»',
    );
    expect(nom(choisir({}), choisir({ comparaison: ['b'] }))).toBe(
      'ajout de «\u00a0avant.csv\u00a0» à comparer',
    );
    expect(nom(choisir({}), choisir({ offre: ['a', 'c'] }))).toBe('ajout de 2\u00a0fichiers');
    const deux = choisir({ offre: ['a'], comparaison: ['b'], demonstration: false });
    expect(nom(deux, choisir({ offre: ['a'], demonstration: false }))).toBe(
      'retrait de «\u00a0avant.csv\u00a0»',
    );
    expect(nom(deux, choisir({ demonstration: false }))).toBe('tout retirer');
    expect(nom(deux, choisir({}))).toBe('retour à la démonstration');
    expect(nom(choisir({}), choisir({ fermes: true }))).toBe('établissements fermés affichés');
    expect(nom(choisir({ fermes: true }), choisir({}))).toBe('établissements fermés masqués');
  });

  it('names a gesture of several edits by the one that matters', () => {
    const aller: Commande = { genre: 'aller', etape: 'evolution' };
    const ajout = choisir({ comparaison: ['b'] });
    expect(
      nom(
        { genre: 'ensemble', commandes: [{ genre: 'aller', etape: 'offre' }, choisir({})] },
        { genre: 'ensemble', commandes: [aller, ajout] },
      ),
    ).toBe('ajout de «\u00a0avant.csv\u00a0» à comparer');
  });

  it('has words for every command', () => {
    const retenu = {} as never;
    const cas: readonly (readonly [Commande, Commande])[] = [
      [
        { genre: 'aller', etape: 'offre' },
        { genre: 'aller', etape: 'cooperations' },
      ],
      [
        { genre: 'trier', tri: { colonne: 'nom', sens: 'croissant' } },
        { genre: 'trier', tri: { colonne: 'places', sens: 'croissant' } },
      ],
      [
        { genre: 'selectionner', numeroFiness: null },
        { genre: 'selectionner', numeroFiness: '1' },
      ],
      [
        { genre: 'selectionner', numeroFiness: '1' },
        { genre: 'selectionner', numeroFiness: null },
      ],
      [
        { genre: 'regler', parametres: PARAMETRES_DEFAUT },
        { genre: 'regler', parametres: { ...PARAMETRES_DEFAUT, facteurRelief: 2 } },
      ],
      [
        { genre: 'choisirScenario', id: null },
        { genre: 'choisirScenario', id: 'a' },
      ],
      [
        { genre: 'retenirScenarios', retenus: [] },
        { genre: 'retenirScenarios', retenus: [retenu] },
      ],
      [
        { genre: 'retenirScenarios', retenus: [retenu] },
        { genre: 'retenirScenarios', retenus: [] },
      ],
      [
        { genre: 'choisirGroupement', id: null },
        { genre: 'choisirGroupement', id: 'a' },
      ],
      [
        { genre: 'masquerCouches', ids: [] },
        { genre: 'masquerCouches', ids: ['a'] },
      ],
      [
        { genre: 'noter', notes: '' },
        { genre: 'noter', notes: 'a' },
      ],
      [
        { genre: 'nommer', nom: '' },
        { genre: 'nommer', nom: 'Brest' },
      ],
    ];
    expect(cas.map(([inverse, commande]) => nom(inverse, commande))).toEqual([
      'aller à 2 Coopérations',
      'tri par places connues',
      'choix d’un établissement',
      'fiche fermée',
      'réglage\u00a0: facteur de relief',
      'choix d’un scénario',
      'scénario retenu',
      'scénario écarté des retenus',
      'choix d’une coopération',
      'contours affichés',
      'notes',
      'nom du projet «\u00a0Brest\u00a0»',
    ]);
  });
});
