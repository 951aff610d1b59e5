import { NATURES_CAPACITE, UNITES_CAPACITE } from '../../domain/etablissement/capacite';
import { ConstructeurCode } from '../../domain/shared/colonne-code';
import { ConstructeurNombre, creerFloat32, creerUint8, creerUint32 } from '../colonne-nombre';
import type { LotCapacites } from '../lot';
import type { Activite } from './capacite';

const MEDICO_SOCIAL = NATURES_CAPACITE.indexOf('medico_social');
const PLACES = UNITES_CAPACITE.indexOf('places');

/** Grows the rows of capacities of an activities file. */
export class ColonnesCapacites {
  private readonly cle = new ConstructeurNombre(creerUint32);
  private readonly ligne = new ConstructeurNombre(creerUint32);
  private readonly places = new ConstructeurNombre(creerFloat32);
  private readonly discipline = new ConstructeurCode();
  private readonly mode = new ConstructeurCode();
  private readonly public = new ConstructeurCode();
  private readonly nature = new ConstructeurNombre(creerUint8);
  private readonly unite = new ConstructeurNombre(creerUint8);
  private readonly installees = new ConstructeurNombre(creerFloat32);
  private readonly autorisees = new ConstructeurNombre(creerFloat32);
  private readonly cleListe = new ConstructeurNombre(creerUint32);
  private readonly ligneListe = new ConstructeurNombre(creerUint32);

  get nombreListe(): number {
    return this.cleListe.nombre;
  }

  lister(cle: number, ligne: number): void {
    this.cleListe.push(cle);
    this.ligneListe.push(ligne);
  }

  push(cle: number, ligne: number, activite: Activite): void {
    for (const { unite, installees, autorisees } of activite.mesures) {
      const compte = activite.nature === MEDICO_SOCIAL && unite === PLACES;
      this.cle.push(cle);
      this.ligne.push(ligne);
      this.places.push(compte ? (Number.isNaN(installees) ? autorisees : installees) : Number.NaN);
      this.discipline.push(activite.discipline);
      this.mode.push(activite.mode);
      this.public.push(activite.public);
      this.nature.push(activite.nature);
      this.unite.push(unite);
      this.installees.push(installees);
      this.autorisees.push(autorisees);
    }
  }

  build(): LotCapacites {
    return {
      nombre: this.cle.nombre,
      cle: this.cle.build(),
      ligne: this.ligne.build(),
      places: this.places.build(),
      discipline: this.discipline.build(),
      mode: this.mode.build(),
      public: this.public.build(),
      nature: this.nature.build(),
      unite: this.unite.build(),
      installees: this.installees.build(),
      autorisees: this.autorisees.build(),
      cleListe: this.cleListe.build(),
      ligneListe: this.ligneListe.build(),
    };
  }
}
