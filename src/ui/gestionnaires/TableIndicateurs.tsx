import { useMemo, useState } from 'react';
import type { GroupeIndicateurs } from '../../domain/indicateur/catalogue';
import type { TriIndicateurs } from '../../domain/indicateur/table-indicateurs';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { INDICATEURS_LIBELLES } from '../../i18n/indicateurs';
import { TABLE } from '../../i18n/table';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import type { Ecrire } from '../export/use-ecriture';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { writeTable } from '../export/write-table';
import { EtatVide } from '../kit/EtatVide';
import { Grille } from '../kit/grille/Grille';
import { TableauVide } from '../tableau/TableauVide';
import { useRangSelection } from '../tableau/use-rang-selection';
import { CadreTable } from './CadreTable';
import { type ColonneTableIndicateurs, listColonnesIndicateurs } from './colonnes-indicateurs';
import { contenuIndicateur } from './contenu-indicateur';
import { usePagesQuestion } from './use-pages-question';
import { useReglagesIndicateurs } from './use-reglages';

/** Indicators of the establishments that the filters of the offer keep. */
export function TableIndicateurs() {
  const moteur = useMoteur();
  const vue = useMagasin((etat) => etat.vue);
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const { aller, selectionner } = useActions();
  const reglages = useReglagesIndicateurs();
  const { code } = useNomTerritoire();
  const [tri, setTri] = useState<TriIndicateurs | null>(null);
  const [groupe, setGroupe] = useState<GroupeIndicateurs>('esms');
  const version = vue?.version ?? null;
  const demande = useMemo(
    () => (version === null ? null : { version, ...reglages, tri }),
    [version, reglages, tri],
  );
  const table = usePagesQuestion('indicateurs', demande);
  const { tete } = table;
  const colonnes = useMemo(() => listColonnesIndicateurs(groupe, tete, date), [groupe, tete, date]);
  const rangSelection = useRangSelection();

  const exporter: Ecrire = async (suivi) => {
    if (demande === null || tete === null) return null;
    const { createCsvIndicateurs } = await import('../../export/csv-indicateurs');
    const lire = async (debut: number, fin: number) =>
      (await moteur.demander('indicateurs', { ...demande, debut, fin })).lignes;
    const nom = INDICATEURS_LIBELLES.nomFichier(code, date);
    return writeTable(createCsvIndicateurs(tete.colonnes), nom, { nombre: tete.nombre, lire }, suivi);
  };

  const trierSur = ({ indicateur }: ColonneTableIndicateurs) => {
    if (indicateur === null) return;
    const inverse = tri?.colonne === indicateur.id && tri.sens === 'croissant';
    setTri({ colonne: indicateur.id, sens: inverse ? 'decroissant' : 'croissant' });
  };
  return (
    <CadreTable
      titre={INDICATEURS_LIBELLES.tableau}
      table={table}
      comptes={tete !== null && <strong>{TABLE.nombre(tete.nombre)}</strong>}
      groupes={INDICATEURS_LIBELLES.groupes}
      groupe={groupe}
      surGroupe={setGroupe}
      detail={GESTIONNAIRES.csvDetailIndicateurs}
      ecrire={exporter}
    >
      {vue?.nombre === 0 ? (
        <TableauVide />
      ) : groupe === 'utilisateur' && tete !== null && colonnes.length === 1 ? (
        <EtatVide
          titre={INDICATEURS_LIBELLES.sansTableau}
          action={{ libelle: GESTIONNAIRES.sansDonnees.action, surClic: () => aller('donnees') }}
        />
      ) : (
        <Grille
          titre={INDICATEURS_LIBELLES.tableau}
          description={INDICATEURS_LIBELLES.description}
          colonnes={colonnes}
          version={table.version}
          nombre={tete?.nombre ?? 0}
          pages={table.pages}
          cellule={contenuIndicateur}
          rangChoisi={tri === null ? rangSelection : -1}
          surChoix={(ligne) => selectionner(ligne?.numeroFiness ?? null)}
          {...(tri === null ? {} : { tri: { cle: tri.colonne, sens: tri.sens } })}
          surTri={trierSur}
        />
      )}
    </CadreTable>
  );
}
