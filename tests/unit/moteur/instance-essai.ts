import { createJumeau } from '../../../src/workers/jumeau';
import type { Moteur } from '../../../src/workers/moteur-api';
import { createMoteurDurable, type InstanceMoteur } from '../../../src/workers/moteur-durable';
import { lire } from '../historique/magasin-essai';

/** An engine that can be made to fail as workers do: with an event, or in silence. */
interface Essai extends InstanceMoteur {
  /** Says that it failed, and never answers again. */
  planter(): void;
  /** Never answers again, and says nothing. */
  taire(): void;
  readonly arretee: () => boolean;
}

function lancerEssai(changer: (moteur: Moteur) => Moteur): Essai {
  const jamais = new Promise<never>(() => undefined);
  const ecouteurs: (() => void)[] = [];
  let muette = false;
  let arretee = false;
  const vivante = changer(createJumeau(lire));
  const appeler =
    (nom: keyof Moteur) =>
    (...parametres: readonly unknown[]) => {
      if (muette) return jamais;
      const reponse = (vivante[nom] as (...p: readonly unknown[]) => unknown)(...parametres);
      return Promise.resolve(reponse).then((valeur) => (muette ? jamais : valeur));
    };
  const noms = Object.keys(vivante) as (keyof Moteur)[];
  return {
    moteur: Object.fromEntries(noms.map((nom) => [nom, appeler(nom)])) as unknown as Moteur,
    battre: () => (muette ? jamais : Promise.resolve(true)),
    surArret: (ecouteur) => ecouteurs.push(ecouteur),
    arreter: () => {
      muette = true;
      arretee = true;
    },
    planter: () => {
      muette = true;
      for (const ecouteur of ecouteurs) ecouteur();
    },
    taire: () => {
      muette = true;
    },
    arretee: () => arretee,
  };
}

/** A lasting engine over such engines, with a clock and ticks that the test makes pass. */
export function createDurableEssai(changer: (moteur: Moteur, rang: number) => Moteur = (moteur) => moteur) {
  const instances: Essai[] = [];
  let heure = 0;
  let tic: () => void = () => undefined;
  const durable = createMoteurDurable({
    lancer: () => {
      const instance = lancerEssai((moteur) => changer(moteur, instances.length));
      instances.push(instance);
      return instance;
    },
    cadencer: (celui) => {
      tic = celui;
    },
    maintenant: () => heure,
  });
  return {
    ...durable,
    instances,
    derniere: () => instances.at(-1) as Essai,
    /** Ticks, each with the time for an answer to arrive. */
    passer: async (tics: number) => {
      for (let k = 0; k < tics; k += 1) {
        tic();
        await new Promise((suite) => setTimeout(suite, 0));
      }
    },
    avancer: (millisecondes: number) => {
      heure += millisecondes;
    },
  };
}
