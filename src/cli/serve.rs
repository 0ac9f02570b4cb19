//! `seibun serve`: runs the preview, and reports its events.

use std::process::{Command, Stdio};
use std::sync::OnceLock;

use super::Status;
use super::args::{CommonArgs, ServeArgs};
use super::terminal::{self, Terminal, today};
use crate::base::Message;
use crate::read::inputs::Inputs;
use crate::report::{self, Format};
use crate::serve::{self, Options, PreviewContext, PreviewEvent};

/// Runs the preview until it is ended from outside. The preview reads the site's files itself, whenever they change.
pub(super) fn run(command: &ServeArgs, common: &CommonArgs) -> Status {
    let terminal = Terminal::new(common, &Inputs::built_in());
    let options = Options {
        root: common.root.clone(),
        address: command.bind,
        port: command.port,
        names: names(command),
        poll: command.poll,
        as_of: common.as_of,
        language: terminal.words().language().clone(),
    };
    let address = OnceLock::new();
    let tell = |event: &PreviewEvent<'_>| {
        tell(event, command, &terminal);
        match event {
            PreviewEvent::Listening(own) => {
                let _ = address.set((*own).to_owned());
            }
            // A long report pushes the address off the screen.
            PreviewEvent::Examined(findings, _) if !findings.is_empty() => {
                let own = address.get().map_or("", String::as_str);
                terminal.say(&Message::new("serve-address").with("address", own));
            }
            _ => {}
        }
    };
    match serve::run(&options, &PreviewContext { today: &today, tell: &tell }) {
        Ok(never) => match never {},
        Err(error) => terminal.failed(&error),
    }
}

/// The host names that the preview answers to: those given and, unless it listens on loopback only, this machine's.
fn names(command: &ServeArgs) -> Vec<String> {
    let own = if command.bind.is_loopback() { None } else { terminal::machine() };
    let short = own.iter().filter_map(|own| own.split('.').next());
    let near = short.flat_map(|short| [short.to_owned(), format!("{short}.local")]).collect::<Vec<_>>();
    [command.allow_host.clone(), own.into_iter().collect(), near].concat()
}

fn tell(event: &PreviewEvent<'_>, command: &ServeArgs, terminal: &Terminal) {
    match event {
        PreviewEvent::Listening(address) => {
            terminal.result(&format!("{address}\n"));
            if command.open {
                open(address);
            }
        }
        PreviewEvent::Said(message) => terminal.say(message),
        PreviewEvent::Failed(error) => terminal.fail(error),
        PreviewEvent::Examined(findings, _) if findings.is_empty() => terminal.say(&Message::new("serve-clean")),
        PreviewEvent::Examined(findings, sources) => {
            let report = report::render(Format::Human, findings, sources, terminal.words(), terminal.style());
            terminal.aside(&report);
        }
    }
}

/// Opens an address in the browser. A failure is ignored: the address has been printed.
fn open(address: &str) {
    let (program, first): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/c", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    let quiet =
        |command: &mut Command| command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let _ = quiet(Command::new(program).args(first).arg(address));
}
