import { TABLE } from '../../i18n/table';
import { useMagasin } from '../../state/utiliser-magasin';

/** What the view holds, counted. */
export function Comptes() {
  const vue = useMagasin((etat) => etat.vue);
  if (vue === null) return TABLE.chargement;
  return (
    <>
      <strong>{TABLE.nombre(vue.nombre - vue.fermes)}</strong>
      {vue.fermes > 0 && <span>{TABLE.fermes(vue.fermes)}</span>}
      {vue.nombre > 0 && (
        <>
          <span title={TABLE.placesDetail(vue.placesInconnues)}>
            {TABLE.places(vue.places, vue.placesInconnues, vue.nombre - vue.fermes)}
          </span>
          <span>{TABLE.gestionnaires(vue.gestionnaires)}</span>
          {vue.nonPlaces > 0 && <span>{TABLE.nonPlaces(vue.nonPlaces)}</span>}
        </>
      )}
    </>
  );
}
