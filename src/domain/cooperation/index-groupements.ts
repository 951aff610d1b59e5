import type { Contexte } from '../etablissement/contexte';
import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import { foldTexte } from '../shared/fold-texte';
import { chooseSite } from './choose-site';
import { readDepartementNumero } from './departement-numero';
import { findLignes } from './find-lignes';
import { groupLignesParEntite } from './group-lignes-par-entite';
import type { Groupement, MembreGroupement } from './groupement';

/** A member with where it stands in the offer. */
export interface MembreIndexe {
  readonly membre: MembreGroupement;
  /** Row of its legal entity in `Offre.entites`, -1 unknown. */
  readonly entite: number;
  /** Rows of its establishments in the offer, ascending; empty when none is loaded. */
  readonly lignes: Uint32Array;
  /** Row of the establishment drawn for it, -1 when none. */
  readonly site: number;
  /** Name its source gives it, else that of the loaded files, else its number. */
  readonly libelle: string;
  /** Name of the loaded files, "" when they do not hold it. */
  readonly nomCharge: string;
}

export interface GroupementIndexe {
  readonly groupement: Groupement;
  readonly membres: readonly MembreIndexe[];
  /** Establishments that the group's own legal entity runs. */
  readonly propres: Uint32Array;
  readonly membresPresents: number;
  readonly nomSupport: string | null;
  /** INSEE codes, ascending. */
  readonly departements: readonly string[];
  /** Folded name, for sorting. */
  readonly nomPlie: string;
  /** Folded words a search looks in, each between spaces. */
  readonly texte: string;
}

/** The groups joined to an offer once, so that each question about them is a look-up. */
export interface IndexGroupements {
  readonly contexte: Contexte;
  readonly groupements: readonly GroupementIndexe[];
  /** Position in `groupements`, by id. */
  readonly parId: ReadonlyMap<string, number>;
  /** Positions, by EJ number of a member (its own, or of its establishment), ascending. */
  readonly parEntite: ReadonlyMap<string, readonly number[]>;
  /** Positions, by FINESS number of a member establishment, ascending. */
  readonly parEtablissement: ReadonlyMap<string, readonly number[]>;
  /** Positions, by EJ number of the group itself, ascending. */
  readonly parPropre: ReadonlyMap<string, readonly number[]>;
}

export function indexGroupements(contexte: Contexte, groupements: readonly Groupement[]): IndexGroupements {
  const { entites, etablissements } = contexte.offre;
  const numeros = new Set<string>();
  for (const { numeroFinessEj, membres } of groupements) {
    if (numeroFinessEj !== null) numeros.add(numeroFinessEj);
    for (const { numeroFiness } of membres) numeros.add(numeroFiness);
  }
  const reperes: Reperes = {
    contexte,
    entites: findLignes(entites.numeroFiness, entites.nombre, numeros),
    etablissements: findLignes(etablissements.numeroFiness, etablissements.nombre, numeros),
    lignesDe: groupLignesParEntite(contexte.offre),
  };
  const parEntite = new Map<string, number[]>();
  const parEtablissement = new Map<string, number[]>();
  const parPropre = new Map<string, number[]>();
  const indexes = groupements.map((groupement, rang) => {
    const indexe = indexGroupement(reperes, groupement);
    for (const { membre, entite } of indexe.membres) {
      const { niveau, numeroFiness } = membre;
      if (niveau === 'etablissement') add(parEtablissement, numeroFiness, rang);
      else add(parEntite, numeroFiness, rang);
      if (entite >= 0) add(parEntite, readTexte(entites.numeroFiness, entite), rang);
    }
    if (groupement.numeroFinessEj !== null) add(parPropre, groupement.numeroFinessEj, rang);
    return indexe;
  });
  const parId = new Map(groupements.map(({ id }, rang) => [id, rang]));
  return { contexte, groupements: indexes, parId, parEntite, parEtablissement, parPropre };
}

/** Where the numbers named by the groups are in the offer. */
interface Reperes {
  readonly contexte: Contexte;
  readonly entites: ReadonlyMap<string, number>;
  readonly etablissements: ReadonlyMap<string, number>;
  readonly lignesDe: (entite: number) => Uint32Array;
}

function indexGroupement(reperes: Reperes, groupement: Groupement): GroupementIndexe {
  const { etablissements: et } = reperes.contexte.offre;
  const membres = groupement.membres.map((membre) =>
    indexMembre(reperes, membre, groupement.genre === 'ght'),
  );
  const entitePropre = reperes.entites.get(groupement.numeroFinessEj ?? '');
  const propres = entitePropre === undefined ? new Uint32Array(0) : reperes.lignesDe(entitePropre);
  const support = membres.find(({ membre }) => membre.role === 'support');
  const codes = membres.map(({ membre, site }) =>
    site < 0 ? readDepartementNumero(membre.numeroFiness) : readCode(et.departement, site),
  );
  if (membres.length === 0) {
    for (const i of propres) codes.push(readCode(et.departement, i));
    if (propres.length === 0 && groupement.numeroFinessEj !== null)
      codes.push(readDepartementNumero(groupement.numeroFinessEj));
  }
  return {
    groupement,
    membres,
    propres,
    membresPresents: membres.filter(({ lignes }) => lignes.length > 0).length,
    nomSupport: support?.libelle ?? null,
    departements: [...new Set(codes.filter((code) => code !== null && code !== ''))].sort() as string[],
    nomPlie: foldTexte(groupement.nom),
    texte: ` ${foldTexte(
      [
        groupement.nom,
        groupement.numeroFinessEj,
        groupement.numeroGcc,
        groupement.support,
        ...membres.flatMap(({ membre, libelle, nomCharge }) => [libelle, nomCharge, membre.numeroFiness]),
      ].join(' '),
    )} `,
  };
}

/** A number is looked for at the level its source gives, then at the other: lists mix them. */
function indexMembre(
  { contexte, entites: parNumeroEj, etablissements: parNumeroEt, lignesDe }: Reperes,
  membre: MembreGroupement,
  hospitalier: boolean,
): MembreIndexe {
  const { etablissements: et, entites } = contexte.offre;
  const { numeroFiness, niveau, nom } = membre;
  const enEntite = parNumeroEj.get(numeroFiness) ?? -1;
  const enEtablissement = parNumeroEt.get(numeroFiness) ?? -1;
  const parEtablissement =
    enEtablissement >= 0 && (niveau === 'etablissement' || enEntite < 0 || lignesDe(enEntite).length === 0);
  if (parEtablissement) {
    const nomCharge = readTexte(et.nom, enEtablissement);
    return {
      membre,
      entite: et.entite[enEtablissement] as number,
      lignes: Uint32Array.of(enEtablissement),
      site: enEtablissement,
      libelle: nom || nomCharge || numeroFiness,
      nomCharge,
    };
  }
  const lignes = enEntite < 0 ? new Uint32Array(0) : lignesDe(enEntite);
  const nomCharge = enEntite < 0 ? '' : readTexte(entites.nom, enEntite);
  return {
    membre,
    entite: enEntite,
    lignes,
    site: chooseSite(contexte, lignes, hospitalier),
    libelle: nom || nomCharge || numeroFiness,
    nomCharge,
  };
}

function add(map: Map<string, number[]>, cle: string, rang: number): void {
  const rangs = map.get(cle);
  if (rangs === undefined) map.set(cle, [rang]);
  else if (rangs.at(-1) !== rang) rangs.push(rang);
}
