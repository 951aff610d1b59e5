import { approchee } from '../acces/communes-acces';
import { computeE2sfca } from '../acces/compute-e2sfca';
import { computeMinutesService, type MinutesService } from '../acces/compute-minutes-service';
import { getService, type IdService, type Service } from '../acces/services';
import { readCible } from '../acces/terrain';
import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';
import { computeBilan } from './compute-bilan';
import { computeEffetsTaux } from './compute-effets-taux';
import { computeDemandeEtendue, type DemandeEtendue } from './demande-etendue';
import type { EffetsHypotheses, EtatService } from './effets';
import type { Hypothese } from './hypothese';
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
  const noms = nameHypotheses(socle, hypotheses);
  return {
    service: id,
    seuilMinutes,
    avant: describeEtat(socle, service, avant, [], { demande, etendue, seuilMinutes }),
    apres: describeEtat(socle, service, apres, hypotheses, { demande, etendue, seuilMinutes }),
    cibleEstimee: demande.estimee,
    partApprochee: demande.partApprochee,
    taux: service.aPlaces ? computeEffetsTaux(socle, service, etendue, hypotheses) : [],
    communes: hypotheses.length === 0 ? [] : listChangements(socle, service, etendue, avant, apres),
    noms,
    ignorees: noms.flatMap(({ id: sien, connue }) => (connue ? [] : [sien])),
  };
}

interface Lieu {
  readonly demande: DemandeEtendue;
  readonly etendue: EtendueResolue;
  readonly seuilMinutes: number;
}

function describeEtat(
  socle: Socle,
  service: Service,
  { offre, minutes }: MinutesService,
  hypotheses: readonly Hypothese[],
  { demande, etendue, seuilMinutes }: Lieu,
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
  return {
    ...computeBilan(minutes, demande.cible, seuilMinutes),
    etablissements,
    placesInconnues,
    places: !service.aPlaces || (etablissements > 0 && placesInconnues === etablissements) ? null : places,
    acces: service.aPlaces ? meanAcces(socle, service, hypotheses, demande) : null,
  };
}

/** Places per 1,000 inhabitants concerned within reach, mean over them. */
function meanAcces(
  socle: Socle,
  service: Service,
  hypotheses: readonly Hypothese[],
  { cible }: DemandeEtendue,
): number | null {
  const acces = computeE2sfca(socle, service, 'e2sfca_gravite', hypotheses);
  let habitants = 0;
  let somme = 0;
  for (let m = 0; m < cible.length; m += 1) {
    if (!((cible[m] as number) > 0) || Number.isNaN(acces[m])) continue;
    habitants += cible[m] as number;
    somme += (cible[m] as number) * (acces[m] as number);
  }
  return habitants > 0 ? (1000 * somme) / habitants : null;
}

/** Communes of the extent whose minutes change, most helped first, then most hindered. */
function listChangements(
  socle: Socle,
  service: Service,
  etendue: EtendueResolue,
  avant: MinutesService,
  apres: MinutesService,
): EffetsHypotheses['communes'] {
  const { mailles, population } = socle;
  const { communes } = socle.contexte;
  const changements: (EffetsHypotheses['communes'][number] & { readonly gain: number })[] = [];
  for (let m = 0; m < mailles.nombre; m += 1) {
    const [a, b] = [avant.minutes[m] as number, apres.minutes[m] as number];
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
    for (let k = mailles.debuts[m] as number; k < (mailles.debuts[m + 1] as number); k += 1) {
      const ligne = mailles.lignes[k] as number;
      if (etendue.communes[ligne] !== 1) continue;
      changements.push({
        code: communes.code[ligne] as string,
        nom: communes.nom[ligne] as string,
        avant: Number.isNaN(a) ? null : a,
        apres: Number.isNaN(b) ? null : b,
        cible: readCible(population, service.tranches, ligne),
        approchee: approchee(communes, ligne) === 1,
        gain: (Number.isNaN(a) ? Number.MAX_VALUE : a) - (Number.isNaN(b) ? Number.MAX_VALUE : b),
      });
    }
  }
  return changements
    .sort((x, y) => y.gain - x.gain || (x.code < y.code ? -1 : 1))
    .map(({ gain: _gain, ...commune }) => commune);
}
