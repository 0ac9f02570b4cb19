// The pages in a real browser: what a reader, a screen reader, a keyboard and a printer get.

import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';

import { built, pages, replace, served, watched } from './built.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 32"><path d="M0 0h160v32H0z" fill="#7a1f3d"/></svg>';
const OPTIONS = `
[theme]
name = "letterhead"

[theme.options]
accent = "#7a1f3d"
logo = "icon.svg"
width = "wide"
font = "serif"
header = [{ label = { ja = "会社概要", en = "About us" }, url = "https://www.example.jp/" }]
footer = [{ label = { ja = "利用規約", en = "Terms" }, url = "https://www.example.jp/terms/" }]

[theme.options.properties]
"--leading" = { ja = "2" }
`;

/** The sample with every option and a retired address. */
async function dressed(root) {
  const site = path.join(root, 'content/site.toml');
  await replace(site, 'theme     = "default"\n', '');
  await writeFile(site, `${await readFile(site, 'utf8')}${OPTIONS}`);
  await mkdir(path.join(root, 'themes/letterhead/assets'), { recursive: true });
  await writeFile(path.join(root, 'themes/letterhead/assets/icon.svg'), LOGO);
  await replace(path.join(root, 'content/privacy/notice.toml'), 'numbering', 'aliases = ["privacy-policy"]\nnumbering');
}

/** Every kind of page in each language: those of one notice, but for the version that its own page shows, and the site's. */
const kinds = async (folder) => (await pages(folder)).filter((page) => !page.includes('/privacy-policy/') && !/external|cookies|v\/2026-04-01/.test(page));

/** Pages that show all that a theme puts around a text. */
const OF_THE_FRAME = /^\/(|404\.html|ja\/|en\/privacy\/)$/;

async function open(context, address, { width = 1280, scheme = 'light' } = {}) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** What axe finds on the page as it is shown, by all its rules or by one. */
async function violations(page, rule) {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(AXE);
  const found = await page.evaluate((only) => globalThis.axe.run(document, { ...(only && { runOnly: [only] }), resultTypes: ['violations'] }), rule);
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`));
}

/** How far the page can be pushed sideways. */
const overflow = (page) => page.evaluate(() => { scrollTo({ left: 1e4, behavior: 'instant' }); return scrollX; });

/** Opens each page in each setting, a color scheme and a width: it is accessible, fits, and loads nothing from elsewhere. */
async function judged(t, folder, addresses, settings = [['light', 1280], ['light', 320], ['dark', 1280], ['dark', 320]]) {
  const origin = await served(t, folder);
  const { context, noted } = await watched(t, origin);
  for (const address of addresses) {
    const page = await open(context, origin + address);
    for (const [scheme, width] of settings) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await violations(page), [], `${address} ${scheme} ${width}`);
      assert.equal(await overflow(page), 0, `${address} scrolls sideways at ${width}`);
    }
    await page.close();
  }
  assert.deepEqual(noted, []);
}

for (const [name, edit] of [['the default theme', undefined], ['a second theme with every option', dressed]]) {
  test(`${name}: every kind of page is accessible, fits a phone, and loads nothing from elsewhere`, async (t) => {
    const folder = await built(t, edit);
    const addresses = await kinds(folder);
    assert.ok(['/', '/404.html', '/en/', '/en/privacy/', '/en/privacy/bilingual/', '/ja/privacy/history/'].every((one) => addresses.includes(one)));
    await judged(t, folder, addresses.filter((address) => !edit || OF_THE_FRAME.test(address)));
  });
}

/** Makes another language the original, or none. */
const prevailing = (original) => async (root) => {
  await replace(path.join(root, 'content/site.toml'), 'original  = "ja"', `original  = "${original}"`);
  const texts = path.join(root, 'content/privacy/2026-04-01');
  for (const tag of ['ja', 'en', 'zh-Hans', 'ko', 'de', 'ar']) {
    const file = path.join(texts, `${tag}.toml`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll(/^translates.*\n/gm, ''));
  }
};

// What does not depend on the original is looked at once.
for (const [original, some, settings] of [['ja', /^/, undefined], ['en', /[^/]\/privacy\/(bilingual\/)?$/, [['light', 320], ['dark', 1280]]], ['none', /^\/(ar|zh-Hans)\/privacy\/(bilingual\/.*)?$/, [['dark', 320], ['light', 1280]]]]) {
  test(`six languages, original ${original}: the pages of each are accessible, fit a phone, and load nothing from elsewhere`, async (t) => {
    const folder = await built(t, original === 'ja' ? undefined : prevailing(original), 'tests/sites/languages');
    const addresses = (await pages(folder)).filter((address) => some.test(address));
    assert.ok(addresses.length > 10 && addresses.some((address) => address.includes('/bilingual/')), addresses.join(' '));
    await judged(t, folder, addresses, settings);
  });
}

test('the bar of the contents leaves of what can be pressed enough for a finger or nothing, however high the screen is', async (t) => {
  const folder = await built(t, undefined, 'tests/sites/languages');
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const [address, width] of [['/de/privacy/', 320], ['/ja/privacy/', 320], ['/ar/privacy/bilingual/', 1280]]) {
    const page = await open(context, origin + address, { width });
    for (let height = 500; height < 1200; height += 29) {
      await page.setViewportSize({ width, height });
      assert.deepEqual(await violations(page, 'target-size'), [], `${address} at ${width} by ${height}`);
    }
    await page.close();
  }
});

test('the policy blocks nothing of ours, and would block a script', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context, noted } = await watched(t, origin);
  const page = await open(context, `${origin}/ja/privacy/`);
  assert.ok(await page.locator('script[type="application/ld+json"]').count(), 'data for machines is there');
  assert.deepEqual(noted, []);
  await page.setContent('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><script>document.title = "ran"</script>');
  assert.notEqual(await page.title(), 'ran');
  assert.ok(noted.some((note) => note.includes('Content Security Policy')), 'a violation would be noted');
});

test('the options are what the reader sees', async (t) => {
  const folder = await built(t, dressed);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/ja/privacy/`);
  const color = () => page.locator('.facts a').first().evaluate((link) => getComputedStyle(link).color);
  assert.equal(await color(), 'rgb(122, 31, 61)');
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.notEqual(await color(), 'rgb(122, 31, 61)');
  const logo = page.locator('.logo img');
  assert.ok(await logo.evaluate((image) => image.complete && image.naturalWidth > 0));
  assert.equal(await logo.getAttribute('alt'), '白樺データ株式会社');
  assert.match(await page.locator('.text p').first().evaluate((text) => getComputedStyle(text).fontFamily), /Mincho/);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.facts a').first().evaluate((link) => getComputedStyle(link).color), 'rgb(0, 0, 0)');
});

test('a retired address leads to the page without a script', async (t) => {
  const folder = await built(t, dressed);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await context.newPage();
  await page.goto(`${origin}/en/privacy-policy/history/`);
  await page.waitForURL(`${origin}/en/privacy/history/`, { timeout: 10000 });
});

test('the keyboard reaches everything, in order, and shows where it is', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  for (const [address, width] of [['/en/cookies/', 1280], ['/ja/privacy/history/', 320], ['/', 320]]) {
    const page = await open(context, origin + address, { width });
    const wanted = await page.evaluate(() => {
      const reachable = [...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((element) => element.checkVisibility({ contentVisibilityAuto: true }));
      reachable.forEach((element, index) => { element.dataset.order = index; });
      return reachable.length;
    });
    const seen = [];
    for (let step = 0; step < wanted; step++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return shown ? Number(document.activeElement.dataset.order) : `no focus to be seen on ${document.activeElement.outerHTML}`;
      }));
    }
    assert.deepEqual(seen, [...Array(wanted).keys()], address);
    await page.close();
  }
});

test('the skip link leads to the content', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/en/privacy/`);
  await page.keyboard.press('Tab');
  assert.ok(await page.locator('.skip-link').first().evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0));
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).hash, '#content');
});

/** The text of each sheet, spaces left out. */
async function printed(page) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf);
  const { view } = await pdf.getPage(1);
  return { sheets: text.map((sheet) => sheet.replace(/\s+/g, '')), size: view.slice(2).map(Math.round) };
}

test('a printed notice says on each sheet what it is', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/en/privacy/`);
  const { sheets, size } = await printed(page);
  assert.deepEqual(size, [595, 842], 'A4, upright');
  assert.ok(sheets.length > 3);
  sheets.forEach((sheet, index) => {
    for (const words of ['PrivacyPolicy', 'VersioneffectiveApril1,2026', 'https://privacy.example.jp/en/privacy/', `${index + 1}/${sheets.length}`]) {
      assert.ok(sheet.includes(words), `sheet ${index + 1} lacks ${words}`);
    }
  });
  const [first] = sheets;
  assert.ok(first.indexOf('theoriginalprevails') > 0 && first.indexOf('theoriginalprevails') < first.indexOf('Article1'), 'what prevails comes first');
  assert.ok(!sheets.join('').includes('Skiptocontent'));
  for (const navigation of ['.breadcrumbs', '.contents', '.pager', '.site-footer']) {
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator(navigation).first().isVisible(), false, navigation);
  }
});

test('a printed comparison lies on its side', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const { context } = await watched(t, origin);
  const page = await open(context, `${origin}/ja/privacy/changes/2026-04-01/`);
  const { sheets, size } = await printed(page);
  assert.deepEqual(size, [842, 595], 'A4, on its side');
  for (const sheet of sheets) {
    assert.ok(sheet.includes('https://privacy.example.jp/ja/privacy/changes/2026-04-01/'));
  }
});
