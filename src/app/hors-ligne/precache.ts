/** The built files kept on this computer: path below the page's folder → SHA-256 of the content, hexadecimal. */
export interface ListePrecache {
  /** Changes with any of them. */
  readonly version: string;
  readonly fichiers: Readonly<Record<string, string>>;
}

export interface Environnement {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** Folder of the page, ending with a slash. */
  readonly dossier: string;
}

const PREFIXE = 'maillage-';
/** Files fetched at once while installing: the page is being used at the same time. */
const EN_PARALLELE = 4;

/** Keeps every file of the list; those already kept with the same content are not fetched again. */
export async function installPrecache(liste: ListePrecache, env: Environnement): Promise<void> {
  const cache = await env.caches.open(PREFIXE + liste.version);
  const attente = Object.entries(liste.fichiers);
  const servir = async (): Promise<void> => {
    for (let suivant = attente.shift(); suivant !== undefined; suivant = attente.shift()) {
      const [chemin, empreinte] = suivant;
      const cle = cleDe(chemin, empreinte, env);
      const gardee = await env.caches.match(cle);
      await cache.put(cle, gardee ?? (await fetchFichier(chemin, empreinte, env)));
    }
  };
  await Promise.all(Array.from({ length: EN_PARALLELE }, servir));
}

/**
 * Forgets versions older than the one replaced. The replaced one stays: another tab may still run it and ask
 * for parts of it.
 */
export async function cleanPrecache(liste: ListePrecache, { caches }: Environnement): Promise<void> {
  const noms = (await caches.keys()).filter((nom) => nom.startsWith(PREFIXE));
  const gardes = [
    ...noms.filter((nom) => nom !== PREFIXE + liste.version).slice(-1),
    PREFIXE + liste.version,
  ];
  await Promise.all(noms.filter((nom) => !gardes.includes(nom)).map((nom) => caches.delete(nom)));
}

/** Path of a file of ours below the page's folder; null when the address is asked of the network. */
export function cheminGarde(
  adresse: string,
  liste: ListePrecache,
  { dossier }: Environnement,
): string | null {
  const { origin, pathname } = new URL(adresse);
  const entiere = origin + pathname;
  if (!entiere.startsWith(dossier)) return null;
  const chemin = entiere.slice(dossier.length) || 'index.html';
  // Parts of a version that another tab still runs have left the list; their names hold a digest.
  return Object.hasOwn(liste.fichiers, chemin) || chemin.startsWith('assets/') ? chemin : null;
}

/** The kept file of that path; null when it is not, or no longer, kept. */
export async function matchPrecache(
  chemin: string,
  liste: ListePrecache,
  env: Environnement,
): Promise<Response | null> {
  const empreinte = Object.hasOwn(liste.fichiers, chemin) ? liste.fichiers[chemin] : undefined;
  const gardee =
    empreinte === undefined
      ? await env.caches.match(env.dossier + chemin, { ignoreSearch: true })
      : await env.caches.match(cleDe(chemin, empreinte, env));
  return gardee ?? null;
}

function cleDe(chemin: string, empreinte: string, { dossier }: Environnement): string {
  return `${dossier}${chemin}?empreinte=${empreinte}`;
}

/** The file as it was built, or a failure: half of a deployment or a captive portal must not be kept. */
async function fetchFichier(chemin: string, empreinte: string, env: Environnement): Promise<Response> {
  // A server may send `index.html` back to its folder: the folder itself is asked for.
  const adresse = env.dossier + (chemin === 'index.html' ? '' : chemin);
  const reponse = await env.fetch(adresse, { cache: 'no-cache', credentials: 'same-origin' });
  if (!reponse.ok) throw new Error(`got status ${reponse.status} for ${chemin}, expected 200`);
  const octets = await reponse.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', octets));
  const lue = Array.from(digest, (octet) => octet.toString(16).padStart(2, '0')).join('');
  if (lue !== empreinte) throw new Error(`got digest ${lue} for ${chemin}, expected ${empreinte}`);
  // Made anew: a redirected answer may not be given to a navigation. Its headers carry the security policy;
  // those about the transport no longer tell the truth.
  const headers = new Headers(reponse.headers);
  for (const nom of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(nom);
  return new Response(octets, { status: 200, headers });
}
