import { join } from 'node:path';
import { readZones } from '../domain/acces/read-zones';
import { SERVICES } from '../domain/acces/services';
import { FILTRE_GESTIONNAIRES_VIDE } from '../domain/gestionnaire/table-gestionnaires';
import { ANALYSE_DEFAUT } from '../domain/projet/reglages-analyse';
import type { PerimetreGht } from '../domain/territoire/perimetres';
import { createCsvAccessibilite } from '../export/csv-accessibilite';
import { CSV_EQUIPEMENT, listLignesEquipement } from '../export/csv-equipement';
import { createCsvGestionnaires } from '../export/csv-gestionnaires';
import { CSV_ZONES_BLANCHES, type LigneZone, listLignesZone } from '../export/csv-zones-blanches';
import type { AttributionExport } from '../export/geojson-etablissements';
import { createGeojsonPerimetres } from '../export/geojson-perimetres';
import type { Moteur } from '../workers/moteur-api';
import { ecrireExport } from './ecrire-export';
import { writePortrait } from './ecrire-portrait';
import type { ReglagesTerritoires } from './reglages';

/** What the summary says of the territories. */
export interface BilanTerritoires {
  readonly niveau: string;
  readonly territoires: number;
  readonly communes: number;
  readonly communesApprochees: number;
  readonly zones: number;
  readonly perimetres: number;
  readonly hypotheses: number;
}

/** Writes rates, reach, white spots, gestionnaires, perimeters and the portrait. */
export async function writeTerritoires(
  moteur: Moteur,
  dossier: string,
  attribution: AttributionExport,
  reglages: ReglagesTerritoires,
  perimetres: readonly PerimetreGht[],
): Promise<BilanTerritoires> {
  const dans = (nom: string): string => join(dossier, nom);
  const { cadre, references, reference, ratiosEtp, villes } = reglages;

  const equipement = await moteur.demander('equipement', { cadre, references, reference });
  const taux = listLignesEquipement(equipement, cadre.niveau.niveau);
  await ecrireTout(dans('equipement.csv'), CSV_EQUIPEMENT, taux);

  const accessibilite = await moteur.demander('accessibilite', { cadre });
  const { communes } = accessibilite;
  await ecrireTout(dans('accessibilite.csv'), createCsvAccessibilite(accessibilite), [...communes.keys()]);

  const zones: LigneZone[] = [];
  for (const { id, seuilMinutes } of SERVICES) {
    const repartition = await moteur.demander('zones', { cadre, service: id });
    // Nobody gives it in what is loaded: every commune would be listed, for want of data.
    if (repartition.etablissements === 0) continue;
    const seuil = reglages.seuilMinutes ?? seuilMinutes;
    zones.push(...listLignesZone(repartition, seuil, readZones(repartition, seuil).auDela.communes));
  }
  await ecrireTout(dans('zones-blanches.csv'), CSV_ZONES_BLANCHES, zones);

  const { etendue, temps } = cadre;
  const gestionnaires = await moteur.demander('gestionnaires', {
    etendue,
    temps,
    villes,
    ratiosEtp,
    filtre: { ...FILTRE_GESTIONNAIRES_VIDE, sansEsms: true },
    // As etablissements.csv: every establishment it holds has its gestionnaire here.
    horsOffre: true,
    tri: { colonne: 'nom', sens: 'croissant' },
    debut: 0,
    fin: Number.MAX_SAFE_INTEGER,
  });
  const lignes = gestionnaires.lignes.toSorted((a, b) => (a.numeroFinessEj < b.numeroFinessEj ? -1 : 1));
  await ecrireTout(dans('gestionnaires.csv'), createCsvGestionnaires(gestionnaires.champs), lignes);

  await ecrireTout(dans('perimetres.geojson'), createGeojsonPerimetres(attribution), perimetres);

  const { territoire } = await writePortrait(moteur, dossier, {
    cadre,
    references,
    reference,
    ratiosEtp,
    villes,
    seuilMinutes: reglages.seuilMinutes ?? ANALYSE_DEFAUT.seuilMinutes,
  });
  return {
    niveau: cadre.niveau.niveau,
    territoires: equipement.lignes[0]?.territoires.length ?? 0,
    communes: territoire.communes,
    communesApprochees: territoire.communesApprochees,
    zones: zones.length,
    perimetres: perimetres.length,
    hypotheses: cadre.hypotheses.length,
  };
}

async function ecrireTout<Ligne>(
  chemin: string,
  format: Parameters<typeof ecrireExport<Ligne>>[1],
  lignes: readonly Ligne[],
): Promise<void> {
  await ecrireExport(chemin, format, lignes.length, async (debut, fin) => lignes.slice(debut, fin));
}
