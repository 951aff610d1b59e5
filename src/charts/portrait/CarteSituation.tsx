import type { CartesPortrait } from '../../domain/portrait/dessin';
import { PORTRAIT } from '../../i18n/portrait';
import { cheminDe } from './traces';

/** Where the territory stands, dark on light. */
export function CarteSituation({
  situation,
}: {
  readonly situation: NonNullable<CartesPortrait['situation']>;
}) {
  const { dessin, fond, territoire, cadre, nom } = situation;
  const trait = Math.max(dessin.largeurKm, dessin.hauteurKm) / 260;
  const titre =
    cadre === 'france' ? PORTRAIT.cartes.situation.france : PORTRAIT.cartes.situation.departement(nom ?? '');
  return (
    <svg
      className="portrait-situation"
      role="img"
      aria-label={titre}
      viewBox={`${-trait} ${-trait} ${dessin.largeurKm + 2 * trait} ${dessin.hauteurKm + 2 * trait}`}
    >
      <path
        d={fond.map(cheminDe).join('')}
        fill="#cfd5db"
        fillRule="nonzero"
        stroke="#ffffff"
        strokeWidth={trait}
      />
      <path
        d={cheminDe(territoire)}
        fill="#1f4e79"
        fillRule="evenodd"
        stroke="#1f4e79"
        strokeWidth={trait * 2}
        strokeLinejoin="round"
      />
    </svg>
  );
}
