import { describe, expect, it } from 'vitest';
import { CLASSES_PLACES } from '../../../src/domain/cartographie/schema-tuiles';
import { FAMILLES } from '../../../src/domain/etablissement/nomenclature';
import { FORME_FAMILLE } from '../../../src/map/view-model/formes-familles';
import {
  cheminArc,
  cleSymbole,
  DIAMETRES_PX,
  lireCleSymbole,
  signeFamille,
  tracerSymbole,
} from '../../../src/map/view-model/symboles';

describe('symbols', () => {
  it('have one shape per family', () => {
    const formes = FAMILLES.map((famille) => FORME_FAMILLE[famille]);
    expect(new Set(formes).size).toBe(FAMILLES.length);
  });

  it('look different for every family, size class and precision', () => {
    const vus = new Set<string>();
    let nombre = 0;
    for (const famille of FAMILLES) {
      for (let classe = 0; classe < CLASSES_PLACES.length; classe += 1) {
        for (const approche of [false, true]) {
          vus.add(JSON.stringify(tracerSymbole({ ...signeFamille(famille), classe, approche })));
          nombre += 1;
        }
      }
    }
    expect(vus.size).toBe(nombre);
  });

  it('mark an unknown capacity by a dot, never by a size of its own alone', () => {
    for (const famille of FAMILLES) {
      expect(tracerSymbole({ ...signeFamille(famille), classe: 0, approche: false }).point).not.toBeNull();
      expect(tracerSymbole({ ...signeFamille(famille), classe: 2, approche: false }).point).toBeNull();
    }
  });

  it('draw an approximate place hollow and dashed', () => {
    const trace = tracerSymbole({ ...signeFamille('domicile'), classe: 2, approche: true });
    expect(trace.tirets).not.toBeNull();
    expect(trace.remplissage).toBe('#FFFFFF');
    expect(tracerSymbole({ ...signeFamille('autre'), classe: 2, approche: false }).tirets).toBeNull();
  });

  it('grow with the capacity', () => {
    const connues = DIAMETRES_PX.slice(1);
    expect(connues).toEqual([...connues].sort((a, b) => a - b));
    expect(DIAMETRES_PX).toHaveLength(CLASSES_PLACES.length);
  });

  it('are found back from the name of their image', () => {
    const symbole = { ...signeFamille('social'), classe: 3, approche: true } as const;
    expect(lireCleSymbole(cleSymbole(symbole))).toEqual(symbole);
    for (const faux of ['', 'e-9-0-0-0', 'e-0-9-0-0', 'e-0-0-7-0', 'e-0-0-0-2', 'f-0-0-1-0', 'sprite-autre'])
      expect(lireCleSymbole(faux)).toBeNull();
  });

  it('draw a closed establishment hollow and struck, in no colour of a family', () => {
    const chemins = FAMILLES.map((famille) => {
      const symbole = { ...signeFamille(famille), classe: 1, approche: false, ferme: true } as const;
      expect(lireCleSymbole(cleSymbole(symbole))).toEqual(symbole);
      const trace = tracerSymbole(symbole);
      expect([trace.remplissage, trace.contour]).toEqual(['#FFFFFF', '#6B7176']);
      return trace.chemin;
    });
    const ouverts = FAMILLES.map(
      (famille) => tracerSymbole({ ...signeFamille(famille), classe: 1, approche: false }).chemin,
    );
    for (const chemin of chemins) expect(ouverts).not.toContain(chemin);
  });

  it('close a full ring with two circles and a part with one sector', () => {
    expect(cheminArc(8, 4, 0, 1).match(/Z/g)).toHaveLength(2);
    expect(cheminArc(8, 4, 0, 0.25)).toBe('M0,-10A10,10 0 0 1 10,0L6,0A6,6 0 0 0 0,-6Z');
  });
});
