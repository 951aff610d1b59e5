import { Button } from '@mantine/core';
import { useState } from 'react';
import { DONNEES } from '../../i18n/donnees';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { ActionsSession } from './ActionsSession';
import { Bilan } from './Bilan';
import { Complements } from './Complements';
import { Differences } from './Differences';
import { DonneesOuvertes } from './DonneesOuvertes';
import styles from './donnees.module.css';
import { FichiersCharges } from './FichiersCharges';
import { Profils } from './Profils';
import { Progression } from './Progression';
import { RapportAnomalies } from './RapportAnomalies';
import { Sources } from './Sources';
import { ZoneDepot } from './ZoneDepot';

/** What is loaded, what was wrong in it, and how to load more. */
export function EcranDonnees() {
  const enCours = useMagasin((etat) => etat.import.etat !== 'repos');
  const version = useMagasin((etat) => etat.session?.version ?? 0);
  const nombre = useMagasin((etat) => etat.session?.nombreEtablissements ?? 0);
  const { aller } = useActions();
  // Ranks of files belong to one version of the session.
  const [ouvert, setOuvert] = useState<{ version: number; rang: number } | null>(null);
  const rang = ouvert?.version === version ? ouvert.rang : null;
  return (
    <div className={styles.ecran}>
      <div className={`${blocs.entete} ${styles.entete}`}>
        <h2 className={styles.titre}>{DONNEES.titre}</h2>
        <div className={blocs.gestes}>
          <ActionsSession />
          {nombre > 0 && (
            <Button size="xs" onClick={() => aller('offre')}>
              {DONNEES.actions.voirCarte}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.haut}>
        {enCours ? <Progression /> : <ZoneDepot />}
        <Bilan />
      </div>
      <DernierImport />
      <FichiersCharges
        rangOuvert={rang}
        surOuverture={(suivant) => setOuvert(suivant === null ? null : { version, rang: suivant })}
      />
      {rang !== null && (
        <RapportAnomalies key={`${version}-${rang}`} rang={rang} surFermeture={() => setOuvert(null)} />
      )}
      <Complements />
      <Differences />
      <DonneesOuvertes />
      <Profils />
      <Lus />
      <Sources />
    </div>
  );
}

function DernierImport() {
  const dernier = useMagasin((etat) => etat.import.dernier);
  if (dernier === null || dernier.issue === 'termine') return null;
  return (
    <p className={styles.issue} data-severite={dernier.issue === 'echec' ? 'erreur' : 'information'}>
      {dernier.issue === 'annule' ? DONNEES.dernier.annule : DONNEES.dernier.echec(dernier.message)}
    </p>
  );
}

function Lus() {
  return (
    <section className={`${blocs.colonne} ${styles.section}`}>
      <h3>{DONNEES.lus.titre}</h3>
      <p className={textes.note}>{DONNEES.lus.intro}</p>
      <dl className={styles.lus}>
        {DONNEES.lus.genres.map(([nom, detail]) => (
          <div key={nom}>
            <dt>{nom}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      <p className={textes.note}>{DONNEES.lus.ou}</p>
    </section>
  );
}
