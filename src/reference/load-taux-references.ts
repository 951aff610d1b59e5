import type { ReferencePubliee } from '../domain/equipement/reference-publiee';
import type { LecteurDonnees } from './contrat';
import { decodeTable } from './decode-table';

const COLONNES = ['taux', 'valeur', 'annee', 'perimetre', 'nature', 'source'] as const;

/** Path below `data/`; read with the first question on rates. */
const FICHIER = 'taux-references.csv';

/** National rates of equipment as published, or worked out from published stocks; those that come first are preferred. */
export async function loadTauxReferences(lire: LecteurDonnees): Promise<readonly ReferencePubliee[]> {
  const lignes = decodeTable(new TextDecoder().decode(await lire(FICHIER)), COLONNES);
  return lignes.map(({ taux, valeur, annee, perimetre, nature, source }) => {
    if (perimetre !== 'france' && perimetre !== 'metropole')
      throw new Error(`got perimeter ${perimetre}, expected france or metropole`);
    return { taux, valeur: Number(valeur), annee, perimetre, calculee: nature === 'calculee', source };
  });
}
