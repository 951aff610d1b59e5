import { RATIOS_ETP } from './ratios-etp';
import type { ParametresScoring } from './scenario';

/** Default parameters; each is a proposal of the method shown to the user, who may change it. */
export const PARAMETRES_DEFAUT: ParametresScoring = {
  departements: [],
  seuilVille: 20_000,
  exposant: 0.5,
  facteurRelief: 1,
  heuresPleines: false,
  poids: {
    parcours: { etapes: 0.3, secteurs: 0.3, lien_san: 0.2, interfaces: 0.2 },
    efficience: { similarite: 0.35, petite_taille: 0.25, mutualisable: 0.2, proximite: 0.2 },
    isolement: { isolement: 0.4, compacite: 0.2, besoin_frac: 0.15, pool: 0.25 },
  },
  villesAjoutees: [],
  villesRetirees: [],
  ratiosEtp: Object.fromEntries(Object.entries(RATIOS_ETP).map(([code, ratio]) => [code, ratio.etpParPlace])),
  maxParFamille: 50,
  graine: 1,
};
