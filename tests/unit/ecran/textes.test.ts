import { describe, expect, it, test } from 'vitest';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { messageAvis } from '../../../src/i18n/avis';
import { descriptionCarte } from '../../../src/i18n/description-carte';
import { DONNEES } from '../../../src/i18n/donnees';
import { HISTORIQUE } from '../../../src/i18n/historique';
import { phrasesFiltre } from '../../../src/i18n/phrase-filtre';
import { setValeurs } from '../../../src/state/filtre-actif';

const AUCUNE = {
  personnes_agees: 0,
  adultes_handicapes: 0,
  enfance_handicapee: 0,
  domicile: 0,
  sanitaire: 0,
  social: 0,
  autre: 0,
};

describe('text alternative of the map', () => {
  it('names only the families that are there', () => {
    const texte = descriptionCarte({
      nombre: 312,
      nonPlaces: 2,
      familles: { ...AUCUNE, personnes_agees: 300, domicile: 12 },
    });
    expect(texte).toBe(
      'Carte\u00a0: 312\u00a0établissements, dont 300 personnes âgées et 12 domicile\u00a0; 2 sans position, au tableau seulement\u00a0; tableau équivalent ci-dessous.',
    );
  });

  it('reads well when nothing is left', () => {
    expect(descriptionCarte({ nombre: 0, nonPlaces: 0, familles: AUCUNE })).toBe(
      'Carte\u00a0: 0\u00a0établissement\u00a0; tableau équivalent ci-dessous.',
    );
  });
});

describe('filters in words', () => {
  it('say nothing when everything is shown', () => {
    expect(phrasesFiltre(FILTRE_VIDE, [])).toEqual([]);
  });

  it('name three values and count the others', () => {
    const filtre = setValeurs({ ...FILTRE_VIDE, texte: 'ker' }, 'commune', [
      '29001',
      '29002',
      '29003',
      '29004',
    ]);
    const facettes = [
      {
        dimension: 'commune' as const,
        nombreValeurs: 1,
        valeurs: [{ code: '29001', libelle: 'Argol', nombre: 1 }],
      },
    ];
    expect(phrasesFiltre(filtre, facettes)).toEqual([
      'Commune\u00a0: Argol, 29002, 29003 (+1)',
      'Texte\u00a0: «\u00a0ker\u00a0»',
    ]);
  });
});

describe('notices', () => {
  it('say what was rejected and where to look', () => {
    const texte = messageAvis('import_termine', { fichiers: 2, acceptees: 1200, rejetees: 1 });
    expect(texte).toContain('1\u00a0ligne rejetée');
    expect(texte).toContain('Données');
  });

  it('never come out empty, even for a code without a text', () => {
    expect(messageAvis('inconnu', {})).toBe('inconnu');
  });
});

test('undo and the cancel of a reading, on screen together, have names of their own', () => {
  const undo: readonly string[] = [HISTORIQUE.annuler, HISTORIQUE.annulerNomme('')];
  expect(undo).not.toContain(DONNEES.progression.annuler);
});
