import type { BilanDotation } from '../../domain/hypothese/compute-dotation';
import { IMPLANTATION } from '../../i18n/implantation';
import { LigneComparee } from './LigneComparee';

const { lignes, cibleEstimee: estimee } = IMPLANTATION.effets;

interface Props {
  /** null where places are not told apart: no row. */
  readonly avant: BilanDotation | null;
  /** undefined: the figures as they are, alone. */
  readonly apres: BilanDotation | null | undefined;
  readonly cibleEstimee: boolean;
  /** What is missing besides. */
  readonly manquant?: string | null;
}

/** How places within reach are shared between inhabitants: rows of a table of before and after. */
export function LignesDotation({ avant, apres, cibleEstimee, manquant = null }: Props) {
  if (avant === null || apres === null) return null;
  const reserves = [cibleEstimee ? estimee : null, manquant].filter((texte) => texte !== null);
  const commun = { estime: true, manquant: reserves.length === 0 ? null : reserves.join(' ') };
  return (
    <>
      <LigneComparee
        cle="dernierDixieme"
        libelle={lignes.dernierDixieme}
        avant={avant.dernierDixieme}
        apres={apres?.dernierDixieme}
        genre="plus"
        decimales={1}
        {...commun}
      />
      <LigneComparee
        cle="deficit"
        libelle={lignes.deficit}
        avant={avant.deficit}
        apres={apres?.deficit}
        genre="moins"
        decimales={1}
        {...commun}
      />
      <LigneComparee
        cle="sousMediane"
        libelle={lignes.sousMediane}
        avant={avant.sousMediane}
        apres={apres?.sousMediane}
        genre="moins"
        {...commun}
      />
    </>
  );
}
