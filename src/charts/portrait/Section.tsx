import type { ReactNode } from 'react';

/** A titled block that is not cut between two pages. */
export function Section({
  titre,
  nom,
  children,
}: {
  readonly titre: string;
  /** Names its place on the page. */
  readonly nom: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={`portrait-bloc portrait-bloc-${nom}`}>
      <h3>{titre}</h3>
      {children}
    </section>
  );
}
