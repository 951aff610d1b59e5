import { useMemo, useState } from 'react';
import type {
  DemandeGestionnaires,
  LigneGestionnaireComplete,
} from '../../domain/gestionnaire/table-gestionnaires';
import { GESTIONNAIRES, GROUPES_GESTIONNAIRES, type GroupeGestionnaires } from '../../i18n/gestionnaires';
import { FILTRE_GESTIONNAIRES_VIDE, readEtendue } from '../../state/constantes';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import type { Ecrire } from '../export/use-ecriture';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { writeTable } from '../export/write-table';
import { EtatVide } from '../kit/EtatVide';
import { Grille } from '../kit/grille/Grille';
import { CadreTable } from './CadreTable';
import { type ColonneTableGestionnaires, listColonnesGestionnaires } from './colonnes-gestionnaires';
import { contenuGestionnaire } from './contenu-gestionnaire';
import { usePagesQuestion } from './use-pages-question';
import { useReglagesIndicateurs } from './use-reglages';

const TRI_DEPART: DemandeGestionnaires['tri'] = { colonne: 'esms', sens: 'decroissant' };

/** Legal entities with an establishment in the extent. */
export function TableEntites() {
  const moteur = useMoteur();
  const filtreOffre = useMagasin((etat) => etat.filtre);
  const filtre = useMagasin((etat) => etat.analyse.gestionnaires);
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const ouvert = useMagasin((etat) => etat.gestionnaireOuvert);
  const pret = useMagasin((etat) => etat.session !== null);
  const { aller, montrerOnglet, ouvrirGestionnaire, reglerAnalyse } = useActions();
  const reglages = useReglagesIndicateurs();
  const { code } = useNomTerritoire();
  const [tri, setTri] = useState(TRI_DEPART);
  const [groupe, setGroupe] = useState<GroupeGestionnaires>('essentiel');
  const etendue = useMemo(() => readEtendue(filtreOffre), [filtreOffre]);
  const demande = useMemo(
    () => (pret ? { etendue, ...reglages, filtre, tri } : null),
    [pret, etendue, reglages, filtre, tri],
  );
  const table = usePagesQuestion('gestionnaires', demande);
  const { tete } = table;
  const colonnes = useMemo(() => listColonnesGestionnaires(groupe, tete, date), [groupe, tete, date]);

  const exporter: Ecrire = async (suivi) => {
    if (demande === null || tete === null) return null;
    const { createCsvGestionnaires } = await import('../../export/csv-gestionnaires');
    const lire = async (debut: number, fin: number) =>
      (await moteur.demander('gestionnaires', { ...demande, debut, fin })).lignes;
    const nom = GESTIONNAIRES.nomFichier(code, date);
    return writeTable(createCsvGestionnaires(tete.champs), nom, { nombre: tete.nombre, lire }, suivi);
  };

  const rangChoisi = findRang(table.pages.ligne, tete?.nombre ?? 0, ouvert);
  const trierSur = ({ cle, triable }: ColonneTableGestionnaires) => {
    if (triable !== true || cle.startsWith('fourni:')) return;
    const colonne = cle as DemandeGestionnaires['tri']['colonne'];
    const inverse = tri.colonne === colonne && tri.sens === 'croissant';
    setTri({ colonne, sens: inverse ? 'decroissant' : 'croissant' });
  };
  return (
    <CadreTable
      titre={GESTIONNAIRES.tableau}
      table={table}
      comptes={
        tete !== null && (
          <>
            <strong>{GESTIONNAIRES.nombre(tete.nombre)}</strong>
            {tete.nombre !== tete.total && <span>{GESTIONNAIRES.surTotal(tete.total)}</span>}
            <span>{GESTIONNAIRES.sousSeuils(tete.sousSeuils)}</span>
            {tete.seuilsInconnus > 0 && <span>{GESTIONNAIRES.seuilsInconnus(tete.seuilsInconnus)}</span>}
          </>
        )
      }
      groupes={GROUPES_GESTIONNAIRES}
      groupe={groupe}
      surGroupe={setGroupe}
      detail={GESTIONNAIRES.csvDetail}
      ecrire={exporter}
    >
      {tete !== null && tete.nombre === 0 ? (
        tete.total === 0 ? (
          <EtatVide
            titre={GESTIONNAIRES.vide.titre}
            texte={GESTIONNAIRES.vide.texte}
            action={{ libelle: GESTIONNAIRES.vide.action, surClic: () => aller('offre') }}
          />
        ) : (
          <EtatVide
            titre={GESTIONNAIRES.rien.titre}
            texte={GESTIONNAIRES.rien.texte(tete.total)}
            action={{
              libelle: GESTIONNAIRES.rien.action,
              surClic: () => reglerAnalyse({ gestionnaires: FILTRE_GESTIONNAIRES_VIDE }),
            }}
          />
        )
      ) : groupe === 'utilisateur' && tete?.champs.length === 0 ? (
        <EtatVide
          titre={GESTIONNAIRES.sansChamps}
          action={{ libelle: GESTIONNAIRES.sansDonnees.action, surClic: () => aller('donnees') }}
        />
      ) : (
        <Grille
          titre={GESTIONNAIRES.tableau}
          description={GESTIONNAIRES.description}
          colonnes={colonnes}
          version={table.version}
          nombre={tete?.nombre ?? 0}
          pages={table.pages}
          cellule={contenuGestionnaire}
          rangChoisi={rangChoisi}
          surChoix={(ligne) => {
            if (ligne === null) return;
            ouvrirGestionnaire(ligne.numeroFinessEj);
            montrerOnglet('etape');
          }}
          tri={{ cle: tri.colonne, sens: tri.sens }}
          surTri={trierSur}
        />
      )}
    </CadreTable>
  );
}

/** Rank of the open gestionnaire among the rows at hand, -1 when it is elsewhere: it is shown, never looked for. */
function findRang(
  lire: (rang: number) => LigneGestionnaireComplete | null,
  nombre: number,
  numeroFinessEj: string | null,
): number {
  if (numeroFinessEj === null) return -1;
  for (let rang = 0; rang < nombre; rang += 1) if (lire(rang)?.numeroFinessEj === numeroFinessEj) return rang;
  return -1;
}
