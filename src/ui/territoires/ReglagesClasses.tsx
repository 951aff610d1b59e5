import { useId, useRef } from 'react';
import { HistogrammeClasses } from '../../charts/HistogrammeClasses';
import type { CarteTerritoires } from '../../domain/cartographie/carte-territoires';
import {
  compterTerritoires,
  DEFINITIONS_METHODE,
  LIBELLES_METHODE,
  TERRITOIRES,
} from '../../i18n/territoires';
import { formatBornes } from '../../i18n/variables';
import { CLASSES_MAX, CLASSES_MIN, METHODES_CLASSES } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { useLargeur } from '../kit/grille/use-largeur';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { BornesManuelles } from './BornesManuelles';
import { lireVariable, listCouleurs } from './lire-carte';
import styles from './territoires.module.css';

/** How values are cut into classes, with their distribution. */
export function ReglagesClasses({ carte }: { readonly carte: CarteTerritoires | null }) {
  const id = useId();
  const reglages = useMagasin((etat) => etat.analyse.carte);
  const { reglerAnalyse } = useActions();
  const regler = (changes: Partial<typeof reglages>) => reglerAnalyse({ carte: { ...reglages, ...changes } });
  const croisee = reglages.secondaire !== null && reglages.disposition === 'une';
  const obtenues = carte === null ? reglages.classes : carte.bornes.length - 1;
  return (
    <section className={blocs.rubrique} aria-label={TERRITOIRES.classes}>
      <h3>{TERRITOIRES.classes}</h3>
      <div className={styles.ligne}>
        <div className={saisies.champ}>
          <label htmlFor={`${id}-methode`}>{TERRITOIRES.methode}</label>
          <select
            id={`${id}-methode`}
            value={reglages.methode}
            onChange={(evenement) => {
              const methode = METHODES_CLASSES.find((connue) => connue === evenement.target.value);
              if (methode === undefined) return;
              // One's own bounds start from those in force.
              const bornes =
                methode === 'manuelles' && reglages.bornes.length === 0 && carte !== null
                  ? carte.bornes.slice(1, -1)
                  : reglages.bornes;
              regler({ methode, bornes });
            }}
          >
            {METHODES_CLASSES.map((connue) => (
              <option key={connue} value={connue}>
                {LIBELLES_METHODE[connue]}
              </option>
            ))}
          </select>
        </div>
        {reglages.methode !== 'manuelles' && !croisee && (
          <div className={`${saisies.champ} ${styles.champCourt}`}>
            <label htmlFor={`${id}-nombre`}>{TERRITOIRES.nombre}</label>
            <select
              id={`${id}-nombre`}
              value={reglages.classes}
              onChange={(evenement) => regler({ classes: Number(evenement.target.value) })}
            >
              {Array.from({ length: CLASSES_MAX - CLASSES_MIN + 1 }, (_, k) => k + CLASSES_MIN).map(
                (nombre) => (
                  <option key={nombre} value={nombre}>
                    {nombre}
                  </option>
                ),
              )}
            </select>
          </div>
        )}
      </div>
      <p className={textes.note}>
        {croisee ? TERRITOIRES.bivariee : DEFINITIONS_METHODE[reglages.methode]}
        {!croisee &&
          (reglages.methode === 'jenks' || reglages.methode === 'quantiles') &&
          obtenues > 0 &&
          obtenues < reglages.classes &&
          ` ${TERRITOIRES.nombreReel(obtenues)}`}
      </p>
      {carte !== null && <Distribution carte={carte} />}
      {reglages.methode === 'manuelles' && !croisee && carte !== null && (
        <BornesManuelles bornes={reglages.bornes} carte={carte} surBornes={(bornes) => regler({ bornes })} />
      )}
    </section>
  );
}

function Distribution({ carte }: { readonly carte: CarteTerritoires }) {
  const cadre = useRef<HTMLDivElement>(null);
  const largeur = useLargeur(cadre);
  const { histogramme, bornes, secondaire } = carte;
  const { unite } = lireVariable(carte.variable);
  const mots = formatBornes(bornes, unite);
  return (
    <div ref={cadre} className={styles.histogramme}>
      {histogramme !== null && largeur > 0 && (
        <HistogrammeClasses
          histogramme={histogramme}
          bornes={bornes}
          couleurs={secondaire === null ? listCouleurs(carte) : []}
          largeur={largeur}
          textes={unite === 'part' ? mots.map((texte) => `${texte}\u00a0%`) : mots}
          alternative={TERRITOIRES.histogramme(
            compterTerritoires(carte.codes.length - carte.manquants, carte.niveau),
            Math.max(0, bornes.length - 1),
          )}
        />
      )}
      {histogramme?.log === true && <p className={textes.note}>{TERRITOIRES.echelleLog}</p>}
    </div>
  );
}
