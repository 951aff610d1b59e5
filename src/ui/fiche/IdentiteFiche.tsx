import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import { EXPLICATIONS_FICHE, FICHE } from '../../i18n/fiche';
import { formatDate, formatNombre } from '../../i18n/formats';
import { LIBELLES_FINANCEUR, LIBELLES_MODE, LIBELLES_PUBLIC } from '../../i18n/nomenclature';
import type { Session } from '../../workers/moteur-api';
import { Champ } from '../kit/Champ';
import { Chiffre } from '../kit/Chiffre';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';

/** Files that tell capacities. */
const GENRES_CAPACITES: readonly Session['fichiers'][number]['genre'][] = [
  'finess_capacites',
  'finess_activites_json',
  't_finess',
];

interface Props {
  readonly fiche: FicheEtablissement;
  readonly session: Session;
}

/** What the files say of the establishment, field by field; what they do not say is said too. */
export function IdentiteFiche({ fiche, session }: Props) {
  const { champs } = FICHE;
  return (
    <dl className={blocs.champs}>
      <Champ titre={champs.public}>{LIBELLES_PUBLIC[fiche.public]}</Champ>
      <Champ titre={champs.mode}>{LIBELLES_MODE[fiche.mode]}</Champ>
      <Champ titre={champs.financeur}>{LIBELLES_FINANCEUR[fiche.financeur]}</Champ>
      <Champ titre={champs.places}>
        <Places fiche={fiche} session={session} />
      </Champ>
      <Champ titre={champs.adresse}>
        {fiche.adresse ?? FICHE.communeInconnue}
        {fiche.acheminement !== null && <span className={textes.precision}>{fiche.acheminement}</span>}
      </Champ>
      <Champ titre={champs.commune}>
        {fiche.commune === null
          ? FICHE.communeInconnue
          : FICHE.commune(fiche.commune, fiche.departement, fiche.epci)}
      </Champ>
      <Champ titre={champs.position}>
        {FICHE.position(fiche.precision)}
        {fiche.scoreGeocodage !== undefined && (
          <span className={textes.precision}>{FICHE.score(fiche.scoreGeocodage)}</span>
        )}
      </Champ>
      {fiche.telephone !== null && <Champ titre={champs.telephone}>{FICHE.telephone(fiche.telephone)}</Champ>}
      <Champ titre={champs.ouverture}>
        {fiche.dateOuverture === null ? FICHE.dateInconnue : formatDate(fiche.dateOuverture)}
      </Champ>
      {fiche.ferme && (
        <Champ titre={champs.fermeture}>
          {fiche.dateFermeture === null ? FICHE.dateInconnue : formatDate(fiche.dateFermeture)}
        </Champ>
      )}
      <Champ titre={champs.finess}>
        <span className={textes.numero}>{fiche.numeroFiness}</span>
      </Champ>
      <Champ titre={champs.siret}>
        <span className={textes.numero}>{fiche.siret ?? FICHE.inconnu}</span>
      </Champ>
      <Champ titre={champs.source}>
        {FICHE.source(session.dateDonnees, fiche.dateMaj === null ? [] : [FICHE.fiche(fiche.dateMaj)])}
      </Champ>
    </dl>
  );
}

function Places({ fiche, session }: Props) {
  if (fiche.places === null) {
    const chargees = session.fichiers.some(
      ({ genre, enUsage }) => enUsage && GENRES_CAPACITES.includes(genre),
    );
    return chargees ? FICHE.capaciteInconnue : FICHE.capaciteSansFichier;
  }
  const fichier = session.fichiers.find(({ genre, enUsage }) => enUsage && GENRES_CAPACITES.includes(genre));
  const date = fichier?.dateDonnees ?? session.dateDonnees;
  return (
    <Chiffre explication={{ ...EXPLICATIONS_FICHE.places, date: date === null ? null : formatDate(date) }}>
      {formatNombre(fiche.places)}
    </Chiffre>
  );
}
