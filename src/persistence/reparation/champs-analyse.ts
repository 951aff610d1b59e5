import {
  array,
  custom,
  type GenericSchema,
  literal,
  maxLength,
  object,
  optional,
  nullable as ouNul,
  picklist,
  pipe,
  string,
  tuple,
  variant,
} from 'valibot';
import { SERVICES } from '../../domain/acces/services';
import { CHOIX_REFERENCE } from '../../domain/equipement/table-equipement';
import { PUBLICS, STATUT_GROUPES } from '../../domain/etablissement/nomenclature';
import {
  FILTRE_GESTIONNAIRES_VIDE,
  type FiltreGestionnaires,
} from '../../domain/gestionnaire/table-gestionnaires';
import type { Hypothese } from '../../domain/hypothese/hypothese';
import {
  ANALYSE_DEFAUT,
  COULEURS_OFFRE,
  DISPOSITIONS_CARTE,
  MESURES_ACCES,
  METHODES_CLASSES,
  OBJECTIFS_IMPLANTATION,
  OBJECTIFS_PLACES,
  QUOI_IMPLANTATION,
  RECEVEURS_PLACES,
  type ReglagesAnalyse,
  type ReglagesCarte,
  VUES_MANQUES,
} from '../../domain/projet/reglages-analyse';
import {
  MODES_PERIMETRE,
  NIVEAUX_TERRITOIRE,
  type ParametresBassins,
  type TerritoireCalcule,
} from '../../domain/territoire/niveau';
import { type Champ, dictionnaire, feuille, liste, objet, requis, texte } from './champ';
import { BOOLEEN, CODE, LATITUDE, LONGITUDE, NOMBRE, POSITIF, parmi } from './schemas';

const CODES_MAX = 50_000;
const SOMMETS_MAX = 10_000;
const IDS_SERVICES = SERVICES.map(({ id }) => id);

const BASSINS = object({ critere: picklist(['habitants', 'etablissements', 'table']), seuil: POSITIF });
const CODES = pipe(array(CODE), maxLength(CODES_MAX));
const NOM = pipe(string(), maxLength(1000));

const TERRITOIRE: GenericSchema<unknown, TerritoireCalcule> = variant('genre', [
  object({ genre: literal('region'), codes: CODES }),
  object({ genre: literal('bassin'), bassins: BASSINS, codes: CODES }),
  object({ genre: literal('ght'), codes: CODES }),
  object({
    genre: literal('dessin'),
    nom: NOM,
    contour: pipe(array(tuple([LONGITUDE, LATITUDE])), maxLength(SOMMETS_MAX)),
  }),
  object({ genre: literal('rayon'), nom: NOM, longitude: LONGITUDE, latitude: LATITUDE, minutes: POSITIF }),
]);

/** Projects of before have none: that is no fault. */
function absentOuCheck<T>(champ: Champ<T>, defaut: T): Champ<T> {
  return (valeur, chemin, suivi) => (valeur === undefined ? defaut : champ(valeur, chemin, suivi));
}

export const CHAMP_TERRITOIRE: Champ<TerritoireCalcule | null> = absentOuCheck(
  feuille<TerritoireCalcule | null>(ouNul(TERRITOIRE), null),
  null,
);

const ID = pipe(string(), maxLength(200));
const ORIGINE = object({ annee: ID, source: NOM });
const HYPOTHESE: GenericSchema<unknown, Hypothese> = variant('genre', [
  object({
    id: CODE,
    genre: literal('ouvrir'),
    service: parmi(IDS_SERVICES),
    commune: CODE,
    places: POSITIF,
    numeroFiness: optional(CODE),
  }),
  object({ id: CODE, genre: literal('fermer'), numeroFiness: CODE }),
  object({ id: CODE, genre: literal('deplacer'), numeroFiness: CODE, commune: CODE }),
  object({ id: CODE, genre: literal('redimensionner'), numeroFiness: CODE, places: POSITIF }),
]);

const { carte: CARTE, implantation: IMPLANTATION, bassins: BASSINS_DEPART } = ANALYSE_DEFAUT;

/** Small maps of a screen. */
const PETITES_MAX = 12;

const CHAMP_CARTE: Champ<ReglagesCarte> = objet({
  variable: feuille(ID, CARTE.variable),
  secondaire: feuille<string | null>(ouNul(ID), null),
  methode: feuille<ReglagesCarte['methode']>(parmi(METHODES_CLASSES), CARTE.methode),
  classes: feuille(
    custom<number>(
      (valeur) => Number.isInteger(valeur) && (valeur as number) >= 2 && (valeur as number) <= 9,
    ),
    CARTE.classes,
  ),
  bornes: liste(requis(NOMBRE), 20),
  symboles: feuille<string | null>(ouNul(ID), null),
  disposition: feuille<ReglagesCarte['disposition']>(parmi(DISPOSITIONS_CARTE), 'une'),
  comparee: feuille(ID, CARTE.comparee),
  multiples: absentOuCheck(liste(requis(ID), PETITES_MAX), CARTE.multiples),
});

/** Projects of before this table have none. */
const CHAMP_GESTIONNAIRES: Champ<FiltreGestionnaires> = absentOuCheck(
  objet({
    texte: texte(1000),
    sousLesSeuils: feuille(BOOLEEN, false),
    monoActivite: feuille(BOOLEEN, false),
    sansEsms: feuille(BOOLEEN, false),
    statuts: liste(requis(parmi(STATUT_GROUPES)), STATUT_GROUPES.length),
    publics: liste(requis(parmi(PUBLICS)), PUBLICS.length),
  }),
  FILTRE_GESTIONNAIRES_VIDE,
);

const ANALYSE: Champ<ReglagesAnalyse> = objet({
  niveau: feuille<ReglagesAnalyse['niveau']>(parmi(NIVEAUX_TERRITOIRE), ANALYSE_DEFAUT.niveau),
  bassins: feuille<ParametresBassins>(BASSINS, BASSINS_DEPART),
  perimetre: feuille<ReglagesAnalyse['perimetre']>(parmi(MODES_PERIMETRE), ANALYSE_DEFAUT.perimetre),
  perimetresVisibles: feuille(BOOLEEN, false),
  couleur: feuille<ReglagesAnalyse['couleur']>(parmi(COULEURS_OFFRE), 'famille'),
  carte: CHAMP_CARTE,
  vueManques: feuille<ReglagesAnalyse['vueManques']>(parmi(VUES_MANQUES), 'taux'),
  service: feuille<ReglagesAnalyse['service']>(parmi(IDS_SERVICES), ANALYSE_DEFAUT.service),
  mesure: feuille<ReglagesAnalyse['mesure']>(parmi(MESURES_ACCES), ANALYSE_DEFAUT.mesure),
  seuilMinutes: feuille(POSITIF, ANALYSE_DEFAUT.seuilMinutes),
  taux: feuille(ID, ANALYSE_DEFAUT.taux),
  implantation: objet({
    objectif: feuille<ReglagesAnalyse['implantation']['objectif']>(
      parmi(OBJECTIFS_IMPLANTATION),
      IMPLANTATION.objectif,
    ),
    sites: feuille(POSITIF, IMPLANTATION.sites),
    placesParSite: feuille(POSITIF, IMPLANTATION.placesParSite),
    candidats: feuille<ReglagesAnalyse['implantation']['candidats']>(
      parmi(['communes', 'etablissements']),
      IMPLANTATION.candidats,
    ),
    // Projects of before shared no places out.
    quoi: absentOuCheck(
      feuille<ReglagesAnalyse['implantation']['quoi']>(parmi(QUOI_IMPLANTATION), IMPLANTATION.quoi),
      IMPLANTATION.quoi,
    ),
    objectifPlaces: absentOuCheck(
      feuille<ReglagesAnalyse['implantation']['objectifPlaces']>(
        parmi(OBJECTIFS_PLACES),
        IMPLANTATION.objectifPlaces,
      ),
      IMPLANTATION.objectifPlaces,
    ),
    places: absentOuCheck(feuille(POSITIF, IMPLANTATION.places), IMPLANTATION.places),
    lot: absentOuCheck(feuille(POSITIF, IMPLANTATION.lot), IMPLANTATION.lot),
    receveurs: absentOuCheck(
      feuille<ReglagesAnalyse['implantation']['receveurs']>(parmi(RECEVEURS_PLACES), IMPLANTATION.receveurs),
      IMPLANTATION.receveurs,
    ),
  }),
  hypotheses: liste(requis(HYPOTHESE), 1000),
  references: dictionnaire(requis(POSITIF), 200),
  originesReferences: absentOuCheck(dictionnaire(requis(ORIGINE), 200), {}),
  referenceTaux: absentOuCheck(
    feuille<ReglagesAnalyse['referenceTaux']>(parmi(CHOIX_REFERENCE), ANALYSE_DEFAUT.referenceTaux),
    ANALYSE_DEFAUT.referenceTaux,
  ),
  gestionnaires: CHAMP_GESTIONNAIRES,
  relief: dictionnaire(requis(POSITIF), 200),
});

export const CHAMP_ANALYSE: Champ<ReglagesAnalyse> = absentOuCheck(ANALYSE, ANALYSE_DEFAUT);
