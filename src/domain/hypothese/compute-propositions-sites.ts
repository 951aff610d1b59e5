import { computeMinutesService } from '../acces/compute-minutes-service';
import { getService, type IdService } from '../acces/services';
import { IndexSpatial } from '../geo/index-spatial';
import { createProbleme } from '../implantation/create-probleme';
import { measureSites } from '../implantation/measure-sites';
import { priceProbleme } from '../implantation/mesure';
import { PLAFOND_MINUTES } from '../implantation/probleme';
import { solveImplantation } from '../implantation/solve-implantation';
import type { ReglagesImplantation } from '../projet/reglages-analyse';
import type { EtendueResolue } from '../territoire/etendue';
import { lieuMaille, type Socle } from '../territoire/socle';
import { computeBilan } from './compute-bilan';
import { computeDemandeEtendue } from './demande-etendue';
import { describeSite, ecartMaximal, nameProposition, warn } from './describe-proposition';
import type { Hypothese } from './hypothese';
import { type CandidatSite, listCandidats, readHote } from './list-candidats';
import type { Propositions, SitePropose } from './propositions';

export interface EntreePropositions {
  readonly socle: Socle;
  readonly etendue: EtendueResolue;
  readonly service: IdService;
  readonly seuilMinutes: number;
  readonly implantation: ReglagesImplantation;
  /** Suppositions already made: what they open is there. */
  readonly hypotheses: readonly Hypothese[];
}

/** How far the work has come: demands brought to pairs; 0 of 0 once sites are looked for. */
export interface AvancementPropositions {
  readonly fait: number;
  readonly total: number;
}

/** Sites that would help most, the existing offer and the suppositions in force counted. */
export function* computePropositionsSites({
  socle,
  etendue,
  service: id,
  seuilMinutes,
  implantation,
  hypotheses,
}: EntreePropositions): Generator<AvancementPropositions, Propositions> {
  const service = getService(id);
  const demande = computeDemandeEtendue(socle, service, etendue);
  const { minutes, offre } = computeMinutesService(socle, service, hypotheses);
  const candidats = listCandidats(socle, service, implantation.candidats, etendue, demande);
  const rangs = new Map(candidats.map(({ maille }, rang) => [lieuMaille(socle, maille), rang]));
  const index = new IndexSpatial(socle.lieux, socle.minutes, socle.temps, rangs.keys(), socle.connus);
  const creation = createProbleme({
    poids: demande.cible,
    actuel: minutes,
    candidats: candidats.length,
    visit: (m, maxMin, visite) =>
      index.visit(lieuMaille(socle, m), maxMin, (lieu, duree) => visite(rangs.get(lieu) as number, duree)),
  });
  const total = demande.cible.reduce((nombre, cible) => nombre + (cible > 0 ? 1 : 0), 0);
  let pas = creation.next();
  while (pas.done !== true) {
    yield { fait: pas.value, total };
    pas = creation.next();
  }
  const { probleme, demandes } = pas.value;
  const chiffre = priceProbleme(probleme, implantation.objectif, seuilMinutes);
  const recherche = solveImplantation(chiffre, Math.max(1, Math.round(implantation.sites)));
  let essai = recherche.next();
  while (essai.done !== true) {
    yield { fait: 0, total: 0 };
    essai = recherche.next();
  }
  const solution = essai.value;
  const {
    sites: choisis,
    gains,
    servis,
  } = measureSites(chiffre, solution.sites, implantation.objectif, seuilMinutes);
  const sites = choisis.map((rang, k): SitePropose => {
    const candidat = candidats[rang] as CandidatSite;
    return describeSite(socle, candidat, lieuMaille(socle, candidat.maille), {
      places: implantation.placesParSite,
      placesActuelles: null,
      gain: gains[k] as number,
      cibleServie: servis[k] as number,
      hypothese: {
        id: nameProposition(hypotheses, k),
        genre: 'ouvrir',
        service: id,
        commune: socle.contexte.communes.code[candidat.commune] as string,
        places: implantation.placesParSite,
        ...(candidat.etablissement < 0 ? {} : { numeroFiness: readHote(socle, candidat) as string }),
      },
    });
  });
  const apres = minutes.slice();
  choisis.forEach((rang) => {
    for (let k = probleme.debuts[rang] as number; k < (probleme.debuts[rang + 1] as number); k += 1) {
      const m = demandes[probleme.demande[k] as number] as number;
      const duree = probleme.minutes[k] as number;
      if (!(duree >= (apres[m] as number))) apres[m] = duree;
    }
  });
  const [debut, fin] = [solution.valeurs[0] as number, solution.valeurs.at(-1) as number];
  return {
    service: id,
    seuilMinutes,
    implantation,
    quoi: 'sites',
    sites,
    avant: { ...computeBilan(minutes, demande.cible, seuilMinutes), dotation: null },
    apres: { ...computeBilan(apres, demande.cible, seuilMinutes), dotation: null },
    methode: solution.exacte ? 'exacte' : 'heuristique',
    ecartMax: ecartMaximal(debut, fin, solution.borne),
    candidats: probleme.candidats,
    cibleEstimee: demande.estimee,
    partApprochee: demande.partApprochee,
    avertissements: warn({
      communes_sans_population: demande.communesInconnues,
      candidats_limites: candidats.length > probleme.candidats ? probleme.candidats : 0,
      sans_candidat: candidats.length === 0 ? 1 : 0,
      sans_habitant: total === 0 ? 1 : 0,
      sans_offre: offre.nombre === 0 ? 1 : 0,
      offre_sans_position: offre.sansPosition,
      sites_inutiles: candidats.length > 0 && total > 0 ? Math.round(implantation.sites) - sites.length : 0,
      plafond: sumAuDela(minutes, demande.cible),
    }),
  };
}

function sumAuDela(minutes: Float64Array, cible: Float64Array): number {
  let somme = 0;
  for (let m = 0; m < cible.length; m += 1)
    if ((minutes[m] as number) > PLAFOND_MINUTES) somme += cible[m] as number;
  return somme;
}
