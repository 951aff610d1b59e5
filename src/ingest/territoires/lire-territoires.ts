import { findCommune } from '../../domain/territoire/commune';
import type { NiveauCouche } from '../../domain/territoire/couche';
import { ConstructeurCommunes } from '../constructeur-communes';
import type { ContexteLecture } from '../contexte';
import { Empreinte } from '../empreinte';
import { Journal } from '../journal';
import { CONTENU_VIDE } from '../lecteur';
import type { Lecture } from '../lecture';
import { RefusFichier } from '../refus';
import { type EntiteLue, mesurerForme } from './collecte';
import { createCouche, type TerritoireADessiner } from './create-couche';
import { lireGeoJson, lireTopoJson } from './lire-geojson';
import { findSysteme, projeterForme } from './projeter';

/** Above this median area a file of outlines is not one of communes. */
const AIRE_MEDIANE_MAX_KM2 = 250;
/** Largest commune of Guyane, with room to spare. */
const AIRE_COMMUNE_MAX_KM2 = 30_000;
/** Territories drawn at most. */
const TERRITOIRES_MAX = 60_000;

/**
 * Reads outlines, GeoJSON or TopoJSON. Those of communes give each its area and its position; all of them
 * become a layer for the map, whose level is told by their codes.
 */
export async function lireTerritoires(
  fichier: string,
  sorte: 'geojson' | 'topojson',
  ouvrir: () => AsyncIterable<Uint8Array>,
  contexte: ContexteLecture,
): Promise<Lecture> {
  const journal = new Journal();
  const empreinte = new Empreinte();
  const lire = sorte === 'geojson' ? lireGeoJson : lireTopoJson;
  const { collecte, nom, crs } = await lire(ouvrir, contexte, journal, empreinte);
  if (collecte.entites.length === 0) throw new RefusFichier('json_non_reconnu');
  const entites = await localiser(collecte.entites, crs, contexte, journal);
  const niveau = findNiveau(entites, contexte);
  const constructeur = new ConstructeurCommunes(journal);
  const retenus =
    niveau === 'commune'
      ? retenirCommunes(entites, constructeur, contexte, journal)
      : retenirAutres(entites, niveau, contexte, journal);
  const trop = entites.length > TERRITOIRES_MAX || entites.some(({ forme }) => forme === null);
  if (trop && niveau !== 'commune')
    throw new RefusFichier('contours_trop_detailles', String(collecte.sommetsLus));
  if (trop) journal.noter('couche_non_dessinee', null, null, String(collecte.sommetsLus));
  const signature = empreinte.lire();
  const couche =
    trop || retenus.length === 0
      ? null
      : await createCouche(
          retenus,
          { fichier, nom, niveau, signature, sommetsLus: collecte.sommetsLus },
          contexte,
          journal,
        );
  const communes = constructeur.build();
  return {
    contenu: {
      ...CONTENU_VIDE,
      genre: niveau === 'commune' ? 'contours_communes' : 'territoires',
      date: 0,
      communes: communes.nombre > 0 ? communes : null,
      annexe: couche === null ? null : { genre: 'territoires', couche },
    },
    journal,
    encodage: 'utf-8',
    empreinte: signature,
    lignes: collecte.lignes,
    acceptees: couche === null && niveau !== 'commune' ? 0 : retenus.length - constructeur.rejetees,
  };
}

/** Brings every surface to WGS84 and measures it. */
async function localiser(
  brutes: readonly EntiteLue[],
  crs: string,
  contexte: ContexteLecture,
  journal: Journal,
): Promise<readonly EntiteLue[]> {
  const formes = brutes.flatMap(({ forme }) => (forme === null ? [] : [forme]));
  const { epsg, deduite } = findSysteme(crs, formes, findDepartement(brutes, contexte));
  if (deduite) journal.noter('projection_contours_deduite', null, null, `EPSG:${epsg}`);
  const entites: EntiteLue[] = [];
  for (const brute of brutes) {
    const forme = brute.forme === null ? null : projeterForme(brute.forme, epsg);
    entites.push({ ...brute, forme, mesure: forme === null ? brute.mesure : mesurerForme(forme) });
    if (contexte.cadence.due) await contexte.cadence.souffler();
  }
  return entites;
}

/** Département that most codes of communes belong to, "" when they tell none. */
function findDepartement(entites: readonly EntiteLue[], { reference }: ContexteLecture): string {
  const nombres = new Map<string, number>();
  for (const { proprietes } of entites) {
    const rang = proprietes.codeCommune === '' ? -1 : findCommune(reference.communes, proprietes.codeCommune);
    const departement = reference.communes.codeDepartement[rang];
    if (departement !== undefined) nombres.set(departement, (nombres.get(departement) ?? 0) + 1);
  }
  return [...nombres].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The level most territories have a known code of. */
function findNiveau(entites: readonly EntiteLue[], contexte: ContexteLecture): NiveauCouche {
  const { communes } = contexte.reference;
  const moitie = entites.length / 2;
  const avecCode = entites.filter(({ proprietes }) => proprietes.codeCommune !== '');
  const connues = avecCode.filter(({ proprietes }) => findCommune(communes, proprietes.codeCommune) >= 0);
  if (avecCode.length >= moitie && connues.length * 2 >= avecCode.length && sontPetites(connues, contexte))
    return 'commune';
  if (entites.filter(({ proprietes }) => communes.nomsEpci.has(proprietes.siren)).length >= moitie)
    return 'epci';
  return entites.filter(({ proprietes }) => proprietes.estGht).length >= moitie ? 'ght' : 'libre';
}

/**
 * Arrondissements and cantons have codes that look like those of communes: but half of
 * the communes are below 15 km² (Guyane aside).
 */
function sontPetites(entites: readonly EntiteLue[], { reference }: ContexteLecture): boolean {
  if (entites.length === 0) return false;
  const aires = entites.flatMap(({ proprietes, mesure }) =>
    mesure === null ||
    reference.communes.codeDepartement[findCommune(reference.communes, proprietes.codeCommune)] === '973'
      ? []
      : [mesure.km2],
  );
  return (
    aires.length === 0 || (aires.sort((a, b) => a - b)[aires.length >> 1] as number) <= AIRE_MEDIANE_MAX_KM2
  );
}

/** Communes of the table with a surface in their département; each gives its position and its area. */
function retenirCommunes(
  entites: readonly EntiteLue[],
  constructeur: ConstructeurCommunes,
  { reference, controle }: ContexteLecture,
  journal: Journal,
): readonly TerritoireADessiner[] {
  const table = reference.communes;
  const retenus: TerritoireADessiner[] = [];
  for (const { ligne, proprietes, forme, mesure } of entites) {
    const code = proprietes.codeCommune;
    if (code === '') {
      journal.noter('code_commune_absent', ligne, 'properties', proprietes.nom);
      continue;
    }
    const rang = findCommune(table, code);
    if (rang < 0) {
      journal.noter('commune_hors_table', ligne, 'properties', code);
      continue;
    }
    const departement = table.codeDepartement[rang] as string;
    if (
      mesure === null ||
      mesure.km2 >= AIRE_COMMUNE_MAX_KM2 ||
      controle.isHors(departement, mesure.point[0], mesure.point[1])
    ) {
      journal.noter('contour_invalide', ligne, 'geometry', code);
      continue;
    }
    const [longitude, latitude] = mesure.point;
    const { population } = proprietes;
    constructeur.push({ rang, ligne, code, longitude, latitude, population, superficieKm2: mesure.km2 });
    retenus.push({ code, nom: table.nom[rang] as string, forme: forme ?? [] });
  }
  return retenus;
}

function retenirAutres(
  entites: readonly EntiteLue[],
  niveau: NiveauCouche,
  { reference }: ContexteLecture,
  journal: Journal,
): readonly TerritoireADessiner[] {
  const { nomsEpci } = reference.communes;
  const retenus: TerritoireADessiner[] = [];
  for (const { ligne, proprietes, forme, mesure } of entites) {
    const { siren, code, nom } = proprietes;
    if (mesure === null) {
      journal.noter('contour_invalide', ligne, 'geometry', nom || code);
      continue;
    }
    const connu = niveau === 'epci' ? nomsEpci.get(siren) : undefined;
    if (niveau === 'epci' && connu === undefined)
      journal.noter('epci_hors_table', ligne, 'properties', siren || code);
    retenus.push({
      code: connu === undefined ? code || null : siren,
      nom: connu ?? (nom || code || `n°\u00a0${ligne}`),
      forme: forme ?? [],
    });
  }
  return retenus;
}
