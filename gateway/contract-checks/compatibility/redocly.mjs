import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../node_modules/.bin/redocly', import.meta.url));

/** Runs redocly with these arguments; gives its exit code and all it said, without its notices. */
export function redocly(...args) {
  const run = spawnSync(CLI, args, {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (run.error) {
    throw run.error;
  }
  const said = `${run.stdout}${run.stderr}`.split('\n').filter((line) => !/[║╔╚]/.test(line));
  return { code: run.status, said: said.join('\n').trim() };
}

/** Whether the second document keeps all promises of the first. */
export function diff(base, revision) {
  return redocly('diff', base, revision, '--fail-on', 'major');
}
