import type { IdTaux } from '../../domain/equipement/catalogue';
import type { LigneEquipement, TableEquipement } from '../../domain/equipement/table-equipement';
import { TAUX } from '../../state/constantes';
import { useMagasin } from '../../state/utiliser-magasin';

type Taux = (typeof TAUX)[number];

/** The rate looked at, as far as the engine has answered. */
export interface TauxRegarde {
  readonly taux: Taux;
  readonly table: TableEquipement | null;
  /** null before the first answer. */
  readonly ligne: LigneEquipement | null;
  readonly enAttente: boolean;
  /** What went wrong, null when nothing did. */
  readonly message: string | null;
}

/** The chosen rate (the first of the catalogue for an id that is not in it) and its line of the last answer. */
export function useTaux(): TauxRegarde {
  const id = useMagasin((etat) => etat.analyse.taux);
  const reponse = useMagasin((etat) => etat.reponses.equipement);
  const taux = TAUX.find((connu) => connu.id === id) ?? TAUX[0];
  const table = reponse?.valeur ?? null;
  return {
    taux,
    table,
    ligne: table?.lignes.find((ligne) => ligne.taux === (taux.id satisfies IdTaux)) ?? null,
    enAttente: reponse === undefined || reponse.etat === 'calcul',
    message: reponse?.etat === 'erreur' ? (reponse.message ?? '') : null,
  };
}
