import type { IdTaux } from '../equipement/catalogue';
import type { TableEquipement, TauxTerritoire } from '../equipement/table-equipement';
import type { TauxPortrait } from './portrait';

/** Rates of a portrait, in the order they are read; a page has no room for the twenty of the catalogue. */
const TAUX_PORTRAIT: readonly IdTaux[] = [
  'ehpad',
  'residence_autonomie',
  'accueil_jour',
  'ssiad',
  'pa_ensemble',
  'esat',
  'mas',
  'fam_eam',
  'foyers',
  'savs',
  'samsah',
  'ime',
  'sessad',
  'enfance_ensemble',
];

/** Rates of the place as a whole, with what they are compared with and how unequal its territories are. */
export function measureTaux({ lignes }: TableEquipement): readonly TauxPortrait[] {
  return TAUX_PORTRAIT.flatMap((id) => {
    const ligne = lignes.find(({ taux }) => taux === id);
    if (ligne === undefined) return [];
    const connus = ligne.territoires.flatMap(({ nom, taux }) => (taux === null ? [] : [{ nom, taux }]));
    return [
      {
        taux: id,
        ensemble: ligne.ensemble,
        reference: isSoi(ligne.ensemble) ? null : (ligne.references[ligne.reference] ?? null),
        coefficientVariation: ligne.coefficientVariation,
        moinsEquipe:
          connus.length < 2 ? null : connus.reduce((bas, autre) => (autre.taux < bas.taux ? autre : bas)),
      },
    ];
  });
}

/** true when the place is compared with itself: the only reference known is that of its own département or région. */
function isSoi({ taux, reference }: TauxTerritoire): boolean {
  return taux !== null && taux === reference;
}
