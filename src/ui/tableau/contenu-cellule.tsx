import type { ReactNode } from 'react';
import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import { formatDate, formatNombre } from '../../i18n/formats';
import { TABLE } from '../../i18n/table';
import { SymboleFamille } from '../kit/SymboleFamille';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import type { Colonne } from './colonnes';

/** What a cell of the table shows. */
export function contenuCellule(fiche: FicheEtablissement, { cle }: Colonne): ReactNode {
  switch (cle) {
    case 'nom':
      return (
        <span className={blocs.cellule} title={fiche.nomLong ?? fiche.nom}>
          <SymboleFamille famille={fiche.famille} />
          <span className={textes.coupe}>{fiche.nom}</span>
        </span>
      );
    case 'categorie':
      return texte(fiche.libelleCategorie);
    case 'gestionnaire':
      return fiche.gestionnaire === null && fiche.numeroFinessEj !== null ? (
        <span className={textes.doux} title={TABLE.gestionnaireSansNom}>
          {TABLE.entite(fiche.numeroFinessEj)}
        </span>
      ) : (
        texte(fiche.gestionnaire)
      );
    case 'commune':
      return texte(fiche.commune);
    case 'statut':
      return texte(fiche.libelleStatut);
    case 'departement':
      return fiche.departement;
    case 'numeroFiness':
      return fiche.numeroFiness;
    case 'places':
      return fiche.places === null ? inconnu(TABLE.placesInconnues) : formatNombre(fiche.places);
    case 'dateOuverture':
      return fiche.dateOuverture === null ? inconnu() : formatDate(fiche.dateOuverture);
    case 'famille':
      return <SymboleFamille famille={fiche.famille} />;
  }
}

function texte(valeur: string | null): ReactNode {
  return valeur === null ? (
    inconnu()
  ) : (
    <span className={textes.coupe} title={valeur}>
      {valeur}
    </span>
  );
}

function inconnu(titre?: string): ReactNode {
  return (
    <span className={textes.doux} title={titre}>
      {TABLE.inconnu}
    </span>
  );
}
