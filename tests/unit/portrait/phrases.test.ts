import { describe, expect, it } from 'vitest';
import { CODES_CONSTAT, type Constat } from '../../../src/domain/portrait/constat';
import { phraseConstat } from '../../../src/i18n/portrait-phrases';

const FAITS = { taux: [], gestionnaires: { nombre: 12 } } as unknown as Parameters<typeof phraseConstat>[1];

function constat(code: Constat['code'], reste: Partial<Constat> = {}): Constat {
  const service = code.startsWith('service') || code.startsWith('acces');
  const sujet = code.startsWith('taux') || code === 'inegalite_interne' || service ? 'ehpad' : null;
  return {
    code,
    sens: 'trait',
    sujet,
    valeur: 0.5,
    repere: 30,
    ecart: 3,
    nom: 'Quelque part',
    estime: false,
    poids: 1,
    ...reste,
  };
}

describe('words of a portrait', () => {
  it('make one sentence of every fact, without a hole', () => {
    for (const code of CODES_CONSTAT) {
      const phrase = phraseConstat(constat(code), FAITS, { cible: 'habitants' });
      expect(phrase, code).toMatch(/^\S.*\.$/);
      expect(phrase, code).not.toMatch(/NaN|undefined|null|–|\.\.| {2}/);
    }
  });

  it('say when a figure is estimated', () => {
    const phrase = phraseConstat(constat('isolement_frequent', { estime: true }), FAITS, { cible: '' });
    expect(phrase).toContain('(estimé).');
  });

  it('never round a share up to the whole', () => {
    const proche = (valeur: number) =>
      phraseConstat(constat('service_proche', { valeur }), FAITS, { cible: 'habitants' });
    expect(proche(0.99999)).toContain('99,9');
    expect(proche(1)).toContain('tous les habitants');
  });

  it('agree with one, and with none', () => {
    const rare = (ecart: number) => phraseConstat(constat('isolement_rare', { ecart }), FAITS, { cible: '' });
    expect(rare(0)).toContain('Aucun ESMS n’est');
    expect(rare(1)).toContain('1 ESMS seulement est');
    expect(rare(2)).toContain('2 ESMS seulement sont');
  });
});
