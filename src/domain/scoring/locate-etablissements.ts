import KDBush from 'kdbush';
import { createLieux, type Lieux } from '../geo/lieux';
import { isAdresse } from '../territoire/commune';
import type { EntreeScoring } from './entree';

/** Half side of the box searched for the nearest commune of an establishment that names none, degrees. */
const BOITE_COMMUNE_DEGRES = 0.3;

/** Density of a commune row; that of its parent when its own is unknown. */
function densiteCommune(entree: EntreeScoring, row: number): number {
  if (row < 0) return Number.NaN;
  const propre = entree.densiteHabKm2[row] ?? Number.NaN;
  if (!Number.isNaN(propre)) return propre;
  const parent = entree.communes.parent[row] ?? -1;
  return parent < 0 ? Number.NaN : (entree.densiteHabKm2[parent] ?? Number.NaN);
}

/**
 * Places of the time model: the establishments (place i = row i), then the towns (place `nombre` + k). The density
 * of an establishment is that of its commune; when the source names no commune, that of the nearest commune point.
 */
export function locateEtablissements(entree: EntreeScoring, villes: readonly number[]): Lieux {
  const { etablissements } = entree.offre;
  const { communes } = entree;
  const total = etablissements.nombre + villes.length;
  const longitude = new Float64Array(total);
  const latitude = new Float64Array(total);
  const densite = new Float64Array(total);
  const adresse = new Uint8Array(total);
  longitude.set(etablissements.longitude);
  latitude.set(etablissements.latitude);
  const departement = new Uint16Array(total);
  const etendu = new Uint8Array(total);
  const codes: string[] = [];
  const rangs = new Map<string, number>();
  const rangDe = (code: string): number => {
    const connu = rangs.get(code);
    if (connu !== undefined) return connu;
    rangs.set(code, codes.length);
    codes.push(code);
    return codes.length - 1;
  };
  const parCode = etablissements.departement.codes.map(rangDe);
  const findDensite = createRechercheDensite(entree);
  for (let i = 0; i < etablissements.nombre; i += 1) {
    const row = etablissements.commune[i] as number;
    densite[i] =
      row >= 0 ? densiteCommune(entree, row) : findDensite(longitude[i] as number, latitude[i] as number);
    adresse[i] = isAdresse(etablissements.precision[i]) ? 1 : 0;
    departement[i] = parCode[etablissements.departement.index[i] as number] as number;
  }
  villes.forEach((row, k) => {
    const place = etablissements.nombre + k;
    longitude[place] = communes.longitude[row] as number;
    latitude[place] = communes.latitude[row] as number;
    densite[place] = densiteCommune(entree, row);
    departement[place] = rangDe(communes.codeDepartement[row] as string);
    etendu[place] = 1;
  });
  return createLieux(longitude, latitude, densite, adresse, {
    departements: { codes, index: departement },
    etendu,
  });
}

/** Density of the commune whose point is nearest, NaN when none is near. The tree is made at the first question. */
function createRechercheDensite(entree: EntreeScoring): (longitude: number, latitude: number) => number {
  const { communes } = entree;
  let rows: number[] | null = null;
  let arbre: KDBush | null = null;
  return (longitude, latitude) => {
    if (Number.isNaN(longitude) || Number.isNaN(latitude)) return Number.NaN;
    if (rows === null) {
      rows = [];
      for (let row = 0; row < communes.nombre; row += 1) {
        if (!Number.isNaN(communes.longitude[row]) && !Number.isNaN(densiteCommune(entree, row)))
          rows.push(row);
      }
      if (rows.length > 0) {
        arbre = new KDBush(rows.length);
        for (const row of rows)
          arbre.add(communes.longitude[row] as number, communes.latitude[row] as number);
        arbre.finish();
      }
    }
    if (arbre === null) return Number.NaN;
    const largeur = BOITE_COMMUNE_DEGRES;
    const cosinus = Math.cos((latitude * Math.PI) / 180);
    let proche = -1;
    let moins = Number.POSITIVE_INFINITY;
    for (const rang of arbre.range(
      longitude - largeur,
      latitude - largeur,
      longitude + largeur,
      latitude + largeur,
    )) {
      const row = rows[rang] as number;
      const dx = ((communes.longitude[row] as number) - longitude) * cosinus;
      const dy = (communes.latitude[row] as number) - latitude;
      const carre = dx * dx + dy * dy;
      if (carre < moins || (carre === moins && row < proche)) {
        moins = carre;
        proche = row;
      }
    }
    return densiteCommune(entree, proche);
  };
}
