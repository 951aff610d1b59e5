import { DOSSIER_SOURCES, NOM_NOTICE, NOM_PROJET } from './archive/limites';
import { writeArchive } from './archive/write-archive';
import type { Projet } from './projet';
import { serializeProjet } from './serialize-projet';
import { digestBlob } from './sha256';

/**
 * The portable file of a project: its JSON first, then the bytes of its sources as they were given. Sources
 * whose bytes are not in `contenus` are named by the project only.
 */
export async function writeMaillage(
  projet: Projet,
  contenus: ReadonlyMap<string, Blob>,
  notice: string,
): Promise<Blob> {
  const sources: Projet['sources'][number][] = [];
  for (const source of projet.sources) {
    const contenu = contenus.get(source.cle);
    const empreinte = source.empreinte ?? (contenu === undefined ? null : await digestBlob(contenu));
    sources.push({ ...source, empreinte });
  }
  const json = JSON.stringify(serializeProjet({ ...projet, sources }), null, 1);
  return writeArchive(
    [
      { nom: NOM_PROJET, contenu: new Blob([json]) },
      { nom: NOM_NOTICE, contenu: new Blob([notice]) },
      ...projet.sources.flatMap((source) => {
        const contenu = contenus.get(source.cle);
        return contenu === undefined ? [] : [{ nom: cheminSource(source), contenu }];
      }),
    ],
    Date.parse(projet.modifieLe) || 0,
  );
}

/** Folder of a source; its key is the one thing that names it, whatever its file is called. */
export function dossierSource(cle: string): string {
  // A dot at the start would hide the folder, or climb out of it.
  return `${DOSSIER_SOURCES}/${encodeURIComponent(cle).replace(/^\./, '%2E')}/`;
}

function cheminSource({ cle, nom }: { readonly cle: string; readonly nom: string }): string {
  return `${dossierSource(cle)}${portable(nom)}`;
}

/** A name every system accepts; the true one is in the project. */
function portable(nom: string): string {
  const propre = nom
    .replace(/[\p{C}/\\:*?"<>|]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 100);
  return propre === '' ? 'source' : propre;
}
