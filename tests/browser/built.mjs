// A built site behind a server of its own, and a browser that writes down whatever a page does beyond showing itself.

import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const PROGRAM = process.env.SEIBUN ?? path.join(REPOSITORY, 'target/debug/seibun');
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml', '.xml': 'application/xml', '.txt': 'text/plain', '.json': 'application/json' };

/** The sample site, or that of another folder, changed by `edit(root)`, built as of a day; the folder goes away with the test. */
export async function built(test, edit = async () => {}, site = '.') {
  const root = await mkdtemp(path.join(tmpdir(), 'seibun-'));
  test.after(() => rm(root, { recursive: true, force: true }));
  await cp(path.join(REPOSITORY, site, 'content'), path.join(root, 'content'), { recursive: true });
  await cp(path.join(REPOSITORY, 'themes/letterhead'), path.join(root, 'themes/letterhead'), { recursive: true });
  await edit(root);
  execFileSync(PROGRAM, ['build', '--quiet', '--root', root, '--as-of', '2026-11-21', '--lang', 'en'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return path.join(root, 'public');
}

/** Replaces a part of a file, which must be there. */
export async function replace(file, from, to) {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(file, text.replace(from, to));
}

/** The addresses of all pages of a built site. */
export async function pages(folder) {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`).sort();
}

/** A server that sends the folder as a host would: with the headers that `_headers` gives every page. */
export async function served(test, folder) {
  const rules = await readFile(path.join(folder, '_headers'), 'utf8');
  const policy = /Content-Security-Policy: (.*)/.exec(rules)[1];
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    const body = await readFile(file).catch(() => undefined);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' };
    response.writeHead(body ? 200 : 404, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  test.after(() => { server.close(); server.closeAllConnections(); });
  return `http://127.0.0.1:${server.address().port}`;
}

/** A browser that notes requests to other origins, errors, and whatever the policy of the pages blocks. */
export async function watched(test, origin) {
  const sandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: sandbox, args: FLAGS });
  test.after(() => browser.close());
  // The tests look into the page from outside; `bypassCSP` would take away what they are to find.
  const context = await browser.newContext();
  const noted = [];
  context.on('request', (request) => { if (!request.url().startsWith(`${origin}/`)) noted.push(`asks for ${request.url()}`); });
  context.on('requestfailed', (request) => noted.push(`did not get ${request.url()}`));
  context.on('console', (message) => { if (message.type() !== 'log') noted.push(`${message.type()}: ${message.text()}`); });
  context.on('weberror', (error) => noted.push(String(error.error())));
  return { context, noted };
}
