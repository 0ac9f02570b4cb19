// How soon a reader is at the text, by eye, by keyboard and by ear.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';

import { built, pages, served, watched } from './built.mjs';
import { brokenUnits } from './units.mjs';

const PHONE = { width: 360, height: 640 };

async function open(context, address, size) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

const NOTICES = ['privacy', 'cookies', 'external-transmission'].flatMap((notice) => ['ja', 'en'].map((lang) => `/${lang}/${notice}/`));

test('the first words of the text of a notice in force, not of its summary, are on the first screen of a phone', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const address of NOTICES) {
    const page = await open(context, origin + address, PHONE);
    const lowest = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.lead, .text'), NodeFilter.SHOW_TEXT, (node) => node.textContent.trim() && !node.parentElement.closest('.gist') ? 1 : 2);
      const range = document.createRange();
      range.selectNodeContents(walker.nextNode());
      const bar = document.querySelector('.contents')?.getBoundingClientRect().top ?? innerHeight;
      return { word: range.getClientRects()[0].bottom, edge: Math.min(innerHeight, bar) };
    });
    t.diagnostic(`${address}: ${Math.round(lowest.word)} px`);
    assert.ok(lowest.word <= lowest.edge, `${address}: the first line ends at ${lowest.word}, and ${lowest.edge} can be seen`);
    await page.close();
  }
});

test('at most eight stops of the keyboard come before the text', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const address of NOTICES) {
    for (const size of [PHONE, { width: 1280, height: 900 }]) {
      const page = await open(context, origin + address, size);
      const stops = await page.evaluate(() => {
        const text = document.querySelector('.text');
        const reachable = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((element) => element.checkVisibility({ contentVisibilityAuto: true }));
        return reachable.filter((element) => element.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && !text.contains(element)).map((element) => element.textContent.trim());
      });
      assert.ok(stops.length <= 8, `${address} at ${size.width}: ${stops.length} stops: ${stops.join(' | ')}`);
      await page.close();
    }
  }
});

test('at most eight stops, corrections aside, come before what any other kind of page has to say', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const address of (await pages(folder)).filter((page) => !NOTICES.includes(page))) {
    const page = await open(context, origin + address, PHONE);
    const stops = await page.evaluate(() => {
      const start = document.querySelector('.text, .comparison-summary, .section-history, .timeline, .versions, .notices, .choices, .not-found');
      const reachable = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((element) => element.checkVisibility({ contentVisibilityAuto: true }));
      return reachable.filter((element) => element.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING && !start.contains(element) && !element.closest('.errata')).map((element) => element.textContent.trim());
    });
    assert.ok(stops.length <= 8, `${address}: ${stops.length} stops: ${stops.join(' | ')}`);
    await page.close();
  }
});

test('a heading is heard once, by a name that no other heading of its page has', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const address of (await pages(folder)).filter((page) => /^\/(ja|en)\//.test(page))) {
    const page = await open(context, origin + address, { width: 1280, height: 900 });
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes.filter((node) => !node.ignored && node.role?.value === 'heading').map((node) => node.name.value);
    assert.ok(names.length > 0 && names.every((name) => name && !name.includes('#')), `${address}: ${names.join(' | ')}`);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    // Side by side, the original and its translation may have the same words.
    if (!address.includes('/bilingual/')) assert.deepEqual(twice, [], address);
    await page.close();
  }
});

test('no article, paragraph or day is broken at the end of a line, on any page', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await context.newPage();
  const all = await pages(folder);
  const found = [];
  let most = 0;
  for (const address of all) {
    await page.goto(origin + address, { waitUntil: 'load' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { seen, broken } = await page.evaluate(brokenUnits);
      found.push(...broken.map((unit) => `${address} at ${width}: ${unit}`));
      most += seen;
    }
  }
  assert.deepEqual(found, []);
  assert.ok(most > 20 * all.length, `only ${most} were seen on ${all.length} pages`);
});

test('the ways on from a heading stay together, and no fact parts the name of a version', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await context.newPage();
  const found = [];
  for (const address of ['/en/cookies/', '/ja/', '/ja/privacy/', '/ja/privacy/history/', '/ja/privacy/changes/2026-04-01/']) {
    await page.goto(origin + address, { waitUntil: 'load' });
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const apart = await page.evaluate(() => {
        const shown = (element) => element.checkVisibility({ contentVisibilityAuto: true });
        const ways = [...document.querySelectorAll('.section-ways')].filter(shown).filter((way) => {
          const places = [...way.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
          return Math.max(...places.map((place) => place.top)) >= Math.min(...places.map((place) => place.bottom));
        });
        const parted = [...document.querySelectorAll('.facts dd')].filter(shown).filter((fact) => {
          const texts = document.createTreeWalker(fact, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const at = texts.currentNode.data.indexOf('施行版');
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(texts.currentNode, at);
            range.setEnd(texts.currentNode, at + 3);
            if (range.getClientRects().length > 1) return true;
          }
          return false;
        });
        return [...ways, ...parted].map((element) => element.textContent.trim().slice(0, 60));
      });
      found.push(...apart.map((words) => `${address} at ${width}: ${words}`));
    }
  }
  assert.deepEqual(found, []);
});

test('a table of three and more columns is a stack on a phone, and each cell says what it is', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/ja/cookies/`, PHONE);
  const cells = () => page.locator('.stacks tbody tr:first-child > *').evaluateAll((all) => all.map((cell) => {
    const { left, right } = cell.getBoundingClientRect();
    return { left, fits: right <= innerWidth, label: getComputedStyle(cell, '::before').content };
  }));
  const stacked = await cells();
  assert.ok(stacked.length >= 4 && stacked.every((cell) => cell.fits && cell.left === stacked[0].left));
  for (const label of ['提供者', '目的', '有効期間']) assert.ok(stacked.some((cell) => cell.label.includes(label)), label);
  await page.setViewportSize({ width: 1280, height: 900 });
  assert.ok((await cells()).some((cell, _, all) => cell.left > all[0].left), 'beside each other where there is room');
});

test('a table whose cells cover several rows says in each stack what they say', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/ja/privacy/`, PHONE);
  const said = await page.locator('.stacks tr[data-again]').first().evaluate((row) => getComputedStyle(row, '::after').content);
  assert.match(said, /シンガポール/);
});

test('a heading is set in the letters of its own language', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/en/privacy/bilingual/`, { width: 1280, height: 900 });
  const font = (selector) => page.locator(selector).first().evaluate((heading) => getComputedStyle(heading).fontFamily);
  assert.match(await font('[lang="ja"] h2'), /Hiragino/);
  assert.doesNotMatch(await font('.pair > div:not([lang]) h2'), /Hiragino/);
});

test('contents stay within reach, and say where the reader is', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/ja/privacy/#security`, PHONE);
  const summary = page.locator('.contents summary');
  assert.ok(await summary.evaluate((bar) => bar.getBoundingClientRect().bottom <= innerHeight && bar.getBoundingClientRect().top > innerHeight * .8));
  const wide = await open(context, `${origin}/ja/privacy/#security`, { width: 1280, height: 900 });
  await wide.waitForFunction(() => document.querySelector('.contents a:target-current')?.hash.startsWith('#security'), null, { timeout: 10000 });
});

test('no printed notice ends with a sheet that holds nothing but its seal', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const address of (await pages(folder)).filter((page) => NOTICES.includes(page) || /\/v\/[^/]+\/$|\/policies\/$/.test(page))) {
    const page = await open(context, origin + address, { width: 1280, height: 900 });
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text } = await extractText(pdf);
    const edges = await page.evaluate(() => Object.values(document.documentElement.dataset));
    const bare = (words) => words.normalize('NFKC').replace(/\s+/g, '');
    // Before it stand the lines at the edges of the sheet, and the end of the text.
    const last = [...edges, `${text.length} / ${text.length}`].reduce((rest, edge) => rest.replace(bare(edge), ''), bare(text.at(-1)));
    const seal = last.search(/改ざん|Seal\(SHA-256\)/);
    assert.ok(seal > 20, `${address}: ${last.slice(0, 300)}`);
    await page.close();
  }
});

test('a printed comparison is closed and headed on each sheet, and no heading ends one', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const address of ['/ja/privacy/changes/2027-04-01/', '/ja/privacy/sections/']) {
    const page = await open(context, origin + address, { width: 1280, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const groups = await page.locator('.comparison-table').first().evaluate((table) => [table.tHead, table.tFoot].map((part) => getComputedStyle(part).display));
    assert.deepEqual(groups, ['table-header-group', 'table-footer-group'], address);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text } = await extractText(pdf);
    for (const sheet of text) {
      // Before the line at the foot of a sheet, with its address.
      const last = sheet.normalize('NFKC').trim().split('\n').filter((line) => !/^https:|\d+ \/ \d+$/.test(line)).at(-1) ?? '';
      assert.doesNotMatch(last, /施行版 ?(変更|新設|削除|番号の変更)$/, `${address}: ${sheet.slice(-200)}`);
    }
    await page.close();
  }
});

test('on a phone, no word of a heading or a label is cut in two, in any language', async (t) => {
  const folder = await built(t, undefined, 'tests/sites/languages');
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const address of (await pages(folder)).filter((page) => /^\/(en|ko|de|ar)\//.test(page))) {
    const page = await open(context, origin + address, { width: 320, height: 640 });
    const cut = await page.evaluate(() => {
      const found = [];
      for (const element of document.querySelectorAll('h1, h2, h3, h4, dt, summary, .site-name')) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (!node.parentElement.checkVisibility({ contentVisibilityAuto: true }) || node.parentElement.closest('.visually-hidden, [lang="ja"], [lang="zh-Hans"]')) continue;
          for (const word of node.data.matchAll(/[\p{L}\p{M}]+/gu)) {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            const tops = new Set([...range.getClientRects()].filter((rect) => rect.width > 1).map((rect) => Math.round(rect.top)));
            if (tops.size > 1) found.push(word[0]);
          }
        }
      }
      return found;
    });
    assert.deepEqual(cut, [], address);
    const touching = await page.evaluate(() => [...document.querySelectorAll('.facts > div')].filter((pair) => pair.checkVisibility()).map((pair) => {
      const range = document.createRange();
      range.selectNodeContents(pair.querySelector('dt'));
      const [label, value] = [range.getBoundingClientRect(), pair.querySelector('dd').getBoundingClientRect()];
      const beside = label.top < value.bottom && value.top < label.bottom;
      return beside && label.right > value.left - 4 && value.right > label.left - 4 ? pair.innerText : '';
    }).filter(Boolean));
    assert.deepEqual(touching, [], address);
    await page.close();
  }
});

test('the number of a paragraph is large enough for a finger', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/ja/privacy/`, { width: 320, height: 640 });
  const small = await page.locator('a.number').evaluateAll((all) => all.map((link) => link.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24).length);
  assert.ok(await page.locator('a.number').count() > 20);
  assert.equal(small, 0);
});

/** What a screen reader finds on a page: the nodes of the tree that it reads. */
async function heard(context, page) {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter((node) => !node.ignored);
}

test('a comparison has a heading for each section, at its level, and leads from change to change', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const lang of ['ja', 'en']) {
    const page = await open(context, `${origin}/${lang}/privacy/changes/2026-04-01/`, { width: 1280, height: 900 });
    const headings = (await heard(context, page)).filter((node) => node.role?.value === 'heading');
    const levels = headings.map((node) => node.properties.find(({ name }) => name === 'level').value.value);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    // The summary, and each section that changed: they are the outermost ones.
    const named = await page.locator('tbody:has(.comparison-heading)').count();
    assert.equal(levels.filter((level) => level === 2).length, named + 1, headings.map((node) => node.name.value).join(' | '));
    const changed = await page.locator('tbody:has(.row-heading)').count();
    const links = page.locator('.row-next a');
    assert.equal(await links.count(), changed - 1);
    for (let at = 0; at < changed - 1; at++) {
      const target = await links.nth(at).evaluate((link) => document.querySelector(`[id="${link.hash.slice(1)}"]`)?.closest('tbody').querySelector('h2').textContent);
      assert.ok(target.startsWith((await links.nth(at).textContent()).replace(/^.*[：:] ?/, '')), target);
    }
    await page.close();
  }
});

test('what did not change is heard once, and what is new is called so once', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/ja/privacy/changes/2026-04-01/`, { width: 1280, height: 900 });
  const nodes = await heard(context, page);
  assert.deepEqual(nodes.filter((node) => ['insertion', 'deletion'].includes(node.role?.value)), [], 'words say it in every screen reader');
  const said = nodes.filter((node) => node.role?.value === 'StaticText').map((node) => node.name.value);
  const left = await page.locator('.row-equal .side-new .comparison-left').count();
  assert.ok(left > 0);
  assert.equal(said.filter((words) => words.endsWith('（略）')).length, await page.locator('.side-new .comparison-left').count() + await page.locator('tr:not(.row-equal) .side-old .comparison-left').count());
  const whole = page.locator('tr.row-added .side-new, tbody.change-added .side-new');
  assert.ok(await whole.count() > 2);
  assert.deepEqual(await whole.evaluateAll((cells) => cells.filter((cell) => [...cell.querySelectorAll('.visually-hidden')].some((words) => words.checkVisibility())).map((cell) => cell.textContent)), []);
  assert.ok(said.includes('［追加］') && said.includes('［追加ここまで］'), 'a word that is new says so');
});

test('rows of a table stand beside their translation', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/en/cookies/bilingual/`, { width: 1280, height: 900 });
  assert.equal(await page.locator('.bilingual table').count(), 0);
  const row = page.locator('.pair', { hasText: 'shirakaba_csrf' });
  assert.equal(await row.count(), 1);
  assert.match(await row.locator('> :first-child').innerText(), /有効期間\s+1時間/);
  assert.match(await row.locator('> :last-child').innerText(), /Lifetime\s+1 hour/);
  const tops = await row.locator('dl').evaluateAll((all) => all.map((list) => list.getBoundingClientRect().top));
  assert.ok(Math.abs(tops[0] - tops[1]) < 8, tops.join(' '));
});
