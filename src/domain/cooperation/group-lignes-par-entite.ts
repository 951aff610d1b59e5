import type { Offre } from '../etablissement/offre';

/**
 * Establishments of each legal entity, ascending by FINESS number. Closed ones are left out, but where the
 * entity has no other: a member that is closed is not one that is absent.
 */
export function groupLignesParEntite({
  etablissements: et,
  entites,
}: Offre): (entite: number) => Uint32Array {
  const debuts = new Uint32Array(entites.nombre + 1);
  for (let i = 0; i < et.nombre; i += 1) {
    const entite = et.entite[i] as number;
    if (entite >= 0) debuts[entite + 1] = (debuts[entite + 1] as number) + 1;
  }
  for (let e = 0; e < entites.nombre; e += 1)
    debuts[e + 1] = (debuts[e + 1] as number) + (debuts[e] as number);
  const lignes = new Uint32Array(debuts[entites.nombre] as number);
  const places = debuts.slice();
  for (let i = 0; i < et.nombre; i += 1) {
    const entite = et.entite[i] as number;
    if (entite < 0) continue;
    lignes[places[entite] as number] = i;
    places[entite] = (places[entite] as number) + 1;
  }
  return (entite) => {
    const siennes = lignes.subarray(debuts[entite] ?? 0, debuts[entite + 1] ?? 0);
    const ouvertes = siennes.filter((i) => et.ferme[i] !== 1);
    return ouvertes.length > 0 ? ouvertes : siennes;
  };
}
