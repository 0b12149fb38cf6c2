import assert from 'node:assert/strict';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import feedSchema from 'jsonfeed-schema';

import { Suite } from '../sdk/suite.mjs';
import { Watched, findBrowser } from './browser.mjs';
import { ADDRESSES, HOSTILE, entry } from './hostile.mjs';

/**
 * Fills a timeline of a suite that is started for it with hostile text, and shows its forms in a browser: TimelineJS
 * itself, a feed reader, and the browser alone. Nothing of the text may run. HUSTINGS_BROWSER=required makes it a
 * failure that there is no browser.
 */

const ELECTION = 'trade-union.lighthouse-keepers.president.2031-05-06';
const FORMATS = ['JSON', 'JSON_FEED', 'ATOM', 'ICALENDAR', 'TIMELINEJS', 'CSV'];

async function post(suite, path, body) {
  const headers = { Authorization: `Bearer ${suite.token('editor')}`, 'Content-Type': 'application/json' };
  const answer = await fetch(suite.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(answer.status, 201, `${path}: ${await answer.clone().text()}`);
  return answer.json();
}

async function fill(suite) {
  const organisation = await post(suite, '/v1/organisations', {
    name: 'Lighthouse keepers',
    classification: 'TRADE_UNION',
  });
  await post(suite, '/v1/elections', {
    id: ELECTION,
    name: HOSTILE[1],
    type: 'TRADE_UNION',
    organisationId: organisation.id,
    seats: 1,
    votesAllowed: 1,
    voteVariation: 'PLURALITY',
    votingMethods: ['POSTAL'],
  });
  for (const [index, text] of HOSTILE.entries()) {
    await post(suite, `/v1/elections/${ELECTION}/campaign-events`, entry(text, index));
  }
}

async function form(suite, format) {
  const answer = await fetch(
    `${suite.url}/v1/elections/${ELECTION}/timeline?limit=200&format=${format}`.replace(
      /limit=200&(?=format=(ICALENDAR|TIMELINEJS|CSV))/,
      '',
    ),
  );
  assert.equal(answer.status, 200, `${format}: ${answer.status}`);
  const again = await fetch(answer.url, { headers: { 'If-None-Match': answer.headers.get('ETag') } });
  assert.equal(again.status, 304, `${format} is sent again though it is known`);
  return { type: answer.headers.get('Content-Type'), body: await answer.text() };
}

function isJsonFeed(document) {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(feedSchema);
  assert.ok(validate(JSON.parse(document.body)), ajv.errorsText(validate.errors));
}

function nothingRan(what, seen) {
  const { ran, dialogs, handlers, links } = seen;
  assert.deepEqual({ ran, dialogs, handlers, links }, { ran: false, dialogs: [], handlers: [], links: [] }, what);
}

/** Goes to each slide, since TimelineJS loads what is on it when it comes. */
async function allSlides(tab) {
  await tab.waitForSelector('.tl-slide', { timeout: 30_000 });
  const slides = await tab.locator('.tl-slide').count();
  for (let slide = 0; slide < slides; slide += 1) {
    await tab.evaluate((number) => window.timeline.goTo(number), slide);
    await tab.waitForTimeout(100);
  }
  await tab.evaluate(() =>
    document.querySelectorAll('*').forEach((element) => element.dispatchEvent(new MouseEvent('mouseover'))),
  );
  return slides;
}

async function timelineJs(watched, forms) {
  let slides = 0;
  const seen = await watched.show('timeline.html', { 'timeline.json': forms.TIMELINEJS }, async (tab) => {
    slides = await allSlides(tab);
    const text = await tab.evaluate(() => document.querySelector('#timeline').textContent);
    assert.ok(text.includes('<script>window.ran = true</script>'), 'text is shown as it is');
  });
  nothingRan('TimelineJS', seen);
  assert.equal(
    slides,
    JSON.parse(forms.TIMELINEJS.body).events.length + 1,
    'a slide for each entry and one for the title',
  );
  console.log(`TimelineJS shows ${slides} slides, and nothing ran`);
}

async function feedReader(watched, forms) {
  const documents = { 'feed.json': forms.JSON_FEED, 'feed.atom': forms.ATOM };
  const seen = await watched.show('reader.html', documents, async (tab) => {
    await tab.waitForFunction(() => window.read || window.failed);
    assert.equal(await tab.evaluate(() => window.failed), undefined);
    const [json, atom] = await tab.evaluate(() => window.read);
    assert.ok(json >= HOSTILE.length && atom === json, `${json} and ${atom} entries were read`);
  });
  nothingRan('feed reader', seen);
  assert.deepEqual(seen.asked, [], 'a feed makes its reader ask nobody');
  console.log('a feed reader shows both feeds, and nothing ran');
}

async function browserAlone(watched, forms) {
  for (const format of ['JSON', 'JSON_FEED', 'ATOM', 'TIMELINEJS']) {
    const seen = await watched.show('form', { form: forms[format] }, (tab) => tab.waitForLoadState());
    nothingRan(format, seen);
    assert.deepEqual(seen.asked, [], `${format} makes a browser ask nobody`);
  }
  console.log('a browser opens the documents by themselves, and nothing ran');
}

/** Where TimelineJS runs a text as it is. What it does with headlines and descriptions of media is harmless anyway. */
const PLACES = {
  text: (text) => ({ text: { headline: 'Said', text } }),
  group: (group) => ({ group }),
  caption: (caption) => ({ media: { url: 'https://media.example/picture.jpg', caption } }),
  credit: (credit) => ({ media: { url: 'https://media.example/picture.jpg', credit } }),
  address: (text, index) => ({ media: { url: ADDRESSES[index % ADDRESSES.length] } }),
};

/** The same texts as they are, which TimelineJS runs: else all of this would show nothing. */
async function faultIsFound(watched) {
  for (const [place, slide] of Object.entries(PLACES)) {
    const events = HOSTILE.map((text, index) => ({
      start_date: { year: 2031, month: 4, day: index + 1 },
      text: { headline: 'Said', text: 'Said' },
      ...slide(text, index),
    }));
    const timeline = { type: 'application/json', body: JSON.stringify({ events }) };
    const { ran, handlers } = await watched.show('timeline.html', { 'timeline.json': timeline }, allSlides);
    assert.ok(ran || handlers.length > 0, `text that is not escaped is found to run as ${place}`);
    console.log(`text that is not escaped is found to run as ${place}`);
  }
}

async function check(browser) {
  const suite = await Suite.start();
  try {
    await suite.ready();
    await fill(suite);
    const read = await Promise.all(FORMATS.map(async (format) => [format, await form(suite, format)]));
    const forms = Object.fromEntries(read);
    isJsonFeed(forms.JSON_FEED);
    const watched = await Watched.open(browser);
    try {
      await faultIsFound(watched);
      await timelineJs(watched, forms);
      await feedReader(watched, forms);
      await browserAlone(watched, forms);
    } finally {
      await watched.close();
    }
  } finally {
    await suite.stop();
  }
}

const browser = findBrowser();
if (browser) {
  await check(browser);
} else if (process.env.HUSTINGS_BROWSER === 'required') {
  throw new Error('No Chromium was found: install it, or name it by CHROMIUM');
} else {
  console.log('SKIPPED: no Chromium was found; install it, or name it by CHROMIUM');
}
