import { Button, Menu } from '@mantine/core';
import { EXPORT } from '../../i18n/export';
import { zone } from '../coquille/focus';
import textes from '../kit/styles/textes.module.css';
import styles from './export.module.css';
import { type Ecrire, useEcriture } from './use-ecriture';

/** A format of the menu. */
export interface ChoixFormat {
  readonly cle: string;
  readonly libelle: string;
  readonly detail?: string;
  readonly desactive?: boolean;
  readonly ecrire: Ecrire;
}

interface Props {
  readonly desactive: boolean;
  /** What is taken away, and what it holds: above and under the formats. */
  readonly titre?: string;
  readonly explication?: string;
  readonly formats: readonly ChoixFormat[];
}

/** Takes away what the step shows, in the format of one's choice; shows how far it is, and can be stopped. */
export function MenuFormats({ desactive, titre, explication, formats }: Props) {
  const { part, ecrire, annuler } = useEcriture();
  if (part !== null)
    return (
      <span className={styles.enCours}>
        <progress value={part} max={1} aria-label={EXPORT.enCours(part)} />
        <span>{EXPORT.enCours(part)}</span>
        <Button size="compact-xs" variant="default" onClick={annuler}>
          {EXPORT.annuler}
        </Button>
      </span>
    );
  return (
    <Menu
      position="bottom-end"
      transitionProps={{ duration: 0 }}
      width={320}
      // The placeholder can be focused without being an item: the first item takes the focus instead.
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          {...zone('export')}
          size="compact-sm"
          variant="default"
          disabled={desactive}
          aria-keyshortcuts="e"
          className={styles.bouton}
        >
          {EXPORT.bouton}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {titre !== undefined && (
          <div role="none" className={styles.note}>
            {titre}
          </div>
        )}
        {formats.map(({ cle, libelle, detail, desactive: inerte, ecrire: faire }) => (
          <Menu.Item key={cle} disabled={inerte === true} onClick={() => void ecrire(faire)}>
            {libelle}
            {detail !== undefined && <span className={textes.detail}>{detail}</span>}
          </Menu.Item>
        ))}
        {explication !== undefined && (
          <div role="none" className={styles.note}>
            {explication}
          </div>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
