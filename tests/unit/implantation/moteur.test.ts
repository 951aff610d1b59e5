import { beforeAll, describe, expect, it } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import { SERVICES } from '../../../src/domain/acces/services';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { addHypotheses } from '../../../src/domain/hypothese/edit-hypotheses';
import type { Hypothese } from '../../../src/domain/hypothese/hypothese';
import type { Propositions } from '../../../src/domain/hypothese/propositions';
import {
  ANALYSE_DEFAUT,
  OBJECTIFS_IMPLANTATION,
  OBJECTIFS_PLACES,
  QUOI_IMPLANTATION,
  RECEVEURS_PLACES,
  type ReglagesImplantation,
} from '../../../src/domain/projet/reglages-analyse';
import type { CadreTerritorial } from '../../../src/domain/territoire/cadre';
import { ETENDUE_TOUTE } from '../../../src/domain/territoire/etendue';
import { BASSINS_DEFAUT } from '../../../src/domain/territoire/niveau';
import { createJumeau } from '../../../src/workers/jumeau';
import type { DemandeDe, Moteur } from '../../../src/workers/moteur-api';

const moteur: Moteur = createJumeau(createLecteurNode('data'));
const DEUX: ReglagesImplantation = {
  ...ANALYSE_DEFAUT.implantation,
  objectif: 'p_mediane',
  sites: 2,
  placesParSite: 15,
  candidats: 'communes',
};

let departement = '';

function cadre(hypotheses: readonly Hypothese[] = [], departements = [departement]): CadreTerritorial {
  return {
    etendue: { ...ETENDUE_TOUTE, departements },
    niveau: { niveau: 'epci', bassins: BASSINS_DEFAUT },
    temps: { facteurRelief: 1, heuresPleines: false },
    hypotheses,
  };
}

async function propose(
  implantation: Partial<ReglagesImplantation> = {},
  autres: Partial<DemandeDe<'propositions'>> = {},
): Promise<Propositions> {
  return moteur.demander('propositions', {
    cadre: cadre(),
    service: 'ehpad',
    seuilMinutes: 8,
    implantation: { ...DEUX, ...implantation },
    ...autres,
  });
}

const effets = (hypotheses: readonly Hypothese[], service: DemandeDe<'effets'>['service'] = 'ehpad') =>
  moteur.demander('effets', { cadre: cadre(hypotheses), service, seuilMinutes: 8 });

beforeAll(async () => {
  await moteur.ouvrir();
  const { session } = await moteur.chargerDemonstration();
  departement = session.departements[0]?.code ?? '';
}, 60_000);

describe('proposals of sites on the demonstration', () => {
  it('what a proposal promises is what its suppositions give', async () => {
    for (const objectif of OBJECTIFS_IMPLANTATION) {
      const reponse = await propose({ objectif });
      expect(reponse.sites).toHaveLength(2);
      const apres = await effets(reponse.sites.map(({ hypothese }) => hypothese));
      const { places: _p, placesInconnues: _i, etablissements, acces: _a, ...bilan } = apres.apres;
      expect({ ...bilan, dotation: null }).toEqual(reponse.apres);
      expect(etablissements).toBe(apres.avant.etablissements + 2);
      expect(apres.apres.places).toBe((apres.avant.places ?? 0) + 30);
      const { places: _q, placesInconnues: _j, etablissements: _e, acces: _b, ...avant } = apres.avant;
      expect({ ...avant, dotation: null }).toEqual(reponse.avant);
    }
  });

  it('gains add up to the difference between before and after', async () => {
    const mediane = await propose({ objectif: 'p_mediane' });
    const gain = mediane.sites.reduce((somme, site) => somme + site.gain, 0);
    expect((mediane.avant.minutesMoyennes ?? 0) - (mediane.apres.minutesMoyennes ?? 0)).toBeCloseTo(gain, 9);
    const couverture = await propose({ objectif: 'couverture' });
    const couverts = couverture.sites.reduce((somme, site) => somme + site.gain, 0);
    expect(couverture.apres.couverts - couverture.avant.couverts).toBeCloseTo(couverts, 6);
    const queue = await propose({ objectif: 'moins_bien_servis' });
    const releves = queue.sites.reduce((somme, site) => somme + site.gain, 0);
    expect((queue.avant.minutesMoinsBienServis ?? 0) - (queue.apres.minutesMoinsBienServis ?? 0)).toBeCloseTo(
      releves,
      9,
    );
  });

  it('each objective is best at what it is for', async () => {
    const tous = [
      await propose({ objectif: 'p_mediane' }),
      await propose({ objectif: 'couverture' }),
      await propose({ objectif: 'moins_bien_servis' }),
    ] as const;
    for (const autre of tous) {
      expect(autre.methode).toBe('exacte');
      expect(tous[0].apres.minutesMoyennes).toBeLessThanOrEqual((autre.apres.minutesMoyennes ?? 0) + 1e-9);
      expect(tous[1].apres.couverts).toBeGreaterThanOrEqual(autre.apres.couverts - 1);
      expect(tous[2].apres.minutesMoinsBienServis).toBeLessThanOrEqual(
        (autre.apres.minutesMoinsBienServis ?? 0) + 1e-3,
      );
    }
  });

  it('counts what is supposed already: asked again, it goes elsewhere', async () => {
    const premiere = await propose();
    const hypotheses = premiere.sites.map(({ hypothese }) => hypothese);
    const seconde = await propose({}, { cadre: cadre(hypotheses) });
    expect(seconde.avant).toEqual(premiere.apres);
    const communes = premiere.sites.map(({ commune }) => commune);
    for (const site of seconde.sites) {
      expect(communes).not.toContain(site.commune);
      expect(hypotheses.map(({ id }) => id)).not.toContain(site.hypothese.id);
    }
  });

  it('places sites in existing establishments when asked to', async () => {
    const reponse = await propose({ candidats: 'etablissements' });
    expect(reponse.sites.length).toBeGreaterThan(0);
    for (const site of reponse.sites) {
      expect(site.numeroFiness).toMatch(/^\w{9}$/);
      expect(site.nomEtablissement).not.toBeNull();
    }
    const communes = await propose();
    expect(reponse.apres.minutesMoyennes).toBeGreaterThanOrEqual(
      (communes.apres.minutesMoyennes ?? 0) - 1e-9,
    );
  });

  it('answers for every service and every extent without a number that is none', async () => {
    for (const { id } of SERVICES)
      for (const departements of [[departement], [], ['00']]) {
        for (const quoi of QUOI_IMPLANTATION) {
          const reponse = await propose({ quoi }, { service: id, cadre: cadre([], departements) });
          expect(listNombres(reponse).every(Number.isFinite)).toBe(true);
          for (const nombre of [
            reponse.avant.minutesMoyennes,
            reponse.apres.minutesMoyennes,
            reponse.ecartMax,
          ])
            expect(nombre === null || Number.isFinite(nombre)).toBe(true);
          if (departements[0] === '00') {
            expect(reponse.sites).toEqual([]);
            expect(reponse.avertissements.map(({ code }) => code)).toContain(
              reponse.quoi === 'places' ? 'sans_receveur' : 'sans_candidat',
            );
          }
        }
      }
  });
});

describe('places shared out on the demonstration', () => {
  const partager = (reglages: Partial<ReglagesImplantation> = {}, hypotheses: readonly Hypothese[] = []) =>
    propose({ quoi: 'places', places: 57, lot: 10, ...reglages }, { cadre: cadre(hypotheses) });

  it('are all given, to nobody less than a lot, and do what they promise', async () => {
    for (const objectifPlaces of OBJECTIFS_PLACES)
      for (const receveurs of RECEVEURS_PLACES) {
        const reponse = await partager({ objectifPlaces, receveurs });
        expect(reponse.quoi).toBe('places');
        expect(reponse.sites.reduce((somme, { places }) => somme + places, 0)).toBe(57);
        for (const { places } of reponse.sites) expect(places).toBeGreaterThanOrEqual(10);
        const { avant, apres } = await effets(reponse.sites.map(({ hypothese }) => hypothese));
        const { places: _p, placesInconnues: _i, etablissements: _e, acces: _a, ...bilan } = apres;
        expect(bilan).toEqual(reponse.apres);
        expect((apres.places ?? 0) - (avant.places ?? 0)).toBe(57);
        const gain = reponse.sites.reduce((somme, site) => somme + site.gain, 0);
        const [debut, fin] = [reponse.avant.dotation, reponse.apres.dotation];
        if (objectifPlaces === 'deficit')
          expect((debut?.deficit ?? 0) - (fin?.deficit ?? 0)).toBeCloseTo(gain, 6);
        else expect((fin?.dernierDixieme ?? 0) - (debut?.dernierDixieme ?? 0)).toBeCloseTo(gain, 6);
        expect(gain).toBeGreaterThan(0);
      }
  });

  it('go to establishments of the service alone, those of the sector or any commune, as asked', async () => {
    const service = await partager({ receveurs: 'service' });
    for (const { hypothese, placesActuelles, places } of service.sites) {
      expect(hypothese.genre).toBe('redimensionner');
      if (hypothese.genre === 'redimensionner')
        expect(hypothese.places).toBe((placesActuelles ?? 0) + places);
    }
    const communes = await partager({ receveurs: 'communes' });
    for (const { hypothese, placesActuelles } of communes.sites)
      expect(hypothese.genre).toBe(placesActuelles === null ? 'ouvrir' : 'redimensionner');
    expect(communes.candidats).toBeGreaterThan(service.candidats);
    // More candidates never do worse.
    if (communes.methode === 'exacte')
      expect(communes.apres.dotation?.deficit).toBeLessThanOrEqual(
        (service.apres.dotation?.deficit ?? 0) + 1e-9,
      );
  });

  it('add to what is supposed already, in its place for an establishment', async () => {
    const premiere = await partager();
    const hypotheses = premiere.sites.map(({ hypothese }) => hypothese);
    const seconde = await partager({}, hypotheses);
    expect(seconde.avant).toEqual(premiere.apres);
    const suite = addHypotheses(
      hypotheses,
      seconde.sites.map(({ hypothese }) => hypothese),
    );
    const { avant, apres } = await effets(suite);
    expect((apres.places ?? 0) - (avant.places ?? 0)).toBe(114);
  });

  it('of a service without places are sites', async () => {
    const reponse = await propose({ quoi: 'places' }, { service: 'hopital' });
    expect(reponse.quoi).toBe('sites');
  });
});

describe('effects of suppositions on the demonstration', () => {
  it('are none without suppositions', async () => {
    const reponse = await effets([]);
    expect(reponse.apres).toEqual(reponse.avant);
    expect(reponse.communes).toEqual([]);
    for (const { avant, apres } of reponse.taux) expect(apres).toBe(avant);
  });

  it('move rates, places and minutes; closing what was opened elsewhere undoes nothing else', async () => {
    const [numeroFiness] = await findEhpad();
    const ferme = await effets([{ id: 'h1', genre: 'fermer', numeroFiness }]);
    expect(ferme.apres.etablissements).toBe(ferme.avant.etablissements - 1);
    expect(ferme.apres.places).toBeLessThan(ferme.avant.places ?? 0);
    const taux = ferme.taux.find(({ taux: id }) => id === 'ehpad');
    expect(taux?.apres).toBeLessThan(taux?.avant ?? 0);
    for (const { avant, apres, accesAvant, accesApres } of ferme.communes) {
      expect(apres).toBeGreaterThanOrEqual(avant ?? 0);
      expect(accesApres).toBeLessThanOrEqual(accesAvant ?? 0);
    }
    expect(ferme.communes.some(({ avant, apres }) => (apres ?? 0) > (avant ?? 0))).toBe(true);
    const double = await effets([{ id: 'h1', genre: 'redimensionner', numeroFiness, places: 500 }]);
    expect(double.apres.minutesMoyennes).toBe(double.avant.minutesMoyennes);
    expect(double.communes.length).toBeGreaterThan(0);
    for (const commune of double.communes) {
      expect(commune.apres).toBe(commune.avant);
      expect(commune.accesApres).toBeGreaterThan(commune.accesAvant ?? 0);
    }
    expect(double.apres.acces).toBeGreaterThan(double.avant.acces ?? 0);
  });

  it('a moved establishment serves from its new commune', async () => {
    const [numeroFiness] = await findEhpad();
    const { sites } = await propose({ sites: 1 });
    const commune = sites[0]?.commune ?? '';
    const deplace = await effets([{ id: 'h1', genre: 'deplacer', numeroFiness, commune }]);
    expect(deplace.apres.etablissements).toBe(deplace.avant.etablissements);
    expect(deplace.communes.find(({ code }) => code === commune)?.apres).toBeLessThan(
      deplace.communes.find(({ code }) => code === commune)?.avant ?? 0,
    );
    expect(deplace.noms[0]).toMatchObject({ id: 'h1', connue: true });
  });

  it('an EHPAD opened counts among the places to live for elderly people, not among day care', async () => {
    const ouverture: Hypothese = {
      id: 'h1',
      genre: 'ouvrir',
      service: 'ehpad',
      commune: '29155',
      places: 20,
    };
    for (const [service, ajoutes] of [
      ['ehpad', 1],
      ['ehpa', 1],
      ['accueil_jour', 0],
      ['usld', 0],
    ] as const) {
      const { avant, apres } = await effets([ouverture], service);
      expect(apres.etablissements - avant.etablissements).toBe(ajoutes);
      expect((apres.places ?? 0) - (avant.places ?? 0)).toBe(20 * ajoutes);
    }
  });

  it('names what is not loaded and lets it change nothing', async () => {
    const reponse = await effets([
      { id: 'h1', genre: 'fermer', numeroFiness: '999999999' },
      { id: 'h2', genre: 'ouvrir', service: 'ehpad', commune: '00000', places: 10 },
    ]);
    expect(reponse.ignorees).toEqual(['h1', 'h2']);
    expect(reponse.apres).toEqual(reponse.avant);
  });
});

/** Open EHPAD of the département with places, by their numbers. */
async function findEhpad(): Promise<[string, ...string[]]> {
  const vue = await moteur.interroger({
    version: 900,
    filtre: {
      ...FILTRE_VIDE,
      valeurs: { departement: [departement], categorie: ['500'] },
    },
    tri: { colonne: 'places', sens: 'decroissant' },
  });
  const lignes = await moteur.lignes(vue.version, 0, 5);
  return lignes.map(({ numeroFiness }) => numeroFiness) as [string, ...string[]];
}

/** Every number of an answer, at any depth. */
function listNombres(valeur: unknown): number[] {
  if (typeof valeur === 'number') return [valeur];
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(listNombres) : [];
}
