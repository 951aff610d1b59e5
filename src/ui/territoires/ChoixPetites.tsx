import { SERIES_PETITES, TERRITOIRES } from '../../i18n/territoires';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChoixVariable } from './ChoixVariable';
import { lireVariable } from './lire-carte';
import styles from './territoires.module.css';

/** Most small maps of a screen. */
const PETITES_MAX = 12;

/** Ready-made sets whose members share a unit. */
const SERIES: Readonly<Record<keyof typeof SERIES_PETITES, readonly string[]>> = {
  temps: ['ehpad', 'residence_autonomie', 'ssiad', 'ime', 'esat', 'hopital'].map(
    (id) => `acces.minutes.${id}`,
  ),
  taux: ['ehpad', 'ssiad', 'accueil_jour', 'esat', 'mas', 'ime'].map((id) => `taux.${id}`),
  ratios: ['ehpad', 'ssiad', 'accueil_jour', 'esat', 'mas', 'ime'].map((id) => `taux.${id}.ratio`),
  familles: [
    'personnes_agees',
    'adultes_handicapes',
    'enfance_handicapee',
    'domicile',
    'sanitaire',
    'social',
  ].map((id) => `offre.${id}.pour10000`),
  ages: ['moins20', 'de20a59', 'de60a74', 'plus75'].map((id) => `population.${id}.part`),
};

/** Which small maps are drawn: a ready-made set, or variables one by one. */
export function ChoixPetites() {
  const reglages = useMagasin((etat) => etat.analyse.carte);
  const { reglerAnalyse } = useActions();
  const choisir = (multiples: readonly string[]) => reglerAnalyse({ carte: { ...reglages, multiples } });
  const { multiples } = reglages;
  return (
    <section className={blocs.rubrique} aria-label={TERRITOIRES.multiples.choix}>
      <h3>{TERRITOIRES.multiples.choix}</h3>
      <fieldset className={styles.series} aria-label={TERRITOIRES.multiples.serie}>
        {(Object.keys(SERIES) as (keyof typeof SERIES)[]).map((cle) => (
          <button
            key={cle}
            type="button"
            aria-pressed={SERIES[cle].join() === multiples.join()}
            onClick={() => choisir(SERIES[cle])}
          >
            {SERIES_PETITES[cle]}
          </button>
        ))}
      </fieldset>
      <ul className={styles.liste}>
        {multiples.map((id) => (
          <li key={id}>
            <span>{lireVariable(id).nom}</span>
            <button
              type="button"
              className={textes.lienPetit}
              onClick={() => choisir(multiples.filter((autre) => autre !== id))}
            >
              {TERRITOIRES.multiples.oter}
              <span className="hors-ecran"> {lireVariable(id).nom}</span>
            </button>
          </li>
        ))}
      </ul>
      {multiples.length < PETITES_MAX && (
        <ChoixVariable
          libelle={TERRITOIRES.multiples.ajouter}
          valeur={null}
          surChoix={(id) => {
            if (id !== null && !multiples.includes(id)) choisir([...multiples, id]);
          }}
        />
      )}
      <p className={textes.note}>{TERRITOIRES.multiples.communesNote}</p>
    </section>
  );
}
