import type { Groupement } from '../../src/domain/cooperation/groupement';
import { readCode } from '../../src/domain/shared/colonne-code';
import { readTexte } from '../../src/domain/shared/colonne-texte';
import type { Socle } from '../../src/domain/territoire/socle';

/** Public hospitals (CHR, CH, former local hospitals, psychiatric ones). */
const HOPITAUX = ['101', '106', '355', '292'];

/**
 * As many GHT as asked for, made of the public hospitals of the offer: the list of the real ones is not in the
 * corpus. Supports are the general hospitals taken at even steps of the list; each other legal entity joins the
 * support that is nearest to its first hospital as the crow flies.
 */
export function createGhtEssai({ contexte: { offre } }: Socle, nombre: number): Groupement[] {
  const { etablissements: et, entites } = offre;
  const premiers = new Map<number, number>();
  for (let i = 0; i < et.nombre; i += 1) {
    const entite = et.entite[i] as number;
    if (
      HOPITAUX.includes(readCode(et.categorie, i)) &&
      !premiers.has(entite) &&
      !Number.isNaN(et.longitude[i])
    )
      premiers.set(entite, i);
  }
  const generaux = [...premiers].filter(([, i]) => ['101', '355'].includes(readCode(et.categorie, i)));
  const pas = Math.max(1, Math.floor(generaux.length / nombre));
  const supports = generaux.filter((_, k) => k % pas === 0).slice(0, nombre);
  const membres = new Map<number, number[]>(supports.map(([entite]) => [entite, [entite]]));
  for (const [entite, i] of premiers) {
    if (membres.has(entite)) continue;
    const distance = (j: number): number =>
      Math.hypot(
        ((et.longitude[j] as number) - (et.longitude[i] as number)) * 0.7,
        (et.latitude[j] as number) - (et.latitude[i] as number),
      );
    const proche = supports.reduce((a, b) => (distance(b[1]) < distance(a[1]) ? b : a));
    membres.get(proche[0])?.push(entite);
  }
  return [...membres].map(([support, siens], rang) => ({
    id: `ght:${String(rang).padStart(3, '0')}`,
    nom: `GHT d’essai ${rang}`,
    genre: 'ght',
    famille: null,
    numeroFinessEj: null,
    numeroGcc: null,
    statut: null,
    support: null,
    dateCreation: null,
    dateFermeture: null,
    membres: siens
      .map((entite) => ({
        numeroFiness: readTexte(entites.numeroFiness, entite),
        niveau: 'entite' as const,
        role: entite === support ? ('support' as const) : ('membre' as const),
        nom: null,
      }))
      .sort((a, b) => (a.numeroFiness < b.numeroFiness ? -1 : 1)),
    source: { fichier: 'essai', date: null },
  }));
}
