import { Button } from '@mantine/core';
import type { Propositions, SitePropose } from '../../domain/hypothese/propositions';
import type { Explication } from '../../i18n/chiffre';
import { IMPLANTATION, OBJECTIFS, OBJECTIFS_DES_PLACES } from '../../i18n/implantation';
import { sameHypothese } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { Chiffre } from '../kit/Chiffre';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { CompareBilans } from './CompareBilans';
import styles from './implantation.module.css';
import { useRechercheAJour } from './use-recherche-a-jour';

const ZOOM_COMMUNE = 10;
const { propositions: T, recherche: R } = IMPLANTATION;

/** Sites proposed, what each brings, and how sure the choice is. */
export function ListePropositions() {
  const valeur = useMagasin((etat) => etat.recherche.valeur);
  const enCalcul = useMagasin((etat) => etat.recherche.etat === 'calcul');
  const hypotheses = useMagasin((etat) => etat.analyse.hypotheses);
  const aJour = useRechercheAJour();
  const { ajouterHypotheses } = useActions();
  if (valeur === null || enCalcul) return null;
  const restantes = valeur.sites
    .map(({ hypothese }) => hypothese)
    .filter((une) => !hypotheses.some((deja) => sameHypothese(deja, une)));
  return (
    <section className={saisies.champ} aria-label={T.titre}>
      <p aria-live="polite">
        <strong>{compter(valeur)}</strong>
      </p>
      {!aJour && <p className={textes.avertissement}>{R.perimee}</p>}
      <Reserves valeur={valeur} />
      {valeur.sites.length > 0 && (
        <>
          {restantes.length > 0 && (
            <CompareBilans avant={valeur.avant} apres={valeur.apres} valeur={valeur} perime={!aJour} />
          )}
          <ol>
            {valeur.sites.map((site, rang) => (
              <Proposition
                key={`${site.commune} ${site.numeroFiness}`}
                site={site}
                rang={rang + 1}
                valeur={valeur}
                ajoutee={!restantes.includes(site.hypothese)}
              />
            ))}
          </ol>
          {restantes.length > 1 && (
            <div className={blocs.gestes}>
              <Button size="compact-sm" variant="light" onClick={() => ajouterHypotheses(restantes)}>
                {T.ajouterTout}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Proposition({
  site,
  rang,
  valeur,
  ajoutee,
}: {
  readonly site: SitePropose;
  readonly rang: number;
  readonly valeur: Propositions;
  readonly ajoutee: boolean;
}) {
  const { ajouterHypotheses, centrer } = useActions();
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const gain = describeGain(valeur, site.gain);
  return (
    <li className={styles.element}>
      <span className={styles.pastille} aria-hidden="true">
        {rang}
      </span>
      <div className={styles.corps}>
        <button
          type="button"
          className={textes.lien}
          title={T.voir(site.nom)}
          onClick={() => centrer(site.longitude, site.latitude, ZOOM_COMMUNE)}
        >
          {site.nom}
        </button>
        {site.approchee && <span className={textes.note}>{`≈ ${IMPLANTATION.tableau.approchee}`}</span>}
        {site.nomEtablissement !== null && (
          <span className={textes.note}>{T.chez(site.nomEtablissement)}</span>
        )}
        {valeur.quoi === 'places' && (
          <strong>
            {site.placesActuelles === null
              ? T.ouverture(site.places)
              : T.extension(site.places, site.placesActuelles)}
          </strong>
        )}
        <span>
          <Chiffre
            explication={{
              ...gain.explication,
              source: IMPLANTATION.source,
              date,
              estime: true,
            }}
          >
            {gain.texte}
          </Chiffre>
        </span>
        <span className={textes.note}>
          {valeur.quoi === 'places' ? T.aPortee(site.cibleServie) : T.servis(site.cibleServie)}
        </span>
        {ajoutee ? (
          <span className={textes.note}>{T.ajoutee}</span>
        ) : (
          <div className={blocs.gestes}>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${T.ajouter}\u00a0: ${site.nom}`}
              onClick={() => ajouterHypotheses([site.hypothese])}
            >
              {T.ajouter}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function compter({ quoi, sites }: Propositions): string {
  if (quoi === 'sites' || sites.length === 0) return T.nombre(sites.length);
  return T.nombrePlaces(
    sites.reduce((somme, { places }) => somme + places, 0),
    sites.length,
  );
}

function describeGain(
  { quoi, implantation: { objectif, objectifPlaces } }: Propositions,
  gain: number,
): { readonly texte: string; readonly explication: Pick<Explication, 'libelle' | 'definition'> } {
  if (quoi === 'places')
    return {
      texte: T.gainPlaces[objectifPlaces](gain),
      explication: {
        libelle: T.gainLibellePlaces,
        definition: `${T.gainPlacesDefinition[objectifPlaces]} ${OBJECTIFS_DES_PLACES[objectifPlaces].aide}`,
      },
    };
  return {
    texte: T.gain[objectif](gain),
    explication: {
      libelle: T.gainLibelle,
      definition: `${T.gainDefinition[objectif]} ${OBJECTIFS[objectif].aide}`,
    },
  };
}

/** How sure the choice is, and what it leaves out. */
function Reserves({ valeur }: { readonly valeur: Propositions }) {
  const { quoi, methode, candidats, ecartMax, avertissements, sites } = valeur;
  const [exacte, heuristique, definition] =
    quoi === 'places'
      ? [T.exactePlaces, T.heuristiquePlaces, T.heuristiquePlacesDefinition]
      : [T.exacte, T.heuristique, T.heuristiqueDefinition];
  return (
    <>
      {sites.length > 0 && (
        <p className={textes.note}>
          <Chiffre
            explication={{
              libelle: T.methode,
              definition: methode === 'exacte' ? T.exacteDefinition : definition,
            }}
          >
            {methode === 'exacte' ? exacte(candidats) : heuristique(candidats, ecartMax)}
          </Chiffre>
        </p>
      )}
      {avertissements.map(({ code, valeur: nombre }) => (
        <p key={code} className={textes.avertissement}>
          {IMPLANTATION.avertissements[code]?.(nombre) ?? code}
        </p>
      ))}
    </>
  );
}
