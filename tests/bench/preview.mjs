// How long a save takes until it is seen in the browser, on a site of two thousand texts. A figure to look at, no test: a busy
// machine is slow, and right.
//
//   cargo build --release && SEIBUN="$PWD/target/release/seibun" node --test tests/bench/preview.mjs

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { browser, preview, tab } from '../browser/preview.mjs';
import { largeSite } from '../browser/site.mjs';

const SAVES = 31;

test('from a save to the page', async (t) => {
  const root = await largeSite(t);
  const { address } = await preview(t, root);
  const { context } = await browser(t);
  const page = await tab(context, `${address}ja/notice-7/v/2022-04-01/`);
  const file = path.join(root, 'content/notice-7/2022-04-01/ja.toml');
  const text = await readFile(file, 'utf8');
  const delays = [];
  for (let n = 0; n < SAVES; n++) {
    const word = `第${n}の語`;
    const seen = page.evaluate((wanted) => new Promise((done) => {
      const observer = new MutationObserver(() => {
        if (document.body.textContent.includes(wanted)) { observer.disconnect(); done(Date.now()); }
      });
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    }), word);
    await sleep(100);
    await writeFile(file, text.replace('当社は', `当社は${word}`));
    const saved = Date.now();
    delays.push(await seen - saved);
  }
  delays.sort((a, b) => a - b);
  t.diagnostic(`median ${delays[Math.floor(SAVES / 2)]} ms, slowest ${delays.at(-1)} ms`);
});
