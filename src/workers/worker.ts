import { expose } from 'comlink';
import { lireDonnees } from '../reference/lecteur-navigateur';
import type { MoteurExpose } from './client';
import { createMoteur } from './moteur';
import { createSurface } from './surface';

const surface = createSurface(createMoteur({ lire: lireDonnees }));
expose({ ...surface, battre: () => true } satisfies MoteurExpose);
