import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANALYSE_DEFAUT } from '../../../src/domain/projet/reglages-analyse';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { messageReparation } from '../../../src/i18n/projet';
import { CODES_REPARATION, type Projet } from '../../../src/persistence/projet';
import { repairProjet } from '../../../src/persistence/repair-projet';
import { serializeProjet } from '../../../src/persistence/serialize-projet';
import { PROJET_QUELCONQUE, projetVide, TEXTES_HOSTILES } from './exemple';

const parJson = (projet: Projet): unknown => JSON.parse(JSON.stringify(serializeProjet(projet)));
const lire = (brut: unknown) => {
  const lu = repairProjet(brut);
  if (lu === null) throw new Error('got null, expected a project');
  return lu;
};
const codes = (brut: unknown) => lire(brut).reparations.map(({ chemin, code }) => `${code} ${chemin}`);

describe('a project read again', () => {
  it('is the one written, whatever is in it', () => {
    fc.assert(
      fc.property(PROJET_QUELCONQUE, (projet) => {
        const { projet: relu, reparations } = lire(parJson(projet));
        expect(relu).toEqual(projet);
        expect(reparations.filter(({ code }) => code !== 'champ_inconnu')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on anything JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (valeur) => {
        const lu = repairProjet(JSON.parse(JSON.stringify(valeur)));
        if (lu !== null) expect(lire(parJson(lu.projet)).projet).toEqual(lu.projet);
      }),
      { numRuns: 500 },
    );
  });

  it('has one zero, as JSON has', () => {
    expect(Object.is(lire({ futur: -0 }).projet.inconnus.futur, 0)).toBe(true);
  });

  it('keeps everything but the field that was damaged, and names it', () => {
    const brut = parJson(projetVide({ notes: 'à revoir', nom: 'Finistère' })) as Record<string, unknown>;
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(brut)), fc.jsonValue(), (champ, valeur) => {
        const { projet, reparations } = lire({ ...brut, [champ]: valeur });
        for (const autre of ['notes', 'nom', 'creeLe', 'filtre', 'parametres'] as const)
          if (autre !== champ) expect(projet[autre]).toEqual(projetVide(brut as Partial<Projet>)[autre]);
        const attendus = reparations.filter(({ chemin }) => !chemin.startsWith(champ));
        expect(attendus).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('repair, field by field', () => {
  it('gives a wrong field its default and says where it was', () => {
    const brut = {
      ...(parJson(projetVide()) as object),
      tri: { colonne: 'couleur', sens: 'croissant' },
      filtre: {
        valeurs: { famille: ['domicile', 7] },
        horsOffre: 'oui',
        texte: 'ehpad',
        emprise: [3, 2, 1, 0],
      },
    };
    const { projet, reparations } = lire(brut);
    expect(projet.tri).toEqual({ colonne: 'nom', sens: 'croissant' });
    expect(projet.filtre).toEqual({
      valeurs: { famille: ['domicile'] },
      horsOffre: false,
      texte: 'ehpad',
      emprise: null,
      territoire: null,
    });
    expect(reparations).toEqual([
      { chemin: 'filtre.valeurs.famille[1]', code: 'element_ecarte', valeur: '7' },
      { chemin: 'filtre.horsOffre', code: 'valeur_invalide', valeur: 'oui' },
      { chemin: 'filtre.emprise', code: 'valeur_invalide', valeur: '[…]' },
      { chemin: 'tri.colonne', code: 'valeur_invalide', valeur: 'couleur' },
    ]);
  });

  it('never scores with holes: every weight and ratio has a value', () => {
    const { poids, ratiosEtp: _, ...reste } = PARAMETRES_DEFAUT;
    const brut = {
      ...(parJson(projetVide()) as object),
      parametres: { ...reste, poids: { ...poids, efficience: { similarite: -1, petite_taille: 0.5 } } },
    };
    const { parametres } = lire(brut).projet;
    expect(parametres.poids.efficience).toEqual({
      ...PARAMETRES_DEFAUT.poids.efficience,
      petite_taille: 0.5,
    });
    expect(parametres.ratiosEtp).toEqual(PARAMETRES_DEFAUT.ratiosEtp);
  });

  it('leaves out a kept scenario that cannot be told apart, and keeps the others', () => {
    const retenus = [
      { scenario: { famille: 'parcours' }, note: '', retenuLe: '2026-11-22T10:00:00Z' },
      'x',
      null,
    ];
    const { projet } = lire({ ...(parJson(projetVide()) as object), retenus });
    expect(projet.retenus).toEqual([]);
    expect(codes({ ...(parJson(projetVide()) as object), retenus })).toEqual([
      'element_ecarte retenus[0]',
      'element_ecarte retenus[1]',
      'element_ecarte retenus[2]',
    ]);
  });

  it('keeps the first of two sources of one key', () => {
    const source = {
      cle: 'a',
      nom: 'un.csv',
      role: 'offre',
      tailleOctets: 1,
      dateDonnees: null,
      empreinte: null,
      correspondance: null,
    };
    const brut = { ...(parJson(projetVide()) as object), sources: [source, { ...source, nom: 'deux.csv' }] };
    expect(lire(brut).projet.sources.map(({ nom }) => nom)).toEqual(['un.csv']);
    expect(codes(brut)).toEqual(['element_ecarte sources[1]']);
  });

  it('is nothing when it is no object', () => {
    for (const brut of [null, undefined, 3, 'projet', [], new Date(0)]) expect(repairProjet(brut)).toBeNull();
  });

  it('words every repair in French', () => {
    for (const code of CODES_REPARATION)
      expect(messageReparation(code, 'filtre.texte', 'valeur'), code).toMatch(/[.]$/);
  });
});

describe('settings of step 1', () => {
  const ecrit = (): Omit<Projet, 'inconnus'> => {
    const { inconnus: _inconnus, ...projet } = projetVide();
    return projet;
  };
  const lire = (projet: Record<string, unknown>) => repairProjet({ ...ecrit(), ...projet });

  it('are the default ones for a project of before, which is no fault', () => {
    const { analyse: _analyse, filtre, ...reste } = ecrit();
    const { territoire: _territoire, ...ancien } = filtre;
    const lu = repairProjet({ ...reste, filtre: ancien });
    expect(lu?.projet.analyse).toEqual(ANALYSE_DEFAUT);
    expect(lu?.projet.filtre.territoire).toBeNull();
    expect(lu?.reparations).toEqual([]);
  });

  it('lose only what is wrong in them', () => {
    const lu = lire({
      analyse: {
        ...ANALYSE_DEFAUT,
        niveau: 'canton',
        seuilMinutes: 45,
        carte: { ...ANALYSE_DEFAUT.carte, classes: 400, variable: 'taux.mas' },
        hypotheses: [
          { id: 'h1', genre: 'ouvrir', service: 'mas', commune: '29019', places: 12 },
          { id: 'h2', genre: 'ouvrir', service: 'piscine', commune: '29019', places: 12 },
          { id: 'h3', genre: 'fermer' },
        ],
        references: { ehpad: 97.3, mas: -1 },
      },
    });
    expect(lu?.projet.analyse).toEqual({
      ...ANALYSE_DEFAUT,
      seuilMinutes: 45,
      carte: { ...ANALYSE_DEFAUT.carte, variable: 'taux.mas' },
      hypotheses: [{ id: 'h1', genre: 'ouvrir', service: 'mas', commune: '29019', places: 12 }],
      references: { ehpad: 97.3 },
    });
    expect(lu?.reparations.map(({ chemin }) => chemin).sort()).toEqual([
      'analyse.carte.classes',
      'analyse.hypotheses[1]',
      'analyse.hypotheses[2]',
      'analyse.niveau',
      'analyse.references.mas',
    ]);
  });

  it('show more, never less, when the territory cannot be read', () => {
    const lu = lire({ filtre: { ...projetVide().filtre, territoire: { genre: 'canton', codes: ['1'] } } });
    expect(lu?.projet.filtre.territoire).toBeNull();
    expect(lu?.reparations).toEqual([
      { chemin: 'filtre.territoire', code: 'valeur_invalide', valeur: '{…}' },
    ]);
  });
});

describe('hostile content', () => {
  it('is text like any other', () => {
    for (const texte of TEXTES_HOSTILES) {
      const projet = projetVide({
        notes: texte,
        filtre: { ...projetVide().filtre, texte: texte.slice(0, 1000) },
      });
      expect(lire(parJson(projet)).projet).toEqual(projet);
    }
  });

  it('is cut when it is endless', () => {
    const { projet, reparations } = lire({ ...(parJson(projetVide()) as object), nom: 'x'.repeat(10_000) });
    expect(projet.nom).toHaveLength(500);
    expect(reparations).toEqual([{ chemin: 'nom', code: 'texte_coupe', valeur: 'x'.repeat(200) }]);
  });

  it('cannot reach the prototype of anything', () => {
    const brut: unknown = JSON.parse(
      `{"version":1,"__proto__":{"pollue":1},"constructor":{"prototype":{"pollue":1}},
        "filtre":{"__proto__":{"horsOffre":true},"valeurs":{"__proto__":["x"],"famille":["domicile"]}},
        "parametres":{"ratiosEtp":{"__proto__":9}},"futur":{"__proto__":{"pollue":1},"a":1}}`,
    );
    const { projet, reparations } = lire(brut);
    expect(({} as Record<string, unknown>).pollue).toBeUndefined();
    expect(projet.filtre).toEqual({
      valeurs: { famille: ['domicile'] },
      horsOffre: false,
      texte: '',
      emprise: null,
      territoire: null,
    });
    expect(projet.inconnus).toEqual({ futur: { a: 1 } });
    expect(Object.getPrototypeOf(projet.filtre.valeurs)).toBe(Object.prototype);
    expect(reparations.filter(({ code }) => code === 'cle_interdite').length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(serializeProjet(projet))).not.toContain('pollue');
  });

  it('does not fill the memory: lists and unknown fields have limits', () => {
    const brut = {
      ...(parJson(projetVide()) as object),
      couchesMasquees: Array.from({ length: 2000 }, (_, k) => `c${k}`),
      enorme: 'x'.repeat(2_000_000),
      profond: JSON.parse('['.repeat(200) + ']'.repeat(200)) as unknown,
    };
    const { projet } = lire(brut);
    expect(projet.couchesMasquees).toHaveLength(1000);
    expect(projet.inconnus).toEqual({});
    expect(codes(brut)).toEqual([
      'liste_coupee couchesMasquees',
      'champ_inconnu_perdu enorme',
      'champ_inconnu_perdu profond',
    ]);
  });
});

describe('other versions', () => {
  it('keeps what a newer version wrote, says so, and writes it back in its place', () => {
    const brut = {
      ...(parJson(projetVide({ notes: 'gardée' })) as object),
      version: 7,
      ateliers: [{ date: '2027-01-12', presents: 15 }],
      filtre: { ...projetVide().filtre, ouvertsDepuis: 2020 },
    };
    const { projet, reparations } = lire(brut);
    expect(projet.version).toBe(1);
    expect(projet.notes).toBe('gardée');
    expect(reparations.map(({ code, chemin }) => `${code} ${chemin}`)).toEqual([
      'version_plus_recente version',
      'champ_inconnu filtre.ouvertsDepuis',
      'champ_inconnu ateliers',
    ]);
    expect(serializeProjet(projet)).toMatchObject({
      ateliers: [{ date: '2027-01-12', presents: 15 }],
      filtre: { ouvertsDepuis: 2020, texte: '' },
    });
  });

  it('reads version 0, the hand-over between two pages', async () => {
    const fige = await readFile(join(import.meta.dirname, 'golden/projet-v0.json'), 'utf8');
    const { projet, reparations } = lire(JSON.parse(fige));
    expect(reparations).toEqual([]);
    expect(projet.sources.map(({ cle, nom, role }) => [cle, nom, role])).toEqual([
      ['fichier-1', 'etalab-cs1100507-stock-20260911-0346.csv', 'offre'],
      ['fichier-2', 'capacités 2026.csv', 'offre'],
    ]);
    expect(projet.choix).toEqual({
      offre: ['fichier-1', 'fichier-2'],
      comparaison: [],
      demonstration: true,
      fermes: false,
    });
    expect(projet.parametres).toEqual({ ...PARAMETRES_DEFAUT, seuilVille: 15_000 });
    expect(projet.creeLe).toBe('2026-09-15T08:30:00.000Z');
  });
});
