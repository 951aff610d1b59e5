import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { CHIFFRE, dateExplication, type Explication } from '../../i18n/chiffre';
import { Bulle } from './Bulle';
import styles from './kit.module.css';

interface Props {
  readonly children: ReactNode;
  readonly explication: Explication;
  /** false leaves the word "estimé" to the bubble, for columns of figures under a header that says it. */
  readonly motEstime?: boolean;
}

const DELAI_SURVOL_MS = 250;

/** A figure that explains itself on hover, focus or click; Escape or leaving closes the explanation. */
export function Chiffre({ children, explication, motEstime = true }: Props) {
  const id = useId();
  const bouton = useRef<HTMLButtonElement>(null);
  const minuterie = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [ouverture, setOuverture] = useState<'fermee' | 'passagere' | 'epinglee'>('fermee');
  const ouverte = ouverture !== 'fermee';
  useEffect(() => () => clearTimeout(minuterie.current), []);

  const planifier = (suite: typeof ouverture, delai: number) => {
    clearTimeout(minuterie.current);
    minuterie.current = setTimeout(
      () => setOuverture((avant) => (avant === 'epinglee' ? avant : suite)),
      delai,
    );
  };
  const quitter = () => {
    if (document.activeElement !== bouton.current) planifier('fermee', DELAI_SURVOL_MS);
  };
  const fermer = () => {
    clearTimeout(minuterie.current);
    setOuverture('fermee');
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key !== 'Escape' || !ouverte) return;
    // The panel around closes on Escape too: the bubble goes first.
    evenement.stopPropagation();
    fermer();
  };

  return (
    <>
      <button
        ref={bouton}
        type="button"
        className={styles.chiffre}
        aria-describedby={ouverte ? id : undefined}
        aria-expanded={ouverte}
        onClick={(evenement) => {
          evenement.stopPropagation();
          clearTimeout(minuterie.current);
          setOuverture((avant) => (avant === 'epinglee' ? 'fermee' : 'epinglee'));
        }}
        onFocus={() => planifier('passagere', 0)}
        onBlur={fermer}
        onMouseEnter={() => planifier('passagere', DELAI_SURVOL_MS)}
        onMouseLeave={quitter}
        onKeyDown={surTouche}
      >
        {explication.estime === true && `${CHIFFRE.environ}\u00a0`}
        {children}
        {explication.estime === true && motEstime && <span className={styles.estime}> {CHIFFRE.estime}</span>}
      </button>
      {ouverte && (
        <Bulle
          id={id}
          ancre={bouton}
          surEntree={() => clearTimeout(minuterie.current)}
          surSortie={quitter}
          surFermeture={fermer}
        >
          <ContenuExplication explication={explication} />
        </Bulle>
      )}
    </>
  );
}

function ContenuExplication({ explication }: { explication: Explication }) {
  const lignes: readonly (readonly [string, string | null | undefined])[] = [
    [CHIFFRE.formule, explication.formule],
    [CHIFFRE.source, explication.source],
    [CHIFFRE.date, dateExplication(explication)],
    [CHIFFRE.manquant, explication.manquant],
  ];
  return (
    <>
      <strong className={styles.titreBulle}>{explication.libelle}</strong>
      <span className={styles.paragrapheBulle}>{explication.definition}</span>
      {lignes.map(
        ([titre, texte]) =>
          texte !== null &&
          texte !== undefined &&
          texte !== '' && (
            <span key={titre} className={styles.paragrapheBulle}>
              <span className={styles.motBulle}>{`${titre}\u00a0: `}</span>
              {texte}
            </span>
          ),
      )}
      {explication.estime === true && <span className={styles.paragrapheBulle}>{CHIFFRE.valeurEstimee}</span>}
    </>
  );
}
