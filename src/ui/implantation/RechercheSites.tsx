import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { ReglagesImplantation } from '../../domain/projet/reglages-analyse';
import { IMPLANTATION, OBJECTIFS } from '../../i18n/implantation';
import { getService, OBJECTIFS_IMPLANTATION } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChampNombre } from '../scenarios/ChampNombre';
import styles from './implantation.module.css';
import { ListePropositions } from './ListePropositions';

const SITES_MAX = 50;
const PLACES_MAX = 2000;
const CANDIDATS = [
  'communes',
  'etablissements',
] as const satisfies readonly ReglagesImplantation['candidats'][];
const { recherche: T } = IMPLANTATION;

/** What to look for, the search, and what it proposes. */
export function RechercheSites() {
  const id = useId();
  const implantation = useMagasin((etat) => etat.analyse.implantation);
  const service = useMagasin((etat) => etat.analyse.service);
  const recherche = useMagasin((etat) => etat.recherche);
  const { reglerAnalyse, chercherSites } = useActions();
  const [saisie, setSaisie] = useState(0);
  const regler = (reglages: Partial<ReglagesImplantation>) =>
    reglerAnalyse({ implantation: { ...implantation, ...reglages } });
  const { aPlaces } = getService(service);
  const { objectif, sites, placesParSite, candidats } = implantation;
  return (
    <section className={blocs.rubrique} aria-labelledby={`${id}-titre`}>
      <h3 id={`${id}-titre`}>{T.titre}</h3>
      <div className={saisies.champ}>
        <label htmlFor={`${id}-objectif`}>{T.objectif}</label>
        <select
          id={`${id}-objectif`}
          value={objectif}
          aria-describedby={`${id}-aide`}
          onChange={(evenement) => {
            const choisi = OBJECTIFS_IMPLANTATION.find((connu) => connu === evenement.currentTarget.value);
            if (choisi !== undefined) regler({ objectif: choisi });
          }}
        >
          {OBJECTIFS_IMPLANTATION.map((connu) => (
            <option key={connu} value={connu}>
              {OBJECTIFS[connu].nom}
            </option>
          ))}
        </select>
        <p id={`${id}-aide`} className={textes.note}>
          {OBJECTIFS[objectif].aide}
        </p>
      </div>
      <div className={styles.nombres}>
        <ChampNombre
          libelle={T.sites}
          valeur={sites}
          min={1}
          max={SITES_MAX}
          pas={1}
          surValeur={(valeur) => regler({ sites: Math.round(valeur) })}
        />
        {aPlaces && (
          <>
            <ChampNombre
              libelle={T.places}
              valeur={placesParSite}
              min={1}
              max={PLACES_MAX}
              pas={1}
              surValeur={(valeur) => regler({ placesParSite: Math.round(valeur) })}
            />
            <ChampNombre
              key={saisie}
              libelle={T.placesEnTout}
              valeur={sites * placesParSite}
              min={1}
              max={SITES_MAX * placesParSite}
              pas={placesParSite}
              surValeur={(valeur) => {
                const voulus = Math.max(1, Math.ceil(valeur / placesParSite));
                // Rounded up to whole sites: the field says what will be looked for.
                if (voulus === sites) setSaisie(saisie + 1);
                else regler({ sites: voulus });
              }}
            />
          </>
        )}
      </div>
      <fieldset className={saisies.champ}>
        <legend>{T.candidats}</legend>
        {CANDIDATS.map((genre) => (
          <label key={genre} className={saisies.option}>
            <input
              type="radio"
              name={`${id}-candidats`}
              checked={candidats === genre}
              onChange={() => regler({ candidats: genre })}
            />
            {T.candidatsNoms[genre].nom}
          </label>
        ))}
        <p className={textes.note}>{T.candidatsNoms[candidats].aide}</p>
      </fieldset>
      <div className={blocs.gestes}>
        <Button size="compact-sm" disabled={recherche.etat === 'calcul'} onClick={() => void chercherSites()}>
          {recherche.valeur === null ? T.chercher : T.relancer}
        </Button>
        <span className={textes.note}>{T.compte}</span>
      </div>
      <Suivi />
      <ListePropositions />
    </section>
  );
}

function Suivi() {
  const { etat, fait, total, message } = useMagasin((tout) => tout.recherche);
  const { annulerRecherche } = useActions();
  if (etat === 'erreur')
    return (
      <p className={textes.avertissement} role="alert">
        {T.echec} {message}
      </p>
    );
  if (etat !== 'calcul') return null;
  const enTrajets = total > 0 && fait < total;
  return (
    <div className={styles.suivi} role="status">
      <span>{enTrajets ? T.trajets(fait, total) : T.enCours}</span>
      <progress aria-label={T.enCours} {...(enTrajets ? { value: fait, max: total } : {})} />
      <div className={blocs.gestes}>
        <Button size="compact-xs" variant="default" onClick={annulerRecherche}>
          {T.annuler}
        </Button>
      </div>
    </div>
  );
}
