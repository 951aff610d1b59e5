import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeEmpriseMembres } from '../../../src/domain/cooperation/compute-emprise-membres';
import { readDepartementNumero } from '../../../src/domain/cooperation/departement-numero';
import { findGroupementsDe } from '../../../src/domain/cooperation/find-groupements-de';
import {
  COLONNES_TRI_GROUPEMENTS,
  type FiltreGroupements,
  GENRES_GROUPEMENT,
  type Groupement,
  TRI_GROUPEMENTS_DEFAUT,
} from '../../../src/domain/cooperation/groupement';
import { indexGroupements } from '../../../src/domain/cooperation/index-groupements';
import { IndexOffre } from '../../../src/domain/etablissement/index-offre';
import { FAMILLES_COOPERATION } from '../../../src/domain/scoring/scenario';
import {
  groupementsDe,
  listDetailsGroupements,
  pageGroupements,
  rangGroupement,
  readGroupement,
} from '../../../src/workers/cooperations';
import { arbitraireLignes, createContexte, LIGNE, type Ligne } from '../etablissement/exemple';
import {
  arbitraireFiltreGroupements,
  arbitraireGroupements,
  FILTRE_VIDE,
  groupement,
  membre,
} from './exemple';

const HOPITAL = '030000011';
const ASSOCIATION = '420000022';

function session(groupements: readonly Groupement[], lignes: readonly Ligne[]) {
  return { groupements, index: new IndexOffre(createContexte(lignes)) };
}

/** Half of the rows of an offer, whatever its size. */
const moitie = (nombre: number): Uint32Array =>
  Uint32Array.from({ length: Math.ceil(nombre / 2) }, (_, i) => i * 2).filter((i) => i < nombre);

describe('members joined to the offer', () => {
  const lignes = [
    { ...LIGNE, numero: '030780001', nom: 'EHPAD', places: 80, longitude: 3.3, latitude: 46.5 },
    { ...LIGNE, numero: '030780002', nom: 'SSIAD', places: 200, longitude: 3.4, latitude: 46.6 },
    {
      ...LIGNE,
      numero: '420780003',
      nom: 'IME',
      entite: 1,
      departement: '42',
      commune: 2,
      longitude: 4.4,
      latitude: 45.4,
    },
  ];

  it('stand for an entity by its largest site, and count all its establishments and places', () => {
    const detail = readGroupement(
      session(
        [
          groupement({
            genre: 'gcsms_public',
            membres: [membre(HOPITAL, { role: 'support' }), membre(ASSOCIATION)],
          }),
        ],
        lignes,
      ),
      null,
      'ght:1',
    );
    expect(detail?.membres[0]).toMatchObject({
      libelle: 'CENTRE HOSPITALIER DE MOULINS',
      numeroFinessEt: '030780002',
      nombreEtablissements: 2,
      places: 280,
      commune: 'Moulins',
      departement: '03',
    });
    expect(detail).toMatchObject({
      nomSupport: 'CENTRE HOSPITALIER DE MOULINS',
      nombreEtablissements: 3,
      places: 360,
      departements: ['03', '42'],
      membresPresents: 2,
    });
  });

  it('are told in the territory, elsewhere, or absent: none is lost', () => {
    const membres = [membre(HOPITAL), membre(ASSOCIATION), membre('590000001', { nom: 'CH DE LILLE' })];
    const detail = readGroupement(session([groupement({ membres })], lignes), Uint32Array.of(0), 'ght:1');
    expect(
      detail?.membres.map(({ libelle, presence, departement }) => [libelle, presence, departement]),
    ).toEqual([
      ['CENTRE HOSPITALIER DE MOULINS', 'dans_le_territoire', '03'],
      ['ASSOCIATION ŒUVRE SAINT-LÉON', 'hors_territoire', '42'],
      ['CH DE LILLE', 'absent', '59'],
    ]);
    expect(detail).toMatchObject({ nombreMembres: 3, membresPresents: 2, membresDansLeTerritoire: 1 });
  });

  it('are found whichever level the source gives them', () => {
    const membres = [
      membre('030780001', { niveau: 'entite' }),
      membre(ASSOCIATION, { niveau: 'etablissement' }),
    ];
    const detail = readGroupement(session([groupement({ membres })], lignes), null, 'ght:1');
    expect(detail?.membres.map(({ numeroFinessEt }) => numeroFinessEt).sort()).toEqual([
      '030780001',
      '420780003',
    ]);
  });

  it('count each establishment once when its entity is a member as well', () => {
    const membres = [membre(HOPITAL), membre('030780001', { niveau: 'etablissement' })];
    const detail = readGroupement(session([groupement({ membres })], lignes), null, 'ght:1');
    expect(detail).toMatchObject({ nombreEtablissements: 2, places: 280 });
  });

  it('have unknown places when none of their establishments tells them', () => {
    const sans = lignes.map((ligne) => ({ ...ligne, places: Number.NaN }));
    const detail = readGroupement(session([groupement({ membres: [membre(HOPITAL)] })], sans), null, 'ght:1');
    expect(detail).toMatchObject({ places: null, membres: [{ places: null }] });
  });

  it('are counted without their closed establishments, and are not absent when all are closed', () => {
    const base = createContexte(lignes);
    const fermer = (...fermes: readonly number[]) => {
      const etablissements = {
        ...base.offre.etablissements,
        ferme: Uint8Array.from(lignes, (_, i) => Number(fermes.includes(i))),
      };
      const index = new IndexOffre({ ...base, offre: { ...base.offre, etablissements } });
      return readGroupement(
        { groupements: [groupement({ membres: [membre(HOPITAL)] })], index },
        null,
        'ght:1',
      );
    };
    expect(fermer(1)).toMatchObject({ nombreEtablissements: 1, places: 80 });
    expect(fermer(0, 1)).toMatchObject({
      nombreEtablissements: 0,
      places: null,
      membres: [{ presence: 'dans_le_territoire', nombreEtablissements: 0, places: null }],
    });
  });

  it('are all listed, once, with presences that add up, for any offer and view', () => {
    fc.assert(
      fc.property(arbitraireLignes, arbitraireGroupements, fc.boolean(), (offre, groupements, tout) => {
        const etat = session(groupements, offre);
        const selection = tout ? null : moitie(offre.length);
        for (const { id, membres } of groupements) {
          const detail = readGroupement(etat, selection, id);
          expect(detail?.membres.map(({ numeroFiness }) => numeroFiness).sort()).toEqual(
            membres.map(({ numeroFiness }) => numeroFiness).sort(),
          );
          const absents = detail?.membres.filter(({ presence }) => presence === 'absent') ?? [];
          const ici = detail?.membres.filter(({ presence }) => presence === 'dans_le_territoire') ?? [];
          expect(detail?.membresPresents).toBe(membres.length - absents.length);
          expect(detail?.membresDansLeTerritoire).toBe(ici.length);
          for (const { nombreEtablissements, numeroFinessEt } of absents)
            expect([nombreEtablissements, numeroFinessEt]).toEqual([0, null]);
          for (const { longitude, latitude } of detail?.membres ?? [])
            expect(longitude === null).toBe(latitude === null);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('groups listed', () => {
  const reference = (
    groupements: readonly Groupement[],
    gardes: ReadonlySet<string>,
    filtre: FiltreGroupements,
  ): readonly string[] =>
    groupements
      .filter(
        (g) =>
          (filtre.genres.length === 0 || filtre.genres.includes(g.genre)) &&
          (filtre.familles.length === 0 || filtre.familles.includes(g.famille ?? 'inconnue')) &&
          (!filtre.avecMembres || g.membres.length > 0) &&
          gardes.has(g.id),
      )
      .map(({ id }) => id)
      .sort();

  it('are those the filter keeps, and each count is what choosing it gives', () => {
    fc.assert(
      fc.property(
        arbitraireLignes,
        arbitraireGroupements,
        arbitraireFiltreGroupements,
        (offre, groupements, filtre) => {
          const etat = session(groupements, offre);
          const selection = moitie(offre.length);
          const liste = (autre: FiltreGroupements) => pageGroupements(etat, selection, autre, 0, 1000);
          const ids = (autre: FiltreGroupements) => liste(autre).lignes.map((l) => l.groupement.id);
          const page = liste(filtre);
          // Text and territory are checked by themselves below.
          const seuls = new Set(
            ids({ ...FILTRE_VIDE, texte: filtre.texte, dansLeTerritoire: filtre.dansLeTerritoire }),
          );
          expect(ids(filtre).sort()).toEqual(reference(groupements, seuls, filtre));
          expect(page.nombre).toBe(page.lignes.length);
          const parGenre = new Map(page.parGenre.map(({ genre, nombre }) => [genre, nombre]));
          for (const genre of GENRES_GROUPEMENT)
            expect(liste({ ...filtre, genres: [genre] }).nombre).toBe(parGenre.get(genre) ?? 0);
          const parFamille = new Map(page.parFamille.map(({ famille, nombre }) => [famille, nombre]));
          for (const famille of [...FAMILLES_COOPERATION, 'inconnue' as const])
            expect(liste({ ...filtre, familles: [famille] }).nombre).toBe(parFamille.get(famille) ?? 0);
          expect(liste({ ...filtre, dansLeTerritoire: true }).nombre).toBe(page.dansLeTerritoire);
          expect(liste({ ...filtre, avecMembres: true }).nombre).toBe(page.avecMembres);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keep their members in every order, in which each group has its rank', () => {
    fc.assert(
      fc.property(
        arbitraireLignes,
        arbitraireGroupements,
        fc.constantFrom(...COLONNES_TRI_GROUPEMENTS),
        fc.constantFrom('croissant' as const, 'decroissant' as const),
        (offre, groupements, colonne, sens) => {
          const etat = session(groupements, offre);
          const tri = { colonne, sens };
          const details = listDetailsGroupements(etat, null, FILTRE_VIDE, 0, 1000, tri);
          expect(details.map((d) => d.groupement.id).sort()).toEqual(groupements.map(({ id }) => id).sort());
          for (const [rang, { groupement: g }] of details.entries())
            expect(rangGroupement(etat, null, FILTRE_VIDE, tri, g.id)).toBe(rang);
          expect(rangGroupement(etat, null, FILTRE_VIDE, tri, 'personne')).toBe(-1);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('come by members in the territory, then by name without accents, closed ones last', () => {
    const groupements = [
      groupement({ id: 'a', nom: 'Zénith' }),
      groupement({ id: 'b', nom: 'étoile' }),
      groupement({ id: 'c', nom: 'Fermé', dateFermeture: '2020-01-01', membres: [membre(HOPITAL)] }),
      groupement({ id: 'd', nom: 'Vaste', membres: [membre(HOPITAL)] }),
    ];
    const { lignes } = pageGroupements(session(groupements, [LIGNE]), null, FILTRE_VIDE, 0, 10);
    expect(lignes.map((l) => l.groupement.id)).toEqual(['d', 'b', 'a', 'c']);
  });

  it('put the unknown last, whatever the direction', () => {
    const groupements = [
      groupement({ id: 'a', dateCreation: null }),
      groupement({ id: 'b', dateCreation: '2020-01-01' }),
      groupement({ id: 'c', dateCreation: '2010-01-01' }),
    ];
    const etat = session(groupements, [LIGNE]);
    const ordre = (sens: 'croissant' | 'decroissant') =>
      pageGroupements(etat, null, FILTRE_VIDE, 0, 9, { colonne: 'date', sens }).lignes.map(
        (l) => l.groupement.id,
      );
    expect(ordre('croissant')).toEqual(['c', 'b', 'a']);
    expect(ordre('decroissant')).toEqual(['b', 'c', 'a']);
  });

  it('give slices of one list', () => {
    const groupements = ['a', 'b', 'c', 'd'].map((id) => groupement({ id, nom: id }));
    const etat = session(groupements, [LIGNE]);
    const page = pageGroupements(etat, null, FILTRE_VIDE, 1, 3);
    expect(page.nombre).toBe(4);
    expect(page.lignes.map((l) => l.groupement.id)).toEqual(['b', 'c']);
    expect(pageGroupements(etat, null, FILTRE_VIDE, 3, 9, TRI_GROUPEMENTS_DEFAUT).lignes).toHaveLength(1);
  });

  it('are found by words of their name, of a member, by the beginning of a number, accents and ST apart', () => {
    const groupements = [
      groupement({ id: 'a', nom: 'GCSMS DU BOCAGE', membres: [membre(ASSOCIATION)] }),
      groupement({
        id: 'b',
        nom: 'Autre',
        numeroGcc: '12345678901',
        membres: [membre('590000001', { nom: 'CH LENS' })],
      }),
    ];
    const etat = session(groupements, [{ ...LIGNE, entite: 1 }]);
    const trouve = (texte: string) =>
      pageGroupements(etat, null, { ...FILTRE_VIDE, texte }, 0, 9).lignes.map((l) => l.groupement.id);
    expect(trouve('bocage gcsms')).toEqual(['a']);
    expect(trouve('oeuvre st leon')).toEqual(['a']);
    expect(trouve('lens')).toEqual(['b']);
    expect(trouve('5900')).toEqual(['b']);
    expect(trouve('123 456 789 01')).toEqual(['b']);
    expect(trouve('90000')).toEqual([]);
    expect(trouve('bocage lens')).toEqual([]);
  });

  it('touch the territory by a member, by an establishment of their own, or else by the département of their number', () => {
    const groupements = [
      groupement({ id: 'membre', membres: [membre(HOPITAL)] }),
      groupement({ id: 'ailleurs', membres: [membre(ASSOCIATION)] }),
      groupement({ id: 'propre', numeroFinessEj: HOPITAL }),
      groupement({ id: 'numero', numeroFinessEj: '030099999' }),
      groupement({ id: 'autre-numero', numeroFinessEj: '590099999' }),
      groupement({ id: 'absents', membres: [membre('030099998')] }),
    ];
    const lignes = [LIGNE, { ...LIGNE, numero: '420780003', entite: 1, departement: '42', commune: 2 }];
    const page = pageGroupements(
      session(groupements, lignes),
      Uint32Array.of(0),
      { ...FILTRE_VIDE, dansLeTerritoire: true },
      0,
      9,
    );
    expect(page.lignes.map((l) => l.groupement.id).sort()).toEqual(['absents', 'membre', 'numero', 'propre']);
  });

  it('count the members nobody answers to, each number once', () => {
    const groupements = [
      groupement({ id: 'a', membres: [membre('590000001'), membre(HOPITAL)] }),
      groupement({ id: 'b', membres: [membre('590000001'), membre('2A0000001')] }),
    ];
    expect(pageGroupements(session(groupements, [LIGNE]), null, FILTRE_VIDE, 0, 0).membresAbsents).toBe(2);
  });
});

describe('groups of an establishment', () => {
  it('are its own, those of its gestionnaire, and the group its gestionnaire is', () => {
    const groupements = [
      groupement({ id: 'sien', membres: [membre(LIGNE.numero, { niveau: 'etablissement' })] }),
      groupement({ id: 'gestionnaire', membres: [membre(HOPITAL)] }),
      groupement({ id: 'est', numeroFinessEj: HOPITAL }),
      groupement({ id: 'autre', membres: [membre(ASSOCIATION)] }),
    ];
    const trouves = groupementsDe(session(groupements, [LIGNE]), {
      numeroFiness: LIGNE.numero,
      numeroFinessEj: HOPITAL,
    });
    expect(trouves.map((l) => l.groupement.id)).toEqual(['sien', 'gestionnaire', 'est']);
  });

  it('are found by an establishment of the same gestionnaire', () => {
    const lignes = [LIGNE, { ...LIGNE, numero: '030780002' }];
    const index = indexGroupements(createContexte(lignes), [
      groupement({ membres: [membre('030780002', { niveau: 'etablissement' })] }),
    ]);
    expect(findGroupementsDe(index, { numeroFiness: LIGNE.numero, numeroFinessEj: HOPITAL })).toEqual([0]);
    expect(findGroupementsDe(index, { numeroFiness: LIGNE.numero, numeroFinessEj: null })).toEqual([]);
  });
});

describe('small pieces', () => {
  it('read the département that issued a number', () => {
    const lus = ['210780581', '2A0000001', '970100012', '970211207', '980500003', '990000001', 'XX', ''];
    expect(lus.map(readDepartementNumero)).toEqual(['21', '2A', '971', '972', '976', null, null, null]);
  });

  it('frame the members that have a position, and nothing when none has', () => {
    expect(computeEmpriseMembres([{ longitude: null, latitude: null }])).toBeNull();
    const emprise = computeEmpriseMembres([
      { longitude: 3, latitude: 46 },
      { longitude: 5, latitude: 47 },
      { longitude: null, latitude: null },
    ]);
    expect(emprise?.[0]).toBeCloseTo(2.7);
    expect(emprise?.[3]).toBeCloseTo(47.15);
  });
});
