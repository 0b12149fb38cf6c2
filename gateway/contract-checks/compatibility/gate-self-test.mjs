import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Shows in a repository of its own which contract the gate takes for the one before, and what it accepts. */

const gate = fileURLToPath(new URL('gate.mjs', import.meta.url));
const good = readFileSync(fileURLToPath(new URL('../sample/openapi.yaml', import.meta.url)), 'utf8');
const broken = good.replace('operationId: streamChanges', 'operationId: streamAll').replace('/v1/changes:', '/v1/all:');

const root = mkdtempSync(join(tmpdir(), 'hustings-gate-'));
const contracts = resolve(root, 'gateway/contract');
const contract = resolve(contracts, 'openapi.yaml');
const failures = [];

const git = (...args) => gitWith(process.env, ...args);

function gitWith(env, ...args) {
  const author = ['-c', 'user.name=Self-test', '-c', 'user.email=self-test@hustings.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...author, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

/** Git lists the newest first, by the time that a commit says. */
function commit(text, at) {
  writeFileSync(contract, text);
  git('add', '--all');
  const env = at ? { ...process.env, GIT_COMMITTER_DATE: at } : process.env;
  gitWith(env, 'commit', '--quiet', '--allow-empty', '--message', 'A step');
}

function expectGate(situation, expected) {
  const env = { ...process.env };
  delete env.CONTRACT_BASE;
  if (spawnSync(process.execPath, [gate, root], { env }).status !== expected) {
    failures.push(`${situation}: the gate should end with ${expected}`);
  }
}

mkdirSync(contracts, { recursive: true });
git('init', '--quiet');
writeFileSync(contract, good);
expectGate('nothing was committed', 0);
commit(good);
expectGate('the first commit', 0);
writeFileSync(contract, broken);
expectGate('the working copy breaks the commit', 1);
commit(broken);
expectGate('the last commit breaks the one before', 1);
commit(broken);
expectGate('a commit of something else follows on the break', 1);
const base = git('rev-parse', 'HEAD~2:gateway/contract/openapi.yaml');
writeFileSync(resolve(contracts, 'accepted-breaks.json'), JSON.stringify([{ base, reason: 'It was never served.' }]));
expectGate('the break is accepted', 0);
writeFileSync(contract, broken.replace('operationId: streamAll', 'operationId: streamAll\n      deprecated: true'));
expectGate('a compatible change follows', 0);
commit(`${broken}# The one before.\n`);
git('checkout', '--quiet', '-b', 'branch', 'HEAD~1');
commit(`${good}# On its way.\n`, '2099-01-01T00:00:00Z');
git('checkout', '--quiet', '-');
git('merge', '--quiet', '--no-ff', '--strategy', 'ours', '--no-commit', 'branch');
commit(broken.replace('operationId: streamAll', 'operationId: streamAll\n      deprecated: true'));
expectGate('a branch is merged that had another contract on its way', 0);

rmSync(root, { recursive: true, force: true });
failures.forEach((failure) => console.error(`  ${failure}`));
console.log(`situations of the gate: 8, failures: ${failures.length}`);
process.exitCode = failures.length > 0 ? 1 : 0;
