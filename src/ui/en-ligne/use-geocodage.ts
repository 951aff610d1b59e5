import { useEffect, useRef, useState } from 'react';
import type { AdresseAGeocoder } from '../../domain/geocodage/adresse';
import { writeTableGeocodage } from '../../export/table-geocodage';
import { GEOCODAGE } from '../../i18n/geocodage';
import { SERVICE_GEOCODAGE } from '../../map/hotes-en-ligne';
import { geocodeAdresses, type ResultatGeocodage } from '../../state/geocodage';
import { listAdresses } from '../../state/list-adresses';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';

/** Where the window is, from what could be sent to what came back. */
export type EtatGeocodage =
  | { readonly genre: 'preparation' }
  | {
      readonly genre: 'pret';
      readonly adresses: readonly AdresseAGeocoder[];
      readonly sansAdresse: number;
    }
  | {
      readonly genre: 'envoi';
      readonly fait: number;
      readonly total: number;
      readonly arret: boolean;
    }
  | { readonly genre: 'resultat'; readonly resultat: ResultatGeocodage };

export interface Geocodage {
  readonly etat: EtatGeocodage;
  envoyer(adresses: readonly AdresseAGeocoder[]): Promise<void>;
  arreter(): void;
  /** Looks again at what remains to be placed. */
  recommencer(): void;
  /** Adds the answers at or above the threshold to the files of the project. */
  ajouter(resultat: ResultatGeocodage, seuil: number): Promise<void>;
}

/** Geocoding of the current view; nothing is sent before `envoyer`. */
export function useGeocodage(): Geocodage {
  const moteur = useMoteur();
  const { importer } = useActions();
  const vue = useMagasin((magasin) => magasin.vue);
  const [etat, setEtat] = useState<EtatGeocodage>({ genre: 'preparation' });
  const arret = useRef<AbortController | null>(null);
  const enPreparation = etat.genre === 'preparation';

  useEffect(() => {
    if (!enPreparation || vue === null) return;
    let perime = false;
    listAdresses(moteur, vue).then(
      (liste) => {
        if (!perime) setEtat({ genre: 'pret', ...liste });
      },
      () => undefined,
    );
    return () => {
      perime = true;
    };
  }, [enPreparation, moteur, vue]);
  // Closing the window stops what is being sent.
  useEffect(() => () => arret.current?.abort(), []);

  return {
    etat,
    envoyer: async (adresses) => {
      const controleur = new AbortController();
      arret.current = controleur;
      setEtat({ genre: 'envoi', fait: 0, total: adresses.length, arret: false });
      const resultat = await geocodeAdresses(adresses, {
        service: SERVICE_GEOCODAGE,
        signal: controleur.signal,
        surProgression: (fait, total) =>
          setEtat((avant) => (avant.genre === 'envoi' ? { ...avant, fait, total } : avant)),
      });
      setEtat({ genre: 'resultat', resultat });
    },
    arreter: () => {
      setEtat((avant) => (avant.genre === 'envoi' ? { ...avant, arret: true } : avant));
      arret.current?.abort();
    },
    recommencer: () => setEtat({ genre: 'preparation' }),
    ajouter: async ({ geocodees }, seuil) => {
      const date = dateDuJour();
      const texte = writeTableGeocodage(geocodees, { seuil, date });
      await importer([{ nom: GEOCODAGE.nomFichier(date), contenu: new Blob([texte]) }]);
    },
  };
}

/** ISO date where the user is. */
function dateDuJour(): string {
  const jour = new Date();
  const deux = (nombre: number): string => String(nombre).padStart(2, '0');
  return `${jour.getFullYear()}-${deux(jour.getMonth() + 1)}-${deux(jour.getDate())}`;
}
