// The layout of the main kinds of pages in WebKitGTK, which sets lines by rules of its own. CI does not run it: the browser is
// large. It needs `apt-get install webkit2gtk-driver xvfb`, and runs as `node webkit.mjs` or, for pictures,
// `node webkit.mjs FOLDER`.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { built, served } from './built.mjs';

const PORT = 4790;
const DISPLAY = ':97';
const PICTURES = process.argv[2];
const PAGES = ['/ja/privacy/', '/en/privacy/', '/ja/cookies/', '/en/privacy/bilingual/', '/ja/privacy/changes/2026-04-01/', '/ja/privacy/history/'];

/** Asks the driver, until it answers. */
async function ask(address, body, method = body ? 'POST' : 'GET') {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(`http://127.0.0.1:${PORT}${address}`, { method, body: body && JSON.stringify(body) });
      const { value } = await response.json();
      if (value?.error) throw new Error(`${value.error}: ${value.message}`);
      return value;
    } catch (error) {
      if (tries > 40 || error.cause?.code !== 'ECONNREFUSED') throw error;
      await sleep(250);
    }
  }
}

/** A WebKit window, until the test ends. */
async function webkit(t) {
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' });
  const environment = { ...process.env, DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: process.getuid?.() === 0 ? '1' : '' };
  const driver = spawn('WebKitWebDriver', [`--port=${PORT}`], { stdio: 'ignore', env: environment });
  t.after(() => { driver.kill(); screen.kill(); });
  const { sessionId } = await ask('/session', { capabilities: { alwaysMatch: {} } });
  t.after(() => ask(`/session/${sessionId}`, undefined, 'DELETE').catch(() => {}));
  const at = (rest) => `/session/${sessionId}/${rest}`;
  return {
    open: (url) => ask(at('url'), { url }),
    size: (width, height) => ask(at('window/rect'), { x: 0, y: 0, width, height }),
    run: (script) => ask(at('execute/sync'), { script, args: [] }),
    picture: async (name) => writeFile(path.join(PICTURES, `${name}.png`), Buffer.from(await ask(at('screenshot')), 'base64')),
  };
}

test('pages fit, and break neither articles nor days, in WebKit', async (t) => {
  const folder = await built(t);
  const origin = await served(t, folder);
  const browser = await webkit(t);
  for (const [width, height] of [[1280, 900], [500, 900]]) {
    await browser.size(width, height);
    for (const address of PAGES) {
      await browser.open(origin + address);
      const { over, broken, seen } = await browser.run(`
        document.documentElement.style.scrollBehavior = 'auto';
        scrollTo(10000, 0);
        const over = scrollX;
        scrollTo(0, 0);
        const lines = (element) => new Set([...element.getClientRects()].map((rect) => Math.round(rect.bottom / 4))).size;
        const units = [...document.querySelectorAll('.text .whole')];
        return { over, seen: units.length, broken: units.filter((unit) => lines(unit) > 1).map((unit) => unit.textContent) };
      `);
      t.diagnostic(`${address} at ${width}: ${seen} units`);
      assert.equal(over, 0, `${address} scrolls sideways at ${width}`);
      assert.deepEqual(broken, [], `${address} at ${width}`);
      if (PICTURES) await browser.picture(`${address.replaceAll('/', '-').slice(1)}${width}`);
    }
  }
});
