import type { ReactNode } from 'react';

/** A term and its value, in a list of class `champs`. */
export function Champ({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{titre}</dt>
      <dd>{children}</dd>
    </div>
  );
}
