import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { PagePortrait } from '../../../src/charts/portrait/PagePortrait';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import type { Portrait } from '../../../src/domain/portrait/portrait';
import { FORMAT_CSV_PORTRAIT, listLignesPortrait } from '../../../src/export/csv-portrait';
import { assembleExport } from '../../../src/export/format-export';
import { writePortraitHtml } from '../../../src/export/portrait-html';
import { createJumeau } from '../../../src/workers/jumeau';
import { createDemande } from './demande';

const moteur = createJumeau(createLecteurNode('data'));
let portrait: Portrait;

beforeAll(async () => {
  await moteur.ouvrir();
  await moteur.chargerDemonstration();
  portrait = await moteur.demander('portrait', createDemande());
}, 60_000);

const writePage = (sien: Portrait): string =>
  renderToStaticMarkup(createElement(PagePortrait, { portrait: sien }));

describe('portrait of the demonstration', () => {
  it('adds up', () => {
    const { population, offre } = portrait;
    const somme = population.tranches.reduce((cumul, { habitants }) => cumul + (habitants ?? 0), 0);
    expect(somme).toBeCloseTo(population.total ?? 0, 3);
    const etablissements = offre.familles.reduce((cumul, famille) => cumul + famille.etablissements, 0);
    expect(etablissements).toBe(offre.etablissements);
    expect(offre.statuts.reduce((cumul, { esms }) => cumul + esms, 0)).toBe(offre.esms);
    for (const { cible, auDela } of portrait.acces) expect(auDela).toBeLessThanOrEqual(cible + 1e-6);
  });

  it('draws every territory of the level once, with a value and a class on each map', () => {
    const { cartes } = portrait;
    expect(cartes?.niveau).toBe('epci');
    expect(cartes?.formes).toHaveLength(cartes?.noms.length ?? -1);
    for (const carte of cartes?.cartes ?? []) {
      expect(carte.valeurs).toHaveLength(cartes?.noms.length ?? -1);
      for (const [rang, valeur] of carte.valeurs.entries())
        expect((carte.classes[rang] as number) >= 0).toBe(valeur !== null);
    }
    expect(cartes?.situation?.cadre).toBe('france');
  });

  it('draws an EPCI by its communes, in its département', async () => {
    const { territoires } = await moteur.demander('territoires', {
      niveau: createDemande().cadre.niveau,
      temps: createDemande().cadre.temps,
    });
    const [premier] = territoires;
    const petit = await moteur.demander('portrait', createDemande({ epcis: [premier?.code ?? ''] }));
    expect(petit.cartes?.niveau).toBe('commune');
    expect(petit.cartes?.situation).toMatchObject({ cadre: 'departement', nom: 'Finistère' });
    expect(petit.territoire.noms[`epci:${premier?.code}`]).toBe(premier?.nom);
    expect(writePage(petit)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('holds for one commune, and for a place without any', async () => {
    for (const communes of [['29019'], ['29155'], ['75056']]) {
      const page = writePage(await moteur.demander('portrait', createDemande({ communes })));
      expect(page).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(writePage(await moteur.demander('portrait', createDemande({ communes: ['75056'] })))).toContain(
      'Aucune commune',
    );
  });

  it('says that suppositions are in force', async () => {
    const demande = createDemande();
    const suppose = await moteur.demander('portrait', {
      ...demande,
      cadre: {
        ...demande.cadre,
        hypotheses: [{ genre: 'ouvrir', id: 'h1', service: 'ehpad', commune: '29019', places: 50 }],
      },
    });
    expect(suppose.territoire.hypotheses).toBe(1);
    expect(writePage(suppose)).toContain('ne sont pas ceux de l’offre actuelle');
    const places = (sien: Portrait) => sien.taux.find(({ taux }) => taux === 'ehpad')?.ensemble.places ?? 0;
    expect(places(suppose) - places(portrait)).toBe(50);
  });

  it('writes its figures as a table', () => {
    const texte = assembleExport(FORMAT_CSV_PORTRAIT, listLignesPortrait(portrait));
    expect(texte).toContain('rubrique;indicateur;valeur');
    expect(texte).not.toMatch(/NaN|undefined/);
    expect(texte.split('\n').length).toBeGreaterThan(60);
  });
});

describe('file of a portrait', () => {
  it('escapes the title and cannot be closed by its styles', () => {
    const html = writePortraitHtml({
      titre: '</title><script>alert(1)</script>',
      corps: '<p>x</p>',
      styles: '</style><script>alert(2)</script>',
    });
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain("default-src 'none'");
  });
});
