//! Responses to requests: pages of the site as they are now, and the preview's own pages.

use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::desk;
use super::hosts::{self, Hosts};
use super::http::{Request, Response, ResponseStatus};
use super::inject::{bare, inject, plain, policy};
use super::panel::{Panel, word};
use super::snapshot::{PageShot, Snapshot};
use super::streams::Streams;
use super::watch::WakeReason;
use crate::base::media::{HTML, SCRIPT, STYLE, media_type};
use crate::base::{Findings, Language, Message};
use crate::words::Catalog;

/// The preview, as shared by the threads that serve it.
pub(super) struct Preview {
    /// The name of this run, so that a page of an earlier one is not taken for current.
    pub(super) run: String,
    pub(super) hosts: Hosts,
    /// The address at which the preview can be opened.
    pub(super) url: String,
    /// The language of the program's user.
    pub(super) language: Language,
    /// The start of the addresses that open a file of the site in an editor, up to the file's path.
    pub(super) editor: String,
    pub(super) streams: Arc<Streams>,
    pub(super) wakes: Mutex<Sender<WakeReason>>,
    pub(super) now: Mutex<PreviewState>,
}

/// The state that changes while the preview runs.
pub(super) struct PreviewState {
    pub(super) snapshot: Arc<Snapshot>,
    /// The previous state, for pages that no longer exist.
    pub(super) before: Option<Arc<Snapshot>>,
    /// The day that the user chose.
    pub(super) chosen: Option<Date>,
    /// Today, in the site's time zone.
    pub(super) today: Date,
}

impl Preview {
    /// Returns the changing state, to be locked only briefly.
    pub(super) fn now(&self) -> MutexGuard<'_, PreviewState> {
        // Each change is one assignment, so a panic leaves it whole.
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the present state of the site.
    pub(super) fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.now().snapshot)
    }

    /// Returns the name of a state.
    pub(super) fn state(&self, snapshot: &Snapshot) -> String {
        format!("{}-{}-{}", self.run, snapshot.generation, u8::from(snapshot.is_examined()))
    }

    /// Announces the present state to every open page.
    pub(super) fn announce(&self) {
        self.streams.announce(&self.state(&self.snapshot()));
    }

    fn own(&self, request: &Request, host: &str) -> Response {
        let file = |kind, text: &'static str| Response::new(ResponseStatus::OK, kind, text.as_bytes());
        match request.path.as_str() {
            "/_seibun/events" if request.method == "GET" => Response::events(),
            "/_seibun/" => self.desk(request, host),
            "/_seibun" => Response::to("/_seibun/"),
            "/_seibun/as-of" => self.set_day(request),
            "/_seibun/preview.js" => file(SCRIPT, include_str!("preview.js")),
            "/_seibun/preview.css" => file(STYLE, include_str!("preview.css")),
            "/_seibun/worker.js" => file(SCRIPT, include_str!("worker.js"))
                .with("Content-Security-Policy", "default-src 'none'; connect-src 'self'"),
            _ => Response::plain(ResponseStatus::NOT_FOUND),
        }
    }

    fn desk(&self, request: &Request, host: &str) -> Response {
        let (snapshot, today) = (self.snapshot(), self.now().today);
        let language = request.value("lang").and_then(|tag| Language::parse(&tag));
        let words = self.words(&snapshot, language.as_ref());
        let (state, findings) = (self.state(&snapshot), snapshot.findings());
        let desk =
            desk::Desk { snapshot: &snapshot, words, state: &state, findings: &findings, today, editor: &self.editor };
        page(ResponseStatus::OK, desk.html(), host)
    }

    /// Shows the site as of another day, and waits until it is shown.
    fn set_day(&self, request: &Request) -> Response {
        let written = request.value("date").unwrap_or_default();
        let wanted = match written.parse::<Date>() {
            _ if request.method != "POST" => {
                return Response::plain(ResponseStatus::METHOD_NOT_ALLOWED).with("Allow", "POST");
            }
            Ok(date) => Some(date),
            Err(_) if written.is_empty() => None,
            Err(_) => return Response::plain(ResponseStatus::BAD_REQUEST),
        };
        self.now().chosen = wanted;
        let _ = self.wakes.lock().unwrap_or_else(PoisonError::into_inner).send(WakeReason::Asked);
        for _ in 0..400 {
            let snapshot = self.snapshot();
            let shows_it = wanted.is_none_or(|wanted| wanted == snapshot.as_of);
            if shows_it && snapshot.chosen == wanted.is_some() {
                break;
            }
            thread::sleep(Duration::from_millis(5));
        }
        Response::to("/_seibun/")
    }

    fn file(&self, request: &Request, host: &str) -> Response {
        let snapshot = self.snapshot();
        let path = request.path.as_str();
        if path == "/" && snapshot.base() != "/" {
            return Response::to(snapshot.base());
        }
        match snapshot.page(path) {
            Some(PageShot { page: Some(made), blocking }) if media_type(path) != HTML => match made.as_ref() {
                Ok(bytes) => tagged(Response::new(ResponseStatus::OK, media_type(path), bytes.clone())),
                Err(_) => Response::plain(ResponseStatus::FAILED).with("X-Seibun-Findings", blocking.len().to_string()),
            },
            Some(shot) => self.shot(&snapshot, shot, path, host),
            None if snapshot.has(&format!("{path}/")) => Response::to(&format!("{path}/")),
            None => self.missing(&snapshot, path, host),
        }
    }

    /// Returns a page with the preview's panel.
    fn shot(&self, snapshot: &Snapshot, shot: PageShot, path: &str, host: &str) -> Response {
        let html = shot.page.as_ref().and_then(|made| std::str::from_utf8(made.as_ref().as_ref().ok()?).ok());
        let panel = |has_page| self.panel(snapshot, &shot.blocking, path, false, has_page);
        match html {
            Some(html) => page(ResponseStatus::OK, inject(html, &panel(true)), host),
            None => page(ResponseStatus::FAILED, bare(self.language.as_str(), "seibun", &panel(false)), host),
        }
    }

    /// Returns the response for a path without a page: the site's own 404 page, with the path of the nearest page.
    fn missing(&self, snapshot: &Snapshot, path: &str, host: &str) -> Response {
        let shot = snapshot.page(&format!("{}404.html", snapshot.base()));
        let made = shot.and_then(|shot| shot.page);
        let html = made.as_ref().and_then(|made| std::str::from_utf8(made.as_ref().as_ref().ok()?).ok());
        let blocking = snapshot.blocking(path);
        let panel = self.panel(snapshot, &blocking, path, true, html.is_some());
        let html = match html {
            Some(html) => inject(html, &panel),
            None => bare(self.language.as_str(), "seibun", &panel),
        };
        let before = self.now().before.clone();
        let response = page(ResponseStatus::NOT_FOUND, html, host);
        match snapshot.nearest(path, before.as_deref()) {
            Some(nearest) => response.with("X-Seibun-Nearest", nearest),
            None => response,
        }
    }

    fn panel(&self, snapshot: &Snapshot, blocking: &Findings, path: &str, missing: bool, has_page: bool) -> String {
        let language = path.strip_prefix(snapshot.base()).and_then(|path| Language::parse(path.split('/').next()?));
        let panel = Panel {
            state: &self.state(snapshot),
            words: self.words(snapshot, language.as_ref()),
            sources: &snapshot.inputs.sources,
            blocking,
            findings: &snapshot.findings(),
            complete: snapshot.is_examined(),
            chosen: snapshot.chosen.then_some(snapshot.as_of),
            missing,
            has_page,
            folder: snapshot.folder(path),
            site: snapshot.loaded.0.as_ref(),
            editor: &self.editor,
        };
        panel.html()
    }

    /// Returns the program's words in the reader's language, or else in its user's.
    fn words<'a>(&self, snapshot: &'a Snapshot, reader: Option<&Language>) -> &'a Catalog {
        let words = reader.and_then(|reader| snapshot.words.get(reader)).or_else(|| snapshot.words.get(&self.language));
        words.expect("the program speaks its own languages")
    }

    /// Returns the response to a request.
    pub(super) fn answer(&self, request: &Request) -> Response {
        let Some(host) = request.header("host").filter(|host| self.hosts.allow(host)) else {
            return self.refused(request.header("host").unwrap_or_default());
        };
        if request.sends("origin") && request.header("origin") != Some(&format!("http://{host}")) {
            return Response::plain(ResponseStatus::FORBIDDEN);
        }
        match request.method.as_str() {
            "GET" | "HEAD" => {}
            "POST" if request.path == "/_seibun/as-of" => {}
            _ => return Response::plain(ResponseStatus::METHOD_NOT_ALLOWED).with("Allow", "GET, HEAD"),
        }
        if request.path.starts_with("/_seibun") {
            return self.own(request, host);
        }
        self.file(request, host)
    }

    /// Returns the response to a request by a name that is not the preview's.
    fn refused(&self, host: &str) -> Response {
        let snapshot = self.snapshot();
        let words = self.words(&snapshot, None);
        let open = Message::new("preview-refused-open").with("address", &self.url);
        let allow = hosts::name(host).map(|name| Message::new("preview-refused-allow").with("name", name));
        let messages = [Message::new("preview-refused"), open].into_iter().chain(allow);
        let texts: Vec<String> = messages.map(|message| word(words, &message)).collect();
        Response::new(ResponseStatus::FORBIDDEN, HTML, plain(words.language().as_str(), &texts).into_bytes())
    }
}

fn page(status: ResponseStatus, html: String, host: &str) -> Response {
    tagged(Response::new(status, HTML, html.into_bytes())).with("Content-Security-Policy", policy(host))
}

fn tagged(response: Response) -> Response {
    let digest: String = Sha256::digest(&response.body).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    response.with("ETag", format!("\"{digest}\""))
}
