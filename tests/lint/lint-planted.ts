import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');

/** What lint says of one planted file: rule names, plugins' messages being given as `plugin: message`. */
export type Findings = ReadonlyMap<string, readonly string[]>;

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string };
}

/**
 * Plants files in an empty copy of the repository's lint configuration and runs the real linter on them.
 * (Linting one file through the standard input says that something is wrong, but no longer which rule.)
 */
export async function lintPlanted(sources: Readonly<Record<string, string>>): Promise<Findings> {
  const root = await mkdtemp(join(tmpdir(), 'maillage-lint-'));
  try {
    await cp('biome.json', join(root, 'biome.json'));
    await cp('scripts/lint', join(root, 'scripts/lint'), { recursive: true });
    for (const [path, source] of Object.entries(sources)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), source);
    }
    const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
    const output = await execute(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 }).then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout,
    );
    return groupFindings(JSON.parse(output).diagnostics, Object.keys(sources));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function groupFindings(diagnostics: readonly Diagnostic[], paths: readonly string[]): Findings {
  return new Map(
    paths.map((path) => [
      path,
      diagnostics
        .filter((diagnostic) => diagnostic.location.path === path)
        .map(({ category, message }) => (category === 'plugin' ? `plugin: ${message}` : category)),
    ]),
  );
}
