import { useCallback, useMemo } from 'react';
import { TABLE } from '../../i18n/table';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import { MenuExport } from '../export/MenuExport';
import { CadreGrille } from '../kit/grille/CadreGrille';
import { Grille } from '../kit/grille/Grille';
import { usePages } from '../kit/grille/use-pages';
import { Comptes } from './Comptes';
import { type Colonne, listColonnes } from './colonnes';
import { contenuCellule } from './contenu-cellule';
import { TableauVide } from './TableauVide';
import { useRangSelection } from './use-rang-selection';

/** Table twin of the map: the same establishments, by row. */
export function Tableau() {
  const moteur = useMoteur();
  const vue = useMagasin((etat) => etat.vue);
  const enAttente = useMagasin((etat) => etat.vue === null || etat.vue.version !== etat.versionDemandee);
  const plusieurs = useMagasin((etat) => (etat.session?.departements.length ?? 0) > 1);
  const tri = useMagasin((etat) => etat.tri);
  const { selectionner, trier, survoler } = useActions();
  const colonnes = useMemo(() => listColonnes(plusieurs), [plusieurs]);
  const lire = useCallback(
    (version: number, debut: number, fin: number) => moteur.lignes(version, debut, fin),
    [moteur],
  );
  const pages = usePages(vue?.version ?? null, lire);
  const rangSelection = useRangSelection();

  const trierSur = ({ tri: cle }: Colonne) => {
    if (cle === null) return;
    const inverse = tri.colonne === cle && tri.sens === 'croissant';
    trier({ colonne: cle, sens: inverse ? 'decroissant' : 'croissant' });
  };
  return (
    <CadreGrille titre={TABLE.titre} comptes={<Comptes />} enAttente={enAttente} actions={<MenuExport />}>
      {vue !== null && vue.nombre === 0 ? (
        <TableauVide />
      ) : (
        <Grille
          titre={TABLE.titre}
          description={TABLE.description}
          colonnes={colonnes}
          version={vue?.version ?? null}
          nombre={vue?.nombre ?? 0}
          pages={pages}
          cellule={contenuCellule}
          rangChoisi={rangSelection}
          surChoix={(fiche) => selectionner(fiche?.numeroFiness ?? null)}
          tri={{ cle: tri.colonne, sens: tri.sens }}
          surTri={trierSur}
          surSurvol={(fiche) => survoler(fiche?.indice ?? null)}
        />
      )}
    </CadreGrille>
  );
}
