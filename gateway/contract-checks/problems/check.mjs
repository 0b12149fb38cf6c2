import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Holds docs/problems.md against the code: every problem that can be thrown is explained there, and no other. */

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const MODULES = ['service-commons', 'election-service', 'candidate-service', 'timeline-service', 'gateway'];
const KINDS = kinds();

/** How the code names a problem: by a kind or a status, followed by its code (often a constant) and its title. */
const NAMING =
  /(?:Kind\.([A-Z_]+)(?:\.status\(\))?|\w\(\s*(\d{3})),\s*(?:"([a-z][a-z0-9-]*)"|CODE),\s*(?:"([^"]*)"|TITLE)?/g;
/** A class of several problems hands code and title to its constructor. */
const KIND_OF_SEVERAL = /Kind\.([A-Z_]+),\s*code,/;
const ONE_OF_SEVERAL = /new \w+\(\s*"([a-z][a-z0-9-]*)",\s*"([^"]*)"/g;
/** What passes another problem on, with its code, names none of its own. */
const PASSED_ON = /super\(\s*(\w+)\.kind\(\),\s*\1\.code\(\),\s*\1\.title\(\),/;
/** election-service makes the code from the sort of record that is not there. */
const NOT_FOUND_BY_SORT = /Kind\.NOT_FOUND,\s*kind \+ "-not-found"/;
const SORTS_OF_RECORD = ['organisation', 'post', 'election'];

function kinds() {
  const text = readFileSync(
    resolve(root, 'service-commons/src/main/java/org/hustings/commons/problem/Kind.java'),
    'utf8',
  );
  return Object.fromEntries([...text.matchAll(/([A-Z_]+)\((\d{3})\)/g)].map(([, kind, status]) => [kind, status]));
}

function* sources() {
  for (const module of MODULES) {
    const folder = resolve(root, module, 'src/main/java');
    for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.java'))) {
      yield resolve(folder, name);
    }
  }
}

const constant = (text, name) => text.match(new RegExp(`${name} = "([^"]*)"`))?.[1];

function* problemsIn(text) {
  for (const [, kind, number, code, title] of text.matchAll(NAMING)) {
    const problem = { status: number ?? KINDS[kind], code: code ?? constant(text, 'CODE') };
    yield { ...problem, title: title ?? constant(text, 'TITLE') };
  }
  const several = text.match(KIND_OF_SEVERAL)?.[1];
  for (const [, code, title] of several ? text.matchAll(ONE_OF_SEVERAL) : []) {
    yield { status: KINDS[several], code, title };
  }
  for (const sort of NOT_FOUND_BY_SORT.test(text) ? SORTS_OF_RECORD : []) {
    yield { status: KINDS.NOT_FOUND, code: `${sort}-not-found`, title: `There is no such ${sort}` };
  }
}

/** The problems in the code by their codes, each with every title it has anywhere. */
function thrown() {
  const found = new Map();
  for (const file of sources()) {
    const text = readFileSync(file, 'utf8');
    const problems = [...problemsIn(text)];
    if (problems.length === 0 && !PASSED_ON.test(text) && /class \w+ extends DomainException/.test(text)) {
      failures.push(`${relative(root, file)} names its problem in a way that this check cannot read`);
    }
    for (const { status, code, title } of problems) {
      const problem = found.get(code) ?? { status, titles: new Map() };
      problem.titles.set(title, relative(root, file));
      found.set(code, problem);
    }
  }
  return found;
}

function explained() {
  const text = readFileSync(resolve(root, 'docs/problems.md'), 'utf8');
  return new Map([...text.matchAll(/^\| `([a-z0-9-]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [code, status]));
}

const failures = [];
const inCode = thrown();
const inDocs = explained();
for (const [code, { status, titles }] of inCode) {
  if (inDocs.get(code) !== status) {
    failures.push(
      `${code} is ${status} in the code (${[...titles.values()]}), ${inDocs.get(code) ?? 'missing'} in docs`,
    );
  }
  if (titles.size > 1) {
    failures.push(
      `${code} has several titles: ${[...titles].map(([title, file]) => `"${title}" (${file})`).join(', ')}`,
    );
  }
}
failures.push(
  ...[...inDocs.keys()].filter((code) => !inCode.has(code)).map((code) => `${code} is nowhere in the code`),
);

failures.forEach((failure) => console.error(`  ${failure}`));
console.log(`problems explained: ${inDocs.size}, thrown: ${inCode.size}`);
process.exitCode = failures.length > 0 || inCode.size === 0 ? 1 : 0;
