import { computeMinutesService, type MinutesService } from '../acces/compute-minutes-service';
import { getService, type IdService, type Service } from '../acces/services';
import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';
import { computeBilan } from './compute-bilan';
import { computeAccesPlaces, computeDotation, computeReferencePlaces } from './compute-dotation';
import { computeEffetsTaux } from './compute-effets-taux';
import { computeDemandeEtendue, type DemandeEtendue } from './demande-etendue';
import type { EffetsHypotheses, EtatService } from './effets';
import type { Hypothese } from './hypothese';
import { listChangements } from './list-changements';
import { nameHypotheses } from './name-hypotheses';

export interface EntreeEffets {
  readonly socle: Socle;
  readonly etendue: EtendueResolue;
  readonly service: IdService;
  readonly seuilMinutes: number;
  readonly hypotheses: readonly Hypothese[];
}

/** A service in an extent with the suppositions, beside the offer as it is. */
export function computeEffets({
  socle,
  etendue,
  service: id,
  seuilMinutes,
  hypotheses,
}: EntreeEffets): EffetsHypotheses {
  const service = getService(id);
  const demande = computeDemandeEtendue(socle, service, etendue);
  const [avant, apres] = [
    computeMinutesService(socle, service),
    computeMinutesService(socle, service, hypotheses),
  ];
  const reference = service.aPlaces ? computeReferencePlaces(socle, service, demande.cible) : null;
  const noms = nameHypotheses(socle, hypotheses);
  return {
    service: id,
    seuilMinutes,
    accesMedian: reference === null ? null : 1000 * reference,
    avant: describeEtat(socle, service, avant, [], { demande, etendue, seuilMinutes, reference }),
    apres: describeEtat(socle, service, apres, hypotheses, { demande, etendue, seuilMinutes, reference }),
    cibleEstimee: demande.estimee,
    partApprochee: demande.partApprochee,
    taux: service.aPlaces ? computeEffetsTaux(socle, service, etendue, hypotheses) : [],
    communes: hypotheses.length === 0 ? [] : listChangements(socle, service, etendue, hypotheses),
    noms,
    ignorees: noms.flatMap(({ id: sien, connue }) => (connue ? [] : [sien])),
  };
}

interface Lieu {
  readonly demande: DemandeEtendue;
  readonly etendue: EtendueResolue;
  readonly seuilMinutes: number;
  /** Places per inhabitant the deficit is counted from. */
  readonly reference: number | null;
}

function describeEtat(
  socle: Socle,
  service: Service,
  { offre, minutes }: MinutesService,
  hypotheses: readonly Hypothese[],
  { demande, etendue, seuilMinutes, reference }: Lieu,
): EtatService {
  let etablissements = 0;
  let placesInconnues = 0;
  let places = 0;
  for (let k = 0; k < offre.nombre; k += 1) {
    const commune = offre.commune[k] as number;
    const ligne = offre.etablissement[k] as number;
    const dedans = commune >= 0 ? etendue.communes[commune] : etendue.etablissements[ligne];
    if (dedans !== 1) continue;
    etablissements += 1;
    const siennes = offre.places[k] as number;
    if (Number.isNaN(siennes)) placesInconnues += 1;
    else places += siennes;
  }
  // Places that are all unknown are no places within reach of nobody.
  const connues = service.aPlaces && (offre.nombre === 0 || offre.placesInconnues < offre.nombre);
  const acces = connues ? computeAccesPlaces(socle, service, hypotheses) : null;
  return {
    ...computeBilan(minutes, demande.cible, seuilMinutes),
    etablissements,
    placesInconnues,
    places: !service.aPlaces || (etablissements > 0 && placesInconnues === etablissements) ? null : places,
    acces: acces === null ? null : meanAcces(acces, demande),
    dotation: acces === null ? null : computeDotation(acces, demande.cible, reference),
  };
}

/** Places per 1,000 inhabitants concerned within reach, mean over them. */
function meanAcces(acces: Float64Array, { cible }: DemandeEtendue): number | null {
  let habitants = 0;
  let somme = 0;
  for (let m = 0; m < cible.length; m += 1) {
    if (!((cible[m] as number) > 0) || Number.isNaN(acces[m])) continue;
    habitants += cible[m] as number;
    somme += (cible[m] as number) * (acces[m] as number);
  }
  return habitants > 0 ? (1000 * somme) / habitants : null;
}
