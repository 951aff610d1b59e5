import { describe, expect, it } from 'vitest';
import { STATUT_GROUPES } from '../../../src/domain/etablissement/nomenclature';
import { computeActeurs } from '../../../src/domain/gestionnaire/compute-acteurs';
import { computeTailles } from '../../../src/domain/gestionnaire/compute-tailles';
import { createEntree, type EtablissementTest } from '../scoring/aide-offre';

const ici = { x: 0, y: 0 };

function acteurs(etablissements: readonly EtablissementTest[]): string[] {
  const { offre } = createEntree(etablissements);
  const { identifiants, parEtablissement } = computeActeurs(offre);
  return [...parEtablissement].map((acteur) => identifiants[acteur] as string);
}

describe('actors', () => {
  it('an entity takes the SIREN of more than half of its establishments that have a SIRET', () => {
    expect(
      acteurs([
        { finess: '030000001', ej: '030900001', categorie: '500', siret: '11111111100011', ...ici },
        { finess: '030000002', ej: '030900001', categorie: '500', siret: '11111111100029', ...ici },
        { finess: '030000003', ej: '030900001', categorie: '500', siret: '22222222200011', ...ici },
        { finess: '030000004', ej: '030900001', categorie: '500', ...ici },
      ]),
    ).toEqual(['111111111', '111111111', '111111111', '111111111']);
  });
  it('half is not more than half: the EJ number stands', () => {
    expect(
      acteurs([
        { finess: '030000001', ej: '030900001', categorie: '500', siret: '11111111100011', ...ici },
        { finess: '030000002', ej: '030900001', categorie: '500', siret: '22222222200011', ...ici },
      ]),
    ).toEqual(['030900001', '030900001']);
  });
  it('entities sharing a SIREN are one actor; a stray SIRET chains nothing', () => {
    expect(
      acteurs([
        { finess: '030000001', ej: '030900001', categorie: '500', siret: '01111111100011', ...ici },
        { finess: '030000002', ej: '030900002', categorie: '500', siret: '01111111100029', ...ici },
        { finess: '030000003', ej: '030900003', categorie: '500', siret: '01111111100037', ...ici },
        { finess: '030000004', ej: '030900003', categorie: '500', siret: '33333333300011', ...ici },
        { finess: '030000005', ej: '030900003', categorie: '500', siret: '33333333300029', ...ici },
      ]),
    ).toEqual(['011111111', '011111111', '333333333', '333333333', '333333333']);
  });
  it('closed establishments, shown or not, have no say', () => {
    const { offre } = createEntree([
      { finess: '030000001', ej: '030900001', categorie: '500', siret: '11111111100011', ...ici },
      { finess: '030000002', ej: '030900001', categorie: '500', siret: '22222222200011', ...ici },
    ]);
    const etablissements = { ...offre.etablissements, ferme: Uint8Array.of(0, 1) };
    expect(computeActeurs({ ...offre, etablissements }).identifiants).toEqual(['111111111']);
  });
  it('without entity or with a broken SIRET, the best number left is used', () => {
    expect(
      acteurs([
        { finess: '030000001', ej: null, categorie: '500', siret: '11111111100011', ...ici },
        { finess: '030000002', ej: '030900001', categorie: '500', siret: '1111111', ...ici },
      ]),
    ).toEqual(['030000001', '030900001']);
  });
});

describe('size of an actor', () => {
  it('counts its core establishments, their known staff, hospitals and commonest known status', () => {
    const { offre } = createEntree([
      {
        finess: '030000001',
        ej: '030900001',
        categorie: '500',
        siret: '11111111100011',
        places: 100,
        ...ici,
      },
      {
        finess: '030000002',
        ej: '030900002',
        categorie: '354',
        siret: '11111111100029',
        ...ici,
        statut: 'EPS',
      },
      {
        finess: '030000003',
        ej: '030900002',
        categorie: '355',
        siret: '11111111100037',
        ...ici,
        statut: 'EPS',
      },
    ]);
    const liste = computeActeurs(offre);
    const tailles = computeTailles(offre, liste, [65, Number.NaN, Number.NaN], new Set(['355']));
    expect(liste.identifiants).toEqual(['111111111']);
    expect([
      tailles.nombreCoeur[0],
      tailles.etpConnu[0],
      tailles.nombreSansEtp[0],
      tailles.tientHopital[0],
    ]).toEqual([2, 65, 1, 1]);
    expect(STATUT_GROUPES[tailles.statutGroupe[0] as number]).toBe('EPS');
  });
});
