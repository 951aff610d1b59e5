import type { Offre } from '../etablissement/offre';
import { readTexte } from '../shared/colonne-texte';

/** Actors of an offer (method C.1): who decides, whatever the number of legal entities it is registered under. */
export interface Acteurs {
  /** SIREN, else EJ number, else (no legal entity named) number of the establishment. */
  readonly identifiants: readonly string[];
  /** Position of the actor of each establishment. */
  readonly parEtablissement: Int32Array;
}

/**
 * Actor of a legal entity = the SIREN carried by more than half of its open establishments that have a SIRET, else its
 * EJ number. Entities sharing that SIREN are one actor; nothing else is merged, never by transitive closure.
 */
export function computeActeurs(offre: Offre): Acteurs {
  const { etablissements, entites } = offre;
  const siren = readSirens(etablissements);
  const majoritaire = findSirensMajoritaires(etablissements.entite, siren, entites.nombre);
  const parSiren = new Map<number, number>();
  const parEntite = new Int32Array(entites.nombre).fill(-1);
  const identifiants: string[] = [];
  const parEtablissement = new Int32Array(etablissements.nombre);
  for (let i = 0; i < etablissements.nombre; i += 1) {
    const entite = etablissements.entite[i] as number;
    if (entite < 0) {
      parEtablissement[i] = identifiants.push(readTexte(etablissements.numeroFiness, i)) - 1;
      continue;
    }
    if (parEntite[entite] === -1) {
      const commun = majoritaire[entite] as number;
      let acteur = commun < 0 ? undefined : parSiren.get(commun);
      if (acteur === undefined) {
        const identifiant =
          commun < 0 ? readTexte(entites.numeroFiness, entite) : String(commun).padStart(9, '0');
        acteur = identifiants.push(identifiant) - 1;
        if (commun >= 0) parSiren.set(commun, acteur);
      }
      parEntite[entite] = acteur;
    }
    parEtablissement[i] = parEntite[entite] as number;
  }
  return { identifiants, parEtablissement };
}

/** First nine digits of each SIRET as a number, -1 when it is not made of fourteen digits, and for what is closed. */
function readSirens({ siret, ferme, nombre }: Offre['etablissements']): Int32Array {
  const sirens = new Int32Array(nombre).fill(-1);
  for (let i = 0; i < nombre; i += 1) {
    if (ferme[i] === 1) continue;
    const debut = siret.debuts[i] as number;
    if ((siret.debuts[i + 1] as number) - debut !== 14) continue;
    let siren = 0;
    let chiffres = 0;
    for (let k = 0; k < 14; k += 1) {
      const chiffre = (siret.octets[debut + k] as number) - 48;
      if (chiffre < 0 || chiffre > 9) break;
      if (k < 9) siren = siren * 10 + chiffre;
      chiffres += 1;
    }
    if (chiffres === 14) sirens[i] = siren;
  }
  return sirens;
}

/** By entity, the SIREN held by a strict majority of its establishments that have one (Boyer–Moore), -1 when none. */
function findSirensMajoritaires(entite: Int32Array, siren: Int32Array, nombre: number): Int32Array {
  const candidat = new Int32Array(nombre).fill(-1);
  const avance = new Int32Array(nombre);
  const total = new Uint32Array(nombre);
  const voix = new Uint32Array(nombre);
  const parcourir = (visite: (e: number, s: number) => void): void => {
    for (let i = 0; i < siren.length; i += 1) {
      const e = entite[i] as number;
      const s = siren[i] as number;
      if (e >= 0 && s >= 0) visite(e, s);
    }
  };
  parcourir((e, s) => {
    total[e] = (total[e] as number) + 1;
    if (avance[e] === 0) candidat[e] = s;
    avance[e] = (avance[e] as number) + (candidat[e] === s ? 1 : -1);
  });
  parcourir((e, s) => {
    if (candidat[e] === s) voix[e] = (voix[e] as number) + 1;
  });
  return candidat.map((s, e) => ((voix[e] as number) * 2 > (total[e] as number) ? s : -1));
}
