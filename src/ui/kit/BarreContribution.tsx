import { BarreContributionSvg } from '../../charts/BarreContributionSvg';
import { PastilleMotif } from '../../charts/PastilleMotif';
import type { Explication } from '../../i18n/chiffre';
import { alternativeBarre, SCENARIOS } from '../../i18n/scenarios';
import { Chiffre } from './Chiffre';
import styles from './kit.module.css';

/** One indicator of a score, worded. */
export interface Contribution {
  readonly id: string;
  readonly libelle: string;
  readonly contribution: number;
  /** "+ 0,23", "sans objet", "donnée manquante". */
  readonly texte: string;
  /** false when there is no value: nothing is drawn for it. */
  readonly presente: boolean;
  readonly phrase: string;
  readonly explication: Explication;
}

interface Props {
  readonly contributions: readonly Contribution[];
  readonly score: number;
  readonly borneBasse: number;
  readonly borneHaute: number;
  readonly couleur: string;
}

const LARGEUR_BARRE = 480;

/** Score cut into the share of each indicator. */
export function BarreContribution({ contributions, couleur, ...valeurs }: Props) {
  return (
    <BarreContributionSvg
      contributions={contributions}
      {...valeurs}
      couleur={couleur}
      largeur={LARGEUR_BARRE}
      alternative={alternativeBarre(valeurs.score, contributions)}
    />
  );
}

/** Line per indicator: its key in the bar, its explained figure and its sentence. */
export function ListeContributions({
  contributions,
  couleur,
}: {
  readonly contributions: readonly Contribution[];
  readonly couleur: string;
}) {
  return (
    <ol className={styles.contributions} aria-label={SCENARIOS.contributions}>
      {contributions.map((part, position) => (
        <li key={part.id} className={styles.contribution}>
          <span className={styles.pastille}>
            <PastilleMotif rang={position + 1} couleur={couleur} remplie={part.presente} />
          </span>
          <span>{part.libelle}</span>
          <Chiffre explication={part.explication} motEstime={false}>
            {part.texte}
          </Chiffre>
          <span className={styles.phrase}>{part.phrase}</span>
        </li>
      ))}
    </ol>
  );
}

/** Which number and pattern stands for which indicator, in one line above a list of bars. */
export function CleBarre({
  contributions,
  couleur,
  titre,
}: {
  readonly contributions: readonly Pick<Contribution, 'id' | 'libelle'>[];
  readonly couleur: string;
  readonly titre: string;
}) {
  return (
    <ol className={styles.cle} aria-label={titre}>
      {contributions.map(({ id, libelle }, position) => (
        <li key={id}>
          <PastilleMotif rang={position + 1} couleur={couleur} remplie />
          {libelle}
        </li>
      ))}
    </ol>
  );
}
