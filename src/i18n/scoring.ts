/** Words of the scenarios: one place to import them from, whatever the file they are written in. */
export { argumentaire } from './scoring-argumentaire';
export { definitionIndicateur, libelleIndicateur } from './scoring-definitions';
export { libelleEtape, libelleFamilleCooperation, libelleFiliere } from './scoring-libelles';
export { messageAlerte, messageSansObjet } from './scoring-messages';
export { phraseIndicateur } from './scoring-phrases';
