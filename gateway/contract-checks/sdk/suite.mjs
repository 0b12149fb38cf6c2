import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A suite of its own for one run: on a free port, in a folder that is removed afterwards. */

const LAUNCHER = resolve(fileURLToPath(new URL('../../..', import.meta.url)), 'deploy/local/run');
const READY = /ready/i;
// Long enough for the launcher to build the suite first, where it finds no build of these sources.
const START_SECONDS = 600;
const STOP_SECONDS = 40;

export class Suite {
  #process;
  #data;
  #said = '';
  #ended;
  #stopping;

  /** Starts the launcher; `ready()` tells when the suite answers. */
  static async start() {
    const suite = new Suite();
    const port = await freePort();
    suite.url = `http://localhost:${port}`;
    suite.#data = mkdtempSync(join(tmpdir(), 'hustings-sdk-'));
    const args = ['start', '--port', String(port), '--data', suite.#data, '--no-demo'];
    // A group of its own, so that Ctrl-C here does not race with the orderly stop.
    suite.#process = spawn(LAUNCHER, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [suite.#process.stdout, suite.#process.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (suite.#said += text));
    }
    suite.#ended = new Promise((done) => {
      suite.#process.once('error', (error) => done(`could not be started: ${error.message}`));
      suite.#process.once('exit', (code, signal) => done(`ended with ${signal ?? code}`));
    });
    return suite;
  }

  /** Waits for the launcher's ready line, which names the address. */
  async ready() {
    const until = Date.now() + START_SECONDS * 1000;
    const over = this.#ended.then((how) => ({ how }));
    while (!this.#said.split('\n').some((line) => READY.test(line) && line.includes(this.url))) {
      const event = await Promise.race([over, pause(200)]);
      if (event?.how || Date.now() > until) {
        throw new Error(`the suite is not ready: ${event?.how ?? `waited ${START_SECONDS} s`}\n${this.#said}`);
      }
    }
  }

  /** A token that this suite accepts. */
  token(role) {
    const run = spawnSync(LAUNCHER, ['token', '--role', role, '--data', this.#data], { encoding: 'utf8' });
    if (run.status !== 0) {
      throw new Error(`no token for ${role}: ${run.stderr}`);
    }
    return run.stdout.trim().split('\n').at(-1);
  }

  /** Stops the suite and all it started; throws where a process is left. */
  stop() {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop() {
    signal(this.#process.pid, 'SIGTERM');
    const stopped = await Promise.race([this.#ended, pause(STOP_SECONDS * 1000)]);
    const left = await this.#leftOver();
    left.forEach((pid) => signal(pid, 'SIGKILL'));
    if (!stopped) {
      signal(-this.#process.pid, 'SIGKILL');
    }
    rmSync(this.#data, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
    if (!stopped || left.length > 0) {
      throw new Error(`the suite ${stopped ? `left processes behind: ${left}` : 'did not stop'}\n${this.#said}`);
    }
  }

  /** Processes that still know the data folder, once they had a moment to end. */
  async #leftOver() {
    for (let tries = 0; tries < 20 && processesWith(this.#data).length > 0; tries += 1) {
      await pause(250);
    }
    return processesWith(this.#data);
  }
}

function processesWith(word) {
  if (!existsSync('/proc/self/cmdline')) {
    return [];
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandLine(pid).includes(word))
    .map(Number);
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch (gone) {
    if (gone.code === 'ENOENT' || gone.code === 'ESRCH') {
      return '';
    }
    throw gone;
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (gone) {
    if (gone.code !== 'ESRCH') {
      throw gone;
    }
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
