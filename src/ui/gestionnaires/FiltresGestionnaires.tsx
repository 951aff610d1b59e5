import { useCallback } from 'react';
import type { FiltreGestionnaires } from '../../domain/gestionnaire/table-gestionnaires';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { LIBELLES_PUBLIC, LIBELLES_STATUT_GROUPE } from '../../i18n/nomenclature';
import { FILTRE_GESTIONNAIRES_VIDE, PUBLICS, STATUT_GROUPES } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { CaseOption } from '../filtres/CaseOption';
import { ChampTexte } from '../kit/ChampTexte';
import { Pli } from '../kit/Pli';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';

/** What restricts the table of gestionnaires; the territory comes from the filters of the offer. */
export function FiltresGestionnaires() {
  const filtre = useMagasin((etat) => etat.analyse.gestionnaires);
  const { reglerAnalyse } = useActions();
  const changer = useCallback(
    (changement: Partial<FiltreGestionnaires>) =>
      reglerAnalyse({ gestionnaires: { ...filtre, ...changement } }),
    [filtre, reglerAnalyse],
  );
  const surTexte = useCallback((texte: string) => changer({ texte }), [changer]);
  const actifs = countActifs(filtre);
  return (
    <Pli titre={GESTIONNAIRES.filtres} resume={GESTIONNAIRES.resumeFiltres(actifs)} ouvertAuDepart>
      <ChampTexte
        libelle={GESTIONNAIRES.texte}
        invite={GESTIONNAIRES.texteInvite}
        effacer={GESTIONNAIRES.effacerTexte}
        valeur={filtre.texte}
        surChangement={surTexte}
      />
      <div className={saisies.options}>
        <CaseOption
          libelle={GESTIONNAIRES.sousLesSeuils}
          precision={GESTIONNAIRES.sousLesSeuilsPrecision}
          coche={filtre.sousLesSeuils}
          surChangement={(sousLesSeuils) => changer({ sousLesSeuils })}
        />
        <CaseOption
          libelle={GESTIONNAIRES.monoActivite}
          precision={GESTIONNAIRES.monoActivitePrecision}
          coche={filtre.monoActivite}
          surChangement={(monoActivite) => changer({ monoActivite })}
        />
        <CaseOption
          libelle={GESTIONNAIRES.sansEsms}
          precision={GESTIONNAIRES.sansEsmsPrecision}
          coche={filtre.sansEsms}
          surChangement={(sansEsms) => changer({ sansEsms })}
        />
      </div>
      <fieldset className={saisies.groupe}>
        <legend>{GESTIONNAIRES.publics}</legend>
        {PUBLICS.filter((un) => un !== 'autre').map((un) => (
          <CaseOption
            key={un}
            libelle={LIBELLES_PUBLIC[un]}
            coche={filtre.publics.includes(un)}
            surChangement={() => changer({ publics: toggle(filtre.publics, un) })}
          />
        ))}
      </fieldset>
      <fieldset className={saisies.groupe}>
        <legend>{GESTIONNAIRES.statuts}</legend>
        {STATUT_GROUPES.map((statut) => (
          <CaseOption
            key={statut}
            libelle={LIBELLES_STATUT_GROUPE[statut]}
            coche={filtre.statuts.includes(statut)}
            surChangement={() => changer({ statuts: toggle(filtre.statuts, statut) })}
          />
        ))}
      </fieldset>
      {actifs > 0 && (
        <button
          type="button"
          className={textes.lien}
          onClick={() => reglerAnalyse({ gestionnaires: FILTRE_GESTIONNAIRES_VIDE })}
        >
          {GESTIONNAIRES.reinitialiser}
        </button>
      )}
    </Pli>
  );
}

function countActifs({
  texte,
  sousLesSeuils,
  monoActivite,
  sansEsms,
  statuts,
  publics,
}: FiltreGestionnaires): number {
  const oui = [
    texte.trim() !== '',
    sousLesSeuils,
    monoActivite,
    sansEsms,
    statuts.length > 0,
    publics.length > 0,
  ];
  return oui.filter(Boolean).length;
}

function toggle<T>(valeurs: readonly T[], valeur: T): readonly T[] {
  return valeurs.includes(valeur) ? valeurs.filter((autre) => autre !== valeur) : [...valeurs, valeur];
}
