//! The host names of the preview. A request by a foreign name is an attack through DNS.

use std::net::IpAddr;

/// The names and the address of the preview.
#[derive(Debug)]
pub(super) struct Hosts {
    /// The address that the server listens on.
    pub(super) address: IpAddr,
    /// Names besides `localhost`.
    pub(super) names: Vec<String>,
}

impl Hosts {
    /// Whether a `Host` header names this server.
    pub(super) fn allow(&self, host: &str) -> bool {
        name(host).is_some_and(|name| match name.parse::<IpAddr>() {
            Ok(address) => address.is_loopback() || self.address.is_unspecified() || address == self.address,
            Err(_) => name == "localhost" || self.names.iter().any(|own| own.eq_ignore_ascii_case(&name)),
        })
    }
}

/// Returns the name in a `Host` header, without its port, if it is a possible name.
pub(super) fn name(host: &str) -> Option<String> {
    let name = match host.strip_prefix('[') {
        Some(inner) => inner.split_once(']').map_or("", |(name, _)| name),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    let plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".:[]-_".contains(&byte));
    // A name may end in a dot, which marks it as complete.
    let name = name.strip_suffix('.').unwrap_or(name);
    (plain && !name.is_empty()).then(|| name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use super::Hosts;

    #[test]
    fn only_own_names_are_allowed() {
        let at = |address: Ipv4Addr| Hosts { address: IpAddr::from(address), names: vec!["mac.local".to_owned()] };
        let (own, everywhere) = (at(Ipv4Addr::LOCALHOST), at(Ipv4Addr::UNSPECIFIED));
        for host in ["localhost", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000", "Mac.local:8000", "mac.local."] {
            assert!(own.allow(host) && everywhere.allow(host), "{host}");
        }
        for host in ["", "example.com", "mac", "x.mac.local", "mac.local.example.com", "localhost\"", "mac.local/", "é"]
        {
            assert!(!own.allow(host) && !everywhere.allow(host), "{host}");
        }
        assert!(!own.allow("192.168.0.2:8000") && everywhere.allow("192.168.0.2:8000"));
    }
}
