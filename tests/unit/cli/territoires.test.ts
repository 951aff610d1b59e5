import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { lireCsv, preparerLanceur } from './lanceur';

const lanceur = preparerLanceur();
const { lancer } = lanceur;
const GOLDEN = 'tests/unit/cli/golden';

async function compareGolden(nom: string, texte: string): Promise<void> {
  const chemin = join(GOLDEN, nom);
  if (process.env.REGEN === '1') await writeFile(chemin, texte);
  expect(texte).toBe(await readFile(chemin, 'utf8'));
}

/** The words of a page, one block a line: what a reader sees, without the drawing. */
function readTexte(html: string): string {
  return html
    .replace(/[\s\S]*<main>/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<\/(?:p|h\d|tr|li|figcaption)>/g, '\n')
    .replace(/<\/(?:td|th|span)>/g, ' | ')
    .replace(/<[^>]+>/g, '')
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .replace(/(?: \| )+(?=\n)/g, '')
    .trim();
}

describe('territories on the command line', () => {
  it('writes the portrait of the demonstration, word for word', async () => {
    const passage = await lancer('--demo');
    const html = await passage.lire('portrait.html');
    await compareGolden('portrait-demonstration.txt', `${readTexte(html)}\n`);
    expect(html).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(html).not.toContain('<script');
    expect(html).toContain("default-src 'none'");
    // A page, not an atlas.
    expect(html.length).toBeLessThan(300_000);
  });

  it('gives one row per rate and territory, per commune, per commune beyond the threshold', async () => {
    const passage = await lancer('--demo', '--seuil-minutes', '20', '--niveau', 'departement');
    const equipement = await lireCsv(passage, 'equipement.csv');
    expect(new Set(equipement.map(({ niveau }) => niveau))).toEqual(new Set(['ensemble', 'departement']));
    const accessibilite = await lireCsv(passage, 'accessibilite.csv');
    // One island has no point.
    expect(accessibilite).toHaveLength(276);
    expect(new Set(accessibilite.map(({ code_commune: code }) => code)).size).toBe(276);
    const zones = await lireCsv(passage, 'zones-blanches.csv');
    const minutes = new Map(accessibilite.map((ligne) => [ligne.code_commune, ligne]));
    for (const zone of zones) {
      expect(zone.seuil_minutes).toBe('20');
      const colonne = minutes.get(zone.code_commune)?.[`minutes_${zone.service}`] ?? '';
      expect(colonne).toBe(zone.minutes);
      if (colonne !== '') expect(Number(colonne.replace(',', '.'))).toBeGreaterThanOrEqual(20);
    }
    const perimetres = JSON.parse(await passage.lire('perimetres.geojson'));
    expect(perimetres.features).toHaveLength(2);
    expect(perimetres.features[0].properties.mode).toBe('bassin');
  });

  it('draws envelopes when asked to', async () => {
    const passage = await lancer('--demo', '--ght', 'enveloppe');
    const { features } = JSON.parse(await passage.lire('perimetres.geojson'));
    for (const { properties } of features) expect(properties.mode).toBe('enveloppe');
  });

  it('says that a territory is empty instead of figures', async () => {
    const passage = await lancer('--demo', '--departement', '971');
    expect(passage.code).toBe(0);
    const html = await passage.lire('portrait.html');
    expect(html).toContain('Aucune commune des départements chargés');
    expect(html).not.toContain('NaN');
    expect(await lireCsv(passage, 'zones-blanches.csv')).toEqual([]);
  });

  it('takes the ages of the population file and the times of the table', async () => {
    const offre = [
      'data/demo/finess-etablissements-geolocalises.csv',
      'data/demo/finess-capacites.csv',
      'data/demo/finess-entites-juridiques.csv',
    ];
    const temps = join(lanceur.racine, 'temps.csv');
    await writeFile(temps, 'origine;destination;minutes\n29001;29019;3\n');
    const sans = await lancer(...offre);
    const avec = await lancer(
      ...offre,
      '--population',
      'data/demo/population-communes.csv',
      '--temps',
      temps,
    );
    expect([sans.code, avec.code]).toEqual([0, 0]);
    const estimee = async (passage: typeof sans) =>
      (await lireCsv(passage, 'equipement.csv')).find(
        ({ taux, niveau }) => taux === 'ehpad' && niveau === 'ensemble',
      )?.population_estimee;
    expect(await estimee(sans)).toBe('oui');
    expect(await estimee(avec)).toBe('non');
    const { fichiers } = JSON.parse(await avec.lire('sources.json'));
    const octets = await readFile('data/demo/population-communes.csv');
    const somme = createHash('sha256').update(octets).digest('hex');
    expect(fichiers.map(({ sha256 }: { sha256: string | null }) => sha256)).toContain(somme);
    expect(avec.sortie).toContain('temps.csv');
  });

  it('escapes hostile names in the page', async () => {
    const piege = '<img src=x onerror=alert(1)>';
    const etablissements = await readFile('data/demo/finess-etablissements-geolocalises.csv');
    const entites = await readFile('data/demo/finess-entites-juridiques.csv', 'latin1');
    const chemin = join(lanceur.racine, 'entites.csv');
    const nommees = entites.replaceAll('ASSOCIATION', piege);
    expect(nommees).not.toBe(entites);
    await writeFile(chemin, nommees, 'latin1');
    expect(etablissements.length).toBeGreaterThan(0);
    const passage = await lancer(
      'data/demo/finess-etablissements-geolocalises.csv',
      'data/demo/finess-capacites.csv',
      chemin,
    );
    const html = await passage.lire('portrait.html');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

describe.skipIf(CORPUS === null)('territories of Allier in 2021', () => {
  const allier = fichierCorpus('finess/historique-2021/etalab-cs1100507-reconstitue-20210108-03-allier.csv');

  it('gives the same offer with shipped and official positions, and minutes that differ little', async () => {
    const fournies = await lancer(allier);
    const officielles = await lancer(
      allier,
      '--communes',
      fichierCorpus('geo/communes_2024_coords_pop.csv.gz'),
    );
    const [avant, apres] = [
      await lireCsv(fournies, 'accessibilite.csv'),
      await lireCsv(officielles, 'accessibilite.csv'),
    ];
    expect(avant).toHaveLength(317);
    expect(apres.map(({ code_commune: code }) => code)).toEqual(avant.map(({ code_commune: code }) => code));
    expect(avant.filter(({ position_approchee: a }) => a === '1')).toHaveLength(193);
    expect(apres.filter(({ position_approchee: a }) => a === '1')).toHaveLength(0);
    const ecarts = avant
      .map((ligne, k) =>
        Math.abs(nombre(ligne.minutes_ehpad as string) - nombre(apres[k]?.minutes_ehpad as string)),
      )
      .sort((a, b) => a - b);
    expect(ecarts[ecarts.length >> 1] as number).toBeLessThan(5);
    for (const passage of [fournies, officielles]) {
      const html = await passage.lire('portrait.html');
      expect(html).toContain('Allier (03)');
      expect(html).not.toMatch(/NaN|undefined/);
    }
  });
});

function nombre(cellule: string): number {
  return Number(cellule.replace(',', '.'));
}
