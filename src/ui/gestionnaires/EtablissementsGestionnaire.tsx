import { useState } from 'react';
import type { FicheGestionnaire } from '../../domain/gestionnaire/table-gestionnaires';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { LienFiche } from '../fiche/LienFiche';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';

const PREMIERS = 10;
const SUIVANTS = 50;

/** Its establishments, each one click from its own details. */
export function EtablissementsGestionnaire({ fiche }: { readonly fiche: FicheGestionnaire }) {
  const [montres, setMontres] = useState(PREMIERS);
  const { etablissements } = fiche;
  const titre = GESTIONNAIRES.fiche.liste(etablissements.length);
  const reste = etablissements.length - montres;
  return (
    <section className={blocs.section} aria-label={titre}>
      <h4>{titre}</h4>
      <ul className={blocs.liste}>
        {etablissements.slice(0, montres).map((un) => (
          <li key={un.numeroFiness}>
            <LienFiche fiche={un} complement={un.commune} />
          </li>
        ))}
      </ul>
      {reste > 0 && (
        <button type="button" className={textes.lien} onClick={() => setMontres(montres + SUIVANTS)}>
          {GESTIONNAIRES.fiche.suite(Math.min(reste, SUIVANTS))}
        </button>
      )}
    </section>
  );
}
