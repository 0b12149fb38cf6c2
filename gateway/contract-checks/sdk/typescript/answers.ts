import assert from 'node:assert/strict';

import { createClient } from './hustings/client/index.js';
import type { Problem } from './hustings/index.js';

/** Who calls the suite, and what a caller makes of its answers. */

const url = fromEnvironment('HUSTINGS_URL');
export const editor = createClient({ baseUrl: url, auth: fromEnvironment('HUSTINGS_TOKEN') });
export const returningOfficer = createClient({ baseUrl: url, auth: fromEnvironment('HUSTINGS_OFFICER_TOKEN') });
export const stranger = createClient({ baseUrl: url });

function fromEnvironment(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set`);
  return value;
}

/** What was answered, where the answer was a success. */
export function done<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  assert.ok(answer.data, `${answer.response.status} ${JSON.stringify(answer.error)}`);
  return answer.data;
}

export function etag(answer: { response: Response }): string {
  const tag = answer.response.headers.get('ETag');
  assert.ok(tag, 'no ETag');
  return tag;
}

export function assertProblem(problem: Problem | undefined, status: number, code: string): void {
  assert.equal(problem?.status, status);
  assert.equal(problem.type, `https://hustings.org/problems/${code}`);
}
