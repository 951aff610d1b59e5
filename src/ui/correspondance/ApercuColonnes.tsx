import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type {
  ColonneExaminee,
  ExamenTable,
  GenreTable,
  TypeColonne,
} from '../../domain/table/correspondance';
import { libelleChamp, RAISONS_LIBELLES, TYPES_COLONNE_LIBELLES, usageChamp } from '../../i18n/champs-tables';
import { CORRESPONDANCE } from '../../i18n/correspondance';
import { type ChampsChoisis, listChamps } from '../../state/table-en-cours';
import styles from './correspondance.module.css';

const T = CORRESPONDANCE;

interface Props {
  readonly examen: ExamenTable;
  readonly champs: ChampsChoisis;
  readonly surChoix: (colonne: number, champ: string | null) => void;
}

/** The first rows, each column under what it will be used for. */
export function ApercuColonnes({ examen, champs, surChoix }: Props) {
  const { colonnes, apercu, genre } = examen;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard.
    <section className={styles.apercu} aria-label={T.apercu(apercu.length)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.numero}>
              {T.numeroLigne}
            </th>
            {colonnes.map((colonne) => (
              <th key={colonne.colonne} scope="col" data-inutile={(champs[colonne.colonne] ?? null) === null}>
                <Titre
                  colonne={colonne}
                  genre={genre}
                  champ={champs[colonne.colonne] ?? null}
                  surChoix={(id) => surChoix(colonne.colonne, id)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {apercu.map((cellules, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a preview have no other identity than their rank.
            <tr key={rang}>
              <th scope="row" className={styles.numero}>
                {rang + 1}
              </th>
              {colonnes.map(({ colonne, type }) => (
                <td key={colonne} title={cellules[colonne]} data-inutile={(champs[colonne] ?? null) === null}>
                  {presenter(cellules[colonne] ?? '', type, examen.feuille !== null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A workbook stores its numbers with a point; they are shown as its user sees them. */
function presenter(cellule: string, type: TypeColonne, classeur: boolean): string {
  return classeur && type === 'nombre' ? cellule.replace('.', ',') : cellule;
}

function Titre({
  colonne: { colonne, nom, type, partVide, propose },
  genre,
  champ,
  surChoix,
}: {
  readonly colonne: ColonneExaminee;
  readonly genre: GenreTable | null;
  readonly champ: string | null;
  readonly surChoix: (champ: string | null) => void;
}) {
  const titre = nom.trim() === '' ? `${T.colonne(colonne + 1)} (${T.sansNom})` : nom;
  const raison = champ === null ? '' : champ === propose?.champ ? RAISONS_LIBELLES[propose.raison] : T.choisi;
  return (
    <>
      <span className={styles.nom} title={titre}>
        {titre}
      </span>
      <span className={styles.note}>{T.type(TYPES_COLONNE_LIBELLES[type], partVide)}</span>
      <NativeSelect
        size="xs"
        className={styles.choix}
        aria-label={T.choixColonne(titre)}
        disabled={genre === null}
        value={champ ?? ''}
        onChange={(evenement) => surChoix(evenement.currentTarget.value || null)}
      >
        <option value="">{T.ignorer}</option>
        {genre !== null && <Options genre={genre} />}
      </NativeSelect>
      <span className={styles.note}>{raison}&nbsp;</span>
      <span className={styles.usage}>{champ === null || genre === null ? '' : usageChamp(genre, champ)}</span>
    </>
  );
}

function Options({ genre }: { readonly genre: GenreTable }) {
  const { attendus, autres } = useMemo(() => listChamps(genre), [genre]);
  const groupe = (libelle: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <optgroup label={libelle}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {libelleChamp(genre, id)}
          </option>
        ))}
      </optgroup>
    );
  return (
    <>
      {groupe(T.attendus, attendus)}
      {groupe(T.autres, autres)}
    </>
  );
}
