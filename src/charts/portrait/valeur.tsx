import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Explication } from '../../i18n/chiffre';

export interface PropsValeur {
  readonly children: ReactNode;
  readonly explication: Explication;
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
