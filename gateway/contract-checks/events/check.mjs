import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import yaml from 'js-yaml';
import asyncapi from '@asyncapi/parser';

/**
 * Holds the event contracts: each service's AsyncAPI document is valid, each golden event fits the payload schema
 * of its type, each type has a golden event, and no schema is so loose that an event without its members fits.
 */

const root = process.argv[2] ?? fileURLToPath(new URL('../../..', import.meta.url));
const SERVICES = ['election-service', 'candidate-service', 'timeline-service'];
const ERROR = 0;
const failures = [];
let checked = 0;

/** Validators of the payloads of an AsyncAPI document, by CloudEvents type. */
async function payloads(file) {
  const text = readFileSync(file, 'utf8');
  const { diagnostics } = await new asyncapi.Parser().parse(text, { source: file });
  for (const { code, message, path } of diagnostics.filter(({ severity }) => severity === ERROR)) {
    failures.push(`${file}: ${code} ${message} at ${path.join('.')}`);
  }
  // Compiled from the documents as they are written: the parser puts objects in place of references, in circles too.
  const ajv = validatorOf(file);
  const validators = Object.entries(yaml.load(text).components?.messages ?? {}).map(([key, { name, payload }]) => {
    const place = `components/messages/${key}/payload${payload?.schemaFormat ? '/schema' : ''}`;
    return [name ?? key, payload ? ajv.compile({ $ref: `${pathToFileURL(file)}#/${place}` }) : () => true];
  });
  return new Map(validators);
}

/** Knows the document and the HTTP contract beside it, whose schemas events may share. */
function validatorOf(file) {
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true, validateSchema: false }));
  for (const known of [file, resolve(file, '../openapi.yaml')].filter(existsSync)) {
    ajv.addSchema(yaml.load(readFileSync(known, 'utf8')), pathToFileURL(known).href);
  }
  return ajv;
}

function goldenEvents(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.map((name) => ({
    type: `org.hustings.${name.replace(/\.json$/, '')}.v1`,
    event: JSON.parse(readFileSync(resolve(folder, name), 'utf8')),
  }));
}

function holdEvent({ type, event }, fits, where) {
  if (!fits(event)) {
    failures.push(...fits.errors.map((error) => `${where} ${type}: ${error.instancePath} ${error.message}`));
  }
  for (const member of ['version', 'changed', 'record']) {
    const { [member]: left, ...rest } = event;
    if (fits(rest)) {
      failures.push(`${where} ${type}: its schema accepts an event without ${member}`);
    }
  }
  if (fits({ ...event, record: {} })) {
    failures.push(`${where} ${type}: its schema accepts an empty record`);
  }
  checked += 1;
}

async function holdService(service) {
  const file = resolve(root, service, 'contract/asyncapi.yaml');
  if (!existsSync(file)) {
    failures.push(`${service} has no contract/asyncapi.yaml`);
    return;
  }
  const validators = await payloads(file);
  const events = goldenEvents(resolve(root, service, 'contract/events'));
  for (const golden of events) {
    const fits = validators.get(golden.type);
    if (fits) {
      holdEvent(golden, fits, service);
    } else {
      failures.push(`${service}: the event ${golden.type} is not in asyncapi.yaml`);
    }
  }
  const shown = new Set(events.map(({ type }) => type));
  failures.push(
    ...[...validators.keys()]
      .filter((type) => !shown.has(type))
      .map((type) => `${service}: ${type} has no golden event`),
  );
}

for (const service of SERVICES) {
  await holdService(service);
}
failures.forEach((failure) => console.error(`  ${failure}`));
console.log(`golden events held against their schemas: ${checked}, failures: ${failures.length}`);
process.exitCode = failures.length > 0 || checked === 0 ? 1 : 0;
