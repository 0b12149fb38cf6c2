/** What the rules share: ways to walk an OpenAPI document without resolving it, so that names stay visible. */

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'];
const SCHEMA_PREFIX = '#/components/schemas/';

/** Every operation as {path, method, operation, at}, where `at` is its place in the document. */
export function* operations(doc) {
  for (const [path, item] of Object.entries(doc.paths ?? {})) {
    for (const method of METHODS.filter((name) => item[name])) {
      yield { path, method, operation: item[method], at: ['paths', path, method] };
    }
  }
}

/** The object a local reference points to, or the object itself. */
export function deref(doc, node) {
  let target = node;
  for (let hops = 0; target?.$ref && hops < 10; hops += 1) {
    target = target.$ref
      .replace(/^#\//, '')
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce((place, step) => place?.[step], doc);
  }
  return target ?? {};
}

/** The component name a schema reference gives, or undefined where it is no such reference. */
export function refName(schema) {
  return schema?.$ref?.startsWith(SCHEMA_PREFIX) ? schema.$ref.slice(SCHEMA_PREFIX.length) : undefined;
}

/** The parameters of an operation, resolved, each with its place. */
export function* parameters(doc, { operation, at }) {
  for (const [index, parameter] of (operation.parameters ?? []).entries()) {
    yield { parameter: deref(doc, parameter), at: [...at, 'parameters', index] };
  }
}

/** The responses of an operation as {status, response, at}, resolved. */
export function* responses(doc, { operation, at }) {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    yield { status, response: deref(doc, response), at: [...at, 'responses', status] };
  }
}

/** The media types of a body or response as {type, media, at}. */
export function* contents(holder, at) {
  for (const [type, media] of Object.entries(holder?.content ?? {})) {
    yield { type, media, at: [...at, 'content', type] };
  }
}

/** The request body of an operation, resolved, or undefined. */
export function requestBody(doc, { operation }) {
  return operation.requestBody ? deref(doc, operation.requestBody) : undefined;
}

/** A component schema or a part of one as {schema, at, owner}, in depth, references not followed. */
export function* schemaNodes(doc) {
  for (const [owner, schema] of Object.entries(doc.components?.schemas ?? {})) {
    yield* nodesOf(schema, ['components', 'schemas', owner], owner);
  }
}

/** A schema and every schema written inside it. */
export function* nodesOf(schema, at, owner) {
  if (!schema || typeof schema !== 'object') {
    return;
  }
  yield { schema, at, owner };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield* nodesOf(property, [...at, 'properties', name], owner);
  }
  for (const key of ['items', 'additionalProperties', 'not']) {
    yield* nodesOf(schema[key], [...at, key], owner);
  }
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    for (const [index, part] of (schema[key] ?? []).entries()) {
      yield* nodesOf(part, [...at, key, index], owner);
    }
  }
}

/** Schemas written at an operation: of its parameters, bodies and responses. */
export function* operationSchemas(doc) {
  for (const op of operations(doc)) {
    for (const { parameter, at } of parameters(doc, op)) {
      yield* nodesOf(parameter.schema, [...at, 'schema']);
    }
    for (const { media, at } of bodies(doc, op)) {
      yield* nodesOf(media.schema, [...at, 'schema']);
    }
  }
}

/** Every schema of the document, under components or at an operation. */
export function* allSchemas(doc) {
  yield* schemaNodes(doc);
  yield* operationSchemas(doc);
}

/** The media types of an operation's request and responses. */
export function* bodies(doc, op) {
  yield* contents(requestBody(doc, op), [...op.at, 'requestBody']);
  for (const { response, at } of responses(doc, op)) {
    yield* contents(response, at);
  }
}

/** The names of the component schemas that the given schemas lead to. */
export function reachable(doc, roots) {
  const found = new Set();
  const open = [...roots];
  while (open.length > 0) {
    for (const { schema } of nodesOf(open.pop(), [])) {
      const name = refName(schema);
      if (name && !found.has(name)) {
        found.add(name);
        open.push(doc.components?.schemas?.[name]);
      }
    }
  }
  return found;
}

/** The component schemas that responses lead to. */
export function readSchemas(doc) {
  const roots = [];
  for (const op of operations(doc)) {
    for (const { response, at } of responses(doc, op)) {
      roots.push(...[...contents(response, at)].map(({ media }) => media.schema));
    }
  }
  return reachable(doc, roots);
}

/** The component schemas that request bodies lead to, of merge patches alone or of all others. */
export function writeSchemas(doc, { ofPatch }) {
  const roots = [];
  for (const op of operations(doc)) {
    for (const { type, media } of contents(requestBody(doc, op), [])) {
      if ((type === 'application/merge-patch+json') === ofPatch) {
        roots.push(media.schema);
      }
    }
  }
  return reachable(doc, roots);
}

/** Whether a schema allows the given type, alone or in a list of types. */
export function hasType(schema, type) {
  return [schema?.type].flat().includes(type);
}
