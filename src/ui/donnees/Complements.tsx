import { useEffect, useState } from 'react';
import { messageAnomalie } from '../../i18n/anomalies';
import { DONNEES } from '../../i18n/donnees';
import { formatNombre } from '../../i18n/formats';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';
import type { Moteur, ResumeAnnexe, ResumeFichier } from '../../workers/moteur-api';
import blocs from '../kit/styles/blocs.module.css';
import styles from './donnees.module.css';

const T = DONNEES.complements;
/** Anomalies of a table none of whose rows names anything known. */
const JOINTURES: ReadonlySet<string> = new Set(['jointure_finess_vide', 'jointure_commune_vide']);

/** Tables that complete the offer, with how many of their rows name something that is loaded. */
export function Complements() {
  const annexes = useMagasin((etat) => etat.session?.annexes);
  const raisons = useRaisons();
  if (annexes === undefined || (annexes.length === 0 && raisons.length === 0)) return null;
  return (
    <section className={`${blocs.colonne} ${styles.section}`} aria-label={T.titre}>
      <h3>{T.titre}</h3>
      {annexes.length > 0 && <Annexes annexes={annexes} />}
      {raisons.map(({ fichier, message }) => (
        <p key={`${fichier}${message}`} className={styles.issue} data-severite="avertissement">
          <strong>{fichier}</strong>
          {`\u00a0: ${message}`}
        </p>
      ))}
    </section>
  );
}

/** Why tables join nothing: which key, with examples, as their accounts say. */
function useRaisons(): readonly { readonly fichier: string; readonly message: string }[] {
  const moteur = useMoteur();
  const session = useMagasin((etat) => etat.session);
  const [raisons, setRaisons] = useState<readonly { fichier: string; message: string }[]>([]);
  useEffect(() => {
    let perimee = false;
    void lireRaisons(moteur, session?.fichiers ?? []).then(
      (lues) => {
        if (!perimee) setRaisons(lues);
      },
      () => undefined,
    );
    return () => {
      perimee = true;
    };
  }, [moteur, session]);
  return raisons;
}

async function lireRaisons(
  moteur: Moteur,
  fichiers: readonly ResumeFichier[],
): Promise<{ fichier: string; message: string }[]> {
  const demandes = fichiers.flatMap(({ nom, enUsage, anomaliesParCode }, rang) =>
    enUsage
      ? anomaliesParCode.filter(({ code }) => JOINTURES.has(code)).map(({ code }) => ({ nom, rang, code }))
      : [],
  );
  const lues = await Promise.all(
    demandes.map(async ({ nom, rang, code }) => {
      const { anomalies } = await moteur.anomalies(rang, code, 0, 1);
      return anomalies.map((anomalie) => ({ fichier: nom, message: messageAnomalie(anomalie) }));
    }),
  );
  return lues.flat();
}

function Annexes({ annexes }: { readonly annexes: readonly ResumeAnnexe[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{T.colonnes.fichier}</th>
          <th scope="col">{T.colonnes.genre}</th>
          <th scope="col" data-nombre>
            {T.colonnes.nombre}
          </th>
          <th scope="col" data-nombre>
            {T.colonnes.joints}
          </th>
        </tr>
      </thead>
      <tbody>
        {annexes.map((annexe, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two tables may have the same name and kind.
          <tr key={rang}>
            <th scope="row" className={styles.nomFichier}>
              {annexe.fichier}
            </th>
            <td>{T.genres[annexe.genre]}</td>
            <td data-nombre>{formatNombre(annexe.nombre)}</td>
            <td data-nombre data-alerte={annexe.joints === 0}>
              {T.part(annexe.joints, annexe.nombre)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
