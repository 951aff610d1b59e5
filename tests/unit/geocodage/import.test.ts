import { beforeAll, describe, expect, it } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { readAdresse } from '../../../src/domain/geocodage/adresse';
import type { AdresseGeocodee } from '../../../src/domain/geocodage/classify-trouvaille';
import { writeTableGeocodage } from '../../../src/export/table-geocodage';
import { createJumeau } from '../../../src/workers/jumeau';
import type { Moteur } from '../../../src/workers/moteur-api';

/** Three establishments of Dijon without coordinates, and one that its source places. */
const TABLE = [
  'numero_finess;nom;categorie;adresse;code_postal;code_commune;commune;longitude;latitude',
  '210000001;UN;500;1 RUE HAUTE;21000;21231;DIJON;;',
  '210000002;DEUX;500;2 RUE HAUTE;21000;21231;DIJON;;',
  '210000003;TROIS;500;;21000;21231;DIJON;;',
  '210000004;QUATRE;500;4 RUE HAUTE;21000;21231;DIJON;5,0415;47,3220',
].join('\n');

const octets = (texte: string) => new TextEncoder().encode(texte);

function geocodee(numeroFiness: string, score: number, longitude = 5.05, latitude = 47.33): AdresseGeocodee {
  return {
    adresse: {
      numeroFiness,
      voie: 'RUE HAUTE',
      codePostal: '21000',
      commune: 'Dijon',
      codeCommune: '21231',
      departement: '21',
    },
    trouvaille: { longitude, latitude, score, type: 'housenumber', libelle: '=1+1', codeCommune: '21231' },
  };
}

const TROUVEES = [
  geocodee('210000001', 0.87),
  geocodee('210000002', 0.5),
  geocodee('210000004', 0.99),
  geocodee('219999999', 0.9),
];

let moteur: Moteur;
beforeAll(async () => {
  moteur = createJumeau(createLecteurNode('data'));
  await moteur.importer([{ nom: 'etablissements.csv', contenu: octets(TABLE) }]);
});

async function lireFiches() {
  await moteur.interroger({
    version: 1,
    filtre: { ...FILTRE_VIDE, horsOffre: true },
    tri: { colonne: 'numeroFiness', sens: 'croissant' },
  });
  return moteur.lignes(1, 0, 10);
}

describe('geocoded positions', () => {
  it('are looked for where the source gives none, and where there is an address', async () => {
    const fiches = await lireFiches();
    expect(fiches.map(({ precision }) => precision)).toEqual(['commune', 'commune', 'commune', 'source']);
    expect(fiches.map((fiche) => readAdresse(fiche)?.voie ?? null)).toEqual([
      '1 RUE HAUTE',
      '2 RUE HAUTE',
      null,
      '4 RUE HAUTE',
    ]);
  });

  it('come in as a table that places what it can, with its score, never over a source', async () => {
    const texte = writeTableGeocodage(TROUVEES, { seuil: 0.6, date: '2026-11-22' });
    expect(texte).toContain("'=1+1");
    const { session } = await moteur.importer([{ nom: 'géocodage BAN.csv', contenu: octets(texte) }]);
    expect(session.fichiers.at(-1)).toMatchObject({
      genre: 'positions',
      dateDonnees: '2026-11-22',
      lignes: 3,
      acceptees: 3,
      rejetees: 0,
      refuse: false,
      anomaliesParCode: [{ code: 'geolocalisation_orpheline', severite: 'avertissement', nombre: 1 }],
    });
    expect(session.precisions).toMatchObject({ source: 1, geocodee: 1, commune: 2 });
    expect(session.fichiers[0]).toMatchObject({ acceptees: 4, rejetees: 0 });
    const fiches = await lireFiches();
    expect(fiches[0]).toMatchObject({ precision: 'geocodee', longitude: 5.05, latitude: 47.33 });
    expect(fiches[0]?.scoreGeocodage).toBeCloseTo(0.87);
    expect(fiches[1]).toMatchObject({ precision: 'commune' });
    expect(fiches[1]).not.toHaveProperty('scoreGeocodage');
    expect(fiches[3]).toMatchObject({ precision: 'source', longitude: 5.0415 });
  });

  it('of a second search win by their score, whatever the order of the files', async () => {
    const texte = (score: number, longitude: number) =>
      octets(
        writeTableGeocodage([geocodee('210000001', score, longitude)], { seuil: 0, date: '2026-11-23' }),
      );
    await moteur.importer([
      { nom: 'a.csv', contenu: texte(0.95, 5.06) },
      { nom: 'b.csv', contenu: texte(0.7, 5.07) },
    ]);
    expect((await lireFiches())[0]?.longitude).toBe(5.06);
  });

  it('far from their département are refused, and said', async () => {
    const texte = writeTableGeocodage([geocodee('210000002', 0.99, 2.35, 48.85)], {
      seuil: 0,
      date: '2026-11-23',
    });
    const { session } = await moteur.importer([{ nom: 'loin.csv', contenu: octets(texte) }]);
    expect(session.fichiers.at(-1)?.anomaliesParCode).toContainEqual({
      code: 'coordonnees_hors_departement',
      severite: 'avertissement',
      nombre: 1,
    });
    expect((await lireFiches())[1]?.precision).toBe('commune');
  });

  it('leave with their file', async () => {
    const { session } = await moteur.importer([]);
    const positions = session.fichiers.filter(({ genre }) => genre === 'positions');
    const offre = session.choix.offre.filter((cle) => !positions.some(({ cleSource }) => cleSource === cle));
    const resultat = await moteur.choisirSources({ ...session.choix, offre });
    expect(resultat.session.precisions.geocodee).toBe(0);
  });
});

describe('a table of positions of the user', () => {
  it('places establishments as a source of its own', async () => {
    const autre = createJumeau(createLecteurNode('data'));
    await autre.importer([
      { nom: 'etablissements.csv', contenu: octets(TABLE) },
      { nom: 'positions.csv', contenu: octets('finess,longitude,latitude\n210000003,5.03,47.31\n') },
    ]);
    expect((await autre.detail('210000003'))?.fiche).toMatchObject({ precision: 'source', longitude: 5.03 });
    expect((await autre.detail('210000004'))?.fiche).toMatchObject({ longitude: 5.0415 });
  });
});

describe('a header table that gives addresses and no coordinates', () => {
  it('is placed at the communes its postcodes and towns name, flagged, ready to be looked for', async () => {
    const autre = createJumeau(createLecteurNode('data'));
    const table = [
      'N° FINESS;Nom;Adresse;Code postal;Ville',
      '210000001;UN;1 RUE HAUTE;21000;DIJON',
      '210000002;DEUX;2 RUE HAUTE;21200;BEAUNE',
      '10000003;TROIS;3 RUE HAUTE;1000;BOURG EN BRESSE',
    ].join('\n');
    const { session } = await autre.importer([{ nom: 'adresses.csv', contenu: octets(table) }]);
    expect(session.precisions).toMatchObject({ source: 0, geocodee: 0, commune: 3 });
    expect(session.sansPosition).toBe(3);
    const fiche = (await autre.detail('010000003'))?.fiche;
    expect(fiche?.codeCommune).toBe('01053');
    expect(fiche === undefined ? null : readAdresse(fiche)).toEqual({
      numeroFiness: '010000003',
      voie: '3 RUE HAUTE',
      codePostal: '01000',
      commune: 'Bourg-en-Bresse',
      codeCommune: '01053',
      departement: '01',
    });
  });
});
