import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve, sep } from 'node:path';

import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };
const timelineJs = dirname(
  dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js')),
);

/** Where a browser is: what CHROMIUM says, or else what the path has; undefined where there is none. */
export function findBrowser() {
  const path = (process.env.PATH ?? '').split(delimiter);
  const found = path.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((file) => existsSync(file));
  return process.env.CHROMIUM ?? found;
}

/** Pages of our own that show documents as their readers do, in a headless browser that is watched. */
export class Watched {
  #server;
  #browser;
  #documents = new Map();

  static async open(executablePath) {
    const watched = new Watched();
    watched.#server = createServer((request, response) => watched.#answer(request, response));
    await new Promise((listening) => watched.#server.listen(0, '127.0.0.1', listening));
    watched.origin = `http://127.0.0.1:${watched.#server.address().port}`;
    // The sandbox needs what containers do not give; these pages are ours.
    watched.#browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    return watched;
  }

  /** Shows documents on a page and tells what ran, and what it asked the network for. */
  async show(page, documents, settle) {
    this.#documents = new Map(Object.entries(documents));
    const context = await this.#browser.newContext();
    const seen = { dialogs: [], asked: [] };
    await context.route('**', (route) => {
      const url = route.request().url();
      if (url.startsWith(`${this.origin}/`)) {
        return route.continue();
      }
      seen.asked.push(url);
      return route.abort();
    });
    const tab = await context.newPage();
    tab.on('dialog', (dialog) => {
      seen.dialogs.push(dialog.message());
      return dialog.dismiss();
    });
    try {
      await tab.goto(`${this.origin}/${page}`);
      await settle(tab);
      return { ...seen, ...(await tab.evaluate(whatRan)) };
    } finally {
      await context.close();
    }
  }

  async close() {
    await this.#browser?.close();
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #answer(request, response) {
    const name = new URL(request.url, this.origin).pathname.slice(1);
    const document = this.#documents.get(name);
    if (document) {
      response.writeHead(200, { 'Content-Type': document.type }).end(document.body);
      return;
    }
    const root = name.startsWith('timelinejs/') ? timelineJs : import.meta.dirname;
    const file = resolve(root, name.replace(/^timelinejs\//, ''));
    if (!file.startsWith(root + sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[file.slice(file.lastIndexOf('.'))] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
  }
}

/** In the page: whether anything set the mark, and what is there that could still. */
function whatRan() {
  // TimelineJS writes this one itself, into the links that it makes.
  const own = 'void(0)';
  const elements = [...document.querySelectorAll('*')];
  const handlers = elements.flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name.startsWith('on') && value !== own)
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  );
  const links = elements
    .flatMap((element) => [element.getAttribute('href'), element.getAttribute('src'), element.getAttribute('srcdoc')])
    .filter((target) => target && /^\s*(javascript|data|<)/i.test(target));
  return { ran: window.ran === true, handlers, links };
}
