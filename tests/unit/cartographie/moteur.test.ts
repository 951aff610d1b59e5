import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import type { CarteTerritoires, DemandeCarte } from '../../../src/domain/cartographie/carte-territoires';
import { listVariables } from '../../../src/domain/cartographie/list-variables';
import { TAUX } from '../../../src/domain/equipement/catalogue';
import type { Hypothese } from '../../../src/domain/hypothese/hypothese';
import { ANALYSE_DEFAUT } from '../../../src/domain/projet/reglages-analyse';
import { ETENDUE_TOUTE, type Etendue } from '../../../src/domain/territoire/etendue';
import {
  BASSINS_DEFAUT,
  NIVEAUX_TERRITOIRE,
  type NiveauTerritoire,
} from '../../../src/domain/territoire/niveau';
import { createJumeau } from '../../../src/workers/jumeau';

const moteur = createJumeau(createLecteurNode('data'));
const BREST = '242900314';

interface Choix {
  readonly niveau?: NiveauTerritoire;
  readonly carte?: Partial<DemandeCarte['carte']>;
  readonly etendue?: Etendue;
  readonly hypotheses?: readonly Hypothese[];
}

function demander({ niveau = 'epci', carte = {}, etendue = ETENDUE_TOUTE, hypotheses = [] }: Choix) {
  const { disposition: _d, comparee: _c, multiples: _m, ...reglages } = ANALYSE_DEFAUT.carte;
  return moteur.demander('carte', {
    cadre: {
      etendue,
      niveau: { niveau, bassins: BASSINS_DEFAUT },
      temps: { facteurRelief: 1, heuresPleines: false },
      hypotheses,
    },
    carte: { ...reglages, ...carte },
    references: {},
  });
}

function lire(carte: CarteTerritoires, code: string): number {
  const rang = carte.codes.indexOf(code);
  return rang < 0 ? Number.NaN : (carte.valeurs[rang] as number);
}

const somme = (valeurs: Float64Array) => valeurs.reduce((total, valeur) => total + (valeur || 0), 0);

beforeAll(async () => {
  await moteur.ouvrir();
  await moteur.chargerDemonstration();
});

describe('maps of territories of the demonstration', () => {
  it('show every territory of the loaded département at every level, and no other', async () => {
    const nombres = new Map<NiveauTerritoire, number>();
    for (const niveau of NIVEAUX_TERRITOIRE) {
      const carte = await demander({ niveau, carte: { variable: 'population.total' } });
      nombres.set(niveau, carte.codes.length);
      expect(carte.noms.every((nom) => nom !== '')).toBe(true);
      expect([...carte.codes]).toEqual([...carte.codes].sort());
    }
    expect(nombres.get('departement')).toBe(1);
    expect(nombres.get('region')).toBe(1);
    expect(nombres.get('epci')).toBeGreaterThan(15);
    expect(nombres.get('commune')).toBeGreaterThan(250);
  });

  it('add up to the same total whatever the level', async () => {
    for (const variable of ['population.total', 'offre.total.etablissements', 'offre.total.places']) {
      const [departement, epci, commune] = await Promise.all(
        (['departement', 'epci', 'commune'] as const).map((niveau) =>
          demander({ niveau, carte: { variable } }),
        ),
      );
      const total = somme((departement as CarteTerritoires).valeurs);
      expect(total).toBeGreaterThan(0);
      // A few islands are in no EPCI.
      const enEpci = somme((epci as CarteTerritoires).valeurs);
      expect(enEpci).toBeLessThanOrEqual(total);
      expect(enEpci).toBeGreaterThan(0.99 * total);
      expect(somme((commune as CarteTerritoires).valeurs)).toBeCloseTo(total, 6);
    }
  });

  it('can show every variable of the catalogue, without an infinite value and with bounds around the values', async () => {
    for (const { ids } of listVariables(TAUX.map(({ id }) => id)))
      for (const variable of ids) {
        const { valeurs, bornes, classes, manquants } = await demander({ carte: { variable } });
        const connues = valeurs.filter((valeur) => !Number.isNaN(valeur));
        expect(connues.every(Number.isFinite), variable).toBe(true);
        expect(manquants, variable).toBe(valeurs.length - connues.length);
        expect(
          classes.every((classe, k) => classe >= 0 === !Number.isNaN(valeurs[k])),
          variable,
        ).toBe(true);
        if (connues.length > 0) {
          expect(bornes[0], variable).toBe(Math.min(...connues));
          expect(bornes.at(-1), variable).toBe(Math.max(...connues));
        }
      }
  }, 60_000);

  it('agree with the table of rates on gaps and ratios', async () => {
    const table = await moteur.demander('equipement', {
      cadre: {
        etendue: ETENDUE_TOUTE,
        niveau: { niveau: 'epci', bassins: BASSINS_DEFAUT },
        temps: { facteurRelief: 1, heuresPleines: false },
        hypotheses: [],
      },
      references: {},
      taux: 'ehpad',
    });
    const ligne = table.lignes.find(({ taux }) => taux === 'ehpad');
    const [taux, ecart, ratio] = await Promise.all(
      ['taux.ehpad', 'taux.ehpad.ecart', 'taux.ehpad.ratio'].map((variable) =>
        demander({ carte: { variable } }),
      ),
    );
    expect(ligne?.territoires.length).toBe(taux?.codes.length);
    for (const territoire of ligne?.territoires ?? []) {
      expect(lire(taux as CarteTerritoires, territoire.code)).toBeCloseTo(territoire.taux ?? Number.NaN, 9);
      expect(lire(ecart as CarteTerritoires, territoire.code)).toBeCloseTo(
        territoire.ecartPlaces ?? Number.NaN,
        9,
      );
      expect(lire(ratio as CarteTerritoires, territoire.code)).toBeCloseTo(territoire.ratio ?? Number.NaN, 9);
    }
  });

  it('keep to the extent: only what is inside counts', async () => {
    const etendue = { ...ETENDUE_TOUTE, epcis: [BREST] };
    const carte = await demander({ niveau: 'commune', etendue, carte: { variable: 'population.total' } });
    const tout = await demander({ carte: { variable: 'population.total' } });
    expect(carte.codes.length).toBeLessThan(20);
    expect(somme(carte.valeurs)).toBe(lire(tout, BREST));
    const departement = await demander({
      niveau: 'departement',
      etendue,
      carte: { variable: 'population.total' },
    });
    expect(somme(departement.valeurs)).toBe(lire(tout, BREST));
    const vide = await demander({ etendue: { ...ETENDUE_TOUTE, departements: ['75'] } });
    expect(vide.codes).toEqual([]);
    expect(vide.bornes).toEqual([]);
    expect(vide.histogramme).toBeNull();
    expect(vide.emprise).toBeNull();
  });

  it('follow what the user supposes', async () => {
    const variable = 'service.ehpad.places';
    const avant = await demander({ carte: { variable } });
    const apres = await demander({
      carte: { variable },
      hypotheses: [{ id: 'h', genre: 'ouvrir', service: 'ehpad', commune: '29019', places: 40 }],
    });
    expect(lire(apres, BREST) - lire(avant, BREST)).toBe(40);
    expect(somme(apres.valeurs) - somme(avant.valeurs)).toBe(40);
  });

  it('mark as estimated what rests on shared ages or estimated times', async () => {
    const estime = async (variable: string) => (await demander({ carte: { variable } })).estime;
    expect(await estime('population.total')).toBe(false);
    // The demonstration has a table of inhabitants by age.
    expect(await estime('population.plus75.part')).toBe(false);
    expect(await estime('acces.minutes.ehpad')).toBe(true);
    expect(await estime('offre.total.places')).toBe(false);
  });

  it('of a reach without places are those of the table of access: establishments for 100,000 inhabitants', async () => {
    const service = 'msp';
    const mesure = 'e2sfca_gravite';
    // One after the other: both are asked for by one page, and a newer question of a kind stops the one under way.
    const carte = await demander({ niveau: 'commune', carte: { variable: `acces.${mesure}.${service}` } });
    const cadre = {
      etendue: ETENDUE_TOUTE,
      niveau: { niveau: 'commune' as const, bassins: BASSINS_DEFAUT },
      temps: { facteurRelief: 1, heuresPleines: false },
      hypotheses: [],
    };
    const table = await moteur.demander('acces', { cadre, service, mesure });
    const rang = table.communes.codes.indexOf('29019');
    expect(table.acces?.[rang]).toBeGreaterThan(0);
    expect(lire(carte, '29019')).toBeCloseTo(table.acces?.[rang] ?? Number.NaN, 6);
  });

  it('of a variable that names nothing are all unknown', async () => {
    const carte = await demander({ carte: { variable: 'rien.du.tout' } });
    expect(carte.manquants).toBe(carte.codes.length);
    expect(carte.bornes).toEqual([]);
  });
});

describe('tiles of a map', () => {
  const decode = (octets: ArrayBuffer) => new VectorTile(new PbfReader(new Uint8Array(octets)));

  it('hold the values of each territory, under a key that classes do not change', async () => {
    const reglages = {
      variable: 'population.total',
      secondaire: 'taux.ehpad',
      symboles: 'population.plus75',
    };
    const jenks = await demander({ carte: reglages });
    const autres = await demander({ carte: { ...reglages, methode: 'manuelles', bornes: [30_000] } });
    expect(autres.cle).toBe(jenks.cle);
    expect(autres.classes).not.toEqual(jenks.classes);
    const tuile = decode(await moteur.tuileCarte(jenks.cle, 6, 31, 22));
    const { contours } = tuile.layers;
    const vus = new Set<number>();
    for (let k = 0; k < (contours?.length ?? 0); k += 1) {
      const feature = contours?.feature(k);
      const rang = feature?.id ?? -1;
      vus.add(rang);
      expect(feature?.properties.v).toBeCloseTo(jenks.valeurs[rang] as number, 9);
    }
    const nom = tuile.layers.noms?.feature(0);
    expect(nom?.properties).toEqual({
      nom: jenks.noms[nom?.id ?? -1],
      s: jenks.valeursSymboles?.[nom?.id ?? -1],
    });
    expect(vus.size).toBe(jenks.codes.length);
  });

  it('leave unknown values out', async () => {
    const carte = await demander({ carte: { variable: 'rien' } });
    const { contours } = decode(await moteur.tuileCarte(carte.cle, 6, 31, 22)).layers;
    expect(contours?.feature(0).properties).not.toHaveProperty('v');
  });

  it('hold each symbol once however many tiles meet it', async () => {
    const carte = await demander({ niveau: 'commune', carte: { symboles: 'population.total' } });
    const vus: number[] = [];
    for (let x = 246; x <= 252; x += 1)
      for (let y = 174; y <= 182; y += 1) {
        const octets = await moteur.tuileCarte(carte.cle, 9, x, y);
        if (octets.byteLength === 0) continue;
        const { noms } = decode(octets).layers;
        for (let k = 0; k < (noms?.length ?? 0); k += 1) vus.push(noms?.feature(k).id ?? -1);
      }
    expect(vus.length).toBe(new Set(vus).size);
    // One island has no known point: it is in the table alone.
    const places = carte.codes.filter((_, k) => !Number.isNaN(carte.centres[k * 2])).length;
    expect(places).toBe(carte.codes.length - 1);
    expect(vus.length).toBe(places);
  });

  it('are empty for a key that is not kept', async () => {
    expect((await moteur.tuileCarte('inconnue', 6, 31, 22)).byteLength).toBe(0);
  });
});

describe('small maps', () => {
  it('share outlines, and bounds between variables of the same unit', async () => {
    const reponse = await moteur.demander('petitesCartes', {
      cadre: {
        etendue: ETENDUE_TOUTE,
        niveau: { niveau: 'epci', bassins: BASSINS_DEFAUT },
        temps: { facteurRelief: 1, heuresPleines: false },
        hypotheses: [],
      },
      variables: ['acces.minutes.ehpad', 'acces.minutes.hopital', 'population.plus75.part'],
      methode: 'jenks',
      classes: 4,
      bornes: [],
      references: {},
    });
    const [ehpad, hopital, age] = reponse.cartes;
    expect(hopital?.bornes).toEqual(ehpad?.bornes);
    expect(age?.bornes).not.toEqual(ehpad?.bornes);
    expect(reponse.traces).toHaveLength(reponse.codes.length);
    for (const trace of reponse.traces) {
      expect(trace).toMatch(/^(M[\d,L]+Z)+$/);
      for (const nombre of trace.match(/\d+/g) ?? []) expect(Number(nombre)).toBeLessThanOrEqual(600);
    }
  });
});
