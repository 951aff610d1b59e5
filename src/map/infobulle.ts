/** Line of a tooltip, with a colour swatch when it names a family. */
export interface LigneInfobulle {
  readonly texte: string;
  readonly couleur: string | null;
}

/** Tooltip that follows the pointer; what it says is also in the table and in the details panel. */
export class Infobulle {
  private readonly element = document.createElement('div');
  private readonly conteneur: HTMLElement;

  constructor(conteneur: HTMLElement) {
    this.conteneur = conteneur;
    this.element.className = 'carte-infobulle';
    this.element.setAttribute('aria-hidden', 'true');
    this.element.hidden = true;
    conteneur.append(this.element);
  }

  montrer(titre: string, lignes: readonly LigneInfobulle[], x: number, y: number): void {
    const tete = document.createElement('strong');
    tete.textContent = titre;
    this.element.replaceChildren(tete, ...lignes.map(creerLigne));
    this.element.hidden = false;
    // Kept inside the map: to the left or above the pointer near the right and bottom edges.
    const { clientWidth, clientHeight } = this.conteneur;
    const { offsetWidth, offsetHeight } = this.element;
    const gauche = x + 14 + offsetWidth > clientWidth ? x - 14 - offsetWidth : x + 14;
    const haut = y + 14 + offsetHeight > clientHeight ? y - 14 - offsetHeight : y + 14;
    this.element.style.transform = `translate(${Math.max(4, Math.round(gauche))}px, ${Math.max(4, Math.round(haut))}px)`;
  }

  cacher(): void {
    this.element.hidden = true;
  }

  retirer(): void {
    this.element.remove();
  }
}

function creerLigne({ texte, couleur }: LigneInfobulle): HTMLElement {
  const ligne = document.createElement('span');
  if (couleur !== null) {
    const pastille = document.createElement('i');
    pastille.style.backgroundColor = couleur;
    ligne.append(pastille);
  }
  ligne.append(texte);
  return ligne;
}
