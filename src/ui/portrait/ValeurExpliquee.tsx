import type { PropsValeur } from '../../charts/portrait/valeur';
import { Chiffre } from '../kit/Chiffre';

/** A figure of the page on screen: its definition, source and date one gesture away. */
export function ValeurExpliquee({ children, explication }: PropsValeur) {
  return (
    <Chiffre explication={explication} motEstime={false}>
      {children}
    </Chiffre>
  );
}
