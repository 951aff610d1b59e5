import type { Polygones } from './perimetres';
import { computeAire } from './projection-equivalente';
import { ConstructeurTopologie, DEHORS, type Topologie } from './topologie';

/**
 * Edges of territories given by their polygons, place k being the k-th of them. Territories that share the points of
 * their border share its edges; where they do not (drawn apart, or overlapping) each keeps its own.
 */
export function createTopologie(territoires: readonly Polygones[]): Topologie {
  const constructeur = new ConstructeurTopologie();
  /** Edge waiting for the territory on its other side, by its two ends. */
  const libres = new Map<number, number>();
  const cle = (de: number, vers: number): number => de * 0x4000000 + vers;
  const { de: debuts, droite } = constructeur;
  territoires.forEach((polygones, place) => {
    for (const polygone of polygones) {
      polygone.forEach((anneau, rang) => {
        const direct = computeAire(anneau) > 0 === (rang === 0);
        const numeros = anneau.map(([longitude, latitude]) => constructeur.sommet(longitude, latitude));
        if (!direct) numeros.reverse();
        let avant = numeros.at(-1) as number;
        for (const ici of numeros) {
          const attendue = libres.get(cle(ici, avant));
          if (attendue !== undefined) {
            droite[attendue] = place;
            libres.delete(cle(ici, avant));
          } else if (ici !== avant) {
            libres.set(cle(avant, ici), debuts.length);
            constructeur.arete(avant, ici, place, DEHORS);
          }
          avant = ici;
        }
      });
    }
  });
  return constructeur.build();
}
