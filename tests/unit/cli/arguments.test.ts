import { describe, expect, it } from 'vitest';
import { lireArguments } from '../../../src/cli/lire-arguments';
import { verifierDepartements } from '../../../src/cli/verifier-departements';
import { messageErreurUsage } from '../../../src/i18n/cli';

const DEFAUT = {
  demo: false,
  departements: [],
  communes: null,
  population: null,
  temps: null,
  seuilMinutes: null,
  ght: null,
  niveau: null,
  graine: null,
  sortie: 'sortie',
  json: false,
  fermes: false,
  compares: [],
  fichiers: ['f.csv'],
};

function refus(...argv: string[]): string {
  const lus = lireArguments(argv);
  if (lus.genre !== 'erreur') throw new Error(`got ${lus.genre}, expected a refusal`);
  return lus.erreur.code;
}

describe('command line', () => {
  it('takes files, options in any order, lists and the = form', () => {
    expect(lireArguments(['f.csv'])).toEqual({ genre: 'analyse', options: DEFAUT });
    expect(
      lireArguments([
        '--sortie=a b',
        '--json',
        'f.csv',
        '--departement',
        '23, 03,2a',
        '--graine',
        '7',
        '--communes',
        'c.csv',
        '--compare',
        'a.csv',
        '--fermes',
        '--compare=b.csv',
        '--population=p.csv',
        '--temps',
        't.csv',
        '--seuil-minutes=20',
        '--ght',
        'Enveloppe',
        '--niveau=commune',
      ]),
    ).toEqual({
      genre: 'analyse',
      options: {
        ...DEFAUT,
        sortie: 'a b',
        json: true,
        departements: ['03', '23', '2A'],
        graine: 7,
        communes: 'c.csv',
        population: 'p.csv',
        temps: 't.csv',
        seuilMinutes: 20,
        ght: 'enveloppe',
        niveau: 'commune',
        fermes: true,
        compares: ['a.csv', 'b.csv'],
      },
    });
    expect(lireArguments(['--', '--demo'])).toEqual({
      genre: 'analyse',
      options: { ...DEFAUT, fichiers: ['--demo'] },
    });
    expect(lireArguments(['--demo'])).toMatchObject({ options: { demo: true, fichiers: [] } });
  });

  it('shows its help before checking the rest', () => {
    expect(lireArguments(['--help'])).toEqual({ genre: 'aide' });
    expect(lireArguments(['--aide', 'f.csv'])).toEqual({ genre: 'aide' });
  });

  it('says what is wrong', () => {
    expect(refus()).toBe('aucun_fichier');
    expect(refus('--demo', 'f.csv')).toBe('demo_et_fichiers');
    expect(refus('--demo', '--compare', 'f.csv')).toBe('demo_et_comparaison');
    expect(refus('--truc', 'f.csv')).toBe('option_inconnue');
    expect(refus('f.csv', '--graine')).toBe('valeur_manquante');
    expect(refus('f.csv', '--sortie', '--json')).toBe('valeur_manquante');
    expect(refus('f.csv', '--departement', ',')).toBe('valeur_manquante');
    expect(refus('f.csv', '--json=oui')).toBe('valeur_inutile');
    for (const graine of ['x', '-1', '1.5', '1e3', '99999999999999999999'])
      expect(refus('f.csv', '--graine', graine)).toBe('graine_invalide');
  });

  it('takes INSEE codes only, with a hint for FINESS ones and lost zeros', () => {
    const connus = ['03', '2A', '971'];
    expect(verifierDepartements(['03', '2A', '971'], connus)).toBeNull();
    expect(verifierDepartements(['9A'], connus)).toEqual({
      code: 'departement_finess',
      valeur: '9A',
      insee: '971',
    });
    expect(verifierDepartements(['3'], connus)).toEqual({
      code: 'departement_inconnu',
      valeur: '3',
      proche: '03',
    });
    expect(verifierDepartements(['99'], connus)).toMatchObject({ code: 'departement_inconnu', proche: null });
    expect(messageErreurUsage({ code: 'departement_finess', valeur: '9A', insee: '971' })).toContain('971');
  });
});
