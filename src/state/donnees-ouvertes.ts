/** Where our server gives the downloaded open data, relative to the document. */
const DOSSIER = 'donnees-ouvertes/';

export const GENRES_OUVERTS = ['structures', 'activites', 'population', 'contours', 'ght'] as const;

/** A file downloaded by `npm run donnees` and served beside the page. */
export interface DonneeOuverte {
  readonly nom: string;
  readonly genre: (typeof GENRES_OUVERTS)[number] | 'autre';
  readonly titre: string;
  readonly producteur: string;
  readonly licence: string;
  readonly octets: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  /** ISO date of the data, null when nobody gives it. */
  readonly date: string | null;
  /** ISO date and time of the download. */
  readonly telechargeLe: string;
  /** Public address it came from. */
  readonly adresse: string;
}

type Demander = (adresse: string, options?: { readonly signal?: AbortSignal }) => Promise<Response>;

/** Open data the server of the page holds; empty when it holds none, or when it is another kind of server. */
export async function listDonneesOuvertes(
  demander: Demander = (adresse, options) => fetch(adresse, options),
): Promise<readonly DonneeOuverte[]> {
  try {
    const reponse = await demander(`${DOSSIER}index.json`);
    if (!reponse.ok) return [];
    const contenu: unknown = await reponse.json();
    const fichiers = isObjet(contenu) && Array.isArray(contenu.fichiers) ? contenu.fichiers : [];
    return fichiers.flatMap((fichier) => readDonnee(fichier) ?? []);
  } catch {
    return [];
  }
}

/** Bytes of an open data file; rejects when they are not all there. */
export async function openDonneeOuverte(
  { nom, octets }: DonneeOuverte,
  {
    signal,
    surProgression,
    demander = (adresse, options) => fetch(adresse, options),
  }: {
    readonly signal?: AbortSignal;
    readonly surProgression?: (octetsLus: number, octetsTotal: number) => void;
    readonly demander?: Demander;
  } = {},
): Promise<Blob> {
  const reponse = await demander(`${DOSSIER}${encodeURIComponent(nom)}`, signal ? { signal } : undefined);
  if (!reponse.ok || reponse.body === null)
    throw new Error(`got status ${reponse.status} for ${nom}, expected the file`);
  const morceaux: Uint8Array<ArrayBuffer>[] = [];
  let lus = 0;
  for (const lecteur = reponse.body.getReader(); ; ) {
    const { done, value } = await lecteur.read();
    if (done) break;
    morceaux.push(value);
    lus += value.length;
    surProgression?.(lus, octets);
  }
  if (lus !== octets) throw new Error(`got ${lus} bytes of ${nom}, expected ${octets}`);
  return new Blob(morceaux);
}

function readDonnee(valeur: unknown): DonneeOuverte | null {
  if (!isObjet(valeur)) return null;
  const { nom, genre, octets, sha256, date } = valeur;
  const chaine = (champ: string): string =>
    typeof valeur[champ] === 'string' ? (valeur[champ] as string) : '';
  if (typeof nom !== 'string' || nom === '' || typeof octets !== 'number' || !(octets >= 0)) return null;
  return {
    nom,
    genre: GENRES_OUVERTS.find((connu) => connu === genre) ?? 'autre',
    titre: chaine('titre') || nom,
    producteur: chaine('producteur'),
    licence: chaine('licence'),
    octets,
    sha256: typeof sha256 === 'string' ? sha256 : '',
    date: typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null,
    telechargeLe: chaine('telechargeLe'),
    adresse: chaine('adresse'),
  };
}

function isObjet(valeur: unknown): valeur is Readonly<Record<string, unknown>> {
  return typeof valeur === 'object' && valeur !== null;
}
