// What a build costs: cold, again, after one text changed, and what other commands cost. Figures to look at, no test.
//
//   cargo build --release && node tests/bench/run.mjs [NOTICES]
//
// Each line: processor seconds (user + system), wall seconds, peak MiB; and millions of instructions where `perf` can count
// them, which do not depend on what else the machine does. Take ratios from one run, never absolute times from two days.
// SEIBUN names another program.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';

import { site } from './site.mjs';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const SEIBUN = process.env.SEIBUN ?? path.join(REPOSITORY, 'target/release/seibun');
const notices = Number(process.argv[2] ?? 200);
const root = await mkdtemp(path.join(tmpdir(), 'seibun-bench-'));
const COST = path.join(root, 'cost');

/** Runs the program, and returns what that cost. What it says about the made-up texts is not wanted. */
function measured(...args) {
  const run = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', '-o', COST, SEIBUN, '-q', ...args], { stdio: 'ignore' });
  if (run.status === null || run.status > 1) {
    throw new Error(`${args.join(' ')}: ended with ${run.status ?? run.signal}`);
  }
  const [user, system, wall, peak] = readFileSync(COST, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { cpu: user + system, wall, peak: peak / 1024 };
}

/** How many instructions a run takes; nothing where they cannot be counted. */
function instructions(...args) {
  const run = spawnSync('perf', ['stat', '-x,', '-e', 'instructions:u', SEIBUN, '-q', ...args], { encoding: 'utf8', maxBuffer: Infinity });
  const counted = /^(\d+),/m.exec(run.stderr ?? '');
  return counted ? Math.round(Number(counted[1]) / 1e6) : undefined;
}

try {
  await site(root, notices);
  measured('seal', '--root', root);
  const text = path.join(root, 'content/notice-0/2025-04-01/ja.toml');
  const draft = path.join(root, 'content/notice-1/notice.toml');
  const edit = async (file, from, to) => writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
  const runs = [
    ['cold build', () => ['build', '--fresh', '--out', path.join(root, 'cold')]],
    ['build', () => ['build']],
    ['again', () => ['build']],
    ['once more', () => ['build']],
    ['one notice changed', async () => (await edit(draft, '改定', '変更'), ['build'])],
    ['check again', () => ['check']],
    ['status', () => ['status']],
    ['seal, nothing to do', () => ['seal']],
    ['compare', () => ['compare', 'notice-0', '2024-04-01', '2025-04-01']],
    ['explain', () => ['explain', 'seal-missing']],
    ['one text changed, refused: it is sealed', async () => (await edit(text, '個人', '個 人'), ['check'])],
  ];
  console.log(`${notices} notices × 2 languages × 5 versions; ${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}`);
  for (const [name, prepare] of runs) {
    const args = [...await prepare(), '--root', root];
    const { cpu, wall, peak } = measured(...args);
    const count = name === 'cold build' ? undefined : instructions(...args);
    const counted = count === undefined ? '' : `, ${count} M instructions`;
    console.log(`${name}: ${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s, ${Math.round(peak)} MiB${counted}`);
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
