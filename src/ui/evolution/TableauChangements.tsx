import { useCallback } from 'react';
import { EVOLUTION } from '../../i18n/evolution';
import { FILTRE_COMPARAISON_VIDE } from '../../state/constantes';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import { CadreGrille } from '../kit/grille/CadreGrille';
import { Grille } from '../kit/grille/Grille';
import { usePages } from '../kit/grille/use-pages';
import { COLONNES_CHANGEMENTS } from './colonnes';
import { contenuChangement } from './contenu-changement';
import { ExportChangements } from './ExportChangements';

/** Two vintages compared, table twin of the map: changes. */
export function TableauChangements() {
  const moteur = useMoteur();
  const { version, bilan, etat } = useMagasin((courant) => courant.comparaison);
  const { filtrerComparaison, selectionner, centrer } = useActions();
  const lire = useCallback(
    (demandee: number, debut: number, fin: number) => moteur.changements(demandee, debut, fin),
    [moteur],
  );
  const pages = usePages(bilan === null || etat === 'calcul' ? null : version, lire);
  return (
    <CadreGrille
      titre={EVOLUTION.tableau}
      enAttente={etat === 'calcul'}
      comptes={
        bilan === null ? (
          EVOLUTION.titre
        ) : (
          <>
            <strong>{EVOLUTION.nombre(bilan.nombre)}</strong>
            <span>{EVOLUTION.periode(bilan.dateAvant, bilan.dateApres)}</span>
          </>
        )
      }
      actions={<ExportChangements />}
    >
      {bilan === null || bilan.nombre === 0 ? (
        <Rien
          comparaison={bilan !== null}
          filtree={bilan !== null && Object.values(bilan.parGenre).some((nombre) => nombre > 0)}
          surReinitialisation={() => filtrerComparaison(FILTRE_COMPARAISON_VIDE)}
        />
      ) : (
        <Grille
          titre={EVOLUTION.tableau}
          description={EVOLUTION.description}
          colonnes={COLONNES_CHANGEMENTS}
          version={version}
          nombre={bilan.nombre}
          pages={pages}
          cellule={contenuChangement}
          rangChoisi={-1}
          surChoix={(changement) => {
            if (changement === null) return;
            // A closed establishment has no details in the offer: the map still shows where it was.
            if (changement.genre !== 'fermeture') selectionner(changement.numeroFiness);
            if (changement.longitude !== null && changement.latitude !== null)
              centrer(changement.longitude, changement.latitude, ZOOM_CHOIX);
          }}
        />
      )}
    </CadreGrille>
  );
}

/** Close enough to tell the two ends of a move apart. */
const ZOOM_CHOIX = 12;

function Rien({
  comparaison,
  filtree,
  surReinitialisation,
}: {
  readonly comparaison: boolean;
  readonly filtree: boolean;
  readonly surReinitialisation: () => void;
}) {
  if (!comparaison) return <EtatVide titre={EVOLUTION.sansMillesime.tableau} />;
  return filtree ? (
    <EtatVide
      titre={EVOLUTION.vide.titre}
      texte={EVOLUTION.vide.texte}
      action={{ libelle: EVOLUTION.vide.action, surClic: surReinitialisation }}
    />
  ) : (
    <EtatVide titre={EVOLUTION.aucun.titre} texte={EVOLUTION.aucun.texte} />
  );
}
