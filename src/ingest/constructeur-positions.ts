import { lireDateNotee, lireNombre } from './champs';
import { ConstructeurNombre, creerFloat64, creerInt32, creerUint8, creerUint32 } from './colonne-nombre';
import type { Journal } from './journal';
import {
  type LotPositions,
  POSITION_ABSENTE,
  POSITION_CONVERTIE,
  POSITION_DEDUIRE,
  POSITION_INUTILISABLE,
} from './lot';
import { type Convertisseur, createConvertisseur, detectProjection } from './projections';

/** Sources name a projection in few ways; those holding an address key are all different: not kept. */
const SOURCES_RETENUES = 500;

/** Reads coordinates and converts them to WGS84 from the system their source names. */
export class ConstructeurPositions {
  private readonly cle = new ConstructeurNombre(creerUint32);
  private readonly lignes = new ConstructeurNombre(creerUint32);
  private readonly x = new ConstructeurNombre(creerFloat64);
  private readonly y = new ConstructeurNombre(creerFloat64);
  private readonly etat = new ConstructeurNombre(creerUint8);
  private readonly dateMaj = new ConstructeurNombre(creerInt32);
  private readonly journal: Journal;
  private readonly convertisseurs = new Map<string, Convertisseur | 'absente' | 'inconnue'>();

  constructor(journal: Journal) {
    this.journal = journal;
  }

  get nombre(): number {
    return this.cle.nombre;
  }

  push(
    cle: number,
    texteX: string,
    texteY: string,
    source: string,
    date: string,
    ligne: number,
    colonne = 'coordxet',
  ): void {
    this.cle.push(cle);
    this.lignes.push(ligne);
    this.dateMaj.push(date === '' ? 0 : lireDateNotee(date, 'datemaj', { journal: this.journal, ligne }));
    const x = lireNombre(texteX);
    const y = lireNombre(texteY);
    if (Number.isNaN(x) || Number.isNaN(y)) {
      const vide = texteX.trim() === '' && texteY.trim() === '';
      this.journal.noter(
        vide ? 'coordonnees_absentes' : 'coordonnees_invalides',
        ligne,
        colonne,
        vide ? '' : `${texteX} ; ${texteY}`,
      );
      this.poser(Number.NaN, Number.NaN, vide ? POSITION_ABSENTE : POSITION_INUTILISABLE);
      return;
    }
    // 0, 0 stands for "none" in many exports; it is nowhere in France.
    if (x === 0 && y === 0) {
      this.journal.noter('coordonnees_absentes', ligne, colonne, `${texteX} ; ${texteY}`);
      this.poser(Number.NaN, Number.NaN, POSITION_ABSENTE);
      return;
    }
    this.convertir(x, y, source, ligne);
  }

  /** A point already in degrees. */
  pushPoint(cle: number, longitude: number, latitude: number, ligne: number): void {
    this.cle.push(cle);
    this.lignes.push(ligne);
    this.dateMaj.push(0);
    this.poser(longitude, latitude, POSITION_CONVERTIE);
  }

  /** Coordinates that are not the establishment's own (its commune's, an estimate). */
  pushEcartee(cle: number, ligne: number): void {
    this.cle.push(cle);
    this.lignes.push(ligne);
    this.dateMaj.push(0);
    this.poser(Number.NaN, Number.NaN, POSITION_ABSENTE);
  }

  build(integrees: boolean): LotPositions {
    return {
      nombre: this.cle.nombre,
      cle: this.cle.build(),
      ligne: this.lignes.build(),
      x: this.x.build(),
      y: this.y.build(),
      etat: this.etat.build(),
      dateMaj: this.dateMaj.build(),
      integrees,
    };
  }

  private convertir(x: number, y: number, source: string, ligne: number): void {
    const convertisseur = this.convertisseurDe(source);
    if (convertisseur === 'absente') {
      this.journal.noter('projection_deduite', ligne, 'sourcecoordet', source);
      this.poser(x, y, POSITION_DEDUIRE);
      return;
    }
    if (convertisseur === 'inconnue') {
      this.journal.noter('projection_inconnue', ligne, 'sourcecoordet', source);
      this.poser(Number.NaN, Number.NaN, POSITION_INUTILISABLE);
      return;
    }
    const [longitude, latitude] = convertisseur(x, y);
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
      this.poser(longitude, latitude, POSITION_CONVERTIE);
      return;
    }
    this.journal.noter('coordonnees_invalides', ligne, 'coordxet', `${x} ; ${y}`);
    this.poser(Number.NaN, Number.NaN, POSITION_INUTILISABLE);
  }

  private convertisseurDe(source: string): Convertisseur | 'absente' | 'inconnue' {
    const connu = this.convertisseurs.get(source);
    if (connu !== undefined) return connu;
    const projection = detectProjection(source);
    const trouve = projection.etat === 'nommee' ? createConvertisseur(projection.epsg) : projection.etat;
    if (this.convertisseurs.size < SOURCES_RETENUES) this.convertisseurs.set(` ${source}`.slice(1), trouve);
    return trouve;
  }

  private poser(x: number, y: number, etat: number): void {
    this.x.push(x);
    this.y.push(y);
    this.etat.push(etat);
  }
}
