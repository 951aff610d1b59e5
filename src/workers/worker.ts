import { expose } from 'comlink';
import { lireDonnees } from '../reference/lecteur-navigateur';
import { createMoteur } from './moteur';
import { createSurface } from './surface';

expose(createSurface(createMoteur({ lire: lireDonnees })));
