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
mod examine;
mod follow;
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
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::SystemTime;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::diagnostic::{Findings, Message};
use crate::base::error::Error;
use crate::base::language::Language;
use crate::base::source::Sources;
use crate::read::inputs::{Disk, FOLDERS, Inputs};
use crate::read::site::Cache;
use crate::report;

use examine::examine_all;
use follow::Loop;
use hosts::Hosts;
use preview::{Now, Preview};
use streams::Streams;
use watch::Watch;

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
