import { decroissanceDe } from '../acces/compute-e2sfca';
import { computeMinutesService } from '../acces/compute-minutes-service';
import { createPoids } from '../acces/poids-distance';
import { getService } from '../acces/services';
import { computeDemande } from '../acces/terrain';
import { IndexSpatial } from '../geo/index-spatial';
import { measurePlaces } from '../implantation/places/mesure-places';
import { createProblemePlaces, type ProblemePlaces } from '../implantation/places/probleme-places';
import { type RepartitionPlaces, solvePlaces } from '../implantation/places/solve-places';
import { readTexte } from '../shared/colonne-texte';
import { lieuMaille } from '../territoire/socle';
import { computeBilan } from './compute-bilan';
import { computeAccesPlaces, computeDotation, computeReferencePlaces } from './compute-dotation';
import type { AvancementPropositions, EntreePropositions } from './compute-propositions-sites';
import { computeDemandeEtendue, type DemandeEtendue } from './demande-etendue';
import { describeSite, ecartMaximal, nameProposition, warn } from './describe-proposition';
import { addHypotheses } from './edit-hypotheses';
import type { Hypothese } from './hypothese';
import { listReceveurs, type Receveur } from './list-receveurs';
import type { BilanPropositions, Propositions } from './propositions';

/**
 * Places to share out between establishments of the service, which grow, and sites, which open: where they lift reach
 * (E2SFCA) most, the existing offer and the suppositions in force counted.
 */
export function* computePropositionsPlaces(
  entree: EntreePropositions,
): Generator<AvancementPropositions, Propositions> {
  const { socle, etendue, service: id, seuilMinutes, implantation, hypotheses } = entree;
  const service = getService(id);
  const demande = computeDemandeEtendue(socle, service, etendue);
  const reference = computeReferencePlaces(socle, service, demande.cible);
  const acces = computeAccesPlaces(socle, service, hypotheses);
  const { liste, sansCapacite } = listReceveurs(
    socle,
    service,
    implantation.receveurs,
    etendue,
    demande,
    hypotheses,
  );
  const probleme = yield* preparer(entree, liste, demande, acces);
  const mesure = measurePlaces(implantation.objectifPlaces, probleme.poids, reference ?? 0);
  const jugeable = implantation.objectifPlaces !== 'deficit' || reference !== null;
  const places = Math.max(1, Math.round(implantation.places));
  const recherche = solvePlaces(probleme, mesure, jugeable ? places : 0, Math.round(implantation.lot));
  let essai = recherche.next();
  while (essai.done !== true) {
    yield { fait: 0, total: 0 };
    essai = recherche.next();
  }
  const solution = essai.value;
  const unite = uniteDuGain(entree, probleme);
  const sites = solution.dotations.map(({ candidat, places: siennes, gain }, rang) => {
    const receveur = liste[candidat] as Receveur;
    return describeSite(socle, receveur, receveur.lieu, {
      gain: gain * unite,
      cibleServie: sumAPortee(probleme, candidat),
      places: siennes,
      placesActuelles: receveur.places,
      hypothese: supposer(entree, receveur, siennes, nameProposition(hypotheses, rang)),
    });
  });
  const apresHypotheses = addHypotheses(
    hypotheses,
    sites.map(({ hypothese }) => hypothese),
  );
  const decrire = (siennes: readonly Hypothese[]): BilanPropositions => ({
    ...computeBilan(computeMinutesService(socle, service, siennes).minutes, demande.cible, seuilMinutes),
    dotation: computeDotation(computeAccesPlaces(socle, service, siennes), demande.cible, reference),
  });
  return {
    service: id,
    seuilMinutes,
    implantation,
    quoi: 'places',
    sites,
    avant: decrire(hypotheses),
    apres: decrire(apresHypotheses),
    methode: solution.exacte ? 'exacte' : 'heuristique',
    ecartMax: ecartMaximal(solution.debut, solution.fin, solution.borne),
    candidats: probleme.candidats,
    cibleEstimee: demande.estimee,
    partApprochee: demande.partApprochee,
    avertissements: warn({
      communes_sans_population: demande.communesInconnues,
      candidats_limites: liste.length > probleme.candidats ? probleme.candidats : 0,
      sans_receveur: liste.length === 0 ? 1 : 0,
      sans_habitant: probleme.poids.length === 0 ? 1 : 0,
      sans_mediane: jugeable ? 0 : 1,
      capacites_inconnues: sansCapacite,
      places_sans_effet: countSansEffet(solution),
    }),
  };
}

function* preparer(
  { socle, service: id }: EntreePropositions,
  liste: readonly Receveur[],
  { cible }: DemandeEtendue,
  acces: Float64Array,
): Generator<AvancementPropositions, ProblemePlaces> {
  const service = getService(id);
  const demande = computeDemande(socle, service.tranches);
  const rangs = new Map<number, number[]>();
  liste.forEach(({ lieu }, rang) => {
    const deja = rangs.get(lieu);
    if (deja === undefined) rangs.set(lieu, [rang]);
    else deja.push(rang);
  });
  const index = new IndexSpatial(socle.lieux, socle.minutes, socle.temps, rangs.keys(), socle.connus);
  const creation = createProblemePlaces({
    cible,
    demande,
    acces,
    candidats: liste.length,
    visit: (m, maxMin, visite) =>
      index.visit(lieuMaille(socle, m), maxMin, (lieu, duree) => {
        for (const rang of rangs.get(lieu) as number[]) visite(rang, duree);
      }),
    bassinMinutes: service.bassinMinutes,
    poidsDistance: createPoids(decroissanceDe(service, 'e2sfca_gravite')),
  });
  const total = demande.reduce((nombre, habitants) => nombre + (habitants > 0 ? 1 : 0), 0);
  let pas = creation.next();
  while (pas.done !== true) {
    yield { fait: pas.value, total };
    pas = creation.next();
  }
  return pas.value;
}

/** From places per inhabitant to what is shown: places of the deficit, or places per 1,000. */
function uniteDuGain({ implantation }: EntreePropositions, { poids }: ProblemePlaces): number {
  return implantation.objectifPlaces === 'deficit' ? poids.reduce((somme, p) => somme + p, 0) : 1000;
}

/** Inhabitants concerned who have the candidate within their catchment. */
function sumAPortee({ poids, debuts, demande }: ProblemePlaces, candidat: number): number {
  let somme = 0;
  for (let k = debuts[candidat] as number; k < (debuts[candidat + 1] as number); k += 1)
    somme += poids[demande[k] as number] as number;
  return somme;
}

function supposer(
  { socle, service }: EntreePropositions,
  { etablissement, commune, places: actuelles }: Receveur,
  places: number,
  id: string,
): Hypothese {
  const { communes, offre } = socle.contexte;
  const numeroFiness = etablissement < 0 ? null : readTexte(offre.etablissements.numeroFiness, etablissement);
  if (numeroFiness !== null && actuelles !== null)
    return { id, genre: 'redimensionner', numeroFiness, places: actuelles + places };
  const ouverture = {
    id,
    genre: 'ouvrir',
    service,
    commune: communes.code[commune] as string,
    places,
  } as const;
  return numeroFiness === null ? ouverture : { ...ouverture, numeroFiness };
}

/** Places that change nothing to what they are judged by. */
function countSansEffet({ dotations, debut }: RepartitionPlaces): number {
  return dotations.reduce(
    (somme, { gain, places }) => somme + (gain > 1e-12 * Math.abs(debut) ? 0 : places),
    0,
  );
}
