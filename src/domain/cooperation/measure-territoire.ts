import type { IndexGroupements } from './index-groupements';

/** Where the groups stand relatively to the current view. */
export interface MesureTerritoire {
  /** 1 for each row of the offer in the view; null when there is no view: the whole offer. */
  readonly dansVue: Uint8Array | null;
  /** Members of each group with an establishment in the view. */
  readonly membres: Uint32Array;
  /** 1 for each group that touches the territory. */
  readonly touche: Uint8Array;
}

/**
 * Territory = the rows of the current view. A group touches it by a member or by an establishment of its own;
 * when none of its establishments is loaded, by the département of its number, which must be one of the view's.
 */
export function measureTerritoire(index: IndexGroupements, selection: Uint32Array | null): MesureTerritoire {
  const { etablissements: et } = index.contexte.offre;
  const { groupements } = index;
  let dansVue: Uint8Array | null = null;
  if (selection !== null) {
    dansVue = new Uint8Array(et.nombre);
    for (const i of selection) dansVue[i] = 1;
  }
  const departements = listDepartements(index, selection);
  const estDansVue = (i: number): boolean => dansVue === null || dansVue[i] === 1;
  const membres = new Uint32Array(groupements.length);
  const touche = new Uint8Array(groupements.length);
  for (const [rang, groupement] of groupements.entries()) {
    let nombre = 0;
    for (const { lignes } of groupement.membres) if (lignes.some(estDansVue)) nombre += 1;
    membres[rang] = nombre;
    const sansLieu = groupement.membresPresents === 0 && groupement.propres.length === 0;
    const ici =
      nombre > 0 ||
      groupement.propres.some(estDansVue) ||
      (sansLieu && groupement.departements.some((code) => departements.has(code)));
    if (ici) touche[rang] = 1;
  }
  return { dansVue, membres, touche };
}

/** INSEE codes of the départements of the view. */
function listDepartements({ contexte }: IndexGroupements, selection: Uint32Array | null): Set<string> {
  const { departement } = contexte.offre.etablissements;
  const vus = new Uint8Array(departement.codes.length);
  if (selection === null) for (const rang of departement.index) vus[rang] = 1;
  else for (const i of selection) vus[departement.index[i] as number] = 1;
  return new Set(departement.codes.filter((code, rang) => code !== '' && vus[rang] === 1));
}
