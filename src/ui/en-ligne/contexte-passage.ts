import { createContext, useContext } from 'react';

export type Page = 'locale' | 'enLigne';

/** Leaves for the other document with the work carried over; false when it could not be. */
export type Passer = (vers: Page) => Promise<boolean>;

export const ContextePassage = createContext<Passer | null>(null);

export function usePassage(): Passer {
  const passer = useContext(ContextePassage);
  if (passer === null) throw new Error('got no hand-over, expected ContextePassage above this component');
  return passer;
}
