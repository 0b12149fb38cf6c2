import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';

import { diff, redocly } from './redocly.mjs';

/** Shows that the gate finds seven planted breaks and lets an addition pass, and that redocly's lint finds a fault. */

const samplePath = fileURLToPath(new URL('../sample/openapi.yaml', import.meta.url));
const target = fileURLToPath(new URL('../target/compatibility', import.meta.url));
const sample = () => JSON.parse(JSON.stringify(yaml.load(readFileSync(samplePath, 'utf8'))));
const EVENTS = '/v1/elections/{id}/campaign-events';

const breaks = {
  'an operation is gone': (doc) => delete doc.paths['/v1/changes'],
  'a member of an answer is gone': (doc) => {
    delete doc.components.schemas.CampaignEvent.properties.headline;
    doc.components.schemas.CampaignEvent.required = ['id', 'version', 'kind', 'participants', 'createdAt'];
  },
  'a member of an answer is no longer always there': (doc) => doc.components.schemas.CampaignEvent.required.pop(),
  'a member has another type': (doc) => (doc.components.schemas.CampaignEvent.properties.heldOn = { type: 'boolean' }),
  'a request needs one member more': (doc) => doc.components.schemas.NewCampaignEvent.required.push('heldOn'),
  'a value that was taken is refused': (doc) => doc.components.schemas.CampaignEventKind.enum.pop(),
  'a parameter becomes required': (doc) => (doc.paths[EVENTS].get.parameters[1].required = true),
};

function addition(doc) {
  doc.components.schemas.CampaignEvent.properties.venue = { type: 'string' };
  doc.components.schemas.NewCampaignEvent.properties.venue = { type: 'string', maxLength: 200 };
  const { responses } = doc.paths['/v1/changes'].get;
  doc.paths['/v1/revisions'] = {
    get: { operationId: 'streamRevisions', tags: ['Campaign events'], security: [{}], responses },
  };
}

function changed(name, change) {
  const doc = sample();
  change(doc);
  const file = resolve(target, `${name.replaceAll(' ', '-')}.json`);
  writeFileSync(file, JSON.stringify(doc));
  return file;
}

mkdirSync(target, { recursive: true });
const failures = Object.entries(breaks)
  .filter(([name, change]) => diff(samplePath, changed(name, change)).code !== 1)
  .map(([name]) => `not found: ${name}`);
if (diff(samplePath, changed('an addition', addition)).code !== 0) {
  failures.push('an addition was taken for a break');
}
const faulty = changed('a fault', (doc) => delete doc.paths['/v1/changes'].get.summary);
if (redocly('lint', '--extends', 'recommended-strict', faulty).code === 0) {
  failures.push('redocly lint does not find an operation without a summary');
}

failures.forEach((failure) => console.error(`  ${failure}`));
console.log(`planted breaks that the gate finds: ${Object.keys(breaks).length - failures.length} of 7`);
process.exitCode = failures.length > 0 ? 1 : 0;
