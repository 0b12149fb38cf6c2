import { oas } from '@stoplight/spectral-rulesets';
import owasp from '@stoplight/spectral-owasp-ruleset';

import { ownRules, owaspRules } from './rules/index.mjs';

/** A rule of our own as Spectral takes it: it reads the unresolved document, where names are still to be seen. */
function spectralRule({ description, check }) {
  return {
    description,
    message: '{{error}}',
    severity: 'error',
    resolved: false,
    given: '$',
    then: { function: (doc) => [...check(doc)].map(({ at, message }) => ({ path: at, message })) },
  };
}

export default {
  extends: [
    [oas, 'recommended'],
    [owasp, 'off'],
  ],
  rules: {
    ...Object.fromEntries(owaspRules.map((name) => [name, 'error'])),
    ...Object.fromEntries(Object.entries(ownRules).map(([name, rule]) => [name, spectralRule(rule)])),
  },
};
