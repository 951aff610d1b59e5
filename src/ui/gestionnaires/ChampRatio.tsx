import { formatNombre } from '../../i18n/formats';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import saisies from '../kit/styles/saisies.module.css';
import { useSaisie } from '../kit/use-saisie';
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
  const { champ, valide } = useSaisie({
    ecrit,
    estValide: (texte) => texte === '' || (lire(texte) >= 0 && lire(texte) <= RATIO_MAX),
    surTexte: (texte) => {
      const { [categorie]: _ancien, ...autres } = parametres.ratiosEtp;
      const ratiosEtp = texte === '' ? autres : { ...autres, [categorie]: lire(texte) };
      definirParametres({ ...parametres, ratiosEtp });
    },
  });
  return (
    <input
      className={`${saisies.saisieCourte} ${styles.ratio}`}
      type="text"
      inputMode="decimal"
      placeholder={GESTIONNAIRES.sansRatio}
      aria-label={GESTIONNAIRES.ratioDe(libelle)}
      title={valide ? undefined : GESTIONNAIRES.ratioInvalide(RATIO_MAX)}
      {...champ}
    />
  );
}

function lire(texte: string): number {
  return Number(texte.replace(',', '.'));
}
