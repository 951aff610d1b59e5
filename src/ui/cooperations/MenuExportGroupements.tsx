import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { DetailGroupement } from '../../domain/cooperation/groupement';
import type { PerimetreGht } from '../../domain/territoire/perimetres';
import type { FormatExport } from '../../export/format-export';
import { LICENCE_FINESS, producteurOffre } from '../../i18n/attribution';
import { COOPERATIONS } from '../../i18n/cooperations';
import { EXPORT } from '../../i18n/export';
import { phrasesFiltre } from '../../i18n/phrase-filtre';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import type { Session } from '../../workers/moteur-api';
import { carteCourante } from '../carte/carte-courante';
import { zone } from '../coquille/focus';
import { useNommerTerritoire } from '../coquille/use-nommer-territoire';
import styles from '../export/export.module.css';
import { telecharger } from '../export/telecharger';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { writeExport } from '../export/write-export';
import textes from '../kit/styles/textes.module.css';

const AUCUN: readonly PerimetreGht[] = [];

type FormatTexte = 'csv' | 'geojson';
type FormatGroupements = FormatTexte | 'png';

const FORMATS: readonly (readonly [FormatGroupements, string, string])[] = [
  ['csv', COOPERATIONS.csv, COOPERATIONS.csvDetail],
  ['geojson', COOPERATIONS.geojson, COOPERATIONS.geojsonDetail],
  ['png', EXPORT.png, EXPORT.pngDetail],
];

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
  const { signaler } = useActions();
  const nommer = useNommerTerritoire();
  const territoire = useNomTerritoire();
  const [enCours, setEnCours] = useState(false);
  const nombre = page?.nombre ?? 0;

  const ecrireTexte = async (choix: FormatTexte, nom: string, connue: Session): Promise<void> => {
    if (page === null) return;
    const { version, filtre, tri } = page.demande;
    const format = await loadFormat(choix, connue, perimetres);
    const contenu = await writeExport(format, page.nombre, (debut, fin) =>
      moteur.detailsGroupements(version, filtre, debut, fin, tri),
    );
    const fichier = `${nom}.${format.extension}`;
    telecharger(contenu, fichier);
    signaler({ severite: 'information', code: 'export_groupements', details: { nom: fichier, nombre } });
  };

  /** The map as it stands, under the name of the group it draws. */
  const ecrireImage = async (nom: string, connue: Session): Promise<void> => {
    const carte = carteCourante();
    if (carte === null) return;
    const [{ composePng }, capture] = await Promise.all([
      import('../../export/png-carte'),
      carte.capturePng(),
    ]);
    const contenu = await composePng(capture, {
      titre: COOPERATIONS.titreImage(choisi?.groupement ?? null, territoire.nom),
      sousTitre: [
        choisi === null ? COOPERATIONS.nombre(nombre) : COOPERATIONS.sousTitreImage(choisi),
        ...phrasesFiltre(filtreOffre, facettes, nommer),
      ].join('\n'),
      attribution: {
        producteur: producteurOffre(connue.fictive),
        dateDonnees: connue.dateDonnees,
        fictive: connue.fictive,
        references: [...new Set(connue.sourcesReference.map((source) => source.producteur))],
      },
    });
    telecharger(contenu, `${nom}.png`);
    signaler({ severite: 'information', code: 'export_image', details: { nom: `${nom}.png` } });
  };

  const exporter = async (choix: FormatGroupements): Promise<void> => {
    if (session === null) return;
    setEnCours(true);
    const code = session.fictive ? EXPORT.fictif : territoire.code;
    const nom = COOPERATIONS.nomFichier(code, session.dateDonnees);
    try {
      await (choix === 'png' ? ecrireImage(nom, session) : ecrireTexte(choix, nom, session));
    } catch (erreur) {
      const message = erreur instanceof Error ? erreur.message : String(erreur);
      signaler({ severite: 'erreur', code: 'export_echec', details: { message } });
    } finally {
      setEnCours(false);
    }
  };
  return (
    <Menu
      position="bottom-end"
      transitionProps={{ duration: 0 }}
      width={320}
      // The placeholder can be focused without being an item: the first item takes the focus instead.
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          {...zone('export')}
          size="compact-sm"
          variant="default"
          disabled={nombre === 0}
          loading={enCours}
          aria-keyshortcuts="e"
          className={styles.bouton}
        >
          {COOPERATIONS.exporter}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <div role="none" className={styles.note}>
          {COOPERATIONS.exporterTitre(nombre)}
        </div>
        {FORMATS.map(([format, libelle, detail]) => (
          <Menu.Item
            key={format}
            disabled={format === 'png' && sansCarte}
            onClick={() => void exporter(format)}
          >
            {libelle}
            <span className={textes.detail}>
              {format === 'png' && sansCarte ? EXPORT.pngIndisponible : detail}
            </span>
          </Menu.Item>
        ))}
        <div role="none" className={styles.note}>
          {COOPERATIONS.exporterExplication}
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}

async function loadFormat(
  choix: FormatTexte,
  session: Session,
  perimetres: readonly PerimetreGht[],
): Promise<FormatExport<DetailGroupement>> {
  if (choix === 'csv') return (await import('../../export/csv-groupements')).CSV_GROUPEMENTS;
  const { createGeojsonGroupements } = await import('../../export/geojson-ght');
  return createGeojsonGroupements(
    {
      producteur: producteurOffre(session.fictive),
      date: session.dateDonnees,
      licence: LICENCE_FINESS,
      fictive: session.fictive,
      sources: session.sourcesReference,
    },
    perimetres,
  );
}
