import { INCONNU } from '../../i18n/formats';
import { TERRITOIRES } from '../../i18n/territoires';
import { formatValeur } from '../../i18n/variables';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { lireVariable } from './lire-carte';
import styles from './territoires.module.css';
import type { TableTerritoires } from './use-table-territoires';

interface Props {
  readonly table: TableTerritoires;
  /** Row of the map. */
  readonly rang: number;
  readonly cle: string;
}

/** What a cell of the table of territories shows. */
export function CelluleTerritoire({ table: { territoires, colonnes }, rang, cle }: Props) {
  if (territoires === null) return null;
  const { codes, noms, classes, couleurs, croisee } = territoires;
  const classe = classes?.[rang] ?? -1;
  switch (cle) {
    case 'code':
      return codes[rang];
    case 'nom':
      return (
        <span className={blocs.cellule}>
          {classes !== null && <Pastille couleur={couleurs[classe]} />}
          <span className={textes.coupe} title={noms[rang]}>
            {noms[rang]}
          </span>
        </span>
      );
    case 'classe':
      if (classe < 0) return <Inconnu />;
      return croisee ? TERRITOIRES.croise((classe % 3) + 1, Math.floor(classe / 3) + 1) : String(classe + 1);
    default: {
      const valeur = colonnes[cle]?.[rang] ?? Number.NaN;
      return Number.isNaN(valeur) ? <Inconnu /> : formatValeur(valeur, lireVariable(cle).unite);
    }
  }
}

function Inconnu() {
  return <span className={textes.doux}>{INCONNU}</span>;
}

function Pastille({ couleur }: { readonly couleur: string | undefined }) {
  return (
    <svg className={styles.pastille} width="12" height="12" aria-hidden="true">
      <rect width="12" height="12" fill={couleur ?? '#E3E6E9'} stroke="#8D969C" strokeWidth="0.6" />
    </svg>
  );
}
