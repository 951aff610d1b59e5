import { demarrer } from './demarrer';

demarrer({ enLigne: false });
