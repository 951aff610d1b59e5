import type { MembreJoint } from '../../domain/cooperation/groupement';
import { COOPERATIONS } from '../../i18n/cooperations';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { ListeLongue } from '../kit/ListeLongue';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './cooperations.module.css';

const PRESENCES: readonly MembreJoint['presence'][] = ['dans_le_territoire', 'hors_territoire', 'absent'];
const PREMIERS = 30;
const SUIVANTS = 100;

/** Members by where they stand; those that are loaded open their details. */
export function MembresGroupement({ membres }: { readonly membres: readonly MembreJoint[] }) {
  return PRESENCES.map((presence) => (
    <Partie key={presence} presence={presence} membres={membres.filter((m) => m.presence === presence)} />
  ));
}

function Partie({
  presence,
  membres,
}: {
  readonly presence: MembreJoint['presence'];
  readonly membres: readonly MembreJoint[];
}) {
  if (membres.length === 0) return null;
  const titre = COOPERATIONS.presence(presence, membres.length);
  return (
    <section className={blocs.section} aria-label={titre}>
      <h4>{titre}</h4>
      {presence === 'absent' && <p className={textes.note}>{COOPERATIONS.absentsSuite}</p>}
      <ListeLongue
        elements={membres}
        montrer={(membre) => (
          <li key={`${membre.niveau}-${membre.numeroFiness}`} className={styles.membre}>
            <Membre membre={membre} />
          </li>
        )}
        premiers={PREMIERS}
        suivants={SUIVANTS}
        suite={COOPERATIONS.suite}
      />
    </section>
  );
}

function Membre({ membre }: { readonly membre: MembreJoint }) {
  const selection = useMagasin((etat) => etat.selection);
  const { selectionner } = useActions();
  const { numeroFinessEt, libelle } = membre;
  return (
    <>
      {numeroFinessEt === null ? (
        <span>{libelle}</span>
      ) : (
        <button
          type="button"
          className={textes.lien}
          aria-label={COOPERATIONS.ouvrirFiche(libelle)}
          aria-current={numeroFinessEt === selection}
          onClick={() => selectionner(numeroFinessEt)}
        >
          {libelle}
        </button>
      )}
      {membre.role === 'support' && (
        <span className={`${textes.etiquette} ${styles.marque}`}>{COOPERATIONS.roleSupport}</span>
      )}
      <span className={textes.precision}>{describe(membre)}</span>
    </>
  );
}

function describe(membre: MembreJoint): string {
  const { commune, departement, nombreEtablissements, places } = membre;
  if (membre.presence === 'absent') {
    return [
      COOPERATIONS.numero(membre.numeroFiness),
      departement === null ? null : COOPERATIONS.departement(departement),
    ]
      .filter((morceau) => morceau !== null)
      .join(' · ');
  }
  return [
    commune === null ? null : COOPERATIONS.commune(commune, departement),
    nombreEtablissements > 1 ? COOPERATIONS.etablissements(nombreEtablissements) : null,
    places === null ? null : COOPERATIONS.places(places),
  ]
    .filter((morceau) => morceau !== null)
    .join(' · ');
}
