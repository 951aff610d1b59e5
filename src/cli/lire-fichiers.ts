import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import type { ReglagesAnalyse } from '../domain/projet/reglages-analyse';
import type { RoleSource } from '../domain/projet/sources';
import type { ParametresScoring } from '../domain/scoring/scenario';
import { messageFichierIntrouvable, messageProjetRefuse } from '../i18n/cli';
import { messageReparation } from '../i18n/projet';
import { isMaillage } from '../persistence/is-maillage';
import { openMaillage } from '../persistence/open-maillage';
import type { FichierTransmis } from '../workers/moteur-api';

/** A file handed to the engine, with the checksum of its bytes as given. */
export interface FichierLu extends FichierTransmis {
  readonly cle: string;
  readonly role: RoleSource;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

export interface FichiersLus {
  readonly fichiers: readonly FichierLu[];
  readonly introuvables: readonly string[];
  /** Settings of the last project among the files, null when there is none. */
  readonly projet: {
    readonly parametres: ParametresScoring;
    readonly analyse: ReglagesAnalyse;
    readonly fermes: boolean;
  } | null;
}

/**
 * Opens files without loading them: they are read piece by piece. A portable project gives the sources it uses, in their
 * roles; what it could not keep is said.
 */
export async function readFichiers(
  chemins: readonly string[],
  role: RoleSource,
  dire: (texte: string) => void,
): Promise<FichiersLus> {
  const fichiers: FichierLu[] = [];
  const introuvables: string[] = [];
  let projet: FichiersLus['projet'] = null;
  for (const [rang, chemin] of chemins.entries()) {
    try {
      const contenu = await openAsBlob(chemin);
      const cle = `${role}-${rang}`;
      if (await isMaillage(contenu)) {
        const ouvert = await readProjet(chemin, contenu, cle, dire);
        if (ouvert === null) continue;
        fichiers.push(...ouvert.fichiers);
        projet = ouvert.projet;
        continue;
      }
      fichiers.push({
        nom: basename(chemin),
        contenu,
        cle,
        role,
        sha256: await digest(createReadStream(chemin)),
      });
    } catch (erreur) {
      if (!isErreurDisque(erreur)) throw erreur;
      introuvables.push(chemin);
      dire(messageFichierIntrouvable(chemin));
    }
  }
  return { fichiers, introuvables, projet };
}

/** Sources a portable project uses; null, the reason said, when it cannot be opened. */
async function readProjet(
  chemin: string,
  contenu: Blob,
  prefixe: string,
  dire: (texte: string) => void,
): Promise<{
  readonly fichiers: readonly FichierLu[];
  readonly projet: NonNullable<FichiersLus['projet']>;
} | null> {
  const nom = basename(chemin);
  const ouverture = await openMaillage(contenu);
  if (ouverture.issue === 'refuse') {
    dire(messageProjetRefuse(nom, ouverture.code));
    return null;
  }
  const { projet, sources, reparations } = ouverture;
  for (const reparation of reparations)
    dire(`${nom} : ${messageReparation(reparation.code, reparation.chemin, reparation.valeur)}`);
  const fichiers: FichierLu[] = [];
  for (const source of projet.sources) {
    const octets = sources.get(source.cle);
    if (octets === undefined || !projet.choix[source.role].includes(source.cle)) continue;
    fichiers.push({
      nom: source.nom,
      contenu: octets,
      cle: `${prefixe}/${source.cle}`,
      role: source.role,
      sha256: await digest(octets.stream()),
      ...(source.correspondance === null ? {} : { correspondance: source.correspondance }),
    });
  }
  return {
    fichiers,
    projet: { parametres: projet.parametres, analyse: projet.analyse, fermes: projet.choix.fermes },
  };
}

async function digest(flux: AsyncIterable<Uint8Array>): Promise<string> {
  const somme = createHash('sha256');
  for await (const morceau of flux) somme.update(morceau);
  return somme.digest('hex');
}

/** Missing, unreadable, or a folder. */
function isErreurDisque(erreur: unknown): boolean {
  const code = (erreur as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string' && /^(?:E[A-Z]+|ERR_INVALID_ARG_VALUE)$/.test(code);
}
