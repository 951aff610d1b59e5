import { ROLES } from '../etablissement/nomenclature';
import { SEUIL_ISOLEMENT_MIN } from '../indicateur/catalogue';
import type { ReleveIndicateurs } from '../indicateur/releve-indicateurs';
import { mediane } from '../stats/mediane';
import type { IsolementPortrait } from './portrait';

const COEUR = ROLES.indexOf('coeur');

/** How far the ESMS inside are from a town (guide l. 5420). */
export function measureIsolement(releve: ReleveIndicateurs, dedans: Uint8Array): IsolementPortrait {
  const { socle } = releve.proximites;
  const { etablissements: et } = socle.contexte.offre;
  const minutes: number[] = [];
  let sansPosition = 0;
  for (let i = 0; i < et.nombre; i += 1) {
    if (dedans[i] !== 1 || et.ferme[i] === 1 || et.role[i] !== COEUR) continue;
    const duree = releve.lire('ville.minutes', i);
    if (Number.isNaN(duree)) sansPosition += 1;
    else minutes.push(duree);
  }
  const milieu = mediane(minutes);
  return {
    connus: minutes.length,
    isoles: minutes.filter((duree) => duree > SEUIL_ISOLEMENT_MIN).length,
    seuilMinutes: SEUIL_ISOLEMENT_MIN,
    seuilVille: releve.reglages.villes.seuilVille,
    // Beyond the search nothing is measured.
    medianeVilleMinutes: milieu === null || !Number.isFinite(milieu) ? null : milieu,
    sansPosition,
  };
}
