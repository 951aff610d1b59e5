import { FILTRE_COMPARAISON_VIDE } from '../domain/comparaison/changement';
import { FILTRE_GROUPEMENTS_VIDE, TRI_GROUPEMENTS_DEFAUT } from '../domain/cooperation/groupement';
import { FILTRE_VIDE, type Tri } from '../domain/etablissement/filtre';
import { ANALYSE_DEFAUT } from '../domain/projet/reglages-analyse';
import type { ChoixSources } from '../domain/projet/sources';
import type { ParametresScoring } from '../domain/scoring/scenario';
import type { Etat, EtatScenarios } from './etat';

export const TRI_DEFAUT: Tri = { colonne: 'nom', sens: 'croissant' };

export function createEtatInitial(parametres: ParametresScoring): Etat {
  return {
    demarrage: 'ouverture',
    erreurDemarrage: null,
    session: null,
    fond: null,
    etape: 'offre',
    filtre: FILTRE_VIDE,
    tri: TRI_DEFAUT,
    vue: null,
    ensemble: null,
    versionDemandee: 0,
    selection: null,
    detail: null,
    survol: null,
    parametres,
    parametresDefaut: parametres,
    scenarios: SCENARIOS_VIDES,
    idScenario: null,
    retenus: [],
    filtreGroupements: FILTRE_GROUPEMENTS_VIDE,
    idGroupement: null,
    cooperations: { page: null, detail: null, introuvable: false, tri: TRI_GROUPEMENTS_DEFAUT },
    filtreComparaison: FILTRE_COMPARAISON_VIDE,
    comparaison: { version: 0, bilan: null, etat: 'repos' },
    analyse: ANALYSE_DEFAUT,
    reponses: {},
    territoireMontre: null,
    offreSurCarte: false,
    gestionnaireOuvert: null,
    recherche: { etat: 'vide', demande: null, valeur: null, fait: 0, total: 0, message: null },
    carteAvant: false,
    outil: null,
    couches: [],
    couchesMasquees: [],
    notes: '',
    nomProjet: '',
    choix: CHOIX_DEPART,
    projet: {
      id: null,
      enregistrement: { etat: 'jamais' },
      connus: [],
      offre: null,
      ouverture: null,
      espace: null,
    },
    profils: [],
    examen: null,
    repriseMoteur: false,
    miseAJourPrete: false,
    import: { etat: 'repos', noms: [], progression: null, dernier: null },
    sources: [],
    aExaminer: [],
    aNommer: [],
    vueCarte: null,
    cadrage: null,
    limiterCarte: false,
    tailles: {},
    onglet: 'etape',
    fenetre: null,
    enLigne: false,
    fondIgn: false,
    carteIndisponible: false,
    avis: [],
    journal: [],
    annules: [],
  };
}

/** Before any file: the demonstration stands in. */
export const CHOIX_DEPART: ChoixSources = {
  offre: [],
  comparaison: [],
  demonstration: true,
  fermes: false,
};

export const SCENARIOS_VIDES: EtatScenarios = {
  etat: 'vide',
  resultat: null,
  fait: 0,
  total: 0,
  message: null,
};
