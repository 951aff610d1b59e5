import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import type { Hypothese } from '../../../src/domain/hypothese/hypothese';
import {
  ANALYSE_DEFAUT,
  OBJECTIFS_IMPLANTATION,
  OBJECTIFS_PLACES,
} from '../../../src/domain/projet/reglages-analyse';
import { ETENDUE_TOUTE } from '../../../src/domain/territoire/etendue';
import { BASSINS_DEFAUT } from '../../../src/domain/territoire/niveau';
import { createJumeau } from '../../../src/workers/jumeau';
import type { Moteur } from '../../../src/workers/moteur-api';
import { CORPUS } from '../../aide/corpus';

const ALLIER = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-03-allier.csv';
const COMMUNES = 'geo/communes_2024_coords_pop.csv.gz';

async function charger(officielles: boolean): Promise<Moteur> {
  const moteur = createJumeau(createLecteurNode('data'));
  await moteur.ouvrir();
  const dossier = CORPUS ?? '';
  const fichiers = [{ nom: 'allier.csv', contenu: new Blob([readFileSync(join(dossier, ALLIER))]) }];
  if (officielles)
    fichiers.push({
      nom: 'communes.csv',
      contenu: new Blob([gunzipSync(readFileSync(join(dossier, COMMUNES)))]),
    });
  await moteur.importer(fichiers);
  return moteur;
}

const cadre = (hypotheses: readonly Hypothese[]) => ({
  etendue: { ...ETENDUE_TOUTE, departements: ['03'] },
  niveau: { niveau: 'epci' as const, bassins: BASSINS_DEFAUT },
  temps: { facteurRelief: 1, heuresPleines: false },
  hypotheses,
});

describe.skipIf(CORPUS === null)('places to open in the Allier', () => {
  it.each([
    ['shipped positions', false],
    ['official positions', true],
  ])('are proved, and keep what they promise (%s)', { timeout: 60_000 }, async (_, officielles) => {
    const moteur = await charger(officielles);
    for (const objectif of OBJECTIFS_IMPLANTATION) {
      const reponse = await moteur.demander('propositions', {
        cadre: cadre([]),
        service: 'usld',
        seuilMinutes: 30,
        implantation: {
          ...ANALYSE_DEFAUT.implantation,
          objectif,
          sites: 2,
          placesParSite: 30,
          candidats: 'communes',
        },
      });
      expect(reponse.methode).toBe('exacte');
      expect(reponse.sites).toHaveLength(2);
      const { apres } = await moteur.demander('effets', {
        cadre: cadre(reponse.sites.map(({ hypothese }) => hypothese)),
        service: 'usld',
        seuilMinutes: 30,
      });
      expect(apres.minutesMoyennes).toBe(reponse.apres.minutesMoyennes);
      expect(apres.couverts).toBe(reponse.apres.couverts);
      expect(apres.minutesMoinsBienServis).toBe(reponse.apres.minutesMoinsBienServis);
    }
  });

  it.each([
    ['shipped positions', false],
    ['official positions', true],
  ])(
    'places are shared out, all of them, though no capacity is known: sites alone, and no deficit (%s)',
    { timeout: 60_000 },
    async (_, officielles) => {
      const moteur = await charger(officielles);
      for (const objectifPlaces of OBJECTIFS_PLACES) {
        const reponse = await moteur.demander('propositions', {
          cadre: cadre([]),
          service: 'residence_autonomie',
          seuilMinutes: 30,
          implantation: {
            ...ANALYSE_DEFAUT.implantation,
            quoi: 'places',
            objectifPlaces,
            places: 40,
            receveurs: 'communes',
          },
        });
        const jugeable = objectifPlaces === 'moins_bien_dotes';
        const codes = reponse.avertissements.map(({ code }) => code);
        expect(codes).toContain('capacites_inconnues');
        expect(codes.includes('sans_mediane')).toBe(!jugeable);
        expect(reponse.sites.reduce((somme, { places }) => somme + places, 0)).toBe(jugeable ? 40 : 0);
        if (!jugeable) continue;
        const { avant, apres } = await moteur.demander('effets', {
          cadre: cadre(reponse.sites.map(({ hypothese }) => hypothese)),
          service: 'residence_autonomie',
          seuilMinutes: 30,
        });
        expect(avant.dotation).toBeNull();
        expect(apres.dotation).toEqual(reponse.apres.dotation);
      }
    },
  );

  it('hardly depend on approximate positions: the mean after two sites moves by less than two minutes', {
    timeout: 60_000,
  }, async () => {
    const reponses = [];
    for (const officielles of [false, true])
      reponses.push(
        await (await charger(officielles)).demander('propositions', {
          cadre: cadre([]),
          service: 'usld',
          seuilMinutes: 30,
          implantation: {
            ...ANALYSE_DEFAUT.implantation,
            objectif: 'p_mediane',
            sites: 2,
            placesParSite: 30,
            candidats: 'communes',
          },
        }),
      );
    const [livrees, officielles] = reponses;
    console.info(
      'USLD, Allier, positions livrées puis officielles :',
      ...reponses.flatMap(({ sites, avant, apres }) => [
        sites.map(({ nom }) => nom).join(' et '),
        `${avant.minutesMoyennes?.toFixed(2)} → ${apres.minutesMoyennes?.toFixed(2)} min`,
      ]),
    );
    const ecart = (livrees?.apres.minutesMoyennes ?? 0) - (officielles?.apres.minutesMoyennes ?? 0);
    expect(Math.abs(ecart)).toBeLessThan(2);
  });
});
