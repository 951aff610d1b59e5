import type { ReactNode } from 'react';
import type { PerimetresGht } from '../../domain/territoire/perimetres';
import { PERIMETRES } from '../../i18n/perimetres';
import { useActions } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './perimetres.module.css';

/** Names shown at most; the files and the tables hold the others. */
const NOMS_MAX = 200;

/** Communes and health establishments that are in no GHT. */
export function HorsPerimetres({ perimetres }: { readonly perimetres: PerimetresGht }) {
  const { selectionner } = useActions();
  const { communesHors, hopitauxHors, sansContours } = perimetres;
  return (
    <div className={blocs.colonne}>
      <h4>{PERIMETRES.hors}</h4>
      {!sansContours && (
        <Depliant resume={PERIMETRES.communesHors(communesHors.length)} vide={communesHors.length === 0}>
          <ul className={styles.noms}>
            {communesHors.slice(0, NOMS_MAX).map(({ code, nom }) => (
              <li key={code}>
                {nom} <span className={textes.doux}>{code}</span>
              </li>
            ))}
            <Autres nombre={communesHors.length - NOMS_MAX} />
          </ul>
        </Depliant>
      )}
      <Depliant resume={PERIMETRES.hopitauxHors(perimetres)} vide={hopitauxHors.length === 0}>
        <ul className={styles.noms}>
          {hopitauxHors.slice(0, NOMS_MAX).map((hopital) => (
            <li key={hopital.numeroFiness}>
              <button
                type="button"
                className={textes.lienPetit}
                onClick={() => void selectionner(hopital.numeroFiness)}
              >
                {hopital.nom}
              </button>{' '}
              <span className={textes.doux}>
                {[hopital.commune, hopital.categorie, hopital.public ? PERIMETRES.public : PERIMETRES.prive]
                  .filter((mot) => mot !== null)
                  .join(' · ')}
              </span>
            </li>
          ))}
          <Autres nombre={hopitauxHors.length - NOMS_MAX} />
        </ul>
      </Depliant>
    </div>
  );
}

function Autres({ nombre }: { readonly nombre: number }) {
  return nombre > 0 ? <li className={textes.doux}>{PERIMETRES.autres(nombre)}</li> : null;
}

function Depliant(props: { readonly resume: string; readonly vide: boolean; readonly children: ReactNode }) {
  if (props.vide) return <p className={textes.petit}>{props.resume}</p>;
  return (
    <details>
      <summary className={styles.resume}>{props.resume}</summary>
      {props.children}
    </details>
  );
}
