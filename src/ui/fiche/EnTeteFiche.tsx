import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import { COMMUN } from '../../i18n/commun';
import { FICHE } from '../../i18n/fiche';
import { LIBELLES_FAMILLE } from '../../i18n/nomenclature';
import { estApprochee } from '../kit/est-approchee';
import { SymboleFamille } from '../kit/SymboleFamille';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './fiche.module.css';

interface Props {
  readonly fiche: FicheEtablissement;
  readonly fictive: boolean;
}

/** Name, category and family, with the symbol the map gives it. */
export function EnTeteFiche({ fiche, fictive }: Props) {
  const nom = fiche.nomLong ?? fiche.nom;
  return (
    <header>
      <h2 className={textes.titreFiche}>{nom === '' ? FICHE.sansNom : nom}</h2>
      <p>{FICHE.categorie(fiche.libelleCategorie, fiche.categorie)}</p>
      <p className={styles.famille}>
        <SymboleFamille famille={fiche.famille} approche={estApprochee(fiche.precision)} />
        {LIBELLES_FAMILLE[fiche.famille]}
        {fictive && <span className={textes.fictives}>{COMMUN.fictives}</span>}
      </p>
      {fiche.ferme && (
        <p className={`${blocs.alerte} ${styles.ferme}`}>
          <strong>{FICHE.ferme(fiche.dateFermeture)}.</strong> {FICHE.fermeSuite}
        </p>
      )}
      {!fiche.ferme && fiche.role === 'exclu' && <p className={textes.note}>{FICHE.horsOffre}</p>}
    </header>
  );
}
