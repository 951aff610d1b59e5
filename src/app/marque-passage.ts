const CLE = 'maillage:passage';

/** Tells the document about to open in this tab that something waits for it. */
export function leaveMarque(): void {
  try {
    window.sessionStorage.setItem(CLE, '1');
  } catch {
    // Refused: so is the rest of the storage, and nothing waits.
  }
}

/** Whether this document follows another one; a first visit then asks nothing of the storage before it draws. */
export function takeMarque(): boolean {
  try {
    const marquee = window.sessionStorage.getItem(CLE) !== null;
    window.sessionStorage.removeItem(CLE);
    return marquee;
  } catch {
    return false;
  }
}
