import { Button, Menu } from '@mantine/core';
import { EXPORT } from '../../i18n/export';
import { useMagasin } from '../../state/utiliser-magasin';
import { zone } from '../coquille/focus';
import textes from '../kit/styles/textes.module.css';
import styles from './export.module.css';
import { type FormatChoisi, useExport } from './use-export';

const FORMATS: readonly (readonly [FormatChoisi, string, string])[] = [
  ['csv', EXPORT.csv, EXPORT.csvDetail],
  ['geojson', EXPORT.geojson, EXPORT.geojsonDetail],
  ['png', EXPORT.png, EXPORT.pngDetail],
];

/** Takes away exactly what map and table show. */
export function MenuExport() {
  const nombre = useMagasin((etat) => etat.vue?.nombre ?? 0);
  const sansCarte = useMagasin((etat) => etat.carteIndisponible);
  const { part, exporter, annuler } = useExport();
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
          disabled={nombre === 0}
          aria-keyshortcuts="e"
          className={styles.bouton}
        >
          {EXPORT.bouton}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <div role="none" className={styles.note}>
          {EXPORT.titre(nombre)}
        </div>
        {FORMATS.map(([format, libelle, detail]) => (
          <Menu.Item
            key={format}
            disabled={format === 'png' && sansCarte}
            onClick={() => void exporter(format)}
          >
            {libelle}
            <span className={textes.detail}>
              {format === 'png' && sansCarte ? EXPORT.pngIndisponible : detail}
            </span>
          </Menu.Item>
        ))}
        <div role="none" className={styles.note}>
          {EXPORT.explication}
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}
