import type { TexteIndexe } from '../shared/fold-texte';

/** Folded texts a search reads. */
export interface TextesRecherche {
  readonly nom: TexteIndexe;
  readonly nomLong: TexteIndexe;
  readonly gestionnaire: TexteIndexe;
  readonly gestionnaireLong: TexteIndexe;
  readonly commune: TexteIndexe;
  readonly numeroFiness: TexteIndexe;
  readonly siret: TexteIndexe;
  readonly numeroFinessEj: TexteIndexe;
  readonly siren: TexteIndexe;
}
