import type { ReactNode } from 'react';
import type {
  ColonneGestionnaires,
  FicheGestionnaire,
  LigneGestionnaireComplete,
} from '../../domain/gestionnaire/table-gestionnaires';
import { formatIndicateurTable, libelleIndicateurTable } from '../../i18n/champs-tables';
import { formatDate, formatNombre, INCONNU } from '../../i18n/formats';
import { expliquerColonneGestionnaire, GESTIONNAIRES } from '../../i18n/gestionnaires';
import { LIBELLES_FAMILLE, LIBELLES_PUBLIC } from '../../i18n/nomenclature';
import { useMagasin } from '../../state/utiliser-magasin';
import { Champ } from '../kit/Champ';
import { Chiffre } from '../kit/Chiffre';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChampRatio } from './ChampRatio';
import styles from './gestionnaires.module.css';

const { fiche: T } = GESTIONNAIRES;

interface Props {
  readonly fiche: FicheGestionnaire;
}

/** What it runs, for whom, where. */
export function ActiviteGestionnaire({ fiche }: Props) {
  const { ligne, ratios } = fiche;
  return (
    <section className={blocs.section} aria-label={T.activite}>
      <h4>{T.activite}</h4>
      <dl className={`${blocs.champs} ${styles.champs}`}>
        <Champ titre={T.etablissements}>
          <Figure colonne="etablissements">{formatNombre(ligne.etablissements)}</Figure>{' '}
          <span className={textes.note}>{T.dontEsms(ligne.esms)}</span>
        </Champ>
        <Champ titre={T.places}>
          {ligne.places === null ? (
            GESTIONNAIRES.inconnu
          ) : (
            <Figure
              colonne="places"
              manquant={ligne.placesInconnues === 0 ? null : T.sansPlaces(ligne.placesInconnues)}
            >
              {formatNombre(ligne.places)}
            </Figure>
          )}
        </Champ>
        {ligne.publics.length > 0 && (
          <Champ titre={T.publics}>{ligne.publics.map((un) => LIBELLES_PUBLIC[un]).join(', ')}</Champ>
        )}
        <Champ titre={T.familles}>{ligne.familles.map((une) => LIBELLES_FAMILLE[une]).join(', ')}</Champ>
        {ratios.length > 0 && (
          <Champ titre={T.categories}>
            {ratios.map(({ libelle, etablissements }) => T.categorie(libelle, etablissements)).join(', ')}
          </Champ>
        )}
        <Champ titre={T.departements}>
          <Figure colonne="departements">{ligne.departementsEnTout.join(', ')}</Figure>
        </Champ>
        <Champ titre={T.monoActivite}>
          <Figure colonne="monoActivite">{ligne.monoActivite ? GESTIONNAIRES.oui : GESTIONNAIRES.non}</Figure>
        </Champ>
      </dl>
    </section>
  );
}

/** Size against the thresholds of the guide, with the ratios it rests on. */
export function TailleGestionnaire({ fiche }: Props) {
  const { ligne, ratios } = fiche;
  const manquant = (nombre: number) => (nombre === 0 ? null : GESTIONNAIRES.partiel(nombre));
  const euros = (valeur: number | null) => (valeur === null ? null : GESTIONNAIRES.euros(valeur));
  return (
    <section className={blocs.section} aria-label={T.taille}>
      <h4>{T.taille}</h4>
      <dl className={`${blocs.champs} ${styles.champs}`}>
        <Champ titre={T.effectif}>
          {ligne.etp === null ? (
            GESTIONNAIRES.inconnu
          ) : (
            <Figure
              colonne="etp"
              estime={ligne.origineEtp === 'estimee'}
              manquant={ligne.esmsSansEtp === 0 ? null : T.effectifPartiel(ligne.esmsSansEtp)}
            >
              {formatNombre(ligne.etp)}
            </Figure>
          )}{' '}
          <span className={textes.note}>
            {[
              ligne.origineEtp === 'fournie' ? GESTIONNAIRES.origine('fournie') : null,
              ligne.etp !== null && ligne.esmsSansEtp > 0 ? T.effectifPartiel(ligne.esmsSansEtp) : null,
            ]
              .filter((morceau) => morceau !== null)
              .join(', ')}
          </span>
        </Champ>
        <Fourni
          titre={T.ressources}
          colonne="ressourcesEur"
          valeur={euros(ligne.ressourcesEur)}
          manquant={manquant(ligne.partiels.ressourcesEur)}
        />
        <Fourni
          titre={T.actif}
          colonne="actifNetEur"
          valeur={euros(ligne.actifNetEur)}
          manquant={manquant(ligne.partiels.actifNetEur)}
        />
        <Champ titre={T.seuils}>
          <Seuils ligne={ligne} />
        </Champ>
      </dl>
      {ratios.length > 0 && (
        <table className={styles.table} aria-label={T.ratios.titre}>
          <thead>
            <tr>
              <th scope="col">{T.ratios.categorie}</th>
              <th scope="col" data-nombre="true">
                {T.ratios.places}
              </th>
              <th scope="col" data-nombre="true">
                {T.ratios.ratio}
              </th>
            </tr>
          </thead>
          <tbody>
            {ratios.map(({ categorie, libelle, places }) => (
              <tr key={categorie}>
                <td>{libelle}</td>
                <td data-nombre="true">{formatNombre(places)}</td>
                <td data-nombre="true">
                  <ChampRatio categorie={categorie} libelle={libelle} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ValeursFournies ligne={ligne} />
    </section>
  );
}

/** Where it acts, and how far its establishments are from others. */
export function TerritoireGestionnaire({ fiche }: Props) {
  const { ligne } = fiche;
  const minutes: readonly ColonneGestionnaires[] = [
    'minutesEntreEtablissements',
    'minutesAutreGestionnaire',
    'minutesSante',
    'minutesHopital',
    'minutesPsychiatrie',
    'minutesVille',
  ];
  const sansPosition = ligne.sansPosition === 0 ? null : T.sansPosition(ligne.sansPosition);
  return (
    <section className={blocs.section} aria-label={T.territoire}>
      <h4>{T.territoire}</h4>
      <dl className={`${blocs.champs} ${styles.champs}`}>
        <Champ titre={T.enveloppe}>
          {ligne.superficieActionKm2 === null ? (
            <span className={textes.note}>{T.sansEnveloppe}</span>
          ) : (
            <Figure colonne="superficieActionKm2">{GESTIONNAIRES.km2(ligne.superficieActionKm2)}</Figure>
          )}
        </Champ>
        {minutes.map((colonne) => (
          <Champ key={colonne} titre={expliquerColonneGestionnaire(colonne).libelle}>
            {typeof ligne[colonne as keyof LigneGestionnaireComplete] === 'number' ? (
              <Figure colonne={colonne} estime manquant={sansPosition}>
                {GESTIONNAIRES.minutes(ligne[colonne as keyof LigneGestionnaireComplete] as number)}
              </Figure>
            ) : (
              <span className={textes.note}>{INCONNU}</span>
            )}
          </Champ>
        ))}
        {ligne.partIsolee !== null && (
          <Champ titre={expliquerColonneGestionnaire('partIsolee').libelle}>
            <Figure colonne="partIsolee" estime manquant={sansPosition}>
              {GESTIONNAIRES.part(ligne.partIsolee)}
            </Figure>
          </Champ>
        )}
        {ligne.articulation !== null && (
          <Champ titre={expliquerColonneGestionnaire('articulation').libelle}>
            <Figure colonne="articulation" estime manquant={sansPosition}>
              {formatNombre(ligne.articulation, 1)}
            </Figure>
          </Champ>
        )}
      </dl>
    </section>
  );
}

function Seuils({ ligne }: { readonly ligne: LigneGestionnaireComplete }) {
  const estime = ligne.origineEtp === 'estimee' && ligne.sousSeuilCdi !== null;
  const seuils: readonly (readonly [boolean | null, string, boolean])[] = [
    [ligne.sousSeuilCdi, GESTIONNAIRES.seuil.cdi, estime],
    [ligne.sousSeuilRessources, GESTIONNAIRES.seuil.ressources, false],
    [ligne.sousSeuilActifNet, GESTIONNAIRES.seuil.actif, false],
  ];
  return (
    <ul className={blocs.liste}>
      {seuils.map(([sous, seuil, parEstimation]) => (
        <li
          key={seuil}
          className={styles.seuil}
          data-etat={sous === null ? 'inconnu' : sous ? 'sous' : 'au_dessus'}
        >
          {sous === null ? T.indetermine(seuil) : sous ? T.sous(seuil) : T.auDessus(seuil)}
          {parEstimation && <span className={textes.note}>{T.estimeRatios}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What the user's tables say of the legal entity itself. */
function ValeursFournies({ ligne }: { readonly ligne: LigneGestionnaireComplete }) {
  const champs = Object.entries(ligne.fournies);
  if (champs.length === 0) return null;
  return (
    <>
      <h4>{T.fournies}</h4>
      <dl className={`${blocs.champs} ${styles.champs}`}>
        {champs.map(([champ, valeur]) => (
          <Champ key={champ} titre={libelleIndicateurTable(champ)}>
            {formatIndicateurTable(champ, valeur)}
          </Champ>
        ))}
      </dl>
    </>
  );
}

function Fourni(props: {
  readonly titre: string;
  readonly colonne: ColonneGestionnaires;
  readonly valeur: string | null;
  readonly manquant: string | null;
}) {
  const { titre, colonne, valeur, manquant } = props;
  return (
    <Champ titre={titre}>
      {valeur === null ? (
        <span className={textes.note}>{T.nonFourni}</span>
      ) : (
        <>
          <Figure colonne={colonne} manquant={manquant}>
            {valeur}
          </Figure>{' '}
          {manquant !== null && <span className={textes.note}>{manquant}</span>}
        </>
      )}
    </Champ>
  );
}

function Figure(props: {
  readonly colonne: ColonneGestionnaires;
  readonly estime?: boolean;
  readonly manquant?: string | null;
  readonly children: ReactNode;
}) {
  const { colonne, estime = false, manquant = null, children } = props;
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  return (
    <Chiffre
      explication={{
        ...expliquerColonneGestionnaire(colonne),
        date: date === null ? null : formatDate(date),
        manquant,
        estime,
      }}
    >
      {children}
    </Chiffre>
  );
}
