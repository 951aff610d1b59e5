import type { AdresseAGeocoder } from '../domain/geocodage/adresse';
import type { AdresseGeocodee } from '../domain/geocodage/classify-trouvaille';
import { readReponse, type Trouvaille } from '../domain/geocodage/read-reponse';
import { type Recherche, writeLot } from '../domain/geocodage/write-lot';

export {
  classifyTrouvaille,
  countSorts,
  SEUIL_DEFAUT,
  SORTS_TROUVAILLE,
} from '../domain/geocodage/classify-trouvaille';

/** Answers of a batch stay well under the time the service gives to a request. */
const TAILLE_LOT = 200;
const CONCURRENCE = 2;
const ESSAIS = 4;
const ATTENTE_MS = 1000;
const ATTENTE_MAX_MS = 30_000;
/** A batch without an answer after this long is tried again. */
const DELAI_LOT_MS = 60_000;
/** Batches lost in a row before the others are not even sent. */
const LOTS_PERDUS_MAX = 2;

/** Why addresses have no answer. */
export type RaisonPerte = 'reseau' | 'occupe' | 'refus' | 'illisible';

export interface ResultatGeocodage {
  /** Addresses the service answered about, in the order given. */
  readonly geocodees: readonly AdresseGeocodee[];
  /** Addresses of the batches that got no answer, by reason. */
  readonly perdues: readonly { readonly raison: RaisonPerte; readonly nombre: number }[];
  /** true when the user stopped it: addresses that are neither answered nor lost were not waited for. */
  readonly interrompu: boolean;
}

export interface OptionsGeocodage {
  /** Address of the service that takes a CSV file by POST. */
  readonly service: string;
  readonly signal?: AbortSignal;
  /** Addresses answered or lost so far. */
  readonly surProgression?: (fait: number, total: number) => void;
  readonly tailleLot?: number;
  readonly demander?: (adresse: string, options: RequestInit) => Promise<Response>;
  readonly attendre?: (dureeMs: number, signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * Looks for addresses by batches, a few at a time, each tried again when the service is busy. Those that
 * are not found in their commune are looked for once more by postcode. A batch without an answer loses only
 * its own addresses; an abort keeps the answers already there.
 */
export async function geocodeAdresses(
  adresses: readonly AdresseAGeocoder[],
  options: OptionsGeocodage,
): Promise<ResultatGeocodage> {
  const { signal, surProgression, tailleLot = TAILLE_LOT } = options;
  const reponses: (AdresseGeocodee | null)[] = new Array(adresses.length).fill(null);
  const perdus = new Map<RaisonPerte, number>();
  const suite = { faits: 0, pertes: 0, raison: 'reseau' as RaisonPerte };
  const debuts = Array.from({ length: Math.ceil(adresses.length / tailleLot) }, (_, k) => k * tailleLot);
  const suivre = async (): Promise<void> => {
    for (let debut = debuts.shift(); debut !== undefined; debut = debuts.shift()) {
      if (signal?.aborted) return;
      const lot = adresses.slice(debut, debut + tailleLot);
      const issue = suite.pertes < LOTS_PERDUS_MAX ? await geocodeLot(lot, options) : suite.raison;
      if (issue === null) return;
      if (typeof issue === 'string') {
        suite.pertes += 1;
        suite.raison = issue;
        perdus.set(issue, (perdus.get(issue) ?? 0) + lot.length);
      } else {
        suite.pertes = 0;
        for (const [k, adresse] of lot.entries())
          reponses[debut + k] = { adresse, trouvaille: issue[k] ?? null };
      }
      suite.faits += lot.length;
      surProgression?.(suite.faits, adresses.length);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCE }, suivre));
  return {
    geocodees: reponses.filter((reponse) => reponse !== null),
    perdues: [...perdus].map(([raison, nombre]) => ({ raison, nombre })),
    interrompu: signal?.aborted ?? false,
  };
}

/** Both searches of one batch; null when it was stopped before the first had its answer. */
async function geocodeLot(
  lot: readonly AdresseAGeocoder[],
  options: OptionsGeocodage,
): Promise<readonly (Trouvaille | null)[] | RaisonPerte | null> {
  const premiere = await askLot(lot, 'commune', options);
  if (premiere === null || typeof premiere === 'string') return premiere;
  const manquantes = lot.flatMap(({ codePostal }, k) =>
    premiere[k] === null && codePostal !== null ? [k] : [],
  );
  if (manquantes.length === 0) return premiere;
  const seconde = await askLot(
    manquantes.map((k) => lot[k] as AdresseAGeocoder),
    'code_postal',
    options,
  );
  // The second search only adds: what the first one said stands without it.
  if (seconde === null || typeof seconde === 'string') return premiere;
  const reunies = [...premiere];
  for (const [rang, k] of manquantes.entries()) reunies[k] = seconde[rang] ?? null;
  return reunies;
}

/** One search of one batch, tried again as long as it may help; null when stopped. */
async function askLot(
  lot: readonly AdresseAGeocoder[],
  recherche: Recherche,
  {
    service,
    signal,
    demander = (adresse, options) => fetch(adresse, options),
    attendre = wait,
  }: OptionsGeocodage,
): Promise<readonly (Trouvaille | null)[] | RaisonPerte | null> {
  let raison: RaisonPerte = 'reseau';
  for (let essai = 0; essai < ESSAIS; essai += 1) {
    if (signal?.aborted) return null;
    let pause = ATTENTE_MS * 2 ** essai;
    try {
      const delai = AbortSignal.timeout(DELAI_LOT_MS);
      const reponse = await demander(service, {
        method: 'POST',
        body: createFormulaire(lot, recherche),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: signal === undefined ? delai : AbortSignal.any([signal, delai]),
      });
      if (reponse.ok) {
        const lue = readReponse(await reponse.text(), lot.length);
        if (lue !== null) return lue;
        raison = 'illisible';
      } else {
        raison = reponse.status === 429 || reponse.status >= 500 ? 'occupe' : 'refus';
        if (raison === 'refus') return raison;
        pause = Math.max(pause, readAttente(reponse.headers.get('Retry-After')));
      }
    } catch {
      raison = 'reseau';
    }
    if (signal?.aborted) return null;
    if (essai < ESSAIS - 1) await attendre(pause, signal);
  }
  return raison;
}

function createFormulaire(lot: readonly AdresseAGeocoder[], recherche: Recherche): FormData {
  const { csv, colonnes, codeCommune } = writeLot(lot, recherche);
  const formulaire = new FormData();
  formulaire.append('data', new Blob([csv], { type: 'text/csv' }), 'adresses.csv');
  for (const colonne of colonnes) formulaire.append('columns', colonne);
  if (codeCommune !== null) formulaire.append('citycode', codeCommune);
  return formulaire;
}

/** Wait the service asks for, in milliseconds. */
function readAttente(entete: string | null): number {
  const secondes = /^\d{1,4}$/.test(entete ?? '') ? Number(entete) : 0;
  return Math.min(ATTENTE_MAX_MS, secondes * 1000);
}

/** Ends early when stopped. */
function wait(dureeMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((suite) => {
    const finir = (): void => {
      clearTimeout(minuterie);
      signal?.removeEventListener('abort', finir);
      suite();
    };
    const minuterie = setTimeout(finir, dureeMs);
    signal?.addEventListener('abort', finir, { once: true });
  });
}
