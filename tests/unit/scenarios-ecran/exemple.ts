import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import type { Indicateur, MembreScenario, Scenario } from '../../../src/domain/scoring/scenario';
import type { ScenariosMoteur } from '../../../src/workers/moteur-api';

export function indicateur(champs: Partial<Indicateur> = {}): Indicateur {
  return {
    id: 'compacite',
    etat: 'valeur',
    valeur: 12,
    unite: 'min',
    utilite: 0.9,
    poids: 1,
    contribution: 0.5,
    source: 'méthode C.2',
    estime: true,
    faits: { maximumMin: 20, membres: 3 },
    ...champs,
  };
}

export function membre(champs: Partial<MembreScenario> = {}): MembreScenario {
  return {
    indice: 0,
    numeroFiness: '290000001',
    nom: 'EHPAD DES AJONCS',
    categorie: '500',
    famille: 'personnes_agees',
    acteur: 'A',
    numeroFinessEj: '290000900',
    gestionnaire: 'ASSOCIATION DES AJONCS',
    commune: 'Morlaix',
    etape: null,
    places: 60,
    longitude: -3.8,
    latitude: 48.5,
    precision: 'source',
    ...champs,
  };
}

export function scenario(champs: Partial<Scenario> = {}): Scenario {
  return {
    id: 'iso-1',
    famille: 'isolement',
    filiere: null,
    public: null,
    departement: '29',
    lieu: 'Morlaix',
    membres: [
      membre(),
      membre({ numeroFiness: '290000002', nom: 'IME DU PHARE', acteur: 'B', places: null }),
    ],
    gestionnaires: ['290000900'],
    acteurs: ['A', 'B'],
    score: 0.5,
    indicateurs: [indicateur()],
    couverture: 1,
    borneBasse: 0.5,
    borneHaute: 0.5,
    classable: true,
    portee: null,
    minutesMoyennes: 12.4,
    alertes: [],
    ...champs,
  };
}

export function resultat(
  scenarios: readonly Scenario[],
  champs: Partial<ScenariosMoteur> = {},
): ScenariosMoteur {
  return {
    existants: {},
    parametres: PARAMETRES_DEFAUT,
    scenarios,
    matrice: [],
    sansObjet: [],
    villes: [{ codeCommune: '29232', nom: 'Quimper', population: 63_000 }],
    partApprochee: 0.12,
    nombreSansPosition: 0,
    ...champs,
  };
}
