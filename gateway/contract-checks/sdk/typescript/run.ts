import assert from 'node:assert/strict';

import { assertProblem, done, editor, etag, stranger } from './answers.js';
import type { Client } from './hustings/client/index.js';
import {
  createCampaignEvent,
  createCandidate,
  createElection,
  createOrganisation,
  createPerson,
  getCampaignEvent,
  listOrganisations,
  updateElection,
} from './hustings/index.js';
import type { OrganisationPage, Participant } from './hustings/index.js';
import { looksBack, questionsResult } from './results.js';

/** A client's day with the TypeScript SDK, against a suite that has nothing yet. */

const source = { title: 'Branch circular', kind: 'ORGANISATION_STATEMENT' } as const;

async function newOrganisation(name: string): Promise<string> {
  const body = { name, classification: 'TRADE_UNION' } as const;
  return done(await createOrganisation({ client: editor, body })).id;
}

async function creates() {
  const organisationId = await newOrganisation('Union of Lighthouse Keepers');
  const election = await createElection({
    client: editor,
    body: {
      id: 'trade-union.lighthouse-keepers.president.2031-05-06',
      name: 'Lighthouse keepers, president 2031',
      type: 'TRADE_UNION',
      organisationId,
      seats: 1,
      votesAllowed: 1,
      voteVariation: 'PLURALITY',
      votingMethods: ['POSTAL'],
    },
  });
  const electionId = done(election).id;
  const person = done(await createPerson({ client: editor, body: { name: 'Grace Darling' } }));
  const body = { personId: person.id };
  const candidate = done(await createCandidate({ client: editor, path: { id: electionId }, body }));
  assert.equal(candidate.ballotName, 'Grace Darling');
  return { organisationId, electionId, electionTag: etag(election), personId: person.id, candidateId: candidate.id };
}

async function changesWhatItHasSeen(electionId: string, seen: string): Promise<void> {
  const path = { id: electionId };
  const changed = await updateElection({ client: editor, path, headers: { 'If-Match': seen }, body: { seats: 2 } });
  assert.equal(done(changed).seats, 2);
  assert.notEqual(etag(changed), seen);

  const late = await updateElection({ client: editor, path, headers: { 'If-Match': seen }, body: { seats: 3 } });
  assert.equal(late.response.status, 412);
  assertProblem(late.error, 412, 'stale-version');
}

async function readsUnion(ids: Awaited<ReturnType<typeof creates>>): Promise<void> {
  const participants: Array<Participant> = [
    { type: 'CANDIDATE', candidateId: ids.candidateId, role: 'SPEAKER' },
    { type: 'PERSON', name: 'William Darling', role: 'TARGET' },
    { type: 'ORGANISATION', organisationId: ids.organisationId, name: 'Union of Lighthouse Keepers', role: 'SUBJECT' },
  ];
  const recorded = await createCampaignEvent({
    client: editor,
    path: { id: ids.electionId },
    body: {
      headline: 'Darling debates Darling',
      kind: 'HUSTINGS',
      startDate: { value: '2031-04' },
      participants,
      sources: [source],
    },
  });
  const event = done(await getCampaignEvent({ client: stranger, path: { id: done(recorded).id } }));
  const told = event.participants.map((participant) => {
    switch (participant.type) {
      case 'CANDIDATE':
        return participant.candidateId;
      case 'PERSON':
        return participant.name;
      case 'ORGANISATION':
        return participant.organisationId;
    }
  });
  assert.deepEqual(told, [ids.candidateId, 'William Darling', ids.organisationId]);
}

async function walksPages(client: Client): Promise<void> {
  const names = ['Walkers 1', 'Walkers 2', 'Walkers 3', 'Walkers 4', 'Walkers 5'];
  for (const name of names) {
    await newOrganisation(name);
  }
  const first = await listOrganisations({ client, query: { name: 'Walkers', limit: 2 } });
  let page: OrganisationPage = done(first);
  let here = first.response.url;
  const pages = [page];
  while (page.next) {
    const next = new URL(page.next, here);
    const answer = await client.get<{ 200: OrganisationPage }>({ url: next.pathname + next.search });
    page = done(answer);
    here = answer.response.url;
    pages.push(page);
  }
  assert.deepEqual(
    pages.map(({ items }) => items.map(({ name }) => name)),
    [names.slice(0, 2), names.slice(2, 4), names.slice(4)],
  );
}

async function isRefusedWithoutToken(): Promise<void> {
  const body = { name: 'Union of Strangers', classification: 'TRADE_UNION' } as const;
  const refused = await createOrganisation({ client: stranger, body });
  assert.equal(refused.response.status, 401);
  assertProblem(refused.error, 401, 'unauthenticated');
}

const ids = await creates();
await changesWhatItHasSeen(ids.electionId, ids.electionTag);
await looksBack(ids.electionId);
await questionsResult(await newOrganisation('Unite the Union'));
await readsUnion(ids);
await walksPages(stranger);
await isRefusedWithoutToken();
console.log(
  'TypeScript SDK: created, changed, refused a stale change, looked back, imported a file and questioned it,',
);
console.log('                read a union, walked pages, refused a stranger');
