import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import { FICHE } from '../../i18n/fiche';
import { LIBELLES_FAMILLE } from '../../i18n/nomenclature';
import { useActions } from '../../state/utiliser-magasin';
import { estApprochee } from '../kit/est-approchee';
import { SymboleFamille } from '../kit/SymboleFamille';
import textes from '../kit/styles/textes.module.css';
import styles from './fiche.module.css';

interface Props {
  readonly fiche: FicheEtablissement;
  /** Said after the category: the commune, most often. */
  readonly complement: string | null;
}

/** Another establishment, one click from its own details. */
export function LienFiche({ fiche, complement }: Props) {
  const { selectionner } = useActions();
  const nom = fiche.nom === '' ? FICHE.sansNom : fiche.nom;
  return (
    <span className={styles.autre}>
      <span title={LIBELLES_FAMILLE[fiche.famille]}>
        <SymboleFamille famille={fiche.famille} approche={estApprochee(fiche.precision)} />
        <span className="hors-ecran">{LIBELLES_FAMILLE[fiche.famille]}</span>
      </span>
      <span>
        <button
          type="button"
          className={textes.lien}
          title={FICHE.ouvrir(nom)}
          onClick={() => selectionner(fiche.numeroFiness)}
        >
          {nom}
        </button>
        <span className={textes.precision}>
          {[fiche.libelleCategorie, complement].filter((morceau) => morceau !== null).join(' · ')}
        </span>
      </span>
    </span>
  );
}
