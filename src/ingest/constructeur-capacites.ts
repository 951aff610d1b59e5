import { NATURES_CAPACITE, UNITES_CAPACITE } from '../domain/etablissement/capacite';
import { ConstructeurCode } from '../domain/shared/colonne-code';
import { lireNombre } from './champs';
import type { Journal } from './journal';
import type { LotCapacites } from './lot';

/** Ranks of the fields of an `equipementsocial` record. */
const RANG = {
  de: 2,
  ta: 4,
  client: 6,
  capinstot: 9,
  indsupinst: 15,
  capautot: 18,
  indsupaut: 24,
  datemajaut: 26,
  datemajinst: 27,
} as const;

interface Equipement {
  /** Discipline, mode, public. */
  readonly codes: readonly [string, string, string];
  readonly installees: number;
  readonly autorisees: number;
}

/**
 * Places of equipments: installed when stated, else authorised; a suppressed equipment counts for
 * nothing. An equipment (discipline, mode, clientele) stated twice counts once, the newest.
 */
export class ConstructeurCapacites {
  rejetees = 0;
  private readonly cle: number[] = [];
  private readonly lignes: number[] = [];
  private readonly places: number[] = [];
  private readonly equipements: Equipement[] = [];
  private readonly dates: string[] = [];
  private readonly deja = new Map<string, number>();
  private readonly cleListe: number[] = [];
  private readonly ligneListe: number[] = [];
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  lister(cle: number, ligne: number): void {
    this.cleListe.push(cle);
    this.ligneListe.push(ligne);
  }

  /** Places without an equipment of their own (tables with a column of places). */
  pushTotal(cle: number, places: number, ligne: number): void {
    this.ajouter(cle, places, ligne, '', `${cle}`, {
      codes: ['', '', ''],
      installees: places,
      autorisees: Number.NaN,
    });
  }

  push(cle: number, c: readonly string[], ligne: number): void {
    const supprimee = c[RANG.indsupinst] === 'O' || c[RANG.indsupaut] === 'O';
    const installees = this.lireCapacite(c[RANG.capinstot] ?? '', 'capinstot', ligne);
    const autorisees = this.lireCapacite(c[RANG.capautot] ?? '', 'capautot', ligne);
    const places = Number.isNaN(installees) ? autorisees : installees;
    const codes = [c[RANG.de] ?? '', c[RANG.ta] ?? '', c[RANG.client] ?? ''] as const;
    const equipement = codes.join('|');
    const date = [c[RANG.datemajinst] ?? '', c[RANG.datemajaut] ?? ''].sort().reverse().join();
    const identite = supprimee || equipement === '||' ? '' : `${cle}|${equipement}`;
    this.ajouter(cle, supprimee ? Number.NaN : places, ligne, date, identite, {
      // A suppressed equipment is no part of the offer: it has no detail.
      codes: supprimee ? ['', '', ''] : codes,
      installees: supprimee ? Number.NaN : installees,
      autorisees: supprimee ? Number.NaN : autorisees,
    });
  }

  build(): LotCapacites {
    const rangs = this.cle.map((_, k) => k).filter((k) => (this.cle[k] as number) > 0);
    const equipement = (k: number): Equipement => this.equipements[k] as Equipement;
    const codes = (position: 0 | 1 | 2) => {
      const colonne = new ConstructeurCode(rangs.length);
      for (const k of rangs) colonne.push(equipement(k).codes[position]);
      return colonne.build();
    };
    return {
      nombre: rangs.length,
      cle: Uint32Array.from(rangs, (k) => this.cle[k] as number),
      ligne: Uint32Array.from(rangs, (k) => this.lignes[k] as number),
      places: Float32Array.from(rangs, (k) => this.places[k] as number),
      discipline: codes(0),
      mode: codes(1),
      public: codes(2),
      nature: new Uint8Array(rangs.length).fill(NATURES_CAPACITE.indexOf('medico_social')),
      unite: new Uint8Array(rangs.length).fill(UNITES_CAPACITE.indexOf('places')),
      installees: Float32Array.from(rangs, (k) => equipement(k).installees),
      autorisees: Float32Array.from(rangs, (k) => equipement(k).autorisees),
      cleListe: Uint32Array.from(this.cleListe),
      ligneListe: Uint32Array.from(this.ligneListe),
    };
  }

  private ajouter(
    cle: number,
    places: number,
    ligne: number,
    date: string,
    identite: string,
    equipement: Equipement,
  ): void {
    const rang = identite === '' ? undefined : this.deja.get(identite);
    if (rang === undefined) {
      if (identite !== '') this.deja.set(identite, this.cle.length);
      this.cle.push(cle);
      this.lignes.push(ligne);
      this.places.push(places);
      this.equipements.push(equipement);
      this.dates.push(date);
      return;
    }
    this.rejetees += 1;
    const ancienne = this.places[rang] as number;
    const avant = this.dates[rang] as string;
    // Same date: the larger figure, so that the order of the rows changes nothing.
    const remplace = date > avant || (date === avant && (places > ancienne || Number.isNaN(ancienne)));
    const perdante = remplace ? (this.lignes[rang] as number) : ligne;
    const valeur = remplace ? ancienne : places;
    this.journal.noter(
      'capacite_en_double',
      perdante,
      'equipementsocial',
      `${identite}|${Number.isNaN(valeur) ? '' : valeur}`,
    );
    if (!remplace) return;
    this.lignes[rang] = ligne;
    this.places[rang] = places;
    this.equipements[rang] = equipement;
    this.dates[rang] = date;
  }

  private lireCapacite(texte: string, colonne: string, ligne: number): number {
    if (texte === '') return Number.NaN;
    const nombre = lireNombre(texte);
    if (nombre >= 0 && nombre <= 100_000) return nombre;
    if (texte.trim() !== '') this.journal.noter('capacite_invalide', ligne, colonne, texte);
    return Number.NaN;
  }
}
