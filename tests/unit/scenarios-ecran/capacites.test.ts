import { describe, expect, it } from 'vitest';
import type { LigneCapacite } from '../../../src/domain/etablissement/capacite';
import { grouperCapacites } from '../../../src/ui/fiche/grouper-capacites';

function ligne(champs: Partial<LigneCapacite>): LigneCapacite {
  return {
    discipline: '924',
    mode: '11',
    public: '711',
    libelleDiscipline: null,
    libelleMode: null,
    libellePublic: null,
    nature: 'medico_social',
    unite: 'places',
    installees: 60,
    autorisees: 62,
    ...champs,
  };
}

describe('capacities of an establishment', () => {
  it('tell day care, temporary and permanent stays apart', () => {
    const groupes = grouperCapacites([
      ligne({ mode: '21', installees: 10 }),
      ligne({ discipline: '657', installees: 4 }),
      ligne({}),
      ligne({ public: '436', installees: 12 }),
      ligne({ discipline: '965', mode: '40', installees: 2 }),
      ligne({ discipline: '358', mode: '16', installees: 30 }),
    ]);
    expect(groupes.map(({ cle, installees }) => [cle, installees])).toEqual([
      ['hebergement', 72],
      ['hebergement_temporaire', 6],
      ['accueil_jour', 10],
      ['autre', 30],
    ]);
  });

  it('never add dwellings or hospital beds to places', () => {
    const groupes = grouperCapacites([
      ligne({}),
      ligne({ unite: 'logements', installees: 40 }),
      ligne({ nature: 'sanitaire', mode: '01', installees: 120 }),
      ligne({ nature: 'autre', installees: 7 }),
    ]);
    expect(groupes.map(({ cle, installees }) => [cle, installees])).toEqual([
      ['hebergement', 60],
      ['logements', 40],
      ['sanitaire', 120],
      ['hors_places', 7],
    ]);
  });

  it('are one line per discipline, mode and public; sanitary activities without a figure are only counted', () => {
    const sans = { nature: 'sanitaire' as const, installees: null, autorisees: null };
    const [heb, san] = grouperCapacites([
      ligne({ installees: 10, autorisees: 12 }),
      ligne({ installees: 5, autorisees: null }),
      ligne({ discipline: '963', installees: null, autorisees: null }),
      ligne({ ...sans, discipline: 'QA003' }),
      ligne({ ...sans, discipline: 'QA002' }),
      ligne({ ...sans, discipline: 'QA001', installees: 5 }),
    ]);
    expect(
      heb?.lignes.map(({ discipline, installees, autorisees }) => [discipline, installees, autorisees]),
    ).toEqual([
      ['924', 15, 12],
      ['963', null, null],
    ]);
    expect(heb?.sansChiffre).toBe(0);
    expect(san).toMatchObject({ sansChiffre: 2, installees: 5, lignes: [{ discipline: 'QA001' }] });
  });

  it('leave unknown what no row tells, and add up what some tell', () => {
    const [groupe] = grouperCapacites([
      ligne({ installees: null }),
      ligne({ installees: null, autorisees: null }),
    ]);
    expect(groupe).toMatchObject({ installees: null, autorisees: 62 });
    expect(grouperCapacites([])).toEqual([]);
  });
});
