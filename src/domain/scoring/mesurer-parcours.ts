import { mediane } from '../stats/mediane';
import { moyenne } from '../stats/moyenne';
import { rampe } from '../stats/rampe';
import type { Secteur } from './categories';
import { definitionFiliere, ETAPE_SANITAIRE, findEtape } from './filieres';
import type { Groupe } from './groupe';
import { type Mesure, mesureAbsente, mesurer } from './mesure';
import type { Filiere } from './scenario';

/** Minutes between a stage and the hospital: full value up to the first, none from the second. */
const LIEN_ETAPE_MIN = [15, 45] as const;
/** Minutes between a médico-social member and the hospital. */
const LIEN_MEMBRE_MIN = [15, 60] as const;
/** Order in which the fields are named. */
const CHAMPS: readonly Secteur[] = ['hopital', 'medico_social', 'ville', 'social'];

/** The four indicators of a parcours (method C.2) for one pathway. */
export function mesurerParcours(groupe: Groupe, filiere: Filiere): readonly Mesure[] {
  const definition = definitionFiliere(filiere);
  const { membres } = groupe;
  const etapes = membres.map((membre) => findEtape(definition, membre.categorie, membre.nom)?.id ?? null);
  const hopitaux = positions(groupe, (k) => membres[k]?.secteur === 'hopital');
  const acteursHopital = new Set(hopitaux.map((k) => membres[k]?.acteur));
  const versHopital = (k: number): number =>
    hopitaux.reduce((moins, h) => Math.min(moins, groupe.minutes(k, h)), Number.POSITIVE_INFINITY);

  const ids = definition.etapes.map((etape) => etape.id);
  const presentes = ids.filter((id) => etapes.includes(id));
  const minutesEtape = new Map<string, number>();
  let avecInterface = 0;
  for (const id of presentes) {
    if (id === ETAPE_SANITAIRE) continue;
    const places = positions(groupe, (k) => etapes[k] === id);
    minutesEtape.set(id, Math.min(...places.map(versHopital)));
    if (places.some((k) => !acteursHopital.has(membres[k]?.acteur))) avecInterface += 1;
  }
  const dansFiliere = positions(groupe, (k) => etapes[k] !== null);
  const champs = CHAMPS.filter((champ) => dansFiliere.some((k) => membres[k]?.secteur === champ));
  const medicoSociaux = positions(groupe, (k) => membres[k]?.secteur === 'medico_social');
  const liens = medicoSociaux.map(versHopital);
  const sontEstimes = (places: readonly number[]): boolean =>
    places.some((k) => hopitaux.some((h) => groupe.estimee(k, h)));

  return [
    mesurerEtapes(
      ids,
      presentes,
      minutesEtape,
      membres.length === 0 ? 0 : dansFiliere.length / membres.length,
      sontEstimes(dansFiliere),
    ),
    mesurer(
      {
        id: 'secteurs',
        unite: 'nombre',
        source: 'méthode C.2 ; guide l. 1332-1439',
        estime: false,
        faits: { nombre: champs.length, champs: champs.join(' ') },
      },
      champs.length,
      Math.min(1, Math.max(0, (champs.length - 1) / 2)),
    ),
    mesurerLien(liens, hopitaux.length, sontEstimes(medicoSociaux)),
    mesurerInterfaces(avecInterface, minutesEtape.size),
  ];
}

function mesurerEtapes(
  ids: readonly string[],
  presentes: readonly string[],
  minutesEtape: ReadonlyMap<string, number>,
  partFiliere: number,
  estime: boolean,
): Mesure {
  let somme = 0;
  for (const minutes of minutesEtape.values()) somme += 1 - rampe(minutes, ...LIEN_ETAPE_MIN);
  return mesurer(
    {
      id: 'etapes',
      unite: 'etapes',
      source: 'méthode C.2 ; guide l. 5383-5391',
      estime,
      faits: {
        presentes: presentes.length,
        etapes: presentes.join(' '),
        total: ids.length,
        medianeMin: finie(mediane([...minutesEtape.values()])),
        partFiliere,
        manquantes: ids.filter((id) => !presentes.includes(id)).join(' '),
      },
    },
    presentes.length,
    (somme / (ids.length - 1)) * partFiliere,
  );
}

function mesurerLien(liens: readonly number[], nombreHopitaux: number, estime: boolean): Mesure {
  const description = {
    id: 'lien_san',
    unite: 'min',
    source: 'méthode C.2 ; guide l. 5409',
    estime,
    faits: {
      moyenneMin: finie(moyenne(liens)),
      maximumMin: finie(Math.max(...liens)),
      membres: liens.length,
    },
  } as const;
  const milieu = mediane(liens);
  if (milieu === null || nombreHopitaux === 0) return mesureAbsente(description);
  return mesurer(description, milieu, moyenne(liens.map((t) => 1 - rampe(t, ...LIEN_MEMBRE_MIN))) ?? 0);
}

function mesurerInterfaces(avecInterface: number, nombreEtapes: number): Mesure {
  const description = {
    id: 'interfaces',
    unite: 'ratio',
    source: 'méthode C.2 ; guide l. 5383-5391',
    estime: false,
    faits: { etapes: nombreEtapes, autresActeurs: avecInterface },
  } as const;
  if (nombreEtapes === 0) return mesureAbsente(description);
  return mesurer(description, avecInterface / nombreEtapes, avecInterface / nombreEtapes);
}

function positions(groupe: Groupe, garde: (position: number) => boolean): number[] {
  return groupe.membres.map((_, position) => position).filter(garde);
}

function finie(valeur: number | null): number | null {
  return valeur !== null && Number.isFinite(valeur) ? valeur : null;
}
