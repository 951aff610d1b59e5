import { beforeAll, describe, expect, it } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import { createJumeau } from '../../../src/workers/jumeau';
import type { DetailEtablissement, FichierTransmis, Moteur, Session } from '../../../src/workers/moteur-api';
import { fichier, geolocalisation, structureEt } from '../ingest/aide';
import { carre, collection, feature } from '../territoires/aide';

const texte = (nom: string, contenu: string): FichierTransmis => ({
  nom,
  contenu: new TextEncoder().encode(contenu),
});

/** Three establishments in a row, ten and twenty kilometres from the first; two of one legal entity. */
const OFFRE = fichier(
  structureEt({ 1: '030000012', 2: '030780100' }),
  structureEt({ 1: '030000020', 2: '030780100' }),
  structureEt({ 1: '030000038', 2: '030780118' }),
  geolocalisation('030000012', '726000', '6608000'),
  geolocalisation('030000020', '736000', '6608000'),
  geolocalisation('030000038', '746000', '6608000'),
);

async function charger(moteur: Moteur, ...fichiers: readonly FichierTransmis[]): Promise<Session> {
  const resultat = await moteur.importer(fichiers);
  if (resultat.etat !== 'termine') throw new Error('got a cancelled import');
  return resultat.session;
}

describe('complementary tables in the engine', () => {
  let moteur: Moteur;
  let session: Session;
  const detail = async (numero: string): Promise<DetailEtablissement> => {
    const lu = await moteur.detail(numero);
    if (lu === null) throw new Error(`got nothing, expected ${numero}`);
    return lu;
  };
  beforeAll(async () => {
    moteur = createJumeau(createLecteurNode('data'));
    session = await charger(
      moteur,
      texte('offre.csv', OFFRE),
      texte('anciens.csv', 'finess;annee;nb_cdi;caf_pct\n030000012;2021;10;1,5\n'),
      texte(
        'recents.csv',
        'finess;annee;nb_cdi;score maison\n030000012;2023;12;\n030780100;2023;80;\n770000017;2023;1;\n',
      ),
      texte('temps.csv', 'finess_o;finess_d;minutes\n030000012;030000038;3\n030000012;770000017;9\n'),
      texte('choix.csv', 'codgeo\n03190\n75056\n'),
      texte('zones.geojson', collection([feature({ nom: 'Nord' }, [carre(3, 46.5, 0.5)])])),
    );
  });

  it('says of each table how much of it names something loaded', () => {
    expect(
      session.annexes.map(({ genre, fichier: nom, nombre, joints }) => [genre, nom, nombre, joints]),
    ).toEqual([
      ['indicateurs', 'anciens.csv', 1, 1],
      ['indicateurs', 'recents.csv', 3, 2],
      ['temps', 'temps.csv', 2, 1],
      ['selection', 'choix.csv', 2, 1],
      ['territoires', 'zones.geojson', 1, 1],
    ]);
    expect(session.selection).toMatchObject({ niveau: 'commune', codes: ['03190', '75056'] });
  });

  it('gives each field once: newest table first, the establishment before its gestionnaire', async () => {
    expect((await detail('030000012')).indicateurs).toEqual([
      { champ: 'nb_cdi', valeur: 12, niveau: 'etablissement', fichier: 'recents.csv', date: '2023-12-31' },
      { champ: 'caf_pct', valeur: 1.5, niveau: 'etablissement', fichier: 'anciens.csv', date: '2021-12-31' },
    ]);
    expect((await detail('030000020')).indicateurs).toEqual([
      { champ: 'nb_cdi', valeur: 80, niveau: 'gestionnaire', fichier: 'recents.csv', date: '2023-12-31' },
    ]);
    expect((await detail('030000038')).indicateurs).toEqual([]);
  });

  it('puts the user’s minutes before the estimate among neighbours, and says which is which', async () => {
    const { voisins } = await detail('030000012');
    expect(
      voisins.map(({ fiche, dureeMin, estimee }) => [fiche.numeroFiness, Math.round(dureeMin), estimee]),
    ).toEqual([
      ['030000038', 3, false],
      ['030000020', 13, true],
    ]);
  });

  it('makes the estimated minutes of neighbours with the settings it is asked with', async () => {
    const minutesDe = async (temps?: Parameters<Moteur['detail']>[1]): Promise<readonly number[]> =>
      (await moteur.detail('030000012', temps))?.voisins.map(({ dureeMin }) => dureeMin) ?? [];
    const [connue = 0, estimee = 0] = await minutesDe();
    const plat = { facteurRelief: 1, heuresPleines: false };
    expect(await minutesDe(plat)).toEqual([connue, estimee]);
    const montagne = await minutesDe({ ...plat, facteurRelief: 1.35 });
    expect(montagne).toEqual([connue, expect.closeTo(1.35 * estimee, 9)]);
    expect(await minutesDe({ ...plat, reliefs: { '03': 1.35 } })).toEqual(montagne);
    // The user's own minutes are what they are, whatever the relief.
    expect(connue).toBe(3);
    expect(await minutesDe(plat)).toEqual([connue, estimee]);
  });

  it('forgets a table that is set aside', async () => {
    const sans = session.choix.offre.filter((cle) => {
      const nom = session.fichiers.find(({ cleSource }) => cleSource === cle)?.nom;
      return nom !== 'temps.csv' && nom !== 'choix.csv';
    });
    const resultat = await moteur.choisirSources({ ...session.choix, offre: sans });
    expect(resultat.session.selection).toBeNull();
    expect((await detail('030000012')).voisins.every(({ estimee }) => estimee)).toBe(true);
  });
});
