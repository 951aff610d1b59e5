import { useMemo } from 'react';
import { ACCES } from '../../i18n/acces';
import { useMagasin } from '../../state/utiliser-magasin';
import { BoutonExport } from '../export/BoutonExport';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { EtatVide } from '../kit/EtatVide';
import { CadreGrille } from '../kit/grille/CadreGrille';
import { Attente } from './Attente';
import { colonnesAcces } from './colonnes';
import { ecrireAcces } from './ecrire-tables';
import { GrilleCommunes } from './GrilleCommunes';
import type { TriCommunes } from './trier-communes';

const PAR_NOM: TriCommunes = { cle: 'nom', sens: 'croissant' };

/** Reach of a service by commune. */
export function TableauAcces() {
  const reponse = useMagasin((etat) => etat.reponses.acces);
  const valeur = reponse?.valeur ?? null;
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const { code } = useNomTerritoire();
  const colonnes = useMemo(() => (valeur === null ? [] : colonnesAcces(valeur, date)), [valeur, date]);
  const nombre = valeur?.communes.codes.length ?? 0;
  return (
    <CadreGrille
      titre={ACCES.tableau.titre}
      enAttente={reponse?.ajour !== true}
      comptes={
        valeur === null ? (
          ACCES.calcul
        ) : (
          <>
            <strong>{ACCES.tableau.nombre(nombre)}</strong>
            <span>{ACCES.reserves.etablissements(valeur.etablissements)}</span>
            {valeur.partApprochee > 0 && <span>{ACCES.partApprochee(valeur.partApprochee)}</span>}
          </>
        )
      }
      actions={<BoutonExport desactive={nombre === 0} ecrire={ecrireAcces(valeur, { code, date })} />}
    >
      <Attente reponse={reponse}>
        {(table) =>
          nombre === 0 ? (
            <EtatVide titre={ACCES.sansCommune} texte={ACCES.sansCommuneSuite} />
          ) : (
            <GrilleCommunes
              titre={ACCES.tableau.titre}
              description={ACCES.tableau.description}
              colonnes={colonnes}
              communes={table.communes}
              nombre={nombre}
              table={table}
              triDepart={PAR_NOM}
            />
          )
        }
      </Attente>
    </CadreGrille>
  );
}
