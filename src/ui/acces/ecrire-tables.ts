import type { TableAcces } from '../../domain/acces/table-acces';
import type { RepartitionMinutes } from '../../domain/acces/zones-blanches';
import { ACCES } from '../../i18n/acces';
import type { Ecrire } from '../export/use-ecriture';
import { lignesDe, writeTable } from '../export/write-table';

/** Where the communes are and of when the offer is: in the name of the file. */
interface Lieu {
  readonly code: string;
  readonly date: string | null;
}

/** The reach of a service, commune by commune. */
export const ecrireAcces =
  (table: TableAcces | null, { code, date }: Lieu): Ecrire =>
  async (suivi) => {
    if (table === null) return null;
    const { createCsvAcces } = await import('../../export/csv-acces');
    const rangs = [...Array(table.communes.codes.length).keys()];
    const nom = ACCES.fichierAcces(table.service, code, date);
    return writeTable(createCsvAcces(table), nom, lignesDe(rangs), suivi);
  };

/** The communes beyond the threshold. */
export const ecrireZones =
  (repartition: RepartitionMinutes | null, seuil: number, nombre: number, { code, date }: Lieu): Ecrire =>
  async (suivi) => {
    if (repartition === null) return null;
    const { CSV_ZONES_BLANCHES, listLignesZone } = await import('../../export/csv-zones-blanches');
    const nom = ACCES.fichierZones(repartition.service, seuil, code, date);
    const lignes = listLignesZone(repartition, seuil, nombre);
    return writeTable(CSV_ZONES_BLANCHES, nom, lignesDe(lignes), suivi);
  };
