// A notice within a page of others, whatever that page says of its elements.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';

import { built, pages, replace, watched } from './built.mjs';

const HOST = 'https://www.example.jp/privacy/';
const STAMP = 'numbering';

/** Rules of a page that leave nothing as it is, and that end where the fragment begins. */
const HOSTILE = `
  main { text-indent: 3em; letter-spacing: .5em; white-space: nowrap; text-align: center; text-transform: uppercase; list-style: upper-roman; word-break: break-all; }
  main * { display: inline !important; position: static !important; float: none !important; margin: 0 !important; padding: 9px !important; text-transform: uppercase !important; text-align: right !important; font-size: 7px !important; }
  #host #inner h1, #host #inner h2, #host #inner .text, #host #inner .note, #host #inner .prevails, #host #inner .number { display: none !important; }
  #host #inner [class] { visibility: hidden !important; opacity: .1 !important; color: transparent !important; }
  #host ol, #host li { list-style: upper-roman inside !important; }
  #host table { display: block !important; border: 0 !important; }
  #host *::before, #host *::after { content: 'hostile' !important; }
  #host a { pointer-events: none !important; text-decoration: line-through !important; }
  #host dl > div { float: left !important; width: 3px !important; overflow: hidden !important; }
`;

/** What a reader is shown of the fragments of a page: the words, and how each element is set. */
const shown = (page) => page.evaluate(() => {
  const kept = ['display', 'position', 'float', 'visibility', 'opacity', 'color', 'textTransform', 'textIndent', 'textAlign', 'letterSpacing', 'whiteSpace', 'listStyleType',
    'fontSize', 'marginTop', 'paddingLeft', 'borderTopWidth', 'borderTopStyle', 'overflowX', 'pointerEvents', 'textDecorationLine'];
  return [...document.querySelectorAll('.seibun-notice')].map((notice) => ({
    words: notice.innerText,
    elements: [notice, ...notice.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      const around = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
      return [element.tagName, element.className, ...kept.map((name) => style[name]), ...around].join(' ');
    }),
  }));
});

test('a fragment reads the same in a page whose own style sheet is hostile, and its links stay within it', async (t) => {
  const folder = await built(t, async (root) => {
    for (const notice of await readdir(path.join(root, 'content'))) {
      const file = path.join(root, 'content', notice, 'notice.toml');
      if (await readFile(file).catch(() => undefined)) await replace(file, STAMP, `fragment = true\n${STAMP}`);
    }
  });
  // The translation of one notice, and the originals of the others.
  const wanted = (await pages(folder)).filter((page) => /^\/(en\/privacy|ja\/(?!privacy).*)\/fragment\.html$/.test(page));
  const fragments = await Promise.all(wanted.map((page) => readFile(path.join(folder, page), 'utf8')));
  const origin = new URL(/<link rel="stylesheet" href="([^"]+)"/.exec(fragments[0])[1]).origin;
  const { context, noted } = await watched(t, origin);
  await context.route(`${origin}/**`, async (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname);
    await route.fulfill({ body: await readFile(file), contentType: 'text/css; charset=utf-8' });
  });
  const host = (style) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><style>${style}</style>
<body id="host"><main id="inner"><p id="purpose">Host</p>${fragments.join('\n')}</main>`;
  let style = '';
  await context.route(HOST, (route) => route.fulfill({ body: host(style), contentType: 'text/html; charset=utf-8' }));
  const page = await context.newPage();
  const views = [];
  for (style of ['', HOSTILE]) {
    await page.goto(HOST, { waitUntil: 'load' });
    views.push(await shown(page));
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((element) => element.id));
    assert.equal(new Set(ids).size, ids.length, 'an id stands twice');
  }
  const [calm, hostile] = views;
  assert.ok(calm.length >= 2 && calm.every(({ words }) => words.length > 300), JSON.stringify(calm.map(({ words }) => words)));
  assert.match(calm[0].words, /the original prevails/);
  for (const [at, notice] of calm.entries()) {
    assert.equal(hostile[at].words, notice.words);
    assert.deepEqual(hostile[at].elements, notice.elements);
  }
  // A reference leads to its article in the fragment, not to what the page has by that name.
  const link = page.locator('.seibun-notice .seibun-text a[href^="#seibun-"]:not(.seibun-number)').filter({ visible: true }).first();
  const target = await link.getAttribute('href');
  await link.click();
  assert.equal(new URL(page.url()).hash, target);
  assert.ok(await page.evaluate((id) => document.getElementById(id).closest('.seibun-notice') !== null, target.slice(1)));
  assert.deepEqual(noted.filter((note) => !note.startsWith(`asks for ${HOST}`)), []);
});
