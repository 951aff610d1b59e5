import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGroupeOffre } from '../../../src/domain/scoring/candidat';
import type { EntreeScoring } from '../../../src/domain/scoring/entree';
import { evaluerGroupe } from '../../../src/domain/scoring/evaluer-groupe';
import { IndexScoring } from '../../../src/domain/scoring/index-scoring';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import type { FamilleCooperation, Indicateur } from '../../../src/domain/scoring/scenario';
import type { MatriceTemps, TableIndicateurs } from '../../../src/domain/table/annexes';
import { createEntree, type EtablissementTest } from './aide-offre';

/** Three EHPAD of three gestionnaires and a hospital, far from the town. */
const OFFRE: readonly EtablissementTest[] = [
  { finess: '030000011', ej: '030000101', categorie: '500', x: 0, y: 0, places: 50 },
  { finess: '030000012', ej: '030000102', categorie: '500', x: 8, y: 0, places: 100 },
  { finess: '030000013', ej: '030000103', categorie: '202', x: 0, y: 8, places: 40 },
  { finess: '030000014', ej: '030000104', categorie: '355', x: 4, y: 4 },
];
const NUMEROS = OFFRE.map(({ finess }) => finess);

/** A table of one value per establishment of `OFFRE` and field, null unknown. */
function table(champs: Readonly<Record<string, readonly (number | null)[]>>): TableIndicateurs {
  return {
    fichier: 'a',
    date: null,
    numeros: NUMEROS,
    champs: Object.keys(champs),
    valeurs: Object.values(champs).map((valeurs) => Float64Array.from(valeurs, (v) => v ?? Number.NaN)),
  };
}

function evaluer(
  famille: FamilleCooperation,
  reste: Partial<EntreeScoring>,
  rows: readonly number[] = [0, 1, 2, 3],
) {
  const index = new IndexScoring({ ...createEntree(OFFRE), ...reste }, PARAMETRES_DEFAUT);
  const filiere = famille === 'parcours' ? 'PA' : null;
  const evaluation = evaluerGroupe(createGroupeOffre(index, rows), famille, filiere, PARAMETRES_DEFAUT);
  if (evaluation.etat !== 'note') throw new Error(`got ${evaluation.porte}, expected a score`);
  const { note } = evaluation;
  const trouver = (id: string): Indicateur | undefined =>
    note.indicateurs.find((indicateur) => indicateur.id === id);
  return { note, trouver };
}

describe('user columns in scores', () => {
  test('without tables nothing changes: the weights are those of the method', () => {
    const { note } = evaluer('isolement', { indicateurs: [] });
    expect(note.indicateurs.map(({ id }) => id)).toEqual(['isolement', 'compacite', 'besoin_frac', 'pool']);
    expect(note.indicateurs.map(({ poids }) => Math.round(poids * 100))).toEqual([40, 20, 15, 25]);
  });

  test('shortages weigh 0.40 in all, the others keep their proportions', () => {
    const { note, trouver } = evaluer('isolement', {
      indicateurs: [
        table({
          etp_vacants: [3, 0, null, null],
          etp_total: [20, 40, null, null],
          departs_retraite_5ans: [5, 4, null, null],
        }),
      ],
    });
    const vacants = trouver('postes_vacants');
    expect(vacants).toMatchObject({ etat: 'valeur', unite: 'ratio', estime: false });
    expect(vacants?.valeur).toBeCloseTo((0.15 + 0) / 2, 12);
    expect(vacants?.utilite).toBeCloseTo((1 + 0) / 2, 12);
    expect(vacants?.poids).toBeCloseTo(0.2, 12);
    expect(trouver('departs_retraite')?.utilite).toBeCloseTo((1 + 0.1 / 0.25) / 2, 12);
    expect(trouver('isolement')?.poids).toBeCloseTo(0.4 * 0.6, 12);
    expect(note.indicateurs.reduce((somme, { contribution }) => somme + contribution, 0)).toBeCloseTo(
      note.score,
      9,
    );
  });

  test('a column loaded that says nothing of a group lowers its coverage, and never its rank', () => {
    const { note, trouver } = evaluer(
      'isolement',
      { indicateurs: [table({ etp_vacants: [null, null, null, 1], etp_total: [null, null, null, 20] })] },
      [0, 1, 2],
    );
    expect(trouver('postes_vacants')).toMatchObject({ etat: 'absent', contribution: 0 });
    expect(note.couverture).toBeCloseTo(0.6, 12);
    expect(note.classable).toBe(true);
  });

  test('calls for emergencies count per hundred places, from none to the ninth decile of the table', () => {
    const { trouver } = evaluer('parcours', { indicateurs: [table({ nb_soll_urgences: [10, 5, 4, 9] })] });
    // 20, 5 and 10 for 100 places; the hospital has no places.
    expect(trouver('soll_urgences')).toMatchObject({ faits: { connus: 3, membres: 4, seuil: 20 } });
    expect(trouver('soll_urgences')?.utilite).toBeCloseTo((20 + 5 + 10) / 3 / 20, 12);
  });

  test('other départements count up to half, licences the fewer the more', () => {
    const { trouver } = evaluer('parcours', {
      indicateurs: [
        table({
          nb_usagers_hors_dept: [10, null, null, null],
          file_active: [40, null, null, null],
          part_usagers_hors_dept: [null, 80, null, null],
          nb_permis_esat: [30, null, null, null],
        }),
      ],
    });
    expect(trouver('hors_departement')?.utilite).toBeCloseTo((0.5 + 1) / 2, 12);
    expect(trouver('permis_esat')?.utilite).toBeCloseTo(0.25, 12);
    expect(trouver('permis_esat')?.poids).toBeCloseTo(0.2, 12);
  });

  test('the newest table has the last word', () => {
    const { trouver } = evaluer('isolement', {
      indicateurs: [
        table({ taux_etp_vacants: [3, null, null, null] }),
        table({ taux_etp_vacants: [15, 15, null, null] }),
      ],
    });
    expect(trouver('postes_vacants')?.valeur).toBeCloseTo((0.03 + 0.15) / 2, 12);
  });

  test('open-ended contracts stand for the estimated staff, and are no estimate once every actor has them', () => {
    const estime = evaluer('efficience', {}).trouver('petite_taille');
    expect(estime).toMatchObject({ estime: true });
    const melange = evaluer(
      'efficience',
      { indicateurs: [table({ nb_cdi: [300, null, null, null] })] },
      [0, 1, 2],
    );
    expect(melange.trouver('petite_taille')).toMatchObject({ estime: true });
    const dit = evaluer('efficience', { indicateurs: [table({ nb_cdi: [300, 175, 50, null] })] }, [0, 1, 2]);
    expect(dit.trouver('petite_taille')).toMatchObject({ estime: false, unite: 'etp', valeur: 175 });
    expect(dit.trouver('petite_taille')?.utilite).toBeCloseTo((0 + 0.5 + 1) / 3, 12);
  });

  test('columns the method gives no rank in the score do not enter it', () => {
    const sans = evaluer('efficience', {}).note;
    const avec = evaluer('efficience', {
      indicateurs: [
        table({ ressources_eur: [1, 2, 3, 4], actif_net_eur: [1, 2, 3, 4], qualif_pro: [1, 2, 3, 4] }),
      ],
    }).note;
    expect(avec).toEqual(sans);
  });

  test('whatever the values, contributions sum to the score and utilities stay in [0, 1]', () => {
    const valeur = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
    const colonne = fc.array(valeur, { minLength: 4, maxLength: 4 });
    const champs = [
      'etp_vacants',
      'etp_total',
      'departs_retraite_5ans',
      'nb_cdi',
      'nb_soll_psy',
      'file_active',
      'nb_permis_esat',
    ];
    fc.assert(
      fc.property(
        fc.tuple(...champs.map(() => colonne)),
        fc.constantFrom('parcours', 'efficience', 'isolement'),
        (valeurs, famille) => {
          const indicateurs = [
            table(Object.fromEntries(champs.map((champ, k) => [champ, valeurs[k] as (number | null)[]]))),
          ];
          const { note } = evaluer(famille as FamilleCooperation, { indicateurs });
          for (const { utilite } of note.indicateurs)
            expect(utilite === null || (utilite >= 0 && utilite <= 1)).toBe(true);
          const somme = note.indicateurs.reduce((total, { contribution }) => total + contribution, 0);
          expect(somme).toBeCloseTo(note.score, 9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('travel times in scores', () => {
  const matrice = (minutes: number, numeros: readonly string[] = NUMEROS): MatriceTemps => {
    const paires = numeros.flatMap((_, o) =>
      numeros.flatMap((_autre, d) => (o < d ? [[o, d] as const] : [])),
    );
    return {
      fichier: 'a',
      cle: 'finess',
      codes: numeros,
      origine: Uint32Array.from(paires, ([o]) => o),
      destination: Uint32Array.from(paires, ([, d]) => d),
      minutes: new Float32Array(paires.length).fill(minutes),
    };
  };

  test('known times replace the estimate and are not called estimates', () => {
    const proximite = evaluer('efficience', { matrices: [matrice(60)] }, [0, 1, 2]).trouver('proximite');
    expect(proximite).toMatchObject({ valeur: 60, utilite: 0, estime: false });
    expect(evaluer('efficience', {}, [0, 1, 2]).trouver('proximite')).toMatchObject({ estime: true });
    const compacite = evaluer('isolement', { matrices: [matrice(10)] }, [0, 1, 2]);
    expect(compacite.trouver('compacite')).toMatchObject({ valeur: 10, utilite: 1, estime: false });
    expect(compacite.trouver('isolement')).toMatchObject({ estime: true });
  });

  test('one pair left to the model keeps the mark', () => {
    const partielle = evaluer('efficience', { matrices: [matrice(60, NUMEROS.slice(0, 2))] }, [0, 1, 2]);
    expect(partielle.trouver('proximite')).toMatchObject({ estime: true });
  });

  test('minutes to the town come from a table by commune', () => {
    const communes: MatriceTemps = {
      fichier: 'a',
      cle: 'commune',
      codes: ['03001', '03002'],
      origine: Uint32Array.of(0),
      destination: Uint32Array.of(1),
      minutes: Float32Array.of(30),
    };
    const entree = createEntree(OFFRE);
    const commune = entree.offre.etablissements.commune.map(() => 0);
    const offre = { ...entree.offre, etablissements: { ...entree.offre.etablissements, commune } };
    const lu = evaluer('isolement', { offre, matrices: [communes] }, [0, 1, 2]).trouver('isolement');
    expect(lu).toMatchObject({ valeur: 30, utilite: 0.6, estime: false });
  });
});
