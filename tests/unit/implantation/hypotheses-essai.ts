import fc from 'fast-check';
import type { HypotheseNouvelle } from '../../../src/domain/hypothese/edit-hypotheses';

export const IDS_ESSAI = ['010000001', '010000002'] as const;

const numeroFiness = fc.constantFrom(...IDS_ESSAI);
const commune = fc.constantFrom('01001', '29019', '75056');
const places = fc.integer({ min: 0, max: 200 });

/** Suppositions of every kind, about few establishments so that they meet. */
export const nouvelles: fc.Arbitrary<readonly HypotheseNouvelle[]> = fc.array(
  fc.oneof(
    fc.record({
      genre: fc.constant('ouvrir' as const),
      service: fc.constant('ehpad' as const),
      commune,
      places,
    }),
    fc.record({ genre: fc.constant('fermer' as const), numeroFiness }),
    fc.record({ genre: fc.constant('deplacer' as const), numeroFiness, commune }),
    fc.record({ genre: fc.constant('redimensionner' as const), numeroFiness, places }),
  ),
  { maxLength: 12 },
);
