import { type DemandeVilles, type ListeVilles, listVillesUtiles } from '../../domain/indicateur/liste-villes';
import type { Repondeur } from './moyens';
import { openProximites } from './releves';

export const answer: Repondeur<DemandeVilles, ListeVilles> = async (moyens, { etendue, temps, villes }) =>
  listVillesUtiles(
    await openProximites(moyens, temps),
    villes,
    (await moyens.etendue(etendue, temps)).etablissements,
  );
