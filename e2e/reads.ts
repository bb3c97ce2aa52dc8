import { Page } from '@playwright/test';

/** What a page has been sent over Firestore's Listen streams since it was opened. */
export interface Reads {
  /** `collection/id` of each document sent, in the order of their coming, once for each time. */
  readonly documents: readonly string[];
  /** Size of the answers, uncompressed. */
  readonly bytes: number;
}

/**
 * Has the page keep what it is sent over Firestore's Listen streams, from its next navigation on.
 * Counted are the answers themselves: neither the app nor the SDK is asked.
 */
export async function keepReads(page: Page): Promise<void> {
  // What compiles the benchmarks marks functions with their names, which the page has no helper for.
  await page.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  await page.addInitScript(() => {
    const kept: Kept = (window.keptReads = { answers: [] });
    const isListen = (url: string) => url.includes('/google.firestore.v1.Firestore/Listen/');

    const fetchAsBefore = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const response = await fetchAsBefore(input, init);
      if (isListen(input instanceof Request ? input.url : String(input)) && response.body) {
        const [forPage, forUs] = response.body.tee();
        const place = kept.answers.push('') - 1;
        void forUs
          .pipeThrough(new TextDecoderStream())
          .pipeTo(new WritableStream({ write: (text) => void (kept.answers[place] += text) }))
          // Streams are cut whenever the page no longer wants them.
          .catch(() => undefined);
        const { status, statusText, headers } = response;
        return new Response(forPage, { status, statusText, headers });
      }
      return response;
    };

    const openAsBefore = Reflect.get(XMLHttpRequest.prototype, 'open') as () => void;
    XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...parameters: unknown[]) {
      if (isListen(String(parameters[1]))) {
        const place = kept.answers.push('') - 1;
        this.addEventListener('progress', () => (kept.answers[place] = this.responseText));
        this.addEventListener('load', () => (kept.answers[place] = this.responseText));
      }
      return Reflect.apply(openAsBefore, this, parameters) as void;
    };
  });
}

/** What the page has been sent so far. */
export async function readsOf(page: Page): Promise<Reads> {
  return page.evaluate(() => {
    const text = window.keptReads.answers.join('\n');
    // A quotation mark in a document's own text has a backslash before it.
    const changes = text.matchAll(
      /"documentChange":\s*\{\s*"document":\s*\{\s*"name":\s*"([^"]+)"/g,
    );
    return {
      documents: [...changes].map(([, name]) => name.replace(/^.*?\/documents\//, '')),
      bytes: new TextEncoder().encode(text).length,
    };
  });
}

/**
 * Takes away what the browser has on disk of Firestore, and leaves it signed in. The page shows a file
 * of the site and not the app, and is the only one that is open.
 */
export async function forgetDocuments(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const firestore = names.filter((name) => name.startsWith('firestore/'));
    await Promise.all(
      firestore.map(
        (name) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = () => resolve();
            request.onerror = () => reject(new Error(`${name} could not be deleted.`));
          }),
      ),
    );
    Object.keys(localStorage)
      .filter((key) => key.startsWith('rettesnor.read.'))
      .forEach((key) => localStorage.removeItem(key));
  });
}

interface Kept {
  readonly answers: string[];
}

declare global {
  interface Window {
    keptReads: Kept;
  }
}
