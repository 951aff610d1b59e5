import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { filterOffre } from '../../../src/domain/etablissement/filter-offre';
import { IndexOffre } from '../../../src/domain/etablissement/index-offre';
import { readFiche } from '../../../src/domain/etablissement/read-fiche';
import { cellNombre, cellTexte } from '../../../src/export/csv';
import { CSV_ETABLISSEMENTS } from '../../../src/export/csv-etablissements';
import { assembleExport } from '../../../src/export/format-export';
import { createGeojsonEtablissements } from '../../../src/export/geojson-etablissements';
import { arbitraireFiltre, arbitraireLignes, createContexte, LIGNE } from '../etablissement/exemple';

const ENTETE =
  'numero_finess;numero_finess_ej;nom;categorie;libelle_categorie;famille;public;statut_groupe;places;code_commune;commune;departement;longitude;latitude;precision_position;date_ouverture';
const ATTRIBUTION = { producteur: 'P', date: '2021-01-08', licence: 'LO 2.0', fictive: false, sources: [] };

function fichesDe(...lignes: (typeof LIGNE)[]) {
  const contexte = createContexte(lignes);
  return lignes.map((_, i) => readFiche(contexte, i));
}

function relire(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.slice(1), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('CSV of establishments', () => {
  it('begins with a BOM and the exact columns, decimal commas, ISO dates', () => {
    const csv = assembleExport(CSV_ETABLISSEMENTS, fichesDe(LIGNE));
    const [entete, ligne, reste] = csv.split('\n');
    expect(entete).toBe(`\ufeff${ENTETE}`);
    expect(ligne).toBe(
      "030780001;030000011;EHPAD LES ÉPIS;500;Établissement d'hébergement pour personnes âgées dépendantes;personnes_agees;personnes_agees;EPS;80;03190;Moulins;03;3,33;46,56;source;1985-04-01",
    );
    expect(reste).toBe('');
  });

  it('leaves the unknown empty', () => {
    const [ligne] = relire(
      assembleExport(
        CSV_ETABLISSEMENTS,
        fichesDe({
          ...LIGNE,
          entite: -1,
          places: Number.NaN,
          commune: -1,
          longitude: Number.NaN,
          latitude: Number.NaN,
          dateOuverture: 0,
        }),
      ),
    );
    for (const nom of [
      'numero_finess_ej',
      'places',
      'code_commune',
      'longitude',
      'latitude',
      'date_ouverture',
    ])
      expect(ligne?.[nom], nom).toBe('');
  });

  it('neutralises cells a spreadsheet would run, but not our negative longitudes', () => {
    const noms = ['=1+1', '+33', '-MAISON', '@SUM(A1)', '\tX'];
    const lignes = noms.map((nom, k) => ({ ...LIGNE, numero: `03000000${k}`, nom, longitude: -3.827912 }));
    const relues = relire(assembleExport(CSV_ETABLISSEMENTS, fichesDe(...lignes)));
    expect(relues.map(({ nom }) => nom)).toEqual(noms.map((nom) => `'${nom}`));
    expect(relues[0]?.longitude).toBe('-3,827912');
  });

  it('survives any text: what is read back is what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
        const { data } = Papa.parse<string[]>(`${cellTexte(texte)};fin`, { delimiter: ';' });
        const lu = data[0]?.[0] ?? '';
        expect(lu).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(lu.replace(/^'(?=[=+\-@\t\r\n])/, '')).toBe(texte.replace(/^'(?=[=+\-@\t\r\n])/, ''));
        expect(data[0]?.[1]).toBe('fin');
      }),
      { numRuns: 500 },
    );
  });

  it('writes numbers with a comma and nothing for what is no number', () => {
    expect([1234.5, -0.25, 0, Number.NaN].map(cellNombre)).toEqual(['1234,5', '-0,25', '0', '']);
  });
});

describe('exports of a filtered set', () => {
  it('hold exactly the filtered rows, in CSV as in GeoJSON, however they are sliced', () => {
    fc.assert(
      fc.property(
        arbitraireLignes,
        arbitraireFiltre,
        fc.integer({ min: 1, max: 7 }),
        (lignes, filtre, pas) => {
          const index = new IndexOffre(createContexte(lignes));
          const fiches = [...filterOffre(index, filtre)].map((i) => readFiche(index.contexte, i));
          const numeros = fiches.map(({ numeroFiness }) => numeroFiness);
          const geojson = createGeojsonEtablissements(ATTRIBUTION);
          for (const format of [CSV_ETABLISSEMENTS, geojson]) {
            let texte = format.debut;
            for (let rang = 0; rang < fiches.length; rang += pas)
              texte += format.ecrire(fiches.slice(rang, rang + pas), rang);
            expect(texte + format.fin).toBe(assembleExport(format, fiches));
          }
          expect(
            relire(assembleExport(CSV_ETABLISSEMENTS, fiches)).map((ligne) => ligne.numero_finess),
          ).toEqual(numeros);
          const { features } = JSON.parse(assembleExport(geojson, fiches)) as { features: { id: string }[] };
          expect(features.map(({ id }) => id)).toEqual(numeros);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('GeoJSON of establishments', () => {
  it('has the properties of the CSV, WGS84 points, attribution, and no geometry when not placed', () => {
    const texte = assembleExport(
      createGeojsonEtablissements(ATTRIBUTION),
      fichesDe(LIGNE, { ...LIGNE, numero: '030780002', longitude: Number.NaN, latitude: Number.NaN }),
    );
    const collection = JSON.parse(texte);
    expect(collection).toMatchObject({ type: 'FeatureCollection', metadata: ATTRIBUTION });
    expect(Object.keys(collection.features[0].properties)).toEqual(ENTETE.split(';'));
    expect(collection.features[0]).toMatchObject({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [3.33, 46.56] },
      properties: { numero_finess: '030780001', places: 80, longitude: 3.33 },
    });
    expect(collection.features[1].geometry).toBeNull();
    expect(collection.features[1].properties.longitude).toBeNull();
  });

  it('is valid when empty', () => {
    expect(JSON.parse(assembleExport(createGeojsonEtablissements(ATTRIBUTION), [])).features).toEqual([]);
  });
});
