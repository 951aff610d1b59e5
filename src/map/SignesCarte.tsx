import { useId } from 'react';
import { OPACITE_SYMBOLES } from './layers/opacites';
import {
  COTE_CROISEMENT_PX,
  hauteurCroisement,
  MARGE_CROISEMENT_PX,
  poserCercles,
  type SigneCarte,
} from './signes-carte';
import {
  COULEUR_INCONNU,
  COULEUR_SYMBOLES,
  COULEUR_SYMBOLES_NEGATIFS,
  TRAIT_INCONNU,
  TRAIT_SYMBOLES,
} from './view-model/couleurs-territoires';

/** A sign of the legend of a map of territories, as the map draws it. */
export function SigneCarteLegende({ signe }: { readonly signe: SigneCarte }) {
  switch (signe.genre) {
    case 'classe':
      return (
        <svg width={26} height={16} viewBox="-13 -8 26 16" aria-hidden="true">
          <rect
            x={-11}
            y={-6.5}
            width={22}
            height={13}
            fill={signe.couleur}
            fillOpacity={signe.opacite}
            stroke="#8D969C"
            strokeWidth={0.6}
          />
        </svg>
      );
    case 'inconnu':
      return <SigneInconnu />;
    case 'croisement':
      return <SigneCroisement couleurs={signe.couleurs} opacite={signe.opacite} />;
    case 'cercles':
      return <SigneCercles cercles={signe.cercles} />;
    case 'cercleNegatif':
      return (
        <svg width={26} height={16} viewBox="-13 -8 26 16" aria-hidden="true">
          <circle r={6} fill={COULEUR_SYMBOLES_NEGATIFS} stroke={COULEUR_SYMBOLES} />
        </svg>
      );
  }
}

function SigneInconnu() {
  const id = useId();
  return (
    <svg width={26} height={16} viewBox="-13 -8 26 16" aria-hidden="true">
      <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
        <rect width={8} height={8} fill={COULEUR_INCONNU} />
        <path d="M-1 9L9 -1M-1 1L1 -1M7 9L9 7" stroke={TRAIT_INCONNU} />
      </pattern>
      <rect x={-11} y={-6.5} width={22} height={13} fill={`url(#${id})`} stroke="#8D969C" strokeWidth={0.6} />
    </svg>
  );
}

function SigneCroisement({
  couleurs,
  opacite,
}: {
  readonly couleurs: readonly (readonly string[])[];
  readonly opacite: number;
}) {
  const cote = COTE_CROISEMENT_PX;
  const haut = couleurs.length * cote;
  const large = (couleurs[0]?.length ?? 0) * cote;
  const x0 = MARGE_CROISEMENT_PX + 2;
  return (
    <svg width={x0 + large + 6} height={hauteurCroisement(couleurs)} aria-hidden="true">
      {couleurs.map((rangee, s) =>
        rangee.map((couleur, p) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the grid is its class.
            key={`${s}-${p}`}
            x={x0 + p * cote}
            y={haut - (s + 1) * cote + 2}
            width={cote - 1}
            height={cote - 1}
            fill={couleur}
            fillOpacity={opacite}
          />
        )),
      )}
      <path d={`M${x0} ${haut + 7}H${x0 + large - 2}m-4 -3l4 3l-4 3`} fill="none" stroke="#3D444A" />
      <path d={`M5 ${haut}V3m-3 4l3 -4l3 4`} fill="none" stroke="#3D444A" />
    </svg>
  );
}

function SigneCercles({ cercles }: Pick<Extract<SigneCarte, { genre: 'cercles' }>, 'cercles'>) {
  const pose = poserCercles(cercles);
  return (
    <svg width={pose.largeur} height={pose.hauteur} role="presentation">
      {pose.cercles.map(({ cx, cy, rayonPx, yTexte, libelle }) => (
        <g key={libelle}>
          <circle
            cx={cx}
            cy={cy}
            r={rayonPx}
            fill={COULEUR_SYMBOLES}
            fillOpacity={OPACITE_SYMBOLES}
            stroke={TRAIT_SYMBOLES}
            strokeWidth={1.2}
          />
          <path
            d={`M${cx} ${cy - rayonPx}L${pose.xTexte - 3} ${yTexte}`}
            stroke="#6B7176"
            strokeWidth={0.7}
          />
          <text x={pose.xTexte} y={yTexte + 4} fontSize={11} fill="currentColor">
            {libelle}
          </text>
        </g>
      ))}
    </svg>
  );
}
