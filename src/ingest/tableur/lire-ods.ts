import type { Cadence } from '../cadence';
import { LIGNES_TETE, type LigneLue } from '../chercher-entete';
import { RefusFichier } from '../refus';
import type { MembreZip } from '../zip';
import type { ReceveurXml } from './analyseur-xml';
import type { Feuille } from './classeur';
import { LecteurContenuOds } from './feuille-ods';
import { lireXml, parcourirXml } from './lire-membre';

/** Opens an OpenDocument spreadsheet; all its sheets are in one part, gone through once to look at them. */
export async function ouvrirOds(
  membres: ReadonlyMap<string, MembreZip>,
  cadence: Cadence,
): Promise<readonly Feuille[]> {
  const contenu = membres.get('content.xml');
  if (contenu === undefined) throw new RefusFichier('classeur_non_lu');
  const manifeste = membres.get('META-INF/manifest.xml');
  if (manifeste !== undefined && (await isChiffre(manifeste, cadence)))
    throw new RefusFichier('classeur_protege');
  const plan = new LecteurContenuOds(LIGNES_TETE);
  const tetes: LigneLue[][] = [];
  for await (const _ of parcourirXml(contenu, plan, cadence))
    for (const [rang, feuille] of plan.feuilles.entries()) {
      tetes[rang] ??= [];
      const tete = tetes[rang];
      tete.push(...feuille.lignes.slice(0, LIGNES_TETE - tete.length));
      feuille.lignes.length = 0;
    }
  return plan.feuilles.map(({ nom, visible }, rang) => ({
    nom,
    visible,
    tete: tetes[rang] ?? [],
    lignes: () => lireLignes(contenu, rang, cadence),
  }));
}

async function* lireLignes(
  contenu: MembreZip,
  rang: number,
  cadence: Cadence,
): AsyncGenerator<readonly LigneLue[]> {
  const lecteur = new LecteurContenuOds();
  for await (const _ of parcourirXml(contenu, lecteur, cadence)) {
    const lignes = lecteur.feuilles[rang]?.lignes.splice(0) ?? [];
    for (const feuille of lecteur.feuilles) feuille.lignes.length = 0;
    if (lignes.length > 0) yield lignes;
    if (lecteur.feuilles.length > rang + 1) return;
  }
}

async function isChiffre(manifeste: MembreZip, cadence: Cadence): Promise<boolean> {
  let chiffre = false;
  const receveur: ReceveurXml = {
    ouvrir(nom) {
      chiffre ||= nom === 'encryption-data';
    },
    fermer() {},
    texte() {},
  };
  await lireXml(manifeste, receveur, cadence);
  return chiffre;
}
