import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { Pli } from '../kit/Pli';
import textes from '../kit/styles/textes.module.css';
import { ChoixVilles } from '../scenarios/ChoixVilles';
import { PanneauTemps } from '../temps/PanneauTemps';
import { ChampRatio } from './ChampRatio';
import styles from './gestionnaires.module.css';

/** What decides the figures: the towns that isolation is counted from, the staff ratios, the travel times. */
export function ReglagesGestionnaires() {
  const parametres = useMagasin((etat) => etat.parametres);
  const villes = useMagasin((etat) => etat.reponses.villes?.valeur ?? null);
  const { definirParametres } = useActions();
  return (
    <>
      <Pli titre={GESTIONNAIRES.reglages}>
        <ChoixVilles
          parametres={parametres}
          villes={villes?.utiles ?? []}
          surParametres={definirParametres}
        />
        {villes !== null && <p className={textes.note}>{GESTIONNAIRES.villes(villes.nombre)}</p>}
      </Pli>
      <Pli titre={GESTIONNAIRES.ratios}>
        <Ratios />
      </Pli>
      <PanneauTemps />
    </>
  );
}

/** Ratios of the categories of the territory, then what brings them back. */
function Ratios() {
  const parametres = useMagasin((etat) => etat.parametres);
  const defaut = useMagasin((etat) => etat.parametresDefaut);
  const facettes = useMagasin((etat) => etat.vue?.facettes);
  const { definirParametres } = useActions();
  const connues = facettes?.find(({ dimension }) => dimension === 'categorie')?.valeurs ?? [];
  const noms = new Map(connues.map(({ code, libelle }) => [code, libelle]));
  const { ratiosEtp } = parametres;
  const codes = Object.keys(ratiosEtp).filter((code) => noms.has(code));
  const changes = JSON.stringify(ratiosEtp) !== JSON.stringify(defaut.ratiosEtp);
  return (
    <>
      <p className={textes.note}>{GESTIONNAIRES.ratiosAide}</p>
      <table className={styles.table} aria-label={GESTIONNAIRES.ratios}>
        <thead>
          <tr>
            <th scope="col">{GESTIONNAIRES.fiche.ratios.categorie}</th>
            <th scope="col" data-nombre="true">
              {GESTIONNAIRES.ratioUnite}
            </th>
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <td>{noms.get(code)}</td>
              <td data-nombre="true">
                <ChampRatio categorie={code} libelle={noms.get(code) ?? code} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes && (
        <button
          type="button"
          className={textes.lien}
          onClick={() => definirParametres({ ...parametres, ratiosEtp: defaut.ratiosEtp })}
        >
          {GESTIONNAIRES.retablirRatios}
        </button>
      )}
    </>
  );
}
