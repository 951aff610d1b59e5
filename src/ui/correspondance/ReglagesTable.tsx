import { NativeSelect, TextInput } from '@mantine/core';
import type { ExamenTable, GenreTable } from '../../domain/table/correspondance';
import { GENRES_TABLE_LIBELLES } from '../../i18n/champs-tables';
import { CORRESPONDANCE } from '../../i18n/correspondance';
import { useActions } from '../../state/utiliser-magasin';
import type { FichierTransmis } from '../../workers/moteur-api';
import styles from './correspondance.module.css';

const T = CORRESPONDANCE;
/** The header is looked for among the first rows. */
const LIGNE_MAX = 60;

/** Which sheet, which kind of table, which line holds the names: each changes what is proposed. */
export function ReglagesTable({
  fichier,
  examen,
}: {
  readonly fichier: FichierTransmis;
  readonly examen: ExamenTable;
}) {
  const { examiner } = useActions();
  const { feuilles, feuille, genre, ligneEntete, genresProposes } = examen;
  const autres = (Object.keys(GENRES_TABLE_LIBELLES) as GenreTable[]).filter(
    (candidat) => !genresProposes.includes(candidat),
  );
  return (
    <div className={styles.reglages}>
      {feuilles.length > 1 && (
        <NativeSelect
          size="xs"
          label={T.feuille}
          value={feuille ?? ''}
          data={[...feuilles]}
          onChange={(evenement) => void examiner(fichier, { feuille: evenement.currentTarget.value })}
        />
      )}
      <NativeSelect
        size="xs"
        className={styles.reglageGenre}
        label={T.genre}
        value={genre ?? ''}
        onChange={(evenement) => {
          const choisi = evenement.currentTarget.value as GenreTable | '';
          if (choisi !== '') void examiner(fichier, { feuille, ligneEntete, genre: choisi });
        }}
      >
        {genre === null && <option value="">{T.genreAucun}</option>}
        {genresProposes.length > 0 && (
          <optgroup label={T.genresProposes}>
            <Options genres={genresProposes} />
          </optgroup>
        )}
        <optgroup label={T.genresAutres}>
          <Options genres={autres} />
        </optgroup>
      </NativeSelect>
      <TextInput
        size="xs"
        className={styles.reglageLigne}
        label={T.ligne}
        min={1}
        max={LIGNE_MAX}
        type="number"
        defaultValue={ligneEntete}
        onBlur={(evenement) => changerLigne(Number(evenement.currentTarget.value))}
        onKeyDown={(evenement) => {
          if (evenement.key !== 'Enter') return;
          evenement.preventDefault();
          changerLigne(Number(evenement.currentTarget.value));
        }}
      />
      <p className={styles.usageGenre}>{genre === null ? T.choisirGenre : GENRES_TABLE_LIBELLES[genre][1]}</p>
    </div>
  );

  function changerLigne(ligne: number): void {
    if (Number.isInteger(ligne) && ligne >= 1 && ligne !== ligneEntete)
      void examiner(fichier, { feuille, ligneEntete: ligne });
  }
}

function Options({ genres }: { readonly genres: readonly GenreTable[] }) {
  return genres.map((genre) => (
    <option key={genre} value={genre}>
      {GENRES_TABLE_LIBELLES[genre][0]}
    </option>
  ));
}
