/**
 * One planted fault for each rule: what it does to the good sample. The self-test asks that the rule speaks
 * up for its fault, and was silent before.
 */

const EVENTS = '/v1/elections/{id}/campaign-events';
const EVENT = '/v1/campaign-events/{id}';
const JSON_BODY = 'application/json';
const MERGE_PATCH = 'application/merge-patch+json';

const list = (doc) => doc.paths[EVENTS].get;
const create = (doc) => doc.paths[EVENTS].post;
const patch = (doc) => doc.paths[EVENT].patch;
const schemas = (doc) => doc.components.schemas;
const members = (doc, name) => schemas(doc)[name].properties;
const headerSchema = (doc, name) => doc.components.parameters[name].schema;

function rename(object, from, to) {
  object[to] = object[from];
  delete object[from];
}

function without(operation, parameter) {
  operation.parameters = operation.parameters.filter((entry) => !entry.$ref?.endsWith(`/${parameter}`));
}

const names = {
  'hustings-operation-id-verb-noun': (doc) => (list(doc).operationId = 'get2'),
  'hustings-one-tag': (doc) => (list(doc).tags = ['CampaignEventResource']),
  'hustings-path-kebab-case': (doc) => rename(doc.paths, EVENT, '/v1/campaignEvents/{id}'),
  'hustings-parameter-camel-case': (doc) => (list(doc).parameters[1].name = 'event_kind'),
  'hustings-schema-pascal-case': (doc) => (schemas(doc).campaign_event = { type: 'string' }),
  'hustings-schema-no-technical-name': (doc) => (schemas(doc).CampaignEventDto = { type: 'string' }),
  'hustings-member-camel-case': (doc) => (members(doc, 'CampaignEvent')._links = { type: 'string' }),
  'hustings-member-not-reserved': (doc) => (members(doc, 'CampaignEvent').class = { type: 'string' }),
  'hustings-enum-upper-snake-case': (doc) => schemas(doc).CampaignEventKind.enum.push('opinion-poll'),
  'hustings-page-named': (doc) => rePage(doc, 'CampaignEventSlice'),
};

const shapes = {
  'hustings-no-inline-schema': (doc) =>
    (members(doc, 'CampaignEvent').place = { type: 'object', properties: { town: { type: 'string' } } }),
  'hustings-ref-beside-words-only': (doc) => (members(doc, 'CampaignEvent').kind.type = 'string'),
  'hustings-no-any-of': (doc) =>
    (members(doc, 'CampaignEvent').place = { anyOf: [{ type: 'string' }, { type: 'boolean' }] }),
  'hustings-no-inheritance': (doc) => (schemas(doc).CampaignEvent.discriminator = { propertyName: 'kind' }),
  'hustings-union-mapped': (doc) => delete schemas(doc).Participant.discriminator.mapping.PERSON,
  'hustings-union-member-marked': (doc) => delete members(doc, 'PersonParticipant').type,
  'hustings-null-only-in-patches': (doc) => (members(doc, 'CampaignEvent').heldOn.type = ['string', 'null']),
  'hustings-integer-bounds': (doc) => (members(doc, 'CampaignEvent').version.maximum = 2 ** 60),
  'hustings-decimal-as-string': (doc) => (members(doc, 'CampaignEvent').shareOfVotes = { type: 'number' }),
  'hustings-format-limits-itself': (doc) => (members(doc, 'CampaignEvent').id.maxLength = 36),
  'hustings-map-has-value-type': (doc) => (members(doc, 'CampaignEvent').labels.additionalProperties = true),
  'hustings-array-has-items': (doc) => (members(doc, 'CampaignEvent').participants.items = {}),
};

const onTheWire = {
  'hustings-no-top-level-array': (doc) =>
    (list(doc).responses['200'].content[JSON_BODY].schema = {
      type: 'array',
      items: { $ref: '#/components/schemas/CampaignEvent' },
    }),
  'hustings-no-empty-content': (doc) => (create(doc).responses['201'].content = {}),
  'hustings-patch-is-merge-patch': (doc) => rename(patch(doc).requestBody.content, MERGE_PATCH, JSON_BODY),
  'hustings-patch-schema-own': (doc) => (schemas(doc).CampaignEventPatch.required = ['headline']),
  'hustings-read-and-write-apart': (doc) =>
    (create(doc).requestBody.content[JSON_BODY].schema.$ref = '#/components/schemas/CampaignEvent'),
  'hustings-read-members-required': (doc) => delete schemas(doc).CampaignEvent.required,
  'hustings-required-exists': (doc) => schemas(doc).CampaignEvent.required.push('venue'),
  'hustings-page-shape': (doc) => (members(doc, 'CampaignEventPage').next.format = 'date'),
  'hustings-stream-of-strings': (doc) =>
    (doc.paths['/v1/changes'].get.responses['200'].content['text/event-stream'].schema = {
      $ref: '#/components/schemas/CampaignEvent',
    }),
  'hustings-body-has-example': (doc) => delete schemas(doc).CampaignEvent.example,
  'hustings-example-without-null': (doc) => (schemas(doc).CampaignEventPatch.example.heldOn = null),
};

const operating = {
  'hustings-openapi-3-1': (doc) => (doc.openapi = '3.0.3'),
  'hustings-no-local-server': (doc) => (doc.servers[0].url = 'http://localhost:8080'),
  'hustings-parameters-on-operation': (doc) => (doc.paths[EVENT].parameters = patch(doc).parameters),
  'hustings-header-has-pattern': (doc) => delete headerSchema(doc, 'IfMatch').pattern,
  'hustings-cursor-has-pattern': (doc) => delete headerSchema(doc, 'Cursor').pattern,
  'hustings-list-is-paged': (doc) => without(list(doc), 'Cursor'),
  'hustings-if-match-required': (doc) => without(patch(doc), 'IfMatch'),
  'hustings-post-repeats-safely': (doc) => without(create(doc), 'IdempotencyKey'),
  'hustings-created-has-location': (doc) => delete create(doc).responses['201'].headers.Location,
  'hustings-changed-has-etag': (doc) => delete patch(doc).responses['200'].headers,
  'hustings-one-success-schema': (doc) => (create(doc).responses['202'] = list(doc).responses['200']),
  'hustings-no-default-answer': (doc) => (list(doc).responses.default = list(doc).responses['400']),
  'hustings-error-is-problem': (doc) =>
    (doc.components.responses.NotFound.content = { [JSON_BODY]: { schema: { type: 'string' } } }),
  'hustings-problems-declared': (doc) => delete patch(doc).responses['428'],
  'hustings-problem-type-absolute': (doc) => (members(doc, 'Problem').type.format = 'uri-reference'),
};

const guarding = {
  'owasp:api1:2023-no-numeric-ids': (doc) =>
    (patch(doc).parameters[0] = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }),
  'owasp:api2:2023-no-http-basic': (doc) => (doc.components.securitySchemes.bearer.scheme = 'basic'),
  'owasp:api2:2023-no-api-keys-in-url': (doc) =>
    (doc.components.securitySchemes.key = { type: 'apiKey', in: 'query', name: 'key' }),
  'owasp:api2:2023-auth-insecure-schemes': (doc) => (doc.components.securitySchemes.bearer.scheme = 'negotiate'),
  'owasp:api2:2023-jwt-best-practices': (doc) => (doc.components.securitySchemes.bearer.description = 'A token.'),
  'owasp:api2:2023-write-restricted': (doc) => delete create(doc).security,
  'owasp:api8:2023-no-server-http': (doc) => (doc.servers[0].url = 'http://hustings.example'),
  'owasp:api8:2023-define-error-validation': (doc) => delete list(doc).responses['400'],
  'owasp:api8:2023-define-error-responses-500': (doc) => delete list(doc).responses['500'],
};

function rePage(doc, name) {
  rename(schemas(doc), 'CampaignEventPage', name);
  list(doc).responses['200'].content[JSON_BODY].schema.$ref = `#/components/schemas/${name}`;
}

export const badExamples = { ...names, ...shapes, ...onTheWire, ...operating, ...guarding };
