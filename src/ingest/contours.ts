import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { findCommune } from '../domain/territoire/commune';
import { simplifierNom } from './colonnes';
import { ConstructeurCommunes } from './constructeur-communes';
import type { ContexteLecture } from './contexte';
import { DecoupeurJson } from './decoupeur-json';
import { Empreinte } from './empreinte';
import { Journal } from './journal';
import { CONTENU_VIDE } from './lecteur';
import type { Lecture } from './lecture';
import type { LotCommunes } from './lot';
import { RefusFichier } from './refus';
import { aireKm2, pointInterieur } from './surface';

const TRANCHE = 1 << 18;
/** Above this median area a file of outlines is not one of communes. */
const AIRE_MEDIANE_MAX_KM2 = 250;
const NOMS_CODE = [
  'code',
  'inseecom',
  'codgeo',
  'codeinsee',
  'insee',
  'codecommune',
  'depcom',
  'comcode',
  'codeinseecom',
  'id',
];
const NOMS_POPULATION = ['population', 'pmun', 'popmun', 'pop'];

/** Reads GeoJSON outlines of communes: their area, and a point inside each as its position. */
export async function lireContours(
  _nom: string,
  sorte: 'geojson' | 'topojson',
  ouvrir: () => AsyncIterable<Uint8Array>,
  contexte: ContexteLecture,
): Promise<Lecture> {
  if (sorte === 'topojson') throw new RefusFichier('topojson_non_lu');
  const journal = new Journal();
  const empreinte = new Empreinte();
  const lecteur = new LecteurContours(contexte, journal);
  const decoupeur = new DecoupeurJson((octets, ligne) => lecteur.objet(octets, ligne));
  for await (const octets of ouvrir()) {
    for (let debut = 0; debut < octets.length; debut += TRANCHE) {
      const tranche = octets.subarray(debut, debut + TRANCHE);
      empreinte.ajouter(tranche);
      decoupeur.pousser(tranche);
      contexte.suivi.signaler(lecteur.lignes);
      if (contexte.cadence.due) await contexte.cadence.souffler();
    }
  }
  decoupeur.finir();
  const communes = lecteur.communes.build();
  if (lecteur.lignes === 0 || lecteur.surfaces === 0) throw new RefusFichier('json_non_reconnu');
  if (!sontCommunes(communes, contexte)) throw new RefusFichier('contours_autre_decoupage');
  return {
    contenu: {
      ...CONTENU_VIDE,
      genre: 'contours_communes',
      date: 0,
      communes: communes.nombre > 0 ? communes : null,
    },
    journal,
    encodage: 'utf-8',
    empreinte: empreinte.lire(),
    lignes: lecteur.lignes,
    acceptees: lecteur.acceptees - lecteur.communes.rejetees,
  };
}

/**
 * Arrondissements and cantons have codes that look like those of communes: but half of
 * the communes are below 15 km² (Guyane aside).
 */
function sontCommunes(communes: LotCommunes, { reference }: ContexteLecture): boolean {
  const hors973 = communes.superficieKm2.filter(
    (_, k) => reference.communes.codeDepartement[communes.rang[k] as number] !== '973',
  );
  if (communes.nombre === 0) return false;
  return hors973.length === 0 || (hors973.sort()[hors973.length >> 1] as number) <= AIRE_MEDIANE_MAX_KM2;
}

class LecteurContours {
  lignes = 0;
  acceptees = 0;
  /** Objects with a surface: none means that the file is no outlines at all. */
  surfaces = 0;
  readonly communes: ConstructeurCommunes;
  private readonly decodeur = new TextDecoder();
  private readonly contexte: ContexteLecture;
  private readonly journal: Journal;

  constructor(contexte: ContexteLecture, journal: Journal) {
    this.contexte = contexte;
    this.journal = journal;
    this.communes = new ConstructeurCommunes(journal);
  }

  objet(octets: Uint8Array, ligne: number): void {
    this.lignes += 1;
    const feature = lireFeature(this.decodeur.decode(octets));
    const geometrie = feature?.geometry;
    if (!feature || !geometrie || (geometrie.type !== 'Polygon' && geometrie.type !== 'MultiPolygon')) {
      this.journal.noter('contour_invalide', ligne, 'geometry', geometrie?.type ?? '');
      return;
    }
    this.surfaces += 1;
    const code = lireCode(feature);
    if (code === '') {
      this.journal.noter('code_commune_absent', ligne, 'properties', '');
      return;
    }
    const table = this.contexte.reference.communes;
    const rang = findCommune(table, code);
    if (rang < 0) {
      this.journal.noter('commune_hors_table', ligne, 'properties', code);
      return;
    }
    const mesure = mesurer(geometrie);
    const departement = table.codeDepartement[rang] as string;
    if (!mesure || this.contexte.controle.isHors(departement, mesure.point[0], mesure.point[1])) {
      this.journal.noter('contour_invalide', ligne, 'geometry', code);
      return;
    }
    this.acceptees += 1;
    const [longitude, latitude] = mesure.point;
    const population = lirePopulation(feature);
    this.communes.push({ rang, ligne, code, longitude, latitude, population, superficieKm2: mesure.km2 });
  }
}

function mesurer(
  geometrie: Polygon | MultiPolygon,
): { readonly km2: number; readonly point: readonly [number, number] } | null {
  const polygones = geometrie.type === 'Polygon' ? [geometrie.coordinates] : geometrie.coordinates;
  try {
    const km2 = aireKm2(geometrie);
    const point = pointInterieur(polygones);
    return km2 > 0 && km2 < 30_000 && point && Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90
      ? { km2, point }
      : null;
  } catch {
    // Coordinates that are no numbers, rings that are no lists: the file is the user's.
    return null;
  }
}

function lireFeature(texte: string): Feature<Polygon | MultiPolygon> | null {
  try {
    const objet: unknown = JSON.parse(texte);
    if (typeof objet !== 'object' || objet === null || !('geometry' in objet)) return null;
    const { geometry } = objet as { geometry: unknown };
    const valable =
      typeof geometry === 'object' &&
      geometry !== null &&
      'coordinates' in geometry &&
      Array.isArray(geometry.coordinates);
    return valable ? (objet as Feature<Polygon | MultiPolygon>) : null;
  } catch {
    return null;
  }
}

function lireCode(feature: Feature): string {
  for (const nom of NOMS_CODE) {
    for (const [cle, valeur] of Object.entries(feature.properties ?? {})) {
      if (simplifierNom(cle) !== nom) continue;
      // Some portals give each property as a list of one value.
      const seule: unknown = Array.isArray(valeur) ? valeur[0] : valeur;
      const texte =
        typeof seule === 'string' || typeof seule === 'number' ? String(seule).trim().toUpperCase() : '';
      if (/^\d[\dAB]\d{3}$/.test(texte)) return texte;
      if (/^\d{4}$/.test(texte)) return `0${texte}`;
    }
  }
  return '';
}

function lirePopulation(feature: Feature): number {
  for (const [cle, valeur] of Object.entries(feature.properties ?? {})) {
    if (NOMS_POPULATION.includes(simplifierNom(cle)) && typeof valeur === 'number' && valeur >= 0)
      return Math.round(valeur);
  }
  return -1;
}
