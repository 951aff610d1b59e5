import { moyenne } from '../stats/moyenne';
import { rampe } from '../stats/rampe';
import type { ColonneChargee } from './colonnes-utilisateur';
import type { Groupe } from './groupe';
import { type Mesure, mesureAbsente, mesurer } from './mesure';
import type { FamilleCooperation } from './scenario';

/** One indicator per user column loaded for the family: the mean over the members that have a value. */
export function mesurerDonnees(groupe: Groupe, famille: FamilleCooperation): readonly Mesure[] {
  return listColonnes(groupe, famille).map((colonne) => {
    const taux = groupe.membres.flatMap((membre) => membre.donnees?.get(colonne.id) ?? []);
    const description = {
      id: colonne.id,
      unite: colonne.unite,
      source: colonne.source,
      estime: false,
      faits: { connus: taux.length, membres: groupe.membres.length, seuil: Math.max(...colonne.seuils) },
    } as const;
    const valeur = moyenne(taux);
    if (valeur === null) return mesureAbsente(description);
    return mesurer(description, valeur, moyenne(taux.map((t) => utilite(t, colonne))) ?? 0);
  });
}

/** User columns loaded that bear on a family. */
export function listColonnes({ colonnes }: Groupe, famille: FamilleCooperation): readonly ColonneChargee[] {
  return (colonnes ?? []).filter((colonne) => colonne.famille === famille);
}

function utilite(taux: number, { seuils: [debut, fin] }: ColonneChargee): number {
  return debut <= fin ? rampe(taux, debut, fin) : 1 - rampe(taux, fin, debut);
}
