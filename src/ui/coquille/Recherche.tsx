import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { COMMUN } from '../../i18n/commun';
import { FILTRE_VIDE } from '../../state/constantes';
import { setValeurs } from '../../state/filtre-actif';
import { useActions } from '../../state/utiliser-magasin';
import type { ResultatRecherche } from '../../workers/moteur-api';
import textes from '../kit/styles/textes.module.css';
import styles from './coquille.module.css';
import { focusZone, zone } from './focus';
import { useRecherche } from './use-recherche';

const ZOOM_ETABLISSEMENT = 13;
const ZOOM_COMMUNE = 11;

/** Search as you type: establishments, gestionnaires, communes. */
export function Recherche() {
  const [texte, setTexte] = useState('');
  const liste = useCombobox({ onDropdownClose: () => liste.resetSelectedOption() });
  const resultats = useRecherche(texte);
  const choisir = useChoix();
  const effacer = () => {
    setTexte('');
    liste.closeDropdown();
  };
  return (
    <Combobox
      store={liste}
      transitionProps={{ duration: 0 }}
      onOptionSubmit={(cle) => {
        const resultat = resultats?.find((candidat) => cleDe(candidat) === cle);
        if (resultat !== undefined) choisir(resultat);
        effacer();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <InputBase
          {...zone('recherche')}
          className={styles.recherche}
          size="xs"
          type="search"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={COMMUN.recherche.libelle}
          aria-keyshortcuts="/"
          placeholder={COMMUN.recherche.invite}
          value={texte}
          onChange={(evenement) => {
            setTexte(evenement.currentTarget.value);
            liste.openDropdown();
            liste.updateSelectedOptionIndex();
          }}
          onFocus={() => texte !== '' && liste.openDropdown()}
          onBlur={() => liste.closeDropdown()}
          onKeyDown={(evenement) => {
            if (evenement.key === 'Escape') effacer();
            if (evenement.key === 'Enter' && liste.getSelectedOptionIndex() < 0) liste.selectFirstOption();
          }}
          rightSectionPointerEvents="all"
          rightSection={
            texte === '' ? (
              <span className={styles.touche} data-touche="/" />
            ) : (
              <CloseButton size="xs" aria-label={COMMUN.recherche.effacer} onClick={effacer} />
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={resultats === null}>
        <Combobox.Options className={styles.resultats} aria-label={COMMUN.recherche.libelle}>
          {resultats?.length === 0 && (
            <Combobox.Empty className={styles.rien}>
              {COMMUN.recherche.rien(texte.trim())} {COMMUN.recherche.conseil}
            </Combobox.Empty>
          )}
          {/* Groups in the order of their best result. */}
          {[...new Set(resultats?.map(({ genre }) => genre))].map((genre) => (
            <Groupe key={genre} genre={genre} resultats={resultats ?? []} />
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
      <span className="hors-ecran" aria-live="polite">
        {resultats === null ? '' : COMMUN.recherche.nombre(resultats.length)}
      </span>
    </Combobox>
  );
}

function Groupe({
  genre,
  resultats,
}: {
  readonly genre: ResultatRecherche['genre'];
  readonly resultats: readonly ResultatRecherche[];
}) {
  const siens = resultats.filter((resultat) => resultat.genre === genre);
  return (
    <Combobox.Group label={COMMUN.recherche[genre]}>
      {siens.map((resultat) => (
        <Combobox.Option key={cleDe(resultat)} value={cleDe(resultat)} className={styles.resultat}>
          <span className={textes.coupe}>{resultat.libelle}</span>
          <span className={`${textes.coupe} ${styles.resultatPrecision}`}>
            {genre === 'gestionnaire'
              ? COMMUN.recherche.etablissements(resultat.precision)
              : resultat.precision}
          </span>
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}

function cleDe(resultat: ResultatRecherche): string {
  return `${resultat.genre}:${resultat.code}`;
}

/** What choosing a result does: open a record, or filter on a gestionnaire or a commune. */
function useChoix(): (resultat: ResultatRecherche) => void {
  const { quitterDonnees, selectionner, centrer, filtrer, filtrerGestionnaire } = useActions();
  return (resultat) => {
    const { genre, code, longitude, latitude } = resultat;
    quitterDonnees();
    if (genre === 'etablissement') selectionner(code);
    if (genre === 'gestionnaire') filtrerGestionnaire(code);
    if (genre === 'commune') filtrer(setValeurs(FILTRE_VIDE, 'commune', [code]));
    if (longitude !== null && latitude !== null && genre !== 'gestionnaire')
      centrer(longitude, latitude, genre === 'commune' ? ZOOM_COMMUNE : ZOOM_ETABLISSEMENT);
    // What was chosen is read next; left in the box, the one-key shortcuts would type letters.
    requestAnimationFrame(() => focusZone(genre === 'etablissement' ? 'panneau' : 'tableau'));
  };
}
