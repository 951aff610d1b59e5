import { join } from 'node:path';
import { FILTRE_GROUPEMENTS_VIDE, type FiltreGroupements } from '../domain/cooperation/groupement';
import type { PerimetreGht } from '../domain/territoire/perimetres';
import { CSV_GROUPEMENTS } from '../export/csv-groupements';
import type { AttributionExport } from '../export/geojson-etablissements';
import { createGeojsonGroupements } from '../export/geojson-ght';
import type { Moteur } from '../workers/moteur-api';
import { ecrireExport } from './ecrire-export';

/** Writes the existing cooperations (all of them, or those of the view) and the GHT on the map, each with its perimeter. */
export async function writeCooperations(
  moteur: Moteur,
  dossier: string,
  attribution: AttributionExport,
  {
    version,
    dansLeTerritoire,
    perimetres,
  }: {
    readonly version: number;
    readonly dansLeTerritoire: boolean;
    readonly perimetres: readonly PerimetreGht[];
  },
): Promise<void> {
  const tous: FiltreGroupements = { ...FILTRE_GROUPEMENTS_VIDE, dansLeTerritoire };
  const compter = async (filtre: FiltreGroupements): Promise<number> =>
    (await moteur.groupements(version, filtre, 0, 0)).nombre;
  const lire = (filtre: FiltreGroupements) => (debut: number, fin: number) =>
    moteur.detailsGroupements(version, filtre, debut, fin);
  await ecrireExport(join(dossier, 'groupements.csv'), CSV_GROUPEMENTS, await compter(tous), lire(tous));
  const ght: FiltreGroupements = { ...tous, genres: ['ght'] };
  const geojson = createGeojsonGroupements(attribution, perimetres);
  await ecrireExport(join(dossier, 'ght.geojson'), geojson, await compter(ght), lire(ght));
}
