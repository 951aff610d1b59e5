import type { DemandePortrait } from '../domain/portrait/portrait';
import { ANALYSE_DEFAUT, type ReglagesAnalyse } from '../domain/projet/reglages-analyse';
import type { ParametresScoring } from '../domain/scoring/scenario';
import { ETENDUE_TOUTE } from '../domain/territoire/etendue';
import type { OptionsAnalyse } from './lire-arguments';

/** What the questions on territories are asked with. */
export interface ReglagesTerritoires extends Omit<DemandePortrait, 'seuilMinutes'> {
  /** null leaves each service its own threshold. */
  readonly seuilMinutes: number | null;
  readonly perimetre: ReglagesAnalyse['perimetre'];
}

/** Settings of the project given, the options of the command first. */
export function createReglages(
  options: OptionsAnalyse,
  parametres: ParametresScoring,
  analyse: ReglagesAnalyse | null,
): ReglagesTerritoires {
  const { niveau, bassins, hypotheses, relief, references, referenceTaux, perimetre } =
    analyse ?? ANALYSE_DEFAUT;
  const { facteurRelief, heuresPleines, ratiosEtp, seuilVille, villesAjoutees, villesRetirees } = parametres;
  return {
    cadre: {
      etendue: { ...ETENDUE_TOUTE, departements: options.departements },
      niveau: { niveau: options.niveau ?? niveau, bassins },
      temps: {
        facteurRelief,
        heuresPleines,
        ...(Object.keys(relief).length === 0 ? {} : { reliefs: relief }),
      },
      hypotheses,
    },
    references,
    reference: referenceTaux,
    ratiosEtp,
    villes: { seuilVille, villesAjoutees, villesRetirees },
    seuilMinutes: options.seuilMinutes ?? analyse?.seuilMinutes ?? null,
    perimetre: options.ght ?? perimetre,
  };
}
