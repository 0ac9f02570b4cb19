//! The configurations in the READMEs, tested on the web servers themselves.

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
const APACHE: &str = "/usr/sbin/apache2";
const MODULES: &str = "/usr/lib/apache2/modules";
/// The headers of every page of a site.
const HEADERS: [&str; 4] = [
    "Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: no-referrer",
    "Permissions-Policy: camera=(), geolocation=(), microphone=()",
];

/// The code block of a README in a language of configurations.
fn block(readme: &str, language: &str) -> String {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(readme)).unwrap();
    let start = text.find(&format!("```{language}\n")).unwrap() + language.len() + 4;
    text[start..start + text[start..].find("```").unwrap()].to_owned()
}

/// A configuration without its comments.
fn directives(block: &str) -> Vec<String> {
    let lines = block.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.map(|line| line.split("  #").next().unwrap().trim_end().to_owned());
    lines.map(|line| line.split("{                #").next().unwrap().trim_end().to_owned()).collect()
}

#[test]
fn both_readmes_configure_alike() {
    for language in ["nginx", "apache", "ini", "yaml"] {
        let [english, japanese] = ["README.md", "README.ja.md"].map(|readme| directives(&block(readme, language)));
        assert_eq!(english, japanese, "{language}");
    }
}

/// A web server, configured as a README says.
struct Server {
    child: Child,
    port: u16,
    _folder: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether a server is installed. If not, prints so, and fails in CI.
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn is_there(program: &str) -> bool {
    let found = Path::new(program).exists();
    if !found {
        assert!(std::env::var_os("CI").is_none(), "no {program}: tests/setup.sh installs it");
        eprintln!("SKIPPED: no {program}; tests/setup.sh installs it");
    }
    found
}

/// A code block of the README, with the folder of a site filled in.
fn configured(language: &str, root: &Path) -> String {
    let block = block("README.md", language).replace("/srv/privacy/public", &root.display().to_string());
    assert!(block.contains(&root.display().to_string()), "{block}");
    block
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

impl Server {
    /// Starts a server, which logs to `log` in its folder.
    fn start(mut command: Command, port: u16, folder: TempDir) -> Self {
        let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let server = Self { child, port, _folder: folder };
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return server;
            }
            thread::sleep(Duration::from_millis(50));
        }
        panic!("{command:?}: {}", fs::read_to_string(server._folder.path().join("log")).unwrap_or_default());
    }

    /// Serves a folder with nginx, if it is installed.
    fn nginx(root: &Path) -> Option<Self> {
        if !is_there(NGINX) {
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let [port, other] = [(); 2].map(|()| free_port());
        // Without a certificate. A second port shows that nginx knows `http2`.
        let own = format!("listen 127.0.0.1:{port}; listen 127.0.0.1:{other} http2;");
        let server = configured("nginx", root).replace("listen 443 ssl http2;", &own);
        assert!(server.contains(&own), "{server}");
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
        nginx.args(["-p", &at(""), "-c", &at("conf")]);
        Some(Self::start(nginx, port, folder))
    }

    /// Serves a folder with Apache, if it is installed, within what Debian configures around it.
    fn apache(root: &Path) -> Option<Self> {
        if !is_there(APACHE) {
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let port = free_port();
        let modules: String =
            ["mpm_event", "authz_core", "mime", "dir", "alias", "filter", "headers", "deflate", "brotli"]
                .map(|name| format!("LoadModule {name}_module {MODULES}/mod_{name}.so\n"))
                .concat();
        // Apache started by root runs as another user, who must be able to read the files.
        let user = if is_root() { "User nobody\nGroup nogroup\n" } else { "" };
        let config = format!(
            "ServerRoot {}\nServerName privacy.example.jp\nListen 127.0.0.1:{port}\nPidFile {}\nErrorLog {}\n{modules}{user}\
             Mutex default:{}\nDefaultRuntimeDir {}\nTypesConfig /etc/mime.types\n\
             <Directory />\nOptions FollowSymLinks\nAllowOverride None\nRequire all denied\n</Directory>\n\
             <VirtualHost 127.0.0.1:{port}>\n{}</VirtualHost>\n",
            at(""),
            at("pid"),
            at("log"),
            at(""),
            at(""),
            configured("apache", root),
        );
        fs::write(at("conf"), config).unwrap();
        let mut apache = Command::new(APACHE);
        apache.args(["-X", "-f", &at("conf")]);
        Some(Self::start(apache, port, folder))
    }

    /// Returns the head and the body of a response.
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

    /// Fails unless the head of the response contains each of these lines.
    fn assert_head(&self, path: &str, wanted: &[&str]) {
        let (head, _) = self.get(path);
        for line in wanted {
            assert!(head.lines().any(|told| told.eq_ignore_ascii_case(line)), "{path}: {line}\n{head}");
        }
    }

    /// Fails unless a site is served as its `_headers` and `_redirects` demand.
    fn assert_serves(&self, site: &Site) {
        self.assert_head("/ja/privacy/", &HEADERS);
        let page = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", "Cache-Control: no-cache"];
        self.assert_head("/ja/privacy/", &page);
        self.assert_head("/ja/privacy/", &["Content-Encoding: gzip"]);
        // With a charset, so that browsers read the Japanese.
        for path in ["/ja/privacy/v/2026-04-01/text.txt", "/seals.txt"] {
            self.assert_head(path, &["Content-Type: text/plain; charset=utf-8", "Content-Encoding: gzip"]);
        }
        let style = site.files("public").into_iter().find(|path| path.ends_with(".css") && path.contains('/')).unwrap();
        self.assert_head(&format!("/{style}"), &["Cache-Control: public, max-age=31536000, immutable"]);
        let fragment =
            ["Content-Type: text/html; charset=utf-8", "X-Robots-Tag: noindex", "Access-Control-Allow-Origin: *"];
        self.assert_head("/ja/privacy/fragment.html", &fragment);
        assert!(!self.get("/ja/privacy/").0.contains("noindex"));
        let (head, _) = self.get("/en/privacy-policy/history/");
        assert!(head.starts_with("HTTP/1.1 301") && head.contains("/en/privacy/history/"), "{head}");
        for path in ["/nowhere/", "/.seibun", "/_headers", "/_redirects", "/.nojekyll"] {
            let (head, _) = self.get(path);
            assert!(head.starts_with("HTTP/1.1 404"), "{path}: {head}");
            self.assert_head(path, &HEADERS);
        }
    }
}

/// Whether the tests run as root; servers then need to be configured for it.
fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.trim_ascii() == b"0"
}

/// A site with seals, a retired address and fragments.
fn site() -> Site {
    let keys = "slug = \"privacy\"\naliases = [\"privacy-policy\"]\nfragment = true";
    let site = Site::small().edit("content/privacy/notice.toml", "slug = \"privacy\"", keys);
    assert_eq!(site.run("seal").status, Some(0));
    site.built("--precompress")
}

#[test]
fn nginx_serves_a_site_as_the_readme_configures_it() {
    let site = site();
    let Some(nginx) = Server::nginx(&site.path("public")) else { return };
    nginx.assert_serves(&site);
    // The files compressed beforehand are sent.
    let text = "/ja/privacy/v/2026-04-01/text.txt";
    assert_eq!(nginx.get(text).1, fs::read(site.path(&format!("public{text}.gz"))).unwrap());
    let page = [site.path("public/404.html"), site.path("public/404.html.gz")].map(|path| fs::read(path).unwrap());
    assert!(page.contains(&nginx.get("/nowhere/").1));
}

#[test]
#[cfg(unix)]
fn apache_serves_a_site_as_the_readme_configures_it() {
    use std::os::unix::fs::PermissionsExt;
    let site = site();
    fs::set_permissions(site.path(""), fs::Permissions::from_mode(0o755)).unwrap();
    let Some(apache) = Server::apache(&site.path("public")) else { return };
    apache.assert_serves(&site);
}
