import { useEffect, useRef } from 'react';
import { Group, Panel, type PanelImperativeHandle, Separator } from 'react-resizable-panels';
import { COMMUN } from '../../i18n/commun';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { ZoneCarte } from '../carte/ZoneCarte';
import styles from './coquille.module.css';
import { PanneauDroit } from './PanneauDroit';
import { ETROIT, useMedia } from './use-media';
import { ZoneBasse } from './ZoneBasse';

/** First width of the right panel on each step, in pixels. */
const LARGEUR_PX = {
  donnees: 340,
  offre: 340,
  gestionnaires: 460,
  territoires: 400,
  manques: 420,
  portrait: 340,
  evolution: 380,
  cooperations: 460,
  scenarios: 520,
} as const;

/** Map, table twin and right panel; side by side where there is room, else one under the other. */
export function Travail({ cache }: { readonly cache: boolean }) {
  const etroit = useMedia(ETROIT);
  return (
    <div className={styles.travail} hidden={cache}>
      {etroit ? <Empile /> : <CoteACote />}
    </div>
  );
}

function Empile() {
  return (
    <div className={styles.empile}>
      <div className={styles.empileCarte}>
        <ZoneCarte />
      </div>
      <div className={styles.empileTableau}>
        <ZoneBasse />
      </div>
      <PanneauDroit />
    </div>
  );
}

function CoteACote() {
  const etape = useMagasin((etat) => etat.etape);
  const tailles = useMagasin((etat) => etat.tailles);
  const { retenirTailles } = useActions();
  const droite = useRef<PanelImperativeHandle>(null);
  const etapeVue = useRef(etape);

  useEffect(() => {
    // Hidden behind the Données screen the group has no width to share.
    if (etapeVue.current === etape || etape === 'donnees' || etape === 'portrait') return;
    etapeVue.current = etape;
    const retenue = tailles[`cote-${etape}`]?.droite;
    droite.current?.resize(retenue === undefined ? LARGEUR_PX[etape] : `${retenue}%`);
  }, [etape, tailles]);

  const retenue = tailles[`cote-${etape}`];
  return (
    <Group
      className={styles.groupe}
      {...(retenue === undefined ? {} : { defaultLayout: retenue })}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction) retenirTailles(`cote-${etape}`, layout);
      }}
    >
      <Panel id="centre" minSize={360}>
        <Group
          orientation="vertical"
          className={styles.groupe}
          {...(tailles.centre === undefined ? {} : { defaultLayout: tailles.centre })}
          onLayoutChanged={(layout, { isUserInteraction }) => {
            if (isUserInteraction) retenirTailles('centre', layout);
          }}
        >
          <Panel id="haut" minSize={160}>
            <ZoneCarte />
          </Panel>
          <Separator className={styles.separateurBas} aria-label={COMMUN.separateurs.bas} />
          <Panel id="bas" defaultSize="36%" minSize={110}>
            <ZoneBasse />
          </Panel>
        </Group>
      </Panel>
      <Separator className={styles.separateurDroite} aria-label={COMMUN.separateurs.droite} />
      <Panel
        id="droite"
        panelRef={droite}
        defaultSize={LARGEUR_PX[etape]}
        minSize={260}
        maxSize="60%"
        groupResizeBehavior="preserve-pixel-size"
      >
        <PanneauDroit />
      </Panel>
    </Group>
  );
}
