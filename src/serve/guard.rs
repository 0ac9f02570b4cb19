//! Keeps the preview reachable.
//!
//! tiny_http stops accepting for good when handles run out, and may give two new connections to one thread, where the
//! second waits until the first one ends. A further connection brings a thread to one that waits. So somebody connects
//! to the preview twice a second, more often after a request, since more are likely to come; and where no answer comes,
//! another server takes over. The listening socket is never closed, so nobody else can take the port meanwhile, and
//! clients that connect just then only wait.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::panic::catch_unwind;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use tiny_http::Server;

use super::server::{Handler, Service, Sign, limit, receive};
use super::streams::Streams;
use super::turns::Turns;

/// How often the preview is asked whether it lives.
const BEAT: Duration = Duration::from_millis(500);
/// The time between connections after a request, and between questions after one that was not answered.
const HASTE: Duration = Duration::from_millis(25);
/// How many connections are made after a request: one second of them.
const NUDGES: u32 = 40;
/// After how many of these the preview is asked.
const NUDGES_A_BEAT: u32 = 20;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_millis(250);
/// After how many questions without an answer another server takes over. Should the old one live after all, both serve.
const SILENCE: u32 = 3;
/// Refused at once, since it names no host.
const QUESTION: &[u8] = b"HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n";

/// Serves until the process ends.
pub(super) fn start<H: Handler>(listener: TcpListener, handler: Arc<H>, streams: Arc<Streams>) {
    // Where limits cannot be set, clients take the time they want.
    let _ = limit(&listener);
    let service = Service { handler, streams, turns: Turns::default() };
    let (sender, signs) = channel();
    // The first server is there before this returns.
    let _ = serve(&listener, &service, &sender);
    thread::spawn(move || guard(&listener, &service, &sender, &signs));
}

fn guard<H: Handler>(listener: &TcpListener, service: &Service<H>, sender: &Sender<Sign>, signs: &Receiver<Sign>) -> ! {
    let (mut silent, mut nudges) = (0, 0);
    loop {
        let seen = wait(signs, if silent == 0 && nudges == 0 { BEAT } else { HASTE });
        let stopped = seen.contains(&Sign::Stopped);
        if seen.contains(&Sign::Asked) {
            nudges = NUDGES;
        }
        if nudges > 0 {
            nudges -= 1;
            let _ = connect(listener);
            if !stopped && silent == 0 && nudges % NUDGES_A_BEAT != 0 {
                continue;
            }
        }
        let answers = !stopped && (service.is_busy() || ask(listener).is_ok());
        silent = if answers { 0 } else { silent + 1 };
        if stopped || silent >= SILENCE {
            silent = 0;
            service.streams.drop_oldest();
            // Handles may still be out; then it is tried again soon.
            thread::sleep(HASTE * 8);
            let _ = serve(listener, service, sender);
        }
    }
}

/// Waits for a sign, and shortly for more.
fn wait(signs: &Receiver<Sign>, time: Duration) -> Vec<Sign> {
    let Ok(first) = signs.recv_timeout(time) else { return Vec::new() };
    thread::sleep(HASTE);
    std::iter::once(first).chain(signs.try_iter()).collect()
}

/// Starts a server on the socket.
fn serve<H: Handler>(listener: &TcpListener, service: &Service<H>, signs: &Sender<Sign>) -> io::Result<()> {
    let listener = listener.try_clone()?;
    // It panics where it can have no thread.
    let server = catch_unwind(|| Server::from_listener(listener, None)).map_err(|_| io::ErrorKind::OutOfMemory)?;
    let server = server.map_err(io::Error::other)?;
    let (service, signs) = (service.clone(), signs.clone());
    thread::Builder::new().name("server".to_owned()).spawn(move || receive(&server, &service, &signs))?;
    Ok(())
}

/// Asks for something, and waits for the first byte of an answer.
fn ask(listener: &TcpListener) -> io::Result<()> {
    let mut socket = connect(listener)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.write_all(QUESTION)?;
    socket.read_exact(&mut [0])
}

fn connect(listener: &TcpListener) -> io::Result<TcpStream> {
    let mut address = listener.local_addr()?;
    if address.ip().is_unspecified() {
        address.set_ip(own(address));
    }
    TcpStream::connect_timeout(&address, PATIENCE)
}

/// The address under which a server that listens everywhere finds itself.
fn own(address: SocketAddr) -> IpAddr {
    match address {
        SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
        SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
    }
}
