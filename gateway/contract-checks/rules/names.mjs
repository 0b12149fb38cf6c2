import { allSchemas, contents, deref, operations, parameters, refName, responses, schemaNodes } from './document.mjs';

/** Rules about names: of operations, tags, paths, schemas, members and enum values. */

const READING = /^(list|get|stream|find|search|export)[A-Z][A-Za-z0-9]*$/;
const VERB_AND_NOUN = {
  get: READING,
  head: READING,
  put: /^(replace|record|set)[A-Z][A-Za-z0-9]*$/,
  patch: /^update[A-Z][A-Za-z0-9]*$/,
  delete: /^(delete|remove|withdraw)[A-Z][A-Za-z0-9]*$/,
  post: /^(?!list|get|stream|find|export|update|delete|post)[a-z]+[A-Z][A-Za-z0-9]*$/,
};
const JAVA_TYPES =
  /^(UUID|UR[IL]|Instant|Duration|(Local|Offset|Zoned)(Date|Time|DateTime)|(Json|Object)(Node)?|(List|Set|Map|Optional)[A-Z].*)$/;
const RESERVED = new Set(
  `abstract assert boolean break byte case catch class const continue default delete do double else enum export
  extends final finally float for function goto if implements import in instanceof int interface long native new
  package private protected public return short static super switch synchronized this throw throws transient try
  typeof var void volatile while with yield`.split(/\s+/),
);

export const nameRules = {
  'hustings-operation-id-verb-noun': {
    description: 'An operationId is a verb that fits its method, and a noun: listElections, updateElection.',
    *check(doc) {
      for (const { method, operation, at } of operations(doc)) {
        const id = operation.operationId ?? '';
        if (!VERB_AND_NOUN[method]?.test(id)) {
          yield { at, message: `operationId "${id}" is no verb and noun for ${method.toUpperCase()}` };
        }
      }
    },
  },
  'hustings-one-tag': {
    description: 'An operation has one tag, declared and described at the top of the document.',
    *check(doc) {
      const described = new Set((doc.tags ?? []).filter((tag) => tag.description).map((tag) => tag.name));
      for (const { operation, at } of operations(doc)) {
        const tags = operation.tags ?? [];
        if (tags.length !== 1 || !described.has(tags[0])) {
          yield { at, message: `tags [${tags}] should be one tag that is declared with a description` };
        }
      }
    },
  },
  'hustings-path-kebab-case': {
    description:
      'A path is /v1, then kebab-case segments and {camelCase} parameters, the last with the ending of a file at most.',
    *check(doc) {
      for (const path of Object.keys(doc.paths ?? {})) {
        if (!/^\/v1(\/([a-z][a-z0-9]*(-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\}))+(\.[a-z]+)?$/.test(path)) {
          yield { at: ['paths', path], message: `path ${path} is not /v1/kebab-case/{camelCase}` };
        }
      }
    },
  },
  'hustings-parameter-camel-case': {
    description: 'A query or path parameter is named in camelCase.',
    *check(doc) {
      for (const op of operations(doc)) {
        for (const { parameter, at } of parameters(doc, op)) {
          if (parameter.in !== 'header' && !/^[a-z][A-Za-z0-9]*$/.test(parameter.name)) {
            yield { at, message: `parameter "${parameter.name}" is not camelCase` };
          }
        }
      }
    },
  },
  'hustings-schema-pascal-case': {
    description: 'A schema is named in PascalCase.',
    *check(doc) {
      for (const name of Object.keys(doc.components?.schemas ?? {})) {
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
          yield { at: ['components', 'schemas', name], message: `schema "${name}" is not PascalCase` };
        }
      }
    },
  },
  'hustings-schema-no-technical-name': {
    description: 'A schema is named for what it is: no Dto, Request, Response or the like, no name of a Java type.',
    *check(doc) {
      for (const name of Object.keys(doc.components?.schemas ?? {})) {
        if (/(Dto|DTO|Request|Response|Entity|Model|Vo|Bean)$/.test(name) || JAVA_TYPES.test(name)) {
          yield { at: ['components', 'schemas', name], message: `schema "${name}" has a technical name` };
        }
      }
    },
  },
  'hustings-member-camel-case': {
    description: 'A member is named in camelCase.',
    *check(doc) {
      for (const { name, at } of members(doc)) {
        if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
          yield { at, message: `member "${name}" is not camelCase` };
        }
      }
    },
  },
  'hustings-member-not-reserved': {
    description: 'A member is not named like a keyword of a language that SDKs are made for.',
    *check(doc) {
      for (const { name, at } of members(doc)) {
        if (RESERVED.has(name)) {
          yield { at, message: `member "${name}" is a keyword in Java or TypeScript` };
        }
      }
    },
  },
  'hustings-enum-upper-snake-case': {
    description: 'An enum value is UPPER_SNAKE_CASE: letters, digits and underscores.',
    *check(doc) {
      for (const { schema, at } of allSchemas(doc)) {
        for (const value of schema.enum ?? []) {
          if (value !== null && !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(String(value))) {
            yield { at: [...at, 'enum'], message: `enum value "${value}" is not UPPER_SNAKE_CASE` };
          }
        }
      }
    },
  },
  'hustings-page-named': {
    description: 'A list operation answers with a named object that has items, named ...Page where it has a next.',
    *check(doc) {
      for (const op of operations(doc)) {
        for (const { status, response, at } of responses(doc, op)) {
          const listed = /^list/.test(op.operation.operationId ?? '') && status === '200';
          const [answer] = [...contents(response, at)];
          if (listed && answer && !isList(refName(answer.media.schema), deref(doc, answer.media.schema))) {
            yield { at, message: `${op.operation.operationId} answers with no named page or list` };
          }
        }
      }
    },
  },
};

function* members(doc) {
  for (const { schema, at } of schemaNodes(doc)) {
    for (const name of Object.keys(schema.properties ?? {})) {
      yield { name, at: [...at, 'properties', name] };
    }
  }
}

function isList(name = '', { properties = {} }) {
  return Boolean(name && properties.items && (!properties.next || /Page$/.test(name)));
}
