import type { ProfilCorrespondance } from '../../domain/table/correspondance';
import type { Projet } from '../../persistence/projet';
import { ETAPES } from '../etapes';
import type { Etat, SourceTransmise } from '../etat';
import { orderCadrage } from '../rafraichir';

/** The work as a project holds it, for a state whose session is already that of the project. */
export function toEtat(projet: Projet, avant: Etat): Partial<Etat> {
  const { vueCarte } = projet;
  return {
    etape: ETAPES.find((etape) => etape === projet.etape) ?? 'offre',
    filtre: projet.filtre,
    tri: projet.tri,
    selection: projet.selection,
    onglet: projet.selection === null ? 'etape' : 'fiche',
    limiterCarte: projet.filtre.emprise !== null,
    parametres: projet.parametres,
    idScenario: projet.idScenario,
    retenus: projet.retenus,
    filtreGroupements: projet.filtreGroupements,
    idGroupement: projet.idGroupement,
    filtreComparaison: projet.filtreComparaison,
    analyse: projet.analyse,
    couchesMasquees: projet.couchesMasquees,
    notes: projet.notes,
    nomProjet: projet.nom,
    profils: mergeProfils(projet.profils, avant.profils),
    journal: [],
    annules: [],
    examen: null,
    aExaminer: [],
    aNommer: [],
    ...(vueCarte === null
      ? {}
      : {
          vueCarte: { ...vueCarte, emprise: null },
          ...orderCadrage(avant, { genre: 'point', ...vueCarte }),
        }),
  };
}

/** Mappings belong to the user more than to a project: those of both. */
export function mergeProfils(
  siens: readonly ProfilCorrespondance[],
  autres: readonly ProfilCorrespondance[],
): readonly ProfilCorrespondance[] {
  const connus = new Set(siens.map(({ id }) => id));
  const nouveaux = autres.filter(({ id }) => !connus.has(id));
  return nouveaux.length === 0 ? siens : [...siens, ...nouveaux];
}

/** Files of the project as the engine takes them. */
export function toSources(projet: Projet, contenus: ReadonlyMap<string, Blob>): readonly SourceTransmise[] {
  return projet.sources.flatMap(({ cle, nom, role, correspondance }) => {
    const contenu = contenus.get(cle);
    if (contenu === undefined) return [];
    return [{ cle, nom, role, contenu, ...(correspondance === null ? {} : { correspondance }) }];
  });
}
