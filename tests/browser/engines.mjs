// The layout of the main kinds of pages in Firefox and in WebKitGTK, which set lines by rules of their own. CI does not run it:
// the browsers are large. It needs `apt-get install firefox-esr webkit2gtk-driver xvfb`, and runs as `node engines.mjs` or, for
// pictures, `node engines.mjs FOLDER`.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { built, served } from './built.mjs';
import { brokenUnits } from './units.mjs';

const WEBKIT_PORT = 4790;
const FIREFOX_PORT = 4791;
const DISPLAY = ':97';
const PICTURES = process.argv[2];
const PAGES = [
  '/ja/privacy/', '/en/privacy/', '/ja/cookies/', '/en/privacy/bilingual/', '/ja/privacy/changes/2026-04-01/', '/ja/privacy/history/',
  '/ja/privacy/since/2024-04-01/', '/ja/privacy/sections/', '/ja/', '/404.html',
];

/** Tries until `attempt` no longer finds the door closed. */
async function patiently(attempt) {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries > 480 || (error.cause ?? error).code !== 'ECONNREFUSED') throw error;
      await sleep(250);
    }
  }
}

/** A WebKit window, until the test ends. */
async function webkit(t) {
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' });
  const environment = { ...process.env, DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: process.getuid?.() === 0 ? '1' : '' };
  const driver = spawn('WebKitWebDriver', [`--port=${WEBKIT_PORT}`], { stdio: 'ignore', env: environment });
  t.after(() => { driver.kill(); screen.kill(); });
  const ask = (address, body, method = body ? 'POST' : 'GET') => patiently(async () => {
    const response = await fetch(`http://127.0.0.1:${WEBKIT_PORT}/session${address}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  });
  const { sessionId } = await ask('', { capabilities: { alwaysMatch: {} } });
  t.after(() => ask(`/${sessionId}`, undefined, 'DELETE').catch(() => {}));
  return {
    open: (url) => ask(`/${sessionId}/url`, { url }),
    // It makes no window narrower than this.
    size: (width) => ask(`/${sessionId}/window/rect`, { x: 0, y: 0, width: Math.max(width, 500), height: 900 }),
    run: (script) => ask(`/${sessionId}/execute/sync`, { script, args: [] }),
    picture: () => ask(`/${sessionId}/screenshot`),
  };
}

/** A Firefox window, until the test ends: it speaks Marionette, which is WebDriver as lists behind their lengths. */
async function firefox(t) {
  const profile = await mkdtemp(path.join(tmpdir(), 'seibun-firefox-'));
  await writeFile(path.join(profile, 'user.js'), `user_pref("marionette.port", ${FIREFOX_PORT});\nuser_pref("datareporting.policy.dataSubmissionEnabled", false);\n`);
  const program = spawn('firefox-esr', ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const ended = new Promise((done) => program.on('exit', done));
  t.after(async () => { program.kill(); await ended; await rm(profile, { recursive: true, force: true }); });
  const socket = await patiently(() => new Promise((done, failed) => {
    const attempt = connect(FIREFOX_PORT, '127.0.0.1', () => done(attempt));
    attempt.on('error', failed);
  }));
  t.after(() => socket.destroy());
  const waiting = new Map();
  let received = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (let colon; (colon = received.indexOf(58)) > 0;) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const [, id, error, result] = [].concat(JSON.parse(received.subarray(colon + 1, end)));
      if (error) waiting.get(id)?.[1](new Error(`${error.error}: ${error.message}`));
      else waiting.get(id)?.[0](result);
      received = received.subarray(end);
    }
  });
  let last = 0;
  const ask = (command, values = {}) => new Promise((...promise) => {
    const message = JSON.stringify([0, ++last, command, values]);
    waiting.set(last, promise);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
  });
  await ask('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  const run = (script) => ask('WebDriver:ExecuteScript', { script, args: [] }).then(({ value }) => value);
  return {
    open: (url) => ask('WebDriver:Navigate', { url }),
    // It makes no window narrower than this: the rest is the zoom's, which style sheets see as they see a width.
    size: async (width) => {
      await ask('WebDriver:SetWindowRect', { x: 0, y: 0, width: Math.max(width, 500), height: 1000 });
      await ask('Marionette:SetContext', { value: 'chrome' });
      await run(`gBrowser.selectedBrowser.fullZoom = ${Math.max(1, 500 / width)}`);
      await ask('Marionette:SetContext', { value: 'content' });
    },
    run,
    picture: () => ask('WebDriver:TakeScreenshot', { full: false }).then(({ value }) => value),
  };
}

for (const engine of [firefox, webkit]) {
  test(`pages fit, and break neither articles nor days, in ${engine.name}`, async (t) => {
    const folder = await built(t);
    const origin = await served(t, folder);
    const browser = await engine(t);
    for (const width of [1280, 768, 360]) {
      for (const address of PAGES) {
        await browser.open(origin + address);
        await browser.size(width);
        const { over, wide, seen, broken } = await browser.run(`
          document.documentElement.style.scrollBehavior = 'auto';
          scrollTo(10000, 0);
          const over = scrollX;
          scrollTo(0, 0);
          return { over, wide: innerWidth, ...(${brokenUnits})() };
        `);
        t.diagnostic(`${address} at ${Math.round(wide)}: ${seen} units`);
        assert.equal(over, 0, `${address} scrolls sideways at ${wide}`);
        assert.deepEqual(broken, [], `${address} at ${wide}`);
        if (PICTURES) await writeFile(path.join(PICTURES, `${engine.name}${address.replaceAll('/', '-')}${width}.png`), Buffer.from(await browser.picture(), 'base64'));
      }
    }
  });
}
