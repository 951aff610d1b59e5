import type { Explication } from '../../i18n/chiffre';
import { formatNombre, INCONNU } from '../../i18n/formats';
import { formatMinutes, IMPLANTATION } from '../../i18n/implantation';
import { useMagasin } from '../../state/utiliser-magasin';
import { Chiffre } from '../kit/Chiffre';
import styles from './implantation.module.css';

const { effets: T } = IMPLANTATION;

interface Props {
  readonly cle: keyof typeof T.definitions;
  readonly libelle: string;
  readonly avant: number | null;
  /** undefined = the figure as it is, alone. */
  readonly apres: number | null | undefined;
  /** Minutes (fewer are better), numbers of which more or fewer are better, or neither. */
  readonly genre: 'minutes' | 'plus' | 'moins' | 'neutre';
  readonly decimales?: number;
  readonly estime?: boolean;
  readonly manquant?: string | null;
  readonly source?: string;
}

/** One figure before and after, each with its explanation, and the difference. */
export function LigneComparee({
  cle,
  libelle,
  avant,
  apres,
  genre,
  decimales = 0,
  estime = false,
  manquant = null,
  source = IMPLANTATION.source,
}: Props) {
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const ecrire = (valeur: number | null): string =>
    genre === 'minutes' ? formatMinutes(valeur) : formatNombre(valeur, decimales, decimales);
  const explication: Explication = {
    libelle,
    definition: T.definitions[cle],
    formule: T.formules[cle] ?? null,
    source,
    date,
    manquant,
    estime,
  };
  const seule = apres === undefined;
  const ecart = apres === undefined || avant === null || apres === null ? null : apres - avant;
  const ecrit =
    ecart === null ? INCONNU : genre === 'minutes' ? formatMinutes(ecart, true) : T.signer(ecart, decimales);
  return (
    <tr>
      <th scope="row">{libelle}</th>
      {(seule ? [avant] : [avant, apres]).map((valeur, rang) => (
        <td key={rang === 0 ? T.avant : T.apres}>
          <Chiffre explication={explication} motEstime={false}>
            {ecrire(valeur)}
          </Chiffre>
        </td>
      ))}
      {!seule && <td className={classeEcart(ecrit, ecart, genre)}>{ecrit}</td>}
    </tr>
  );
}

function classeEcart(ecrit: string, ecart: number | null, genre: Props['genre']): string | undefined {
  // A difference that rounds to nothing is neither good nor bad.
  if (ecart === null || genre === 'neutre' || !/[1-9]/.test(ecrit)) return undefined;
  const mieux = genre === 'plus' ? ecart > 0 : ecart < 0;
  return mieux ? styles.mieux : styles.moins;
}
