import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { Suite } from './suite.mjs';

/**
 * Generates the TypeScript and the Java SDK from the contract, compiles them strictly, and runs both against a
 * suite that is started for it. `--compile` stops before the suite.
 */

const here = fileURLToPath(new URL('.', import.meta.url));
const checks = resolve(here, '..');
const root = resolve(checks, '../..');
const contract = resolve(process.env.CONTRACT ?? resolve(root, 'gateway/contract/openapi.yaml'));
const typescript = resolve(checks, 'target/sdk/typescript');

/** Takes away what an earlier contract left: a class that is no longer generated would still be compiled. */
function clear() {
  rmSync(resolve(checks, 'target/sdk'), { recursive: true, force: true });
}

/** Runs a command to its end, while the suite's output goes on being read; gives what it printed. */
async function run(command, args, env = {}) {
  try {
    const options = { cwd: checks, maxBuffer: 1 << 26, env: { ...process.env, ...env } };
    return (await promisify(execFile)(command, args, options)).stdout.trim();
  } catch (failed) {
    throw new Error(`${command} ${args.join(' ')}\n${failed.message}\n${failed.stdout}${failed.stderr}`);
  }
}

async function compileTypescript() {
  mkdirSync(typescript, { recursive: true });
  const config = resolve(here, 'typescript/openapi-ts.config.mjs');
  await run('node_modules/.bin/openapi-ts', ['--silent', '--no-log-file', '--file', config], {
    CONTRACT: contract,
    SDK_OUT: resolve(typescript, 'hustings'),
  });
  for (const file of readdirSync(resolve(here, 'typescript')).filter((name) => /\.ts$|^tsconfig/.test(name))) {
    copyFileSync(resolve(here, 'typescript', file), resolve(typescript, file));
  }
  writeFileSync(resolve(typescript, 'package.json'), '{"type":"module"}\n');
  await run('node_modules/.bin/tsc', ['--project', typescript]);
  console.log('TypeScript SDK: generated and compiled strictly');
}

function maven(goal, env) {
  const pom = resolve(here, 'java/pom.xml');
  return run(resolve(root, 'mvnw'), ['--batch-mode', '--quiet', '--file', pom, `-Dcontract=${contract}`, goal], env);
}

async function runAgainst(suite) {
  await suite.ready();
  const env = {
    HUSTINGS_URL: suite.url,
    HUSTINGS_TOKEN: suite.token('editor'),
    HUSTINGS_OFFICER_TOKEN: suite.token('returning-officer'),
  };
  console.log(await run(process.execPath, [resolve(typescript, 'js/run.js')], env));
  await maven('verify', env);
  console.log('Java SDK: generated, compiled with warnings as errors, and ran');
}

async function compileAll() {
  clear();
  await compileTypescript();
  await maven('test-compile');
  console.log('Java SDK: generated and compiled with warnings as errors');
}

async function compileAndRun() {
  clear();
  const suite = await Suite.start();
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    process.once(signal, () => suite.stop().finally(() => process.exit(code)));
  }
  try {
    await compileTypescript();
    await runAgainst(suite);
  } finally {
    await suite.stop();
  }
}

await (process.argv.includes('--compile') ? compileAll() : compileAndRun());
