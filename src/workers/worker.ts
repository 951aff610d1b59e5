import { expose } from 'comlink';
import { degzipperNavigateur } from '../ingest/degzipper-natif';
import { lireDonnees } from '../reference/lecteur-navigateur';
import type { MoteurExpose } from './client';
import { createMoteur } from './moteur';
import { createSurface } from './surface';

const surface = createSurface(createMoteur({ lire: lireDonnees, degzipper: degzipperNavigateur }));
expose({ ...surface, battre: () => true } satisfies MoteurExpose);
