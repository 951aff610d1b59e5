import { useId, useRef, useState } from 'react';
import type { ParametresScoring, ResultatScenarios } from '../../domain/scoring/scenario';
import { SCENARIOS } from '../../i18n/scenarios';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChampNombre } from './ChampNombre';
import { RechercheVille } from './RechercheVille';
import styles from './scenarios.module.css';

interface Props {
  readonly parametres: ParametresScoring;
  /** Towns of the last result, largest first. */
  readonly villes: ResultatScenarios['villes'];
  readonly surParametres: (parametres: ParametresScoring) => void;
}

/** Threshold from which a commune is a town, and the list it gives, which the user may correct. */
export function ChoixVilles({ parametres, villes, surParametres }: Props) {
  const id = useId();
  const [ouverte, setOuverte] = useState(false);
  const { villesAjoutees, villesRetirees } = parametres;
  const noms = useRef(new Map<string, string>());
  for (const ville of villes) noms.current.set(ville.codeCommune, ville.nom);
  const nommer = (code: string): string => noms.current.get(code) ?? code;

  const retirer = (code: string) =>
    surParametres({
      ...parametres,
      villesAjoutees: villesAjoutees.filter((autre) => autre !== code),
      villesRetirees: villesAjoutees.includes(code)
        ? villesRetirees
        : [...new Set([...villesRetirees, code])].sort(),
    });
  const ajouter = (code: string) =>
    surParametres({
      ...parametres,
      villesAjoutees: villesRetirees.includes(code)
        ? villesAjoutees
        : [...new Set([...villesAjoutees, code])].sort(),
      villesRetirees: villesRetirees.filter((autre) => autre !== code),
    });
  const retenues = villes.filter((ville) => !villesRetirees.includes(ville.codeCommune));
  const enAttente = villesAjoutees.filter((code) => !villes.some((ville) => ville.codeCommune === code));

  return (
    <fieldset className={saisies.reglage}>
      <legend>{SCENARIOS.villes}</legend>
      <ChampNombre
        libelle={SCENARIOS.seuilVille}
        valeur={parametres.seuilVille}
        min={500}
        max={1_000_000}
        pas={1000}
        suffixe={SCENARIOS.habitants}
        surValeur={(seuilVille) => surParametres({ ...parametres, seuilVille })}
      />
      <p className={textes.note}>{SCENARIOS.seuilAide}</p>
      <button
        type="button"
        className={textes.lien}
        aria-expanded={ouverte}
        aria-controls={`${id}-villes`}
        onClick={() => setOuverte(!ouverte)}
      >
        {SCENARIOS.listeVilles(retenues.length + enAttente.length)}
      </button>
      <div id={`${id}-villes`} hidden={!ouverte}>
        <ul className={styles.cases} aria-label={SCENARIOS.villes}>
          {enAttente.map((code) => (
            <Ville
              key={code}
              nom={nommer(code)}
              remarque={SCENARIOS.ajoutee}
              action={SCENARIOS.retirer}
              titre={SCENARIOS.retirerVille(nommer(code))}
              surClic={() => retirer(code)}
            />
          ))}
          {retenues.map((ville) => (
            <Ville
              key={ville.codeCommune}
              nom={ville.nom}
              remarque={SCENARIOS.population(ville.population)}
              action={SCENARIOS.retirer}
              titre={SCENARIOS.retirerVille(ville.nom)}
              surClic={() => retirer(ville.codeCommune)}
            />
          ))}
          {villesRetirees.map((code) => (
            <Ville
              key={code}
              nom={nommer(code)}
              remarque={SCENARIOS.retiree}
              action={SCENARIOS.remettre}
              titre={SCENARIOS.remettreVille(nommer(code))}
              surClic={() => ajouter(code)}
            />
          ))}
        </ul>
        <RechercheVille
          surChoix={(code, nom) => {
            noms.current.set(code, nom);
            ajouter(code);
          }}
        />
      </div>
    </fieldset>
  );
}

interface PropsVille {
  readonly nom: string;
  readonly remarque: string;
  readonly action: string;
  readonly titre: string;
  readonly surClic: () => void;
}

function Ville({ nom, remarque, action, titre, surClic }: PropsVille) {
  return (
    <li className={styles.ville}>
      <span>
        {nom} <span className={textes.note}>{remarque}</span>
      </span>
      <button type="button" className={textes.lien} aria-label={titre} onClick={surClic}>
        {action}
      </button>
    </li>
  );
}
