import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILLES } from '../../../src/domain/etablissement/nomenclature';
import { isAdresse } from '../../../src/domain/territoire/commune';
import { construireLegendeOffre, type ElementDessine, OFFRE_VIDE } from '../../../src/map/view-model/legende';
import { composerTuile } from '../../../src/workers/tuiles/composer-tuile';
import { createSource } from '../../../src/workers/tuiles/create-source';
import { dessinerOffre } from '../../../src/workers/tuiles/decrire-etablissement';
import { contexteEssai, offreEssai, toutes } from '../tuiles/offre-essai';

/** What the whole world's tile of a zoom draws, as the map reads it back. */
function dessiner(points: Parameters<typeof offreEssai>[0], z: number): ElementDessine[] {
  const offre = offreEssai(points);
  const dessin = dessinerOffre(contexteEssai(offre), 'famille');
  const source = createSource(dessin.points, toutes(offre), dessin);
  const elements: ElementDessine[] = [];
  for (let x = 0; x < 2 ** z; x += 1) {
    for (let y = 0; y < 2 ** z; y += 1) {
      const tuile = composerTuile(source, z, x, y);
      for (const { id = -1, proprietes: p } of tuile.points) {
        elements.push({
          genre: 'etablissement',
          id,
          palette: Number(p.palette),
          groupe: Number(p.groupe),
          classe: Number(p.classe),
          precision: Number(p.precision),
          colocalises: Number(p.colocalises),
          ferme: p.ferme === 1,
        });
      }
      for (const { id = -1, proprietes: p } of tuile.amas) {
        elements.push({
          genre: 'amas',
          id,
          palette: Number(p.palette),
          composition: String(p.composition).split(',').map(Number),
          donut: String(p.donut),
          pile: p.pile === 1,
          approches: Number(p.approches),
          fermes: Number(p.fermes ?? 0),
        });
      }
    }
  }
  return elements;
}

describe('legend', () => {
  it('counts exactly what the tiles hold, whatever they repeat at their edges', () => {
    const points = fc.array(
      fc.record({
        longitude: fc.double({ min: -170, max: 170, noNaN: true }),
        latitude: fc.double({ min: -60, max: 70, noNaN: true }),
        famille: fc.nat(FAMILLES.length - 1),
        places: fc.constantFrom(Number.NaN, 10, 100),
        precision: fc.nat(3),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 3 }), (tires, z) => {
        const modele = construireLegendeOffre(dessiner(tires, z));
        for (const k of FAMILLES.keys()) {
          const attendu = tires.filter((p) => p.famille === k).length;
          expect(modele.groupes.find(({ rang }) => rang === k)?.nombre ?? 0).toBe(attendu);
        }
        expect(modele.approches + modele.approchesAmas).toBe(
          tires.filter((p) => !isAdresse(p.precision)).length,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('lists no sign that is not drawn', () => {
    const seul = dessiner([{ longitude: 2, latitude: 47, famille: 4, places: 90, precision: 0 }], 2);
    expect(construireLegendeOffre(seul)).toEqual({
      ...OFFRE_VIDE,
      groupes: [{ rang: 4, nombre: 1 }],
      classes: ['81+'],
      symboles: 1,
    });
    expect(construireLegendeOffre([])).toEqual(OFFRE_VIDE);
  });

  it('shows the most telling donut drawn', () => {
    const amas = (id: number, composition: number[], donut: string): ElementDessine => ({
      genre: 'amas',
      palette: 0,
      id,
      composition,
      donut,
      pile: false,
      approches: 0,
      fermes: 0,
    });
    const modele = construireLegendeOffre([
      amas(1, [90, 0, 0, 0, 0, 0, 0], 'une'),
      amas(2, [2, 1, 1, 0, 0, 0, 0], 'trois'),
      amas(3, [9, 9, 0, 0, 0, 0, 0], 'deux'),
    ]);
    expect(modele.amas).toEqual({ nombre: 3, exemple: 'trois' });
  });

  it('tells piles, spread symbols and closed establishments, which are in no family', () => {
    const pile: ElementDessine = {
      genre: 'amas',
      palette: 0,
      id: 1,
      composition: [7, 0, 0, 0, 0, 0, 0],
      donut: '0-4000000',
      pile: true,
      approches: 7,
      fermes: 2,
    };
    const etale: ElementDessine = {
      genre: 'etablissement',
      id: 1,
      palette: 0,
      groupe: 0,
      classe: 0,
      precision: 2,
      colocalises: 3,
      ferme: false,
    };
    const ferme: ElementDessine = { ...etale, id: 2, groupe: 3, ferme: true, colocalises: 1 };
    expect(construireLegendeOffre([pile, etale, etale, ferme])).toEqual({
      ...OFFRE_VIDE,
      groupes: [{ rang: 0, nombre: 8 }],
      classes: ['inconnue'],
      symboles: 1,
      amas: { nombre: 1, exemple: '0-4000000' },
      piles: 1,
      etales: 1,
      approches: 1,
      approchesAmas: 7,
      fermes: [3],
      nombreFermes: 1,
      fermesAmas: 2,
    });
  });
});
