import { readTexte } from '../domain/shared/colonne-texte';
import type { Annexe, TableIndicateurs } from '../domain/table/annexes';
import { findNumero } from '../domain/table/find-numero';
import type { DetailEtablissement } from './moteur-api';
import type { EtatSession } from './session';

type Indicateurs = DetailEtablissement['indicateurs'];

/**
 * Values that the user's tables give for an establishment, else for its gestionnaire: each field once, from
 * the newest table that has it, the establishment before its gestionnaire in one table.
 */
export function indicateursDe(etat: EtatSession, numeroFiness: string): Indicateurs {
  const { offre } = etat.index.contexte;
  const ligne = etat.index.findEtablissement(numeroFiness);
  const entite = ligne < 0 ? -1 : (offre.etablissements.entite[ligne] as number);
  const numeros = [
    { numero: numeroFiness, niveau: 'etablissement' },
    ...(entite < 0
      ? []
      : ([{ numero: readTexte(offre.entites.numeroFiness, entite), niveau: 'gestionnaire' }] as const)),
  ] as const;
  const trouves = new Map<string, Indicateurs[number]>();
  for (const table of listTablesIndicateurs(etat.annexes)) {
    for (const { numero, niveau } of numeros) {
      const rang = findNumero(table.numeros, numero);
      if (rang < 0) continue;
      table.champs.forEach((champ, colonne) => {
        const valeur = table.valeurs[colonne]?.[rang] ?? Number.NaN;
        if (Number.isNaN(valeur) || trouves.has(champ)) return;
        trouves.set(champ, { champ, valeur, niveau, fichier: table.fichier, date: table.date });
      });
    }
  }
  return [...trouves.values()];
}

/** Newest first; of tables of one date (or of none), the last read first. */
export function listTablesIndicateurs(annexes: readonly Annexe[]): readonly TableIndicateurs[] {
  const tables = annexes.flatMap((annexe) => (annexe.genre === 'indicateurs' ? [annexe.indicateurs] : []));
  return tables.reverse().sort((a, b) => compareDates(b.date, a.date));
}

function compareDates(a: string | null, b: string | null): number {
  const [da, db] = [a ?? '', b ?? ''];
  return da < db ? -1 : da > db ? 1 : 0;
}
