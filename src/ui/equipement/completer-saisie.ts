import type { LigneEquipement, ReferenceTaux } from '../../domain/equipement/table-equipement';
import type { OrigineReference } from '../../domain/projet/reglages-analyse';

/** The user's own value with the year and source he wrote; other references as they are. */
export function completerSaisie(
  reference: ReferenceTaux,
  origine: OrigineReference | undefined,
): ReferenceTaux {
  if (reference.genre !== 'utilisateur' || origine === undefined) return reference;
  return { ...reference, annee: origine.annee === '' ? null : origine.annee, source: origine.source };
}

/** The line of a rate with its references so completed. */
export function completerLigne(
  ligne: LigneEquipement,
  origines: Readonly<Record<string, OrigineReference>>,
): LigneEquipement {
  return {
    ...ligne,
    references: ligne.references.map((reference) => completerSaisie(reference, origines[ligne.taux])),
  };
}
