import type { ReactNode } from 'react';
import type { LigneGroupement } from '../../domain/cooperation/groupement';
import { COOPERATIONS, LIBELLES_GROUPEMENT, LIBELLES_LONGS_GROUPEMENT } from '../../i18n/cooperations';
import { formatDate, INCONNU } from '../../i18n/formats';
import { libelleFamilleCooperation } from '../../i18n/scoring';
import type { ColonneGrille } from '../kit/grille/colonnes';
import textes from '../kit/styles/textes.module.css';
import type { CleColonne } from './colonnes';
import styles from './cooperations.module.css';

/** What a cell of the table of groups shows. */
export function contenuGroupement(ligne: LigneGroupement, { cle }: ColonneGrille<CleColonne>): ReactNode {
  const { groupement } = ligne;
  switch (cle) {
    case 'nom':
      return (
        <span className={styles.nomLigne} title={groupement.nom}>
          <span className={textes.coupe}>{groupement.nom}</span>
          {groupement.dateFermeture !== null && (
            <span className={`${textes.etiquette} ${styles.ferme}`}>
              {COOPERATIONS.ferme(groupement.dateFermeture)}
            </span>
          )}
        </span>
      );
    case 'genre':
      return texte(LIBELLES_GROUPEMENT[groupement.genre], LIBELLES_LONGS_GROUPEMENT[groupement.genre]);
    case 'famille':
      return texte(groupement.famille === null ? null : libelleFamilleCooperation(groupement.famille));
    case 'support':
      return texte(ligne.nomSupport);
    case 'membres': {
      const { membresDansLeTerritoire, membresPresents, nombreMembres } = ligne;
      return (
        <span
          className={nombreMembres === 0 ? textes.doux : undefined}
          title={COOPERATIONS.membresLong(membresDansLeTerritoire, membresPresents, nombreMembres)}
        >
          {COOPERATIONS.membresCourt(membresDansLeTerritoire, membresPresents, nombreMembres)}
        </span>
      );
    }
    case 'departements':
      return texte(ligne.departements.length === 0 ? null : ligne.departements.join(', '));
    case 'date':
      return texte(groupement.dateCreation === null ? null : formatDate(groupement.dateCreation));
    case 'source':
      return texte(
        COOPERATIONS.sourceCourte(groupement.source.fichier, groupement.source.date),
        COOPERATIONS.source(groupement.source.fichier, groupement.source.date),
      );
  }
}

function texte(valeur: string | null, titre = valeur): ReactNode {
  return valeur === null ? (
    <span className={textes.doux}>{INCONNU}</span>
  ) : (
    <span className={textes.coupe} title={titre ?? undefined}>
      {valeur}
    </span>
  );
}
