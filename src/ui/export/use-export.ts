import { useRef, useState } from 'react';
import { LICENCE_FINESS, producteurOffre } from '../../i18n/attribution';
import { EXPORT } from '../../i18n/export';
import { phrasesFiltre } from '../../i18n/phrase-filtre';
import type { Etat } from '../../state/etat';
import { useActions, useMagasin, useMoteur } from '../../state/utiliser-magasin';
import { carteCourante } from '../carte/carte-courante';
import { useNommerTerritoire } from '../coquille/use-nommer-territoire';
import { telecharger } from './telecharger';
import { useNomTerritoire } from './use-nom-territoire';
import { writeExport } from './write-export';

export type FormatChoisi = 'csv' | 'geojson' | 'png';

/** Exports the current view; `part` is the share written, null when nothing is being written. */
export function useExport(): {
  readonly part: number | null;
  readonly exporter: (format: FormatChoisi) => Promise<void>;
  readonly annuler: () => void;
} {
  const moteur = useMoteur();
  const vue = useMagasin((etat) => etat.vue);
  const session = useMagasin((etat) => etat.session);
  const filtre = useMagasin((etat) => etat.filtre);
  const nommer = useNommerTerritoire();
  const territoire = useNomTerritoire();
  const { signaler } = useActions();
  const [part, setPart] = useState<number | null>(null);
  const controleur = useRef<AbortController | null>(null);

  const exporterTexte = async (format: 'csv' | 'geojson', nom: string): Promise<void> => {
    if (vue === null || session === null) return;
    const modele = await loadFormat(format, session);
    const signal = controleur.current?.signal;
    const contenu = await writeExport(
      modele,
      vue.nombre,
      (debut, fin) => moteur.lignes(vue.version, debut, fin),
      { ...(signal === undefined ? {} : { signal }), surProgression: setPart },
    );
    telecharger(contenu, `${nom}.${modele.extension}`);
    signaler({
      severite: 'information',
      code: 'export_termine',
      details: { nom: `${nom}.${modele.extension}`, lignes: vue.nombre },
    });
  };

  const exporterImage = async (nom: string): Promise<void> => {
    const carte = carteCourante();
    if (carte === null || vue === null || session === null) return;
    const [{ composePng }, capture] = await Promise.all([
      import('../../export/png-carte'),
      carte.capturePng(),
    ]);
    const contenu = await composePng(capture, {
      titre: EXPORT.titreImage(territoire.nom),
      sousTitre: [EXPORT.sousTitreImage(vue.nombre), ...phrasesFiltre(filtre, vue.facettes, nommer)].join(
        '\n',
      ),
      attribution: {
        producteur: producteurOffre(session.fictive),
        dateDonnees: session.dateDonnees,
        fictive: session.fictive,
        references: [...new Set(session.sourcesReference.map((source) => source.producteur))],
      },
    });
    telecharger(contenu, `${nom}.png`);
    signaler({ severite: 'information', code: 'export_image', details: { nom: `${nom}.png` } });
  };

  return {
    part,
    exporter: async (format) => {
      if (vue === null || session === null || part !== null) return;
      controleur.current = new AbortController();
      setPart(0);
      const nom = EXPORT.nomFichier(session.fictive ? EXPORT.fictif : territoire.code, session.dateDonnees);
      try {
        await (format === 'png' ? exporterImage(nom) : exporterTexte(format, nom));
      } catch (erreur) {
        const annule = controleur.current.signal.aborted;
        signaler({
          severite: annule ? 'information' : 'erreur',
          code: annule ? 'export_annule' : 'export_echec',
          details: { message: erreur instanceof Error ? erreur.message : String(erreur) },
        });
      } finally {
        setPart(null);
      }
    },
    annuler: () => controleur.current?.abort(),
  };
}

async function loadFormat(format: 'csv' | 'geojson', session: NonNullable<Etat['session']>) {
  const { fermes } = session.choix;
  if (format === 'csv') {
    const formats = await import('../../export/csv-etablissements');
    return fermes ? formats.CSV_ETABLISSEMENTS_FERMES : formats.CSV_ETABLISSEMENTS;
  }
  const { createGeojsonEtablissements } = await import('../../export/geojson-etablissements');
  return createGeojsonEtablissements(
    {
      producteur: producteurOffre(session.fictive),
      date: session.dateDonnees,
      licence: LICENCE_FINESS,
      fictive: session.fictive,
      sources: session.sourcesReference,
    },
    { fermes },
  );
}
