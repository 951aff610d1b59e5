import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createLecteurNode } from '../../src/cli/lecteur-node';
import { findHopitauxGht } from '../../src/domain/cooperation/find-hopitaux-ght';
import { buildContours, createFondContours } from '../../src/domain/territoire/build-contours';
import { computePerimetres } from '../../src/domain/territoire/compute-perimetres';
import { createBassins, createBassinsGht } from '../../src/domain/territoire/decoupage-calcule';
import { lieuMaille } from '../../src/domain/territoire/socle';
import { createGhtEssai } from '../../tests/aide/ght-essai';
import type { Mesure, Mesurer } from './mesure';
import { chrono } from './outils/chrono';
import { chargerNation, chargerSocle, type NationBanc } from './outils/nation';

/** As many GHT as there are; their real list is not among the files. */
const GHT = 135;

/** Territories and perimeters of the GHT on the nation, with the shipped positions and with the official ones. */
export const mesurer: Mesurer = async (corpus) => {
  const lire = createLecteurNode(join(process.cwd(), 'data'));
  const officielles = gunzipSync(await readFile(join(corpus, 'geo/communes_2024_coords_pop.csv.gz')));
  return [
    ...mesurerNation(await chargerNation(lire, corpus, null), 'positions livrées'),
    ...mesurerNation(await chargerNation(lire, corpus, officielles), 'positions officielles'),
  ];
};

function mesurerNation(nation: NationBanc, positions: string): readonly Mesure[] {
  const socle = chargerSocle(nation);
  const groupements = createGhtEssai(socle, GHT);
  const cellules = chrono(() => createFondContours(socle, []));
  const fond = cellules.valeur;
  const ghts = findHopitauxGht(socle.contexte, groupements);
  const perimetres = chrono(() => computePerimetres({ socle, groupements, fond, couches: [] }, 'bassin'));
  const enveloppes = chrono(() => computePerimetres({ socle, groupements, fond, couches: [] }, 'enveloppe'));
  const bassins = chrono(() => createBassins(socle, 'habitants', 10_000));
  const contours = chrono(() => buildContours(socle, bassins.valeur, fond, []));
  const rattachement = chrono(() => createBassinsGht(socle, ghts));
  const hopitaux = ghts.flatMap((ght) => ght.hopitaux);
  const naif = chrono(() => attachNaivement(hopitaux));
  const detail = `${socle.mailles.nombre.toLocaleString('fr-FR')} points de communes, ${positions}`;
  const ligne = (libelle: string, valeur: number, plafond: number | null): Mesure => ({
    libelle,
    valeur,
    unite: 'ms',
    plafond,
    detail,
  });
  return [
    ligne('Cellules de la nation', cellules.ms, null),
    ligne(`Périmètres des ${GHT} GHT, bassins, cellules comprises`, cellules.ms + perimetres.ms, 3000),
    ligne(`Périmètres des ${GHT} GHT, enveloppes`, enveloppes.ms, 3000),
    ligne('Bassins de 10 000 habitants de la nation', bassins.ms, null),
    ligne('Contours de ces bassins', contours.ms, null),
    {
      libelle: 'Rattachement aux hôpitaux / toutes les paires',
      valeur: rattachement.ms / naif.ms,
      unite: '×',
      plafond: 1,
      detail: `${detail} × ${hopitaux.length.toLocaleString('fr-FR')} hôpitaux, ${Math.round(naif.ms)} ms`,
    },
  ];

  /** Every commune point against every hospital. */
  function attachNaivement(lieux: readonly number[]): number {
    let somme = 0;
    for (let m = 0; m < socle.mailles.nombre; m += 1) {
      let moindre = Number.POSITIVE_INFINITY;
      for (const lieu of lieux) moindre = Math.min(moindre, socle.minutes(lieuMaille(socle, m), lieu));
      somme += moindre;
    }
    return somme;
  }
}
