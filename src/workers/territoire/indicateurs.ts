import {
  buildLigneIndicateurs,
  countManquants,
  listIdsIndicateurs,
  orderLignes,
} from '../../domain/indicateur/build-page';
import { CATALOGUE_INDICATEURS, champUtilisateur } from '../../domain/indicateur/catalogue';
import type { ReleveIndicateurs } from '../../domain/indicateur/releve-indicateurs';
import type {
  ColonneIndicateurs,
  DemandeIndicateurs,
  PageIndicateurs,
  TriIndicateurs,
} from '../../domain/indicateur/table-indicateurs';
import type { Moyens, Repondeur } from './moyens';
import { openReleve } from './releves';

/** Rows whose neighbours are looked for between two looks at the clock. */
const PAS = 64;
const VIDE: PageIndicateurs = { nombre: 0, lignes: [], colonnes: [] };

/** Computed once for the rows of a view: shared by its pages, gone with it. */
interface Vue {
  readonly releve: ReleveIndicateurs;
  readonly colonnes: Promise<readonly ColonneIndicateurs[]>;
  readonly ordres: Map<string, Promise<Uint32Array>>;
}
const vues = new WeakMap<Uint32Array, Vue>();

export const answer: Repondeur<DemandeIndicateurs, PageIndicateurs> = async (moyens, demande) => {
  const rows = moyens.lignesVue(demande.version);
  if (rows === null) return VIDE;
  const releve = await openReleve(moyens, demande);
  const vue = openVue(moyens, releve, rows);
  const colonnes = await vue.colonnes;
  const ordre = demande.tri === null ? rows : await order(moyens, vue, rows, demande.tri);
  const ids = listIdsIndicateurs(releve);
  const lignes: PageIndicateurs['lignes'][number][] = [];
  for (const row of ordre.subarray(demande.debut, demande.fin)) {
    lignes.push(buildLigneIndicateurs(releve, row, ids));
    if (moyens.cadence.due) await moyens.cadence.souffler();
  }
  return { nombre: rows.length, lignes, colonnes };
};

function openVue(moyens: Moyens, releve: ReleveIndicateurs, rows: Uint32Array): Vue {
  const deja = vues.get(rows);
  if (deja?.releve === releve) return deja;
  const vue: Vue = { releve, colonnes: describeColonnes(moyens, releve, rows), ordres: new Map() };
  vues.set(rows, vue);
  return vue;
}

async function describeColonnes(
  { cadence }: Moyens,
  releve: ReleveIndicateurs,
  rows: Uint32Array,
): Promise<readonly ColonneIndicateurs[]> {
  const colonnes: ColonneIndicateurs[] = [];
  for (const id of listIdsIndicateurs(releve)) {
    const champ = champUtilisateur(id);
    const fourni = releve.champs.find((candidat) => candidat.champ === champ);
    colonnes.push({
      id,
      definition: CATALOGUE_INDICATEURS.find((connu) => connu.id === id) ?? null,
      champ,
      ...countManquants(releve, id, rows),
      fichier: fourni?.fichier ?? null,
      date: fourni?.date ?? null,
    });
    if (cadence.due) await cadence.souffler();
  }
  return colonnes;
}

function order(
  moyens: Moyens,
  { releve, ordres }: Vue,
  rows: Uint32Array,
  { colonne, sens }: TriIndicateurs,
): Promise<Uint32Array> {
  const cle = `${colonne} ${sens}`;
  let ordre = ordres.get(cle);
  if (ordre === undefined) {
    ordre = readColonne(moyens, releve, rows, colonne).then((valeurs) => orderLignes(rows, valeurs, sens));
    ordres.set(cle, ordre);
  }
  return ordre;
}

async function readColonne(
  { cadence, suivre }: Moyens,
  releve: ReleveIndicateurs,
  rows: Uint32Array,
  id: string,
): Promise<Float64Array> {
  const valeurs = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k += 1) {
    valeurs[k] = releve.lire(id, rows[k] as number);
    if (k % PAS !== 0 || !cadence.due) continue;
    suivre(k, rows.length);
    await cadence.souffler();
  }
  return valeurs;
}
