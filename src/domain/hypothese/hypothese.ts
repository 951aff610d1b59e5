import type { IdService } from '../acces/services';

/**
 * What the user supposes of the offer, to see every figure move: nothing of the sources is changed. `commune` is an
 * INSEE code; `places` is a number of places (1 for a service that has none).
 */
export type Hypothese =
  | {
      readonly id: string;
      readonly genre: 'ouvrir';
      readonly service: IdService;
      readonly commune: string;
      readonly places: number;
      /** Establishment of that commune that would host it, for the reader: the place counted is the commune. */
      readonly numeroFiness?: string | undefined;
    }
  | { readonly id: string; readonly genre: 'fermer'; readonly numeroFiness: string }
  | {
      readonly id: string;
      readonly genre: 'deplacer';
      readonly numeroFiness: string;
      readonly commune: string;
    }
  | {
      readonly id: string;
      readonly genre: 'redimensionner';
      readonly numeroFiness: string;
      readonly places: number;
    };
