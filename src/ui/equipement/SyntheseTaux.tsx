import type { LigneEquipement, TableEquipement } from '../../domain/equipement/table-equipement';
import { EQUIPEMENT, EXPLICATIONS_EQUIPEMENT } from '../../i18n/equipement';
import { formatPourcentage, INCONNU } from '../../i18n/formats';
import type { TAUX } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { Chiffre } from '../kit/Chiffre';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { texteFigure } from './contenu-territoire';
import styles from './equipement.module.css';
import { type CleFigure, expliquerFigure, type FondExplication } from './expliquer';

interface Props {
  readonly taux: (typeof TAUX)[number];
  readonly ligne: LigneEquipement;
  readonly table: TableEquipement;
}

const FIGURES: readonly CleFigure[] = [
  'taux',
  'reference',
  'ratio',
  'ecart',
  'rang',
  'places',
  'etablissements',
  'population',
];

/** The rate over the whole place chosen, or in the territory shown, compared with its reference. */
export function SyntheseTaux({ taux, ligne, table }: Props) {
  const fictive = useMagasin((etat) => etat.session?.fictive === true);
  const fond: FondExplication = { taux: taux.id, sources: table.sources, fictive };
  const code = useMagasin((etat) => etat.territoireMontre);
  const { montrerTerritoire } = useActions();
  const montre = ligne.territoires.find((territoire) => territoire.code === code);
  const lieu = montre ?? ligne.ensemble;
  const cv = ligne.coefficientVariation;
  return (
    <section className={blocs.rubrique}>
      <div className={blocs.entete}>
        <h3>{montre?.nom ?? EQUIPEMENT.ensemble}</h3>
        {montre !== undefined && (
          <button type="button" className={textes.lien} onClick={() => montrerTerritoire(null)}>
            {EQUIPEMENT.revenirEnsemble}
          </button>
        )}
      </div>
      <p className={textes.note}>{EQUIPEMENT.unite(taux.tranche)}</p>
      <dl>
        {FIGURES.filter((cle) => cle !== 'rang' || montre !== undefined).map((cle) => {
          const texte = texteFigure(lieu, cle, ligne.classes, EQUIPEMENT.bornesPhrase);
          const plusieurs = cle === 'reference' && texte === null && ligne.genreReference !== null;
          return (
            <div key={cle} className={styles.figure} data-principale={cle === 'taux' || cle === 'ecart'}>
              <dt>{EQUIPEMENT.figures[cle]}</dt>
              <dd>
                {plusieurs ? (
                  EQUIPEMENT.propre
                ) : texte === null ? (
                  INCONNU
                ) : (
                  <Chiffre explication={expliquerFigure(cle, lieu, fond)}>{texte}</Chiffre>
                )}
              </dd>
            </div>
          );
        })}
        <div className={styles.figure}>
          <dt>{EXPLICATIONS_EQUIPEMENT.cv.libelle}</dt>
          <dd>
            {cv === null ? (
              INCONNU
            ) : (
              <Chiffre
                explication={{
                  ...expliquerFigure('taux', ligne.ensemble, fond),
                  ...EXPLICATIONS_EQUIPEMENT.cv,
                }}
              >
                {formatPourcentage(cv)}
              </Chiffre>
            )}
          </dd>
        </div>
      </dl>
      <p>{EQUIPEMENT.compareA(ligne.genreReference)}</p>
      {'lireAvec' in taux && <p className={textes.note}>{EQUIPEMENT.lireAvec(taux.lireAvec)}</p>}
      <p className={textes.note}>{EQUIPEMENT.prudence}</p>
    </section>
  );
}
