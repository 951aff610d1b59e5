import { type Isochrone, readIsochrone } from '../domain/isochrone/read-isochrone';
import { type DemandeIsochrone, writeDemandeIsochrone } from '../domain/isochrone/write-demande';
import type { RaisonPerte } from './geocodage';

export type { DemandeIsochrone } from '../domain/isochrone/write-demande';

const ESSAIS = 3;
const ATTENTE_MS = 1000;
const DELAI_MS = 30_000;

export interface OptionsIsochrone {
  /** Address of the service. */
  readonly service: string;
  readonly signal?: AbortSignal;
  readonly demander?: (adresse: string, options: RequestInit) => Promise<Response>;
  readonly attendre?: (dureeMs: number) => Promise<void>;
}

export type IssueIsochrone =
  | { readonly etat: 'recu'; readonly isochrone: Isochrone }
  | { readonly etat: 'perdu'; readonly raison: RaisonPerte }
  | { readonly etat: 'arrete' };

/** Asks one isochrone of a service, a few times when it is busy. Nothing but the demand is sent. */
export async function askIsochrone(
  demande: DemandeIsochrone,
  {
    service,
    signal,
    demander = (adresse, options) => fetch(adresse, options),
    attendre = (dureeMs) => new Promise((suite) => setTimeout(suite, dureeMs)),
  }: OptionsIsochrone,
): Promise<IssueIsochrone> {
  const adresse = writeDemandeIsochrone(service, demande);
  let raison: RaisonPerte = 'reseau';
  for (let essai = 0; essai < ESSAIS; essai += 1) {
    if (essai > 0) await attendre(ATTENTE_MS * 2 ** (essai - 1));
    if (signal?.aborted) return { etat: 'arrete' };
    try {
      const delai = AbortSignal.timeout(DELAI_MS);
      const reponse = await demander(adresse, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: signal === undefined ? delai : AbortSignal.any([signal, delai]),
      });
      if (reponse.ok) {
        const isochrone = readIsochrone(await reponse.text());
        return isochrone === null ? { etat: 'perdu', raison: 'illisible' } : { etat: 'recu', isochrone };
      }
      raison = reponse.status === 429 || reponse.status >= 500 ? 'occupe' : 'refus';
      if (raison === 'refus') break;
    } catch {
      raison = 'reseau';
    }
  }
  return signal?.aborted ? { etat: 'arrete' } : { etat: 'perdu', raison };
}
