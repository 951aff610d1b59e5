import { creerNoeud, IGNORER, type Unite } from './regles';

/** Names under which elements are handed over. */
export const RACINE = 'racine';
export const GCO = 'gco';
export const GCC = 'gcc';
export const PMEJ = 'pmej';
export const EGE = 'ege';

const sansSuite = { evenement: IGNORER, engagement: IGNORER };

/** Establishments are cut out of their legal entity: some have thousands. */
const ege: Unite = {
  nom: EGE,
  noeud: creerNoeud({
    ...sansSuite,
    roleEge: IGNORER,
    typeBudget: IGNORER,
    activitesExercees: {
      sorte: 'dans',
      noeud: creerNoeud({ ...sansSuite, zoneIntervention: IGNORER }),
    },
  }),
};

const pmej: Unite = {
  nom: PMEJ,
  noeud: creerNoeud({
    ...sansSuite,
    adresse: IGNORER,
    contact: IGNORER,
    activitesAutorisees: IGNORER,
    ege: { sorte: 'elements', unite: ege },
  }),
};

/** What is cut out of the structures and activities files, and what is left out of it (three quarters of their bytes). */
export const FICHIER_FINESS: Unite = {
  nom: RACINE,
  noeud: creerNoeud({
    gco: { sorte: 'elements', unite: { nom: GCO, noeud: creerNoeud(sansSuite) } },
    gcc: { sorte: 'elements', unite: { nom: GCC, noeud: creerNoeud(sansSuite) } },
    pmej: { sorte: 'elements', unite: pmej },
  }),
};
