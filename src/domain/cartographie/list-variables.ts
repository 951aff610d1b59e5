import { SERVICES } from '../acces/services';
import { TRANCHES_AGE } from '../table/annexes';
import { CODES_COUPE, COUPES_OFFRE, listMesures, MESURES_ACCES_CARTE, MESURES_TAUX } from './variables';

/** Parts of the list of variables, in the order they are offered. */
const GROUPES_VARIABLES = [
  'population',
  'offre',
  'taux',
  'acces',
  'service',
  'public',
  'mode',
  'statut',
  'strate',
] as const;
export type GroupeVariables = (typeof GROUPES_VARIABLES)[number];

/** Every variable that a map can show, by group; `taux` are the ids of the catalogue of equipment. */
export function listVariables(
  taux: readonly string[],
): readonly { readonly groupe: GroupeVariables; readonly ids: readonly string[] }[] {
  const coupes = new Map(
    COUPES_OFFRE.map((coupe) => [
      coupe,
      CODES_COUPE[coupe].flatMap((valeur) =>
        listMesures(coupe, valeur).map((mesure) => `${coupe}.${valeur}.${mesure}`),
      ),
    ]),
  );
  return GROUPES_VARIABLES.map((groupe) => {
    switch (groupe) {
      case 'population':
        return {
          groupe,
          ids: [
            'population.total',
            ...TRANCHES_AGE.flatMap((tranche) => [`population.${tranche}`, `population.${tranche}.part`]),
            'population.densite',
          ],
        };
      case 'taux':
        return {
          groupe,
          ids: taux.flatMap((id) =>
            MESURES_TAUX.map((mesure) => (mesure === 'taux' ? `taux.${id}` : `taux.${id}.${mesure}`)),
          ),
        };
      case 'acces':
        return {
          groupe,
          ids: SERVICES.flatMap(({ id, aPlaces }) =>
            MESURES_ACCES_CARTE.filter(
              (mesure) => aPlaces || mesure === 'minutes' || mesure === 'audela',
            ).map((mesure) => `acces.${mesure}.${id}`),
          ),
        };
      case 'offre':
        return { groupe, ids: [...(coupes.get('offre') ?? []), 'gestionnaires'] };
      default:
        return { groupe, ids: coupes.get(groupe) ?? [] };
    }
  });
}
