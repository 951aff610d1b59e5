import { type ColonneTexte, readTexte } from '../../domain/shared/colonne-texte';
import { cleFiness, type Endroit, lireDate, lireFiness, restaurerZeros, texteFiness } from '../champs';
import { ConstructeurEntites } from '../constructeur-entites';
import { ConstructeurEtablissements } from '../constructeur-etablissements';
import { ConstructeurPositions } from '../constructeur-positions';
import type { ContexteLecture } from '../contexte';
import type { EntiteCooperation } from '../creer-cooperation';
import { Journal } from '../journal';
import { CONTENU_VIDE, type ContenuLot } from '../lecteur';
import { nommerEntite } from '../nommer-entite';
import { lireActivite } from './capacite';
import { ColonnesCapacites } from './colonnes-capacites';
import { dateDe, lireEtablissement } from './etablissement';
import { dateIso, Groupes, type Identite, type Trouver } from './groupes';
import { lirePoint } from './point';
import type { Morceau } from './retenue';
import { EGE, GCC, GCO, PMEJ, RACINE } from './schema';
import { estObjet, listeDe, type Objet, objetDe, texteDe } from './valeurs';

const NOMS = {
  nom: 'nomEgeCourt',
  categorie: 'categorieentiteGeographiqueExercice',
  departement: 'cogCommune',
  commune: 'cogCommune',
  acheminement: 'ligneAcheminement',
  telephone: 'telephone',
  siret: 'siret',
  dateOuverture: 'dateOuverture',
  dateMaj: 'dateDerniereMaj',
} as const;

const CODES_NUMERO = {
  absent: 'numero_finess_absent',
  invalide: 'numero_finess_invalide',
  scientifique: 'notation_scientifique',
} as const;

/**
 * Reads the elements of a structures or activities file. A record is a legal entity, an establishment, a group,
 * or one capacity of an establishment (an activity in one unit of measure); legal entities of an activities file
 * only hold their establishments and are no records.
 */
export class LecteurFiness {
  lignes = 0;
  acceptees = 0;
  private date = 0;
  private readonly journal: Journal;
  /** What is odd in a closed establishment is nobody's concern. */
  private readonly muet = new Journal();
  private readonly contexte: ContexteLecture;
  private readonly etablissements: ConstructeurEtablissements;
  private readonly positions: ConstructeurPositions;
  private readonly entites: ConstructeurEntites;
  private readonly capacites = new ColonnesCapacites();
  private readonly groupes: Groupes;
  /** Identifiers in the file of each row of the legal entities and establishments, for the members of groups. */
  private readonly identifiantsPm: string[] = [];
  private readonly identifiantsEge: string[] = [];
  /** First establishment of the legal entity being read. */
  private premier = 0;
  /** true once a text that is no UTF-8 was read as Windows-1252. */
  octetsInvalides = false;
  private readonly decodeur = new TextDecoder();
  private readonly ancien = new TextDecoder('windows-1252');

  constructor(contexte: ContexteLecture, journal: Journal) {
    this.contexte = contexte;
    this.journal = journal;
    this.etablissements = new ConstructeurEtablissements(contexte.reference, contexte.resolveur, NOMS);
    this.positions = new ConstructeurPositions(journal);
    this.entites = new ConstructeurEntites(contexte.reference, journal);
    this.groupes = new Groupes(journal);
  }

  /** One element cut out of the file, legal entities after their establishments. */
  recevoir(morceau: Morceau): void {
    const valeur = this.decoder(morceau);
    const { nom, ligne, octet } = morceau;
    if (valeur === null) {
      // Only whole members of an object left open are handed over: there may be none.
      if (nom === PMEJ || nom === RACINE) this.premier = this.etablissements.nombre;
      if (nom === RACINE || (nom === PMEJ && !morceau.complet)) return;
      this.lignes += 1;
      const code = morceau.tropLong ? 'json_element_trop_long' : 'json_element_invalide';
      this.journal.noter(code, ligne, nom, String(octet));
      return;
    }
    switch (nom) {
      case RACINE:
        this.lireRacine(valeur);
        return;
      case GCO:
        this.lignes += 1;
        this.groupes.ajouterCooperation(valeur, ligne);
        return;
      case GCC:
        this.lignes += 1;
        this.groupes.ajouterGht(valeur, ligne);
        return;
      case PMEJ:
        this.lireEntite(valeur, ligne);
        return;
      case EGE:
        this.lireEge(valeur, ligne);
    }
  }

  terminer(): ContenuLot {
    const etablissements = this.etablissements.build();
    const entites = this.entites.build();
    const [citesPm, citesEge] = this.groupes.listerCites();
    const { groupements, refuses, lus } = this.groupes.joindre(
      chercherCites(citesPm, this.identifiantsPm, entites),
      chercherCites(citesEge, this.identifiantsEge, etablissements),
    );
    this.acceptees += lus - refuses;
    const capacites = this.capacites.nombreListe > 0 ? this.capacites.build() : null;
    const structures = this.etablissements.nombre > 0 || this.entites.nombre > 0;
    return {
      ...CONTENU_VIDE,
      genre: structures ? 'finess_structures_json' : 'finess_activites_json',
      date: this.date,
      etablissements: etablissements.nombre > 0 ? etablissements : null,
      positions: this.positions.nombre > 0 ? this.positions.build(true) : null,
      capacites,
      entites: entites.nombre > 0 ? entites : null,
      groupements: groupements.length > 0 ? groupements : null,
    };
  }

  /** null when the text is no JSON object. */
  private decoder(morceau: Morceau): Objet | null {
    if (morceau.tropLong) return null;
    let texte = this.decodeur.decode(morceau.octets);
    if (texte.includes('\ufffd') && !contientRemplacement(morceau.octets)) {
      this.octetsInvalides = true;
      texte = this.ancien.decode(morceau.octets);
    }
    try {
      const valeur: unknown = JSON.parse(texte);
      return estObjet(valeur) ? valeur : null;
    } catch {
      return null;
    }
  }

  private lireRacine(racine: Objet): void {
    const texte = texteDe(racine, 'generatedAt');
    if (texte === '') return;
    const date = lireDate(texte);
    if (date > 0) this.date = date;
    else this.journal.noter('date_donnees_invalide', null, 'generatedAt', texte);
  }

  private lireEntite(pmej: Objet, ligne: number): void {
    const premier = this.premier;
    this.premier = this.etablissements.nombre;
    const general = pmej.informationsGeneralesPMEJ;
    // An activities file repeats the entity's number only.
    if (!estObjet(general) && texteDe(pmej, 'numFiness') !== '') return;
    this.lignes += 1;
    const pm = estObjet(general) ? general : {};
    const endroit: Endroit = { journal: this.journal, ligne };
    const texte = texteDe(pm, 'numFinessPm', 'numFinessPM');
    const cle = cleFiness(texte) || lireFiness(texte, 'numFinessPm', endroit, CODES_NUMERO);
    if (cle === 0) return;
    this.acceptees += 1;
    if (premier < this.etablissements.nombre) this.etablissements.rattacher(premier, cle);
    const dateFermeture = dateDe(pm, 'dateFermeture');
    const ouverte = texteDe(pmej, 'etatObjet') === 'A' && dateFermeture === '';
    const noms = nommerEntite(
      texteDe(pm, 'denominationPm'),
      texteDe(pm, 'denominationLonguePmSmsse', 'denominationLonguePm'),
    );
    const entite: EntiteCooperation = {
      cle,
      nom: noms.nom,
      statut: restaurerZeros(texteDe(pm, 'statutJuridique'), 2, 'statutJuridique', endroit),
      dateCreation: dateIso(dateDe(pm, 'dateCreation')),
      dateFermeture: ouverte
        ? null
        : dateIso(dateFermeture === '' ? dateDe(pmej, 'dateDerniereMaj') : dateFermeture),
    };
    this.entites.push(
      {
        cle,
        ...noms,
        siren: restaurerZeros(texteDe(pm, 'siren'), 9, 'siren', endroit),
        statut: entite.statut,
        dateMaj: Math.max(0, lireDate(dateDe(pmej, 'dateDerniereMaj'))),
        // A closed entity is there for the establishments that still name it, as if told by them.
        directe: ouverte,
      },
      ligne,
      'statutJuridique',
    );
    const identifiant = texteDe(pm, 'pmSmsseId', 'pm_smsseId');
    this.identifiantsPm.push(identifiant);
    this.groupes.ajouterEntite(identifiant, entite, texteDe(pm, 'typeGroupeGco', 'typeGroupeGCO') !== '');
  }

  private lireEge(ege: Objet, ligne: number): void {
    const general = ege.informationsGeneralesEGE;
    const endroit: Endroit = { journal: this.journal, ligne };
    const texte =
      texteDe(objetDe(ege, 'informationsGeneralesEGE'), 'numFinessEge') || texteDe(ege, 'numFinessEge');
    const cle = cleFiness(texte) || lireFiness(texte, 'numFinessEge', endroit, CODES_NUMERO);
    const activites = listeDe(ege, 'activitesExercees');
    if (cle === 0) {
      this.lignes += 1 + activites.length;
      return;
    }
    this.lignes += 1;
    this.acceptees += 1;
    if (estObjet(general)) this.lireStructure(ege, cle, endroit);
    else this.capacites.lister(cle, ligne);
    for (const activite of activites) this.lireActivite(activite, cle, ligne);
  }

  private lireStructure(ege: Objet, cle: number, endroit: Endroit): void {
    const { brut, egeId, coordonnees } = lireEtablissement(ege);
    brut.cle = cle;
    const ici = brut.ferme === true ? { journal: this.muet, ligne: endroit.ligne } : endroit;
    const rang = this.etablissements.push(brut, ici);
    this.identifiantsEge.push(egeId);
    const { communes } = this.contexte.reference;
    const point = lirePoint(coordonnees, {
      departement: this.contexte.resolveur.departementDe(rang),
      longitude: communes.longitude[rang] ?? Number.NaN,
      latitude: communes.latitude[rang] ?? Number.NaN,
    });
    switch (point.etat) {
      case 'lu':
        this.positions.pushPoint(cle, point.longitude, point.latitude, endroit.ligne);
        return;
      case 'absent':
        ici.journal.noter('coordonnees_absentes', ici.ligne, 'coordonneesGeographique', '');
        break;
      case 'commune':
        ici.journal.noter('coordonnees_non_source', ici.ligne, 'cleInInteropBAN', brut.commune);
        break;
      case 'invalide':
        ici.journal.noter('coordonnees_invalides', ici.ligne, 'coordonneesGeographique', point.valeur);
        break;
      case 'hors_commune':
        ici.journal.noter(
          'coordonnees_hors_commune',
          ici.ligne,
          'coordonneesGeographique',
          `${texteFiness(cle)} : ${point.valeur} (${Math.round(point.distanceKm)} km)`,
        );
    }
    this.positions.pushEcartee(cle, endroit.ligne);
  }

  private lireActivite(valeur: unknown, cle: number, ligne: number): void {
    if (!estObjet(valeur)) {
      this.lignes += 1;
      this.journal.noter('json_element_invalide', ligne, 'activitesExercees', String(valeur));
      return;
    }
    const activite = lireActivite(valeur);
    this.lignes += activite.mesures.length;
    this.acceptees += activite.mesures.length;
    if (!activite.active) return;
    for (const nombres of activite.contradictions)
      this.journal.noter('capacite_contradictoire', ligne, 'capacite', `${texteFiness(cle)} : ${nombres}`);
    for (const nombre of activite.invalides)
      this.journal.noter('capacite_invalide', ligne, 'capacite', nombre);
    this.capacites.push(cle, ligne, activite);
  }
}

/** Only those named by a group are looked for; the last record of an identifier counts. */
function chercherCites(
  cites: ReadonlySet<string>,
  identifiants: readonly string[],
  { cle, nom }: { readonly cle: Uint32Array; readonly nom: ColonneTexte },
): Trouver {
  const trouves = new Map<string, Identite>();
  for (const [rang, identifiant] of identifiants.entries()) {
    if (identifiant !== '' && cites.has(identifiant))
      trouves.set(identifiant, { cle: cle[rang] as number, nom: readTexte(nom, rang) });
  }
  return (identifiant) => trouves.get(identifiant) ?? null;
}

/** true when the replacement character itself is written in the text. */
function contientRemplacement(octets: Uint8Array): boolean {
  for (let k = octets.indexOf(0xef); k >= 0; k = octets.indexOf(0xef, k + 1))
    if (octets[k + 1] === 0xbf && octets[k + 2] === 0xbd) return true;
  return false;
}
