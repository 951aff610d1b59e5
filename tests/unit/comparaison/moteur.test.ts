import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import { FILTRE_COMPARAISON_VIDE } from '../../../src/domain/comparaison/changement';
import { CSV_CHANGEMENTS } from '../../../src/export/csv-changements';
import { assembleExport } from '../../../src/export/format-export';
import { createJumeau } from '../../../src/workers/jumeau';
import type { Moteur, ResultatImport, Session } from '../../../src/workers/moteur-api';
import { CORPUS, fichierCorpus } from '../../aide/corpus';

const lire = createLecteurNode('data');
const FINESS = fichierCorpus('finess/historique-2021/etalab-cs1100507-reconstitue-20210108');
const TOUT = { ...FILTRE_COMPARAISON_VIDE, horsOffre: true };

function terminer(resultat: ResultatImport): Session {
  if (resultat.etat !== 'termine') throw new Error(`got ${resultat.etat}, expected termine`);
  return resultat.session;
}

/** The same extract a year earlier: without its first establishment, with another category for the second. */
function vieillir(octets: Uint8Array): Uint8Array {
  const texte = Buffer.from(octets).toString('latin1');
  const lignes = texte.replace('2021-01-08', '2020-01-10').split('\n');
  const rangs = lignes.flatMap((ligne, rang) => (ligne.startsWith('structureet;') ? [rang] : []));
  const [premiere = 0, deuxieme = 0] = rangs;
  const champs = (lignes[deuxieme] as string).split(';');
  champs[18] = champs[18] === '500' ? '501' : '500';
  lignes[deuxieme] = champs.join(';');
  const numero = (lignes[premiere] as string).split(';')[1] as string;
  return Buffer.from(lignes.filter((ligne) => ligne.split(';')[1] !== numero).join('\n'), 'latin1');
}

async function ouvrir(): Promise<{ moteur: Moteur; session: Session }> {
  const moteur = createJumeau(lire);
  const octets = new Uint8Array(readFileSync(`${FINESS}-03-allier.csv`));
  const session = terminer(
    await moteur.importer([
      { nom: 'recent.csv', contenu: octets, cle: 'recent' },
      { nom: 'ancien.csv', contenu: vieillir(octets), cle: 'ancien', role: 'comparaison' },
    ]),
  );
  return { moteur, session };
}

describe.skipIf(CORPUS === null)('two vintages in the engine', () => {
  it('are read each in its role, compared and taken away', async () => {
    const { moteur, session } = await ouvrir();
    expect(session.nombreEtablissements).toBe(581);
    expect(session.comparaison).toEqual({ dateDonnees: '2020-01-10', nombre: 580 });
    expect(session.fichiers.map(({ role, enUsage }) => [role, enUsage])).toEqual([
      ['offre', true],
      ['comparaison', true],
    ]);
    const bilan = await moteur.comparer(7, TOUT);
    expect(bilan).toMatchObject({
      dateAvant: '2020-01-10',
      dateApres: '2021-01-08',
      communs: 580,
      nombre: 2,
      parGenre: { ouverture: 1, fermeture: 0, categorie: 1 },
    });
    const lignes = await moteur.changements(7, 0, 10);
    expect(lignes.map(({ genre }) => genre)).toEqual(['ouverture', 'categorie']);
    expect(assembleExport(CSV_CHANGEMENTS, lignes).split('\n')).toHaveLength(4);
    const [point] = lignes;
    const z = 16;
    const x = Math.floor((((point?.longitude ?? 0) + 180) / 360) * 2 ** z);
    const rad = ((point?.latitude ?? 0) * Math.PI) / 180;
    const y = Math.floor(((1 - Math.asinh(Math.tan(rad)) / Math.PI) / 2) * 2 ** z);
    const tuile = new VectorTile(new PbfReader(new Uint8Array(await moteur.tuileChangements(7, z, x, y))));
    expect(tuile.layers.changements?.length).toBeGreaterThan(0);
    const sans = terminer(await moteur.choisirSources({ ...session.choix, comparaison: [] }));
    expect(sans.comparaison).toBeNull();
    expect(sans.fichiers.map(({ enUsage }) => enUsage)).toEqual([true, false]);
    expect(await moteur.comparer(8, TOUT)).toBeNull();
    expect(await moteur.changements(7, 0, 10)).toEqual([]);
    const remis = terminer(await moteur.choisirSources(session.choix));
    expect(remis.comparaison).toEqual(session.comparaison);
    expect((await moteur.comparer(9, TOUT))?.nombre).toBe(2);
  });

  it('of which one is a part of the other differ in nothing where both speak', async () => {
    const moteur = createJumeau(lire);
    terminer(
      await moteur.importer([
        { nom: 'allier.csv', contenu: readFileSync(`${FINESS}-03-allier.csv`) },
        {
          nom: 'national.csv',
          contenu: gunzipSync(readFileSync(`${FINESS}-national.csv.gz`)),
          role: 'comparaison',
        },
      ]),
    );
    const bilan = await moteur.comparer(1, TOUT);
    // Allier's file holds 581 of its establishments and nothing else; the nation's holds the same ones.
    expect(bilan).toMatchObject({ communs: 581, nombreApres: 581, nombre: 0 });
    expect(bilan?.alertes.map(({ code }) => code)).toEqual(['dates_egales', 'departements_ecartes']);
  }, 60_000);
});
