import type { DetailGroupement } from '../../domain/cooperation/groupement';
import type { PerimetreGht } from '../../domain/territoire/perimetres';
import type { FormatExport } from '../../export/format-export';
import { attributionDe } from '../../i18n/attribution';
import { COOPERATIONS } from '../../i18n/cooperations';
import { EXPORT } from '../../i18n/export';
import { phrasesFiltre } from '../../i18n/phrase-filtre';
import { useMagasin, useMoteur } from '../../state/utiliser-magasin';
import type { Session } from '../../workers/moteur-api';
import { useNommerTerritoire } from '../coquille/use-nommer-territoire';
import { MenuFormats } from '../export/MenuFormats';
import type { Ecrire } from '../export/use-ecriture';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { writeImageCarte } from '../export/write-image-carte';
import { writeTable } from '../export/write-table';

const AUCUN: readonly PerimetreGht[] = [];

type FormatTexte = 'csv' | 'geojson';

/** Takes away exactly the groups of the table, with all their members. */
export function MenuExportGroupements() {
  const moteur = useMoteur();
  const page = useMagasin((etat) => etat.cooperations.page);
  const session = useMagasin((etat) => etat.session);
  const filtreOffre = useMagasin((etat) => etat.filtre);
  const facettes = useMagasin((etat) => etat.vue?.facettes) ?? [];
  const choisi = useMagasin((etat) => etat.cooperations.detail);
  const sansCarte = useMagasin((etat) => etat.carteIndisponible);
  // Perimeters go with the groups when they are on the map.
  const perimetres =
    useMagasin((etat) =>
      etat.analyse.perimetresVisibles ? etat.reponses.perimetres?.valeur?.perimetres : null,
    ) ?? AUCUN;
  const nommer = useNommerTerritoire();
  const lieu = useNomTerritoire();
  const nombre = page?.nombre ?? 0;
  const nom = COOPERATIONS.nomFichier(lieu.code, session?.dateDonnees ?? null);

  const ecrireTexte =
    (choix: FormatTexte): Ecrire =>
    async (suivi) => {
      if (page === null || session === null) return null;
      const { version, filtre, tri } = page.demande;
      const lire = (debut: number, fin: number) =>
        moteur.detailsGroupements(version, filtre, debut, fin, tri);
      const format = await loadFormat(choix, session, perimetres);
      return writeTable(format, nom, { nombre, lire }, suivi, 'export_groupements');
    };
  /** The map as it stands, under the name of the group it draws. */
  const ecrireImage: Ecrire = async () =>
    session === null
      ? null
      : writeImageCarte(nom, session, {
          titre: COOPERATIONS.titreImage(choisi?.groupement ?? null, lieu.nom),
          sousTitre: [
            choisi === null ? COOPERATIONS.nombre(nombre) : COOPERATIONS.sousTitreImage(choisi),
            ...phrasesFiltre(filtreOffre, facettes, nommer),
          ].join('\n'),
        });
  return (
    <MenuFormats
      desactive={nombre === 0}
      titre={COOPERATIONS.exporterTitre(nombre)}
      explication={COOPERATIONS.exporterExplication}
      formats={[
        {
          cle: 'csv',
          libelle: COOPERATIONS.csv,
          detail: COOPERATIONS.csvDetail,
          ecrire: ecrireTexte('csv'),
        },
        {
          cle: 'geojson',
          libelle: COOPERATIONS.geojson,
          detail: COOPERATIONS.geojsonDetail,
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

async function loadFormat(
  choix: FormatTexte,
  session: Session,
  perimetres: readonly PerimetreGht[],
): Promise<FormatExport<DetailGroupement>> {
  if (choix === 'csv') return (await import('../../export/csv-groupements')).CSV_GROUPEMENTS;
  const { createGeojsonGroupements } = await import('../../export/geojson-ght');
  return createGeojsonGroupements(attributionDe(session), perimetres);
}
