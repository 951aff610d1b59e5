import { Button } from '@mantine/core';
import type { DetailGroupement } from '../../domain/cooperation/groupement';
import { COOPERATIONS, EXPLICATIONS_COOPERATIONS, LIBELLES_LONGS_GROUPEMENT } from '../../i18n/cooperations';
import { formatDate, formatNombre } from '../../i18n/formats';
import { libelleFamilleCooperation } from '../../i18n/scoring';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { Champ } from '../kit/Champ';
import { Chiffre } from '../kit/Chiffre';
import { EtatVide } from '../kit/EtatVide';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './cooperations.module.css';
import { MembresGroupement } from './MembresGroupement';

/** The chosen group: what it is, where it was read, who its members are. */
export function FicheGroupement() {
  const { detail, introuvable } = useMagasin((etat) => etat.cooperations);
  const { choisirGroupement } = useActions();
  if (introuvable) {
    return (
      <EtatVide
        titre={COOPERATIONS.introuvable.titre}
        texte={COOPERATIONS.introuvable.texte}
        action={{ libelle: COOPERATIONS.introuvable.action, surClic: () => choisirGroupement(null) }}
      />
    );
  }
  if (detail === null) {
    return (
      <p className={textes.note} aria-live="polite">
        {COOPERATIONS.attente}
      </p>
    );
  }
  return (
    <article className={blocs.panneau} aria-label={COOPERATIONS.detail} key={detail.groupement.id}>
      <header>
        <h3 className={textes.titreFiche}>{detail.groupement.nom}</h3>
        <p>
          {LIBELLES_LONGS_GROUPEMENT[detail.groupement.genre]}
          {detail.groupement.dateFermeture !== null && (
            <span className={`${textes.etiquette} ${styles.ferme}`}>
              {COOPERATIONS.ferme(detail.groupement.dateFermeture)}
            </span>
          )}
        </p>
      </header>
      <Gestes detail={detail} />
      <Champs detail={detail} />
      {detail.nombreMembres === 0 ? <MembresNonPublies /> : <MembresGroupement membres={detail.membres} />}
    </article>
  );
}

function Gestes({ detail }: { readonly detail: DetailGroupement }) {
  const { choisirGroupement } = useActions();
  const place = detail.membres.some(({ longitude }) => longitude !== null);
  return (
    <div className={blocs.gestes}>
      <Button
        size="compact-xs"
        variant="default"
        disabled={!place}
        title={place ? undefined : COOPERATIONS.cadrerImpossible}
        onClick={() => choisirGroupement(detail.groupement.id)}
      >
        {COOPERATIONS.cadrer}
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={() => choisirGroupement(null)}>
        {COOPERATIONS.fermer}
      </Button>
    </div>
  );
}

function Champs({ detail }: { readonly detail: DetailGroupement }) {
  const { champs } = COOPERATIONS;
  const { groupement, nombreMembres } = detail;
  const absents = nombreMembres - detail.membresPresents;
  const ailleurs = detail.membresPresents - detail.membresDansLeTerritoire;
  const date = useMagasin((etat) => etat.session?.dateDonnees ?? null);
  const dateOffre = date === null ? null : formatDate(date);
  const manquant = absents === 0 ? null : COOPERATIONS.membresAbsents(absents);
  return (
    <dl className={blocs.champs}>
      {detail.nomSupport !== null && <Champ titre={champs.support}>{detail.nomSupport}</Champ>}
      {groupement.support !== null && <Champ titre={champs.juridique}>{groupement.support}</Champ>}
      {groupement.famille !== null && (
        <Champ titre={champs.famille}>{libelleFamilleCooperation(groupement.famille)}</Champ>
      )}
      {groupement.numeroGcc !== null && (
        <Champ titre={champs.numeroGht}>
          <span className={textes.numero}>{groupement.numeroGcc}</span>
        </Champ>
      )}
      {groupement.numeroFinessEj !== null && (
        <Champ titre={champs.numeroEj}>
          <span className={textes.numero}>{groupement.numeroFinessEj}</span>
        </Champ>
      )}
      <Champ titre={champs.creation}>
        {groupement.dateCreation === null ? COOPERATIONS.inconnue : formatDate(groupement.dateCreation)}
      </Champ>
      {nombreMembres > 0 && (
        <>
          <Champ titre={champs.membres}>
            <Chiffre
              explication={{
                ...EXPLICATIONS_COOPERATIONS.membres,
                date: groupement.source.date === null ? null : formatDate(groupement.source.date),
                manquant,
              }}
            >
              {formatNombre(nombreMembres)}
            </Chiffre>
            {`\u00a0: ${COOPERATIONS.repartition(detail.membresDansLeTerritoire, ailleurs, absents)}`}
          </Champ>
          <Champ titre={champs.etablissements}>
            <Chiffre explication={{ ...EXPLICATIONS_COOPERATIONS.etablissements, date: dateOffre, manquant }}>
              {formatNombre(detail.nombreEtablissements)}
            </Chiffre>
          </Champ>
          <Champ titre={champs.places}>
            {detail.places === null ? (
              COOPERATIONS.inconnues
            ) : (
              <Chiffre explication={{ ...EXPLICATIONS_COOPERATIONS.places, date: dateOffre, manquant }}>
                {formatNombre(detail.places)}
              </Chiffre>
            )}
          </Champ>
        </>
      )}
      {detail.departements.length > 0 && (
        <Champ titre={champs.departements}>{detail.departements.join(', ')}</Champ>
      )}
      <Champ titre={champs.source}>
        {COOPERATIONS.source(groupement.source.fichier, groupement.source.date)}
      </Champ>
    </dl>
  );
}

/** The group is known, its members are not: what can be done about it. */
function MembresNonPublies() {
  const { aller } = useActions();
  const { titre, texte, action } = COOPERATIONS.nonPublies;
  return (
    <section className={blocs.section} aria-label={titre}>
      <h4>{titre}</h4>
      <p className={textes.note}>{texte}</p>
      <p>
        <button type="button" className={textes.lien} onClick={() => aller('donnees')}>
          {action}
        </button>
      </p>
    </section>
  );
}
