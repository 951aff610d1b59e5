import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Changement,
  FILTRE_COMPARAISON_VIDE,
  GENRES_CHANGEMENT,
} from '../../../src/domain/comparaison/changement';
import type { Comparaison } from '../../../src/domain/comparaison/comparaison';
import { compareOffres } from '../../../src/domain/comparaison/compare-offres';
import { countComparaison } from '../../../src/domain/comparaison/count-comparaison';
import { describeComparaison } from '../../../src/domain/comparaison/describe-comparaison';
import { filterChangements } from '../../../src/domain/comparaison/filter-changements';
import { readChangement } from '../../../src/domain/comparaison/read-changement';
import type { Contexte } from '../../../src/domain/etablissement/contexte';
import { FAMILLES, ROLES } from '../../../src/domain/etablissement/nomenclature';
import { distanceKm } from '../../../src/domain/geo/distance-km';
import { arbitraireLignes, createContexte, ENTITES, LIGNE, type Ligne } from '../etablissement/exemple';

const TOUT = { ...FILTRE_COMPARAISON_VIDE, horsOffre: true };

function lister(comparaison: Comparaison, filtre = TOUT): readonly Changement[] {
  return Array.from(filterChangements(comparaison, filtre).lignes, (c) => readChangement(comparaison, c));
}

function comparer(avant: readonly Ligne[], apres: readonly Ligne[]): Comparaison {
  return compareOffres(dater(createContexte(avant), '2020-01-10'), createContexte(apres));
}

function dater(contexte: Contexte, dateDonnees: string | null): Contexte {
  return { ...contexte, offre: { ...contexte.offre, dateDonnees } };
}

const un = (changement: Partial<Ligne>): Ligne => ({ ...LIGNE, ...changement });

describe('two vintages compared', () => {
  it('are the same when nothing changed', () => {
    fc.assert(
      fc.property(arbitraireLignes, (lignes) => {
        const comparaison = comparer(lignes, lignes);
        expect(comparaison.nombre).toBe(0);
        const { communs, nombreAvant, nombreApres } = countComparaison(comparaison);
        expect([communs, nombreApres]).toEqual([nombreAvant, nombreAvant]);
      }),
    );
  });

  it('are the same when only the names of a gestionnaire changed, which is found by either', () => {
    const lignes = [un({ numero: '030780001' })];
    const autres = ENTITES.map((entite) => ({ ...entite, nom: 'CH MOULINS', nomLong: entite.nom }));
    const sansPlaces = { ...un({ numero: '030780001' }), places: 2 };
    expect(compareOffres(createContexte(lignes), createContexte(lignes, autres)).nombre).toBe(0);
    const change = compareOffres(createContexte(lignes), createContexte([sansPlaces], autres));
    for (const texte of ['ch moulins', 'centre hospitalier de moulins'])
      expect(lister(change, { ...TOUT, texte })).toHaveLength(1);
    expect(lister(change, { ...TOUT, texte: 'autre nom' })).toEqual([]);
  });

  it('find each kind of change', () => {
    const avant = [un({ numero: '030780001' }), un({ numero: '030780002', nom: 'FERMÉ', longitude: 3.5 })];
    const apres = [
      un({ numero: '030780001', categorie: '501', places: 85, entite: 1, longitude: 3.34 }),
      un({ numero: '030780003', nom: 'OUVERT', longitude: 3.7, dateOuverture: 20200102 }),
    ];
    const trouves = lister(comparer(avant, apres));
    expect(trouves.map(({ genre, numeroFiness }) => [genre, numeroFiness])).toEqual([
      ['ouverture', '030780003'],
      ['fermeture', '030780002'],
      ['deplacement', '030780001'],
      ['categorie', '030780001'],
      ['capacite', '030780001'],
      ['gestionnaire', '030780001'],
    ]);
    expect(trouves[0]).toMatchObject({ nom: 'OUVERT', date: '2020-01-02', remplacement: null });
    expect(trouves[2]?.ecart).toBeCloseTo(distanceKm(3.33, 46.56, 3.34, 46.56), 4);
    expect(trouves[2]).toMatchObject({ longitudeAvant: 3.33, longitude: 3.34 });
    expect(trouves[3]).toMatchObject({ avant: '500', apres: '501' });
    expect(trouves[4]).toMatchObject({ avant: '80', apres: '85', ecart: 5 });
    expect(trouves[5]).toMatchObject({ avant: ENTITES[0]?.numero, apres: ENTITES[1]?.numero });
  });

  it('do not see a move of less than 300 m, nor one from an imprecise position', () => {
    const avant = [un({ numero: '030780001' }), un({ numero: '030780002', longitude: Number.NaN })];
    const apres = [un({ numero: '030780001', longitude: 3.3335 }), un({ numero: '030780002' })];
    const comparaison = comparer(avant, apres);
    expect(lister(comparaison)).toEqual([]);
    expect(countComparaison(comparaison).nonCompares.position_imprecise).toBe(1);
  });

  it('do not compare unknown places or an unknown gestionnaire', () => {
    const comparaison = comparer([un({ places: Number.NaN })], [un({ entite: -1 })]);
    expect(comparaison.nombre).toBe(0);
    expect(countComparaison(comparaison).nonCompares).toEqual({
      places_inconnues: 1,
      position_imprecise: 0,
      gestionnaire_inconnu: 1,
    });
  });

  it('pair a closure and an opening of the same category at one place, each once', () => {
    const avant = [un({ numero: '030780001' }), un({ numero: '030780002' })];
    const apres = [
      un({ numero: '030780009', nom: 'NOUVEAU' }),
      un({ numero: '030780010', categorie: '501' }),
    ];
    const comparaison = comparer(avant, apres);
    const remplaces = lister(comparaison).filter(({ remplacement }) => remplacement !== null);
    expect(
      remplaces.map(({ genre, numeroFiness, remplacement }) => [genre, numeroFiness, remplacement]),
    ).toEqual([
      ['ouverture', '030780009', { numeroFiness: '030780001', nom: LIGNE.nom }],
      ['fermeture', '030780001', { numeroFiness: '030780009', nom: 'NOUVEAU' }],
    ]);
    expect(countComparaison(comparaison).renumerotations).toBe(1);
  });

  it('leave out the départements that only one vintage holds', () => {
    const ailleurs = un({ numero: '420780001', departement: '42', commune: 2 });
    const comparaison = comparer([un({}), ailleurs], [un({})]);
    expect(comparaison.nombre).toBe(0);
    expect(countComparaison(comparaison)).toMatchObject({ nombreAvant: 1, nombreApres: 1, communs: 1 });
    expect(comparaison.alertes).toContainEqual({ code: 'departements_ecartes', valeur: 1 });
  });

  it('warn when most of the earlier establishments are missing', () => {
    const avant = Array.from({ length: 5 }, (_, k) => un({ numero: `03078000${k}` }));
    expect(comparer(avant, avant.slice(0, 2)).alertes).toContainEqual({
      code: 'extrait_partiel',
      valeur: 0.6,
    });
    expect(comparer(avant, avant.slice(0, 3)).alertes).toEqual([]);
  });

  it('warn when the vintages are of the same day, or given in the wrong order', () => {
    const codes = (a: string | null, b: string | null) =>
      compareOffres(dater(createContexte([LIGNE]), a), dater(createContexte([LIGNE]), b)).alertes.map(
        ({ code }) => code,
      );
    expect(codes('2021-01-08', '2021-01-08')).toEqual(['dates_egales']);
    expect(codes('2022-01-08', '2021-01-08')).toEqual(['dates_inversees']);
    expect(codes('2020-01-08', '2021-01-08')).toEqual([]);
    expect(codes(null, '2021-01-08')).toEqual([]);
  });

  it('count closed establishments as absent, and date their closure', () => {
    const apres = createContexte([un({ dateOuverture: 0 })]);
    const et = apres.offre.etablissements;
    et.ferme[0] = 1;
    et.dateFermeture[0] = 20240630;
    // Another open establishment keeps the département in both.
    const avec = createContexte([un({}), un({ numero: '030780002', longitude: 3.6 })]);
    const reste = createContexte([un({}), un({ numero: '030780002', longitude: 3.6 })]);
    reste.offre.etablissements.ferme[0] = 1;
    reste.offre.etablissements.dateFermeture[0] = 20240630;
    const [fermeture, ...autres] = lister(compareOffres(avec, reste));
    expect(autres).toEqual([]);
    expect(fermeture).toMatchObject({ genre: 'fermeture', date: '2024-06-30' });
    expect(countComparaison(compareOffres(apres, apres)).nombreAvant).toBe(0);
  });

  it('agree with a plain comparison of rows, in both directions', () => {
    fc.assert(
      fc.property(arbitraireLignes, arbitraireLignes, (avant, apres) => {
        const aller = comparer(avant, apres);
        const retour = comparer(apres, avant);
        const compter = (c: Comparaison) => describeComparaison(c, filterChangements(c, TOUT)).parGenre;
        expect(compter(aller)).toEqual(plain(avant, apres));
        const inverse = compter(retour);
        expect(inverse.ouverture).toBe(compter(aller).fermeture);
        expect(inverse.capacite).toBe(compter(aller).capacite);
        const comptes = countComparaison(aller);
        // A département that one vintage leaves empty is not compared.
        const compares = (lignes: readonly Ligne[], autres: readonly Ligne[]) =>
          lignes.filter(({ departement }) => autres.some((autre) => autre.departement === departement))
            .length;
        expect([comptes.nombreAvant, comptes.nombreApres]).toEqual([
          compares(avant, apres),
          compares(apres, avant),
        ]);
        expect(comptes.nombreApres - comptes.nombreAvant).toBe(
          compter(aller).ouverture - compter(aller).fermeture,
        );
      }),
    );
  });
});

describe('filter of changes', () => {
  const avant = [un({ numero: '030780001' }), un({ numero: '030780002', nom: 'IME L’ŒILLET', famille: 2 })];
  const apres = [
    un({ numero: '030780003', role: ROLES.indexOf('exclu'), longitude: 3.9 }),
    un({ numero: '030780001', places: 90 }),
  ];
  const comparaison = comparer(avant, apres);

  it('keeps kinds, families, départements and words of the text', () => {
    const noms = (filtre: Partial<typeof TOUT>) =>
      lister(comparaison, { ...FILTRE_COMPARAISON_VIDE, ...filtre }).map(({ genre }) => genre);
    expect(noms({})).toEqual(['fermeture', 'capacite']);
    expect(noms({ horsOffre: true })).toEqual(['ouverture', 'fermeture', 'capacite']);
    expect(noms({ genres: ['capacite'] })).toEqual(['capacite']);
    expect(noms({ familles: [FAMILLES[2] as (typeof FAMILLES)[number]] })).toEqual(['fermeture']);
    expect(noms({ departements: ['42'] })).toEqual([]);
    expect(noms({ texte: 'ime oeil' })).toEqual(['fermeture']);
    expect(noms({ texte: 'moulins 030780001' })).toEqual(['capacite']);
  });

  it('counts each dimension under the filters of the others', () => {
    const filtre = { ...FILTRE_COMPARAISON_VIDE, genres: ['fermeture' as const] };
    const { parGenre, parFamille } = filterChangements(comparaison, filtre);
    expect(parGenre).toMatchObject({ fermeture: 1, capacite: 1, ouverture: 0 });
    expect(parFamille[FAMILLES[2] as (typeof FAMILLES)[number]]).toBe(1);
    expect(parFamille[FAMILLES[0]]).toBe(0);
  });
});

/** Same counts by maps and loops. */
function plain(avant: readonly Ligne[], apres: readonly Ligne[]): Record<string, number> {
  const communs = new Set(
    avant.map((l) => l.departement).filter((d) => apres.some((l) => l.departement === d)),
  );
  const a = new Map(avant.filter((l) => communs.has(l.departement)).map((l) => [l.numero, l]));
  const b = new Map(apres.filter((l) => communs.has(l.departement)).map((l) => [l.numero, l]));
  const nombres: Record<string, number> = Object.fromEntries(GENRES_CHANGEMENT.map((genre) => [genre, 0]));
  const ajouter = (genre: string) => {
    nombres[genre] = (nombres[genre] as number) + 1;
  };
  for (const numero of b.keys()) if (!a.has(numero)) ajouter('ouverture');
  for (const [numero, x] of a) {
    const y = b.get(numero);
    if (y === undefined) {
      ajouter('fermeture');
      continue;
    }
    if (x.categorie !== y.categorie) ajouter('categorie');
    if (x.places !== y.places && !Number.isNaN(x.places) && !Number.isNaN(y.places)) ajouter('capacite');
    if (x.entite !== y.entite && x.entite >= 0 && y.entite >= 0) ajouter('gestionnaire');
    if (distanceKm(x.longitude, x.latitude, y.longitude, y.latitude) > 0.3) ajouter('deplacement');
  }
  return nombres;
}
