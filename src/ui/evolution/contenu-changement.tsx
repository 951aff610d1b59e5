import type { ReactNode } from 'react';
import type { Changement } from '../../domain/comparaison/changement';
import { LIBELLES_CHANGEMENT } from '../../i18n/changements';
import { EVOLUTION } from '../../i18n/evolution';
import { formatDate, INCONNU } from '../../i18n/formats';
import type { ColonneGrille } from '../kit/grille/colonnes';
import { SymboleFamille } from '../kit/SymboleFamille';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import type { CleColonne } from './colonnes';

/** What a cell of the table of changes shows. */
export function contenuChangement(changement: Changement, { cle }: ColonneGrille<CleColonne>): ReactNode {
  switch (cle) {
    case 'genre':
      return LIBELLES_CHANGEMENT[changement.genre];
    case 'nom':
      return (
        <span className={blocs.cellule} title={changement.nom}>
          <SymboleFamille famille={changement.famille} />
          <span className={textes.coupe}>{changement.nom}</span>
        </span>
      );
    case 'avant':
    case 'apres':
      return texte(EVOLUTION.valeur(changement, cle));
    case 'ecart':
      return EVOLUTION.ecart(changement);
    case 'commune':
      return texte(changement.commune ?? INCONNU);
    case 'departement':
      return changement.departement;
    case 'gestionnaire':
      return texte(changement.gestionnaire ?? INCONNU);
    case 'date':
      return changement.date === null ? '' : formatDate(changement.date);
    case 'numeroFiness':
      return changement.numeroFiness;
  }
}

function texte(valeur: string): ReactNode {
  return (
    <span className={textes.coupe} title={valeur}>
      {valeur}
    </span>
  );
}
