import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

/** What a reader needs in order to trust a figure of the page. */
export interface ExplicationValeur {
  readonly libelle: string;
  readonly definition: string;
  readonly formule?: string | null;
  readonly source?: string | null;
  readonly date?: string | null;
  /** Missing share, as a sentence. */
  readonly manquant?: string | null;
  readonly estime?: boolean;
}

export interface PropsValeur {
  readonly children: ReactNode;
  readonly explication: ExplicationValeur;
}

/** How a figure is shown: plain on paper, explaining itself on screen. */
export const ContexteValeur = createContext<ComponentType<PropsValeur>>(ValeurImprimee);

/** On paper and in a file: the figure, marked when it is estimated. */
function ValeurImprimee({ children, explication }: PropsValeur) {
  return (
    <span title={explication.definition}>
      {explication.estime === true && '≈\u00a0'}
      {children}
    </span>
  );
}

export function Valeur(props: PropsValeur) {
  const Montree = useContext(ContexteValeur);
  return <Montree {...props} />;
}
