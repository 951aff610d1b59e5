/** Longest stretch of work between two returns to the event loop. */
const TRANCHE_MS = 15;

/**
 * Lets the event loop breathe during long work, so that progress is shown and a cancel is heard.
 * A message is used rather than a timer: nested timers are clamped to 4 ms each.
 */
export class Cadence {
  private depuis = performance.now();
  private readonly signal: AbortSignal | undefined;

  constructor(signal?: AbortSignal) {
    this.signal = signal;
  }

  /** True when it is time to `await souffler()`. */
  get due(): boolean {
    return performance.now() - this.depuis > TRANCHE_MS;
  }

  /** Gives way to the event loop; throws the signal's reason once aborted. */
  async souffler(): Promise<void> {
    await cederLaMain();
    this.verifier();
    this.depuis = performance.now();
  }

  /** Throws the signal's reason once aborted. */
  verifier(): void {
    this.signal?.throwIfAborted();
  }
}

function cederLaMain(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((suite) => setImmediate(suite));
  return new Promise((suite) => {
    const canal = new MessageChannel();
    canal.port1.onmessage = () => {
      canal.port1.close();
      suite();
    };
    canal.port2.postMessage(null);
  });
}
