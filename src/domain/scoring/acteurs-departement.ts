import { PUBLICS, STATUT_GROUPES } from '../etablissement/nomenclature';
import type { IndexScoring } from './index-scoring';
import { createProfil, type ProfilActeur } from './similarite-acteurs';

/** Most staff of an eligible actor, over all its establishments. */
const ETP_MAXIMUM = 300;
/** Most core establishments whose staff cannot be estimated. */
const ETABLISSEMENTS_SANS_ETP_MAXIMUM = 10;

/** An eligible actor with its placed core establishments of one département. */
export interface ActeurDepartement {
  readonly acteur: number;
  readonly identifiant: string;
  readonly rows: readonly number[];
  readonly profil: ProfilActeur;
  /** Estimated staff of these establishments, null when none can be estimated. */
  readonly etp: number | null;
}

/**
 * Actors that may form efficience groups in a département (method C.1), by identifier: not a hospital, at most 300
 * ETP, or 10 core establishments without capacity. Where capacities are known for some establishments only, both
 * limits hold: the known staff and the number of the others.
 */
export function listActeursDepartement(
  index: IndexScoring,
  rowsCoeur: readonly number[],
): readonly ActeurDepartement[] {
  const parActeur = new Map<number, number[]>();
  for (const row of rowsCoeur) {
    const acteur = index.acteur(row);
    if (!estEligible(index, acteur)) continue;
    const liste = parActeur.get(acteur);
    if (liste === undefined) parActeur.set(acteur, [row]);
    else liste.push(row);
  }
  const { tailles, acteurs, entree } = index;
  const { etablissements } = entree.offre;
  return [...parActeur]
    .map(([acteur, rows]): ActeurDepartement => {
      const connus = rows.map((row) => index.etp[row] as number).filter((etp) => !Number.isNaN(etp));
      return {
        acteur,
        identifiant: acteurs.identifiants[acteur] as string,
        rows,
        profil: createProfil(
          rows.map(
            (row) =>
              [PUBLICS[etablissements.public[row] as number] ?? 'autre', index.categorie(row)] as const,
          ),
          STATUT_GROUPES[tailles.statutGroupe[acteur] as number] ?? 'INCONNU',
        ),
        etp: connus.length === 0 ? null : connus.reduce((somme, etp) => somme + etp, 0),
      };
    })
    .sort((a, b) =>
      a.identifiant < b.identifiant ? -1 : a.identifiant > b.identifiant ? 1 : a.acteur - b.acteur,
    );
}

function estEligible(index: IndexScoring, acteur: number): boolean {
  const { tailles } = index;
  return (
    tailles.tientHopital[acteur] === 0 &&
    (tailles.etpConnu[acteur] as number) <= ETP_MAXIMUM &&
    (tailles.nombreSansEtp[acteur] as number) <= ETABLISSEMENTS_SANS_ETP_MAXIMUM
  );
}
