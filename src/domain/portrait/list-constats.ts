import type { Constat } from './constat';
import { divide } from './measure-population';
import type { AccesPortrait, Portrait, TauxPortrait } from './portrait';
import {
  ECART_ACCES,
  ECART_AGE,
  ECART_TAUX,
  NOMBRE_MIN,
  PART_CONCENTRATION,
  PART_GHT,
  PART_ISOLES,
  PART_ISOLES_RARE,
  PART_LOIN,
  PART_MONO,
  PART_PETITS,
  PART_PROCHE,
  PLACES_MIN,
  VARIATION_FORTE,
} from './seuils';

type Faits = Omit<Portrait, 'constats' | 'cartes' | 'avertissements' | 'sources' | 'territoire'>;

/** Rates that add up others of the page: a sentence on them would say the same thing twice. */
const SOMMES: readonly string[] = ['pa_ensemble', 'enfance_ensemble'];

/** Services of every day, for which unequal territories matter; a MAS or an ESAT serves a whole département. */
const PROXIMITE: readonly string[] = ['ehpad', 'residence_autonomie', 'accueil_jour', 'ssiad', 'sessad'];

const VIDE = { sujet: null, repere: null, ecart: null, nom: null, estime: false } as const;

/** Strengths, gaps and traits of a territory by the rules of `seuils`, the most marked first. */
export function listConstats(faits: Faits): readonly Constat[] {
  const constats = [
    ...faits.taux.flatMap(judgeTaux),
    ...faits.acces.flatMap(judgeAcces),
    ...judgeAccessibilite(faits),
    ...judgePopulation(faits),
    ...judgeIsolement(faits),
    ...judgeGestionnaires(faits),
    ...judgeGht(faits),
  ];
  return constats.sort((a, b) => b.poids - a.poids);
}

function judgeTaux({
  taux,
  ensemble,
  reference,
  coefficientVariation,
  moinsEquipe,
}: TauxPortrait): Constat[] {
  if (SOMMES.includes(taux)) return [];
  const constats: Constat[] = [];
  const { ratio, ecartPlaces, populationEstimee: estime } = ensemble;
  const repere = reference?.valeur ?? null;
  if (ensemble.taux !== null && ratio !== null && ecartPlaces !== null && repere !== null) {
    const marque = Math.abs(ratio - 1) > ECART_TAUX && Math.abs(ecartPlaces) >= PLACES_MIN;
    // With unknown places the rate is a minimum: it can be above, it cannot be said to be below.
    if (marque && (ratio > 1 || ensemble.placesInconnues === 0))
      constats.push({
        ...VIDE,
        code: ratio > 1 ? 'taux_superieur' : 'taux_inferieur',
        sens: ratio > 1 ? 'force' : 'manque',
        sujet: taux,
        valeur: ensemble.taux,
        repere,
        ecart: Math.abs(ecartPlaces),
        estime,
        poids: Math.min(1, 0.3 + Math.abs(ratio - 1)),
      });
  }
  if (
    PROXIMITE.includes(taux) &&
    coefficientVariation !== null &&
    coefficientVariation >= VARIATION_FORTE &&
    moinsEquipe !== null &&
    ensemble.etablissements >= NOMBRE_MIN
  )
    constats.push({
      ...VIDE,
      code: 'inegalite_interne',
      sens: 'manque',
      sujet: taux,
      valeur: coefficientVariation,
      repere: moinsEquipe.taux,
      nom: moinsEquipe.nom,
      estime,
      poids: Math.min(0.45, coefficientVariation / 3),
    });
  return constats;
}

function judgeAcces(acces: AccesPortrait): Constat[] {
  const { service, partAuDela, auDela, cible, medianeMinutes, seuilMinutes, plusLoin, estime } = acces;
  const commun = { ...VIDE, sujet: service, repere: seuilMinutes, estime };
  if (acces.etablissements === 0 || partAuDela === null || cible === 0) return [];
  if (partAuDela >= PART_LOIN)
    return [
      {
        ...commun,
        code: 'service_loin',
        sens: 'manque',
        valeur: partAuDela,
        ecart: auDela,
        nom: plusLoin?.nom ?? null,
        poids: Math.min(1, 0.25 + partAuDela),
      },
    ];
  if (partAuDela <= PART_PROCHE && medianeMinutes !== null)
    return [
      {
        ...commun,
        code: 'service_proche',
        sens: 'force',
        valeur: 1 - partAuDela,
        ecart: medianeMinutes,
        poids: 0.15 + 0.1 * Math.max(0, 1 - medianeMinutes / seuilMinutes),
      },
    ];
  return [];
}

function judgeAccessibilite({ accessibilite }: Faits): Constat[] {
  if (accessibilite === null || !accessibilite.comparable) return [];
  const { service, mediane, medianeEnsemble } = accessibilite;
  const ratio = mediane / medianeEnsemble;
  if (Math.abs(ratio - 1) <= ECART_ACCES) return [];
  return [
    {
      ...VIDE,
      code: ratio > 1 ? 'acces_superieur' : 'acces_inferieur',
      sens: ratio > 1 ? 'force' : 'manque',
      sujet: service,
      valeur: mediane,
      repere: medianeEnsemble,
      estime: true,
      poids: Math.min(1, Math.abs(ratio - 1)),
    },
  ];
}

function judgePopulation({ population }: Faits): Constat[] {
  const ages = population.tranches.find(({ tranche }) => tranche === 'plus75');
  if (ages === undefined || ages.part === null || ages.partFrance === null || ages.partFrance === 0)
    return [];
  const ratio = ages.part / ages.partFrance;
  if (Math.abs(ratio - 1) <= ECART_AGE) return [];
  return [
    {
      ...VIDE,
      code: ratio > 1 ? 'population_agee' : 'population_jeune',
      sens: 'trait',
      valeur: ages.part,
      repere: ages.partFrance,
      ecart: ages.habitants,
      estime: population.estimee,
      poids: Math.min(1, Math.abs(ratio - 1)),
    },
  ];
}

function judgeIsolement({ isolement }: Faits): Constat[] {
  const part = divide(isolement.isoles, isolement.connus);
  if (part === null || isolement.connus < NOMBRE_MIN) return [];
  if (part > PART_ISOLES_RARE && part < PART_ISOLES) return [];
  const loin = part >= PART_ISOLES;
  return [
    {
      ...VIDE,
      code: loin ? 'isolement_frequent' : 'isolement_rare',
      sens: loin ? 'manque' : 'force',
      valeur: part,
      repere: isolement.seuilMinutes,
      ecart: isolement.isoles,
      estime: true,
      poids: loin ? Math.min(1, 0.2 + part) : 0.2,
    },
  ];
}

function judgeGestionnaires({ gestionnaires }: Faits): Constat[] {
  const { nombre, sousSeuils, seuilsInconnus, monoActivite, principaux, places } = gestionnaires;
  if (nombre < NOMBRE_MIN) return [];
  const constats: Constat[] = [];
  const petits = divide(sousSeuils, nombre - seuilsInconnus);
  // Known for half of them at least.
  if (petits !== null && petits >= PART_PETITS && seuilsInconnus <= nombre / 2)
    constats.push({
      ...VIDE,
      code: 'petits_gestionnaires',
      sens: 'trait',
      valeur: petits,
      repere: nombre - seuilsInconnus,
      ecart: sousSeuils,
      estime: gestionnaires.estime,
      poids: petits / 2,
    });
  const mono = monoActivite / nombre;
  if (mono >= PART_MONO)
    constats.push({
      ...VIDE,
      code: 'mono_activite',
      sens: 'trait',
      valeur: mono,
      repere: nombre,
      ecart: monoActivite,
      poids: mono / 2,
    });
  const [premier] = principaux;
  const part = divide(premier?.places ?? null, places);
  if (premier !== undefined && part !== null && part >= PART_CONCENTRATION)
    constats.push({
      ...VIDE,
      code: 'concentration',
      sens: 'trait',
      valeur: part,
      repere: places,
      ecart: premier.places,
      nom: premier.nom ?? premier.numeroFinessEj,
      poids: part,
    });
  return constats;
}

function judgeGht({ ght }: Faits): Constat[] {
  if (!ght.connus) return [];
  const constats: Constat[] = [];
  const [premier] = ght.liste;
  if (premier?.partPopulation != null && premier.partPopulation >= PART_GHT)
    constats.push({
      ...VIDE,
      code: 'ght_couvre',
      sens: 'trait',
      valeur: premier.partPopulation,
      ecart: premier.hopitaux,
      nom: premier.nom,
      estime: true,
      poids: 0.3,
    });
  return constats;
}
