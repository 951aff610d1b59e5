import { readCode } from '../shared/colonne-code';
import { type LigneCapacite, NATURES_CAPACITE, UNITES_CAPACITE } from './capacite';
import type { Contexte } from './contexte';

/** Capacities of establishment `i`, in the order of the source. */
export function listCapacites({ offre }: Contexte, i: number): readonly LigneCapacite[] {
  const { capacites: c } = offre;
  const lignes: LigneCapacite[] = [];
  for (let k = c.debut[i] ?? 0; k < (c.debut[i + 1] ?? 0); k += 1) {
    lignes.push({
      discipline: readCode(c.discipline, k) || null,
      mode: readCode(c.mode, k) || null,
      public: readCode(c.public, k) || null,
      libelleDiscipline: null,
      libelleMode: null,
      libellePublic: null,
      nature: NATURES_CAPACITE[c.nature[k] as number] ?? 'autre',
      unite: UNITES_CAPACITE[c.unite[k] as number] ?? 'places',
      installees: nombre(c.installees[k]),
      autorisees: nombre(c.autorisees[k]),
    });
  }
  return lignes;
}

function nombre(valeur: number | undefined): number | null {
  return valeur === undefined || Number.isNaN(valeur) ? null : valeur;
}
