//! What can be typed of commands that make the site as a whole, show it and bring it to its hosting.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Args;

use crate::cli::values::{address, host, port};

#[derive(Debug, Args)]
pub(in crate::cli) struct ServeArgs {
    /// The port to listen at; 0 lets the system choose one
    #[arg(long, value_name = "PORT", default_value = "8000", value_parser = port)]
    pub(in crate::cli) port: u16,
    /// The address to listen at; any other than the default can be reached by other machines
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1", value_parser = address)]
    pub(in crate::cli) bind: IpAddr,
    /// A further name under which the preview may be opened, such as that of a proxy before it
    #[arg(long, value_name = "NAME", value_parser = host)]
    pub(in crate::cli) allow_host: Vec<String>,
    /// Open the browser
    #[arg(long)]
    pub(in crate::cli) open: bool,
    /// Look at the files all the time, where the system does not tell when they change (network drives)
    #[arg(long)]
    pub(in crate::cli) poll: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct BuildArgs {
    /// The folder that the site is written into [default: public, in the folder of the site]
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out: Option<PathBuf>,
    /// Publish drafts too, marked as drafts
    #[arg(long)]
    pub(in crate::cli) drafts: bool,
    /// Write a .gz and a .br beside each text file, for servers that send them as they are
    #[arg(long)]
    pub(in crate::cli) precompress: bool,
    /// Make everything anew, whatever the last run remembered
    #[arg(long)]
    pub(in crate::cli) fresh: bool,
    /// Say where the time and the memory of the run went
    #[arg(long)]
    pub(in crate::cli) timings: bool,
    /// Fail on warnings too
    #[arg(long)]
    pub(in crate::cli) deny_warnings: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct PublishArgs {
    /// The place, by its name in content/site.toml [default: the only one]
    pub(in crate::cli) target: Option<String>,
    /// Publish what was built into this folder before, and build nothing
    #[arg(long, value_name = "DIR", conflicts_with = "deny_warnings")]
    pub(in crate::cli) from: Option<PathBuf>,
    /// Only say what would be sent and removed
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
    /// Read back everything that was published, and send again what is not as it was
    #[arg(long)]
    pub(in crate::cli) verify: bool,
    /// Write over files that stand in the way, though seibun did not put them there
    #[arg(long)]
    pub(in crate::cli) adopt: bool,
    /// Publish though a later day, or by a clock that was ahead, has been published before
    #[arg(long)]
    pub(in crate::cli) earlier: bool,
    /// Take over from a run that has died and left its lock
    #[arg(long)]
    pub(in crate::cli) take_over: bool,
    /// Fail on warnings too
    #[arg(long)]
    pub(in crate::cli) deny_warnings: bool,
}
