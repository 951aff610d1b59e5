import type { DemandePortrait } from '../../../src/domain/portrait/portrait';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { ETENDUE_TOUTE, type Etendue } from '../../../src/domain/territoire/etendue';
import { BASSINS_DEFAUT, type NiveauTerritoire } from '../../../src/domain/territoire/niveau';

/** The question of a portrait with the settings of the application. */
export function createDemande(
  etendue: Partial<Etendue> = {},
  niveau: NiveauTerritoire = 'epci',
): DemandePortrait {
  const { seuilVille, villesAjoutees, villesRetirees, ratiosEtp, facteurRelief, heuresPleines } =
    PARAMETRES_DEFAUT;
  return {
    cadre: {
      etendue: { ...ETENDUE_TOUTE, ...etendue },
      niveau: { niveau, bassins: BASSINS_DEFAUT },
      temps: { facteurRelief, heuresPleines },
      hypotheses: [],
    },
    references: {},
    reference: 'automatique',
    ratiosEtp,
    villes: { seuilVille, villesAjoutees, villesRetirees },
    seuilMinutes: 30,
  };
}
