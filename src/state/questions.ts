import { describeVariable, parseVariable } from '../domain/cartographie/variables';
import type { CadreTerritorial } from '../domain/territoire/cadre';
import { isPrecise, readEtendue } from '../domain/territoire/etendue';
import { BASSINS_DEFAUT } from '../domain/territoire/niveau';
import type { DemandeDe, NomQuestion } from '../workers/moteur-api';
import type { Etat } from './etat';
import type { Reponses } from './reponses';
import { tempsDe } from './temps';

/** A question the state calls for by itself: null when the screen does not need its answer. */
export interface QuestionSuivie<N extends NomQuestion = NomQuestion> {
  /** Where the answer is kept. */
  readonly place: keyof Reponses;
  readonly nom: N;
  readonly demande: (etat: Etat) => DemandeDe<N> | null;
}

function suivre<N extends NomQuestion>(
  nom: N,
  demande: QuestionSuivie<N>['demande'],
  place: keyof Reponses = nom,
): QuestionSuivie {
  return { place, nom, demande } as unknown as QuestionSuivie;
}

export function cadreDe(etat: Etat): CadreTerritorial {
  const { niveau, bassins, hypotheses } = etat.analyse;
  return {
    etendue: readEtendue(etat.filtre),
    niveau: { niveau, bassins },
    temps: tempsDe(etat),
    hypotheses,
  };
}

/** What indicators of establishments and gestionnaires are computed with. */
export function reglagesIndicateursDe(
  etat: Pick<Etat, 'parametres' | 'analyse'>,
): Pick<DemandeDe<'indicateurs'>, 'temps' | 'villes' | 'ratiosEtp'> {
  const { seuilVille, villesAjoutees, villesRetirees, ratiosEtp } = etat.parametres;
  return { temps: tempsDe(etat), villes: { seuilVille, villesAjoutees, villesRetirees }, ratiosEtp };
}

/** Bounds of the classes of the map of places to open, in shares of the threshold. */
const CLASSES_IMPLANTATION = [1 / 3, 2 / 3, 1, 1.5];

/** The same for places within reach, in shares of the median. */
const CLASSES_PLACES = [0.5, 0.8, 1, 1.25];

function sameUnite(a: string, b: string): boolean {
  const [une, autre] = [parseVariable(a), parseVariable(b)];
  return une !== null && autre !== null && describeVariable(une).unite === describeVariable(autre).unite;
}

/** The map of the step: what the user chose, or what the gap looked at is about. */
function carteDe(etat: Etat): Pick<DemandeDe<'carte'>, 'cadre' | 'carte'> {
  const { analyse } = etat;
  const { disposition, comparee: _c, multiples: _m, ...carte } = analyse.carte;
  const cadre = cadreDe(etat);
  // Crossed variables are for a map alone: beside another one each shows one.
  if (etat.etape === 'territoires')
    return { cadre, carte: disposition === 'une' ? carte : { ...carte, secondaire: null } };
  const parCommune = { ...cadre, niveau: { ...cadre.niveau, niveau: 'commune' as const } };
  const seule = { ...carte, secondaire: null, symboles: null };
  switch (analyse.vueManques) {
    case 'taux':
      return { cadre, carte: { ...seule, variable: `taux.${analyse.taux}` } };
    case 'acces':
      return {
        cadre: parCommune,
        carte: { ...seule, variable: `acces.${analyse.mesure}.${analyse.service}` },
      };
    case 'zones':
      return {
        cadre: parCommune,
        carte: {
          ...seule,
          variable: `acces.minutes.${analyse.service}`,
          methode: 'manuelles',
          classes: 2,
          // The threshold is drawn by the page: moving it asks nothing of the engine.
          bornes: [],
        },
      };
    case 'implantation':
      return {
        cadre: etat.carteAvant ? { ...parCommune, hypotheses: [] } : parCommune,
        carte: { ...seule, ...carteImplantation(etat) },
      };
  }
}

/** Minutes, or places within reach where places are shared out, in the same classes before and after. */
function carteImplantation(
  etat: Etat,
): Pick<DemandeDe<'carte'>['carte'], 'variable' | 'methode' | 'classes' | 'bornes'> {
  const { service, seuilMinutes, implantation } = etat.analyse;
  const effets = etat.reponses.effets?.valeur;
  const mediane = effets?.service === service ? effets.accesMedian : null;
  const enPlaces = implantation.quoi === 'places' && mediane !== null;
  const bornes = enPlaces
    ? CLASSES_PLACES.map((part) => Number((mediane * part).toPrecision(3)))
    : CLASSES_IMPLANTATION.map((part) => Math.max(1, Math.round(seuilMinutes * part)));
  return {
    variable: `acces.${enPlaces ? 'e2sfca_gravite' : 'minutes'}.${service}`,
    methode: 'manuelles',
    classes: bornes.length + 1,
    bornes,
  };
}

/** Every question that follows the state, with the screens that show its answer. */
export const QUESTIONS_SUIVIES: readonly QuestionSuivie[] = [
  suivre('territoires', (etat) =>
    ['territoires', 'manques', 'portrait'].includes(etat.etape)
      ? { niveau: { niveau: etat.analyse.niveau, bassins: etat.analyse.bassins }, temps: tempsDe(etat) }
      : null,
  ),
  // The outlines of départements are those of the basemap: the others are drawn.
  suivre('etendue', (etat) => {
    const etendue = readEtendue(etat.filtre);
    return isPrecise(etendue) && etat.etape !== 'donnees' ? { etendue, temps: tempsDe(etat) } : null;
  }),
  suivre(
    'territoires',
    (etat) => {
      const { territoire } = etat.filtre;
      if (territoire?.genre !== 'bassin' && territoire?.genre !== 'ght') return null;
      const bassins = territoire.genre === 'bassin' ? territoire.bassins : BASSINS_DEFAUT;
      return { niveau: { niveau: territoire.genre, bassins }, temps: tempsDe(etat) };
    },
    'territoiresChoisis',
  ),
  suivre('perimetres', (etat) =>
    etat.analyse.perimetresVisibles && etat.etape !== 'donnees'
      ? { mode: etat.analyse.perimetre, temps: tempsDe(etat) }
      : null,
  ),
  suivre('carte', (etat) => {
    if (etat.etape !== 'territoires' && etat.etape !== 'manques') return null;
    return {
      ...carteDe(etat),
      references: etat.analyse.references,
      reference: etat.analyse.referenceTaux,
    };
  }),
  suivre(
    'carte',
    (etat) => {
      const { disposition, comparee, multiples: _m, ...carte } = etat.analyse.carte;
      if (etat.etape !== 'territoires' || disposition !== 'deux') return null;
      return {
        cadre: cadreDe(etat),
        // Bounds chosen for the first map may have no meaning for the second.
        carte: {
          ...carte,
          variable: comparee,
          secondaire: null,
          symboles: null,
          methode:
            carte.methode === 'manuelles' && !sameUnite(carte.variable, comparee) ? 'jenks' : carte.methode,
        },
        references: etat.analyse.references,
        reference: etat.analyse.referenceTaux,
      };
    },
    'carteComparee',
  ),
  suivre('petitesCartes', (etat) => {
    const { disposition, multiples: variables, methode, classes, bornes } = etat.analyse.carte;
    if (etat.etape !== 'territoires' || disposition !== 'multiples' || variables.length === 0) return null;
    return {
      cadre: cadreDe(etat),
      variables,
      methode: methode === 'manuelles' ? 'jenks' : methode,
      classes,
      bornes,
      references: etat.analyse.references,
      reference: etat.analyse.referenceTaux,
    };
  }),
  suivre('equipement', (etat) =>
    etat.etape === 'manques' && etat.analyse.vueManques === 'taux'
      ? {
          cadre: cadreDe(etat),
          references: etat.analyse.references,
          reference: etat.analyse.referenceTaux,
          taux: etat.analyse.taux,
        }
      : null,
  ),
  suivre('acces', (etat) =>
    etat.etape === 'manques' && etat.analyse.vueManques === 'acces'
      ? { cadre: cadreDe(etat), service: etat.analyse.service, mesure: etat.analyse.mesure }
      : null,
  ),
  suivre('zones', (etat) =>
    etat.etape === 'manques' && etat.analyse.vueManques === 'zones'
      ? { cadre: cadreDe(etat), service: etat.analyse.service }
      : null,
  ),
  // Where suppositions are drawn, their places are needed too.
  suivre('effets', (etat) =>
    (etat.etape === 'manques' && etat.analyse.vueManques === 'implantation') ||
    ((etat.etape === 'manques' || etat.etape === 'territoires') && etat.analyse.hypotheses.length > 0)
      ? { cadre: cadreDe(etat), service: etat.analyse.service, seuilMinutes: etat.analyse.seuilMinutes }
      : null,
  ),
  suivre('ficheGestionnaire', (etat) =>
    etat.etape === 'gestionnaires' && etat.gestionnaireOuvert !== null
      ? {
          numeroFinessEj: etat.gestionnaireOuvert,
          ...reglagesIndicateursDe(etat),
        }
      : null,
  ),
  suivre('villes', (etat) => {
    if (etat.etape !== 'gestionnaires') return null;
    const { temps, villes } = reglagesIndicateursDe(etat);
    return { etendue: readEtendue(etat.filtre), temps, villes };
  }),
  suivre('portrait', (etat) =>
    etat.etape === 'portrait'
      ? {
          cadre: cadreDe(etat),
          references: etat.analyse.references,
          reference: etat.analyse.referenceTaux,
          villes: reglagesIndicateursDe(etat).villes,
          ratiosEtp: etat.parametres.ratiosEtp,
          seuilMinutes: etat.analyse.seuilMinutes,
        }
      : null,
  ),
];
