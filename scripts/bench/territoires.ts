import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createLecteurNode } from '../../src/cli/lecteur-node';
import { computeE2sfca } from '../../src/domain/acces/compute-e2sfca';
import { computeMinutesService } from '../../src/domain/acces/compute-minutes-service';
import { computeZones } from '../../src/domain/acces/compute-zones';
import { readCourbe, readZones } from '../../src/domain/acces/read-zones';
import { getService, SERVICES } from '../../src/domain/acces/services';
import { readTerrain } from '../../src/domain/acces/terrain';
import type { EtendueResolue } from '../../src/domain/territoire/etendue';
import { lieuMaille, type Socle } from '../../src/domain/territoire/socle';
import { trierCommunes } from '../../src/ui/acces/trier-communes';
import type { Mesure, Mesurer } from './mesure';
import { chrono, mediane } from './outils/chrono';
import { chargerNation, chargerSocle, type NationBanc } from './outils/nation';
import { accesNaif, minutesNaives } from './outils/toutes-paires';

const EHPAD = getService('ehpad');
const DEPARTEMENT = '03';
const REGION = '84';

/**
 * Reach of services on the nation, with the shipped positions and with the official ones, beside a plain version that
 * compares all pairs on a region.
 */
export const mesurer: Mesurer = async (corpus) => {
  const lire = createLecteurNode(join(process.cwd(), 'data'));
  const nation = await chargerNation(lire, corpus, null);
  const officielle = await chargerNation(
    lire,
    corpus,
    gunzipSync(await readFile(join(corpus, 'geo/communes_2024_coords_pop.csv.gz'))),
  );
  return [
    ...mesurerNation(nation, 'positions livrées'),
    ...mesurerNation(officielle, 'positions officielles'),
    ...mesurerRegion(officielle),
  ];
};

function mesurerNation(nation: NationBanc, positions: string): readonly Mesure[] {
  // A ground of its own for each measure: nothing is kept from one to the next.
  const neuf = (): Socle => chargerSocle(nation);
  const socle = neuf();
  const mailles = socle.mailles.nombre.toLocaleString('fr-FR');
  const offre = computeMinutesService(socle, EHPAD).offre.nombre.toLocaleString('fr-FR');
  const detail = `${mailles} points de communes × ${offre} EHPAD, ${positions}`;
  const gravite = meilleure(() => {
    const sol = neuf();
    return () => computeE2sfca(sol, EHPAD, 'e2sfca_gravite');
  });
  computeE2sfca(socle, EHPAD, 'e2sfca_gravite');
  const paliers = chrono(() => computeE2sfca(socle, EHPAD, 'e2sfca_paliers')).ms;
  const proche = meilleure(() => {
    const sol = neuf();
    return () => computeMinutesService(sol, EHPAD);
  });
  const tous = meilleure(() => {
    const sol = neuf();
    return () => SERVICES.map((service) => computeMinutesService(sol, service));
  });
  const nationale = computeZones(
    socle,
    etendue(socle, () => true),
    'ehpad',
  );
  const locale = computeZones(
    socle,
    etendue(socle, (i) => socle.contexte.communes.codeDepartement[i] === DEPARTEMENT),
    'ehpad',
  );
  const reponse = mediane(() =>
    computeZones(
      socle,
      etendue(socle, () => true),
      'ehpad',
    ),
  );
  const hypotheses = [{ id: '1', genre: 'ouvrir', service: 'ehpad', commune: '03185', places: 60 }] as const;
  let essai = 0;
  const supposer = mediane(() => {
    essai += 1;
    const unes = hypotheses.map((une) => ({ ...une, places: 60 + essai }));
    return [computeMinutesService(socle, EHPAD, unes), computeE2sfca(socle, EHPAD, 'e2sfca_gravite', unes)];
  });
  return [
    ligne('E2SFCA de la nation, 60 min', gravite, 2000, detail),
    ligne('E2SFCA par paliers, paires déjà trouvées', paliers, null, positions),
    ligne('Service le plus proche, nation', proche, 2000, detail),
    ligne('Les 23 services, nation', tous, 2000, detail),
    ligne('Seuil des zones blanches, nation', glisser(nationale), 250, positions),
    ligne('Seuil des zones blanches, département', glisser(locale), 50, positions),
    ligne('Répartition de la nation, minutes connues', reponse, null, positions),
    ligne('Hypothèse\u00a0: minutes et E2SFCA de la nation', supposer, null, positions),
  ];
}

/** One move of the slider: the sums, the curve and the rows the screen reads. */
function glisser(repartition: ReturnType<typeof computeZones>): number {
  let seuil = 0;
  const complet = trierCommunes(repartition.communes, { cle: 'nom', sens: 'croissant' });
  return mediane(() => {
    seuil = (seuil + 7) % 120;
    const zones = readZones(repartition, seuil);
    return [zones, readCourbe(repartition, 120), complet.filter((k) => k < zones.auDela.communes)];
  });
}

/** The same figures on a region by comparing all its pairs, in the same run. */
function mesurerRegion(nation: NationBanc): readonly Mesure[] {
  const regions = new Set(
    nation.reference.departements.filter(({ codeRegion }) => codeRegion === REGION).map(({ code }) => code),
  );
  const socle = chargerSocle(nation, regions);
  const terrain = readTerrain(socle);
  const origines = Array.from(terrain.keys())
    .filter((m) => terrain[m] === 1)
    .map((m) => lieuMaille(socle, m));
  const { offre } = computeMinutesService(socle, EHPAD);
  const detail = `${origines.length.toLocaleString('fr-FR')} × ${offre.nombre.toLocaleString('fr-FR')}`;
  const naives = chrono(() => minutesNaives(socle, origines, offre.lieu));
  const plusProche = meilleure(() => {
    const sol = chargerSocle(nation, regions);
    return () => computeMinutesService(sol, EHPAD);
  });
  const naif = chrono(() => accesNaif(socle, origines, offre, EHPAD));
  const acces = meilleure(() => {
    const sol = chargerSocle(nation, regions);
    return () => computeE2sfca(sol, EHPAD, 'e2sfca_gravite');
  });
  return [
    {
      libelle: 'Région\u00a0: plus proche / toutes les paires',
      valeur: plusProche / naives.ms,
      unite: '×',
      plafond: 1,
      detail: `${detail}, ${Math.round(naives.ms)} ms`,
    },
    {
      libelle: 'Région\u00a0: E2SFCA / toutes les paires',
      valeur: acces / naif.ms,
      unite: '×',
      plafond: 1,
      detail: `${detail}, ${Math.round(naif.ms)} ms`,
    },
  ];
}

function etendue(socle: Socle, dedans: (commune: number) => boolean): EtendueResolue {
  return {
    communes: Uint8Array.from({ length: socle.contexte.communes.nombre }, (_, i) => (dedans(i) ? 1 : 0)),
    etablissements: new Uint8Array(socle.nombreEtablissements),
  };
}

/** Best of three, each on what `preparer` makes fresh. */
function meilleure(preparer: () => () => unknown): number {
  let moins = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3; k += 1) moins = Math.min(moins, chrono(preparer()).ms);
  return moins;
}

function ligne(libelle: string, valeur: number, plafond: number | null, detail: string): Mesure {
  return { libelle, valeur, unite: 'ms', plafond, detail };
}
