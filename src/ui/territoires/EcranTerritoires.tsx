import { LIBELLES_DISPOSITION, TERRITOIRES } from '../../i18n/territoires';
import { DISPOSITIONS_CARTE } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { ChoixNiveau } from '../coquille/ChoixNiveau';
import { CaseOption } from '../filtres/CaseOption';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { AvisTerritoires } from '../perimetres/AvisTerritoires';
import { PanneauPerimetres } from '../perimetres/PanneauPerimetres';
import { ChoixPetites } from './ChoixPetites';
import { ChoixVariable } from './ChoixVariable';
import { lireVariable } from './lire-carte';
import { ReglagesClasses } from './ReglagesClasses';
import styles from './territoires.module.css';

/** Right panel of the maps of territories: what they show, at which level, in which classes. */
export function EcranTerritoires() {
  const reglages = useMagasin((etat) => etat.analyse.carte);
  const reponse = useMagasin((etat) => etat.reponses.carte);
  const offreSurCarte = useMagasin((etat) => etat.offreSurCarte);
  const { reglerAnalyse, montrerOffreSurCarte } = useActions();
  const { disposition, variable, secondaire, symboles, comparee } = reglages;
  // Bounds typed for one variable mean nothing for another: they go with it.
  const regler = (changes: Partial<typeof reglages>) => reglerAnalyse({ carte: { ...reglages, ...changes } });
  const choisirVariable = (id: string | null) => {
    if (id === null) return;
    const sansBornes = reglages.methode === 'manuelles' ? ({ methode: 'jenks' } as const) : {};
    regler({ variable: id, bornes: [], ...sansBornes });
  };
  const carte = reponse?.valeur ?? null;
  return (
    <section className={blocs.ecran} aria-label={TERRITOIRES.titre} aria-busy={reponse?.etat === 'calcul'}>
      <fieldset className={styles.dispositions} aria-label={TERRITOIRES.disposition}>
        {DISPOSITIONS_CARTE.map((cle) => (
          <button
            key={cle}
            type="button"
            aria-pressed={cle === disposition}
            onClick={() => regler({ disposition: cle })}
          >
            {LIBELLES_DISPOSITION[cle]}
          </button>
        ))}
      </fieldset>
      <ChoixNiveau />
      <AvisTerritoires />
      {disposition === 'multiples' ? (
        <ChoixPetites />
      ) : (
        <section className={blocs.rubrique} aria-label={TERRITOIRES.contenu}>
          <ChoixVariable libelle={TERRITOIRES.variable} valeur={variable} surChoix={choisirVariable} />
          <Definition id={variable} />
          {lireVariable(variable).sommable && symboles !== variable && (
            <p className={textes.note}>
              {TERRITOIRES.stockEnCouleur}{' '}
              <button
                type="button"
                className={textes.lienPetit}
                onClick={() => regler({ symboles: variable })}
              >
                {TERRITOIRES.enCercles}
              </button>
            </p>
          )}
          {disposition === 'deux' ? (
            <>
              <ChoixVariable
                libelle={TERRITOIRES.comparee}
                valeur={comparee}
                surChoix={(id) => id !== null && regler({ comparee: id })}
              />
              <Definition id={comparee} />
            </>
          ) : (
            <ChoixVariable
              libelle={TERRITOIRES.secondaire}
              valeur={secondaire}
              facultatif
              surChoix={(id) => regler({ secondaire: id })}
            />
          )}
          <ChoixVariable
            libelle={TERRITOIRES.symboles}
            valeur={symboles}
            facultatif
            sommables
            surChoix={(id) => regler({ symboles: id })}
          />
          {symboles !== null && <p className={textes.note}>{TERRITOIRES.symbolesNote}</p>}
          <CaseOption
            libelle={TERRITOIRES.etablissements}
            coche={offreSurCarte}
            surChangement={montrerOffreSurCarte}
          />
        </section>
      )}
      <Suivi />
      <ReglagesClasses carte={disposition === 'multiples' ? null : carte} />
      <PanneauPerimetres />
      {carte?.contours === 'approches' && <p className={textes.note}>{TERRITOIRES.contoursNote}</p>}
    </section>
  );
}

function Definition({ id }: { readonly id: string }) {
  const { definition } = lireVariable(id);
  return <p className={textes.note}>{definition === '' ? TERRITOIRES.variableInconnue : definition}</p>;
}

/** How the answer of the engine stands, when it is not simply there. */
function Suivi() {
  const disposition = useMagasin((etat) => etat.analyse.carte.disposition);
  const reponse = useMagasin((etat) =>
    disposition === 'multiples' ? etat.reponses.petitesCartes : etat.reponses.carte,
  );
  const etape = useMagasin((etat) => etat.etape);
  if (reponse === undefined || etape !== 'territoires') return null;
  if (reponse.etat === 'erreur')
    return (
      <p role="alert" className={textes.erreur}>
        {TERRITOIRES.echec} {reponse.message}
      </p>
    );
  return (
    <p className={textes.note} role="status">
      {reponse.etat === 'calcul' && reponse.valeur === null ? TERRITOIRES.calcul : ''}
    </p>
  );
}
