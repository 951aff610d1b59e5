import { useState } from 'react';
import type { PerimetreGht } from '../../domain/territoire/perimetres';
import { formatNombre } from '../../i18n/formats';
import { EXPLICATIONS_PERIMETRES, PERIMETRES } from '../../i18n/perimetres';
import { ETENDUE_TOUTE } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { Chiffre } from '../kit/Chiffre';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { Pastille } from './Pastille';
import styles from './perimetres.module.css';

/** The GHT by name; one at a time opens on its figures. */
export function ListePerimetres({ perimetres }: { readonly perimetres: readonly PerimetreGht[] }) {
  const [ouvert, setOuvert] = useState<string | null>(null);
  return (
    <div>
      <p className={styles.compte}>{PERIMETRES.nombre(perimetres.length)}</p>
      <ul className={styles.liste}>
        {perimetres.map((perimetre) => (
          <li key={perimetre.id}>
            <button
              type="button"
              className={styles.ligne}
              aria-expanded={perimetre.id === ouvert}
              onClick={() => setOuvert(perimetre.id === ouvert ? null : perimetre.id)}
            >
              <Pastille perimetre={perimetre} />
              <span className={styles.nom}>{perimetre.nom}</span>
              <span className={styles.esms}>{formatNombre(perimetre.esmsDedans)}&nbsp;ESMS</span>
            </button>
            {perimetre.id === ouvert && <Fiche perimetre={perimetre} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fiche({ perimetre }: { readonly perimetre: PerimetreGht }) {
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const { choisirEtendue, filtrerGestionnaires } = useVoir();
  const { colonnes } = PERIMETRES;
  const ligne = (
    libelle: string,
    definition: string,
    valeur: string,
    options: { readonly source?: string; readonly estime?: boolean } = {},
  ) => (
    <div>
      <dt>{libelle}</dt>
      <dd>
        <Chiffre
          motEstime={false}
          explication={{
            libelle,
            definition,
            source: options.source ?? EXPLICATIONS_PERIMETRES.sourceMembres,
            date,
            estime: options.estime ?? false,
          }}
        >
          {valeur}
        </Chiffre>
      </dd>
    </div>
  );
  const estime = perimetre.mode === 'bassin';
  return (
    <div className={styles.fiche}>
      <p className={textes.note}>{PERIMETRES.support(perimetre.support)}</p>
      <dl className={styles.chiffres}>
        {ligne(colonnes.membres, EXPLICATIONS_PERIMETRES.membres, PERIMETRES.membres(perimetre))}
        {ligne(colonnes.hopitaux, EXPLICATIONS_PERIMETRES.hopitaux, PERIMETRES.hopitaux(perimetre))}
        {ligne(
          colonnes.communes,
          EXPLICATIONS_PERIMETRES.communes[perimetre.mode],
          formatNombre(perimetre.communes),
          { source: EXPLICATIONS_PERIMETRES.sourceCommunes, estime },
        )}
        {ligne(colonnes.population, EXPLICATIONS_PERIMETRES.population, formatNombre(perimetre.population), {
          source: EXPLICATIONS_PERIMETRES.sourceCommunes,
          estime,
        })}
        {ligne(colonnes.esmsDedans, EXPLICATIONS_PERIMETRES.esmsDedans, formatNombre(perimetre.esmsDedans), {
          estime,
        })}
        {ligne(
          colonnes.esmsDeMembres,
          EXPLICATIONS_PERIMETRES.esmsDeMembres,
          formatNombre(perimetre.esmsDeMembres),
        )}
        {ligne(
          colonnes.esmsDeMembresDedans,
          EXPLICATIONS_PERIMETRES.esmsDeMembres,
          formatNombre(perimetre.esmsDeMembresDedans),
          { estime },
        )}
      </dl>
      <div className={blocs.gestes}>
        {perimetre.mode === 'bassin' && (
          <button
            type="button"
            className={textes.lienPetit}
            onClick={() =>
              void choisirEtendue({
                ...ETENDUE_TOUTE,
                territoire: { genre: 'ght', codes: [perimetre.id] },
              })
            }
          >
            {PERIMETRES.voirDedans}
          </button>
        )}
        {perimetre.esmsDeMembres > 0 && (
          <button type="button" className={textes.lienPetit} onClick={() => filtrerGestionnaires(perimetre)}>
            {PERIMETRES.voirMembres}
          </button>
        )}
      </div>
    </div>
  );
}

/** Gestures that bring the table and the map of establishments to what a figure counts. */
function useVoir() {
  const filtre = useMagasin((etat) => etat.filtre);
  const { choisirEtendue, filtrer } = useActions();
  return {
    choisirEtendue,
    filtrerGestionnaires: ({ gestionnaires }: PerimetreGht) =>
      filtrer({
        ...filtre,
        valeurs: { ...filtre.valeurs, gestionnaire: [...gestionnaires], typeActeur: ['esms'] },
      }),
  };
}
