import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { producteurOffre } from '../../i18n/attribution';
import { EXPORT } from '../../i18n/export';
import { compterTerritoires, TERRITOIRES } from '../../i18n/territoires';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { carteCourante } from '../carte/carte-courante';
import { zone } from '../coquille/focus';
import { telecharger } from '../export/telecharger';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { writeExport } from '../export/write-export';
import { lireVariable } from './lire-carte';
import type { TableTerritoires } from './use-table-territoires';

interface Props {
  readonly table: TableTerritoires;
  /** Rows in the order of the table. */
  readonly rangs: Uint32Array;
}

/** Takes away the table or the picture of the map. */
export function ExportTerritoires({ table, rangs }: Props) {
  const session = useMagasin((etat) => etat.session);
  const sansCarte = useMagasin(
    (etat) => etat.carteIndisponible || etat.analyse.carte.disposition === 'multiples',
  );
  const deux = useMagasin((etat) => etat.analyse.carte.disposition === 'deux');
  const { signaler } = useActions();
  const lieu = useNomTerritoire();
  const [enCours, setEnCours] = useState(false);
  const { territoires } = table;

  const exporter = async (ecrire: () => Promise<void>): Promise<void> => {
    setEnCours(true);
    try {
      await ecrire();
    } catch (erreur) {
      signaler({
        severite: 'erreur',
        code: 'export_echec',
        details: { message: erreur instanceof Error ? erreur.message : String(erreur) },
      });
    } finally {
      setEnCours(false);
    }
  };
  const nommer = (extension: string): string => {
    const code = session?.fictive === true ? EXPORT.fictif : lieu.code;
    const date = session?.dateDonnees ?? null;
    return `${EXPORT.nomFichier(`${TERRITOIRES.nomFichier(territoires?.niveau ?? 'epci')}-${code}`, date)}.${extension}`;
  };
  const classeDe = (rang: number): number | null => {
    const classe = territoires?.classes?.[rang] ?? -1;
    return classe < 0 ? null : classe + 1;
  };
  const ecrireCsv = async (): Promise<void> => {
    if (territoires === null) return;
    const { createCsvTerritoires } = await import('../../export/csv-territoires');
    const format = createCsvTerritoires(
      territoires.niveau,
      table.variables.map(({ id }) => id),
    );
    const contenu = await writeExport(format, rangs.length, async (debut, fin) =>
      Array.from(rangs.subarray(debut, fin), (rang) => ({
        code: territoires.codes[rang] as string,
        nom: territoires.noms[rang] as string,
        classe: classeDe(rang),
        valeurs: table.variables.map(({ id }) => table.colonnes[id]?.[rang] ?? null),
      })),
    );
    const nom = nommer('csv');
    telecharger(contenu, nom);
    signaler({ severite: 'information', code: 'export_termine', details: { nom, lignes: rangs.length } });
  };
  const ecrirePng = async (): Promise<void> => {
    const dessinee = carteCourante();
    if (dessinee === null || territoires === null || session === null) return;
    const [{ composePng }, capture] = await Promise.all([
      import('../../export/png-carte'),
      dessinee.capturePng(),
    ]);
    // The picture is that of the first map.
    const dessinees = deux ? table.variables.slice(0, 1) : table.variables;
    const contenu = await composePng(capture, {
      titre: dessinees.map(({ id }) => lireVariable(id).nom).join(' · '),
      sousTitre: `${lieu.nom}\n${compterTerritoires(territoires.codes.length, territoires.niveau)}`,
      attribution: {
        producteur: producteurOffre(session.fictive),
        dateDonnees: session.dateDonnees,
        fictive: session.fictive,
        references: [...new Set(session.sourcesReference.map(({ producteur }) => producteur))],
      },
    });
    const nom = nommer('png');
    telecharger(contenu, nom);
    signaler({ severite: 'information', code: 'export_image', details: { nom } });
  };
  return (
    <Menu
      position="bottom-end"
      transitionProps={{ duration: 0 }}
      width={260}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          {...zone('export')}
          size="compact-sm"
          variant="default"
          disabled={rangs.length === 0}
          loading={enCours}
          aria-keyshortcuts="e"
        >
          {TERRITOIRES.exporter}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void exporter(ecrireCsv)}>{TERRITOIRES.exporterCsv}</Menu.Item>
        <Menu.Item disabled={sansCarte} onClick={() => void exporter(ecrirePng)}>
          {deux ? TERRITOIRES.exporterPremiere : TERRITOIRES.exporterPng}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
