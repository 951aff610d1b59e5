import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import type { Etendue } from '../../../domain/territoire/etendue';
import type { NiveauTerritoire, ParametresBassins } from '../../../domain/territoire/niveau';
import { ETENDUE } from '../../../i18n/etendue';
import { formatNombre } from '../../../i18n/formats';
import blocs from '../../kit/styles/blocs.module.css';
import saisies from '../../kit/styles/saisies.module.css';
import textes from '../../kit/styles/textes.module.css';
import { codesDe, etendueDe, toggleCode } from './choix-etendue';
import { findTerritoires } from './find-territoires';
import styles from './territoire.module.css';
import { useListeTerritoires } from './use-liste-territoires';

interface Props {
  readonly niveau: NiveauTerritoire;
  readonly bassins: ParametresBassins;
  readonly etendue: Etendue;
  readonly surEtendue: (etendue: Etendue) => void;
}

/** Lines drawn at once: beyond, a name is typed. */
const MONTRES = 80;

/** Territories of a level: looked for by name or code, several at once. */
export function ListeNiveau({ niveau, bassins, etendue, surEtendue }: Props) {
  const id = useId();
  const [texte, setTexte] = useState('');
  const cherche = useDeferredValue(texte);
  const { etat, territoires, communesHors } = useListeTerritoires(niveau, bassins);
  const choisis = codesDe(etendue, niveau);
  // What was chosen when the list was opened stays on top; a line that is ticked does not jump.
  const [premiers] = useState(choisis);
  const trouves = useMemo(
    () => findTerritoires(territoires, premiers, cherche),
    [territoires, premiers, cherche],
  );
  const montres = trouves.slice(0, MONTRES);
  const basculer = (code: string) => surEtendue(etendueDe(niveau, toggleCode(choisis, code), bassins));
  return (
    <div className={blocs.colonne}>
      <input
        className={`${saisies.saisie} ${styles.chercher}`}
        type="search"
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        aria-label={ETENDUE.chercher(niveau)}
        aria-controls={id}
        placeholder={ETENDUE.invite}
        value={texte}
        onChange={(evenement) => setTexte(evenement.currentTarget.value)}
        onKeyDown={(evenement) => {
          if (evenement.key === 'ArrowDown') {
            evenement.preventDefault();
            focusLigne(document.getElementById(id), 0);
          }
          if (evenement.key === 'Enter' && montres[0] !== undefined) basculer(montres[0].code);
        }}
      />
      <ul id={id} className={styles.liste} aria-label={ETENDUE.liste} onKeyDown={surFleche}>
        {montres.map(({ code, nom, etablissements }) => (
          <li key={code}>
            <label className={`${saisies.option} ${styles.option}`}>
              <input type="checkbox" checked={choisis.includes(code)} onChange={() => basculer(code)} />
              <span className={styles.nom}>
                {nom} <span className={styles.code}>{niveau === 'ght' ? '' : code}</span>
              </span>
              <span className={styles.compte} title={ETENDUE.nombre(etablissements)}>
                {formatNombre(etablissements)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className={textes.note} role="status">
        {etat === 'calcul' && ETENDUE.chargement}
        {etat === 'erreur' && ETENDUE.echec}
        {etat === 'pret' && trouves.length === 0 && phraseVide(niveau, bassins, territoires.length > 0)}
        {etat === 'pret' &&
          trouves.length > 0 &&
          (trouves.length > montres.length
            ? ETENDUE.autres(trouves.length - montres.length)
            : cherche.trim() !== '' && ETENDUE.resultats(trouves.length))}
        {etat === 'pret' && communesHors > 0 && cherche.trim() === '' && (
          <> {ETENDUE.horsListe(communesHors)}</>
        )}
      </p>
    </div>
  );
}

function phraseVide(niveau: NiveauTerritoire, bassins: ParametresBassins, cherches: boolean): string {
  if (!cherches && niveau === 'ght') return ETENDUE.aucunGht;
  if (!cherches && niveau === 'bassin')
    return bassins.critere === 'table' ? ETENDUE.aucunBassinTable : ETENDUE.aucunBassin;
  return ETENDUE.aucun;
}

function focusLigne(liste: Element | null, rang: number): void {
  liste?.querySelectorAll<HTMLInputElement>('input')[rang]?.focus();
}

/** Arrows go from line to line. */
function surFleche(evenement: KeyboardEvent<HTMLUListElement>): void {
  if (evenement.key !== 'ArrowDown' && evenement.key !== 'ArrowUp') return;
  evenement.preventDefault();
  const lignes = [...evenement.currentTarget.querySelectorAll('input')];
  const rang = lignes.indexOf(document.activeElement as HTMLInputElement);
  lignes[rang + (evenement.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
