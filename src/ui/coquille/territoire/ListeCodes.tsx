import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Etendue } from '../../../domain/territoire/etendue';
import { ETENDUE } from '../../../i18n/etendue';
import { BASSINS_DEFAUT, ETENDUE_TOUTE } from '../../../state/constantes';
import { useTemps } from '../../../state/use-temps';
import { useMoteur } from '../../../state/utiliser-magasin';
import blocs from '../../kit/styles/blocs.module.css';
import saisies from '../../kit/styles/saisies.module.css';
import textes from '../../kit/styles/textes.module.css';
import { readCodes, sortCodes } from './read-codes';
import styles from './territoire.module.css';

interface Props {
  readonly etendue: Etendue;
  readonly surEtendue: (etendue: Etendue) => void;
}

/** Communes or EPCI given by their codes, typed or pasted. */
export function ListeCodes({ etendue, surEtendue }: Props) {
  const id = useId();
  const moteur = useMoteur();
  const temps = useTemps();
  const [texte, setTexte] = useState([...etendue.communes, ...etendue.epcis].join(' '));
  const [message, setMessage] = useState<{ readonly texte: string; readonly erreur: boolean } | null>(null);

  const listCodes = async (niveau: 'commune' | 'epci'): Promise<ReadonlySet<string>> => {
    const demande = { niveau: { niveau, bassins: BASSINS_DEFAUT }, temps };
    const { territoires } = await moteur.demander('territoires', demande, undefined, `codes ${niveau}`);
    return new Set(territoires.map(({ code }) => code));
  };
  const appliquer = async (): Promise<void> => {
    try {
      const [connues, connus] = await Promise.all([listCodes('commune'), listCodes('epci')]);
      const { communes, epcis, inconnus } = sortCodes(readCodes(texte), connues, connus);
      if (communes.length > 0 && epcis.length > 0) {
        setMessage({ texte: ETENDUE.codes.melange, erreur: true });
        return;
      }
      const suite = inconnus.length === 0 ? '' : ` ${ETENDUE.codes.inconnus(inconnus)}.`;
      setMessage({
        texte: `${ETENDUE.codes.lus(communes.length, epcis.length)}${suite}`,
        erreur: inconnus.length > 0,
      });
      if (communes.length + epcis.length > 0)
        surEtendue({ ...ETENDUE_TOUTE, communes: [...communes].sort(), epcis: [...epcis].sort() });
    } catch {
      setMessage({ texte: ETENDUE.echec, erreur: true });
    }
  };
  return (
    <div className={blocs.colonne}>
      <label htmlFor={id}>{ETENDUE.codes.libelle}</label>
      <textarea
        id={id}
        className={`${saisies.saisie} ${styles.texte}`}
        rows={4}
        spellCheck={false}
        data-autofocus
        aria-describedby={`${id}-aide`}
        value={texte}
        onChange={(evenement) => setTexte(evenement.currentTarget.value)}
      />
      <p id={`${id}-aide`} className={textes.note}>
        {ETENDUE.codes.aide}
      </p>
      <div className={blocs.gestes}>
        <Button size="compact-sm" disabled={readCodes(texte).length === 0} onClick={() => void appliquer()}>
          {ETENDUE.codes.appliquer}
        </Button>
      </div>
      <p role="status" className={message?.erreur === true ? textes.erreur : textes.note}>
        {message?.texte}
      </p>
    </div>
  );
}
