import type { ReactNode } from 'react';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { BoutonExport } from '../export/BoutonExport';
import type { Ecrire } from '../export/use-ecriture';
import { EtatVide } from '../kit/EtatVide';
import { CadreGrille } from '../kit/grille/CadreGrille';
import { ChoixColonnes } from './ChoixColonnes';
import styles from './gestionnaires.module.css';
import type { NomPagine, TableQuestion } from './use-pages-question';

interface Props<Groupe extends string> {
  readonly titre: string;
  readonly table: TableQuestion<NomPagine>;
  /** Counts of the answer; its progress is said in their place while it is awaited. */
  readonly comptes: ReactNode;
  readonly groupes: Readonly<Record<Groupe, string>>;
  readonly groupe: Groupe;
  readonly surGroupe: (groupe: Groupe) => void;
  /** What the written file holds. */
  readonly detail: string;
  readonly ecrire: Ecrire;
  readonly children: ReactNode;
}

/** A table of this step: its counts, its sets of columns, its file, and what to do when it fails. */
export function CadreTable<Groupe extends string>({
  titre,
  table,
  comptes,
  groupes,
  groupe,
  surGroupe,
  detail,
  ecrire,
  children,
}: Props<Groupe>) {
  const { tete, progression } = table;
  return (
    <CadreGrille
      titre={titre}
      enAttente={table.enAttente}
      comptes={
        tete === null || progression !== null
          ? GESTIONNAIRES.calcul(progression?.fait ?? 0, progression?.total ?? 0)
          : comptes
      }
      actions={
        <span className={styles.outils}>
          <ChoixColonnes groupes={groupes} groupe={groupe} surChoix={surGroupe} />
          <BoutonExport desactive={(tete?.nombre ?? 0) === 0} titre={detail} ecrire={ecrire} />
        </span>
      }
    >
      {table.echec ? (
        <EtatVide
          titre={GESTIONNAIRES.echec.titre}
          texte={GESTIONNAIRES.echec.texte}
          action={{ libelle: GESTIONNAIRES.echec.action, surClic: table.reessayer }}
        />
      ) : (
        children
      )}
    </CadreGrille>
  );
}
