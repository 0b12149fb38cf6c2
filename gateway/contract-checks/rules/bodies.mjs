import {
  bodies,
  contents,
  deref,
  hasType,
  nodesOf,
  operations,
  readSchemas,
  refName,
  requestBody,
  responses,
  schemaNodes,
  writeSchemas,
} from './document.mjs';

/** Rules about what goes over the wire: request bodies, answers, patches, pages, streams and examples. */

const MERGE_PATCH = 'application/merge-patch+json';
const ALWAYS_THERE = ['id', 'version', 'draft', 'createdAt', 'updatedAt', 'items'];

export const bodyRules = {
  'hustings-no-top-level-array': {
    description: 'A body is an object, never an array.',
    *check(doc) {
      for (const { media, at } of allBodies(doc)) {
        if (hasType(deref(doc, media.schema), 'array')) {
          yield { at, message: 'a body that is an array cannot grow' };
        }
      }
    },
  },
  'hustings-no-empty-content': {
    description:
      'A body has one media type with a schema, but for a file, which may come in several forms, of which one may' +
      ' have a schema of its own; an answer without a' +
      ' body has no content.',
    *check(doc) {
      for (const op of operations(doc)) {
        const taken = requestBody(doc, op);
        const holders = [[taken, op.at], ...[...responses(doc, op)].map((r) => [r.response, r.at])];
        for (const [holder, at] of holders) {
          const media = holder?.content && Object.values(holder.content);
          const forms = holder === taken && media?.length > 1 ? [...contents(holder, at)] : [];
          const file = forms.some(isFile) && forms.every((form) => isFile(form) || form.media.schema?.$ref);
          if (media && !file && (media.length !== 1 || !media[0].schema)) {
            yield { at, message: 'a body needs exactly one media type, with a schema' };
          }
        }
      }
    },
  },
  'hustings-patch-is-merge-patch': {
    description: 'PATCH takes application/merge-patch+json, and nothing else does.',
    *check(doc) {
      for (const op of operations(doc)) {
        const types = Object.keys(requestBody(doc, op)?.content ?? {});
        if ((op.method === 'patch') !== types.includes(MERGE_PATCH)) {
          yield { at: op.at, message: `${op.method.toUpperCase()} takes [${types}]` };
        }
      }
    },
  },
  'hustings-patch-schema-own': {
    description: 'A merge patch has its own schema, named ...Patch, with nothing required and no defaults.',
    *check(doc) {
      for (const op of operations(doc)) {
        for (const { type, media, at } of contents(requestBody(doc, op), [...op.at, 'requestBody'])) {
          if (type === MERGE_PATCH && !isPatch(refName(media.schema), deref(doc, media.schema))) {
            yield { at, message: 'a merge patch needs a schema ...Patch without required members or defaults' };
          }
        }
      }
    },
  },
  'hustings-read-and-write-apart': {
    description: 'What is created and what is read have schemas of their own.',
    *check(doc) {
      const answered = new Set();
      for (const op of operations(doc)) {
        for (const { response, at } of responses(doc, op)) {
          [...contents(response, at)].forEach(({ media }) => answered.add(refName(media.schema)));
        }
      }
      for (const op of operations(doc)) {
        for (const { media, at } of contents(requestBody(doc, op), [...op.at, 'requestBody'])) {
          if (refName(media.schema) && answered.has(refName(media.schema))) {
            yield { at, message: `${refName(media.schema)} is both taken and answered` };
          }
        }
      }
    },
  },
  'hustings-read-members-required': {
    description: 'In what is read, a member that is always there is required; each object has such a member.',
    *check(doc) {
      const read = readSchemas(doc);
      const written = new Set([...writeSchemas(doc, { ofPatch: true }), ...writeSchemas(doc, { ofPatch: false })]);
      for (const { schema, at, owner } of topSchemas(doc)) {
        if (!schema.properties || !read.has(owner) || written.has(owner)) {
          continue;
        }
        const required = schema.required ?? [];
        const missing = ALWAYS_THERE.filter((name) => schema.properties[name] && !required.includes(name));
        if (missing.length > 0 || required.length === 0) {
          yield { at, message: `required should name ${missing.join(', ') || 'the members that are always there'}` };
        }
      }
    },
  },
  'hustings-required-exists': {
    description: 'A required member is one of the members.',
    *check(doc) {
      for (const { schema, at } of schemaNodes(doc)) {
        for (const name of schema.properties ? (schema.required ?? []) : []) {
          if (!schema.properties[name]) {
            yield { at: [...at, 'required'], message: `required "${name}" is no member` };
          }
        }
      }
    },
  },
  'hustings-page-shape': {
    description: 'A ...Page has a required array items of named objects, and optional URL references next and prev.',
    *check(doc) {
      for (const { schema, at, owner } of topSchemas(doc)) {
        if (/Page$/.test(owner) && !isPage(schema)) {
          yield { at, message: 'a page is {items, next, prev}' };
        }
      }
    },
  },
  'hustings-stream-of-strings': {
    description: 'A text/event-stream is a string to the document; its operation is named stream....',
    *check(doc) {
      for (const op of operations(doc)) {
        for (const { type, media, at } of bodies(doc, op)) {
          const streamed = /^stream/.test(op.operation.operationId ?? '');
          if (type === 'text/event-stream' && !(streamed && hasType(deref(doc, media.schema), 'string'))) {
            yield { at, message: 'an event stream is an operation of its own with a string for a schema' };
          }
        }
      }
    },
  },
  'hustings-body-has-example': {
    description: 'A JSON body, taken or answered with success, has an example at its media type or its schema.',
    *check(doc) {
      for (const op of operations(doc)) {
        for (const { type, media, at } of bodies(doc, op)) {
          const failed = /^[45]/.test(at[at.indexOf('responses') + 1]) && at.includes('responses');
          if (/json$/.test(type) && !failed && examples(media, deref(doc, media.schema)).length === 0) {
            yield { at, message: 'a body without an example' };
          }
        }
      }
    },
  },
  'hustings-example-without-null': {
    description: 'An example shows no null.',
    *check(doc) {
      for (const { media, at } of allBodies(doc)) {
        if (examples(media, {}).some(holdsNull)) {
          yield { at, message: 'null in an example' };
        }
      }
      for (const { schema, at } of schemaNodes(doc)) {
        if (examples({}, schema).some(holdsNull)) {
          yield { at, message: 'null in an example' };
        }
      }
    },
  },
};

/** A file is binary, or text where it is: of a binary the native Java SDK makes a File, which it sends as JSON. */
function isFile({ type, media }) {
  const { schema } = media;
  return schema?.type === 'string' && (schema.format === 'binary' || type.startsWith('text/'));
}

function isPatch(name, schema) {
  const defaults = [...nodesOf(schema, [])].some((node) => node.schema.default !== undefined);
  return /Patch$/.test(name ?? '') && !schema.required?.length && !defaults;
}

function isPage({ properties = {}, required = [] }) {
  const link = (member) => !member || (member.format === 'uri-reference' && hasType(member, 'string'));
  const items = hasType(properties.items, 'array') && refName(properties.items.items) && required.includes('items');
  const optional = !required.includes('next') && !required.includes('prev');
  return Boolean(items && optional && properties.next && link(properties.next) && link(properties.prev));
}

function examples(media, schema) {
  const named = Object.values(media.examples ?? {}).map((example) => example.value ?? example);
  return [media.example, ...named, schema.example, ...(schema.examples ?? [])].filter((value) => value !== undefined);
}

function holdsNull(value) {
  return value === null || (typeof value === 'object' && Object.values(value).some(holdsNull));
}

function* topSchemas(doc) {
  for (const node of schemaNodes(doc)) {
    if (node.at.length === 3) {
      yield node;
    }
  }
}

function* allBodies(doc) {
  for (const op of operations(doc)) {
    yield* bodies(doc, op);
  }
}
