import { useId } from 'react';
import type { CartePortrait, CartesPortrait } from '../../domain/portrait/dessin';
import { formatTaux } from '../../i18n/equipement';
import { formatDuree, formatNombre, formatPourcentage } from '../../i18n/formats';
import { PORTRAIT } from '../../i18n/portrait';
import { couleursCarte } from './couleurs';
import { NordEchelle } from './NordEchelle';
import { cheminDe } from './traces';

/** A small map to scale, with its legend: number of territories in each class. */
export function CarteTerritoires({
  cartes,
  carte,
}: {
  readonly cartes: CartesPortrait;
  readonly carte: CartePortrait;
}) {
  const motif = useId();
  const { dessin, formes, contour, noms } = cartes;
  const classes = Math.max(0, carte.bornes.length - 1);
  const couleurs = couleursCarte(carte.variable, classes);
  const titre = PORTRAIT.cartes.titres[carte.variable] ?? carte.variable;
  // A tenth of the height under the map holds north and scale.
  const marge = dessin.hauteurKm * 0.02;
  const bande = Math.max(dessin.largeurKm, dessin.hauteurKm) * 0.09;
  const trait = Math.max(dessin.largeurKm, dessin.hauteurKm) / 450;
  return (
    <figure className="portrait-carte">
      <figcaption>
        {carte.estime && '≈\u00a0'}
        {titre}
      </figcaption>
      <svg
        role="img"
        aria-label={PORTRAIT.cartes.description(titre, noms.length)}
        viewBox={`${-marge} ${-marge} ${dessin.largeurKm + 2 * marge} ${dessin.hauteurKm + bande + 2 * marge}`}
      >
        <defs>
          <pattern
            id={motif}
            width={trait * 6}
            height={trait * 6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={trait * 6} height={trait * 6} fill="#ffffff" />
            <path d={`M0 0V${trait * 6}`} stroke="#6b727a" strokeWidth={trait * 1.6} />
          </pattern>
        </defs>
        {formes.map((forme, rang) => {
          const classe = carte.classes[rang] ?? -1;
          return (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: territories are told by their rank
              key={rang}
              d={cheminDe(forme)}
              fill={classe < 0 ? `url(#${motif})` : couleurs[classe]}
              fillRule="evenodd"
              stroke="#ffffff"
              strokeWidth={trait}
              strokeLinejoin="round"
            >
              <title>{`${noms[rang] ?? ''}\u00a0: ${valeurCarte(carte.variable, carte.valeurs[rang] ?? null)}`}</title>
            </path>
          );
        })}
        <path
          d={cheminDe(contour)}
          fill="none"
          fillRule="evenodd"
          stroke="#1f2328"
          strokeWidth={trait * 1.6}
          strokeLinejoin="round"
        />
        <NordEchelle dessin={dessin} haut={dessin.hauteurKm + marge} hauteur={bande} />
      </svg>
      <ul className="portrait-legende">
        {couleurs.map((couleur, classe) => (
          <li key={couleur}>
            <Pastille remplissage={couleur} />
            {PORTRAIT.cartes.classe(
              intervalle(carte, classe),
              carte.classes.filter((autre) => autre === classe).length,
            )}
          </li>
        ))}
        {carte.manquants > 0 && (
          <li>
            <Pastille remplissage={null} />
            {PORTRAIT.cartes.classe(PORTRAIT.cartes.inconnu, carte.manquants)}
          </li>
        )}
      </ul>
    </figure>
  );
}

/** Swatch of a class; hatched when unknown. */
function Pastille({ remplissage }: { readonly remplissage: string | null }) {
  return (
    <svg width="12" height="9" viewBox="0 0 12 9" aria-hidden="true">
      <rect x="0.5" y="0.5" width="11" height="8" fill={remplissage ?? '#ffffff'} stroke="#6b727a" />
      {remplissage === null && <path d="M1 8L8 1M5 8L11 2" stroke="#6b727a" />}
    </svg>
  );
}

function intervalle({ variable, bornes }: CartePortrait, classe: number): string {
  const bas = valeurCarte(variable, bornes[classe] ?? null);
  const haut = valeurCarte(variable, bornes[classe + 1] ?? null);
  return bas === haut ? bas : `${bas} – ${haut}`;
}

function valeurCarte(variable: string, valeur: number | null): string {
  if (variable.endsWith('.part')) return formatPourcentage(valeur, 1);
  if (variable.startsWith('taux.')) return formatTaux(valeur);
  return variable.startsWith('acces.minutes.') ? formatDuree(valeur) : formatNombre(valeur, 1);
}
