// The preview in a real browser: what a person who saves a file sees.

import assert from 'node:assert/strict';
import { mkdir, open, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { browser, preview, shows, tab, untouched } from './preview.mjs';
import { languagesSite, sampleSite } from './site.mjs';

const FILE = 'content/privacy/2026-04-01/ja.toml';

/** The sample's text with `word` behind its first 当社は. */
const saying = async (root, word) => original(root).then((text) => text.replace('当社は', `当社は${word}`));
const texts = new Map();
async function original(root) {
  if (!texts.has(root)) texts.set(root, await readFile(path.join(root, FILE), 'utf8'));
  return texts.get(root);
}

const STYLES = {
  async 'in place'(file, text) {
    const handle = await open(file, 'r+');
    await handle.write(text, 0);
    await handle.truncate(Buffer.byteLength(text));
    await handle.close();
  },
  async 'written beside and renamed'(file, text) {
    const beside = path.join(path.dirname(file), '.ja.toml.new');
    await writeFile(beside, text);
    await rename(beside, file);
  },
  async 'old file kept aside, as vim does'(file, text) {
    await rename(file, `${file}~`);
    await writeFile(file, text);
    await unlink(`${file}~`);
  },
  async 'emptied, then written'(file, text) {
    const handle = await open(file, 'w');
    await sleep(5);
    await handle.write(text);
    await handle.close();
  },
  async 'in two halves'(file, text) {
    const handle = await open(file, 'w');
    await handle.write(text.slice(0, text.length / 2));
    await sleep(40);
    await handle.write(text.slice(text.length / 2));
    await handle.close();
  },
};

test('each style of save is shown without a reload, and the scroll position stays', async (t) => {
  const root = await sampleSite(t);
  const { address } = await preview(t, root);
  const { context, errors } = await browser(t);
  const page = await tab(context, `${address}ja/privacy/`);
  await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
  for (const [style, save] of Object.entries(STYLES)) {
    await t.test(style, async () => {
      const word = `〔${style.length}〕`;
      await save(path.join(root, FILE), await saying(root, word));
      await shows(page, word);
      assert.equal(await page.evaluate(() => scrollY), 700);
      assert.ok(await untouched(page));
      assert.equal(await page.locator('.seibun-overlay').count(), 0, 'half a file is not shown as broken');
    });
  }
  assert.deepEqual(errors, []);
});

test('what changed is marked for a moment, and nothing else is', async (t) => {
  const root = await sampleSite(t);
  const { address } = await preview(t, root);
  const { context } = await browser(t);
  const page = await tab(context, `${address}ja/privacy/`);
  await writeFile(path.join(root, FILE), await saying(root, '印の'));
  await shows(page, '印の');
  const marked = page.locator('[data-seibun-changed]');
  assert.equal(await marked.count(), 1);
  assert.match(await marked.innerText(), /印の/);
  await page.waitForFunction(() => !document.querySelector('[data-seibun-changed]'), null, { timeout: 5000 });
});

test('findings lie over the last good page, also in a new tab and after a reload, until they are mended', async (t) => {
  const root = await sampleSite(t);
  const { address } = await preview(t, root);
  const { context } = await browser(t);
  const page = await tab(context, `${address}ja/privacy/`);
  await writeFile(path.join(root, FILE), (await saying(root, '壊れた')).replace('title ', 'title x '));
  const overlay = page.locator('.seibun-overlay');
  await overlay.waitFor();
  const told = await overlay.innerText();
  assert.match(told, /現在のファイルではページを表示できません/);
  assert.match(told, /content\/privacy\/2026-04-01\/ja\.toml:\d+:\d+/);
  assert.match(told, /ヒント/);
  assert.ok(await overlay.locator('mark').count());
  assert.ok((await page.locator('main').innerText()).includes('当社は'), 'the page as it was');
  const second = await tab(context, `${address}ja/privacy/`);
  assert.ok(await second.locator('.seibun-overlay').isVisible());
  await second.reload();
  assert.ok(await second.locator('.seibun-overlay').isVisible());
  await writeFile(path.join(root, FILE), await saying(root, '直した'));
  for (const open of [page, second]) {
    await shows(open, '直した');
    assert.equal(await open.locator('.seibun-overlay').count(), 0);
  }
  assert.ok(await untouched(page));
});

test('what leaves the page whole is a badge that opens to a list', async (t) => {
  const root = await sampleSite(t);
  const { address } = await preview(t, root);
  const { context } = await browser(t);
  const page = await tab(context, `${address}ja/privacy/`);
  await writeFile(path.join(root, FILE), await saying(root, '[](#nowhere)'));
  const badge = page.locator('.seibun-badge[data-level="error"]');
  await badge.waitFor();
  assert.equal(await page.locator('.seibun-overlay').count(), 0);
  await badge.locator('summary').click();
  assert.match(await badge.innerText(), /nowhere/);
  await writeFile(path.join(root, FILE), await saying(root, '[](#nowhere)次の'));
  await shows(page, '次の');
  assert.ok(await badge.evaluate((details) => details.open), 'the list stays open');
});

test('a command is copied and says so, and the list gives way to the place that it leads to', async (t) => {
  const root = await sampleSite(t);
  const { address } = await preview(t, root);
  const { context } = await browser(t);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await tab(context, `${address}en/privacy/`);
  await writeFile(path.join(root, FILE), (await original(root)).replace('利用目的を変更した場合は', '利用目的を変えた場合は'));
  const badge = page.locator('.seibun-badge[data-level="error"]');
  await badge.waitFor();
  await badge.locator('summary').click();
  const button = badge.locator('[data-seibun-copy]').first();
  await button.click();
  await page.waitForFunction(() => document.querySelector('[data-seibun-copy]').textContent === 'Copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await button.getAttribute('data-seibun-copy'));
  await page.waitForFunction(() => document.querySelector('[data-seibun-copy]').textContent === 'Copy');
  await badge.locator('a[href^="#"]').first().click();
  assert.ok(await badge.evaluate((details) => !details.open), 'the list has given way');
  await page.waitForFunction(() => {
    const place = document.querySelector(':target')?.getBoundingClientRect();
    return place && place.top >= 0 && place.bottom <= innerHeight;
  });
});

test('ten tabs follow, each in its language and version', async (t) => {
  const root = await sampleSite(t);
  const { address } = await preview(t, root);
  const { context, errors } = await browser(t);
  const pages = await Promise.all(Array.from({ length: 8 }, () => tab(context, `${address}ja/privacy/`)));
  pages.push(await tab(context, `${address}ja/privacy/v/2026-04-01/`));
  const english = await tab(context, `${address}en/privacy/`);
  await writeFile(path.join(root, FILE), await saying(root, '皆に'));
  for (const page of pages) await shows(page, '皆に');
  const other = path.join(root, 'content/privacy/2026-04-01/en.toml');
  await writeFile(other, (await readFile(other, 'utf8')).replace(/^title(\s*)= ".*"$/m, 'title$1= "A new title"'));
  await shows(english, 'A new title');
  assert.equal(english.url(), `${address}en/privacy/`);
  assert.deepEqual(errors, []);
});

test('a tab follows a server that was started again', async (t) => {
  const root = await sampleSite(t);
  const first = await preview(t, root);
  const { context } = await browser(t);
  const page = await tab(context, `${first.address}ja/privacy/`);
  await first.stop();
  await writeFile(path.join(root, FILE), await saying(root, '留守中の'));
  await preview(t, root, '--port', first.port);
  await shows(page, '留守中の');
});

test('a style is swapped, and the page left alone', async (t) => {
  const root = await sampleSite(t);
  const { address } = await preview(t, root);
  const { context } = await browser(t);
  const page = await tab(context, `${address}ja/privacy/`);
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  const assets = path.join(root, 'themes/default/assets');
  await mkdir(assets, { recursive: true });
  await writeFile(path.join(assets, 'style.css'), 'body { color: rgb(1, 2, 3); min-height: 3000px }');
  await page.waitForFunction(() => getComputedStyle(document.body).color === 'rgb(1, 2, 3)', null, { timeout: 10000 });
  assert.ok(await untouched(page));
  await writeFile(path.join(assets, 'style.css'), 'body { color: rgb(4, 5, 6); min-height: 3000px }');
  await page.waitForFunction(() => getComputedStyle(document.body).color === 'rgb(4, 5, 6)', null, { timeout: 10000 });
  assert.equal(await page.locator('head link[href*="/assets/style."]').count(), 1, 'the old style is gone');
  assert.equal(await page.locator('[data-seibun-changed]').count(), 0);
  assert.equal(await page.evaluate(() => scrollY), 300);
});

test('a page that has gone leads to the nearest one', async (t) => {
  const root = await sampleSite(t);
  // No page of several notices may name the one that goes.
  const settings = path.join(root, 'content/site.toml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('notices = ["privacy", "cookies"]', 'notices = ["privacy"]'));
  const { address } = await preview(t, root);
  const { context } = await browser(t);
  const page = await tab(context, `${address}ja/cookies/v/2026-04-01/`);
  await rm(path.join(root, 'content/cookies'), { recursive: true });
  await page.waitForURL(`${address}ja/`, { timeout: 10000 });
});

test('the desk shows the site as of another day, and every tab follows', async (t) => {
  const root = await sampleSite(t);
  const { address } = await preview(t, root, '--as-of', '2026-03-15');
  const { context, errors } = await browser(t);
  const page = await tab(context, `${address}en/privacy/`);
  const desk = await tab(context, `${address}_seibun/`);
  const state = (day) => desk.locator('tr', { has: desk.locator(`a[href*="/en/privacy/"]`) }).filter({ hasText: day }).locator('.seibun-state').first();
  assert.equal(await state('2026-04-01').getAttribute('data-state'), 'announced');
  await desk.locator('input[type=date]').fill('2026-04-01');
  await desk.getByRole('button', { name: 'Show' }).click();
  await shows(desk, 'The site as of April 1, 2026');
  assert.equal(await state('2026-04-01').getAttribute('data-state'), 'in-force');
  await shows(page, 'as of 2026-04-01');
  await desk.getByRole('button', { name: 'Today' }).click();
  await page.waitForFunction(() => !document.querySelector('.seibun-day'), null, { timeout: 10000 });
  assert.deepEqual(errors, []);
});

test('the desk shows twelve languages at a glance, and on a phone one below the other', async (t) => {
  const root = await languagesSite(t, ['zh-Hant', 'fr', 'es', 'pt-BR', 'vi', 'th']);
  const { address } = await preview(t, root, '--as-of', '2026-06-01');
  const { context, errors } = await browser(t);
  const desk = await tab(context, `${address}_seibun/`);
  await desk.waitForSelector('.seibun-state');
  for (const width of [1280, 360]) {
    await desk.setViewportSize({ width, height: 800 });
    const seen = await desk.evaluate(() => ({
      cells: document.querySelectorAll('tbody td[data-label]').length,
      over: document.documentElement.scrollWidth - innerWidth,
      states: [...document.querySelectorAll('.seibun-state')].map((state) => state.getClientRects().length),
      short: [...document.querySelectorAll('td[data-label]')].filter((cell) => cell.getBoundingClientRect().width < 16).length,
    }));
    assert.ok(seen.cells >= 14 && seen.over <= 0 && seen.short === 0, `${width}: ${JSON.stringify(seen)}`);
    assert.deepEqual(seen.states, [1], `${width}`);
  }
  assert.deepEqual(errors, []);
});
