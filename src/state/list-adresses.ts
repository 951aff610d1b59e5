import { type AdresseAGeocoder, readAdresse } from '../domain/geocodage/adresse';
import type { Moteur } from '../workers/moteur-api';

const PAGE = 2000;

/** Establishments of a view that no source nor search places, with the address to look for. */
export async function listAdresses(
  moteur: Moteur,
  { version, nombre }: { readonly version: number; readonly nombre: number },
): Promise<{ readonly adresses: readonly AdresseAGeocoder[]; readonly sansAdresse: number }> {
  const adresses: AdresseAGeocoder[] = [];
  let sansAdresse = 0;
  for (let debut = 0; debut < nombre; debut += PAGE) {
    for (const fiche of await moteur.lignes(version, debut, debut + PAGE)) {
      if (fiche.precision === 'source' || fiche.precision === 'geocodee') continue;
      const adresse = readAdresse(fiche);
      if (adresse === null) sansAdresse += 1;
      else adresses.push(adresse);
    }
  }
  return { adresses, sansAdresse };
}
