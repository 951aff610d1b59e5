import type { RoleSource } from '../domain/projet/sources';
import { LICENCE_FINESS, PRODUCTEUR_FICTIF, PRODUCTEUR_FINESS } from '../i18n/attribution';
import type { AttributionExport } from './geojson-etablissements';

const VERSION = 1;

/** A file behind the outputs; an archive gives several with one checksum. */
export interface SourceEcrite {
  readonly nom: string;
  readonly genre: string;
  readonly role: RoleSource;
  /** false = read, and nothing of it serves. */
  readonly enUsage: boolean;
  readonly dateDonnees: string | null;
  readonly encodage: string | null;
  readonly tailleOctets: number;
  /** SHA-256 of the bytes as given, null for the files of the demonstration. */
  readonly sha256: string | null;
  /** Short digest of the unpacked content. */
  readonly empreinte: string;
  readonly lignes: number;
  readonly acceptees: number;
  readonly rejetees: number;
}

/** What outputs are made of, as JSON text: the same bytes whatever the order the files were given in. */
export function writeSourcesJson({
  fictive,
  dateDonnees,
  etablissementsFermes,
  fermesInclus,
  fichiers,
  reference,
}: {
  readonly fictive: boolean;
  readonly dateDonnees: string | null;
  /** Closed establishments the files hold. */
  readonly etablissementsFermes: number;
  readonly fermesInclus: boolean;
  readonly fichiers: readonly SourceEcrite[];
  readonly reference: AttributionExport['sources'];
}): string {
  const contenu = {
    version: VERSION,
    fictive,
    date_donnees: dateDonnees,
    etablissements_fermes: etablissementsFermes,
    fermes_inclus: fermesInclus,
    fichiers: [...fichiers].sort(compareSources).map((fichier) => ({
      nom: fichier.nom,
      genre: fichier.genre,
      role: fichier.role,
      en_usage: fichier.enUsage,
      date_donnees: fichier.dateDonnees,
      encodage: fichier.encodage,
      octets: fichier.tailleOctets,
      sha256: fichier.sha256,
      empreinte: fichier.empreinte,
      lignes: fichier.lignes,
      acceptees: fichier.acceptees,
      rejetees: fichier.rejetees,
      ...attributionDe(fichier, fictive),
    })),
    reference: reference.map(({ producteur, jeu, date, licence }) => ({ producteur, jeu, date, licence })),
  };
  return `${JSON.stringify(contenu, null, 1)}\n`;
}

/** FINESS names its producer by its format; of another table only the user knows who made it. */
function attributionDe(
  { genre, sha256 }: SourceEcrite,
  fictive: boolean,
): { readonly producteur: string | null; readonly licence: string | null } {
  if (fictive && sha256 === null) return { producteur: PRODUCTEUR_FICTIF, licence: null };
  return /^(?:t_)?finess/.test(genre)
    ? { producteur: PRODUCTEUR_FINESS, licence: LICENCE_FINESS }
    : { producteur: null, licence: null };
}

function compareSources(a: SourceEcrite, b: SourceEcrite): number {
  const cleDe = ({ role, nom, empreinte }: SourceEcrite): string =>
    `${role === 'offre' ? 0 : 1}\u0000${nom}\u0000${empreinte}`;
  return cleDe(a) < cleDe(b) ? -1 : 1;
}
