import { readFileSync } from 'node:fs';
import spectral from '@stoplight/spectral-core';
import yaml from 'js-yaml';

import ruleset from '../spectral.mjs';
import { badExamples } from './bad-examples.mjs';
import { ownRules, owaspRules } from './index.mjs';

/** Shows that the good sample passes every rule, and that each rule finds the fault planted for it. */

const sample = readFileSync(new URL('../sample/openapi.yaml', import.meta.url), 'utf8');
const linter = new spectral.Spectral();
linter.setRuleset(new spectral.Ruleset(ruleset, { severity: 'recommended' }));

// A copy without shared parts: YAML's aliases are one object in several places.
const fresh = () => JSON.parse(JSON.stringify(yaml.load(sample)));

async function findings(doc) {
  return (await linter.run(JSON.stringify(doc))).map((finding) => finding.code);
}

const failures = (await findings(fresh())).map((code) => `the good sample breaks ${code}`);
const rules = [...Object.keys(ownRules), ...owaspRules];
for (const rule of rules) {
  const plant = badExamples[rule];
  if (!plant) {
    failures.push(`${rule} has no bad example`);
    continue;
  }
  const doc = fresh();
  plant(doc);
  if (!(await findings(doc)).includes(rule)) {
    failures.push(`${rule} does not find its bad example`);
  }
}
failures.push(
  ...Object.keys(badExamples)
    .filter((name) => !rules.includes(name))
    .map((name) => `no rule ${name}`),
);

failures.forEach((failure) => console.error(`  ${failure}`));
console.log(`rules that find their planted fault: ${rules.length - failures.length} of ${rules.length}`);
process.exitCode = failures.length > 0 ? 1 : 0;
