import { useId } from 'react';
import { MODES_PERIMETRE_LIBELLES, MODES_PERIMETRE_SENS, PERIMETRES } from '../../i18n/perimetres';
import { MODES_PERIMETRE } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { CaseOption } from '../filtres/CaseOption';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { BoutonExportPerimetres } from './BoutonExportPerimetres';
import { HorsPerimetres } from './HorsPerimetres';
import { ListePerimetres } from './ListePerimetres';

/** Perimeters of the GHT: drawn or not, how, what is in each and what is in none. */
export function PanneauPerimetres() {
  const titre = useId();
  const visibles = useMagasin((etat) => etat.analyse.perimetresVisibles);
  const charges = useMagasin((etat) => etat.session?.groupements.ght ?? 0);
  const { reglerAnalyse } = useActions();
  return (
    <section className={blocs.rubrique} aria-labelledby={titre}>
      <h3 id={titre}>{PERIMETRES.titre}</h3>
      {charges === 0 ? (
        <p className={textes.note}>{PERIMETRES.aucunGht}</p>
      ) : (
        <CaseOption
          libelle={PERIMETRES.afficher}
          coche={visibles}
          surChangement={(coche) => reglerAnalyse({ perimetresVisibles: coche })}
        />
      )}
      {charges > 0 && visibles && (
        <>
          <ChoixMode />
          <Reponse />
        </>
      )}
    </section>
  );
}

function ChoixMode() {
  const nom = useId();
  const mode = useMagasin((etat) => etat.analyse.perimetre);
  const { reglerAnalyse } = useActions();
  return (
    <fieldset className={saisies.champ}>
      <legend>{PERIMETRES.mode}</legend>
      {MODES_PERIMETRE.map((cle) => (
        <label key={cle} className={saisies.option}>
          <input
            type="radio"
            name={nom}
            checked={cle === mode}
            onChange={() => reglerAnalyse({ perimetre: cle })}
          />
          {MODES_PERIMETRE_LIBELLES[cle]}
        </label>
      ))}
      <p className={textes.note}>{MODES_PERIMETRE_SENS[mode]}</p>
    </fieldset>
  );
}

function Reponse() {
  const reponse = useMagasin((etat) => etat.reponses.perimetres);
  const valeur = reponse?.valeur ?? null;
  if (reponse?.etat === 'erreur')
    return (
      <p className={blocs.refus} role="alert">
        {PERIMETRES.erreur(reponse.message ?? '')}
      </p>
    );
  if (valeur === null) return <p className={textes.note}>{PERIMETRES.calcul}</p>;
  const sansTrace = valeur.perimetres.filter(({ polygones }) => polygones === null).length;
  return (
    <div className={blocs.colonne} aria-busy={!reponse?.ajour}>
      {valeur.sansContours ? (
        <p className={blocs.alerte}>{PERIMETRES.sansContours}</p>
      ) : (
        sansTrace > 0 && <p className={blocs.alerte}>{PERIMETRES.sansTrace(sansTrace)}</p>
      )}
      {valeur.contoursInconnus.length > 0 && (
        <p className={blocs.alerte}>{PERIMETRES.contoursInconnus(valeur.contoursInconnus)}</p>
      )}
      {valeur.mode === 'bassin' && <Nature />}
      <ListePerimetres perimetres={valeur.perimetres} />
      <HorsPerimetres perimetres={valeur} />
      <BoutonExportPerimetres />
    </div>
  );
}

/** What the outlines are made of, and how sure the communes' points are. */
function Nature() {
  const perimetres = useMagasin((etat) => etat.reponses.perimetres?.valeur?.perimetres) ?? [];
  const communes = perimetres.reduce((somme, un) => somme + un.communes, 0);
  const approchees = perimetres.reduce((somme, un) => somme + un.communes * un.partApprochee, 0);
  const officiels = perimetres[0]?.nature === 'officiels';
  return (
    <p className={textes.note}>
      {officiels ? PERIMETRES.contoursOfficiels : PERIMETRES.contoursApproches}{' '}
      {communes > 0 && PERIMETRES.partApprochee(approchees / communes)}
    </p>
  );
}
