import { describe, expect, it } from 'vitest';
import { secteurCategorie } from '../../../src/domain/scoring/categories';
import { createGroupe, type Groupe } from '../../../src/domain/scoring/groupe';
import { besoin } from '../../../src/domain/scoring/isolement';
import type { Mesure } from '../../../src/domain/scoring/mesure';
import { mesurerEfficience } from '../../../src/domain/scoring/mesurer-efficience';
import { mesurerIsolement } from '../../../src/domain/scoring/mesurer-isolement';
import { mesurerParcours } from '../../../src/domain/scoring/mesurer-parcours';
import { findPorte } from '../../../src/domain/scoring/portes';
import { REFERENCE } from './aide-reference';

interface MembreTest {
  readonly acteur: number;
  readonly categorie: string;
  /** Place on a line, minutes. */
  readonly min: number;
  readonly ville?: number | null;
  readonly places?: number;
  readonly nom?: string;
}

/** A group whose members stand on a line, one minute apart per unit. */
function groupe(
  membres: readonly MembreTest[],
  acteurs: readonly Partial<Groupe['acteurs'][number]>[] = [{}, {}, {}, {}, {}, {}, {}],
): Groupe {
  return createGroupe(
    membres.map(({ acteur, categorie, ville = null, places, nom = '' }, k) => {
      const fiche = REFERENCE.nomenclature.categories.get(categorie);
      return {
        numeroFiness: `9900000${String(k).padStart(2, '0')}`,
        categorie,
        secteur: secteurCategorie(categorie, fiche?.role ?? 'contexte'),
        public: fiche?.public ?? 'autre',
        nom,
        acteur,
        minutesVille: ville,
        places: places ?? null,
      };
    }),
    acteurs.map((acteur, k) => ({
      identifiant: String(k),
      statutGroupe: 'PRIVE_NON_LUCRATIF',
      nombreCoeur: 1,
      etpConnu: 0,
      nombreSansEtp: 1,
      ...acteur,
    })),
    (a, b) => Math.abs((membres[a]?.min ?? 0) - (membres[b]?.min ?? 0)),
  );
}

function utilites(mesures: readonly Mesure[]): Record<string, number | null> {
  return Object.fromEntries(mesures.map(({ id, utilite }) => [id, utilite]));
}

describe('indicators of a parcours', () => {
  const exemple = groupe([
    { acteur: 0, categorie: '355', min: 0 },
    { acteur: 1, categorie: '354', min: 10 },
    { acteur: 0, categorie: '500', min: 30 },
    { acteur: 2, categorie: '603', min: 5 },
  ]);
  it('follow the worked example of pathway PA', () => {
    // Stages dom 10 min → 1, EHPAD 30 min → 0.5, ville 5 min → 1; 5 stages besides the hospital.
    const mesures = mesurerParcours(exemple, 'PA');
    expect(utilites(mesures)).toEqual({
      etapes: expect.closeTo(2.5 / 5, 12),
      secteurs: 1,
      // SSIAD 10 min → 1, EHPAD 30 min → 1 − 15/45.
      lien_san: expect.closeTo((1 + 2 / 3) / 2, 12),
      // dom and ville are held by others, the EHPAD is the hospital's.
      interfaces: expect.closeTo(2 / 3, 12),
    });
    expect(mesures[0]?.faits).toMatchObject({ presentes: 4, total: 6, manquantes: 'heb1 coord' });
    expect(mesures.find(({ id }) => id === 'lien_san')?.valeur).toBe(20);
  });
  it('count only the share of the members that stand in the pathway', () => {
    const avecIme = groupe([
      { acteur: 0, categorie: '355', min: 0 },
      { acteur: 1, categorie: '354', min: 0 },
      { acteur: 2, categorie: '500', min: 0 },
      { acteur: 3, categorie: '183', min: 0 },
    ]);
    expect(utilites(mesurerParcours(avecIme, 'PA')).etapes).toBeCloseTo((2 / 5) * (3 / 4), 12);
  });
  it('leave a children’s consultation out of adult psychiatry, by its name', () => {
    const psy = (nom: string): Groupe =>
      groupe([
        { acteur: 0, categorie: '156', min: 0, nom },
        { acteur: 1, categorie: '246', min: 0 },
      ]);
    expect(findPorte(psy('CMP ADULTES'), 'parcours', 'PSY')).toBeNull();
    expect(findPorte(psy('CMP ENFANTS'), 'parcours', 'PSY')).toBe('moins_de_deux_etapes');
  });
});

describe('indicators of efficience', () => {
  it('follow the worked example of two unequal managers', () => {
    const exemple = groupe(
      [
        { acteur: 0, categorie: '500', min: 0 },
        { acteur: 0, categorie: '202', min: 0 },
        { acteur: 1, categorie: '500', min: 30 },
        { acteur: 1, categorie: '246', min: 40 },
      ],
      [
        { etpConnu: 175, nombreSansEtp: 0, nombreCoeur: 2 },
        { etpConnu: 40, nombreSansEtp: 0, nombreCoeur: 2, statutGroupe: 'CCAS_CIAS' },
      ],
    );
    const mesures = mesurerEfficience(exemple);
    expect(utilites(mesures)).toEqual({
      // Publics share ½, categories share ½, legal groups differ.
      similarite: expect.closeTo(0.5 * 0.5 + 0.3 * 0.5, 12),
      petite_taille: expect.closeTo((0.5 + 1) / 2, 12),
      // Two equal actors: half way from 1 to 3.
      mutualisable: expect.closeTo(0.5, 12),
      // From 0: 30 and 30; from 30 and 40: 30 and 40; mean (30 + 35) / 2.
      proximite: expect.closeTo(1 - 17.5 / 45, 12),
    });
    expect(mesures.find(({ id }) => id === 'proximite')?.valeur).toBe(32.5);
  });
  it('count the same legal group, and pool best from three to six actors', () => {
    const egaux = (n: number): Groupe =>
      groupe(
        Array.from({ length: n }, (_, acteur) => ({
          acteur,
          categorie: acteur === 0 ? '500' : '202',
          min: 0,
        })),
        Array.from({ length: n }, () => ({})),
      );
    expect(utilites(mesurerEfficience(egaux(2))).similarite).toBeCloseTo(0.5 + 0.2, 12);
    expect([2, 3, 6, 9, 12].map((n) => utilites(mesurerEfficience(egaux(n))).mutualisable)).toEqual(
      [0.5, 1, 1, 0.75, 0.5].map((u) => expect.closeTo(u, 12)),
    );
  });
  it('an unknown legal group leaves the similarity of activities alone', () => {
    const paire = groupe(
      [
        { acteur: 0, categorie: '500', min: 0 },
        { acteur: 1, categorie: '500', min: 0 },
      ],
      [{ statutGroupe: 'INCONNU' }, {}],
    );
    expect(utilites(mesurerEfficience(paire)).similarite).toBeCloseTo(1, 12);
  });
  it('without capacity the number of establishments stands for the staff, and says so', () => {
    const paire = groupe(
      [
        { acteur: 0, categorie: '500', min: 0 },
        { acteur: 1, categorie: '500', min: 0 },
      ],
      [
        { nombreCoeur: 7, nombreSansEtp: 7 },
        { nombreCoeur: 2, nombreSansEtp: 2 },
      ],
    );
    const taille = mesurerEfficience(paire).find(({ id }) => id === 'petite_taille');
    expect(taille).toMatchObject({ unite: 'nombre', valeur: 4.5, utilite: 0.75, estime: true });
  });
});

describe('indicators of isolement', () => {
  const exemple = groupe([
    { acteur: 0, categorie: '500', min: 0, ville: 15, places: 40 },
    { acteur: 1, categorie: '500', min: 10, ville: 30, places: 80 },
    { acteur: 2, categorie: '246', min: 35, ville: 60 },
  ]);
  it('follow the worked example', () => {
    expect(utilites(mesurerIsolement(exemple))).toEqual({
      isolement: expect.closeTo((0 + 0.6 + 1) / 3, 12),
      // Middle at 10: 10 min → 1, itself → 1, 25 min → ½.
      compacite: expect.closeTo(2.5 / 3, 12),
      besoin_frac: expect.closeTo((1 + 0.5) / 2, 12),
      pool: expect.closeTo(2 / 7, 12),
    });
  });
  it('are absent, never zero, where nothing is known', () => {
    const inconnu = groupe([
      { acteur: 0, categorie: '500', min: 0 },
      { acteur: 1, categorie: '500', min: 1 },
      { acteur: 2, categorie: '500', min: 2 },
    ]);
    const mesures = mesurerIsolement(inconnu);
    expect(mesures.map(({ etat }) => etat)).toEqual(['absent', 'valeur', 'absent', 'valeur']);
    expect(
      mesures
        .filter(({ etat }) => etat === 'absent')
        .every(({ utilite, valeur }) => utilite === null && valeur === null),
    ).toBe(true);
  });
});

describe('need of an establishment', () => {
  it('is its isolation, halved for a large one, whole for an unknown size', () => {
    expect([besoin(30, 40), besoin(30, 120), besoin(30, null), besoin(10, 40)]).toEqual([0.6, 0.3, 0.6, 0]);
  });
});

describe('gates', () => {
  const un = (acteur: number, categorie: string): MembreTest => ({ acteur, categorie, min: 0 });
  it('stop a family with its reason', () => {
    expect(findPorte(groupe([un(0, '500'), un(0, '355')]), 'efficience', null)).toBe('moins_de_deux_acteurs');
    expect(findPorte(groupe([un(0, '500'), un(1, '355')]), 'efficience', null)).toBe(
      'moins_de_deux_acteurs_medico_sociaux',
    );
    expect(findPorte(groupe([un(0, '500'), un(1, '500')]), 'isolement', null)).toBe('moins_de_trois_acteurs');
    expect(findPorte(groupe([un(0, '500'), un(1, '354')]), 'parcours', 'PA')).toBe('aucun_membre_sanitaire');
    expect(findPorte(groupe([un(0, '355'), un(1, '603')]), 'parcours', 'PA')).toBe(
      'aucun_membre_medico_social',
    );
    expect(findPorte(groupe([un(0, '355'), un(1, '500')]), 'parcours', 'PA')).toBeNull();
  });
});
