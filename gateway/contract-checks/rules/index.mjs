import { bodyRules } from './bodies.mjs';
import { nameRules } from './names.mjs';
import { operationRules } from './operations.mjs';
import { schemaRules } from './schemas.mjs';

/** The suite's own rules, by name: one for each point that makes generated SDKs idiomatic. */
export const ownRules = { ...nameRules, ...schemaRules, ...bodyRules, ...operationRules };

/**
 * The OWASP rules that fit. Left out: reads restricted (they are public), rate limits and CORS (the gateway's,
 * the same for all operations), limits that rules of our own ask for, the inventory of internal servers.
 */
export const owaspRules = [
  'owasp:api1:2023-no-numeric-ids',
  'owasp:api2:2023-no-http-basic',
  'owasp:api2:2023-no-api-keys-in-url',
  'owasp:api2:2023-auth-insecure-schemes',
  'owasp:api2:2023-jwt-best-practices',
  'owasp:api2:2023-write-restricted',
  'owasp:api8:2023-no-server-http',
  'owasp:api8:2023-define-error-validation',
  'owasp:api8:2023-define-error-responses-500',
];
