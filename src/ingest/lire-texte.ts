import { LecteurClassique } from './classique';
import type { ContexteLecture } from './contexte';
import { Empreinte } from './empreinte';
import { DecodeurTexte, type Encodage, RepriseEncodage } from './encodage';
import { Journal } from './journal';
import type { Lecteur } from './lecteur';
import type { Lecture } from './lecture';
import { choisirTableau, type SourceTableau, signerCorrespondance } from './tableau';
import { Tokeniseur } from './tokeniseur';

/** Bytes decoded at once: about a millisecond of work, whose strings die young (twice faster than 256 kB). */
const TRANCHE = 1 << 15;
/** Where the first records of a classic file are looked for. */
const APERCU_CLASSIQUE = 16_384;
/** The first piece is larger: the header is looked for in it. */
const PREMIERE_TRANCHE = 1 << 17;

/** Reads a text to its end: FINESS sections or a table with a header. */
export async function lireTexte(
  ouvrir: () => AsyncIterable<Uint8Array>,
  depart: { readonly encodage: Encodage; readonly avecMarque: boolean },
  contexte: ContexteLecture,
  source: SourceTableau,
): Promise<Lecture> {
  try {
    return await passer(ouvrir(), new DecodeurTexte(depart.encodage, depart.avecMarque), contexte, source);
  } catch (erreur) {
    if (!(erreur instanceof RepriseEncodage)) throw erreur;
    return passer(ouvrir(), new DecodeurTexte(erreur.encodage, false), contexte, source);
  }
}

async function passer(
  flux: AsyncIterable<Uint8Array>,
  decodeur: DecodeurTexte,
  contexte: ContexteLecture,
  source: SourceTableau,
): Promise<Lecture> {
  const journal = new Journal();
  const empreinte = new Empreinte();
  let lecteur: Lecteur | null = null;
  let tokeniseur: Tokeniseur | null = null;
  let aCorrespondre = false;
  for await (const octets of flux) {
    let fin = 0;
    for (let debut = 0; debut < octets.length; debut = fin) {
      fin = Math.min(octets.length, debut + (tokeniseur ? TRANCHE : PREMIERE_TRANCHE));
      const tranche = octets.subarray(debut, fin);
      empreinte.ajouter(tranche);
      const texte = decodeur.decoder(tranche);
      if (!tokeniseur || !lecteur) {
        ({ lecteur, tokeniseur, aCorrespondre } = await choisirLecteur(texte, journal, contexte, source));
      }
      tokeniseur.pousser(texte);
      contexte.suivi.signaler(lecteur.lignes);
      if (contexte.cadence.due) await contexte.cadence.souffler();
    }
  }
  signerCorrespondance(empreinte, source.correspondance);
  const dernier = decodeur.finir();
  if (!tokeniseur || !lecteur)
    ({ lecteur, tokeniseur, aCorrespondre } = await choisirLecteur(dernier, journal, contexte, source));
  tokeniseur.pousser(dernier);
  tokeniseur.finir();
  if (decodeur.octetsInvalides) journal.noter('octets_invalides');
  if (decodeur.encodage.startsWith('utf-16')) journal.noter('encodage_utf16');
  const contenu = lecteur.terminer();
  if (lecteur.lignes === 0 && !aCorrespondre) journal.noter('aucun_enregistrement');
  return {
    contenu,
    journal,
    encodage: decodeur.encodage,
    empreinte: empreinte.lire(),
    lignes: lecteur.lignes,
    acceptees: lecteur.acceptees,
    aCorrespondre,
  };
}

async function choisirLecteur(
  texte: string,
  journal: Journal,
  contexte: ContexteLecture,
  source: SourceTableau,
): Promise<{ lecteur: Lecteur; tokeniseur: Tokeniseur; aCorrespondre: boolean }> {
  const chariot = !texte.includes('\n') && texte.includes('\r');
  const classique = delimiteurClassique(texte);
  if (classique !== null) {
    const lecteur = new LecteurClassique(contexte.reference, contexte.resolveur, journal);
    return { lecteur, tokeniseur: new Tokeniseur(classique, chariot, lecteur), aCorrespondre: false };
  }
  const { lecteur, delimiteur, aCorrespondre } = await choisirTableau(texte, source, journal, contexte);
  return { lecteur, tokeniseur: new Tokeniseur(delimiteur, chariot, lecteur), aCorrespondre };
}

const DEBUT_CLASSIQUE =
  /^\s*"?(?:finess"?([;,\t|])"?etalab|(?:structure(?:et|ej)|geolocalisation|equipementsocial)"?([;,\t|]))/i;
/** A record of a classic file that begins a line, when the first line is damaged. */
const LIGNE_CLASSIQUE =
  /\n"?(?:structure(?:et|ej)|geolocalisation|equipementsocial)"?([;,\t|])"?\d[\dAB]\d{7}\b/i;

/** What separates the fields of a classic FINESS file, told by its first records; null for any other text. */
export function delimiteurClassique(texte: string): string | null {
  const debut = DEBUT_CLASSIQUE.exec(texte);
  return debut?.[1] ?? debut?.[2] ?? LIGNE_CLASSIQUE.exec(texte.slice(0, APERCU_CLASSIQUE))?.[1] ?? null;
}
