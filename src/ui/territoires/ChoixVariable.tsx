import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { LIBELLES_GROUPE, TERRITOIRES } from '../../i18n/territoires';
import { libelleVariable } from '../../i18n/variables';
import { describeVariable, listVariables, parseVariable, TAUX } from '../../state/constantes';
import { filtrerOptions } from '../kit/filtrer-options';

interface Props {
  readonly libelle: string;
  /** Id of a variable, null when none is chosen. */
  readonly valeur: string | null;
  readonly surChoix: (id: string | null) => void;
  /** true offers to choose none. */
  readonly facultatif?: boolean;
  /** true offers only what adds up: what proportional symbols may show. */
  readonly sommables?: boolean;
  readonly invite?: string;
}

/** One variable among the whole catalogue, by group, found by typing. */
export function ChoixVariable({
  libelle,
  valeur,
  surChoix,
  facultatif = false,
  sommables = false,
  invite,
}: Props) {
  const options = useMemo(() => listOptions(sommables), [sommables]);
  return (
    <Select
      size="xs"
      label={libelle}
      placeholder={invite ?? (facultatif ? TERRITOIRES.aucune : TERRITOIRES.chercher)}
      data={options}
      value={valeur}
      onChange={(id) => {
        if (id !== null || facultatif) surChoix(id);
      }}
      searchable
      filter={filtrerOptions}
      clearable={facultatif && valeur !== null}
      clearButtonProps={{ 'aria-label': TERRITOIRES.aucune }}
      allowDeselect={false}
      nothingFoundMessage={TERRITOIRES.aucuneVariable}
      maxDropdownHeight={340}
      comboboxProps={{ width: 'target', transitionProps: { duration: 0 } }}
    />
  );
}

function listOptions(sommables: boolean) {
  return listVariables(TAUX.map(({ id }) => id))
    .map(({ groupe, ids }) => ({
      group: LIBELLES_GROUPE[groupe],
      items: ids.flatMap((id) => {
        const variable = parseVariable(id);
        if (variable === null || (sommables && !describeVariable(variable).sommable)) return [];
        return [{ value: id, label: libelleVariable(variable) }];
      }),
    }))
    .filter(({ items }) => items.length > 0);
}
