import { useMemo, useState } from 'react';
import type { TauxTerritoire } from '../../domain/equipement/table-equipement';
import { EQUIPEMENT } from '../../i18n/equipement';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import { CadreGrille } from '../kit/grille/CadreGrille';
import type { ColonneGrille } from '../kit/grille/colonnes';
import { Grille } from '../kit/grille/Grille';
import { type CleColonne, createColonnes } from './colonnes';
import { contenuTerritoire } from './contenu-territoire';
import { ExportEquipement } from './ExportEquipement';
import { type TriTerritoires, trierTerritoires } from './trier-territoires';
import { useTaux } from './use-taux';

/** Least equipped first. */
const TRI_DEPART: TriTerritoires = { cle: 'taux', sens: 'croissant' };

/** Rates of equipment by territory, table twin of the map. */
export function TableauTaux() {
  const { taux, table, ligne, enAttente, message } = useTaux();
  const fictive = useMagasin((etat) => etat.session?.fictive === true);
  const lieux = useMagasin((etat) => etat.reponses.territoires?.valeur?.territoires);
  const choisi = useMagasin((etat) => etat.territoireMontre);
  const { cadrer, montrerTerritoire } = useActions();
  const [tri, setTri] = useState(TRI_DEPART);
  const lignes = useMemo(() => trierTerritoires(ligne?.territoires ?? [], tri), [ligne, tri]);
  const pages = useMemo(
    () => ({ ligne: (rang: number) => lignes[rang] ?? null, demander: () => undefined }),
    [lignes],
  );
  const sources = table?.sources;
  const colonnes = useMemo(
    () =>
      ligne === null || sources === undefined
        ? []
        : createColonnes(ligne.ensemble, { taux: taux.id, sources, fictive }),
    [ligne, sources, taux, fictive],
  );
  const trierSur = ({ cle }: ColonneGrille<CleColonne>) =>
    setTri((avant) => ({
      cle,
      sens: avant.cle === cle && avant.sens === 'croissant' ? 'decroissant' : 'croissant',
    }));
  const montrer = (territoire: TauxTerritoire | null) => {
    if (territoire === null) return;
    montrerTerritoire(territoire.code);
    const emprise = lieux?.find(({ code }) => code === territoire.code)?.emprise ?? null;
    if (emprise !== null) cadrer(emprise);
  };
  return (
    <CadreGrille
      titre={EQUIPEMENT.tableau}
      enAttente={enAttente}
      comptes={
        <>
          <strong>{EQUIPEMENT.titreTableau(taux.id)}</strong>
          <span>{ligne === null ? EQUIPEMENT.calcul : EQUIPEMENT.nombre(lignes.length)}</span>
          <span>{EQUIPEMENT.unite(taux.tranche)}</span>
        </>
      }
      actions={<ExportEquipement ligne={ligne} lignes={lignes} table={table} />}
    >
      {message !== null ? (
        <EtatVide titre={EQUIPEMENT.erreur(message)} />
      ) : ligne === null || table === null ? (
        <EtatVide titre={EQUIPEMENT.calcul} />
      ) : lignes.length === 0 && !enAttente ? (
        <EtatVide titre={EQUIPEMENT.vide.titre} texte={EQUIPEMENT.vide.texte} />
      ) : (
        <Grille
          titre={EQUIPEMENT.tableau}
          description={EQUIPEMENT.description}
          colonnes={colonnes}
          version={lignes.length}
          nombre={lignes.length}
          pages={pages}
          cellule={(territoire, { cle }) => contenuTerritoire(territoire, cle, ligne)}
          rangChoisi={lignes.findIndex(({ code }) => code === choisi)}
          surChoix={montrer}
          tri={tri}
          surTri={trierSur}
        />
      )}
    </CadreGrille>
  );
}
