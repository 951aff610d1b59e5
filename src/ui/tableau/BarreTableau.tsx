import { TABLE } from '../../i18n/table';
import { useMagasin } from '../../state/utiliser-magasin';
import { MenuExport } from '../export/MenuExport';
import styles from './tableau.module.css';

/** What the view holds, counted, and the way to take it away. */
export function BarreTableau() {
  const vue = useMagasin((etat) => etat.vue);
  const enAttente = useMagasin((etat) => etat.vue === null || etat.vue.version !== etat.versionDemandee);
  return (
    <div className={styles.barre}>
      <p className={styles.comptes} aria-live="polite" data-attente={enAttente}>
        {vue === null ? (
          TABLE.chargement
        ) : (
          <>
            <strong>{TABLE.nombre(vue.nombre)}</strong>
            {vue.nombre > 0 && (
              <>
                <span title={TABLE.placesDetail(vue.placesInconnues)}>
                  {TABLE.places(vue.places, vue.placesInconnues, vue.nombre)}
                </span>
                <span>{TABLE.gestionnaires(vue.gestionnaires)}</span>
                {vue.nonPlaces > 0 && <span>{TABLE.nonPlaces(vue.nonPlaces)}</span>}
              </>
            )}
          </>
        )}
      </p>
      <MenuExport />
    </div>
  );
}
