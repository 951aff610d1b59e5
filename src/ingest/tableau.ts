import Papa from 'papaparse';
import { deduireUsage, reconnaitreColonnes, simplifierNom } from './colonnes';
import type { ContexteLecture } from './contexte';
import type { Entete } from './entete';
import type { Journal } from './journal';
import type { Lecteur } from './lecteur';
import { LecteurCommunes } from './lecteur-communes';
import { LecteurPositions } from './lecteur-positions';
import { LecteurTableau } from './lecteur-tableau';
import { RefusFichier } from './refus';

const DELIMITEURS = [';', ',', '\t', '|'] as const;
/** The header is looked for in the first records: some exports begin with a title. */
const LIGNES_ENTETE = 20;
const APERCU = 65_536;

/** Finds the delimiter and the header of a table and makes its reader. */
export function choisirTableau(
  texte: string,
  journal: Journal,
  contexte: ContexteLecture,
): { lecteur: Lecteur; delimiteur: string } {
  const apercu = texte.slice(0, APERCU).replace(/\r\n?/g, '\n');
  let meilleur: { entete: Entete; delimiteur: string; points: number } | null = null;
  for (const delimiteur of DELIMITEURS) {
    const lignes = Papa.parse<string[]>(apercu, {
      delimiter: delimiteur,
      newline: '\n',
      preview: LIGNES_ENTETE,
    }).data;
    for (const noms of lignes) {
      const colonnes = reconnaitreColonnes(noms);
      const usage = deduireUsage(colonnes);
      const points = Object.keys(colonnes).length;
      if (usage !== null && points > (meilleur?.points ?? 1))
        meilleur = { entete: { noms, colonnes, usage }, delimiteur, points };
    }
  }
  if (!meilleur) throw new RefusFichier('colonnes_non_reconnues', premiereLigne(apercu));
  const { entete, delimiteur } = meilleur;
  // Its establishments are members of a GHT, not the offer: reading it as such would add what is not there.
  if (entete.noms.some((nom) => /(?:code|denomination|nom)ght/.test(simplifierNom(nom))))
    throw new RefusFichier('liste_ght_non_lue');
  signalerColonnes(entete, journal);
  return { lecteur: creerLecteur(entete, contexte, journal), delimiteur };
}

function creerLecteur(entete: Entete, contexte: ContexteLecture, journal: Journal): Lecteur {
  if (entete.usage === 'communes') return new LecteurCommunes(entete, contexte, journal);
  if (entete.usage === 'positions') return new LecteurPositions(entete, journal);
  return new LecteurTableau(entete, contexte, journal);
}

function premiereLigne(texte: string): string {
  return texte.trimStart().split('\n', 1)[0] ?? '';
}

function signalerColonnes({ noms, colonnes }: Entete, journal: Journal): void {
  const lues = new Set(Object.values(colonnes));
  const simples = noms.map(simplifierNom);
  const doubles = simples.filter((nom, k) => nom !== '' && simples.indexOf(nom) !== k);
  for (const double of new Set(doubles))
    journal.noter('colonne_en_double', null, noms[simples.indexOf(double)] ?? double);
  const ignorees = noms.filter((nom, k) => nom.trim() !== '' && !lues.has(k));
  if (ignorees.length > 0)
    journal.noter('colonnes_ignorees', null, null, `${ignorees.length} : ${ignorees.join(', ')}`);
}
