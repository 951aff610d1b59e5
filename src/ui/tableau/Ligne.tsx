import { memo, type ReactNode } from 'react';
import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import { formatDate, formatNombre } from '../../i18n/formats';
import { TABLE } from '../../i18n/table';
import { SymboleFamille } from '../kit/SymboleFamille';
import type { Colonne } from './colonnes';
import styles from './tableau.module.css';

interface Props {
  readonly rang: number;
  readonly haut: number;
  /** null while its page is being fetched. */
  readonly fiche: FicheEtablissement | null;
  readonly colonnes: readonly Colonne[];
  readonly gabarit: string;
  readonly choisie: boolean;
  readonly colonneActive: number;
  readonly surChoix: (numeroFiness: string, colonne: number) => void;
  readonly surSurvol: (indice: number | null) => void;
}

/** One establishment. */
export const Ligne = memo(function Ligne(props: Props) {
  const { rang, haut, fiche, colonnes, gabarit, choisie, colonneActive, surChoix, surSurvol } = props;
  return (
    <div
      role="row"
      aria-rowindex={rang + 2}
      aria-selected={choisie}
      className={styles.ligne}
      data-paire={rang % 2 === 0}
      style={{ transform: `translateY(${haut}px)`, gridTemplateColumns: gabarit }}
      onMouseEnter={() => surSurvol(fiche?.indice ?? null)}
    >
      {colonnes.map((colonne, k) => (
        <div
          key={colonne.cle}
          id={`cellule-${rang}-${k}`}
          role="gridcell"
          aria-colindex={k + 1}
          className={styles.cellule}
          data-nombre={colonne.nombre}
          data-actif={k === colonneActive}
          onClick={() => fiche !== null && surChoix(fiche.numeroFiness, k)}
        >
          {fiche === null
            ? k === 0 && <span className={styles.attente}>{TABLE.chargement}</span>
            : contenu(fiche, colonne)}
        </div>
      ))}
    </div>
  );
});

function contenu(fiche: FicheEtablissement, { cle }: Colonne): ReactNode {
  switch (cle) {
    case 'nom':
      return (
        <span className={styles.nom} title={fiche.nomLong ?? fiche.nom}>
          <SymboleFamille famille={fiche.famille} />
          <span className={styles.coupe}>{fiche.nom}</span>
        </span>
      );
    case 'categorie':
      return texte(fiche.libelleCategorie);
    case 'gestionnaire':
      return fiche.gestionnaire === null && fiche.numeroFinessEj !== null ? (
        <span className={styles.inconnu} title={TABLE.gestionnaireSansNom}>
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
    <span className={styles.coupe} title={valeur}>
      {valeur}
    </span>
  );
}

function inconnu(titre?: string): ReactNode {
  return (
    <span className={styles.inconnu} title={titre}>
      {TABLE.inconnu}
    </span>
  );
}
