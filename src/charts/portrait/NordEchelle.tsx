import type { Dessin } from '../../domain/portrait/dessin';
import { PORTRAIT } from '../../i18n/portrait';
import { choisirEchelleKm } from './traces';

/** North arrow and scale bar under a map drawn in km. */
export function NordEchelle({
  dessin,
  haut,
  hauteur,
}: {
  readonly dessin: Dessin;
  readonly haut: number;
  readonly hauteur: number;
}) {
  const km = choisirEchelleKm(dessin.largeurKm);
  const trait = hauteur / 22;
  const base = haut + hauteur * 0.8;
  const texte = hauteur * 0.5;
  const nord = dessin.largeurKm - hauteur * 0.35;
  return (
    <g fill="#1f2328" stroke="none">
      <path
        d={`M0 ${base - hauteur * 0.2}V${base}H${km}V${base - hauteur * 0.2}`}
        fill="none"
        stroke="#1f2328"
        strokeWidth={trait}
      />
      <text x={km + hauteur * 0.2} y={base} fontSize={texte}>
        {PORTRAIT.cartes.echelle(km)}
      </text>
      <path
        d={`M${nord} ${haut + hauteur * 0.05}l${hauteur * 0.2} ${hauteur * 0.75}l${-hauteur * 0.2} ${-hauteur * 0.18}l${-hauteur * 0.2} ${hauteur * 0.18}Z`}
      />
      <text x={nord - hauteur * 0.3} y={base} fontSize={texte} textAnchor="end">
        {PORTRAIT.cartes.nord}
      </text>
    </g>
  );
}
