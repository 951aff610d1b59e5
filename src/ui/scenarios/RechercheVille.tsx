import { useEffect, useId, useState } from 'react';
import { SCENARIOS } from '../../i18n/scenarios';
import { useMoteur } from '../../state/utiliser-magasin';
import type { ResultatRecherche } from '../../workers/moteur-api';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './scenarios.module.css';

const LONGUEUR_MIN = 2;
/** Communes come after establishments in an answer: ask for enough to reach them. */
const LIMITE = 40;
const NOMBRE_MONTRE = 6;
const DELAI_FRAPPE_MS = 150;

interface Props {
  readonly surChoix: (codeCommune: string, nom: string, resultat: ResultatRecherche) => void;
  readonly libelle?: string;
  readonly invite?: string;
}

/** Finds a commune by name; to add it to the towns when nothing else is said. */
export function RechercheVille({
  surChoix,
  libelle = SCENARIOS.ajouterVille,
  invite = SCENARIOS.ajouterVilleAide,
}: Props) {
  const id = useId();
  const moteur = useMoteur();
  const [texte, setTexte] = useState('');
  const [communes, setCommunes] = useState<readonly ResultatRecherche[] | null>(null);

  useEffect(() => {
    setCommunes(null);
    if (texte.trim().length < LONGUEUR_MIN) return;
    let perime = false;
    const minuterie = setTimeout(async () => {
      const trouves = await moteur.rechercher(texte, LIMITE);
      if (perime) return;
      setCommunes(trouves.filter(({ genre }) => genre === 'commune').slice(0, NOMBRE_MONTRE));
    }, DELAI_FRAPPE_MS);
    return () => {
      perime = true;
      clearTimeout(minuterie);
    };
  }, [moteur, texte]);

  return (
    <div className={`${saisies.ligne} ${styles.champ}`}>
      <label htmlFor={id}>{libelle}</label>
      <input
        id={id}
        className={`${saisies.saisie} ${styles.recherche}`}
        type="search"
        autoComplete="off"
        placeholder={invite}
        value={texte}
        onChange={(evenement) => setTexte(evenement.target.value)}
      />
      <ul aria-live="polite">
        {communes?.map((commune) => (
          <li key={commune.code}>
            <button
              type="button"
              className={textes.lien}
              onClick={() => {
                surChoix(commune.code, commune.libelle, commune);
                setTexte('');
              }}
            >
              {SCENARIOS.communeTrouvee(commune.libelle, commune.precision)}
            </button>
          </li>
        ))}
        {communes?.length === 0 && <li className={textes.note}>{SCENARIOS.aucuneCommune}</li>}
      </ul>
    </div>
  );
}
