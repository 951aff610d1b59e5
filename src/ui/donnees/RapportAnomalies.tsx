import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { libelleAnomalie, messageAnomalie } from '../../i18n/anomalies';
import { DONNEES } from '../../i18n/donnees';
import { formatNombre } from '../../i18n/formats';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';
import type { PageAnomalies, ResumeFichier } from '../../workers/moteur-api';
import { useEcriture } from '../export/use-ecriture';
import { Pagination } from '../kit/Pagination';
import blocs from '../kit/styles/blocs.module.css';
import styles from './donnees.module.css';
import { ecrireAnomalies } from './ecrire-anomalies';

const T = DONNEES.anomalies;
const TAILLE_PAGE = 50;

interface Props {
  readonly rang: number;
  readonly surFermeture: () => void;
}

/** Anomalies of one file: by kind, then row by row. */
export function RapportAnomalies({ rang, surFermeture }: Props) {
  const moteur = useMoteur();
  const fichier = useMagasin((etat) => etat.session?.fichiers[rang]);
  const [code, setCode] = useState<string | null>(null);
  const [debut, setDebut] = useState(0);
  const page = usePage(rang, code, debut);
  const { part, ecrire } = useEcriture();
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    titre.current?.focus();
    titre.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (fichier === undefined) return null;
  const choisir = (suivant: string | null) => {
    setCode(suivant);
    setDebut(0);
  };
  return (
    <section className={`${blocs.colonne} ${styles.section}`} aria-label={T.titre(fichier.nom)}>
      <div className={`${blocs.entete} ${styles.entete}`}>
        <h3 ref={titre} tabIndex={-1}>
          {T.titre(fichier.nom)}
        </h3>
        <div className={blocs.gestes}>
          <Button
            size="xs"
            variant="default"
            loading={part !== null}
            onClick={() => void ecrire(ecrireAnomalies(moteur, rang, code, fichier.nom))}
          >
            {T.exporter}
          </Button>
          <CloseButton size="sm" aria-label={T.fermer} onClick={surFermeture} />
        </div>
      </div>
      <Genres fichier={fichier} code={code} surChoix={choisir} />
      {page !== null && <Lignes page={page} />}
      {page !== null && (
        <Pagination debut={debut} taille={TAILLE_PAGE} total={page.nombre} surDebut={setDebut} />
      )}
    </section>
  );
}

function usePage(rang: number, code: string | null, debut: number): PageAnomalies | null {
  const moteur = useMoteur();
  const [page, setPage] = useState<PageAnomalies | null>(null);
  useEffect(() => {
    let perimee = false;
    moteur.anomalies(rang, code, debut, debut + TAILLE_PAGE).then(
      (reponse) => {
        if (!perimee) setPage(reponse);
      },
      () => undefined,
    );
    return () => {
      perimee = true;
    };
  }, [moteur, rang, code, debut]);
  return page;
}

function Genres({
  fichier,
  code,
  surChoix,
}: {
  readonly fichier: ResumeFichier;
  readonly code: string | null;
  readonly surChoix: (code: string | null) => void;
}) {
  const total = fichier.anomaliesParCode.reduce((somme, { nombre }) => somme + nombre, 0);
  return (
    <ul className={styles.genres} aria-label={T.parGenre}>
      <li>
        <button type="button" aria-pressed={code === null} onClick={() => surChoix(null)}>
          <span>{T.toutes}</span>
          <span>{formatNombre(total)}</span>
        </button>
      </li>
      {fichier.anomaliesParCode.map((genre) => (
        <li key={`${genre.code}-${genre.severite}`}>
          <button type="button" aria-pressed={code === genre.code} onClick={() => surChoix(genre.code)}>
            <span
              className={styles.severite}
              data-severite={genre.severite}
              title={T.severiteAide[genre.severite]}
            >
              {T.severite[genre.severite]}
            </span>
            <span>{libelleAnomalie(genre.code)}</span>
            <span>{formatNombre(genre.nombre)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Lignes({ page }: { readonly page: PageAnomalies }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" data-nombre>
            {T.colonnes.ligne}
          </th>
          <th scope="col">{T.colonnes.severite}</th>
          <th scope="col">{T.colonnes.colonne}</th>
          <th scope="col">{T.colonnes.valeur}</th>
          <th scope="col">{T.colonnes.message}</th>
        </tr>
      </thead>
      <tbody>
        {page.anomalies.map((anomalie, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a page have no other identity.
          <tr key={rang}>
            <td data-nombre>{anomalie.ligne === null ? T.fichierEntier : formatNombre(anomalie.ligne)}</td>
            <td>
              <span className={styles.severite} data-severite={anomalie.severite}>
                {T.severite[anomalie.severite]}
              </span>
            </td>
            <td className={styles.valeur}>{anomalie.colonne}</td>
            <td className={styles.valeur}>{anomalie.valeur}</td>
            <td>{messageAnomalie(anomalie)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
