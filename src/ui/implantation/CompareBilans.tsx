import type { BilanPropositions, Propositions } from '../../domain/hypothese/propositions';
import { IMPLANTATION } from '../../i18n/implantation';
import { LigneComparee } from './LigneComparee';
import { LignesDotation } from './LignesDotation';
import { TableComparee } from './TableComparee';

const { lignes } = IMPLANTATION.effets;

interface Props {
  readonly avant: BilanPropositions;
  /** null: reach as it is, alone. */
  readonly apres: BilanPropositions | null;
  readonly valeur: Pick<Propositions, 'seuilMinutes' | 'cibleEstimee'>;
  readonly perime: boolean;
}

/** Reach as it is, and with everything that is proposed. */
export function CompareBilans({ avant, apres, valeur, perime }: Props) {
  return (
    <TableComparee titre={IMPLANTATION.propositions.titre} perime={perime}>
      <LignesBilan avant={avant} apres={apres} valeur={valeur} />
      <LignesDotation avant={avant.dotation} apres={apres?.dotation} cibleEstimee={valeur.cibleEstimee} />
    </TableComparee>
  );
}

/** Rows of reach, for a table of before and after. */
export function LignesBilan({ avant, apres, valeur }: Omit<Props, 'perime'>) {
  const { seuilMinutes, cibleEstimee } = valeur;
  const habitants = { estime: true, manquant: cibleEstimee ? IMPLANTATION.effets.cibleEstimee : null };
  return (
    <>
      {(['minutesMoyennes', 'minutesMoinsBienServis', 'minutesPlusLongues'] as const).map((cle) => (
        <LigneComparee
          key={cle}
          cle={cle}
          libelle={lignes[cle]}
          avant={avant[cle]}
          apres={apres?.[cle]}
          genre="minutes"
          estime
        />
      ))}
      <LigneComparee
        cle="couverts"
        libelle={lignes.couverts(seuilMinutes)}
        avant={avant.couverts}
        apres={apres?.couverts}
        genre="plus"
        {...habitants}
      />
      <LigneComparee
        cle="auDela"
        libelle={lignes.auDela(seuilMinutes)}
        avant={avant.auDela}
        apres={apres?.auDela}
        genre="moins"
        {...habitants}
      />
    </>
  );
}
