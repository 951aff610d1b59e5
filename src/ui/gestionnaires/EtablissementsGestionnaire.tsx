import type { FicheGestionnaire } from '../../domain/gestionnaire/table-gestionnaires';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { LienFiche } from '../fiche/LienFiche';
import { ListeLongue } from '../kit/ListeLongue';
import blocs from '../kit/styles/blocs.module.css';

const PREMIERS = 10;
const SUIVANTS = 50;

/** Its establishments, each one click from its own details. */
export function EtablissementsGestionnaire({ fiche }: { readonly fiche: FicheGestionnaire }) {
  const { etablissements } = fiche;
  const titre = GESTIONNAIRES.fiche.liste(etablissements.length);
  return (
    <section className={blocs.section} aria-label={titre}>
      <h4>{titre}</h4>
      <ListeLongue
        elements={etablissements}
        montrer={(un) => (
          <li key={un.numeroFiness}>
            <LienFiche fiche={un} complement={un.commune} />
          </li>
        )}
        premiers={PREMIERS}
        suivants={SUIVANTS}
        suite={GESTIONNAIRES.fiche.suite}
      />
    </section>
  );
}
