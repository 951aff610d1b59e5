import { amorcer, toutLire } from './amorce';
import { Cadence } from './cadence';
import type { EnteteTrouve } from './chercher-entete';
import type { FichierSource } from './contrat';
import { degzipper } from './decompression';
import { DecodeurTexte, detectEncodage, RepriseEncodage } from './encodage';
import { isClasseur } from './lire-fichier';
import { delimiteurClassique } from './lire-texte';
import { detectNature } from './nature';
import { RefusFichier } from './refus';
import { trouverEntete } from './tableau';
import { lireZip, type MembreZip } from './zip';

/** The head of a table, before anything is read of it. */
export interface TeteTable {
  /** Sheets of a workbook, empty for a text. */
  readonly feuilles: readonly string[];
  readonly feuille: string | null;
  readonly entete: EnteteTrouve;
}

export interface DemandeTete {
  readonly feuille: string | null;
  /** Line of the header, when the user has said it. */
  readonly ligneEntete: number | null;
}

/** Bytes of a text looked at: enough for the header and what follows. */
const APERCU = 131_072;

/** Looks at the head of a table; null when the file is none. */
export async function examinerTable(source: FichierSource, demande: DemandeTete): Promise<TeteTable | null> {
  try {
    return await examiner(source.flux(), demande, 0);
  } catch (erreur) {
    if (erreur instanceof RefusFichier || erreur instanceof DOMException) return null;
    throw erreur;
  }
}

async function examiner(
  flux: AsyncIterable<Uint8Array>,
  demande: DemandeTete,
  profondeur: number,
): Promise<TeteTable | null> {
  if (profondeur > 2) return null;
  const amorce = await amorcer(flux, APERCU);
  const { encodage } = detectEncodage(amorce.debut);
  const { sorte } = detectNature(amorce.debut.subarray(0, 65_536), encodage.startsWith('utf-16'));
  switch (sorte) {
    case 'gzip':
      return examiner(degzipper(amorce.flux), demande, profondeur + 1);
    case 'zip': {
      const membres = lireZip(await toutLire(amorce.flux));
      if (isClasseur(membres)) return examinerClasseur(membres, demande);
      const [seul, ...autres] = membres;
      return seul === undefined || autres.length > 0 ? null : examiner(seul.flux(), demande, profondeur + 1);
    }
    case 'texte':
      return examinerTexte(amorce.debut.subarray(0, APERCU), demande);
    default:
      return null;
  }
}

async function examinerClasseur(membres: readonly MembreZip[], demande: DemandeTete): Promise<TeteTable> {
  const { ouvrirClasseur, choisirFeuille } = await import('./tableur/ouvrir-classeur');
  const lues = await ouvrirClasseur(membres, new Cadence());
  const { feuille, entete } = await choisirFeuille(lues, demande);
  return { feuilles: lues.map((lue) => lue.feuille.nom), feuille: feuille.nom, entete };
}

function examinerTexte(octets: Uint8Array, { ligneEntete }: DemandeTete): TeteTable | null {
  const texte = decoder(octets);
  if (delimiteurClassique(texte) !== null) return null;
  return { feuilles: [], feuille: null, entete: trouverEntete(texte, ligneEntete).entete };
}

function decoder(octets: Uint8Array): string {
  const { encodage, avecMarque } = detectEncodage(octets);
  try {
    return new DecodeurTexte(encodage, avecMarque).decoder(octets);
  } catch (erreur) {
    if (!(erreur instanceof RepriseEncodage)) throw erreur;
    return new DecodeurTexte(erreur.encodage, false).decoder(octets);
  }
}
