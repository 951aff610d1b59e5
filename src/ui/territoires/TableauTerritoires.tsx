import { useMemo, useState } from 'react';
import { producteurOffre } from '../../i18n/attribution';
import { formatDate, INCONNU } from '../../i18n/formats';
import { compterTerritoires, TERRITOIRES } from '../../i18n/territoires';
import { formatValeur, LIBELLES_UNITE } from '../../i18n/variables';
import { couleurBivariee } from '../../map/view-model/palettes-territoires';
import { ETENDUE_TOUTE } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import { CadreGrille } from '../kit/grille/CadreGrille';
import type { ColonneGrille } from '../kit/grille/colonnes';
import { Grille } from '../kit/grille/Grille';
import { ExportTerritoires } from './ExportTerritoires';
import { expliquer, lireVariable, listCouleurs } from './lire-carte';
import { type CleColonne, type ColonnesValeurs, ordonner, type TriTerritoires } from './ordonner';
import styles from './territoires.module.css';
import { type TableTerritoires, useTableTerritoires } from './use-table-territoires';

/** Highest value first. */
const TRI_DEPART: TriTerritoires = { cle: 'valeur', sens: 'decroissant' };

type Colonne = ColonneGrille<CleColonne>;

/** Table twin of the maps of territories. */
export function TableauTerritoires() {
  const table = useTableTerritoires();
  const { carte, enAttente, message } = table;
  const montre = useMagasin((etat) => etat.territoireMontre);
  const { montrerTerritoire, cadrer, choisirEtendue } = useActions();
  const [tri, setTri] = useState(TRI_DEPART);
  const rangs = useMemo(
    () => (carte === null ? new Uint32Array() : ordonner(carte, table.colonnes, tri)),
    [carte, table.colonnes, tri],
  );
  const pages = useMemo(
    () => ({ ligne: (place: number) => rangs[place] ?? null, demander: () => undefined }),
    [rangs],
  );
  const colonnes = useColonnes(table);
  const couleurs = useMemo(() => (carte === null ? [] : listCouleursClasses(carte)), [carte]);
  const rangChoisi = useMemo(() => {
    const rang = carte === null || montre === null ? -1 : carte.codes.indexOf(montre);
    return rang < 0 ? -1 : rangs.indexOf(rang);
  }, [carte, montre, rangs]);

  const montrer = (rang: number | null) => {
    if (rang === null || carte === null) return;
    montrerTerritoire(carte.codes[rang] as string);
    const [ouest, sud, est, nord] = carte.emprises.subarray(rang * 4, rang * 4 + 4) as unknown as number[];
    if (Number.isFinite(ouest)) cadrer([ouest, sud, est, nord] as [number, number, number, number]);
  };
  return (
    <CadreGrille
      titre={TERRITOIRES.tableau}
      enAttente={enAttente}
      comptes={
        carte === null ? (
          TERRITOIRES.calcul
        ) : (
          <>
            <strong>{compterTerritoires(carte.codes.length, carte.niveau)}</strong>
            {carte.manquants > 0 && <span>{TERRITOIRES.inconnus(carte.manquants)}</span>}
            {carte.partApprochee > 0 && <span>{TERRITOIRES.partApprochee(carte.partApprochee)}</span>}
          </>
        )
      }
      actions={<ExportTerritoires table={table} rangs={rangs} />}
    >
      {message !== null ? (
        <EtatVide titre={TERRITOIRES.echec} texte={message} />
      ) : carte === null ? (
        <EtatVide titre={TERRITOIRES.calcul} />
      ) : carte.codes.length === 0 && !enAttente ? (
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
          version={Number(carte.cle)}
          nombre={rangs.length}
          pages={pages}
          cellule={(rang, { cle }) => cellule(table, couleurs, rang, cle)}
          rangChoisi={rangChoisi}
          surChoix={montrer}
          tri={tri}
          surTri={({ cle }) =>
            setTri((avant) => ({
              cle,
              sens: avant.cle === cle && avant.sens === 'decroissant' ? 'croissant' : 'decroissant',
            }))
          }
        />
      )}
    </CadreGrille>
  );
}

/** Colour of each class of the map, plain or bivariate (3 × secondary + primary class). */
function listCouleursClasses(carte: NonNullable<TableTerritoires['carte']>): readonly string[] {
  if (carte.secondaire === null) return listCouleurs(carte);
  return Array.from({ length: 9 }, (_, k) => couleurBivariee(k % 3, Math.floor(k / 3), [3, 3]));
}

function cellule(
  { carte, colonnes }: TableTerritoires,
  couleurs: readonly string[],
  rang: number,
  cle: CleColonne,
) {
  if (carte === null) return null;
  switch (cle) {
    case 'code':
      return carte.codes[rang];
    case 'nom':
      return (
        <span className={styles.nom}>
          <Pastille couleur={couleurs[carte.classes[rang] as number]} />
          <span title={carte.noms[rang]}>{carte.noms[rang]}</span>
        </span>
      );
    case 'classe':
      return texteClasseDe(carte, rang);
    default:
      return valeur(carte, colonnes, rang, cle);
  }
}

function texteClasseDe(carte: NonNullable<TableTerritoires['carte']>, rang: number) {
  const classe = carte.classes[rang] as number;
  if (classe < 0) return <span className={styles.inconnu}>{INCONNU}</span>;
  return carte.secondaire === null
    ? String(classe + 1)
    : TERRITOIRES.croise((classe % 3) + 1, Math.floor(classe / 3) + 1);
}

function valeur(
  carte: NonNullable<TableTerritoires['carte']>,
  colonnes: ColonnesValeurs,
  rang: number,
  cle: Exclude<CleColonne, 'code' | 'nom' | 'classe'>,
) {
  const lue = colonnes[cle]?.[rang] ?? Number.NaN;
  if (Number.isNaN(lue)) return <span className={styles.inconnu}>{INCONNU}</span>;
  const id = {
    valeur: carte.variable,
    secondaire: carte.secondaire,
    symbole: carte.symboles,
    comparee: null,
  }[cle];
  return <Valeur id={id} cle={cle} valeur={lue} />;
}

function Valeur({
  id,
  cle,
  valeur: lue,
}: {
  readonly id: string | null;
  readonly cle: string;
  readonly valeur: number;
}) {
  const autre = useMagasin((etat) =>
    cle === 'comparee' ? etat.reponses.carteComparee?.valeur?.variable : undefined,
  );
  return <>{formatValeur(lue, lireVariable(id ?? autre ?? '').unite)}</>;
}

function Pastille({ couleur }: { readonly couleur: string | undefined }) {
  return (
    <svg className={styles.pastille} width="12" height="12" aria-hidden="true">
      <rect width="12" height="12" fill={couleur ?? '#E3E6E9'} stroke="#8D969C" strokeWidth="0.6" />
    </svg>
  );
}

function useColonnes({ carte, variables }: TableTerritoires): readonly Colonne[] {
  const session = useMagasin((etat) => etat.session);
  return useMemo(() => {
    const source = [
      producteurOffre(session?.fictive ?? false),
      ...new Set((session?.sourcesReference ?? []).map(({ producteur }) => producteur)),
    ].join(', ');
    const date = session?.dateDonnees == null ? null : formatDate(session.dateDonnees);
    return [
      { cle: 'nom', libelle: TERRITOIRES.colonnes.nom, largeurPx: 190, part: 3, priorite: 0, triable: true },
      { cle: 'code', libelle: TERRITOIRES.colonnes.code, largeurPx: 92, part: 0, priorite: 5, triable: true },
      ...variables.map(
        ({ cle, id, estime, inconnus }, rang): Colonne => ({
          cle,
          libelle: lireVariable(id).nom,
          libelleLong: `${lireVariable(id).nom} (${LIBELLES_UNITE[lireVariable(id).unite]})`,
          largeurPx: 140,
          part: 2,
          priorite: rang,
          nombre: true,
          triable: true,
          explication: expliquer(id, {
            source,
            date,
            manquant: inconnus === 0 ? null : TERRITOIRES.inconnus(inconnus),
            estime,
          }),
        }),
      ),
      ...(carte !== null
        ? [
            {
              cle: 'classe' as const,
              libelle: TERRITOIRES.colonnes.classe,
              largeurPx: 76,
              part: 0,
              priorite: 4,
              nombre: true,
              triable: true,
            },
          ]
        : []),
    ];
  }, [carte, variables, session]);
}
