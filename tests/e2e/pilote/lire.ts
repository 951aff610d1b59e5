import type { Locator } from 'playwright-core';

/** "1 234" → 1234; null when there is no digit (an unknown value is shown as a dash). */
export function readNumber(text: string): number | null {
  const digits = text.replace(/[^\d]/g, '');
  return digits === '' ? null : Number(digits);
}

/** Text of each match, no-break spaces made plain. */
export async function readTexts(locator: Locator): Promise<string[]> {
  return (await locator.allInnerTexts()).map(plain);
}

/** One line, plain spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A label, to be found at the start of an accessible name (a count may follow it). */
export function startingWith(label: string): RegExp {
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`^\\s*${escaped}`);
}
