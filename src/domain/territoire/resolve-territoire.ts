import { readCode } from '../shared/colonne-code';
import { contains } from './contains';
import type { EtendueResolue } from './etendue';
import { createMinutesDuPoint } from './minutes-du-point';
import { BASSINS_DEFAUT, type Decoupage, type ReglagesNiveau, type TerritoireCalcule } from './niveau';
import type { Point } from './projection-equivalente';
import { readRattachement } from './read-rattachement';
import { lieuMaille, type Socle } from './socle';

/** Marks what stands in a territory that no dimension of the filter holds. */
export function resolveTerritoire(
  socle: Socle,
  territoire: TerritoireCalcule,
  decoupage: (niveau: ReglagesNiveau) => Decoupage,
): EtendueResolue {
  switch (territoire.genre) {
    case 'region':
      return resolveRegions(socle, territoire.codes);
    case 'bassin':
      return resolveDecoupage(
        socle,
        decoupage({ niveau: 'bassin', bassins: territoire.bassins }),
        territoire.codes,
      );
    case 'ght':
      return resolveDecoupage(socle, decoupage({ niveau: 'ght', bassins: BASSINS_DEFAUT }), territoire.codes);
    case 'dessin': {
      const { longitude, latitude } = socle.lieux;
      const estDans = createTestContour(territoire.contour);
      return resolveLieux(socle, (lieu) => estDans(longitude[lieu] as number, latitude[lieu] as number));
    }
    case 'rayon': {
      const minutes = createMinutesDuPoint(socle, [territoire.longitude, territoire.latitude]);
      return resolveLieux(socle, (lieu) => minutes(lieu) <= territoire.minutes);
    }
  }
}

/** An establishment whose commune is unknown follows its département. */
function resolveRegions({ contexte }: Socle, codes: readonly string[]): EtendueResolue {
  const { communes, departements } = contexte;
  const { etablissements: et } = contexte.offre;
  const choisies = new Set(codes);
  const parDepartement = new Map(departements.map(({ code, codeRegion }) => [code, codeRegion]));
  const marquees = Uint8Array.from({ length: communes.nombre }, (_, i) =>
    choisies.has(communes.codeRegion[readRattachement(communes, i)] as string) ? 1 : 0,
  );
  return {
    communes: marquees,
    etablissements: Uint8Array.from(et.commune, (commune, i) => {
      if (commune >= 0) return marquees[commune] as number;
      return choisies.has(parDepartement.get(readCode(et.departement, i)) ?? '') ? 1 : 0;
    }),
  };
}

/** Establishments follow their commune: what is known of no commune is in no territory of a level. */
function resolveDecoupage(
  { contexte }: Socle,
  { codes, parCommune }: Decoupage,
  choisis: readonly string[],
): EtendueResolue {
  const voulus = new Set(choisis);
  const rangs = Uint8Array.from(codes, (code) => (voulus.has(code) ? 1 : 0));
  const marquees = Uint8Array.from(parCommune, (rang) => (rang < 0 ? 0 : (rangs[rang] as number)));
  return {
    communes: marquees,
    etablissements: Uint8Array.from(contexte.offre.etablissements.commune, (commune) =>
      commune < 0 ? 0 : (marquees[commune] as number),
    ),
  };
}

/**
 * What stands at a place that `estDans` holds: communes by their point (a city made of arrondissements is in with one
 * of them), establishments by theirs; one without a position follows its commune.
 */
function resolveLieux(socle: Socle, estDans: (lieu: number) => boolean): EtendueResolue {
  const { communes, offre } = socle.contexte;
  const { etablissements: et } = offre;
  const { mailles } = socle;
  const parMaille = Uint8Array.from({ length: mailles.nombre }, (_, m) =>
    estDans(lieuMaille(socle, m)) ? 1 : 0,
  );
  const marquees = new Uint8Array(communes.nombre);
  for (let i = 0; i < communes.nombre; i += 1) {
    const maille = mailles.parCommune[i] as number;
    if (maille < 0 || parMaille[maille] === 0) continue;
    marquees[i] = 1;
    const parent = communes.parent[i] as number;
    if (parent >= 0) marquees[parent] = 1;
  }
  return {
    communes: marquees,
    etablissements: Uint8Array.from({ length: et.nombre }, (_, i) => {
      if (!Number.isNaN(et.longitude[i])) return estDans(i) ? 1 : 0;
      const commune = et.commune[i] as number;
      return commune < 0 ? 0 : (marquees[commune] as number);
    }),
  };
}

/** Even–odd rule inside an open ring, after its rectangle; a point without position is nowhere. */
function createTestContour(contour: readonly Point[]): (longitude: number, latitude: number) => boolean {
  if (contour.length < 3) return () => false;
  const [ouest, est] = borne(contour.map(([x]) => x));
  const [sud, nord] = borne(contour.map(([, y]) => y));
  return (longitude, latitude) =>
    longitude >= ouest &&
    longitude <= est &&
    latitude >= sud &&
    latitude <= nord &&
    contains(contour, [longitude, latitude]);
}

function borne(valeurs: readonly number[]): readonly [number, number] {
  let [bas, haut] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const valeur of valeurs) {
    if (valeur < bas) bas = valeur;
    if (valeur > haut) haut = valeur;
  }
  return [bas, haut];
}
