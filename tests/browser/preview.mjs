// The program under test, and a browser to look at it with. Shared by all tests in this folder.

import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { chromium } from 'playwright-core';

const PROGRAM = process.env.SEIBUN ?? path.resolve(import.meta.dirname, '../../target/debug/seibun');
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A preview of the site in `root`, until the test ends. */
export async function preview(test, root, ...options) {
  const port = options.includes('--port') ? [] : ['--port', '0'];
  const child = spawn(PROGRAM, ['serve', '--root', root, '--lang', 'en', ...port, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async () => { child.kill('SIGINT'); await ended; };
  test.after(stop);
  for await (const address of createInterface({ input: child.stdout })) return { address, port: new URL(address).port, stop };
  throw new Error('the preview ended before it printed an address');
}

/** A program by its path, or by its name on the PATH. */
async function found(program) {
  if (program.includes(path.sep)) return program;
  for (const folder of process.env.PATH.split(path.delimiter)) {
    const file = path.join(folder, program);
    if (await access(file).then(() => true, () => false)) return file;
  }
  throw new Error(`${program} is not installed; see tests/setup.sh`);
}

/** A browser, until the test ends. `errors` collects what goes wrong in its pages. */
export async function browser(test) {
  const sandbox = process.getuid?.() !== 0;
  const launched = await chromium.launch({ executablePath: await found(process.env.CHROMIUM ?? 'chromium'), chromiumSandbox: sandbox, args: FLAGS });
  test.after(() => launched.close());
  const context = await launched.newContext({ viewport: { width: 1000, height: 600 } });
  const errors = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  return { context, errors };
}

/** A tab at an address, ready and listening. */
export async function tab(context, address) {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByType('resource').length > 0);
  // A mark that a reload would wipe away.
  await page.evaluate(() => { globalThis.unloaded = false; });
  return page;
}

/** True as long as the page was only patched. */
export const untouched = (page) => page.evaluate(() => globalThis.unloaded === false);

/** Waits until the page's text holds `words`. */
export const shows = (page, words) => page.waitForFunction((text) => document.body.innerText.includes(text), words, { timeout: 10000, polling: 20 });
