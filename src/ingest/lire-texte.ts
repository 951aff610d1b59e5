import { LecteurClassique } from './classique';
import type { ContexteLecture } from './contexte';
import { Empreinte } from './empreinte';
import { DecodeurTexte, type Encodage, RepriseEncodage } from './encodage';
import { Journal } from './journal';
import type { Lecteur } from './lecteur';
import type { Lecture } from './lecture';
import { choisirTableau } from './tableau';
import { Tokeniseur } from './tokeniseur';

/** Bytes decoded at once: about a millisecond of work, whose strings die young (twice faster than 256 kB). */
const TRANCHE = 1 << 15;
/** The first piece is larger: the header is looked for in it. */
const PREMIERE_TRANCHE = 1 << 17;

/** Reads a text to its end: FINESS sections or a table with a header. */
export async function lireTexte(
  ouvrir: () => AsyncIterable<Uint8Array>,
  depart: { readonly encodage: Encodage; readonly avecMarque: boolean },
  contexte: ContexteLecture,
): Promise<Lecture> {
  try {
    return await passer(ouvrir(), new DecodeurTexte(depart.encodage, depart.avecMarque), contexte);
  } catch (erreur) {
    if (!(erreur instanceof RepriseEncodage)) throw erreur;
    return passer(ouvrir(), new DecodeurTexte(erreur.encodage, false), contexte);
  }
}

async function passer(
  flux: AsyncIterable<Uint8Array>,
  decodeur: DecodeurTexte,
  contexte: ContexteLecture,
): Promise<Lecture> {
  const journal = new Journal();
  const empreinte = new Empreinte();
  let lecteur: Lecteur | null = null;
  let tokeniseur: Tokeniseur | null = null;
  for await (const octets of flux) {
    let fin = 0;
    for (let debut = 0; debut < octets.length; debut = fin) {
      fin = Math.min(octets.length, debut + (tokeniseur ? TRANCHE : PREMIERE_TRANCHE));
      const tranche = octets.subarray(debut, fin);
      empreinte.ajouter(tranche);
      const texte = decodeur.decoder(tranche);
      if (!tokeniseur || !lecteur) {
        ({ lecteur, tokeniseur } = choisirLecteur(texte, journal, contexte));
      }
      tokeniseur.pousser(texte);
      contexte.suivi.signaler(lecteur.lignes);
      if (contexte.cadence.due) await contexte.cadence.souffler();
    }
  }
  const dernier = decodeur.finir();
  if (!tokeniseur || !lecteur) ({ lecteur, tokeniseur } = choisirLecteur(dernier, journal, contexte));
  tokeniseur.pousser(dernier);
  tokeniseur.finir();
  if (decodeur.octetsInvalides) journal.noter('octets_invalides');
  if (decodeur.encodage.startsWith('utf-16')) journal.noter('encodage_utf16');
  const contenu = lecteur.terminer();
  if (lecteur.lignes === 0) journal.noter('aucun_enregistrement');
  return {
    contenu,
    journal,
    encodage: decodeur.encodage,
    empreinte: empreinte.lire(),
    lignes: lecteur.lignes,
    acceptees: lecteur.acceptees,
  };
}

function choisirLecteur(
  texte: string,
  journal: Journal,
  contexte: ContexteLecture,
): { lecteur: Lecteur; tokeniseur: Tokeniseur } {
  const chariot = !texte.includes('\n') && texte.includes('\r');
  const tete =
    /^\s*"?(?:finess"?([;,\t|])"?etalab|(?:structure(?:et|ej)|geolocalisation|equipementsocial)"?([;,\t|]))/i.exec(
      texte,
    );
  const classique = tete?.[1] ?? tete?.[2];
  if (classique !== undefined) {
    const lecteur = new LecteurClassique(contexte.reference, contexte.resolveur, journal);
    return { lecteur, tokeniseur: new Tokeniseur(classique, chariot, lecteur) };
  }
  const { lecteur, delimiteur } = choisirTableau(texte, journal, contexte);
  return { lecteur, tokeniseur: new Tokeniseur(delimiteur, chariot, lecteur) };
}
