interface Props {
  readonly colonnes: readonly { readonly libelle: string; readonly nombre?: boolean }[];
}

/** Headers of a small table; those of figures stand over them. */
export function EnTetes({ colonnes }: Props) {
  return (
    <thead>
      <tr>
        {colonnes.map(({ libelle, nombre = false }) => (
          <th key={libelle} scope="col" data-nombre={nombre || undefined}>
            {libelle}
          </th>
        ))}
      </tr>
    </thead>
  );
}
