import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

import { done, editor, returningOfficer, stranger } from './answers.js';
import {
  createElectionClaim,
  createElectorate,
  createImport,
  createTimetableEntry,
  exportElectionToCsv,
  getElection,
  getElectionCalendar,
  getImport,
  listElectionClaims,
  listElectionConflicts,
  listElectionRevisions,
  listPhaseTransitions,
  listResults,
} from './hustings/index.js';
import type { BulkImport, NewClaim } from './hustings/index.js';

/** The result of a past election: imported from a file, checked, and questioned by what others report. */

const ELECTION = 'trade-union.unite.general-secretary.2017-04-19';
const COUNT_STARTS = '/timetable/COUNT_STARTS/date';
const PATIENCE_MS = 60_000;
const path = { id: ELECTION };

/** What the election was before its last change, and where it may go from here. */
export async function looksBack(electionId: string): Promise<void> {
  const path = { id: electionId };
  const revisions = done(await listElectionRevisions({ client: stranger, path })).items;
  const created = revisions.find(({ version }) => version === 1);
  assert.ok(created, 'no first revision');
  const then = await getElection({ client: stranger, path, query: { asKnownAt: created.recordedAt } });
  assert.deepEqual([done(then).version, done(then).seats], [1, 1]);
  const now = done(await getElection({ client: stranger, path }));
  assert.deepEqual([now.version, now.seats], [2, 2]);

  const transitions = done(await listPhaseTransitions({ client: stranger, path }));
  assert.deepEqual([...transitions.legal].sort(), ['ANNOUNCED', 'CANCELLED', 'POSTPONED']);
}

export async function questionsResult(organisationId: string): Promise<void> {
  await importsFile(organisationId);
  await findsWhatDoesNotAddUp(organisationId);
  await readsText();
  await claimsAnotherDay();
  await namesAnotherElectorate();
}

/** The valid votes are twenty more than the candidates have together. */
function table(organisationId: string): File {
  const whole = `${ELECTION},Unite general secretary 2017,${organisationId}`;
  const lines = [
    'election_id,election_name,organisation_id,ballot_name,votes,elected,papers_distributed,papers_returned,valid_votes,turnout_reported',
    `${whole},Len McCluskey,"59,067",yes,"1,062,049","130,071","129,774",12.2`,
    `${ELECTION},,,Gerard Coyne,"53,544",no,,,,`,
    `${ELECTION},,,Ian Allinson,"17,143",no,,,,`,
  ];
  return new File([lines.join('\r\n')], 'unite.csv', { type: 'text/csv' });
}

async function importsFile(organisationId: string): Promise<void> {
  const headers = { 'Content-Type': 'text/csv' };
  const body = table(organisationId);
  const received = done(await createImport({ client: returningOfficer, headers, body }));
  const over = await whenOver(received);
  assert.deepEqual([over.status, over.created, over.problems], ['COMPLETED', 1, 0]);
}

async function whenOver({ id }: BulkImport): Promise<BulkImport> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const progress = done(await getImport({ client: returningOfficer, path: { id } }));
    if (progress.finishedAt) {
      return progress;
    }
    assert.ok(Date.now() < until, `the import is still ${progress.status}`);
    await pause(200);
  }
}

async function findsWhatDoesNotAddUp(organisationId: string): Promise<void> {
  const query = { organisationId, check: 'C1', outcome: 'FAIL' } as const;
  const [result, ...others] = done(await listResults({ client: stranger, query })).items;
  assert.equal(result?.electionId, ELECTION);
  assert.deepEqual(others, []);
  const check = result.checks.find(({ code }) => code === 'C1');
  assert.deepEqual([check?.expected, check?.actual], ['129774', '129754']);
}

async function readsText(): Promise<void> {
  const csv: string = done(await exportElectionToCsv({ client: stranger, path }));
  assert.match(csv, /^election_id,.*\r\n/);
  assert.match(csv, /Ian Allinson/);
  const calendar: string = done(await getElectionCalendar({ client: stranger, path }));
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
}

async function claimsAnotherDay(): Promise<void> {
  const said = { value: '2017-04-21', approximate: false };
  const claimed = { value: '2017-04-20', approximate: false };
  await createTimetableEntry({
    client: editor,
    path,
    body: { milestone: 'COUNT_STARTS', date: said, kind: 'OCCURRENCE' },
  }).then(done);
  const body: NewClaim = { property: COUNT_STARTS, value: claimed, kind: 'FACT', claimant: 'The Guardian' };
  await createElectionClaim({ client: editor, path, body }).then(done);

  const claims = done(await listElectionClaims({ client: stranger, path, query: { property: COUNT_STARTS } }));
  assert.deepEqual(
    claims.items.map(({ value }) => value),
    [said, claimed],
  );
  assert.deepEqual(done(await getElection({ client: stranger, path })).disputed, [COUNT_STARTS]);
}

async function namesAnotherElectorate(): Promise<void> {
  for (const size of [1_200_000, 1_062_049]) {
    await createElectorate({ client: editor, path, body: { size, basis: 'PAPERS_DISTRIBUTED' } }).then(done);
  }
  const conflicts = done(await listElectionConflicts({ client: stranger, path })).items;
  assert.deepEqual(
    conflicts.map(({ property, values }) => [property, values.length]),
    [
      ['/electorates', 2],
      [COUNT_STARTS, 2],
    ],
  );
  const [electorates] = conflicts;
  assert.ok(electorates?.implied, 'the turnout implies no electorate');
  assert.deepEqual(
    electorates.values.map(({ value, withinImplied }) => [value, withinImplied]),
    [
      [1_200_000, false],
      [1_062_049, true],
    ],
  );
}
