import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react';

interface Saisie {
  /** What the field says while nobody types in it. */
  readonly ecrit: string;
  /** Of a text without the spaces around it. */
  readonly estValide: (texte: string) => boolean;
  readonly surTexte: (texte: string) => void;
  /** true puts back what was written when what is typed is refused. */
  readonly retablir?: boolean;
}

/**
 * A text that takes effect when its field is left or on Enter, and never when it is refused. `champ` goes to the
 * input.
 */
export function useSaisie({ ecrit, estValide, surTexte, retablir = false }: Saisie) {
  const [texte, setTexte] = useState(ecrit);
  // What is written can also change from outside: an undo, a project opened, another field of the same value.
  useEffect(() => setTexte(ecrit), [ecrit]);
  const net = texte.trim();
  const valide = estValide(net);
  const valider = () => {
    if (!valide) {
      if (retablir) setTexte(ecrit);
    } else if (net !== ecrit) surTexte(net);
  };
  const champ = {
    value: texte,
    'aria-invalid': !valide,
    onChange: (evenement: ChangeEvent<HTMLInputElement>) => setTexte(evenement.currentTarget.value),
    onBlur: valider,
    onKeyDown: (evenement: KeyboardEvent) => {
      if (evenement.key === 'Enter') valider();
    },
  };
  return { champ, valide };
}

/** A whole number from 0 to `max`. */
export function isEntier(texte: string, max: number): boolean {
  return /^\d+$/.test(texte) && Number(texte) <= max;
}
