import type { Cadence } from '../cadence';
import type { LigneLue } from '../chercher-entete';
import { RefusFichier } from '../refus';
import type { MembreZip } from '../zip';
import { lireAttribut, type ReceveurXml } from './analyseur-xml';
import type { Feuille } from './classeur';
import { LecteurFeuille, type PartageXlsx } from './feuille-xlsx';
import { lireXml, parcourirXml } from './lire-membre';
import { LecteurStyles } from './styles-xlsx';
import { LecteurTextes } from './textes-xlsx';

type Membres = ReadonlyMap<string, MembreZip>;

interface Relation {
  readonly sorte: string;
  readonly cible: string;
}

/** Opens a workbook of Excel: its sheets, with the strings and formats their cells refer to. */
export async function ouvrirXlsx(membres: Membres, cadence: Cadence): Promise<readonly Feuille[]> {
  const racine = await lireRelations(membres, '_rels/.rels', '', cadence);
  const chemin =
    [...racine.values()].find(({ sorte }) => sorte === 'officeDocument')?.cible ?? 'xl/workbook.xml';
  const classeur = membres.get(chemin);
  // A binary workbook (.xlsb) or another Office document has no such part.
  if (classeur === undefined || !chemin.endsWith('.xml')) throw new RefusFichier('classeur_non_lu');
  const plan = new LecteurPlan();
  await lireXml(classeur, plan, cadence);
  const dossier = chemin.slice(0, chemin.lastIndexOf('/') + 1);
  const fichier = chemin.slice(dossier.length);
  const relations = await lireRelations(membres, `${dossier}_rels/${fichier}.rels`, dossier, cadence);
  const partage = await lirePartage(membres, relations, plan.depuis1904, cadence);
  return plan.feuilles.flatMap(({ nom, relation, visible }) => {
    const cible = relations.get(relation);
    const membre = cible?.sorte === 'worksheet' ? membres.get(cible.cible) : undefined;
    return membre === undefined
      ? []
      : [{ nom, visible, tete: null, lignes: () => lireLignes(membre, partage, cadence) }];
  });
}

async function* lireLignes(
  membre: MembreZip,
  partage: PartageXlsx,
  cadence: Cadence,
): AsyncGenerator<readonly LigneLue[]> {
  const lecteur = new LecteurFeuille(partage);
  for await (const _ of parcourirXml(membre, lecteur, cadence)) {
    if (lecteur.lignes.length === 0) continue;
    yield lecteur.lignes;
    lecteur.lignes = [];
  }
}

async function lirePartage(
  membres: Membres,
  relations: ReadonlyMap<string, Relation>,
  depuis1904: boolean,
  cadence: Cadence,
): Promise<PartageXlsx> {
  const trouver = (sorte: string): MembreZip | undefined => {
    const relation = [...relations.values()].find((candidate) => candidate.sorte === sorte);
    return relation === undefined ? undefined : membres.get(relation.cible);
  };
  const textes = new LecteurTextes();
  const styles = new LecteurStyles();
  const membreTextes = trouver('sharedStrings');
  const membreStyles = trouver('styles');
  if (membreStyles !== undefined) await lireXml(membreStyles, styles, cadence);
  if (membreTextes !== undefined) await lireXml(membreTextes, textes, cadence);
  return { textes: textes.textes, formats: styles.formats, depuis1904 };
}

/** Sheets of `workbook.xml`, in their order. */
class LecteurPlan implements ReceveurXml {
  depuis1904 = false;
  readonly feuilles: { readonly nom: string; readonly relation: string; readonly visible: boolean }[] = [];

  ouvrir(nom: string, attributs: string): void {
    if (nom === 'workbookPr') {
      const date1904 = lireAttribut(attributs, 'date1904');
      this.depuis1904 = date1904 === '1' || date1904 === 'true';
    } else if (nom === 'sheet') {
      const etat = lireAttribut(attributs, 'state') ?? 'visible';
      const relation = /[\w-]+:id\s*=\s*["']([^"']*)/.exec(attributs)?.[1] ?? '';
      this.feuilles.push({
        nom: lireAttribut(attributs, 'name') ?? '',
        relation,
        visible: etat === 'visible',
      });
    }
  }

  fermer(): void {}

  texte(): void {}
}

/** Relations of a part by id; targets are paths in the archive. */
async function lireRelations(
  membres: Membres,
  chemin: string,
  dossier: string,
  cadence: Cadence,
): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const membre = membres.get(chemin);
  if (membre === undefined) return relations;
  const receveur: ReceveurXml = {
    ouvrir(nom, attributs) {
      if (nom !== 'Relationship') return;
      const cible = lireAttribut(attributs, 'Target') ?? '';
      const sorte = lireAttribut(attributs, 'Type') ?? '';
      relations.set(lireAttribut(attributs, 'Id') ?? '', {
        sorte: sorte.slice(sorte.lastIndexOf('/') + 1),
        cible: resoudre(dossier, cible),
      });
    },
    fermer() {},
    texte() {},
  };
  await lireXml(membre, receveur, cadence);
  return relations;
}

/** A target is relative to the folder of its part, or absolute from the root of the archive. */
function resoudre(dossier: string, cible: string): string {
  const parties = cible.startsWith('/') ? [] : dossier.split('/').filter((partie) => partie !== '');
  for (const partie of cible.split('/')) {
    if (partie === '..') parties.pop();
    else if (partie !== '.' && partie !== '') parties.push(partie);
  }
  return parties.join('/');
}
