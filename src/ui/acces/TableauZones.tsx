import { useMemo } from 'react';
import { ACCES } from '../../i18n/acces';
import { readZones } from '../../state/constantes';
import { useMagasin } from '../../state/utiliser-magasin';
import { BoutonExport } from '../export/BoutonExport';
import { useNomTerritoire } from '../export/use-nom-territoire';
import { EtatVide } from '../kit/EtatVide';
import { CadreGrille } from '../kit/grille/CadreGrille';
import { Attente } from './Attente';
import { colonnesZones } from './colonnes';
import { ecrireZones } from './ecrire-tables';
import { GrilleCommunes } from './GrilleCommunes';
import type { TriCommunes } from './trier-communes';

const PLUS_LOIN: TriCommunes = { cle: 'minutes', sens: 'decroissant' };

/** Communes beyond the threshold. */
export function TableauZones() {
  const seuil = useMagasin((etat) => etat.analyse.seuilMinutes);
  const reponse = useMagasin((etat) => etat.reponses.zones);
  const valeur = reponse?.valeur ?? null;
  const auDela = useMemo(() => (valeur === null ? null : readZones(valeur, seuil).auDela), [valeur, seuil]);
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const { code } = useNomTerritoire();
  const colonnes = useMemo(() => (valeur === null ? [] : colonnesZones(valeur, date)), [valeur, date]);
  const nombre = auDela?.communes ?? 0;
  return (
    <CadreGrille
      titre={ACCES.zones.titre}
      enAttente={reponse?.ajour !== true}
      comptes={
        auDela === null ? (
          ACCES.calcul
        ) : (
          <>
            <strong>{ACCES.zones.nombre(nombre, seuil)}</strong>
            <span>{ACCES.zones.habitants(auDela.habitants, auDela.plus75)}</span>
            {valeur !== null && valeur.partApprochee > 0 && (
              <span>{ACCES.partApprochee(valeur.partApprochee)}</span>
            )}
          </>
        )
      }
      actions={
        <BoutonExport desactive={nombre === 0} ecrire={ecrireZones(valeur, seuil, nombre, { code, date })} />
      }
    >
      <Attente reponse={reponse}>
        {(repartition) =>
          repartition.communes.codes.length === 0 ? (
            <EtatVide titre={ACCES.sansCommune} texte={ACCES.sansCommuneSuite} />
          ) : nombre === 0 ? (
            <EtatVide titre={ACCES.zones.aucune(seuil)} texte={ACCES.zones.aucuneSuite} />
          ) : (
            <GrilleCommunes
              titre={ACCES.zones.titre}
              description={ACCES.zones.description}
              colonnes={colonnes}
              communes={repartition.communes}
              nombre={nombre}
              table={null}
              triDepart={PLUS_LOIN}
            />
          )
        }
      </Attente>
    </CadreGrille>
  );
}
