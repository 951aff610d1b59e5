import { useMemo, useState } from 'react';
import { compterTerritoires, TERRITOIRES } from '../../i18n/territoires';
import { ETENDUE_TOUTE } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import { CadreGrille } from '../kit/grille/CadreGrille';
import { Grille } from '../kit/grille/Grille';
import { CelluleTerritoire } from './CelluleTerritoire';
import { ExportTerritoires } from './ExportTerritoires';
import { ordonner, type TriTerritoires } from './ordonner';
import { useColonnes } from './use-colonnes';
import { useTableTerritoires } from './use-table-territoires';

/** Table twin of the maps of territories. */
export function TableauTerritoires() {
  const table = useTableTerritoires();
  const { territoires, enAttente, message, variables, colonnes: valeurs } = table;
  const montre = useMagasin((etat) => etat.territoireMontre);
  const { montrerTerritoire, cadrer, choisirEtendue } = useActions();
  const [choisi, setTri] = useState<TriTerritoires | null>(null);
  // Highest value of the first variable first, until the user sorts on a column that is there.
  const tri = useMemo((): TriTerritoires => {
    const connues = ['nom', 'code', 'classe', ...variables.map(({ id }) => id)];
    if (choisi !== null && connues.includes(choisi.cle)) return choisi;
    return { cle: variables[0]?.id ?? 'nom', sens: 'decroissant' };
  }, [choisi, variables]);
  const rangs = useMemo(
    () => (territoires === null ? new Uint32Array() : ordonner(territoires, valeurs, tri)),
    [territoires, valeurs, tri],
  );
  const pages = useMemo(
    () => ({ ligne: (place: number) => rangs[place] ?? null, demander: () => undefined }),
    [rangs],
  );
  const colonnes = useColonnes(table);
  const rangChoisi = useMemo(() => {
    const rang = territoires === null || montre === null ? -1 : territoires.codes.indexOf(montre);
    return rang < 0 ? -1 : rangs.indexOf(rang);
  }, [territoires, montre, rangs]);

  const montrer = (rang: number | null) => {
    if (rang === null || territoires === null) return;
    montrerTerritoire(territoires.codes[rang] as string);
    const [ouest = Number.NaN, sud = 0, est = 0, nord = 0] = territoires.emprises.subarray(
      rang * 4,
      rang * 4 + 4,
    );
    if (Number.isFinite(ouest)) cadrer([ouest, sud, est, nord]);
  };
  return (
    <CadreGrille
      titre={TERRITOIRES.tableau}
      enAttente={enAttente}
      comptes={
        territoires === null ? (
          TERRITOIRES.calcul
        ) : (
          <>
            <strong>{compterTerritoires(territoires.codes.length, territoires.niveau)}</strong>
            {territoires.manquants > 0 && <span>{TERRITOIRES.inconnus(territoires.manquants)}</span>}
            {territoires.partApprochee > 0 && (
              <span>{TERRITOIRES.partApprochee(territoires.partApprochee)}</span>
            )}
          </>
        )
      }
      actions={<ExportTerritoires table={table} rangs={rangs} />}
    >
      {message !== null ? (
        <EtatVide titre={TERRITOIRES.echec} texte={message} />
      ) : territoires === null ? (
        <EtatVide titre={TERRITOIRES.calcul} />
      ) : territoires.codes.length === 0 && !enAttente ? (
        <EtatVide
          titre={TERRITOIRES.vide.titre}
          texte={TERRITOIRES.vide.texte}
          action={{ libelle: TERRITOIRES.vide.action, surClic: () => void choisirEtendue(ETENDUE_TOUTE) }}
        />
      ) : (
        <Grille
          titre={TERRITOIRES.tableau}
          description={TERRITOIRES.description}
          colonnes={colonnes}
          version={rangs.length}
          nombre={rangs.length}
          pages={pages}
          cellule={(rang, { cle }) => <CelluleTerritoire table={table} rang={rang} cle={cle} />}
          rangChoisi={rangChoisi}
          surChoix={montrer}
          tri={tri}
          surTri={({ cle }) =>
            setTri({ cle, sens: tri.cle === cle && tri.sens === 'decroissant' ? 'croissant' : 'decroissant' })
          }
        />
      )}
    </CadreGrille>
  );
}
