import { describe, expect, it } from 'vitest';
import { TEXTES_CARTE } from '../../../src/i18n/carte';
import {
  decrireGroupement,
  decrireTerritoires,
  descriptionEvolution,
} from '../../../src/i18n/description-carte';
import { rubriquesLegende } from '../../../src/map/legende-png';
import { listRubriques } from '../../../src/map/rubriques';
import { LEGENDE_VIDE, type ModeleLegende, OFFRE_VIDE } from '../../../src/map/view-model/legende';

const PLEIN: ModeleLegende = {
  offre: {
    ...OFFRE_VIDE,
    groupes: [{ rang: 3, nombre: 1200 }],
    classes: ['1-20'],
    symboles: 3,
    amas: { nombre: 1, exemple: '0-0004000' },
    piles: 1,
    etales: 1,
    approches: 2,
    approchesAmas: 1,
    fermes: [3],
    nombreFermes: 1,
    fermesAmas: 4,
  },
  carte: null,
  formes: [],
  sites: [
    { genre: 'propose', nombre: 2 },
    { genre: 'ferme', nombre: 1 },
  ],
  evolution: null,
  groupement: {
    genre: 'ght',
    famille: null,
    supports: 1,
    membres: 8,
    hors: 1,
    liens: 'support',
    nonDessines: 2,
  },
  scenario: null,
  territoires: [{ id: 'c', nom: 'Communes', nombre: 317, rang: 0, visible: true }],
  selection: true,
  liens: { dessines: 3, total: 3 },
};

describe('parts of the legend', () => {
  it('say nothing of what is not drawn', () => {
    expect(listRubriques(LEGENDE_VIDE)).toEqual([]);
    expect(listRubriques({ ...LEGENDE_VIDE, offre: OFFRE_VIDE })).toEqual([]);
    const territoires = listRubriques({ ...LEGENDE_VIDE, territoires: PLEIN.territoires });
    expect(territoires.map(({ cle }) => cle)).toEqual(['territoires']);
  });

  it('say of outlines too small to be drawn that they wait for a closer view', () => {
    const [couche] = PLEIN.territoires;
    if (couche === undefined) throw new Error('got no layer, expected one');
    const [rubrique] = listRubriques({ ...LEGENDE_VIDE, territoires: [{ ...couche, visible: false }] });
    expect(rubrique?.entrees.map(({ signe }) => signe)).toEqual([null]);
    expect(rubrique?.entrees[0]?.libelle).toContain('Communes');
  });

  it('list every sign drawn, closed establishments and existing cooperations included', () => {
    const rubriques = listRubriques(PLEIN);
    expect(rubriques.map(({ cle }) => cle)).toEqual([
      'familles',
      'capacite',
      'position',
      'fermes',
      'amas',
      'traces',
      'sites',
      'territoires',
    ]);
    expect(rubriques.find(({ cle }) => cle === 'sites')?.entrees.map(({ libelle }) => libelle)).toEqual([
      'Sites proposés',
      'Fermeture supposée',
    ]);
    const traces = rubriques.find(({ cle }) => cle === 'traces')?.entrees ?? [];
    expect(traces.map(({ cle, nombre }) => [cle, nombre])).toEqual([
      ['support', null],
      ['membres', 8],
      ['hors', 1],
      ['liens-groupement', null],
      ['non-dessines', null],
      ['selection', null],
      ['liens', 3],
    ]);
  });

  it('change with what stands in place of the offer', () => {
    const evolution = {
      genres: [{ genre: 'ouverture', nombre: 4 }],
      amas: null,
      piles: 0,
      trajets: 1,
    } as const;
    const [rubrique] = listRubriques({ ...LEGENDE_VIDE, evolution });
    expect(rubrique?.entrees.map(({ cle, nombre }) => [cle, nombre])).toEqual([
      ['ouverture', 4],
      ['trajet', 1],
    ]);
  });

  it('are the same on an image, figures in brackets', () => {
    const surImage = rubriquesLegende(PLEIN);
    expect(surImage.map(({ titre }) => titre)).toEqual(listRubriques(PLEIN).map(({ titre }) => titre));
    expect(surImage.flatMap(({ entrees }) => entrees).length).toBe(
      listRubriques(PLEIN).flatMap(({ entrees }) => entrees).length,
    );
    const libelles = surImage.flatMap(({ entrees }) => entrees.map(({ libelle }) => libelle));
    expect(libelles).toContain(`${TEXTES_CARTE.membreGroupement} (8)`);
    expect(libelles).toContain('Communes (317)');
  });
});

describe('text alternative', () => {
  it('tells what stands over the map', () => {
    expect(
      decrireGroupement({ nom: 'GHT X', support: 'CHU', dessines: 8, nonDessines: 1 }).replace(/\s/g, ' '),
    ).toBe(
      'Coopération affichée : GHT X, support CHU, 8 membres sur la carte ; 1 autre membre dans la liste seulement.',
    );
    expect(decrireTerritoires([])).toBeNull();
    expect(decrireTerritoires(['EPCI', 'Communes'])?.replace(/\s/g, ' ')).toBe(
      'Contours affichés : EPCI et Communes.',
    );
  });

  it('counts the changes that stand in place of the offer', () => {
    const parGenre = {
      ouverture: 2,
      fermeture: 0,
      deplacement: 1,
      categorie: 0,
      capacite: 0,
      gestionnaire: 0,
    };
    expect(descriptionEvolution({ nombre: 3, parGenre }).replace(/\s/g, ' ')).toBe(
      'Carte : 3 changements entre les deux extraits (ouverture 2, déplacement 1) ; tableau équivalent ci-dessous.',
    );
  });
});
