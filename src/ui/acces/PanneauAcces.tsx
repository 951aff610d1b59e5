import { useId } from 'react';
import type { TableAcces } from '../../domain/acces/table-acces';
import type { MesureAcces } from '../../domain/projet/reglages-analyse';
import { ACCES, MESURES_NOMS, MESURES_SANS_PLACES, nomCible } from '../../i18n/acces';
import { getService, MESURES_ACCES } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { Attente } from './Attente';
import styles from './acces.module.css';
import { ChoixService } from './ChoixService';
import { MedianesAcces } from './MedianesAcces';
import { Reserves } from './Reserves';

/** Right panel of the reach of a service: which one, how it is measured, and how the extent stands. */
export function PanneauAcces() {
  const id = useId();
  const service = useMagasin((etat) => etat.analyse.service);
  const mesure = useMagasin((etat) => etat.analyse.mesure);
  const reponse = useMagasin((etat) => etat.reponses.acces);
  const { reglerAnalyse } = useActions();
  const { aPlaces } = getService(service);
  return (
    <div className={blocs.panneau}>
      <ChoixService />
      <div className={saisies.champ}>
        <label htmlFor={id}>{ACCES.mesure}</label>
        <select
          id={id}
          value={mesure}
          onChange={(evenement) => reglerAnalyse({ mesure: evenement.currentTarget.value as MesureAcces })}
        >
          {MESURES_ACCES.map((cle) => (
            <option key={cle} value={cle}>
              {(aPlaces ? MESURES_NOMS : MESURES_SANS_PLACES)[cle]}
            </option>
          ))}
        </select>
      </div>
      <p className={textes.note}>
        {aPlaces ? ACCES.definitions[mesure] : ACCES.definitionSansPlaces(mesure)}
      </p>
      <Attente reponse={reponse}>{(valeur) => <Resultat table={valeur} />}</Attente>
    </div>
  );
}

function Resultat({ table }: { readonly table: TableAcces }) {
  const ajour = useMagasin((etat) => etat.reponses.acces?.ajour ?? false);
  const { tranches } = getService(table.service);
  if (table.etablissements === 0) return <EtatVide titre={ACCES.sansEtablissement(table.service)} />;
  if (table.communes.codes.length === 0)
    return <EtatVide titre={ACCES.sansCommune} texte={ACCES.sansCommuneSuite} />;
  const aucunePlace = table.mesure !== 'minutes' && table.placesInconnues === table.etablissements;
  return (
    <div className={ajour ? blocs.panneau : `${blocs.panneau} ${styles.perime}`} aria-busy={!ajour}>
      {aucunePlace ? (
        <p className={textes.avertissement}>{ACCES.reserves.aucunePlace}</p>
      ) : (
        <MedianesAcces table={table} cible={nomCible(tranches)} />
      )}
      <Reserves reponse={table} />
    </div>
  );
}
