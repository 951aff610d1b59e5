import { demarrer } from './demarrer';

demarrer({ enLigne: true });
