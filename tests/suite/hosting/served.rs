//! What the public receives after a publication.

use std::fs;

use super::web::serve;
use super::{JA, SITE, with_folder};
use crate::harness::Site;

/// The headers of a web server set up as the README says.
fn right(path: &str) -> String {
    let kind = match path.rsplit_once('.').map_or("", |(_, kind)| kind) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/json",
    };
    let cache = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    format!(
        "Content-Type: {kind}\r\nCache-Control: {cache}\r\nX-Content-Type-Options: nosniff\r\n\
         Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
    )
}

/// The headers of a server that was not set up at all.
fn bare(path: &str) -> String {
    right(path)
        .lines()
        .filter(|line| !line.contains("-Options") && !line.contains("Policy"))
        .fold(String::new(), |text, line| {
            text + &line.replace("; charset=utf-8", "").replace("no-cache", "max-age=86400") + "\r\n"
        })
}

/// A site published to one folder and served from another, as by a cache in front.
fn with_address(headers: fn(&str) -> String) -> Site {
    let site = with_folder(Site::small());
    let address = serve(site.path("cache"), headers);
    let text = site.read(SITE);
    site.file(SITE, format!("{text}address = \"{address}\"\n"))
}

/// Updates the cache with the published files.
fn refresh(site: &Site) {
    for path in site.files("web") {
        let to = site.path("cache").join(&path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(site.path("web").join(path), to).unwrap();
    }
}

#[test]
fn the_public_address_is_asked_whether_it_serves_what_was_sent() {
    let site = with_address(right);
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    assert!(ended.stderr.contains("text.txt: answer 404"), "{}", ended.stderr);
    refresh(&site);
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(ended.stderr.lines().last().unwrap().ends_with("serves it (5 files asked for)"), "{}", ended.stderr);
    let site = site.edit(JA, "利用します", "使用します");
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    assert!(ended.stderr.contains("text.txt: what is served is not what was sent"), "{}", ended.stderr);
    refresh(&site);
    assert_eq!(site.run("publish").status, Some(0));
}

#[test]
fn headers_that_are_missing_are_told() {
    let site = with_address(bare);
    let site = site.edit("content/privacy/notice.toml", "slug =", "fragment = true\nslug =");
    site.run("publish");
    refresh(&site);
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    for told in [
        "text.txt: the header `content-type` is `text/plain`, and should say `text/plain; charset=utf-8`",
        "/: the header `cache-control` is `max-age=86400`, and should say `no-cache`",
        "/: the header `content-security-policy` is `–`, and should say `frame-ancestors`",
        "the header `x-content-type-options` is `–`, and should say `nosniff`",
        "fragment.html: the header `x-robots-tag` is `–`, and should say `noindex`",
    ] {
        assert!(ended.stderr.contains(told), "{told}: {}", ended.stderr);
    }
    assert!(!ended.stderr.contains("immutable`"), "{}", ended.stderr);
}

#[test]
fn an_address_that_does_not_answer_is_told() {
    let site = with_folder(Site::small());
    let text = site.read(SITE);
    let site = site.file(SITE, format!("{text}address = \"http://127.0.0.1:1/\"\n"));
    let ended = site.run("publish");
    assert_eq!(ended.status, Some(1), "{}", ended.stderr);
    assert!(ended.stderr.contains("http://127.0.0.1:1/ does not serve it"), "{}", ended.stderr);
}
