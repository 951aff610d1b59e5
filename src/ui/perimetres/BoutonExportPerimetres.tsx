import { LICENCE_FINESS, producteurOffre } from '../../i18n/attribution';
import { PERIMETRES } from '../../i18n/perimetres';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { telecharger } from '../export/telecharger';
import styles from './perimetres.module.css';

/** Takes the perimeters away as they are drawn. */
export function BoutonExportPerimetres() {
  const session = useMagasin((etat) => etat.session);
  const reponse = useMagasin((etat) => etat.reponses.perimetres);
  const { signaler } = useActions();
  const valeur = reponse?.ajour === true ? reponse.valeur : null;

  const exporter = async (): Promise<void> => {
    if (session === null || valeur === null) return;
    const [{ createGeojsonPerimetres }, { assembleExport }] = await Promise.all([
      import('../../export/geojson-perimetres'),
      import('../../export/format-export'),
    ]);
    const format = createGeojsonPerimetres({
      producteur: producteurOffre(session.fictive),
      date: session.dateDonnees,
      licence: LICENCE_FINESS,
      fictive: session.fictive,
      sources: session.sourcesReference,
    });
    const texte = assembleExport(format, valeur.perimetres);
    const nom = `${PERIMETRES.nomFichier(session.fictive ? PERIMETRES.fictif : session.dateDonnees)}.${format.extension}`;
    telecharger(new Blob([texte], { type: format.typeMime }), nom);
    signaler({
      severite: 'information',
      code: 'export_groupements',
      details: { nom, nombre: valeur.perimetres.length },
    });
  };
  return (
    <button
      type="button"
      className={styles.exporter}
      disabled={valeur === null || valeur.perimetres.length === 0}
      onClick={() => void exporter()}
    >
      {PERIMETRES.exporter}
    </button>
  );
}
