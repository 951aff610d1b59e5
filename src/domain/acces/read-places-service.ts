import { NATURES_CAPACITE, UNITES_CAPACITE } from '../etablissement/capacite';
import type { Offre } from '../etablissement/offre';
import { readCode } from '../shared/colonne-code';
import type { Service } from './services';

/** Mode of functioning of day care in the nomenclature of capacities. */
export const MODE_ACCUEIL_JOUR = '21';
/** Category that gives nothing but day care. */
const CENTRE_DE_JOUR = '207';

const MEDICO_SOCIAL = NATURES_CAPACITE.indexOf('medico_social');
const PLACES = UNITES_CAPACITE.indexOf('places');

/**
 * Places of an establishment for a service, NaN unknown; null when its capacities say that it does not give it.
 * Without the detail of capacities the establishment's places stand for the whole, but for day care, which only a
 * day centre then gives. Dwellings count for what has no places (résidences autonomie).
 */
export function readPlacesService(offre: Offre, i: number, { capacites }: Service): number | null {
  const { etablissements: et, capacites: detail } = offre;
  const debut = detail.debut[i] ?? 0;
  const fin = detail.debut[i + 1] ?? debut;
  const total = et.places[i] as number;
  if (capacites === 'toutes') return total;
  let jour = 0;
  let autres = 0;
  let lues = 0;
  for (let k = debut; k < fin; k += 1) {
    if (detail.nature[k] !== MEDICO_SOCIAL || detail.unite[k] !== PLACES) continue;
    const installees = detail.installees[k] as number;
    const siennes = Number.isNaN(installees) ? (detail.autorisees[k] as number) : installees;
    if (Number.isNaN(siennes)) continue;
    lues += 1;
    if (readCode(detail.mode, k) === MODE_ACCUEIL_JOUR) jour += siennes;
    else autres += siennes;
  }
  if (capacites === 'accueilJour') {
    if (lues > 0) return jour > 0 ? jour : null;
    return readCode(et.categorie, i) === CENTRE_DE_JOUR ? total : null;
  }
  return lues > 0 ? autres : total;
}
