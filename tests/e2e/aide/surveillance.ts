import type { BrowserContext, Page } from 'playwright-core';

/** Everything a page and its workers asked for or complained about. */
export interface Surveillance {
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  /** Requests to another origin; `data:` and `blob:` addresses stay inside the page. */
  foreignRequests(): readonly string[];
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
}

/**
 * Records the requests of the page and of each of its workers, and every error said on the console.
 * Playwright reports the requests of workers with those of their page only in part, so each worker is also
 * followed through its own debugging session.
 */
export async function watchPage(context: BrowserContext, page: Page, origin: string): Promise<Surveillance> {
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(`exception : ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console : ${message.text()}`);
  });
  page.on('crash', () => errors.push('la page a planté'));
  await followWorkers(context, page, requests);
  return {
    requests,
    errors,
    foreignRequests: () =>
      requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)),
  };
}

/** Attaches to each worker as it starts and listens to its network. */
async function followWorkers(context: BrowserContext, page: Page, requests: string[]): Promise<void> {
  const session = await context.newCDPSession(page);
  let nextId = 1;
  const send = (sessionId: string, method: string) => {
    const message = JSON.stringify({ id: nextId++, method, params: {} });
    void session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
  };
  session.on('Target.attachedToTarget', (event: { sessionId: string; targetInfo: TargetInfo }) => {
    send(event.sessionId, 'Network.enable');
    send(event.sessionId, 'Runtime.runIfWaitingForDebugger');
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message);
    if (method === 'Network.requestWillBeSent') requests.push(params.request.url);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}
