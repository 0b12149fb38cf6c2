import {
  allSchemas,
  deref,
  hasType,
  operationSchemas,
  readSchemas,
  refName,
  schemaNodes,
  writeSchemas,
} from './document.mjs';

/** Rules about the shape of schemas: names for all, unions, nulls, numbers, texts and maps. */

const SAFE_INTEGER = Number.MAX_SAFE_INTEGER;
const SELF_LIMITING = new Set(['date', 'date-time', 'uuid', 'uri', 'uri-reference']);
const WORDS = new Set('$ref title default description deprecated readOnly writeOnly example examples'.split(' '));
/** A revision's record is of the kind that its type says; the members of others' documents are theirs to name. */
const FREE_FORM = new Set([
  'Revision',
  'NistElectionReport',
  'PopoloDocument',
  'JsonFeed',
  'TimelineJsDocument',
  'TimelineJsUpload',
]);
/** What is claimed is of the type of its property: a text, a number, a date. No one type says that. */
const CLAIMED = new Set([
  'Claim/value',
  'NewClaim/value',
  'Conflict/shown',
  'ConflictingValue/value',
  'PropertyConflict/shown',
  'PropertyConflictValue/value',
]);
/** A word of a member's name that says it is a decimal: shareOfVotes, amountPerYear. */
const DECIMAL_NAME = /(^share|^percent|^amount|^price|^rate|Share|Percent|Amount|Price|Rate)(?![a-z])/;

export const schemaRules = {
  'hustings-no-inline-schema': {
    description: 'Each body, page, enum, union and nested object has a name under components.',
    *check(doc) {
      for (const { schema, at } of [...operationSchemas(doc), ...nestedSchemas(doc)]) {
        if (needsName(schema) && !isNullableReference(schema)) {
          yield { at, message: 'an object, enum or union is written in place instead of named' };
        }
      }
    },
  },
  'hustings-ref-beside-words-only': {
    description: 'Beside a $ref stand words at most, such as a description: a type there is read differently.',
    *check(doc) {
      for (const { schema, at } of allSchemas(doc)) {
        const beside = schema.$ref ? Object.keys(schema).filter((key) => !WORDS.has(key)) : [];
        if (beside.length > 0) {
          yield { at, message: `${beside.join(', ')} beside a $ref` };
        }
      }
    },
  },
  'hustings-no-any-of': {
    description: 'There is no anyOf.',
    *check(doc) {
      for (const { schema, at } of allSchemas(doc)) {
        if (schema.anyOf) {
          yield { at, message: 'anyOf gives no usable type in most SDKs' };
        }
      }
    },
  },
  'hustings-no-inheritance': {
    description: 'There is no allOf inheritance: a discriminator stands only beside oneOf.',
    *check(doc) {
      for (const { schema, at } of allSchemas(doc)) {
        if (schema.discriminator && !schema.oneOf) {
          yield { at, message: 'a discriminator without oneOf is inheritance' };
        }
      }
    },
  },
  'hustings-union-mapped': {
    description: 'A union is oneOf of named objects with a discriminator that maps every one of them.',
    *check(doc) {
      for (const { schema, at } of unions(doc)) {
        const members = schema.oneOf.map(refName);
        const mapped = Object.values(schema.discriminator?.mapping ?? {}).map((ref) => refName({ $ref: ref }));
        if (!schema.discriminator?.propertyName || members.some((name) => !name || !mapped.includes(name))) {
          yield { at, message: 'a union needs named members and a discriminator with a mapping to each' };
        }
      }
    },
  },
  'hustings-union-member-marked': {
    description: 'Each member of a union has the discriminator as a required member with the one value mapped to it.',
    *check(doc) {
      for (const { schema, at } of unions(doc)) {
        const { propertyName, mapping = {} } = schema.discriminator ?? {};
        for (const [value, ref] of Object.entries(mapping)) {
          const member = deref(doc, { $ref: ref });
          const marker = member.properties?.[propertyName];
          const only = marker?.const ?? (marker?.enum?.length === 1 ? marker.enum[0] : undefined);
          if (only !== value || !member.required?.includes(propertyName)) {
            yield { at, message: `${ref} needs a required "${propertyName}" whose one value is ${value}` };
          }
        }
      }
    },
  },
  'hustings-null-only-in-patches': {
    description: 'Null stands only in merge patches; a response leaves the member out.',
    *check(doc) {
      const patches = writeSchemas(doc, { ofPatch: true });
      const others = new Set([...readSchemas(doc), ...writeSchemas(doc, { ofPatch: false })]);
      for (const { schema, at, owner } of allSchemas(doc)) {
        const allowed = patches.has(owner) && !others.has(owner);
        if ((hasType(schema, 'null') || schema.nullable || schema.enum?.includes(null)) && !allowed) {
          yield { at, message: 'null is allowed outside a merge patch' };
        }
      }
    },
  },
  'hustings-integer-bounds': {
    description:
      'An integer has a format, a minimum and a maximum, and stays within what every language holds exactly (2^53-1).',
    *check(doc) {
      for (const { schema, at } of [...allSchemas(doc)].filter((node) => hasType(node.schema, 'integer'))) {
        const { format, minimum, maximum } = schema;
        if (!/^int(32|64)$/.test(format ?? '') || minimum === undefined || maximum === undefined) {
          yield { at, message: 'an integer needs format int32 or int64, minimum and maximum' };
        } else if (minimum < -SAFE_INTEGER || maximum > SAFE_INTEGER) {
          yield { at, message: 'an integer goes beyond 2^53-1' };
        }
      }
    },
  },
  'hustings-decimal-as-string': {
    description:
      'A share, a percentage or an amount of money is a string with a pattern, never a floating-point number.',
    *check(doc) {
      for (const { schema, at } of allSchemas(doc)) {
        const decimal = DECIMAL_NAME.test(String(at.at(-1))) && at.at(-2) === 'properties' && hasType(schema, 'string');
        if (hasType(schema, 'number') || (decimal && !schema.pattern)) {
          yield { at, message: 'a decimal is a string with a pattern' };
        }
      }
    },
  },
  'hustings-format-limits-itself': {
    description: 'A date, date-time, uuid or uri has its format and no maxLength.',
    *check(doc) {
      for (const { schema, at } of allSchemas(doc)) {
        if (SELF_LIMITING.has(schema.format) && schema.maxLength !== undefined) {
          yield { at, message: `maxLength beside format ${schema.format}` };
        }
      }
    },
  },
  'hustings-map-has-value-type': {
    description: 'An object has members, or it is a map whose values have a type.',
    *check(doc) {
      for (const { schema, at, owner } of allSchemas(doc)) {
        const { properties, additionalProperties: values } = schema;
        const untypedMap = values === true || (values && Object.keys(values).length === 0);
        const bare = !properties && !values && !schema.oneOf;
        if (!schema.$ref && hasType(schema, 'object') && (bare || (untypedMap && !FREE_FORM.has(owner)))) {
          yield { at, message: 'a free-form object needs a type for its values' };
        }
      }
    },
  },
  'hustings-array-has-items': {
    description: 'An array says what its items are, and a schema says its type; a claimed value has any.',
    *check(doc) {
      for (const { schema, at, owner } of allSchemas(doc)) {
        const typed = schema.type || schema.$ref || schema.oneOf || schema.anyOf || schema.allOf || schema.const;
        const claimed = CLAIMED.has(`${owner}/${at.at(-1)}`);
        if ((!typed && !claimed) || (hasType(schema, 'array') && Object.keys(schema.items ?? {}).length === 0)) {
          yield { at, message: 'a schema without a type, or an array without items, is "anything" to an SDK' };
        }
      }
    },
  },
};

/** Schemas below the top of a component: properties, items, values, parts. */
function* nestedSchemas(doc) {
  for (const node of schemaNodes(doc)) {
    if (node.at.length > 3) {
      yield node;
    }
  }
}

function needsName(schema) {
  const closed = schema.enum && schema.enum.length > 1;
  return !schema.$ref && Boolean(closed || schema.properties || schema.oneOf || schema.allOf);
}

/** How 3.1 says "this object or null"; a merge patch needs it. */
function isNullableReference(schema) {
  return schema.oneOf?.length === 2 && schema.oneOf.some((part) => part.type === 'null') && schema.oneOf.some(refName);
}

function* unions(doc) {
  for (const node of allSchemas(doc)) {
    if (node.schema.oneOf && !isNullableReference(node.schema)) {
      yield node;
    }
  }
}
