import { Button } from '@mantine/core';
import { useId } from 'react';
import { FORMATS_PORTRAIT, type FormatPortrait } from '../../charts/portrait/PagePortrait';
import type { Portrait } from '../../domain/portrait/portrait';
import { PORTRAIT } from '../../i18n/portrait';
import { ChoixNiveau } from '../coquille/ChoixNiveau';
import { type Ecrire, useEcriture } from '../export/use-ecriture';
import { useNomTerritoire } from '../export/use-nom-territoire';
import styles from './portrait.module.css';

interface Props {
  readonly portrait: Portrait | null;
  readonly format: FormatPortrait;
  readonly surFormat: (format: FormatPortrait) => void;
  readonly enCours: boolean;
}

/** What to do with the page; never printed. */
export function BarrePortrait({ portrait, format, surFormat, enCours }: Props) {
  const id = useId();
  const { code } = useNomTerritoire();
  const { part, ecrire } = useEcriture();
  const pret = portrait !== null && !enCours;

  const ecrirePage =
    (extension: 'html' | 'csv'): Ecrire =>
    async () => {
      if (portrait === null) return null;
      const { writePortraitFichier } = await import('./write-portrait-fichier');
      return {
        contenu: writePortraitFichier(portrait, format, extension),
        nom: `${PORTRAIT.nomFichier(code, portrait.sources.dateDonnees)}.${extension}`,
        code: 'export_page',
      };
    };

  return (
    <section className={styles.barre} aria-label={PORTRAIT.actions}>
      <ChoixNiveau />
      <div className={styles.champ}>
        <label htmlFor={id}>{PORTRAIT.format}</label>
        <select
          id={id}
          value={format}
          onChange={(evenement) => {
            const choisi = FORMATS_PORTRAIT.find((connu) => connu === evenement.target.value);
            if (choisi !== undefined) surFormat(choisi);
          }}
        >
          {FORMATS_PORTRAIT.map((connu) => (
            <option key={connu} value={connu}>
              {PORTRAIT.formats[connu]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.boutons}>
        <Button size="xs" disabled={!pret} onClick={() => window.print()}>
          {PORTRAIT.imprimer}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={!pret || part !== null}
          onClick={() => void ecrire(ecrirePage('html'))}
        >
          {PORTRAIT.telecharger}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={!pret || part !== null}
          onClick={() => void ecrire(ecrirePage('csv'))}
        >
          {PORTRAIT.tableau}
        </Button>
      </div>
    </section>
  );
}
