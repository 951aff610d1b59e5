import { useEffect, useState } from 'react';
import { formatNombre } from '../../i18n/formats';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './gestionnaires.module.css';

const RATIO_MAX = 10;

interface Props {
  readonly categorie: string;
  readonly libelle: string;
}

/** Staff per place of a category; emptied, its staff is unknown. It takes effect on Enter or when the field is left. */
export function ChampRatio({ categorie, libelle }: Props) {
  const parametres = useMagasin((etat) => etat.parametres);
  const { definirParametres } = useActions();
  const ratio = parametres.ratiosEtp[categorie];
  const ecrit = ratio === undefined ? '' : formatNombre(ratio, 3);
  const [texte, setTexte] = useState(ecrit);
  useEffect(() => setTexte(ecrit), [ecrit]);
  const vide = texte.trim() === '';
  const lu = vide ? Number.NaN : Number(texte.trim().replace(',', '.'));
  const valide = vide || (lu >= 0 && lu <= RATIO_MAX);
  const valider = () => {
    if (!valide || texte === ecrit) return;
    const { [categorie]: _ancien, ...autres } = parametres.ratiosEtp;
    definirParametres({ ...parametres, ratiosEtp: vide ? autres : { ...autres, [categorie]: lu } });
  };
  return (
    <input
      className={styles.ratio}
      type="text"
      inputMode="decimal"
      value={texte}
      placeholder={GESTIONNAIRES.sansRatio}
      aria-label={GESTIONNAIRES.ratioDe(libelle)}
      aria-invalid={!valide}
      title={valide ? undefined : GESTIONNAIRES.ratioInvalide(RATIO_MAX)}
      onChange={(evenement) => setTexte(evenement.currentTarget.value)}
      onBlur={valider}
      onKeyDown={(evenement) => {
        if (evenement.key === 'Enter') valider();
      }}
    />
  );
}
