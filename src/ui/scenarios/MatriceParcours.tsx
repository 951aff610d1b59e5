import { useMemo, useState } from 'react';
import { buildMatrice, type CaseMatrice } from '../../charts/build-matrice';
import { MatriceBassins } from '../../charts/MatriceBassins';
import type { Filiere, ResultatScenarios } from '../../domain/scoring/scenario';
import { formatScore, lettreEtape, libelleCourtFiliere, ordreEtapes, SCENARIOS } from '../../i18n/scenarios';
import { libelleEtape, libelleFiliere } from '../../i18n/scoring';
import { STYLE_COOPERATION } from '../../map/view-model/couleurs';
import { useMagasin } from '../../state/utiliser-magasin';
import textes from '../kit/styles/textes.module.css';
import { ORDRE_FILIERES } from './grouper-scenarios';
import styles from './scenarios.module.css';
import { useOuvrirScenario } from './use-ouvrir-scenario';

interface Props {
  readonly resultat: ResultatScenarios;
  readonly departement: string | null;
}

/** Basins shown before "Afficher les autres". */
const NOMBRE_REPLIE = 8;

/** Every basin against every pathway, with what is missing: the first view of the parcours family. */
export function MatriceParcours({ resultat, departement }: Props) {
  const idScenario = useMagasin((etat) => etat.idScenario);
  const ouvrir = useOuvrirScenario();
  const [deplie, setDeplie] = useState(false);
  const lignes = useMemo(
    () =>
      buildMatrice(
        resultat.matrice.filter((bassin) => departement === null || bassin.departement === departement),
        resultat.scenarios,
        ORDRE_FILIERES,
        ordreEtapes,
      ),
    [resultat, departement],
  );
  if (lignes.length === 0) return <p className={textes.note}>{SCENARIOS.aucunBassin}</p>;
  const montrees = deplie ? lignes : lignes.slice(0, NOMBRE_REPLIE);
  return (
    <section aria-label={SCENARIOS.matriceTitre}>
      <h3>{SCENARIOS.matriceTitre}</h3>
      <p className={textes.note}>{SCENARIOS.matriceLegende}</p>
      <MatriceBassins
        lignes={montrees}
        filieres={ORDRE_FILIERES}
        couleur={STYLE_COOPERATION.parcours.couleur}
        idChoisi={idScenario}
        surChoix={(id) => {
          const scenario = resultat.scenarios.find((candidat) => candidat.id === id);
          if (scenario !== undefined) ouvrir(scenario);
        }}
        textes={TEXTES}
      />
      {lignes.length > NOMBRE_REPLIE && (
        <button
          type="button"
          className={textes.lien}
          aria-expanded={deplie}
          onClick={() => setDeplie(!deplie)}
        >
          {deplie ? SCENARIOS.bassinsReplies : SCENARIOS.bassinsSuivants(lignes.length - NOMBRE_REPLIE)}
        </button>
      )}
      <LegendeLettres />
    </section>
  );
}

const TEXTES = {
  legende: SCENARIOS.matriceTitre,
  bassin: SCENARIOS.bassin,
  filiere: (filiere: Filiere) => ({ court: libelleCourtFiliere(filiere), long: libelleFiliere(filiere) }),
  lettre: lettreEtape,
  sansObjet: SCENARIOS.sansObjetCourt,
  score: formatScore,
  alternative: (lieu: string, { filiere, score, etapes }: CaseMatrice): string => {
    const noms = (presente: boolean): string[] =>
      etapes.filter((etape) => etape.presente === presente).map((etape) => libelleEtape(etape.code, filiere));
    return SCENARIOS.caseMatrice(lieu, libelleFiliere(filiere), score, noms(true), noms(false));
  },
};

function LegendeLettres() {
  return (
    <details className={styles.lettres}>
      <summary>{SCENARIOS.lettres}</summary>
      <dl>
        {ORDRE_FILIERES.map((filiere) => (
          <div key={filiere}>
            <dt>{libelleFiliere(filiere)}</dt>
            <dd>
              {ordreEtapes(filiere)
                .map((code) => SCENARIOS.lettre(lettreEtape(code, filiere), libelleEtape(code, filiere)))
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
