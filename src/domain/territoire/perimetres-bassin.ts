import type { GhtJoint } from '../cooperation/find-hopitaux-ght';
import { readCode } from '../shared/colonne-code';
import type { FondContours } from './build-contours';
import { shareMailles } from './build-contours';
import { createTopologie } from './create-topologie';
import { listDepartementsCharges } from './departements-charges';
import { dissolve } from './dissolve';
import { includeSites } from './include-sites';
import type { Decoupage } from './niveau';
import type { Polygones } from './perimetres';
import { readRattachement } from './read-rattachement';
import type { Socle } from './socle';
import { type SiteTopologie, subdivideTopologie } from './subdivide-topologie';
import type { Topologie } from './topologie';

/** A site and the GHT it gives its ground to, -1 for none. */
interface SiteGht extends SiteTopologie {
  readonly ght: number;
}

/**
 * Perimeters as attraction areas: the cells of the communes whose nearest member hospital belongs to the GHT. Each
 * hospital has a cell of its own there, so that a perimeter holds its hospitals even where the commune around them is
 * nearer to those of another GHT; perimeters never overlap. `ghts` ranks follow `parCommune` of `decoupage` by id.
 */
export function drawPerimetresBassin(
  socle: Socle,
  ghts: readonly GhtJoint[],
  decoupage: Decoupage,
  fond: FondContours,
): readonly Polygones[] {
  const rangs = new Map(ghts.map(({ groupement }, rang) => [groupement.id, rang]));
  const ghtDe = Int32Array.from(decoupage.codes, (id) => rangs.get(id) ?? -1);
  const { topologie, sites } =
    fond.communes === null
      ? shareCellules(socle, ghts, decoupage, ghtDe, fond.terres)
      : shareCommunes(socle, ghts, decoupage, ghtDe, fond, fond.communes);
  return dissolve(subdivideTopologie(topologie, sites), (site) => (sites[site] as SiteGht).ght, ghts.length);
}

interface Partage {
  readonly topologie: Topologie;
  readonly sites: readonly SiteGht[];
}

/** Hospitals and mailles of the loaded départements, in the outlines of these. */
function shareCellules(
  socle: Socle,
  ghts: readonly GhtJoint[],
  decoupage: Decoupage,
  ghtDe: Int32Array,
  terres: FondContours['terres'],
): Partage {
  if (terres === null) return { topologie: createTopologie([]), sites: [] };
  const { communes, departements, offre } = socle.contexte;
  const charges = listDepartementsCharges(offre);
  const places = new Map(departements.map(({ code }, place) => [code, place]));
  const parMaille = shareMailles(socle, decoupage);
  const mailles = terres.sites.flatMap((site, m): SiteGht[] => {
    if (!charges.has(communes.codeDepartement[socle.mailles.premiere[m] as number] as string)) return [];
    return [{ ...site, ght: ghtDe[parMaille[m] as number] ?? -1 }];
  });
  const departement = (i: number): number => places.get(readCode(offre.etablissements.departement, i)) ?? -1;
  const hopitaux = listHopitaux(socle, ghts, departement);
  const inclus = includeSites(terres.topologie, hopitaux);
  return { topologie: inclus.topologie, sites: [...keepGht(inclus.sites, hopitaux), ...mailles] };
}

/** Official communes; a commune that holds hospitals of other GHT than its own is shared with them. */
function shareCommunes(
  socle: Socle,
  ghts: readonly GhtJoint[],
  decoupage: Decoupage,
  ghtDe: Int32Array,
  fond: FondContours,
  lignes: Int32Array,
): Partage {
  const { communes, offre } = socle.contexte;
  const places = new Map<number, number>();
  lignes.forEach((ligne, place) => {
    if (ligne >= 0) places.set(ligne, place);
  });
  const placeDe = (i: number): number => {
    const ligne = offre.etablissements.commune[i] as number;
    return places.get(ligne) ?? places.get(readRattachement(communes, ligne)) ?? 0;
  };
  const hopitaux = listHopitaux(socle, ghts, placeDe);
  const inclus = includeSites(fond.topologie, hopitaux);
  const situes = keepGht(inclus.sites, hopitaux);
  const propres = Array.from(
    lignes,
    (ligne, place): SiteGht => ({
      longitude: communes.longitude[ligne] ?? 0,
      latitude: communes.latitude[ligne] ?? 0,
      place,
      ght: ligne < 0 ? -1 : (ghtDe[decoupage.parCommune[ligne] as number] ?? -1),
    }),
  );
  const autres = situes.filter(({ place, ght }) => (propres[place] as SiteGht).ght !== ght);
  const partagees = new Set(autres.map(({ place }) => place));
  return {
    topologie: inclus.topologie,
    // In a shared commune its own hospitals stand too.
    sites: [...situes.filter(({ place }) => partagees.has(place)), ...propres],
  };
}

function keepGht(sites: readonly SiteTopologie[], avant: readonly SiteGht[]): readonly SiteGht[] {
  return sites.map((site, rang) => ({ ...site, ght: (avant[rang] as SiteGht).ght }));
}

/** Placed hospitals; of two on one point the first is kept. */
function listHopitaux(
  { contexte: { offre } }: Socle,
  ghts: readonly GhtJoint[],
  placeDe: (etablissement: number) => number,
): SiteGht[] {
  const { longitude, latitude } = offre.etablissements;
  return ghts.flatMap(({ hopitaux }, ght) =>
    hopitaux.flatMap((i): SiteGht[] => {
      if (Number.isNaN(longitude[i])) return [];
      return [{ longitude: longitude[i] as number, latitude: latitude[i] as number, place: placeDe(i), ght }];
    }),
  );
}
