import { findCommune } from '../domain/territoire/commune';
import { type Endroit, lireNombre, nettoyer, restaurerZeros } from './champs';
import { ConstructeurCommunes } from './constructeur-communes';
import type { ContexteLecture } from './contexte';
import { lireCoordonnees } from './coordonnees';
import { type Entete, estEntete } from './entete';
import type { Journal } from './journal';
import { CONTENU_VIDE, type ContenuLot, type Lecteur } from './lecteur';
import { createConvertisseur, detectProjection, projectionDuDepartement } from './projections';

/** Reads a table of communes with their official coordinates (and population, area when given). */
export class LecteurCommunes implements Lecteur {
  lignes = 0;
  acceptees = 0;
  private avantEntete = true;
  private readonly entete: Entete;
  private readonly contexte: ContexteLecture;
  private readonly journal: Journal;
  private readonly endroit: Endroit;
  private readonly communes: ConstructeurCommunes;

  constructor(entete: Entete, contexte: ContexteLecture, journal: Journal) {
    this.entete = entete;
    this.contexte = contexte;
    this.journal = journal;
    this.endroit = { journal, ligne: 0 };
    this.communes = new ConstructeurCommunes(journal);
  }

  ligne(champs: string[], ligne: number): void {
    if (this.avantEntete && estEntete(champs, this.entete.noms)) {
      this.avantEntete = false;
      return;
    }
    if (champs.every((valeur) => valeur.trim() === '')) return;
    this.lignes += 1;
    this.endroit.ligne = ligne;
    if (this.avantEntete) this.journal.noter('ligne_hors_tableau', ligne, null, champs.join(' '));
    else if (this.lire(champs)) this.acceptees += 1;
  }

  guillemetIsole(ligne: number): void {
    this.journal.noter('guillemet_isole', ligne);
  }

  ligneTropLongue(ligne: number): void {
    this.lignes += 1;
    this.journal.noter('ligne_trop_longue', ligne);
  }

  plausible(champs: string[]): boolean {
    return champs.length === this.entete.noms.length;
  }

  terminer(): ContenuLot {
    this.acceptees -= this.communes.rejetees;
    const communes = this.communes.build();
    return {
      ...CONTENU_VIDE,
      genre: 'communes',
      date: 0,
      communes: communes.nombre > 0 ? communes : null,
    };
  }

  private lire(champs: string[]): boolean {
    const { colonnes: c, noms } = this.entete;
    const { ligne } = this.endroit;
    const table = this.contexte.reference.communes;
    const colonneCode = noms[c.codeCommune ?? -1] ?? 'code';
    const brut = nettoyer(champs[c.codeCommune ?? -1] ?? '').toUpperCase();
    if (brut === '') return this.refuser('code_commune_absent', colonneCode, '');
    const code = restaurerZeros(brut, 5, colonneCode, this.endroit);
    const rang = findCommune(table, code);
    if (rang < 0) return this.refuser('commune_hors_table', colonneCode, brut);
    const { x, y, source, colonne } = lireCoordonnees(champs, c, noms);
    const point = this.convertir(x, y, source, table.codeDepartement[rang] as string);
    if (!point) return this.refuser('coordonnees_commune_invalides', colonne, `${x} ; ${y}`);
    const population = lireNombre(champs[c.population ?? -1] ?? '');
    const km2 = lireNombre(champs[c.superficie ?? -1] ?? '');
    const hectares = lireNombre(champs[c.superficieHa ?? -1] ?? '');
    this.communes.push({
      rang,
      ligne,
      code,
      longitude: point[0],
      latitude: point[1],
      population: population >= 0 ? Math.round(population) : -1,
      superficieKm2: km2 > 0 ? km2 : hectares > 0 ? hectares / 100 : Number.NaN,
    });
    return true;
  }

  private convertir(
    texteX: string,
    texteY: string,
    source: string,
    departement: string,
  ): readonly [number, number] | null {
    const x = lireNombre(texteX);
    const y = lireNombre(texteY);
    if (Number.isNaN(x) || Number.isNaN(y)) return null;
    const projection = detectProjection(source);
    if (projection.etat === 'inconnue') return null;
    const epsg = projection.etat === 'nommee' ? projection.epsg : projectionDuDepartement(departement, x, y);
    const [longitude, latitude] = createConvertisseur(epsg)(x, y);
    const valable = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    return valable && !this.contexte.controle.isHors(departement, longitude, latitude)
      ? [longitude, latitude]
      : null;
  }

  private refuser(
    code: 'code_commune_absent' | 'commune_hors_table' | 'coordonnees_commune_invalides',
    colonne: string,
    valeur: string,
  ): false {
    this.journal.noter(code, this.endroit.ligne, colonne, valeur);
    return false;
  }
}
