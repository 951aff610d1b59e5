import { toutLire } from '../amorce';
import type { ContexteLecture } from '../contexte';
import { DecoupeurJson } from '../decoupeur-json';
import type { Empreinte } from '../empreinte';
import type { Journal } from '../journal';
import { RefusFichier } from '../refus';
import { CollecteTerritoires } from './collecte';
import { lireGeometrie } from './lire-anneaux';
import { lireTopologie } from './lire-topologie';

type Ouvrir = () => AsyncIterable<Uint8Array>;

/** What a file of outlines says around them. */
export interface ContoursBruts {
  readonly collecte: CollecteTerritoires;
  /** "" when the file gives its layer no name. */
  readonly nom: string;
  /** Its words for the coordinate system, "" when it has none. */
  readonly crs: string;
}

const TRANCHE = 1 << 18;
/** Largest content parsed as one text: a single territory, or a topology. */
const TEXTE_MAX = 256 * 1024 ** 2;

/** Reads a GeoJSON collection feature by feature; a single feature is read as a whole. */
export async function lireGeoJson(
  ouvrir: Ouvrir,
  contexte: ContexteLecture,
  journal: Journal,
  empreinte: Empreinte,
): Promise<ContoursBruts> {
  const decodeur = new TextDecoder();
  const collecte = new CollecteTerritoires(journal, () => lireCrs(decoupeur.reste));
  const decoupeur = new DecoupeurJson((octets, ligne) =>
    ajouterFeature(collecte, analyser(decodeur.decode(octets)), ligne),
  );
  let taille = 0;
  for await (const octets of ouvrir()) {
    taille += octets.length;
    for (let debut = 0; debut < octets.length; debut += TRANCHE) {
      const tranche = octets.subarray(debut, debut + TRANCHE);
      empreinte.ajouter(tranche);
      decoupeur.pousser(tranche);
      contexte.suivi.signaler(collecte.lignes);
      if (contexte.cadence.due) await contexte.cadence.souffler();
    }
  }
  decoupeur.finir();
  const { reste } = decoupeur;
  if (collecte.lignes === 0 && /"type"\s*:\s*"Feature"/.test(reste) && taille <= TEXTE_MAX)
    ajouterFeature(collecte, analyser(decodeur.decode(await toutLire(ouvrir()))), 1);
  return { collecte, nom: lireNom(reste), crs: lireCrs(reste) };
}

/** Reads a topology: its arcs may come after what uses them, so it is parsed at once. */
export async function lireTopoJson(
  ouvrir: Ouvrir,
  contexte: ContexteLecture,
  journal: Journal,
  empreinte: Empreinte,
): Promise<ContoursBruts> {
  const decodeur = new TextDecoder();
  const textes: string[] = [];
  let taille = 0;
  for await (const octets of ouvrir()) {
    taille += octets.length;
    if (taille > TEXTE_MAX) throw new RefusFichier('contours_trop_detailles', String(taille));
    empreinte.ajouter(octets);
    textes.push(decodeur.decode(octets, { stream: true }));
    contexte.suivi.signaler(0);
    if (contexte.cadence.due) await contexte.cadence.souffler();
  }
  const objet = analyser(textes.join('') + decodeur.decode());
  if (objet === null) throw new RefusFichier('json_invalide');
  const topologie = lireTopologie(objet);
  if (topologie === null) throw new RefusFichier('json_non_reconnu');
  const crs = topologie.crs === undefined ? '' : lireCrs(`"crs":${JSON.stringify(topologie.crs)}`);
  const collecte = new CollecteTerritoires(journal, () => crs);
  for (const [rang, { lue, proprietes, id }] of topologie.entites.entries()) {
    collecte.ajouter(lue, proprietes, id, rang + 1, topologie.nom);
    if (contexte.cadence.due) await contexte.cadence.souffler();
  }
  if (topologie.autres.length > 0)
    journal.noter('objets_topojson_ignores', null, null, topologie.autres.join(', '));
  return { collecte, nom: topologie.nom, crs };
}

function ajouterFeature(collecte: CollecteTerritoires, feature: unknown, ligne: number): void {
  const { geometry, properties, id } = (feature ?? {}) as Record<string, unknown>;
  const sorte = (geometry as { type?: unknown } | null | undefined)?.type;
  collecte.ajouter(lireGeometrie(geometry), properties, id, ligne, typeof sorte === 'string' ? sorte : '');
}

function analyser(texte: string): object | null {
  try {
    const objet: unknown = JSON.parse(texte);
    return typeof objet === 'object' ? objet : null;
  } catch {
    return null;
  }
}

/** Text after "crs" long enough to hold its name. */
const LONGUEUR_CRS = 300;

/** "EPSG:2154", "urn:ogc:def:crs:EPSG::2154"… as written in the "crs" member, "" when there is none. */
function lireCrs(reste: string): string {
  const debut = reste.search(/"crs"\s*:/);
  if (debut < 0) return '';
  const membre = reste.slice(debut, debut + LONGUEUR_CRS);
  const nom = /"name"\s*:\s*"([^"]*)"/.exec(membre)?.[1];
  if (nom !== undefined) return nom;
  const code = /"code"\s*:\s*"?(\d{4,6})/.exec(membre)?.[1];
  return code === undefined ? '' : `EPSG:${code}`;
}

/** Name of the collection, as QGIS and others write it before its features. */
function lireNom(reste: string): string {
  const sansCrs = reste.replace(/"crs"\s*:\s*\{[^{}]*(?:\{[^{}]*\})?[^{}]*\}/, '');
  const nom = /^\s*\{[^[]*?"name"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(sansCrs)?.[1];
  if (nom === undefined) return '';
  try {
    return String(JSON.parse(nom));
  } catch {
    return '';
  }
}
