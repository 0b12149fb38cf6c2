import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { diff } from './redocly.mjs';

/**
 * Holds the contract against the one committed before it: HEAD's where the working copy differs from it, else
 * the version that HEAD's replaced. What a branch that was merged had on its way was promised to nobody, and is not
 * looked at. CONTRACT_BASE names another commit to hold it against.
 *
 * A break that is meant is listed in accepted-breaks.json beside the contract as {"base": id, "reason": text}; the
 * id is the git blob the break was made against, so that an acceptance covers one change and no later one.
 */

const CONTRACT = 'gateway/contract/openapi.yaml';
const here = fileURLToPath(new URL('..', import.meta.url));
const root = process.argv[2] ?? resolve(here, '../..');
const target = resolve(here, 'target');

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
const gitOrNothing = (...args) => {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : '';
};
const blob = (commit) => gitOrNothing('rev-parse', '--verify', '--quiet', `${commit}:${CONTRACT}`);

function baseBlob() {
  if (process.env.CONTRACT_BASE) {
    return blob(process.env.CONTRACT_BASE);
  }
  const now = git('hash-object', CONTRACT).trim();
  const committed = gitOrNothing('log', '--first-parent', '--format=%H', '-n', '20', '--', CONTRACT);
  return committed
    .split('\n')
    .filter(Boolean)
    .map(blob)
    .find((id) => id && id !== now);
}

function acceptance(base) {
  const file = resolve(root, 'gateway/contract/accepted-breaks.json');
  const accepted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return accepted.find((entry) => entry.base === base);
}

function hold(base) {
  mkdirSync(target, { recursive: true });
  const before = resolve(target, 'contract-before.yaml');
  writeFileSync(before, git('cat-file', 'blob', base));
  const { code, said } = diff(before, resolve(root, CONTRACT));
  if (code === 0) {
    console.log(`compatible with the contract before it (${base.slice(0, 12)})`);
    return true;
  }
  console.error(said);
  const accepted = acceptance(base);
  console.error(
    accepted
      ? `accepted on purpose: ${accepted.reason}`
      : `the contract breaks ${base}; a break that is meant goes into gateway/contract/accepted-breaks.json`,
  );
  return Boolean(accepted);
}

const base = baseBlob();
if (!base) {
  console.log('no contract was committed before this one: there is nothing that it could break');
}
process.exitCode = !base || hold(base) ? 0 : 1;
