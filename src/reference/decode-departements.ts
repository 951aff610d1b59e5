import type { Departement } from '../domain/territoire/commune';
import type { DepartementsEncodes } from './departements-encodes';

/** Départements with closed GeoJSON rings. Collectivities Natural Earth does not draw here have an empty outline. */
export function decodeDepartements({ departements, pasParDegre }: DepartementsEncodes): Departement[] {
  return departements.map(({ contour, ...departement }) => ({
    ...departement,
    contour: contour.map((anneaux) => anneaux.map((anneau) => decodeAnneau(anneau, pasParDegre))),
  }));
}

function decodeAnneau(texte: string, pasParDegre: number): [number, number][] {
  let x = 0;
  let y = 0;
  const anneau = texte.split(',').map((pas): [number, number] => {
    const espace = pas.indexOf(' ');
    x += Number(pas.slice(0, espace));
    y += Number(pas.slice(espace + 1));
    return [x / pasParDegre, y / pasParDegre];
  });
  const premier = anneau[0];
  if (premier !== undefined) anneau.push([premier[0], premier[1]]);
  return anneau;
}
