/** Builders of small files of the current FINESS, shaped like the published ones; every part can be replaced. */

type Objet = Readonly<Record<string, unknown>>;

/** An open EHPAD of Moulins with its own coordinates. */
export interface EtablissementEssai {
  readonly numero: string;
  readonly nom: string;
  readonly categorie: string;
  readonly commune: string;
  readonly codePostal: string;
  readonly ville: string;
  /** "" = none. */
  readonly longitude: string;
  readonly latitude: string;
  readonly cleBan: string;
  readonly etatObjet: string;
  readonly dateFermeture: string | null;
  readonly dateMaj: string;
}

export interface EntiteEssai {
  readonly id: string;
  readonly numero: string;
  readonly nom: string;
  /** The short one when it is not told. */
  readonly nomLong?: string;
  readonly statut: string;
  readonly etatObjet: string;
  readonly dateFermeture: string | null;
  readonly etablissements: readonly Objet[];
}

const ETABLISSEMENT: EtablissementEssai = {
  numero: '030000012',
  nom: 'EHPAD LES TILLEULS',
  categorie: '500',
  commune: '03190',
  codePostal: '03000',
  ville: 'MOULINS',
  longitude: '3.333',
  latitude: '46.566',
  cleBan: '03190_1234_00016',
  etatObjet: 'A',
  dateFermeture: null,
  dateMaj: '2025-03-04 00:00:00',
};

/** One element of `pmej[].ege` in a structures file. */
export function egeStructure(choix: Partial<EtablissementEssai> = {}, plus: Objet = {}): Objet {
  const e = { ...ETABLISSEMENT, ...choix };
  return {
    informationsGeneralesEGE: {
      egeId: String(Number(e.numero) || 1),
      numFinessEge: e.numero,
      nomEgeCourt: e.nom,
      nomEgeLong: e.nom,
      complementDenominationEg: null,
      siret: null,
      dateOuverture: '1990-01-01',
      dateFermeture: e.dateFermeture,
      espic: null,
    },
    categorieentiteGeographiqueExercice: e.categorie,
    modefixationtarifaire: '45',
    typeBudget: ['01'],
    adresse: [adresse('06', e, false), adresse('03', e, e.longitude !== '')],
    contact: [{ typeContact: { roleContact: '01' }, telecom: { telephone: '0470085300', telecopie: null } }],
    engagement: [{ engagementId: '1', texte: 'x"}],\\' }],
    evenement: [{ evenementId: '1', dateEvenement: '1990-01-01' }],
    roleEge: [],
    etatObjet: e.etatObjet,
    dateDerniereMaj: e.dateMaj,
    ...plus,
  };
}

function adresse(usageAdresse: string, e: EtablissementEssai, avecPoint: boolean): Objet {
  return {
    usageAdresse,
    numeroVoie: usageAdresse === '03' ? '16' : '99',
    typeVoie: 'R',
    libelleVoie: 'VOLTAIRE',
    complementVoie: null,
    complementPointGeographique: null,
    lieuDit: null,
    cogCommune: e.commune,
    codePostal: e.codePostal,
    ligneAcheminement: e.ville,
    coordonneesGeographique: avecPoint
      ? {
          coordonneeX: e.longitude,
          coordonneeY: e.latitude,
          directionLatitude: null,
          directionLongitude: null,
          cleInInteropBAN: e.cleBan,
          scoreBAN: '0.97',
        }
      : null,
  };
}

const ENTITE: EntiteEssai = {
  id: '1',
  numero: '030780100',
  nom: 'CENTRE HOSPITALIER',
  statut: '13',
  etatObjet: 'A',
  dateFermeture: null,
  etablissements: [],
};

/** One element of `pmej` in a structures file. */
export function pmej(choix: Partial<EntiteEssai> = {}, plus: Objet = {}): Objet {
  const e = { ...ENTITE, ...choix };
  return {
    informationsGeneralesPMEJ: {
      pmSmsseId: e.id,
      numFinessPm: e.numero,
      denominationPm: e.nom,
      denominationLonguePmSmsse: e.nomLong ?? e.nom,
      siren: '260300173',
      statutJuridique: e.statut,
      dateCreation: '2001-01-01',
      dateFermeture: e.dateFermeture,
    },
    adresse: [],
    contact: [],
    engagement: [],
    evenement: [],
    ege: e.etablissements,
    etatObjet: e.etatObjet,
    dateDerniereMaj: '2025-03-04 00:00:00',
    ...plus,
  };
}

/** A GHT; the first of `membres` is the support. */
export function gcc(numero: string, nom: string, membres: readonly string[]): Objet {
  return {
    gccId: '1',
    nomGcc: nom,
    typeGcc: '001',
    numFinessGcc: numero,
    engagement: [],
    evenement: [],
    pmejDuGcc: membres.map((pmSmsseId, k) => ({ pmSmsseId, typeRoleEntiteGroupe: k === 0 ? 'S' : 'M' })),
    egeDuGcc: [],
    etatObjet: 'A',
    dateDerniereMaj: '1900-01-01 00:00:00',
  };
}

/** A cooperation group, nearly always without members in the published files. */
export function gco(pmSmsseId: string, membres: readonly string[] = []): Objet {
  return {
    pmSmsseId,
    typeGco: '003',
    pmejDuGco: membres.map((id) => ({ pmSmsseId: id, typeRoleEntiteGroupe: 'M' })),
    egeDuGco: [],
  };
}

export interface LigneCapaciteEssai {
  readonly statut: '08' | '09';
  readonly nombre: string | null;
  readonly unite?: string;
  readonly habilitation?: string | null;
  readonly genre?: string | null;
  readonly logement?: string | null;
}

/** One element of `activitesExercees`; nature ASMR (medico-social), 924 / 11 / 711 unless told otherwise. */
export function activite(
  lignes: readonly LigneCapaciteEssai[],
  {
    nature = 'ASMR',
    codes = ['924', '11', '711'],
    etatObjet = 'A',
  }: {
    readonly nature?: string;
    readonly codes?: readonly [string, string, string];
    readonly etatObjet?: string;
  } = {},
): Objet {
  return {
    caracteristiquesGeneriques: { activiteAeId: '1', etatObjet },
    nature: {
      codeNature: nature,
      caracteristiquesSpecifiques: {
        // The published name of this one is not that of its code.
        [`typeActivite${nature === 'ASMR' ? 'AMSR' : nature}`]: {
          activiteSocialeRegulee: codes[0],
          modeFonctionnement: codes[1],
          public: codes[2],
        },
      },
    },
    evenement: [{ evenementId: '1' }],
    engagement: [],
    zoneIntervention: null,
    capacite: lignes.map(
      ({ statut, nombre, unite = '02', habilitation = null, genre = null, logement = null }) => ({
        idCapacite: '1',
        statutCapacite: statut,
        nombre,
        uniteMesureCapacite: unite,
        habilitation,
        genre,
        typeLogement: logement,
      }),
    ),
  };
}

/** One element of `pmej` in an activities file. */
export function pmejActivites(
  numero: string,
  etablissements: readonly { readonly numero: string; readonly activites: readonly Objet[] }[],
): Objet {
  return {
    numFiness: numero,
    pmSmsseId: '1',
    activitesAutorisees: [{ evenement: [], capacite: [] }],
    ege: etablissements.map((e) => ({
      egeId: '1',
      numFinessEge: e.numero,
      activitesExercees: e.activites,
    })),
  };
}

const ENTETE = { schemaVersion: 'v1.0.0', generatedAt: '2026-08-13T02:07:30.574916747Z' };

/** A structures file as published: indented, CRLF. */
export function fichierStructures(
  parties: {
    readonly gco?: readonly Objet[];
    readonly gcc?: readonly Objet[];
    readonly pmej?: readonly Objet[];
  },
  entete: Objet = {},
): string {
  return ecrireJson({ ...ENTETE, ...entete, gco: [], gcc: [], pmej: [], ...parties });
}

export function fichierActivites(entites: readonly Objet[], entete: Objet = {}): string {
  return ecrireJson({ ...ENTETE, ...entete, pmej: entites });
}

function ecrireJson(objet: Objet): string {
  return JSON.stringify(objet, null, 2).replaceAll('\n', '\r\n');
}
