import { createChamp, type DefinitionTable } from '../champ-table';
import { simplifierNom } from '../simplifier-nom';
import { NUMERO_FINESS, NUMERO_FINESS_EJ } from './synonymes';

const CODE_FINESS = { type: 'code', contenu: 'finess' } as const;
const DATE = { type: 'date', contenu: 'date' } as const;

/**
 * Existing cooperations: one row each with its members in one or several columns, or one row per member
 * under the same name.
 */
export const TABLE_COOPERATIONS: DefinitionTable = {
  genre: 'cooperations',
  champs: [
    createChamp('identifiant', [
      'idcooperation',
      'identifiantcooperation',
      'codecooperation',
      'numerocooperation',
      'identifiant',
      'id',
    ]),
    createChamp(
      'nom',
      [
        'nomcooperation',
        'cooperation',
        'nomdelacooperation',
        'intitulecooperation',
        'libellecooperation',
        'nomgroupement',
        'groupement',
        'nomdugroupement',
        'denominationgroupement',
        'nomdispositif',
        'intitule',
        'nom',
        'denomination',
        'libelle',
      ],
      { distinctif: true, faibles: ['nom', 'denomination', 'libelle', 'intitule', 'nomdispositif'] },
    ),
    createChamp(
      'support',
      [
        'supportjuridique',
        'formejuridique',
        'statutcooperation',
        'typecooperation',
        'naturejuridique',
        'formecooperation',
        'typedecooperation',
        'typegroupement',
        'supportjuridiquecooperation',
        'outiljuridique',
      ],
      { distinctif: true },
    ),
    createChamp(
      'famille',
      ['famille', 'famillecooperation', 'famillesanap', 'categoriecooperation', 'finalite'],
      { distinctif: true, faibles: ['famille', 'finalite'] },
    ),
    createChamp(
      'membre',
      [
        'membres',
        'membre',
        'finessmembre',
        'finessmembres',
        'finessdesmembres',
        'numerofinessmembre',
        'numerofinessmembres',
        'listemembres',
        'membresfiness',
        'membrefiness',
        'adherents',
        'partenaires',
        'esmsmembres',
        'esmsgeres',
      ],
      {
        ...CODE_FINESS,
        multiple: true,
        distinctif: true,
        reconnait: (nom) =>
          /^(?:finess)?(?:membre|adherent|partenaire)s?(?:finess)?\d{1,2}$/.test(simplifierNom(nom)),
      },
    ),
    // One row per member: the number alone tells the member.
    createChamp('numeroFiness', [...NUMERO_FINESS, ...NUMERO_FINESS_EJ], CODE_FINESS),
    createChamp('role', ['role', 'rolemembre', 'qualite', 'qualitemembre', 'statutmembre']),
    createChamp('nomMembre', [
      'nommembre',
      'denominationmembre',
      'raisonsocialemembre',
      'raisonsociale',
      'nometablissement',
      'etablissement',
      'rs',
    ]),
    createChamp(
      'numeroSupport',
      [
        'finessporteur',
        'finesssupport',
        'porteur',
        'etablissementsupport',
        'etablissementporteur',
        'finesspilote',
        'numerofinessporteur',
        'numerofinesssupport',
      ],
      CODE_FINESS,
    ),
    createChamp(
      'numeroEj',
      [
        'finessgroupement',
        'finessejgroupement',
        'numerofinessgroupement',
        'finesscooperation',
        'finessstructure',
      ],
      CODE_FINESS,
    ),
    createChamp(
      'dateCreation',
      [
        'datecreation',
        'datedecreation',
        'creation',
        'datesignature',
        'dateconvention',
        'dateeffet',
        'datedebut',
        'date',
      ],
      DATE,
    ),
    createChamp(
      'dateFermeture',
      ['datefermeture', 'datefin', 'datedissolution', 'datedefin', 'dissolution'],
      DATE,
    ),
  ],
  exigences: [
    [['nom'], ['identifiant']],
    [['membre'], ['numeroFiness'], ['support'], ['famille']],
  ],
};
