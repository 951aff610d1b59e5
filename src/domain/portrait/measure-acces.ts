import { computeAcces } from '../acces/compute-acces';
import { computeZones } from '../acces/compute-zones';
import { readZones } from '../acces/read-zones';
import type { IdService } from '../acces/services';
import type { Hypothese } from '../hypothese/hypothese';
import { medianePonderee } from '../stats/mediane-ponderee';
import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';
import { divide } from './measure-population';
import type { AccesPortrait, AccessibilitePortrait } from './portrait';

/** Services of a portrait: those people go to (home care comes to them), and the health structures they rely on. */
export const SERVICES_PORTRAIT: readonly IdService[] = [
  'ehpad',
  'residence_autonomie',
  'accueil_jour',
  'esat',
  'ime',
  'hopital',
  'cmp',
  'msp',
];

/** Longest time told of a commune, in minutes. */
const PORTEE_MAX_MIN = 240;

/** Minutes from where people live to the nearest of a service, and how many are beyond a threshold. */
export function measureAcces(
  socle: Socle,
  etendue: EtendueResolue,
  service: IdService,
  seuilMinutes: number,
  hypotheses: readonly Hypothese[],
): AccesPortrait {
  const repartition = computeZones(socle, etendue, service, hypotheses);
  const { auDela, ensemble, indecis } = readZones(repartition, seuilMinutes);
  const { communes } = repartition;
  // Farther than that there is a sea between the two, and the estimate means nothing.
  const premier = communes.minutes.findIndex(
    (minutes, i) => minutes <= PORTEE_MAX_MIN && (communes.cible[i] as number) > 0,
  );
  let bord = 0;
  communes.bords.forEach((auBord, i) => {
    if (auBord === 1) bord += communes.cible[i] || 0;
  });
  return {
    service,
    etablissements: repartition.etablissements,
    seuilMinutes,
    medianeMinutes:
      repartition.etablissements === 0 ? null : medianePonderee(communes.minutes, communes.cible),
    cible: ensemble.cible,
    auDela: auDela.cible,
    partAuDela: repartition.etablissements === 0 ? null : divide(auDela.cible, ensemble.cible),
    partIndecise: divide(indecis.cible, ensemble.cible),
    plusLoin:
      premier < 0
        ? null
        : { nom: communes.noms[premier] as string, minutes: communes.minutes[premier] as number },
    partBord: divide(bord, ensemble.cible),
    estime: communes.estimees.includes(1),
  };
}

/** Median reach of places for the elderly (E2SFCA, DREES parameters), here and over all that is loaded. */
export function measureAccessibilite(
  socle: Socle,
  etendue: EtendueResolue,
  hypotheses: readonly Hypothese[],
  comparable: boolean,
): AccessibilitePortrait | null {
  const service: IdService = 'ehpa';
  const { mediane, medianeEnsemble } = computeAcces(socle, etendue, service, 'e2sfca_gravite', hypotheses);
  return mediane === null || medianeEnsemble === null || medianeEnsemble === 0
    ? null
    : { service, mediane, medianeEnsemble, comparable };
}
