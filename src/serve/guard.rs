//! Keeps the preview reachable.
//!
//! tiny_http stops accepting for good when handles run out, and may give two new connections to one thread, where the
//! second waits until the first one ends. So somebody connects to the preview twice a second and asks for something:
//! that brings a thread to a connection that waits, and where no answer comes, another server takes over. The listening
//! socket is never closed, so nobody else can take the port meanwhile, and clients that connect just then only wait.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::panic::catch_unwind;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use tiny_http::Server;

use super::server::{Handler, Service, limit, receive};
use super::streams::Streams;
use super::turns::Turns;

/// How often the preview is asked whether it lives.
const BEAT: Duration = Duration::from_millis(500);
/// How long it waits after a question that was not answered.
const HASTE: Duration = Duration::from_millis(50);
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_millis(400);
/// After how many questions without an answer another server takes over. Should the old one live after all, both serve.
const SILENCE: u32 = 3;
/// Refused at once, since it names no host.
const QUESTION: &[u8] = b"HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n";

/// Serves until the process ends.
pub(super) fn start<H: Handler>(listener: TcpListener, handler: Arc<H>, streams: Arc<Streams>) {
    // Where limits cannot be set, clients take the time they want.
    let _ = limit(&listener);
    let service = Service { handler, streams, turns: Turns::default() };
    let (lost, losses) = channel();
    // The first server is there before this returns.
    let _ = serve(&listener, &service, &lost);
    thread::spawn(move || {
        let mut silent = 0;
        loop {
            let stopped = losses.recv_timeout(if silent == 0 { BEAT } else { HASTE }).is_ok();
            let answers = !stopped && (service.is_busy() || ask(&listener).is_ok());
            silent = if answers { 0 } else { silent + 1 };
            if stopped || silent >= SILENCE {
                silent = 0;
                service.streams.drop_oldest();
                // Handles may still be out; then it is tried again soon.
                thread::sleep(HASTE * 4);
                let _ = serve(&listener, &service, &lost);
            }
        }
    });
}

/// Starts a server on the socket.
fn serve<H: Handler>(listener: &TcpListener, service: &Service<H>, lost: &Sender<()>) -> io::Result<()> {
    let listener = listener.try_clone()?;
    // It panics where it can have no thread.
    let server = catch_unwind(|| Server::from_listener(listener, None)).map_err(|_| io::ErrorKind::OutOfMemory)?;
    let server = server.map_err(io::Error::other)?;
    let (service, lost) = (service.clone(), lost.clone());
    thread::Builder::new().name("server".to_owned()).spawn(move || receive(&server, &service, &lost))?;
    Ok(())
}

/// Asks for something, and waits for the first byte of an answer.
fn ask(listener: &TcpListener) -> io::Result<()> {
    let mut address = listener.local_addr()?;
    if address.ip().is_unspecified() {
        address.set_ip(own(address));
    }
    let mut socket = TcpStream::connect_timeout(&address, PATIENCE)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.write_all(QUESTION)?;
    socket.read_exact(&mut [0])
}

/// The address under which a server that listens everywhere finds itself.
fn own(address: SocketAddr) -> IpAddr {
    match address {
        SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
        SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
    }
}
