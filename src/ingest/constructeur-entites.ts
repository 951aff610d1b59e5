import { ConstructeurCode } from '../domain/shared/colonne-code';
import { ConstructeurTexte } from '../domain/shared/colonne-texte';
import type { Reference } from '../reference/contrat';
import { ConstructeurNombre, creerInt32, creerUint8, creerUint32 } from './colonne-nombre';
import type { Journal } from './journal';
import type { LotEntites } from './lot';
import type { NomsEntite } from './nommer-entite';

export interface EntiteBrute extends NomsEntite {
  readonly cle: number;
  readonly siren: string;
  readonly statut: string;
  readonly dateMaj: number;
  /** false when told by the record of one of its establishments. */
  readonly directe: boolean;
}

/** Grows the columns of legal entities. */
export class ConstructeurEntites {
  private readonly cle = new ConstructeurNombre(creerUint32, 64);
  private readonly ligne = new ConstructeurNombre(creerUint32, 64);
  private readonly nom = new ConstructeurTexte(64);
  private readonly nomLong = new ConstructeurTexte(64);
  private readonly siren = new ConstructeurTexte(64);
  private readonly statut = new ConstructeurCode(64);
  private readonly dateMaj = new ConstructeurNombre(creerInt32, 64);
  private readonly directe = new ConstructeurNombre(creerUint8, 64);
  private readonly reference: Reference;
  private readonly journal: Journal;

  constructor(reference: Reference, journal: Journal) {
    this.reference = reference;
    this.journal = journal;
  }

  get nombre(): number {
    return this.cle.nombre;
  }

  push(brute: EntiteBrute, ligne: number, colonneStatut: string): void {
    if (brute.statut !== '' && !this.reference.nomenclature.statuts.has(brute.statut)) {
      this.journal.noter('statut_inconnu', ligne, colonneStatut, brute.statut);
    }
    this.cle.push(brute.cle);
    this.ligne.push(ligne);
    this.nom.push(brute.nom);
    this.nomLong.push(brute.nomLong);
    this.siren.push(brute.siren);
    this.statut.push(brute.statut);
    this.dateMaj.push(brute.dateMaj);
    this.directe.push(brute.directe ? 1 : 0);
  }

  build(): LotEntites {
    return {
      nombre: this.cle.nombre,
      cle: this.cle.build(),
      ligne: this.ligne.build(),
      nom: this.nom.build(),
      nomLong: this.nomLong.build(),
      siren: this.siren.build(),
      statut: this.statut.build(),
      dateMaj: this.dateMaj.build(),
      directe: this.directe.build(),
    };
  }
}
