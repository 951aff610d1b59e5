import { attributionDe } from '../../i18n/attribution';
import { EXPORT } from '../../i18n/export';
import { phrasesFiltre } from '../../i18n/phrase-filtre';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';
import type { Session } from '../../workers/moteur-api';
import { useNommerTerritoire } from '../coquille/use-nommer-territoire';
import { MenuFormats } from './MenuFormats';
import type { Ecrire } from './use-ecriture';
import { useNomTerritoire } from './use-nom-territoire';
import { writeImageCarte } from './write-image-carte';
import { writeTable } from './write-table';

type FormatTexte = 'csv' | 'geojson';

/** Takes away exactly what map and table show. */
export function MenuExport() {
  const moteur = useMoteur();
  const vue = useMagasin((etat) => etat.vue);
  const session = useMagasin((etat) => etat.session);
  const filtre = useMagasin((etat) => etat.filtre);
  const sansCarte = useMagasin((etat) => etat.carteIndisponible);
  const nommer = useNommerTerritoire();
  const lieu = useNomTerritoire();
  const nom = EXPORT.nomFichier(lieu.code, session?.dateDonnees ?? null);

  const ecrireTexte =
    (choix: FormatTexte): Ecrire =>
    async (suivi) => {
      if (vue === null || session === null) return null;
      const { version, nombre } = vue;
      const lire = (debut: number, fin: number) => moteur.lignes(version, debut, fin);
      return writeTable(await loadFormat(choix, session), nom, { nombre, lire }, suivi);
    };
  const ecrireImage: Ecrire = async () => {
    if (vue === null || session === null) return null;
    return writeImageCarte(nom, session, {
      titre: EXPORT.titreImage(lieu.nom),
      sousTitre: [EXPORT.sousTitreImage(vue.nombre), ...phrasesFiltre(filtre, vue.facettes, nommer)].join(
        '\n',
      ),
    });
  };
  const nombre = vue?.nombre ?? 0;
  return (
    <MenuFormats
      desactive={nombre === 0}
      titre={EXPORT.titre(nombre)}
      explication={EXPORT.explication}
      formats={[
        { cle: 'csv', libelle: EXPORT.csv, detail: EXPORT.csvDetail, ecrire: ecrireTexte('csv') },
        {
          cle: 'geojson',
          libelle: EXPORT.geojson,
          detail: EXPORT.geojsonDetail,
          ecrire: ecrireTexte('geojson'),
        },
        {
          cle: 'png',
          libelle: EXPORT.png,
          detail: sansCarte ? EXPORT.pngIndisponible : EXPORT.pngDetail,
          desactive: sansCarte,
          ecrire: ecrireImage,
        },
      ]}
    />
  );
}

async function loadFormat(choix: FormatTexte, session: Session) {
  const { fermes } = session.choix;
  if (choix === 'csv') {
    const formats = await import('../../export/csv-etablissements');
    return fermes ? formats.CSV_ETABLISSEMENTS_FERMES : formats.CSV_ETABLISSEMENTS;
  }
  const { createGeojsonEtablissements } = await import('../../export/geojson-etablissements');
  return createGeojsonEtablissements(attributionDe(session), { fermes });
}
