//! Pins the sealed form: **what one seibun sealed, every later one builds, unchanged.**
//!
//! `tests/sites/pinned` holds every construct that a sealed text can have, with the seals once made of it. If one of
//! these tests fails, every seal in the world would break. Do not update them: add a new form (`seibun-text-3`) or a
//! new fingerprint algorithm beside the old one, and keep the old one for the seals that name it.
//!
//! A new construct is added as a new notice, sealed by `seibun seal --with-stale` in that folder, with its line below.

use sha2::{Digest, Sha256};

use crate::harness::Site;

/// The folder of each version, the language, and the SHA-256 of its text.
const SEALED: &[(&str, &str, &str)] = &[
    ("abroad/first", "en", "dee0776e5395add8d323f4676af9b1ef276f636cb08c9a7e2ee688f83cf59895"),
    ("charter/2025-10-01", "en", "2e01c1e623d2b5a186d6e76965054763277b18f2e86c5df4c63594037b59655a"),
    ("charter/2025-10-01", "ja", "eeee13ad66ffd0ccf8144c04a14826e4c4d188cae9e79ac27a7e045dee639ddd"),
    ("charter/2026-04-01", "en", "ba4b9faee3547b3ee3f963a021212be4be17f207a9fa96c99059539d52933c27"),
    ("charter/2026-04-01", "ja", "fe0a8ad4f63baf5410692b8165d6a60060452ac1ce896d808d74c24cc767bf81"),
    ("cookies/2026-04-01", "ja", "3784bf5f208ad5e49cfb6eecc78f0743de4542e0ac2c44efff45618ad77c6f76"),
    ("equal/2026-04-01", "en", "09cb717d6f1c9eb4b42a72f70b55ad28cbcc6b3ca411f79cb1f6e70bfdd5355a"),
    ("equal/2026-04-01", "ja", "94189ad7f48324ae3714f3cae77a444a18bed81ba6c295dd6c14b12cb6d80714"),
    ("records/2026-04-01", "en", "678a4860fc637b48248a0b5f22b600f3f5296aeca3b308edf391ab2dacc64267"),
    ("records/2026-04-01", "ja", "62076b9b5afa588aec866ab41b24d921564e4301385338bf9a015606cb5e4933"),
    ("shapes/2026-04-01", "en", "0a6ccac6893307bed25ea8df004dd54dc6aa77ceecef6014d24e66859892b42b"),
    ("shapes/2026-04-01", "ja", "c2df002362ff9b003624da0f31f07d1d26febe3d84bdf17f3e64688f3087ff2e"),
];

/// A site in six languages: the SHA-256 of each text, with Japanese as the original.
const LANGUAGES: &[(&str, &str)] = &[
    ("ja", "483989a1cfd9ef030ac3365ede0de8fa8d0104ebcb0d1c35aa5114d9bb0c0b0e"),
    ("en", "ae2e45e89e56418b7b3c77cef6ea68217fb6b069723a467f2cc762e3e2eb56b1"),
    ("zh-Hans", "6e6952628b2c69a397b6340238783a62cfa7f2a917e49ce61d71f8a7b19048b4"),
    ("ko", "da6a8b5ad209d994cfe2a8b0a154e50f23943e6fb70f4e9436dda0060b497752"),
    ("de", "f48881279bc2c637a7daf19c007245d72d9227c5a87def2c4cfc07841f2b40ab"),
    ("ar", "85dcea1f271f7cf8359f11063cb7ab0ff74baa281752e2634cedcbe6677a9d81"),
];

/// Every form of reference in every language of the program, and every word that decides between two (`citing.toml`):
/// the SHA-256 of each text.
const REFERENCES: &[(&str, &str)] = &[
    ("ja", "02c8fde558834a486983a4ef8fe0c91205968a85121bfd2b678707d923d98932"),
    ("en", "39ee9a0eb4222736336f0ddb78a5519e7c43e4587e3de836a3c8d8696d288b23"),
    ("zh-Hans", "61dbc59ddb7ece3ed348e85503524c6eea303170f0130f496506037cafdaa997"),
    ("zh-Hant", "60f8f1871bebcd34e06a6837346f6d696aba03cba4341d91a093e0e2234d6ceb"),
    ("ko", "02bd936049b70e7cd800aa6a82babc1415452b1da7c1785ac5b94beded90ea74"),
    ("de", "e7af81c2076cc495aee2542e6c07400c6d292c3ff3643db6f285d61b0bbf5103"),
    ("fr", "67b631e4b4906afea4c054f956f584615202703a47414327119d16d615dc1e1e"),
    ("es", "a7be120a7705bda3116fc8df7d281fe545fe85adf960b4f61e9459741fe7247e"),
    ("pt-BR", "c8095363639be13253a2d128df0ea854ed299f73123c32ce445acb9f1ab6e7b1"),
    ("vi", "92f41264b2070b144e4cd4c827c6ec8bfd9f7bf78f49aad606395f77b676df09"),
    ("th", "e640019cf980fe4f78b2a0fb51a101d8bcb8320d7b804fcbee5b6b42eb29eb3d"),
    ("id", "6d4e211370b2eb225c91fef14d15b3242fdaa56b81e44fbfc1a95360a1c680c5"),
    ("ar", "1592720cb8cf1a0d2dda426b297fb50071840da8d1c5bd66a52c418c9ec20585"),
];

/// The SHA-256 of all fingerprints that the translations of the site record, one a line.
const FINGERPRINTS: &str = "7e1ee88a492cade2eb0bdbd6dc06bdfbb844b0648c71c40934fd47fe32dd425e";

fn pinned() -> Site {
    Site::of("tests/sites/pinned")
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn what_was_sealed_is_what_it_was() {
    let site = pinned();
    let kept: Vec<String> = site.files("content").into_iter().filter(|path| path.ends_with(".txt")).collect();
    assert_eq!(kept.len(), SEALED.len(), "{kept:#?}");
    for (version, language, digest) in SEALED {
        let text = site.read(&format!("content/{version}/seal/{language}.txt"));
        assert!(text.starts_with("seibun-text-2\n"), "{version} {language}");
        assert_eq!(sha256(&text), *digest, "{version} {language}");
    }
    // Every text still reads as it was sealed, and every page shows it.
    let ended = site.run("verify");
    assert_eq!(ended.status, Some(0), "{}{}", ended.stdout, ended.stderr);
    assert!(ended.stdout.starts_with(&format!("{} texts are, word for word", SEALED.len())), "{}", ended.stdout);
}

/// A language's words are kept in the seal; the signs that join numbers and the words that delimit what 同項 can mean
/// are not.
#[test]
fn references_that_were_sealed_read_what_they_read_in_every_language() {
    let site = Site::of("tests/sites/pinned-languages");
    for (language, digest) in REFERENCES {
        let text = site.read(&format!("content/references/2026-04-01/seal/{language}.txt"));
        assert_eq!(sha256(&text), *digest, "{language}");
    }
    let ended = site.run("verify");
    assert_eq!(ended.status, Some(0), "{}{}", ended.stdout, ended.stderr);
    assert!(ended.stdout.starts_with(&format!("{} texts are, word for word", REFERENCES.len())), "{}", ended.stdout);
}

/// Sealed by a program that wrote the word for a unit around all parts of a number (제3(3)(가)호), and cited paragraphs without the
/// number around them.
#[test]
fn decimal_references_of_an_earlier_program_read_what_they_read() {
    let ended = Site::of("tests/sites/pinned-decimal").run("verify");
    assert_eq!(ended.status, Some(0), "{}{}", ended.stdout, ended.stderr);
    assert!(ended.stdout.starts_with(&format!("{} texts are, word for word", REFERENCES.len())), "{}", ended.stdout);
}

/// The first version was sealed by a program that took days in a row (1 mars 2025, 2 avril 2025) for a list, and wrote a postal
/// code behind an address that holds it; the second by one that takes neither these nor a telephone number for items.
#[test]
fn a_text_keeps_the_reading_it_was_sealed_with_and_the_next_version_has_the_newest() {
    let site = Site::of("tests/sites/pinned-days");
    let ended = site.run("verify");
    assert_eq!(ended.status, Some(0), "{}{}", ended.stdout, ended.stderr);
    assert!(ended.stdout.starts_with("6 texts are, word for word"), "{}", ended.stdout);
    assert!(!site.run("revise days 2027-04-01").stderr.contains("seibun-reading-1"));
    assert_eq!(site.run("build --drafts").status, Some(0));
    for (language, day, list) in [
        ("fr", "1 mars 2025", "1.1 mars 2025"),
        ("es", "1 de marzo de 2025", "1.1 de marzo de 2025"),
        ("vi", "1 tháng 3 năm 2025", "1.1 tháng 3 năm 2025"),
    ] {
        let text = |version: &str| site.read(&format!("public/{language}/days/v/{version}/text.txt"));
        let first = text("2026-04-01");
        assert!(first.contains(&format!("\n{list}\n")) && first.contains("75001 Paris 75001"), "{first}");
        for later in ["2026-10-01", "2027-04-01"].map(text) {
            let lines = [day, "1 rue du Modèle, 75001 Paris", "(03) 1234-5678"];
            assert!(lines.iter().all(|line| later.contains(&format!("\n{line}\n"))), "{later}");
        }
    }
}

#[test]
fn the_next_version_of_a_text_of_an_earlier_reading_is_told_to_be_read_anew() {
    let (notice, second) = ("content/days/notice.toml", "\n[[version]]\neffective   = 2026-10-01\n");
    let site = Site::of("tests/sites/pinned-days").edit(notice, second, "").remove("content/days/2026-10-01");
    let ended = site.run("revise days 2027-04-01");
    assert!(ended.status == Some(0) && ended.stderr.contains("seibun-reading-1"), "{}{}", ended.stdout, ended.stderr);
}

#[test]
fn a_seal_of_a_newer_way_of_reading_asks_for_the_newer_program() {
    let seal = "content/days/2026-04-01/seal.toml";
    let site =
        Site::of("tests/sites/pinned-days").edit(seal, "\noriginal =", "\nreading = \"seibun-reading-9\"\noriginal =");
    let told = site.findings();
    assert!(told.contains("seal-newer") && told.contains("seibun-reading-9"), "{told}");
}

#[test]
fn sealed_anew_it_would_be_sealed_with_the_same_digests() {
    let mut site = pinned().remove("content/seals.log");
    for (version, ..) in SEALED {
        let folder = format!("content/{version}");
        if site.path(&folder).join("seal").exists() {
            site = site.remove(&format!("{folder}/seal")).remove(&format!("{folder}/seal.toml"));
        }
    }
    let ended = site.run("seal --with-stale");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    for (version, language, digest) in SEALED {
        let seal = site.read(&format!("content/{version}/seal.toml"));
        assert!(seal.contains(&format!("\n{language} = \"{digest}\"\n")), "{version} {language}: {seal}");
    }
}

#[test]
fn texts_in_six_languages_read_what_they_read() {
    let site = Site::of("tests/sites/languages");
    let ended = site.run("seal --with-stale");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    for (language, digest) in LANGUAGES {
        let text = site.read(&format!("content/privacy/2026-04-01/seal/{language}.txt"));
        assert_eq!(sha256(&text), *digest, "{language}:\n{text}");
    }
}

#[test]
fn fingerprints_are_what_they_were() {
    let site = pinned();
    let translations = ["charter/2025-10-01", "charter/2026-04-01", "records/2026-04-01", "shapes/2026-04-01"];
    let texts = |site: &Site| translations.map(|version| site.read(&format!("content/{version}/en.toml"))).concat();
    let written = texts(&site);
    let prints: Vec<&str> = written.lines().filter(|line| line.starts_with("translates = ")).collect();
    assert!(prints.iter().all(|print| print.starts_with("translates = \"2:")), "{prints:?}");
    assert_eq!(sha256(&prints.join("\n")), FINGERPRINTS, "{prints:#?}");
    for version in ["2025-10-01", "2026-04-01"] {
        assert_eq!(site.run(&format!("translated charter en --version {version}")).status, Some(0));
    }
    assert_eq!(site.run("translated records en").status, Some(0));
    assert_eq!(site.run("translated shapes en").status, Some(0));
    assert_eq!(texts(&site), written);
}
