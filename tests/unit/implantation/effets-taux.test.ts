import fc from 'fast-check';
import '../../aide/graine';
import { describe, expect, it } from 'vitest';
import { TAUX } from '../../../src/domain/equipement/catalogue';
import { computeTauxTerritoires } from '../../../src/domain/equipement/compute-taux-territoires';
import {
  adaptOffreTaux,
  listOffreTaux,
  type OffreTaux,
} from '../../../src/domain/equipement/list-offre-taux';
import { computeEffets } from '../../../src/domain/hypothese/compute-effets';
import {
  communesEssai,
  createSocleEssai,
  etablissementsEssai,
  hypothesesEssai,
  toutDedans,
} from '../acces/socle-essai';

/** Rows as text, in an order of their own. */
function lignesDe(offre: OffreTaux): string[] {
  return Array.from(offre.etablissement.keys(), (k) =>
    [offre.etablissement[k], offre.commune[k], offre.places[k], offre.confondue[k], offre.autorisee[k]].join(
      ' ',
    ),
  ).sort();
}

const monde = fc.record({
  communes: communesEssai,
  etablissements: etablissementsEssai,
  premieres: hypothesesEssai,
  secondes: hypothesesEssai,
});

describe('rates under suppositions', () => {
  it('what is read again of the offer as it is gives what reading all of it gives', () => {
    fc.assert(
      fc.property(monde, ({ communes, etablissements, premieres }) => {
        const { contexte } = createSocleEssai({ communes, etablissements });
        for (const taux of TAUX) {
          const adaptee = adaptOffreTaux(contexte, taux, listOffreTaux(contexte, taux), premieres);
          expect(lignesDe(adaptee)).toEqual(lignesDe(listOffreTaux(contexte, taux, premieres)));
          expect(adaptee.nombre).toBe(adaptee.places.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are those of a plain reckoning, whatever was supposed before', () => {
    fc.assert(
      fc.property(monde, ({ communes, etablissements, premieres, secondes }) => {
        const socle = createSocleEssai({ communes, etablissements });
        const etendue = toutDedans(socle);
        const ensemble = {
          niveau: 'commune' as const,
          codes: [''],
          noms: [''],
          // Only the département of the establishments is loaded.
          parCommune: Int32Array.from(socle.contexte.communes.codeDepartement, (code) =>
            code === '03' ? 0 : -1,
          ),
        };
        for (const hypotheses of [premieres, secondes]) {
          const { taux } = computeEffets({ socle, etendue, service: 'ehpad', seuilMinutes: 20, hypotheses });
          for (const { taux: id, apres } of taux) {
            const terrain = {
              communes: Uint8Array.from(ensemble.parCommune, (t) => (t === 0 ? 1 : 0)),
              etablissements: etendue.etablissements,
            };
            const options = { hypotheses, etendue: etablissements.length > 0 ? terrain : null };
            const [attendu] = computeTauxTerritoires(socle, ensemble, id, options).valeurs;
            if (etablissements.length > 0) expect(apres).toBe(Number.isNaN(attendu) ? null : attendu);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
