import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FicheGestionnaire as Fiche } from '../../domain/gestionnaire/table-gestionnaires';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { nommerGestionnaire } from '../../i18n/nom-gestionnaire';
import { LIBELLES_STATUT_GROUPE } from '../../i18n/nomenclature';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { ComparablesGestionnaire } from './ComparablesGestionnaire';
import { EtablissementsGestionnaire } from './EtablissementsGestionnaire';
import { empriseFiche } from './emprise-fiche';
import { ActiviteGestionnaire, TailleGestionnaire, TerritoireGestionnaire } from './SectionsGestionnaire';

/** Card of the open gestionnaire: what it runs, how large it is, where it acts, who is like it. */
export function FicheGestionnaire() {
  const numero = useMagasin((etat) => etat.gestionnaireOuvert);
  const reponse = useMagasin((etat) => etat.reponses.ficheGestionnaire);
  const { cadrer, filtrerGestionnaire, ouvrirGestionnaire } = useActions();
  const { fiche: T } = GESTIONNAIRES;
  // The former answer stays while the next one is made: it may be another gestionnaire's.
  const valeur = reponse?.valeur ?? null;
  const fiche = valeur?.ligne.numeroFinessEj === numero ? valeur : null;
  useCadrageOuverture(fiche);

  const retour = (
    <button type="button" className={textes.lien} onClick={() => ouvrirGestionnaire(null)}>
      {T.retour}
    </button>
  );
  if (fiche === null) {
    const introuvable = reponse?.etat === 'erreur' || (reponse?.etat === 'pret' && reponse.ajour);
    return introuvable ? (
      <EtatVide
        titre={T.introuvable.titre}
        texte={T.introuvable.texte}
        action={{ libelle: T.introuvable.action, surClic: () => ouvrirGestionnaire(null) }}
      />
    ) : (
      <>
        {retour}
        <p className={textes.note} aria-live="polite">
          {T.attente}
        </p>
      </>
    );
  }
  const { ligne } = fiche;
  const emprise = empriseFiche(fiche);
  return (
    <article className={blocs.panneau} aria-label={T.titre}>
      {retour}
      <header>
        <h3 className={textes.titreFiche}>{nommerGestionnaire(ligne)}</h3>
        <p className={textes.note}>
          {ligne.libelleStatut ?? LIBELLES_STATUT_GROUPE[ligne.statutGroupe]}
          {' · '}
          {T.ej} <span className={textes.numero}>{ligne.numeroFinessEj}</span>
          {ligne.siren !== null && (
            <>
              {' · '}
              {T.siren} <span className={textes.numero}>{ligne.siren}</span>
            </>
          )}
        </p>
      </header>
      <div className={blocs.gestes}>
        <Button
          size="compact-xs"
          variant="default"
          disabled={emprise === null}
          onClick={() => {
            if (emprise !== null) cadrer(emprise);
          }}
        >
          {T.cadrer}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => filtrerGestionnaire(ligne.numeroFinessEj)}>
          {T.voirOffre}
        </Button>
      </div>
      <p className={textes.note}>{T.portee}</p>
      <ActiviteGestionnaire fiche={fiche} />
      <TailleGestionnaire fiche={fiche} />
      <TerritoireGestionnaire fiche={fiche} />
      <ComparablesGestionnaire fiche={fiche} />
      <EtablissementsGestionnaire fiche={fiche} />
    </article>
  );
}

/** The map goes to the gestionnaire once, when its card opens; not again when a setting changes. */
function useCadrageOuverture(fiche: Fiche | null): void {
  const { cadrer } = useActions();
  const cadre = useRef<string | null>(null);
  useEffect(() => {
    if (fiche === null || cadre.current === fiche.ligne.numeroFinessEj) return;
    cadre.current = fiche.ligne.numeroFinessEj;
    const emprise = empriseFiche(fiche);
    if (emprise !== null) cadrer(emprise);
  }, [fiche, cadrer]);
}
