import { type ReactNode, useState } from 'react';
import blocs from './styles/blocs.module.css';
import textes from './styles/textes.module.css';

interface Props<Element> {
  readonly elements: readonly Element[];
  /** An `<li>` with its key. */
  readonly montrer: (element: Element) => ReactNode;
  /** Shown at first, then added at each request. */
  readonly premiers: number;
  readonly suivants: number;
  /** Words of the request: how many it adds. */
  readonly suite: (nombre: number) => string;
}

/** A list of which the beginning shows; the rest comes when it is asked for. */
export function ListeLongue<Element>({ elements, montrer, premiers, suivants, suite }: Props<Element>) {
  const [montres, setMontres] = useState(premiers);
  const reste = elements.length - montres;
  return (
    <>
      <ul className={blocs.liste}>{elements.slice(0, montres).map(montrer)}</ul>
      {reste > 0 && (
        <button type="button" className={textes.lien} onClick={() => setMontres(montres + suivants)}>
          {suite(Math.min(reste, suivants))}
        </button>
      )}
    </>
  );
}
