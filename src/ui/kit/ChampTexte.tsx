import { CloseButton, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

/** Wait after the last key before the change is given. */
const DELAI_MS = 180;

interface Props {
  readonly libelle: string;
  readonly invite: string;
  readonly effacer: string;
  readonly valeur: string;
  /** Keeps its identity as long as what it changes is the same. */
  readonly surChangement: (texte: string) => void;
}

/** A text that filters as it is typed, once the keys rest. */
export function ChampTexte({ libelle, invite, effacer, valeur, surChangement }: Props) {
  const [texte, setTexte] = useState(valeur);
  // The text can also change from outside: a chip removed, an undo, an address or a project opened.
  useEffect(() => setTexte(valeur), [valeur]);
  useEffect(() => {
    if (texte === valeur) return;
    const minuterie = setTimeout(() => surChangement(texte), DELAI_MS);
    return () => clearTimeout(minuterie);
  }, [texte, valeur, surChangement]);
  return (
    <TextInput
      size="xs"
      aria-label={libelle}
      placeholder={invite}
      value={texte}
      onChange={(evenement) => setTexte(evenement.currentTarget.value)}
      rightSection={
        texte === '' ? null : <CloseButton size="xs" aria-label={effacer} onClick={() => setTexte('')} />
      }
    />
  );
}
