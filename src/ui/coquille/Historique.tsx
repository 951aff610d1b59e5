import { Menu } from '@mantine/core';
import { HISTORIQUE, nameMouvement } from '../../i18n/historique';
import { describeMouvement } from '../../state/decrire-mouvement';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import textes from '../kit/styles/textes.module.css';
import styles from './coquille.module.css';

/** Moves listed; older ones are reached by undoing these. */
const NOMBRE_LISTE = 12;

/** Header: undo and redo, with the name of what they would undo or redo, and the last moves. */
export function Historique() {
  const journal = useMagasin((etat) => etat.journal);
  const annules = useMagasin((etat) => etat.annules);
  const sources = useMagasin((etat) => etat.sources);
  const { annuler, retablir } = useActions();
  const nommer = (mouvement: (typeof journal)[number] | undefined): string | null =>
    mouvement === undefined ? null : nameMouvement(describeMouvement(mouvement, { sources }));
  const dernier = nommer(journal.at(-1));
  const suivant = nommer(annules.at(-1));
  const recents = journal.slice(-NOMBRE_LISTE).reverse();

  /** Undoes the last moves, one by one, down to the one chosen. */
  const remonter = async (nombre: number): Promise<void> => {
    for (let k = 0; k < nombre; k += 1) await annuler();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as part of a form.
    <div role="group" aria-label={HISTORIQUE.titre} className={styles.historique}>
      <Bouton
        libelle={dernier === null ? HISTORIQUE.annuler : HISTORIQUE.annulerNomme(dernier)}
        titre={dernier === null ? HISTORIQUE.rienAAnnuler : HISTORIQUE.annulerNomme(dernier)}
        touches="Control+Z"
        trace={ANNULER}
        actif={dernier !== null}
        surClic={() => void annuler()}
      />
      <Bouton
        libelle={suivant === null ? HISTORIQUE.retablir : HISTORIQUE.retablirNomme(suivant)}
        titre={suivant === null ? HISTORIQUE.rienARetablir : HISTORIQUE.retablirNomme(suivant)}
        touches="Control+Shift+Z Control+Y"
        trace={RETABLIR}
        actif={suivant !== null}
        surClic={() => void retablir()}
      />
      <Menu
        position="bottom-end"
        width={320}
        transitionProps={{ duration: 0 }}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <button
            type="button"
            className={styles.boutonListe}
            aria-label={HISTORIQUE.liste}
            title={HISTORIQUE.liste}
            disabled={recents.length === 0}
          >
            <Icone trace={LISTE} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <div role="none" className={styles.historiqueNote}>
            {HISTORIQUE.jusque}
          </div>
          {recents.map((mouvement, rang) => (
            <Menu.Item
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is read from its top.
              key={rang}
              onClick={() => void remonter(rang + 1)}
            >
              <span className={`${textes.coupe} ${styles.historiqueNom}`}>{nommer(mouvement)}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

interface PropsBouton {
  readonly libelle: string;
  readonly titre: string;
  readonly touches: string;
  readonly trace: string;
  readonly actif: boolean;
  readonly surClic: () => void;
}

/** Stays in place and keeps the focus when there is nothing left to do: only said to be inactive. */
function Bouton({ libelle, titre, touches, trace, actif, surClic }: PropsBouton) {
  return (
    <button
      type="button"
      className={styles.boutonListe}
      aria-label={libelle}
      aria-keyshortcuts={touches}
      aria-disabled={!actif}
      title={titre}
      onClick={() => actif && surClic()}
    >
      <Icone trace={trace} />
    </button>
  );
}

const ANNULER = 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H6';
const RETABLIR = 'M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H10';
const LISTE = 'M4.5 6.5 8 10l3.5-3.5';

function Icone({ trace }: { readonly trace: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 17" aria-hidden="true">
      <path
        d={trace}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
