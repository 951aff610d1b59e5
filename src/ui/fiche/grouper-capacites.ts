import type { LigneCapacite } from '../../domain/etablissement/capacite';

/** Ways of being received, told by the mode of functioning (and by the discipline for temporary stays). */
export const ACCUEILS = [
  'hebergement',
  'hebergement_temporaire',
  'accueil_jour',
  'accueil_nuit',
  'autre',
] as const;
export type Accueil = (typeof ACCUEILS)[number];

/** Rows of one kind, with their totals; null when no row gives the figure. */
export interface GroupeCapacites {
  readonly cle: Accueil | 'logements' | 'sanitaire' | 'hors_places';
  /** One row per discipline, mode and public, those with a figure first. */
  readonly lignes: readonly LigneCapacite[];
  /** Rows left out because they have no figure: most sanitary activities have none. */
  readonly sansChiffre: number;
  readonly installees: number | null;
  readonly autorisees: number | null;
}

const MODES: Readonly<Record<string, Accueil>> = {
  // Internat, internat de semaine, hébergement de nuit éclaté, tous modes avec hébergement.
  '11': 'hebergement',
  '17': 'hebergement',
  '18': 'hebergement',
  '43': 'hebergement',
  // Semi-internat, externat, accueil de jour, temporaire de jour, de jour et en milieu ordinaire.
  '13': 'accueil_jour',
  '14': 'accueil_jour',
  '21': 'accueil_jour',
  '44': 'accueil_jour',
  '47': 'accueil_jour',
  '22': 'accueil_nuit',
  '40': 'hebergement_temporaire',
  '45': 'hebergement_temporaire',
};

/** Accueil temporaire pour personnes âgées: written with the mode of a permanent stay. */
const DISCIPLINE_TEMPORAIRE = '657';

export function readAccueil({ mode, discipline }: Pick<LigneCapacite, 'mode' | 'discipline'>): Accueil {
  const accueil = MODES[mode ?? ''] ?? 'autre';
  return accueil === 'hebergement' && discipline === DISCIPLINE_TEMPORAIRE
    ? 'hebergement_temporaire'
    : accueil;
}

/** Capacities by way of being received; dwellings and hospital beds apart, since they are never added to places. */
export function grouperCapacites(capacites: readonly LigneCapacite[]): readonly GroupeCapacites[] {
  const parCle = new Map<GroupeCapacites['cle'], LigneCapacite[]>();
  for (const ligne of capacites) {
    const cle = keyOf(ligne);
    const deja = parCle.get(cle);
    if (deja === undefined) parCle.set(cle, [ligne]);
    else deja.push(ligne);
  }
  return [...ACCUEILS, 'logements' as const, 'sanitaire' as const, 'hors_places' as const].flatMap((cle) => {
    const toutes = parCle.get(cle);
    if (toutes === undefined) return [];
    const reunies = mergeLignes(toutes);
    const chiffrees = reunies.filter(hasChiffre);
    const listees =
      cle === 'sanitaire' || cle === 'hors_places'
        ? chiffrees
        : [...chiffrees, ...reunies.filter((ligne) => !hasChiffre(ligne))];
    return [
      {
        cle,
        lignes: listees,
        sansChiffre: reunies.length - listees.length,
        installees: sum(toutes.map(({ installees }) => installees)),
        autorisees: sum(toutes.map(({ autorisees }) => autorisees)),
      },
    ];
  });
}

/** Rows of the same discipline, mode and public are one line, with their sum. */
function mergeLignes(lignes: readonly LigneCapacite[]): readonly LigneCapacite[] {
  const parCode = new Map<string, LigneCapacite>();
  for (const ligne of lignes) {
    const code = [ligne.discipline, ligne.mode, ligne.public].join('/');
    const deja = parCode.get(code);
    parCode.set(
      code,
      deja === undefined
        ? ligne
        : {
            ...ligne,
            installees: sum([deja.installees, ligne.installees]),
            autorisees: sum([deja.autorisees, ligne.autorisees]),
          },
    );
  }
  return [...parCode.values()];
}

function hasChiffre({ installees, autorisees }: LigneCapacite): boolean {
  return installees !== null || autorisees !== null;
}

function keyOf(ligne: LigneCapacite): GroupeCapacites['cle'] {
  if (ligne.unite === 'logements') return 'logements';
  if (ligne.nature === 'sanitaire') return 'sanitaire';
  return ligne.nature === 'medico_social' ? readAccueil(ligne) : 'hors_places';
}

function sum(valeurs: readonly (number | null)[]): number | null {
  return valeurs.reduce((somme, valeur) => (valeur === null ? somme : (somme ?? 0) + valeur), null);
}
