import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ScenarioRetenu } from '../../domain/projet/scenario-retenu';
import type { Scenario } from '../../domain/scoring/scenario';
import { formatDate } from '../../i18n/formats';
import { SCENARIOS } from '../../i18n/scenarios';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import textes from '../kit/styles/textes.module.css';
import styles from './scenarios.module.css';

/** Wait after the last key before the note is kept. */
const DELAI_MS = 400;

/** Keeps a scenario with a note, or lets it go. */
export function RetenirScenario({ scenario }: { readonly scenario: Scenario }) {
  const retenu = useMagasin((etat) => etat.retenus.find((autre) => autre.scenario.id === scenario.id));
  const { retenirScenario, oublierScenario } = useActions();
  if (retenu === undefined) {
    return (
      <Button
        size="compact-sm"
        onClick={() => retenirScenario({ scenario, note: '', retenuLe: new Date().toISOString() })}
      >
        {SCENARIOS.retenir}
      </Button>
    );
  }
  return (
    <div className={styles.retenu}>
      <p className={textes.note}>{SCENARIOS.retenuLe(formatDate(retenu.retenuLe))}</p>
      <Note retenu={retenu} />
      <Button size="compact-sm" variant="default" onClick={() => oublierScenario(scenario.id)}>
        {SCENARIOS.oublier}
      </Button>
    </div>
  );
}

function Note({ retenu }: { readonly retenu: ScenarioRetenu }) {
  const retenus = useMagasin((etat) => etat.retenus);
  const { executer } = useActions();
  const [texte, setTexte] = useState(retenu.note);
  // The note can also change from outside: an undo, a project opened.
  useEffect(() => setTexte(retenu.note), [retenu.note]);
  const keep = () => {
    if (texte === retenu.note) return;
    executer({
      genre: 'retenirScenarios',
      retenus: retenus.map((autre) => (autre === retenu ? { ...retenu, note: texte } : autre)),
    });
  };
  const derniere = useRef(keep);
  useEffect(() => {
    derniere.current = keep;
  });
  useEffect(() => {
    if (texte === retenu.note) return;
    const minuterie = setTimeout(() => derniere.current(), DELAI_MS);
    return () => clearTimeout(minuterie);
  }, [texte, retenu.note]);
  return (
    <Textarea
      size="xs"
      label={SCENARIOS.noteRetenu}
      placeholder={SCENARIOS.noteInvite}
      value={texte}
      rows={3}
      onChange={(evenement) => setTexte(evenement.currentTarget.value)}
      onBlur={keep}
    />
  );
}
