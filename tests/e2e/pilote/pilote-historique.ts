import type { Locator, Page } from 'playwright-core';
import { HISTORIQUE } from '../../../src/i18n/historique';
import { PROJET } from '../../../src/i18n/projet';
import { calm } from '../aide/calme';
import { plain, readTexts } from './lire';

/** Undo and redo, by the buttons of the header; keys are pressed by the tests. */
export class PiloteHistorique {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #group(): Locator {
    return this.#page.getByRole('group', { name: HISTORIQUE.titre });
  }

  get undoButton(): Locator {
    return this.#group.getByRole('button', { name: new RegExp(`^${HISTORIQUE.annuler}`) });
  }

  get redoButton(): Locator {
    return this.#group.getByRole('button', { name: new RegExp(`^${HISTORIQUE.retablir}`) });
  }

  /** What the buttons say they would undo and redo; null when there is nothing. */
  async names(): Promise<{ readonly undo: string | null; readonly redo: string | null }> {
    await calm(this.#page);
    const read = async (button: Locator, bare: string) => {
      const label = (await button.getAttribute('aria-label')) ?? '';
      return label === bare ? null : plain(label.slice(label.indexOf(':') + 1));
    };
    return {
      undo: await read(this.undoButton, HISTORIQUE.annuler),
      redo: await read(this.redoButton, HISTORIQUE.retablir),
    };
  }

  /** Undoes everything there is to undo. */
  async undoAll(): Promise<void> {
    const idle = this.#group.locator(`[aria-label="${HISTORIQUE.annuler}"]`);
    for (const deadline = Date.now() + 60_000; (await idle.count()) === 0; ) {
      if (Date.now() > deadline) throw new Error('got moves left to undo after a minute, expected none');
      // What was undone by the former click may leave nothing for this one.
      await this.undoButton.click({ timeout: 2000, force: true }).catch(() => undefined);
    }
  }

  /** The last moves, newest first. */
  async list(): Promise<string[]> {
    await this.#group.getByRole('button', { name: HISTORIQUE.liste }).click();
    const items = this.#page.getByRole('menuitem');
    await items.first().waitFor();
    return readTexts(items);
  }

  /** Goes back before the move of that rank in the list, which is open. */
  async goBackBefore(rank: number): Promise<void> {
    await this.#page.getByRole('menuitem').nth(rank).click();
  }

  /** Opens the project window, writes its notes and closes it, all with the keyboard. */
  async writeNotes(text: string): Promise<void> {
    const { keyboard } = this.#page;
    await keyboard.press('p');
    const field = this.#page.getByRole('textbox', { name: PROJET.fenetre.notes });
    await field.focus();
    await keyboard.press('End');
    // At once: on a slow machine keystrokes far apart are several moves.
    await keyboard.insertText(text);
    await this.#close();
  }

  async readNotes(): Promise<string> {
    const { keyboard } = this.#page;
    await keyboard.press('p');
    const field = this.#page.getByRole('textbox', { name: PROJET.fenetre.notes });
    const text = await field.inputValue();
    await this.#close();
    return text;
  }

  /** Closes the window, which keeps the keys until it has left the page. */
  async #close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#page.waitForFunction(() => document.querySelector('dialog, [role="dialog"]') === null);
  }
}
