import type { Commande, EtatTravail } from './commandes';

/** The part of the state that commands change, alone. */
export function travailDe(etat: EtatTravail): EtatTravail {
  return {
    etape: etat.etape,
    filtre: etat.filtre,
    tri: etat.tri,
    selection: etat.selection,
    parametres: etat.parametres,
    idScenario: etat.idScenario,
    retenus: etat.retenus,
    filtreGroupements: etat.filtreGroupements,
    idGroupement: etat.idGroupement,
    filtreComparaison: etat.filtreComparaison,
    analyse: etat.analyse,
    couchesMasquees: etat.couchesMasquees,
    notes: etat.notes,
    nomProjet: etat.nomProjet,
    choix: etat.choix,
  };
}

const COMMANDES: { readonly [cle in keyof EtatTravail]: (etat: EtatTravail) => Commande } = {
  // Files first: what is filtered or chosen next is read in them.
  choix: ({ choix }) => ({ genre: 'choisirSources', choix }),
  etape: ({ etape }) => ({ genre: 'aller', etape }),
  filtre: ({ filtre }) => ({ genre: 'filtrer', filtre }),
  tri: ({ tri }) => ({ genre: 'trier', tri }),
  selection: ({ selection }) => ({ genre: 'selectionner', numeroFiness: selection }),
  parametres: ({ parametres }) => ({ genre: 'regler', parametres }),
  idScenario: ({ idScenario }) => ({ genre: 'choisirScenario', id: idScenario }),
  retenus: ({ retenus }) => ({ genre: 'retenirScenarios', retenus }),
  filtreGroupements: ({ filtreGroupements }) => ({ genre: 'filtrerGroupements', filtre: filtreGroupements }),
  idGroupement: ({ idGroupement }) => ({ genre: 'choisirGroupement', id: idGroupement }),
  filtreComparaison: ({ filtreComparaison }) => ({ genre: 'filtrerComparaison', filtre: filtreComparaison }),
  analyse: ({ analyse }) => ({ genre: 'reglerAnalyse', analyse }),
  couchesMasquees: ({ couchesMasquees }) => ({ genre: 'masquerCouches', ids: couchesMasquees }),
  notes: ({ notes }) => ({ genre: 'noter', notes }),
  nomProjet: ({ nomProjet }) => ({ genre: 'nommer', nom: nomProjet }),
};

/** Names of what differs between two states of the work. */
export function listDifferences(avant: EtatTravail, apres: EtatTravail): readonly (keyof EtatTravail)[] {
  return (Object.keys(COMMANDES) as (keyof EtatTravail)[]).filter(
    (cle) => !sameValeur(avant[cle], apres[cle]),
  );
}

/** One command that leads from a state of the work to another; null when they are the same. */
export function commandeVers(avant: EtatTravail, apres: EtatTravail): Commande | null {
  const commandes = listDifferences(avant, apres).map((cle) => COMMANDES[cle](apres));
  const [seule] = commandes;
  if (seule === undefined) return null;
  return commandes.length === 1 ? seule : { genre: 'ensemble', commandes };
}

/** The commands of a move, one by one. */
export function listCommandes(commande: Commande): readonly Exclude<Commande, { genre: 'ensemble' }>[] {
  return commande.genre === 'ensemble' ? commande.commandes.flatMap(listCommandes) : [commande];
}

/** Plain data: the same text is the same value. */
export function sameValeur(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
