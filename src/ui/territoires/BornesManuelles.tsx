import { useId } from 'react';
import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import { TERRITOIRES } from '../../i18n/territoires';
import { CLASSES_MAX } from '../../state/constantes';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { useSaisie } from '../kit/use-saisie';
import { lireVariable } from './lire-carte';
import styles from './territoires.module.css';

interface Props {
  /** Inner bounds, in the unit of the values. */
  readonly bornes: readonly number[];
  readonly carte: CarteTerritoires;
  readonly surBornes: (bornes: readonly number[]) => void;
}

/** The user's own bounds, one field each; they take effect when a field is left or on Enter. */
export function BornesManuelles({ bornes, carte, surBornes }: Props) {
  const facteur = lireVariable(carte.variable).unite === 'part' ? 100 : 1;
  const triees = (suite: readonly number[]) => [...new Set(suite)].sort((a, b) => a - b);
  return (
    <fieldset className={styles.bornes}>
      <legend>{TERRITOIRES.bornes}</legend>
      {bornes.map((borne, rang) => (
        <ChampBorne
          // biome-ignore lint/suspicious/noArrayIndexKey: a bound is its rank.
          key={rang}
          rang={rang + 1}
          valeur={nettoyer(borne * facteur)}
          surValeur={(valeur) =>
            surBornes(triees(bornes.map((autre, k) => (k === rang ? valeur / facteur : autre))))
          }
          surRetrait={bornes.length > 1 ? () => surBornes(bornes.filter((_, k) => k !== rang)) : null}
        />
      ))}
      {bornes.length < CLASSES_MAX - 1 && (
        <button
          type="button"
          className={textes.lienPetit}
          onClick={() => surBornes(triees([...bornes, proposer(bornes, carte)]))}
        >
          {TERRITOIRES.ajouterBorne}
        </button>
      )}
    </fieldset>
  );
}

function ChampBorne({
  rang,
  valeur,
  surValeur,
  surRetrait,
}: {
  readonly rang: number;
  readonly valeur: number;
  readonly surValeur: (valeur: number) => void;
  readonly surRetrait: (() => void) | null;
}) {
  const id = useId();
  const { champ } = useSaisie({
    ecrit: ecrire(valeur),
    estValide: (texte) => Number.isFinite(lire(texte)),
    surTexte: (texte) => surValeur(lire(texte)),
  });
  return (
    <span className={styles.borne}>
      <label htmlFor={id} className="hors-ecran">
        {TERRITOIRES.borne(rang)}
      </label>
      <input id={id} className={saisies.saisie} inputMode="decimal" {...champ} />
      {surRetrait !== null && (
        <button type="button" aria-label={TERRITOIRES.retirerBorne(rang)} onClick={surRetrait}>
          <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
            <path d="M1 1l6 6M7 1l-6 6" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </button>
      )}
    </span>
  );
}

function ecrire(valeur: number): string {
  return String(valeur).replace('.', ',');
}

/** NaN when it is no number. */
function lire(texte: string): number {
  const chiffres = texte
    .replace(/[\s\u202f]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  return chiffres === '' ? Number.NaN : Number(chiffres);
}

/** Without the noise of a product by a hundred. */
function nettoyer(valeur: number): number {
  return Number(valeur.toPrecision(10));
}

/** A new bound in the middle of the widest class. */
function proposer(bornes: readonly number[], { bornes: toutes }: CarteTerritoires): number {
  const suite = toutes.length >= 2 ? toutes : [0, ...bornes, 1];
  let [debut, fin] = [suite[0] as number, suite[1] as number];
  for (let k = 1; k + 1 < suite.length; k += 1) {
    const [de, a] = [suite[k] as number, suite[k + 1] as number];
    if (a - de > fin - debut) [debut, fin] = [de, a];
  }
  return nettoyer((debut + fin) / 2);
}
