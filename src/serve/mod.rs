//! The preview: the site as the files are now, in the browser, a moment after each save.
//!
//! ```text
//! watch → look (Disk) → load what changed → Snapshot → announce → the page asks again, and is patched in place
//!                                                    ↘ examine: all that `check` would find, in the background
//! ```
//!
//! | file | what lives there |
//! |---|---|
//! | `watch.rs` | when to look at the files, and where |
//! | `site.rs` | the site as it can be shown: as it is now, or what is broken as it was |
//! | `preview.rs` | request → response |
//! | `front.rs` `streams.rs` | connections: one request of each, bounded, or an event stream |
//! | `lane.rs` `http.rs` | tiny_http behind the front; requests and responses |
//! | `hosts.rs` | the names that the preview goes by |
//! | `inject.rs` `panel.rs` `desk.rs` | what is added to a page; findings over a page; the page `/_seibun/` |
//! | `preview.js` `worker.js` `preview.css` | what runs in the browser |
//!
//! # Choices
//!
//! - **Good news at once, bad news after a pause.** A save that breaks the site is often half of one: the other half comes
//!   some milliseconds later. So what can be rendered is announced at once, and what cannot after a tenth of a second.
//! - **One page at a time.** A save costs the parsing of the changed file and the rendering of the page that is open.
//!   Everything else that `check` looks at follows in the background, and is dropped when the next save comes.
//! - **What is superseded is read later**: the first page comes before texts that hardly anybody opens are parsed. Each is
//!   parsed when a page asks for it, all of them by the look at everything.
//! - **Pages are patched, not reloaded**: the script compares the new page with the one that is shown and changes what
//!   differs. That is twice as fast as a reload, and nothing that the reader did to the page is lost.
//! - **One event stream for all tabs**, in a shared worker: browsers allow six connections to a server.
//! - **HTTP by tiny_http, behind a front.** tiny_http takes a listener and bounds nothing: heads, time, connections. So the
//!   front takes the connections, bounds what comes, writes event streams, and sends each request on over a connection to
//!   tiny_http that lasts and that nobody else can reach. Each answer ends its connection. When nothing happens, nothing is sent.
//! - **Ctrl-C** is left to the system: nothing is half written, since the preview writes nothing.

#![expect(clippy::disallowed_methods, reason = "the preview measures how long a rebuild takes, and binds an address")]

mod desk;
mod front;
mod hosts;
mod http;
mod inject;
mod lane;
mod panel;
mod place;
mod preview;
mod snapshot;
mod streams;
mod watch;

use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::diagnostic::{Findings, Message};
use crate::base::error::Error;
use crate::base::language::Language;
use crate::base::source::Sources;
use crate::pipeline::{self, Extent, Progress};
use crate::read::inputs::{Disk, FOLDERS, Inputs};
use crate::read::site::{self, Cache, Site, program_words};
use crate::report;
use crate::words::Catalogs;

use hosts::Hosts;
use preview::{Now, Preview};
use snapshot::Snapshot;
use streams::Streams;
use watch::{Look, Watch};

/// How long a save that breaks the site may be half of one.
const PAUSE: Duration = Duration::from_millis(120);
/// How long nothing is saved before everything is looked at.
const IDLE: Duration = Duration::from_millis(250);

/// What the preview is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// The folder of the site.
    pub(crate) root: PathBuf,
    /// Where to listen.
    pub(crate) address: IpAddr,
    /// The port; 0 lets the system choose one.
    pub(crate) port: u16,
    /// Names that the preview goes by besides `localhost`.
    pub(crate) names: Vec<String>,
    /// Look at the files instead of waiting for events.
    pub(crate) poll: bool,
    /// The day that the site is shown for, to begin with; `None` is today.
    pub(crate) as_of: Option<Date>,
    /// The language of the program's user.
    pub(crate) language: Language,
}

/// What the preview tells whoever started it.
#[derive(Debug)]
pub(crate) enum Event<'a> {
    /// The preview can be opened at this address.
    Listening(&'a str),
    /// Something happened, in words.
    Said(Message),
    /// The files could not be looked at; the preview goes on with what it has.
    Failed(&'a Error),
    /// Everything was looked at; this was found.
    Examined(&'a Findings, &'a Sources),
}

/// What the preview needs of the world: today's date in a time zone, and somebody to tell.
pub(crate) struct Surroundings<'a> {
    /// Today.
    pub(crate) today: &'a (dyn Fn(&TimeZone) -> Date + Sync),
    /// Takes what is to be told, from any thread.
    pub(crate) tell: &'a (dyn Fn(&Event<'_>) + Sync),
}

/// Shows the site until the process ends.
///
/// # Errors
///
/// The site's folder cannot be read, or the address cannot be listened at.
pub(crate) fn run(options: &Options, surroundings: &Surroundings<'_>) -> Result<Infallible, Error> {
    let listener = listen(options)?;
    let port = listener.local_addr().map_or(options.port, |address| address.port());
    let (sender, wakes) = channel();
    let mut disk = Disk::open(&options.root)?;
    let watch = Watch::new(disk.root(), wakes, sender.clone(), options.poll);
    let mut inputs = Inputs::built_in();
    disk.scan(&mut inputs, &FOLDERS)?;
    let day = options.as_of;
    // Today somewhere is near enough: it only decides which texts are read before the first page.
    let cache = Cache::for_day(day.unwrap_or_else(|| (surroundings.today)(&TimeZone::UTC)));
    let mut site = Loop { root: &options.root, disk, inputs, cache, words: None, failure: None, surroundings };
    let first = Arc::new(site.snapshot(None, day));
    let host = Hosts { address: options.address, names: options.names.clone() };
    let url = url(options.address, port, first.base());
    let preview = Arc::new(Preview {
        run: run_name(),
        hosts: host,
        url,
        language: options.language.clone(),
        editor: report::editor(site.disk.root()),
        streams: Arc::new(Streams::default()),
        wakes: Mutex::new(sender),
        now: Mutex::new(Now { snapshot: first, before: None, chosen: day, today: site.today() }),
    });
    preview.announce();
    let asked = Arc::clone(&preview);
    front::start(listener, Arc::new(move |request| asked.answer(request)), Arc::clone(&preview.streams))
        .map_err(no_thread)?;
    greet(options, port, &preview.url, &watch, surroundings);
    let (examiner, examined) = channel();
    thread::scope(|scope| {
        let shared = Arc::clone(&preview);
        let examining = move || examine_all(&shared, &examined, surroundings);
        thread::Builder::new().spawn_scoped(scope, examining).map_err(no_thread)?;
        let _ = examiner.send(());
        site.follow(watch, &preview, &examiner)
    })
}

fn listen(options: &Options) -> Result<TcpListener, Error> {
    let address = SocketAddr::new(options.address, options.port);
    TcpListener::bind(address).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => Error::new(Message::new("port-taken").with("port", options.port.to_string())),
        _ => {
            let message = Message::new("bind-failed").with("address", address.to_string());
            Error::new(message.with("cause", error.to_string()))
        }
    })
}

/// Why the preview cannot serve.
fn no_thread(error: std::io::Error) -> Error {
    Error::new(Message::new("no-thread").with("cause", error.to_string()))
}

/// Names a run by its start.
fn run_name() -> String {
    format!("{:x}", SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_nanos())
}

/// Where the preview can be opened.
fn url(address: IpAddr, port: u16, base: &str) -> String {
    let host = match address {
        address if address.is_unspecified() => "localhost".to_owned(),
        IpAddr::V6(address) => format!("[{address}]"),
        IpAddr::V4(address) => address.to_string(),
    };
    format!("http://{host}:{port}{base}")
}

/// Says where the preview is, and what should be known about it.
fn greet(options: &Options, port: u16, url: &str, watch: &Watch, surroundings: &Surroundings<'_>) {
    let say = |message: Message| (surroundings.tell)(&Event::Said(message));
    if !options.address.is_loopback() {
        say(Message::new("serve-open").with("address", format!("{}:{port}", options.address)));
    }
    if let Some(problem) = &watch.problem {
        say(Message::new("serve-polling").with("cause", problem));
    }
    say(Message::new("serve-watching"));
    (surroundings.tell)(&Event::Listening(url));
}

/// The loop that follows the files.
struct Loop<'a> {
    /// The site's folder, as it was named.
    root: &'a Path,
    disk: Disk,
    inputs: Inputs,
    cache: Cache,
    /// The program's own words; `None` when they are to be read again.
    words: Option<Arc<Catalogs>>,
    /// Why the files could not be looked at the last time.
    failure: Option<Message>,
    surroundings: &'a Surroundings<'a>,
}

impl Loop<'_> {
    fn follow(&mut self, mut watch: Watch, preview: &Preview, examiner: &Sender<()>) -> ! {
        // A state that is worse than the one before, and when it is to be shown.
        let mut held: Option<(Snapshot, Instant)> = None;
        let mut changed: Vec<String> = Vec::new();
        loop {
            let look = watch.wait(held.as_ref().map(|(_, until)| *until));
            let start = Instant::now();
            let found = self.look(&look, &mut watch);
            let before = preview.snapshot();
            let (chosen, today) = (preview.now().chosen, self.today());
            let day_changed = (before.as_of, before.chosen) != (chosen.unwrap_or(today), chosen.is_some());
            if !found.is_empty() || (day_changed && held.is_none()) {
                changed.extend(found);
                let next = self.snapshot(Some(&before), chosen);
                if next.is_worse_than(&before) && !day_changed {
                    let until = held.map_or(start + PAUSE, |(_, until)| until.max(start + PAUSE / 2));
                    held = Some((next, until));
                    continue;
                }
                held = None;
                self.show(next, preview, examiner);
            } else if held.as_ref().is_some_and(|(_, until)| start >= *until) {
                let Some((next, _)) = held.take() else { continue };
                self.show(next, preview, examiner);
            } else {
                continue;
            }
            preview.now().today = today;
            let day = day_changed.then(|| preview.snapshot().as_of);
            self.tell(&std::mem::take(&mut changed), day, start.elapsed());
        }
    }

    /// Looks at the files, and tells which changed.
    fn look(&mut self, look: &Look, watch: &mut Watch) -> Vec<String> {
        let found = match look {
            Look::Nowhere => return Vec::new(),
            Look::At(paths) => self.disk.scan(&mut self.inputs, paths),
            Look::Everywhere => self.look_everywhere(watch),
        };
        match found {
            Ok(changed) => {
                self.failure = None;
                if *look == Look::Everywhere && !changed.is_empty() && !watch.polls() {
                    // No event told of these.
                    watch.renew();
                }
                changed
            }
            Err(error) => {
                // It is tried again every two seconds, but need be told only once.
                let new = self.failure.as_ref() != Some(&error.message);
                if new {
                    (self.surroundings.tell)(&Event::Failed(&error));
                }
                self.failure = Some(error.message);
                Vec::new()
            }
        }
    }

    fn look_everywhere(&mut self, watch: &mut Watch) -> Result<Vec<String>, Error> {
        let mut named = Disk::open(self.root)?;
        if named.root() == self.disk.root() {
            return self.disk.scan(&mut self.inputs, &FOLDERS);
        }
        // The name is a link that leads to another folder now, as deployments do it.
        let mut inputs = Inputs::built_in();
        let changed = named.scan(&mut inputs, &FOLDERS)?;
        watch.follow(named.root());
        (self.disk, self.inputs) = (named, inputs);
        Ok(changed)
    }

    /// The state of the site now.
    fn snapshot(&mut self, before: Option<&Snapshot>, chosen: Option<Date>) -> Snapshot {
        let (site, mut findings) = site::load_changed(&self.inputs, &mut self.cache);
        findings.append(site.iter().flat_map(Site::found_late).cloned().collect());
        let loaded = (site, findings);
        let locales = || self.inputs.site_files("locales").map(|(_, file)| self.inputs.sources.get(file));
        let unchanged = before.is_some_and(|before| {
            let old = || before.inputs.site_files("locales").map(|(_, file)| before.inputs.sources.get(file));
            old().count() == locales().count() && old().zip(locales()).all(|(old, new)| old.is_same(new))
        });
        let words = match self.words.take().filter(|_| unchanged) {
            Some(words) => words,
            None => Arc::new(program_words(&self.inputs, &[]).0),
        };
        self.words = Some(Arc::clone(&words));
        let day = (chosen.unwrap_or_else(|| self.today()), chosen.is_some());
        Snapshot::new(before, self.inputs.clone(), words, loaded, day)
    }

    fn today(&self) -> Date {
        let zone = self.cache.config().map_or(TimeZone::UTC, |config| config.time_zone.clone());
        (self.surroundings.today)(&zone)
    }

    fn show(&self, next: Snapshot, preview: &Preview, examiner: &Sender<()>) {
        {
            let mut now = preview.now();
            now.before = Some(std::mem::replace(&mut now.snapshot, Arc::new(next)));
        }
        preview.announce();
        // The examiner lives as long as this loop.
        let _ = examiner.send(());
    }

    fn tell(&self, changed: &[String], day: Option<Date>, took: Duration) {
        let say = |message: Message| (self.surroundings.tell)(&Event::Said(message));
        if let Some(day) = day {
            say(Message::new("serve-as-of").with("date", day.to_string()));
        }
        let ms = usize::try_from(took.as_millis()).unwrap_or(usize::MAX);
        let path = changed.first().map_or("", String::as_str);
        let message = Message::new("serve-changed").with("count", changed.len()).with("path", path);
        say(message.with("more", changed.len().saturating_sub(1)).with("ms", ms));
    }
}

/// Looks at everything, whenever nothing has been saved for a while.
fn examine_all(preview: &Preview, changes: &Receiver<()>, surroundings: &Surroundings<'_>) {
    // One thread: the other processors are for the page that is open.
    let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(1).build() else { return };
    while changes.recv().is_ok() {
        loop {
            match changes.recv_timeout(IDLE) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        let snapshot = preview.snapshot();
        if let Some(findings) = pool.install(|| examine(preview, &snapshot)) {
            (surroundings.tell)(&Event::Examined(&findings, &snapshot.inputs.sources));
            snapshot.set_examined(findings);
            preview.announce();
        }
    }
}

/// Ends a look at a state that is not the present one any more.
struct Outdated;

/// Everything that `check` finds; `None` when the site has changed meanwhile.
fn examine(preview: &Preview, snapshot: &Arc<Snapshot>) -> Option<Findings> {
    let outdated = || !Arc::ptr_eq(&preview.snapshot(), snapshot);
    let stop = |_: &str, _: &[u8]| match outdated() {
        true => Err(Outdated),
        false => Ok(()),
    };
    let options = pipeline::Options { as_of: snapshot.as_of, drafts: true };
    let (loaded, progress) = (snapshot.loaded.clone(), Progress::default());
    let outcome = pipeline::examine(&snapshot.inputs, loaded, &options, Extent::default(), &progress, &stop).ok()?;
    (!outdated()).then_some(outcome.findings)
}
