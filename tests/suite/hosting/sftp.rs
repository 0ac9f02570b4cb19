//! Publishing to OpenSSH's own server, on this machine.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use super::{JA, SITE, assert_no_page_is_broken, assert_same, said};
use crate::harness::{Ended, Site};

const SSHD: &str = "/usr/sbin/sshd";

/// A server that accepts one key, and an `ssh` that has it.
struct Server {
    folder: TempDir,
    port: u16,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// Starts one; `None` if there is no sshd, which is printed, and is a failure in CI.
    #[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
    fn start() -> Option<Self> {
        if !Path::new(SSHD).exists() {
            assert!(std::env::var_os("CI").is_none(), "no {SSHD}: tests/setup.sh installs it");
            eprintln!("SKIPPED: no {SSHD}; tests/setup.sh installs it");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for key in ["host", "user", "stranger"] {
            let mut keygen = Command::new("ssh-keygen");
            keygen.args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(at(key));
            assert!(keygen.status().unwrap().success());
        }
        fs::copy(at("user.pub"), at("authorized")).unwrap();
        // The port may be taken before the server binds it; the few tests here do not race.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let known = format!("[127.0.0.1]:{port} {}", fs::read_to_string(at("host.pub")).unwrap());
        fs::write(at("known"), known).unwrap();
        let config = format!(
            "ListenAddress 127.0.0.1\nPort {port}\nHostKey {}\nAuthorizedKeysFile {}\nPidFile none\nStrictModes no\n\
             UsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\nMaxStartups 100\nSubsystem sftp internal-sftp\n",
            at("host").display(),
            at("authorized").display(),
        );
        fs::write(at("sshd"), config).unwrap();
        let user =
            "Host *\nUserKnownHostsFile KNOWN\nGlobalKnownHostsFile none\nIdentityFile KEY\nIdentitiesOnly yes\n";
        let user = user.replace("KNOWN", &at("known").display().to_string());
        fs::write(at("config"), user.replace("KEY", &at("user").display().to_string())).unwrap();
        // In place of the user's own ~/.ssh.
        fs::create_dir(at("bin")).unwrap();
        let ssh = format!("#!/bin/sh\nexec /usr/bin/ssh -F {} \"$@\"\n", at("config").display());
        fs::write(at("bin/ssh"), ssh).unwrap();
        fs::set_permissions(at("bin/ssh"), fs::Permissions::from_mode(0o755)).unwrap();
        let _ = fs::create_dir_all("/run/sshd");
        let mut sshd = Command::new(SSHD);
        sshd.args(["-D", "-e", "-f"]).arg(at("sshd")).stdin(Stdio::null()).stderr(fs::File::create(at("log")).unwrap());
        let child = sshd.spawn().unwrap();
        let server = Self { folder, port, child };
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Some(server);
            }
            thread::sleep(Duration::from_millis(50));
        }
        panic!("sshd: {}", fs::read_to_string(server.at("log")).unwrap());
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A site that publishes to this server, into its own folder `web`.
    fn with(&self, site: Site) -> Site {
        fs::create_dir(site.path("web")).unwrap();
        let user = String::from_utf8(Command::new("id").arg("-un").output().unwrap().stdout).unwrap();
        let url = format!("sftp://{}@127.0.0.1:{}{}", user.trim(), self.port, site.path("web").display());
        let text = site.read(SITE);
        site.file(SITE, format!("{text}\n[publish.rental]\nurl = \"{url}\"\n"))
    }

    fn command(&self, site: &Site, words: &str) -> Command {
        let mut command = site.command(words);
        command.env("PATH", format!("{}:{}", self.at("bin").display(), std::env::var("PATH").unwrap()));
        command
    }

    fn run(&self, site: &Site, words: &str) -> Ended {
        let output = self.command(site, words).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ended { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

#[test]
fn a_server_gets_what_changed_and_is_cleaned_of_what_is_gone() {
    let Some(server) = Server::start() else { return };
    let site = server.with(Site::sample());
    let ended = server.run(&site, "publish");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_same(&site);
    let ended = server.run(&site, "publish --verify");
    assert!(said(&ended).starts_with("`rental` is up to date"), "{}", ended.stderr);
    let site = server.with(Site::small());
    assert_eq!(server.run(&site, "publish").status, Some(0));
    let site = site.edit(JA, "利用します", "使用します");
    let ended = server.run(&site, "publish");
    assert!(said(&ended).contains(": 7 files sent ("), "{}", ended.stderr);
    let site = site.edit("content/privacy/notice.toml", "slug = \"privacy\"", "slug = \"policy\"");
    assert_eq!(server.run(&site, "publish").status, Some(0));
    assert_same(&site);
    assert!(!site.path("web/ja/privacy").exists());
}

#[test]
fn what_a_person_has_to_mend_is_told_in_the_words_of_ssh() {
    let Some(server) = Server::start() else { return };
    let site = server.with(Site::small());
    let config = fs::read_to_string(server.at("config")).unwrap();
    let with = |config: String| {
        fs::write(server.at("config"), config).unwrap();
        server.run(&site, "publish")
    };
    let stranger = with(config.replace("/user\n", "/stranger\n"));
    assert_eq!(stranger.status, Some(2));
    assert!(stranger.stderr.contains("Permission denied"), "{}", stranger.stderr);
    let unknown = with(config.replace("/known\n", "/unknown\n"));
    assert_eq!(unknown.status, Some(2));
    assert!(unknown.stderr.contains("Host key verification failed"), "{}", unknown.stderr);
    with(config);
    let site = site.remove("web");
    let ended = server.run(&site, "publish");
    assert_eq!(ended.status, Some(2));
    assert!(ended.stderr.contains("No such file"), "{}", ended.stderr);
}

#[test]
fn a_connection_that_is_cut_is_made_again_and_a_run_that_is_killed_is_finished() {
    let Some(server) = Server::start() else { return };
    let site = server.with(Site::sample());
    assert_eq!(server.run(&site, "publish --as-of 2027-03-31").status, Some(0));
    for wait in 0..12 {
        let words = format!("publish --earlier --take-over --as-of 202{}-03-31", 7 + wait % 2);
        let mut child = server.command(&site, &words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let is_sending =
            || fs::read_to_string(site.path("web/.seibun-published")).unwrap_or_default().contains("# pending ");
        while child.try_wait().unwrap().is_none() && !is_sending() {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_millis(wait * 5));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_no_page_is_broken(&site);
    }
    // The first `ssh` of this run dies halfway.
    let cutting = server.at("bin/ssh");
    let ssh = format!(
        "#!/bin/sh\nif mkdir {dir} 2>/dev/null; then exec timeout 0.5 /usr/bin/ssh -F {config} \"$@\"; fi\n\
         exec /usr/bin/ssh -F {config} \"$@\"\n",
        dir = server.at("cut").display(),
        config = server.at("config").display()
    );
    fs::write(cutting, ssh).unwrap();
    let ended = server.run(&site, "publish --earlier --take-over --verify --as-of 2027-03-31");
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert_same(&site);
}
