//! Seals: what is written, what changes no longer reach, and what is reported if one does.

mod broken;
mod corrections;
mod kept;
mod log;
mod pinned;
mod shown;
mod tamper;
mod written;

use crate::harness::Site;

const SITE: &str = "content/site.toml";
const NOTICE: &str = "content/privacy/notice.toml";
const JA: &str = "content/privacy/2026-04-01/ja.toml";
const EN: &str = "content/privacy/2026-04-01/en.toml";
const SEAL: &str = "content/privacy/2026-04-01/seal.toml";
const LOG: &str = "content/seals.log";
const COPY: &str = "content/privacy/2026-04-01/seal/ja.txt";

/// A text that draws on everything: site, scheme, words, another notice.
const TEXT: &str = r#"title = "プライバシーポリシー"
preamble = '''
{operator.name}（{operator.address}）は、手数料を{fact.fee}とします。
'''

[[section]]
id = "purpose"
heading = "利用目的"
text = '''
1. 当社は、個人情報を利用します。
2. [](#purpose.1 "relative")は、[](#third-party "title")及び[](cookies#use)に従います。
'''

[[section]]
id = "third-party"
heading = "第三者提供"
text = '''
当社は、同意を得ないで提供しません。

{contact.desk}
'''
"#;

/// A site with two notices, one of which uses everything.
fn site() -> Site {
    let records = "address = { ja = \"東京都架空町1-2\", en = \"1-2 Kaku-cho\" }\n\n[contact.desk]\n\
                   name = { ja = \"窓口\", en = \"Desk\" }\nphone = \"+81-3-0000-0000\"\n\n\
                   [fact.fee]\namount = 1000\ncurrency = \"JPY\"\n";
    let site = Site::small();
    let config = site.read(SITE).replace("\n[check]\n", &format!("{records}\n[check]\n"));
    // The English text does not translate this one; the seal does not depend on that.
    let off = "parity-paragraphs = \"off\", parity-references = \"off\", parity-placeholders = \"off\", ";
    let config = config.replace("levels = { ", &format!("levels = {{ {off}"));
    let cookies = "title = \"クッキー\"\n\n[[section]]\nid = \"use\"\nheading = \"利用\"\ntext = \"使います。\"\n";
    site.file(SITE, config)
        .file(JA, TEXT)
        .file("content/cookies/notice.toml", "kind = \"cookie-policy\"\nslug = \"cookies\"\nnumbering = \"plain\"\n\n[[version]]\neffective = 2026-04-01\n")
        .file("content/cookies/2026-04-01/ja.toml", cookies)
}

/// The same, with every version sealed.
fn sealed() -> Site {
    let site = site();
    let ended = site.run("seal");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    site
}

/// The findings of `check`, including those about seals, one per line, without hints.
fn check(site: &Site) -> String {
    let output = site.command("check --format short").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The line of `seal.toml` with the digest of the Japanese text.
fn digest_line(site: &Site) -> String {
    site.read(SEAL).lines().find(|line| line.starts_with("ja = ")).unwrap().to_owned()
}
