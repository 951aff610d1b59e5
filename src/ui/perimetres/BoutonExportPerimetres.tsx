import { attributionDe } from '../../i18n/attribution';
import { PERIMETRES } from '../../i18n/perimetres';
import { useMagasin } from '../../state/utiliser-magasin';
import { type Ecrire, useEcriture } from '../export/use-ecriture';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { lignesDe, writeTable } from '../export/write-table';
import styles from './perimetres.module.css';

/** Takes the perimeters away as they are drawn. */
export function BoutonExportPerimetres() {
  const session = useMagasin((etat) => etat.session);
  const reponse = useMagasin((etat) => etat.reponses.perimetres);
  const { code } = useNomTerritoire();
  const { part, ecrire } = useEcriture();
  const perimetres = reponse?.ajour === true ? (reponse.valeur?.perimetres ?? []) : [];
  const faire: Ecrire = async (suivi) => {
    if (session === null) return null;
    const { createGeojsonPerimetres } = await import('../../export/geojson-perimetres');
    const format = createGeojsonPerimetres(attributionDe(session));
    const nom = PERIMETRES.nomFichier(code, session.dateDonnees);
    return writeTable(format, nom, lignesDe(perimetres), suivi, 'export_groupements');
  };
  return (
    <button
      type="button"
      className={styles.exporter}
      disabled={perimetres.length === 0 || part !== null}
      onClick={() => void ecrire(faire)}
    >
      {PERIMETRES.exporter}
    </button>
  );
}
