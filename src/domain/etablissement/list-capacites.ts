import { readCode } from '../shared/colonne-code';
import { type LigneCapacite, NATURES_CAPACITE, UNITES_CAPACITE } from './capacite';
import type { Contexte } from './contexte';

/** Capacities of establishment `i`, in the order of the source; a label is null when our nomenclature has none. */
export function listCapacites({ offre, nomenclature }: Contexte, i: number): readonly LigneCapacite[] {
  const { capacites: c } = offre;
  const { capacites: libelles } = nomenclature;
  const lignes: LigneCapacite[] = [];
  for (let k = c.debut[i] ?? 0; k < (c.debut[i + 1] ?? 0); k += 1) {
    const [discipline, mode, publique] = [c.discipline, c.mode, c.public].map((colonne) =>
      readCode(colonne, k),
    ) as [string, string, string];
    lignes.push({
      discipline: discipline || null,
      mode: mode || null,
      public: publique || null,
      libelleDiscipline: libelles.discipline.get(discipline) ?? null,
      libelleMode: libelles.mode.get(mode) ?? null,
      libellePublic: libelles.public.get(publique) ?? null,
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
