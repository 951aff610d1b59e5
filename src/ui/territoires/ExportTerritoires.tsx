import { EXPORT } from '../../i18n/export';
import { compterTerritoires, TERRITOIRES } from '../../i18n/territoires';
import { useMagasin } from '../../state/utiliser-magasin';
import { MenuFormats } from '../export/MenuFormats';
import type { Ecrire } from '../export/use-ecriture';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { writeImageCarte } from '../export/write-image-carte';
import { writeTable } from '../export/write-table';
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
  const lieu = useNomTerritoire();
  const { territoires } = table;
  const nom = TERRITOIRES.nomFichier(territoires?.niveau ?? 'epci', lieu.code, session?.dateDonnees ?? null);

  const classeDe = (rang: number): number | null => {
    const classe = territoires?.classes?.[rang] ?? -1;
    return classe < 0 ? null : classe + 1;
  };
  const ecrireCsv: Ecrire = async (suivi) => {
    if (territoires === null) return null;
    const { createCsvTerritoires } = await import('../../export/csv-territoires');
    const format = createCsvTerritoires(
      territoires.niveau,
      table.variables.map(({ id }) => id),
    );
    const lire = async (debut: number, fin: number) =>
      Array.from(rangs.subarray(debut, fin), (rang) => ({
        code: territoires.codes[rang] as string,
        nom: territoires.noms[rang] as string,
        classe: classeDe(rang),
        valeurs: table.variables.map(({ id }) => table.colonnes[id]?.[rang] ?? null),
      }));
    return writeTable(format, nom, { nombre: rangs.length, lire }, suivi);
  };
  const ecrirePng: Ecrire = async () => {
    if (territoires === null || session === null) return null;
    return writeImageCarte(nom, session, {
      titre: table.variables.map(({ id }) => lireVariable(id).nom).join(' · '),
      sousTitre: `${lieu.nom}\n${compterTerritoires(territoires.codes.length, territoires.niveau)}`,
    });
  };
  return (
    <MenuFormats
      desactive={rangs.length === 0}
      formats={[
        {
          cle: 'csv',
          libelle: TERRITOIRES.exporterCsv,
          detail: EXPORT.csvDetail,
          ecrire: ecrireCsv,
        },
        {
          cle: 'png',
          libelle: deux ? TERRITOIRES.exporterDeux : EXPORT.png,
          detail: sansCarte ? EXPORT.pngIndisponible : EXPORT.pngDetail,
          desactive: sansCarte,
          ecrire: ecrirePng,
        },
      ]}
    />
  );
}
