import type { Filiere } from '../domain/scoring/scenario';
import type { CaseMatrice, LigneMatrice } from './build-matrice';
import styles from './charts.module.css';
import { EtapesMarques } from './EtapesMarques';

interface Props {
  readonly lignes: readonly LigneMatrice[];
  readonly filieres: readonly Filiere[];
  readonly couleur: string;
  readonly idChoisi: string | null;
  readonly surChoix: (id: string) => void;
  readonly textes: {
    readonly legende: string;
    readonly bassin: string;
    readonly filiere: (filiere: Filiere) => { readonly court: string; readonly long: string };
    readonly lettre: (code: string, filiere: Filiere) => string;
    /** Shown in a cell that has no group. */
    readonly sansObjet: string;
    readonly score: (score: number) => string;
    /** Whole cell in words. */
    readonly alternative: (lieu: string, contenu: CaseMatrice) => string;
  };
}

/** Basins in rows, pathways in columns; a cell with a group selects it. */
export function MatriceBassins({ lignes, filieres, couleur, idChoisi, surChoix, textes }: Props) {
  return (
    <table className={styles.matrice} aria-label={textes.legende}>
      <thead>
        <tr>
          <th scope="col">{textes.bassin}</th>
          {filieres.map((filiere) => (
            <th key={filiere} scope="col">
              <abbr title={textes.filiere(filiere).long}>{textes.filiere(filiere).court}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne) => (
          <tr key={ligne.cle}>
            <th scope="row">
              {ligne.lieu}
              {ligne.pivot !== null && <span className={styles.pivot}>{ligne.pivot}</span>}
            </th>
            {ligne.cases.map((contenu) => (
              <td key={contenu.filiere}>
                <Contenu
                  lieu={ligne.lieu}
                  contenu={contenu}
                  couleur={couleur}
                  choisie={contenu.idScenario !== null && contenu.idScenario === idChoisi}
                  surChoix={surChoix}
                  textes={textes}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PropsContenu extends Pick<Props, 'couleur' | 'surChoix' | 'textes'> {
  readonly lieu: string;
  readonly contenu: CaseMatrice;
  readonly choisie: boolean;
}

function Contenu({ lieu, contenu, couleur, choisie, surChoix, textes }: PropsContenu) {
  const { idScenario, score, filiere } = contenu;
  const alternative = textes.alternative(lieu, contenu);
  const etapes = contenu.etapes.map((etape) => ({ ...etape, lettre: textes.lettre(etape.code, filiere) }));
  const marques = <EtapesMarques etapes={etapes} couleur={couleur} />;
  if (idScenario === null || score === null) {
    return (
      <span className={styles.caseVide} title={alternative}>
        <span aria-hidden="true">{textes.sansObjet}</span>
        {marques}
        <span className="hors-ecran">{alternative}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.case}
      aria-pressed={choisie}
      title={alternative}
      onClick={() => surChoix(idScenario)}
    >
      <span aria-hidden="true">{textes.score(score)}</span>
      {marques}
      <span className="hors-ecran">{alternative}</span>
    </button>
  );
}
