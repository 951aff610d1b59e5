import { contains } from './contains';
import type { Polygones } from './perimetres';

/** Tells whether points are in a shape; made once for many points. */
export function createDansForme(polygones: Polygones): (longitude: number, latitude: number) => boolean {
  const cadres = polygones.map((polygone) => {
    let [ouest, sud, est, nord] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of polygone[0] ?? []) {
      ouest = Math.min(ouest, x);
      est = Math.max(est, x);
      sud = Math.min(sud, y);
      nord = Math.max(nord, y);
    }
    return { polygone, ouest, sud, est, nord };
  });
  return (longitude, latitude) =>
    cadres.some(
      ({ polygone, ouest, sud, est, nord }) =>
        longitude >= ouest &&
        longitude <= est &&
        latitude >= sud &&
        latitude <= nord &&
        polygone.reduce((dedans, anneau) => dedans !== contains(anneau, [longitude, latitude]), false),
    );
}
