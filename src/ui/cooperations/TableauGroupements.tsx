import { useCallback, useEffect, useState } from 'react';
import { COOPERATIONS } from '../../i18n/cooperations';
import { FILTRE_GROUPEMENTS_VIDE } from '../../state/constantes';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import { CadreGrille } from '../kit/grille/CadreGrille';
import type { ColonneGrille } from '../kit/grille/colonnes';
import { Grille } from '../kit/grille/Grille';
import { usePages } from '../kit/grille/use-pages';
import { type CleColonne, COLONNES_GROUPEMENTS } from './colonnes';
import { contenuGroupement } from './contenu-groupement';
import { MenuExportGroupements } from './MenuExportGroupements';

/** Step 2, table twin of the map: existing cooperations. */
export function TableauGroupements() {
  const moteur = useMoteur();
  const page = useMagasin((etat) => etat.cooperations.page);
  const tri = useMagasin((etat) => etat.cooperations.tri);
  const filtre = useMagasin((etat) => etat.filtreGroupements);
  const charges = useMagasin((etat) =>
    etat.session === null ? 0 : etat.session.groupements.ght + etat.session.groupements.autres,
  );
  const { aller, choisirGroupement, filtrerGroupements, trierGroupements } = useActions();
  const demande = page?.demande ?? null;
  const lire = useCallback(
    async (_numero: number, debut: number, fin: number) => {
      if (demande === null) return [];
      const { version, filtre: sien, tri: ordre } = demande;
      return (await moteur.groupements(version, sien, debut, fin, ordre)).lignes;
    },
    [moteur, demande],
  );
  const pages = usePages(demande?.numero ?? null, lire);
  const rangChoisi = useRangChoisi();

  const trierSur = ({ cle }: ColonneGrille<CleColonne>) => {
    const inverse = tri.colonne === cle && tri.sens === 'croissant';
    trierGroupements({ colonne: cle, sens: inverse ? 'decroissant' : 'croissant' });
  };
  return (
    <CadreGrille
      titre={COOPERATIONS.tableau}
      enAttente={page === null || demande?.filtre !== filtre}
      comptes={
        page === null ? (
          COOPERATIONS.recherche
        ) : (
          <>
            <strong>{COOPERATIONS.nombre(page.nombre)}</strong>
            {page.membresAbsents > 0 && <span>{COOPERATIONS.membresAbsents(page.membresAbsents)}</span>}
          </>
        )
      }
      actions={<MenuExportGroupements />}
    >
      {charges === 0 ? (
        <EtatVide
          titre={COOPERATIONS.vide.titre}
          texte={COOPERATIONS.vide.texte}
          action={{ libelle: COOPERATIONS.vide.action, surClic: () => aller('donnees') }}
        />
      ) : page !== null && page.nombre === 0 ? (
        <EtatVide
          titre={COOPERATIONS.rien.titre}
          texte={COOPERATIONS.rien.texte(charges)}
          action={{
            libelle: COOPERATIONS.rien.action,
            surClic: () => filtrerGroupements(FILTRE_GROUPEMENTS_VIDE),
          }}
        />
      ) : (
        <Grille
          titre={COOPERATIONS.tableau}
          description={COOPERATIONS.description}
          colonnes={COLONNES_GROUPEMENTS}
          version={demande?.numero ?? null}
          nombre={page?.nombre ?? 0}
          pages={pages}
          cellule={contenuGroupement}
          rangChoisi={rangChoisi}
          surChoix={(ligne) => {
            if (ligne !== null) choisirGroupement(ligne.groupement.id);
          }}
          tri={{ cle: tri.colonne, sens: tri.sens }}
          surTri={trierSur}
        />
      )}
    </CadreGrille>
  );
}

/** Rank of the chosen group in the list shown, -1 when there is none or the filter leaves it out. */
function useRangChoisi(): number {
  const moteur = useMoteur();
  const id = useMagasin((etat) => etat.idGroupement);
  const demande = useMagasin((etat) => etat.cooperations.page?.demande ?? null);
  const [rang, setRang] = useState(-1);
  useEffect(() => {
    if (id === null || demande === null) {
      setRang(-1);
      return;
    }
    let perimee = false;
    moteur.rangGroupement(demande.version, demande.filtre, demande.tri, id).then(
      (reponse) => {
        if (!perimee) setRang(reponse);
      },
      () => undefined,
    );
    return () => {
      perimee = true;
    };
  }, [id, demande, moteur]);
  return rang;
}
