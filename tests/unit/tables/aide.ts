import type { Annexe } from '../../../src/domain/table/annexes';
import type { ResultatLecture } from '../../../src/ingest/resultat';
import { type Contenu, compterCodes, importer } from '../ingest/aide';

type ParGenre<G extends Annexe['genre']> = Extract<Annexe, { genre: G }>;

/** A header and its rows as a file. */
export function csv(...lignes: readonly string[]): string {
  return `${lignes.join('\n')}\n`;
}

/** Reads one table alone. */
export async function lireTable(contenu: Contenu): Promise<{
  readonly resultat: ResultatLecture;
  readonly codes: Readonly<Record<string, number>>;
  readonly rapport: ResultatLecture['rapports'][number];
}> {
  const resultat = await importer([contenu]);
  const [rapport] = resultat.rapports;
  if (rapport === undefined) throw new Error('got no account, expected one');
  return { resultat, rapport, codes: compterCodes(rapport) };
}

export function annexeDe<G extends Annexe['genre']>({ annexes }: ResultatLecture, genre: G): ParGenre<G> {
  const trouvee = annexes.find((annexe): annexe is ParGenre<G> => annexe.genre === genre);
  if (trouvee === undefined) throw new Error(`got no ${genre}, expected one`);
  return trouvee;
}
