import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { COMMUN } from '../../i18n/commun';
import { ETENDUE_TOUTE } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './coquille.module.css';

/** Département shown; the list holds those of the loaded files, in the order of their codes. */
export function ChoixTerritoire() {
  const departements = useMagasin((etat) => etat.session?.departements);
  const choisis = useMagasin((etat) => etat.filtre.valeurs.departement);
  const { choisirEtendue } = useActions();
  const options = useMemo(
    () =>
      (departements ?? []).map(({ code, nom }) => ({
        value: code,
        label: COMMUN.territoire.option(nom, code),
      })),
    [departements],
  );
  if (departements === undefined) return null;
  const plusieurs = (choisis?.length ?? 0) > 1;
  // With a single département there is nothing to choose: it is simply named.
  const seule = options.length === 1 ? options[0]?.label : undefined;
  return (
    <Select
      className={styles.territoire}
      size="xs"
      aria-label={COMMUN.territoire.libelle}
      placeholder={
        plusieurs ? COMMUN.territoire.plusieurs(choisis?.length ?? 0) : (seule ?? COMMUN.territoire.tous)
      }
      {...(seule === undefined ? {} : { classNames: { input: styles.seule } })}
      data={options}
      value={choisis?.length === 1 ? (choisis[0] ?? null) : null}
      onChange={(code) =>
        void choisirEtendue({ ...ETENDUE_TOUTE, departements: code === null ? [] : [code] })
      }
      searchable={options.length > 8}
      clearable
      clearButtonProps={{ 'aria-label': COMMUN.territoire.effacer }}
      nothingFoundMessage={COMMUN.territoire.aucun}
      maxDropdownHeight={360}
      comboboxProps={{ width: 'target', transitionProps: { duration: 0 } }}
    />
  );
}
