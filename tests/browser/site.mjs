// Sites to try the preview on, each in a folder of its own.

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** A folder that goes away with the test. */
async function folder(test) {
  const root = await mkdtemp(path.join(tmpdir(), 'seibun-'));
  test.after(() => rm(root, { recursive: true, force: true }));
  return root;
}

/** A copy of the repository's own sample site. */
export async function sampleSite(test) {
  const root = await folder(test);
  // Without its seals: the tests change texts, and a broken seal would be one more thing to show.
  const filter = (from) => !['seal', 'seal.toml'].includes(path.basename(from));
  await cp(path.join(REPOSITORY, 'content'), path.join(root, 'content'), { recursive: true, filter });
  return root;
}

/** A copy of the site in six languages, with more of them, which have no text yet. */
export async function languagesSite(test, more) {
  const root = await folder(test);
  await cp(path.join(REPOSITORY, 'tests/sites/languages/content'), path.join(root, 'content'), { recursive: true });
  const file = path.join(root, 'content/site.toml');
  const text = await readFile(file, 'utf8');
  const listed = more.map((tag) => `, "${tag}"`).join('');
  // A value that is given for all languages, so that none is wanting.
  const values = text.replace('"ar"]', `"ar"${listed}]`).replace(/\{ ja = "([^"]*)"[^}]*\}/g, '"$1"');
  await writeFile(file, values);
  const notice = path.join(root, 'content/privacy/notice.toml');
  const without = more.map((tag) => `"${tag}"`).join(', ');
  await writeFile(notice, `${await readFile(notice, 'utf8')}without = [${without}]\n`);
  return root;
}

/** A site of made-up notices: `notices` × `versions` × two languages. */
export async function largeSite(test, notices = 200, versions = 5) {
  const root = await folder(test);
  await mkdir(path.join(root, 'content'), { recursive: true });
  await writeFile(path.join(root, 'content/site.toml'), SITE);
  for (let n = 0; n < notices; n++) {
    const notice = path.join(root, `content/notice-${n}`);
    const dates = Array.from({ length: versions }, (_, v) => `${2020 + v}-04-01`);
    for (const date of dates) {
      await mkdir(path.join(notice, date), { recursive: true });
      await writeFile(path.join(notice, date, 'ja.toml'), text('ja', n, date));
      await writeFile(path.join(notice, date, 'en.toml'), text('en', n, date));
    }
    const entries = dates.map((date) => `[[version]]\neffective = ${date}\n`).join('\n');
    await writeFile(path.join(notice, 'notice.toml'), `kind = "notice"\nslug = "notice-${n}"\nnumbering = "article"\n\n${entries}`);
  }
  return root;
}

const SITE = `base_url = "https://privacy.example.jp/"
languages = ["ja", "en"]
original = "ja"
time_zone = "Asia/Tokyo"
dates = { ja = "both", en = "long" }

[operator]
name = { ja = "見本株式会社", en = "Mihon Inc." }
`;

/** Twenty sections of a real notice's length, with lists, references and a table. */
function text(language, n, date) {
  const ja = language === 'ja';
  const sentence = ja
    ? '当社は、取得した個人情報を、次に掲げる利用目的の達成に必要な範囲内で取り扱い、法令に基づく場合を除き、あらかじめ本人の同意を得ないで、この範囲を超えて取り扱いません。'
    : 'We handle the personal information that we acquire within the scope necessary to achieve the purposes of use set out below, and do not handle it beyond that scope without the prior consent of the person, except where laws and regulations so provide.';
  const sections = Array.from({ length: 20 }, (_, s) => `
[[section]]
id = "section-${s}"
heading = "${ja ? `第${s}の事項` : `Matter ${s}`}"
text = '''
1. ${sentence}

   1) ${sentence}
   2) ${sentence}

2. ${ja ? '前項の規定は、' : 'The preceding paragraph does not apply to '}[](#section-${(s + 7) % 20})${ja ? 'に定める場合には、適用しません。' : '.'} ${sentence}
'''
`);
  return `title = "${ja ? `文書${n}` : `Notice ${n}`}"\npreamble = '''\n${sentence} ${date}\n'''\n${sections.join('')}`;
}
