import type { ReactNode } from 'react';
import { lireCleDonut } from '../domain/cartographie/donut';
import { dessinTerritoires } from './dessin-territoires';
import { CADRE_SUPPORT, ETOILE_SUPPORT } from './images-groupement';
import type { Signe } from './rubriques';
import { COULEURS_CHANGEMENTS, TRACES_CHANGEMENT } from './view-model/changements';
import { ACCENT } from './view-model/couleurs';
import { couleursPalette } from './view-model/palettes';
import { RAYON_SITE_PX } from './view-model/sites';
import { cheminArc, type Symbole, tracerSymbole } from './view-model/symboles';

/** Width of the legend's column of signs. */
const COLONNE_PX = 26;

/** A sign of the legend, as the map draws it. */
export function SigneLegende({ signe }: { readonly signe: Signe }) {
  switch (signe.genre) {
    case 'classe':
    case 'inconnu':
    case 'croisement':
    case 'cercles':
    case 'cercleNegatif': {
      const { Signe: SigneCarte } = dessinTerritoires();
      return <SigneCarte signe={signe} />;
    }
    case 'symbole':
      return <SigneSymbole symbole={signe.symbole} />;
    case 'donut':
      return (
        <SigneAmas
          cle={signe.cle}
          pile={signe.pile}
          couleurs={signe.palette === 'changements' ? COULEURS_CHANGEMENTS : couleursPalette(signe.palette)}
        />
      );
    case 'etalement':
      return <SigneEtalement />;
    case 'selection':
      return (
        <Cadre hauteur={20}>
          <circle r={7.5} fill="#FFFFFF" stroke={ACCENT} strokeWidth={3} />
        </Cadre>
      );
    case 'trait':
      return <SigneTrait {...signe} />;
    case 'aplat':
      return <SigneAplat {...signe} />;
    case 'changement':
      return <SigneChangement genre={signe.changement} />;
    case 'trajet':
      return <SigneTrajet />;
    case 'support':
      return (
        <Cadre hauteur={24}>
          <path d={CADRE_SUPPORT} fill={signe.couleur} />
          <path d={ETOILE_SUPPORT} fill="#FFFFFF" />
        </Cadre>
      );
    case 'site':
      return (
        <Cadre hauteur={22}>
          <circle r={RAYON_SITE_PX - 1} fill={signe.couleur} />
          <text y={4.5} textAnchor="middle" fontSize={13} fontWeight={700} fill="#FFFFFF">
            {signe.texte}
          </text>
        </Cadre>
      );
    case 'membre':
      return (
        <Cadre hauteur={18}>
          <circle
            r={6}
            fill={signe.hors ? '#FFFFFF' : signe.couleur}
            stroke={signe.couleur}
            strokeWidth={2.4}
          />
        </Cadre>
      );
  }
}

/** A place for a sign centred on 0,0. */
function Cadre({ hauteur, children }: { readonly hauteur: number; readonly children: ReactNode }) {
  return (
    <svg
      width={COLONNE_PX}
      height={hauteur}
      viewBox={`${-COLONNE_PX / 2} ${-hauteur / 2} ${COLONNE_PX} ${hauteur}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

function SigneSymbole({ symbole }: { readonly symbole: Symbole }) {
  const trace = tracerSymbole(symbole);
  return (
    <Cadre hauteur={Math.max(16, trace.demiCotePx * 2 - 4)}>
      <path
        d={trace.chemin}
        fill={trace.remplissage}
        stroke={trace.contour}
        strokeWidth={trace.epaisseurPx}
        strokeLinejoin="round"
        {...(trace.tirets === null ? {} : { strokeDasharray: trace.tirets.join(' ') })}
      />
      {trace.point !== null && <circle r={trace.point.rayonPx} fill={trace.point.couleur} />}
    </Cadre>
  );
}

/** A cluster's donut, small. */
function SigneAmas(props: {
  readonly cle: string;
  readonly pile: boolean;
  readonly couleurs: readonly string[];
}) {
  const { parts } = lireCleDonut(props.cle);
  let debut = 0;
  return (
    <Cadre hauteur={30}>
      {props.pile && <circle r={12.4} fill="none" stroke="#3D444A" strokeWidth={1.2} />}
      {parts.map(({ rang, part }) => {
        const depart = debut;
        debut += part;
        return (
          <path
            key={rang}
            d={cheminArc(7.5, 5, depart, debut)}
            fill={props.couleurs[rang]}
            stroke="#FFFFFF"
            strokeWidth={parts.length > 1 ? 0.8 : 0}
          />
        );
      })}
      <circle r={10} fill="none" stroke="#3D444A" strokeWidth={0.8} />
    </Cadre>
  );
}

/** Two symbols tied to their common point. */
function SigneEtalement() {
  return (
    <Cadre hauteur={18}>
      <path d="M-9 0H9" stroke="#6B7176" strokeWidth={0.8} />
      <circle r={2} fill="#3D444A" />
      <circle cx={-9} r={4} fill="#6B7176" />
      <circle cx={9} r={4} fill="#6B7176" />
    </Cadre>
  );
}

/** A line with its colour and pattern (dashes in line widths, as on the map). */
function SigneTrait(props: {
  readonly couleur: string;
  readonly tirets: readonly number[] | null;
  readonly epaisseur: number;
}) {
  const tirets = props.tirets?.map((longueur) => longueur * props.epaisseur).join(' ');
  return (
    <Cadre hauteur={14}>
      <path
        d={`M${2 - COLONNE_PX / 2} 0H${COLONNE_PX / 2 - 2}`}
        stroke={props.couleur}
        strokeWidth={props.epaisseur}
        {...(tirets === undefined ? {} : { strokeDasharray: tirets })}
      />
    </Cadre>
  );
}

/** Outline of a territory. */
function SigneAplat(props: { readonly couleur: string; readonly tirets: readonly number[] | null }) {
  const tirets = props.tirets?.map((longueur) => longueur * 1.4).join(' ');
  return (
    <Cadre hauteur={16}>
      <rect
        x={-10}
        y={-5.5}
        width={20}
        height={11}
        fill={props.couleur}
        fillOpacity={0.08}
        stroke={props.couleur}
        strokeWidth={1.4}
        {...(tirets === undefined ? {} : { strokeDasharray: tirets })}
      />
    </Cadre>
  );
}

function SigneChangement({ genre }: { readonly genre: keyof typeof TRACES_CHANGEMENT }) {
  const { chemin, couleur, epaisseurPx, remplissage } = TRACES_CHANGEMENT[genre];
  return (
    <Cadre hauteur={20}>
      <path
        d={chemin}
        fill={remplissage ?? 'none'}
        stroke={couleur}
        strokeWidth={epaisseurPx}
        strokeLinejoin="round"
      />
    </Cadre>
  );
}

/** From the former place to the new one. */
function SigneTrajet() {
  const { couleur } = TRACES_CHANGEMENT.deplacement;
  return (
    <Cadre hauteur={14}>
      <path d="M-9 0H12" stroke={couleur} strokeWidth={1.6} />
      <circle cx={-9} r={3} fill="#FFFFFF" stroke={couleur} strokeWidth={1.6} />
    </Cadre>
  );
}
