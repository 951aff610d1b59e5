import type { NomQuestion, ReponseDe } from '../workers/moteur-api';

/** Where the answer to a question stands; the former answer stays while the next one is made. */
export interface Reponse<N extends NomQuestion> {
  readonly etat: 'calcul' | 'pret' | 'erreur';
  readonly valeur: ReponseDe<N> | null;
  /** The question `valeur` answers is the one the state calls for. */
  readonly ajour: boolean;
  /** 0/0 before the engine says how far it has come. */
  readonly fait: number;
  readonly total: number;
  readonly message: string | null;
}

/** By name of a question; absent until the state calls for it. A second one of the same kind bears a suffix. */
export type Reponses = { readonly [N in NomQuestion]?: Reponse<N> } & {
  /** Territories of the level the filter's own territory is of, for their names. */
  readonly territoiresChoisis?: Reponse<'territoires'>;
  /** The second of two maps side by side. */
  readonly carteComparee?: Reponse<'carte'>;
};
