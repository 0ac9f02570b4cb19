// Writes a made-up site for measurements: notices × versions × two languages, the same each time.
//
//   node tests/bench/site.mjs FOLDER [NOTICES] [VERSIONS]

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const WORDS = {
  ja: {
    title: 'お知らせ', heading: '事項',
    sentences: [
      '当社は、取得した個人情報を、次に掲げる利用目的の達成に必要な範囲内で取り扱います。',
      '当社は、法令に基づく場合を除き、あらかじめ本人の同意を得ないで、個人データを第三者に提供しません。',
      '当社は、個人データの漏えい、滅失又は毀損の防止その他の安全管理のために必要な措置を講じます。',
      '本人は、当社に対し、当社が保有する個人データの開示を請求することができます。',
      '当社は、従業者に個人データを取り扱わせるに当たり、必要かつ適切な監督を行います。',
    ],
    refers: (target) => `前項の規定は、[](#${target})に定める場合には、適用しません。`,
  },
  en: {
    title: 'Notice', heading: 'Matter',
    sentences: [
      'We handle the personal information that we acquire within the scope necessary to achieve the purposes of use set out below.',
      'Except where laws and regulations so provide, we do not provide personal data to third parties without the prior consent of the person.',
      'We take the measures that are necessary to prevent the leakage, loss or damage of personal data and otherwise to keep it secure.',
      'A person may request us to disclose the personal data that we hold on that person.',
      'When we have employees handle personal data, we supervise them as necessary and appropriate.',
    ],
    refers: (target) => `The preceding paragraph does not apply where [](#${target}) provides otherwise.`,
  },
};
const SECTIONS = 14;

/** A text of a version: each version has other words in two sections, and one more section than the one before. */
function text(language, notice, version) {
  const { title, heading, sentences, refers } = WORDS[language];
  const sentence = (at) => sentences[at % sentences.length];
  const section = (s) => {
    const at = notice + s + (s % 7 === version % 7 ? version : 0);
    return `[[section]]\nid = "s${s}"\nheading = "${heading} ${s}"\ntext = '''\n1. ${sentence(at)}\n\n   1) ${sentence(at + 1)}\n` +
      `   2) ${sentence(at + 2)}\n\n2. ${refers(`s${(s + 3) % SECTIONS}`)}${language === 'ja' ? '' : ' '}${sentence(at + 3)}\n` +
      `3. [](notice-${(notice + 1) % 7}#s${s % SECTIONS})\n'''\n`;
  };
  const sections = Array.from({ length: SECTIONS + version }, (_, s) => section(s));
  return `title = "${title} ${notice}"\npreamble = '''\n${sentence(notice)}\n'''\n\n${sections.join('\n')}`;
}

const SITE = `base_url = "https://privacy.example.jp/"
languages = ["ja", "en"]
original = "ja"
time_zone = "Asia/Tokyo"

[operator]
name = { ja = "見本株式会社", en = "Mihon Co., Ltd." }
`;

/** Writes the site. */
export async function site(root, notices = 200, versions = 5) {
  await mkdir(path.join(root, 'content'), { recursive: true });
  await writeFile(path.join(root, 'content/site.toml'), SITE);
  for (let n = 0; n < notices; n++) {
    const notice = path.join(root, `content/notice-${n}`);
    let entries = `kind = "notice"\nslug = "notice-${n}"\nnumbering = "article"\n`;
    for (let v = 0; v < versions; v++) {
      const date = `${2026 - versions + v}-04-01`;
      await mkdir(path.join(notice, date), { recursive: true });
      for (const language of ['ja', 'en']) {
        await writeFile(path.join(notice, date, `${language}.toml`), text(language, n, v));
      }
      entries += `\n[[version]]\neffective = ${date}\nsummary = { ja = "改定", en = "Revised" }\n`;
    }
    await writeFile(path.join(notice, 'notice.toml'), entries);
  }
}

if (process.argv[1] === import.meta.filename) {
  const [root, ...numbers] = process.argv.slice(2);
  await site(root, ...numbers.map(Number));
}
