import { formatIndicateurTable, libelleIndicateurTable } from '../../i18n/champs-tables';
import { FICHE } from '../../i18n/fiche';
import type { DetailEtablissement } from '../../workers/moteur-api';
import { Champ } from '../kit/Champ';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';

interface Props {
  readonly indicateurs: DetailEtablissement['indicateurs'];
}

/** Indicators the user brought, each with the file it was read from. */
export function IndicateursFiche({ indicateurs }: Props) {
  if (indicateurs.length === 0) return null;
  return (
    <section className={blocs.section} aria-label={FICHE.indicateurs.titre}>
      <h3>{FICHE.indicateurs.titre}</h3>
      <dl className={blocs.champs}>
        {indicateurs.map(({ champ, valeur, niveau, fichier, date }) => (
          <Champ key={champ} titre={libelleIndicateurTable(champ)}>
            {formatIndicateurTable(champ, valeur)}
            <span className={textes.precision}>{FICHE.indicateurs.source(fichier, date, niveau)}</span>
          </Champ>
        ))}
      </dl>
    </section>
  );
}
