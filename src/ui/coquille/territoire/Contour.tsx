import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Etendue } from '../../../domain/territoire/etendue';
import { ETENDUE } from '../../../i18n/etendue';
import { ETENDUE_TOUTE } from '../../../state/constantes';
import { useActions, useMagasin } from '../../../state/utiliser-magasin';
import blocs from '../../kit/styles/blocs.module.css';
import saisies from '../../kit/styles/saisies.module.css';
import textes from '../../kit/styles/textes.module.css';
import { readSommets, writeSommets } from './read-sommets';
import styles from './territoire.module.css';

interface Props {
  readonly etendue: Etendue;
  readonly surEtendue: (etendue: Etendue) => void;
  /** The map is needed: the panel gives way. */
  readonly surTrace: () => void;
}

/** An outline drawn on the map, or given corner by corner with the keyboard. */
export function Contour({ etendue, surEtendue, surTrace }: Props) {
  const id = useId();
  const { prendreOutil, quitterDonnees } = useActions();
  const sansCarte = useMagasin((etat) => etat.carteIndisponible);
  const dessin = etendue.territoire?.genre === 'dessin' ? etendue.territoire : null;
  const [nom, setNom] = useState(dessin?.nom ?? '');
  const [texte, setTexte] = useState(writeSommets(dessin?.contour ?? []));
  const lus = readSommets(texte);
  const suffisant = 'sommets' in lus && lus.sommets.length >= 3;
  return (
    <div className={blocs.colonne}>
      <div className={saisies.ligne}>
        <label htmlFor={`${id}-nom`}>{ETENDUE.contour.nom}</label>
        <input
          id={`${id}-nom`}
          maxLength={80}
          placeholder={ETENDUE.contour.nomDefaut}
          value={nom}
          onChange={(evenement) => setNom(evenement.currentTarget.value)}
        />
      </div>
      <div className={blocs.gestes}>
        <Button
          size="compact-sm"
          data-autofocus
          disabled={sansCarte}
          onClick={() => {
            quitterDonnees();
            prendreOutil({ genre: 'dessin', points: [], nom: nom.trim() });
            surTrace();
          }}
        >
          {dessin === null ? ETENDUE.contour.tracer : ETENDUE.contour.redessiner}
        </Button>
      </div>
      <p className={textes.note}>{ETENDUE.contour.aide}</p>
      <label htmlFor={`${id}-sommets`}>{ETENDUE.contour.clavier}</label>
      <textarea
        id={`${id}-sommets`}
        className={`${saisies.saisie} ${styles.texte}`}
        rows={4}
        spellCheck={false}
        aria-describedby={`${id}-aide`}
        value={texte}
        onChange={(evenement) => setTexte(evenement.currentTarget.value)}
      />
      <p id={`${id}-aide`} className={textes.note}>
        {ETENDUE.contour.clavierAide}
      </p>
      <div className={blocs.gestes}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!suffisant}
          onClick={() => {
            if (!suffisant) return;
            surEtendue({
              ...ETENDUE_TOUTE,
              territoire: { genre: 'dessin', nom: nom.trim(), contour: lus.sommets },
            });
          }}
        >
          {ETENDUE.contour.appliquer}
        </Button>
        <span role="status" className={'ligne' in lus ? textes.erreur : textes.note}>
          {'ligne' in lus
            ? ETENDUE.contour.illisible(lus.ligne)
            : suffisant
              ? ETENDUE.contour.sommets(lus.sommets.length)
              : ETENDUE.contour.troisSommets}
        </span>
      </div>
      <p className={textes.note}>{ETENDUE.contour.approche}</p>
    </div>
  );
}
