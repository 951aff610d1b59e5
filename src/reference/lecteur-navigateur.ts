import type { LecteurDonnees } from './contrat';

/** Files of `data/` as hashed assets of the page's own origin; each is downloaded only when it is read. */
const ADRESSES = import.meta.glob<string>(
  [
    '/data/communes.json',
    '/data/departements.json',
    '/data/nomenclature/*.csv',
    '/data/population-departements.csv',
    '/data/taux-references.csv',
    '/data/demo/*.csv',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** Reader of `data/` for the page and its workers. */
export const lireDonnees: LecteurDonnees = async (chemin) => {
  const adresse = ADRESSES[`/data/${chemin}`];
  if (adresse === undefined)
    throw new Error(`got ${chemin}, expected one of ${Object.keys(ADRESSES).join(', ')}`);
  const reponse = await fetch(adresse);
  if (!reponse.ok) throw new Error(`got HTTP ${reponse.status} for data/${chemin}, expected 200`);
  return new Uint8Array(await reponse.arrayBuffer());
};
