import { contents, deref, operations, parameters, refName, requestBody, responses } from './document.mjs';

/** Rules about operations: parameters, preconditions, success and problems. */

const CHANGING = new Set(['put', 'patch', 'delete']);
const PATTERNED_HEADERS = new Set(['if-match', 'if-none-match', 'idempotency-key']);

export const operationRules = {
  'hustings-openapi-3-1': {
    description: 'The document is OpenAPI 3.1.',
    *check(doc) {
      if (!/^3\.1\.\d+$/.test(doc.openapi ?? '')) {
        yield { at: ['openapi'], message: `openapi ${doc.openapi} is not 3.1` };
      }
    },
  },
  'hustings-no-local-server': {
    description: 'No server of a developer stands in the document.',
    *check(doc) {
      for (const [index, server] of (doc.servers ?? []).entries()) {
        if (/localhost|127\.0\.0\.1|0\.0\.0\.0/.test(server.url)) {
          yield { at: ['servers', index], message: `server ${server.url} is nobody else's` };
        }
      }
    },
  },
  'hustings-parameters-on-operation': {
    description: 'Parameters stand on the operation, not on the path.',
    *check(doc) {
      for (const [path, item] of Object.entries(doc.paths ?? {})) {
        if (item.parameters) {
          yield { at: ['paths', path, 'parameters'], message: 'parameters of a path are lost by some generators' };
        }
      }
    },
  },
  'hustings-header-has-pattern': {
    description: 'The header parameters If-Match, If-None-Match and Idempotency-Key have a pattern.',
    *check(doc) {
      for (const { parameter, at } of allParameters(doc)) {
        if (PATTERNED_HEADERS.has(parameter.name?.toLowerCase()) && !deref(doc, parameter.schema).pattern) {
          yield { at, message: `header ${parameter.name} has no pattern` };
        }
      }
    },
  },
  'hustings-cursor-has-pattern': {
    description: 'The parameter cursor has a pattern.',
    *check(doc) {
      for (const { parameter, at } of allParameters(doc)) {
        if (parameter.name === 'cursor' && !deref(doc, parameter.schema).pattern) {
          yield { at, message: 'cursor has no pattern' };
        }
      }
    },
  },
  'hustings-list-is-paged': {
    description: 'An operation that answers with a page takes limit and cursor.',
    *check(doc) {
      for (const op of operations(doc)) {
        const names = [...parameters(doc, op)].map(({ parameter }) => parameter.name);
        const paged = [...successes(doc, op)].some((answer) => /Page$/.test(refName(answer.schema) ?? ''));
        if (paged && !(names.includes('limit') && names.includes('cursor'))) {
          yield { at: op.at, message: 'a page needs the parameters limit and cursor' };
        }
      }
    },
  },
  'hustings-if-match-required': {
    description: 'PUT, PATCH and DELETE require If-Match.',
    *check(doc) {
      for (const op of operations(doc)) {
        const guarded = [...parameters(doc, op)].some((p) => p.parameter.name === 'If-Match' && p.parameter.required);
        if (CHANGING.has(op.method) && !guarded) {
          yield { at: op.at, message: 'a change needs a required If-Match' };
        }
      }
    },
  },
  'hustings-post-repeats-safely': {
    description: 'POST takes Idempotency-Key.',
    *check(doc) {
      for (const op of operations(doc)) {
        const names = [...parameters(doc, op)].map(({ parameter }) => parameter.name);
        if (op.method === 'post' && !names.includes('Idempotency-Key')) {
          yield { at: op.at, message: 'a POST takes Idempotency-Key' };
        }
      }
    },
  },
  'hustings-created-has-location': {
    description: 'An answer 201 declares the header Location.',
    *check(doc) {
      for (const op of operations(doc)) {
        const created = [...responses(doc, op)].find(({ status }) => status === '201');
        if (created && !created.response.headers?.Location) {
          yield { at: created.at, message: '201 without Location' };
        }
      }
    },
  },
  'hustings-changed-has-etag': {
    description: 'An answer that shows a changed record declares its ETag, so that the next change needs no read.',
    *check(doc) {
      for (const op of operations(doc)) {
        for (const { status, response, at } of responses(doc, op)) {
          const shown = /^(put|patch)$/.test(op.method) && /^20[01]$/.test(status);
          if (shown && !response.headers?.ETag) {
            yield { at, message: 'a changed record without its ETag' };
          }
        }
      }
    },
  },
  'hustings-one-success-schema': {
    description: 'An operation has one schema of success.',
    *check(doc) {
      for (const op of operations(doc)) {
        const statuses = Object.keys(op.operation.responses ?? {}).filter((status) => /^2/.test(status));
        const schemas = new Set([...successes(doc, op)].map(({ schema }) => JSON.stringify(schema)));
        if (statuses.length === 0 || schemas.size > 1) {
          yield { at: op.at, message: `${statuses.length} answers of success with ${schemas.size} schemas` };
        }
      }
    },
  },
  'hustings-no-default-answer': {
    description: 'Every answer has its status; there is no default and no range.',
    *check(doc) {
      for (const op of operations(doc)) {
        for (const { status, at } of responses(doc, op)) {
          if (!/^[1-5]\d\d$/.test(status)) {
            yield { at, message: `answer "${status}" has no status` };
          }
        }
      }
    },
  },
  'hustings-error-is-problem': {
    description: 'An error answers with application/problem+json and the schema Problem.',
    *check(doc) {
      for (const op of operations(doc)) {
        for (const { status, response, at } of responses(doc, op)) {
          const media = response.content?.['application/problem+json'];
          if (/^[45]/.test(status) && refName(media?.schema) !== 'Problem') {
            yield { at, message: `${status} is not a Problem` };
          }
        }
      }
    },
  },
  'hustings-problems-declared': {
    description: 'An operation declares the problems that its method, parameters and body bring with them.',
    *check(doc) {
      for (const op of operations(doc)) {
        const declared = Object.keys(op.operation.responses ?? {});
        const missing = [...expectedProblems(doc, op)].filter((status) => !declared.includes(status));
        if (missing.length > 0) {
          yield { at: op.at, message: `problems ${missing.join(', ')} are not declared` };
        }
      }
    },
  },
  'hustings-problem-type-absolute': {
    description: 'Problem.type is a required absolute URI.',
    *check(doc) {
      const problem = doc.components?.schemas?.Problem;
      if (problem?.properties?.type?.format !== 'uri' || !problem.required?.includes('type')) {
        yield { at: ['components', 'schemas', 'Problem'], message: 'Problem.type should be required, format uri' };
      }
    },
  },
};

/** What HTTP itself and the conventions of the suite make possible; rules of the domain add 409 and more. */
function* expectedProblems(doc, op) {
  yield* ['400', '500', '503'];
  if (op.path.includes('{')) {
    yield '404';
  }
  if (op.method !== 'get' && op.method !== 'head') {
    yield* ['401', '403'];
  }
  if (op.method === 'post') {
    yield '409';
  }
  if (CHANGING.has(op.method)) {
    yield* ['412', '428'];
  }
  if (requestBody(doc, op)) {
    yield* ['415', '422'];
  }
}

function* successes(doc, op) {
  for (const { status, response, at } of responses(doc, op)) {
    if (/^2/.test(status)) {
      yield* [...contents(response, at)].map(({ media }) => ({ schema: media.schema }));
    }
  }
}

function* allParameters(doc) {
  for (const op of operations(doc)) {
    yield* parameters(doc, op);
  }
}
