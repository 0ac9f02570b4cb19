//! The configurations of web servers in the READMEs, on the web servers themselves.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use crate::harness::Site;

const NGINX: &str = "/usr/sbin/nginx";

/// The block of a README in a language of configurations.
fn block(readme: &str, language: &str) -> String {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(readme)).unwrap();
    let start = text.find(&format!("```{language}\n")).unwrap() + language.len() + 4;
    text[start..start + text[start..].find("```").unwrap()].to_owned()
}

/// A configuration without its comments.
fn directives(block: &str) -> Vec<String> {
    let lines = block.lines().map(|line| line.split("  #").next().unwrap().trim_end().to_owned());
    lines.map(|line| line.split("{                #").next().unwrap().trim_end().to_owned()).collect()
}

#[test]
fn both_readmes_configure_alike() {
    for language in ["nginx", "apache", "ini", "yaml"] {
        let [english, japanese] = ["README.md", "README.ja.md"].map(|readme| directives(&block(readme, language)));
        assert_eq!(english, japanese, "{language}");
    }
}

/// An nginx as the README configures it.
struct Nginx {
    child: Child,
    port: u16,
    _folder: TempDir,
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Nginx {
    /// Serves a folder; `None` where there is no nginx, which is told, and is a failure in CI.
    #[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
    fn start(root: &Path) -> Option<Self> {
        if !Path::new(NGINX).exists() {
            assert!(std::env::var_os("CI").is_none(), "no {NGINX}: tests/setup.sh installs it");
            eprintln!("SKIPPED: no {NGINX}; tests/setup.sh installs it");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let [port, other] = [(); 2].map(|()| TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port());
        let block = block("README.md", "nginx");
        // Without a certificate; that `http2` is known is seen at a port of its own.
        let own = format!("listen 127.0.0.1:{port}; listen 127.0.0.1:{other} http2;");
        let server = block.replace("listen 443 ssl http2;", &own);
        let server = server.replace("/srv/privacy/public", &root.display().to_string());
        assert!(server.contains(&own) && server.contains(&root.display().to_string()), "{block}");
        let user = if is_root() { "user root;\n" } else { "" };
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {};\n", at(kind)))
            .concat();
        let config = format!(
            "{user}daemon off;\nmaster_process off;\npid {};\nerror_log {} warn;\nevents {{}}\nhttp {{\n\
             include /etc/nginx/mime.types;\naccess_log off;\n{temporary}{server}}}\n",
            at("pid"),
            at("log"),
        );
        fs::write(at("conf"), config).unwrap();
        let mut nginx = Command::new(NGINX);
        nginx.args(["-p", &at(""), "-c", &at("conf")]).stdin(Stdio::null()).stderr(Stdio::null());
        let nginx = Self { child: nginx.spawn().unwrap(), port, _folder: folder };
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Some(nginx);
            }
            thread::sleep(Duration::from_millis(50));
        }
        panic!("nginx: {}", fs::read_to_string(nginx._folder.path().join("log")).unwrap_or_default());
    }

    /// Returns the head and the body of an answer.
    fn get(&self, path: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: privacy.example.jp\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        (String::from_utf8(answer[..end].to_vec()).unwrap(), answer[end + 4..].to_vec())
    }

    /// Fails unless the head of the answer holds each of these lines.
    fn assert_head(&self, path: &str, wanted: &[&str]) {
        let (head, _) = self.get(path);
        for line in wanted {
            assert!(head.lines().any(|told| told.eq_ignore_ascii_case(line)), "{path}: {line}\n{head}");
        }
    }
}

/// Whether the tests run as root, whom nginx does not serve as unless it is told to.
fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.trim_ascii() == b"0"
}

#[test]
fn nginx_serves_a_site_as_the_readme_configures_it() {
    let site = Site::small().edit(
        "content/privacy/notice.toml",
        "slug = \"privacy\"",
        "slug = \"privacy\"\naliases = [\"privacy-policy\"]",
    );
    let site = site.built("--precompress");
    let Some(nginx) = Nginx::start(&site.path("public")) else { return };
    let policy = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    nginx.assert_head(
        "/ja/privacy/",
        &[
            "HTTP/1.1 200 OK",
            "Content-Type: text/html; charset=utf-8",
            &format!("Content-Security-Policy: {policy}"),
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Permissions-Policy: camera=(), geolocation=(), microphone=()",
            "Cache-Control: no-cache",
            "Content-Encoding: gzip",
        ],
    );
    // Japanese that a browser reads as such.
    let text = "/ja/privacy/v/2026-04-01/text.txt";
    nginx.assert_head(text, &["Content-Type: text/plain; charset=utf-8", "Content-Encoding: gzip"]);
    let compressed = fs::read(site.path(&format!("public{text}.gz"))).unwrap();
    assert_eq!(nginx.get(text).1, compressed);
    let style = site.files("public").into_iter().find(|path| path.ends_with(".css")).unwrap();
    nginx.assert_head(&format!("/{style}"), &["Cache-Control: public, max-age=31536000, immutable"]);
    let (head, _) = nginx.get("/en/privacy-policy/history/");
    assert!(head.starts_with("HTTP/1.1 301") && head.contains("/en/privacy/history/"), "{head}");
    for path in ["/nowhere/", "/.seibun", "/_headers", "/_redirects", "/.nojekyll"] {
        let (head, body) = nginx.get(path);
        assert!(head.starts_with("HTTP/1.1 404"), "{path}: {head}");
        let page = [site.path("public/404.html"), site.path("public/404.html.gz")].map(|path| fs::read(path).unwrap());
        assert!(page.contains(&body), "{path}");
        assert!(head.contains("frame-ancestors"), "{path}: {head}");
    }
}
