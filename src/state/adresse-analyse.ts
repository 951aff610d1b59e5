import { SERVICES } from '../domain/acces/services';
import { CHOIX_REFERENCE } from '../domain/equipement/table-equipement';
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
  VUES_MANQUES,
} from '../domain/projet/reglages-analyse';
import { MODES_PERIMETRE, NIVEAUX_TERRITOIRE } from '../domain/territoire/niveau';
import { readBassins, writeBassins } from './adresse-territoire';
import { listNombres } from './adresse-valeurs';

/** Settings an address holds: what is looked at and how, not what the user supposes or typed. */
export type AnalyseAdresse = Omit<
  ReglagesAnalyse,
  'hypotheses' | 'references' | 'originesReferences' | 'relief' | 'gestionnaires'
>;

const IDS_SERVICES = SERVICES.map(({ id }) => id);
const CANDIDATS = ['communes', 'etablissements'] as const;
/** Ids of the catalogues of variables and rates. */
const ID = /^[\w.-]{1,80}$/;
const AUCUN = '-';
const CLASSES = { min: 2, max: 9 };
const BORNES_MAX = 20;
const PETITES_MAX = 12;

/** Settings as pairs; what has its default value is left out. */
export function writeAnalyse(analyse: AnalyseAdresse): [string, string][] {
  const { carte, implantation } = analyse;
  const defaut = ANALYSE_DEFAUT;
  const champs: [cle: string, valeur: string, depart: string][] = [
    ['niveau', analyse.niveau, defaut.niveau],
    ['bassins', writeBassins(analyse.bassins), writeBassins(defaut.bassins)],
    ['perimetre', analyse.perimetre, defaut.perimetre],
    ['perimetres', analyse.perimetresVisibles ? '1' : '', ''],
    ['couleur', analyse.couleur, defaut.couleur],
    ['manque', analyse.vueManques, defaut.vueManques],
    ['service', analyse.service, defaut.service],
    ['mesure', analyse.mesure, defaut.mesure],
    ['seuil', String(analyse.seuilMinutes), String(defaut.seuilMinutes)],
    ['taux', analyse.taux, defaut.taux],
    ['reference', analyse.referenceTaux, defaut.referenceTaux],
    ['variable', carte.variable, defaut.carte.variable],
    ['secondaire', carte.secondaire ?? AUCUN, AUCUN],
    ['methode', carte.methode, defaut.carte.methode],
    ['classes', String(carte.classes), String(defaut.carte.classes)],
    ['bornes', carte.bornes.join(','), ''],
    ['symboles', carte.symboles ?? AUCUN, AUCUN],
    ['disposition', carte.disposition, defaut.carte.disposition],
    ['comparee', carte.comparee, defaut.carte.comparee],
    ['petites', carte.multiples.join(','), defaut.carte.multiples.join(',')],
    ['implantation', writeImplantation(implantation), writeImplantation(defaut.implantation)],
  ];
  return champs.flatMap(([cle, valeur, depart]): [string, string][] =>
    valeur === depart ? [] : [[cle, valeur]],
  );
}

/** Settings told by the fields of an address; each one that cannot be read has its default value. */
export function readAnalyse(champs: ReadonlyMap<string, string>): AnalyseAdresse {
  const { hypotheses: _h, references: _r, relief: _f, gestionnaires: _g, ...defaut } = ANALYSE_DEFAUT;
  const lire = (cle: string): string => champs.get(cle) ?? '';
  const parmi = <T extends string>(cle: string, permises: readonly T[], depart: T): T =>
    permises.find((permise) => permise === lire(cle)) ?? depart;
  const id = (cle: string, depart: string): string => (ID.test(lire(cle)) ? lire(cle) : depart);
  const idOuAucun = (cle: string): string | null =>
    ID.test(lire(cle)) && lire(cle) !== AUCUN ? lire(cle) : null;
  const classes = Number(lire('classes'));
  return {
    niveau: parmi('niveau', NIVEAUX_TERRITOIRE, defaut.niveau),
    bassins: readBassins(lire('bassins')),
    perimetre: parmi('perimetre', MODES_PERIMETRE, defaut.perimetre),
    perimetresVisibles: lire('perimetres') === '1',
    couleur: parmi('couleur', COULEURS_OFFRE, defaut.couleur),
    carte: {
      variable: id('variable', defaut.carte.variable),
      secondaire: idOuAucun('secondaire'),
      methode: parmi('methode', METHODES_CLASSES, defaut.carte.methode),
      classes:
        Number.isInteger(classes) && classes >= CLASSES.min && classes <= CLASSES.max
          ? classes
          : defaut.carte.classes,
      bornes: readBornes(lire('bornes')),
      symboles: idOuAucun('symboles'),
      disposition: parmi('disposition', DISPOSITIONS_CARTE, defaut.carte.disposition),
      comparee: id('comparee', defaut.carte.comparee),
      multiples: champs.has('petites') ? readPetites(lire('petites')) : defaut.carte.multiples,
    },
    vueManques: parmi('manque', VUES_MANQUES, defaut.vueManques),
    service: parmi('service', IDS_SERVICES, defaut.service),
    mesure: parmi('mesure', MESURES_ACCES, defaut.mesure),
    seuilMinutes: readPositif(lire('seuil'), defaut.seuilMinutes),
    taux: id('taux', defaut.taux),
    referenceTaux: parmi('reference', CHOIX_REFERENCE, defaut.referenceTaux),
    implantation: readImplantation(lire('implantation')),
  };
}

/** Variables of the small maps; what cannot be one is left out. */
function readPetites(texte: string): readonly string[] {
  return texte
    .split(',')
    .filter((id) => ID.test(id))
    .slice(0, PETITES_MAX);
}

/** What came later stands at the end: an address of before is still read. */
function writeImplantation(reglages: ReglagesAnalyse['implantation']): string {
  const { objectif, sites, placesParSite, candidats } = reglages;
  const { quoi, objectifPlaces, places, lot, receveurs } = reglages;
  return [objectif, sites, placesParSite, candidats, quoi, objectifPlaces, places, lot, receveurs].join(',');
}

function readImplantation(texte: string): ReglagesAnalyse['implantation'] {
  const { implantation: depart } = ANALYSE_DEFAUT;
  const [
    objectif,
    sites = '',
    placesParSite = '',
    candidats,
    quoi,
    objectifPlaces,
    places = '',
    lot = '',
    receveurs,
  ] = texte.split(',');
  return {
    quoi: QUOI_IMPLANTATION.find((connu) => connu === quoi) ?? depart.quoi,
    objectifPlaces: OBJECTIFS_PLACES.find((connu) => connu === objectifPlaces) ?? depart.objectifPlaces,
    places: readPositif(places, depart.places),
    lot: readPositif(lot, depart.lot),
    receveurs: RECEVEURS_PLACES.find((connu) => connu === receveurs) ?? depart.receveurs,
    objectif: OBJECTIFS_IMPLANTATION.find((connu) => connu === objectif) ?? depart.objectif,
    sites: readPositif(sites, depart.sites),
    placesParSite: readPositif(placesParSite, depart.placesParSite),
    candidats: CANDIDATS.find((connu) => connu === candidats) ?? depart.candidats,
  };
}

/** Ascending bounds, none when one of them is no number. */
function readBornes(texte: string): readonly number[] {
  const bornes = texte === '' ? [] : listNombres(texte);
  if (bornes.length > BORNES_MAX || !bornes.every(Number.isFinite)) return [];
  return bornes.sort((a, b) => a - b);
}

function readPositif(texte: string, depart: number): number {
  const valeur = texte === '' ? Number.NaN : Number(texte);
  return Number.isFinite(valeur) && valeur > 0 ? valeur : depart;
}
