import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';

/** Words of what a user types and of what a label writes: letters and figures, without accents. */
function listMots(texte: string): readonly string[] {
  return texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * Options whose label or group holds every word typed, in their groups: for every list searched by typing. The search
 * that comes with the lists compares characters as they are, and no keyboard types the no-break spaces, the curly
 * apostrophes and all the accents of French labels.
 */
export const filtrerOptions: OptionsFilter = ({ options, search }) => {
  const mots = listMots(search);
  const convient = ({ label }: ComboboxItem, groupe: string): boolean => {
    const texte = listMots(`${groupe} ${label}`).join(' ');
    return mots.every((mot) => texte.includes(mot));
  };
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return convient(option, '') ? [option] : [];
    const { group } = option;
    const items = option.items.filter((item) => convient(item, typeof group === 'string' ? group : ''));
    return items.length === 0 ? [] : [{ group, items }];
  });
};
