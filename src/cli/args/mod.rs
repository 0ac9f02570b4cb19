//! What can be typed.

mod sites;
mod texts;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::values::{date, reason, version};
use crate::base::Language;
use crate::report::Format;
pub(super) use sites::{BuildArgs, PublishArgs, ServeArgs};
pub(super) use texts::{
    AddLanguageArgs, AnnounceArgs, CompareArgs, CompareFormat, ExportArgs, ExportFormat, ImportArgs, Medium,
    PrintWordsArgs, ReviseArgs, TidyArgs, TranslatedArgs,
};

/// Publishes privacy notices as a static site in Japanese, English and any other language.
///
/// These comments are for readers of the code; what users read is `locales/*/arguments.ftl`.
#[derive(Debug, Parser)]
#[command(name = "seibun", version, arg_required_else_help = true, term_width = 100)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
    #[command(flatten)]
    pub(super) common: CommonArgs,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(super) struct CommonArgs {
    /// The folder of the site
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// The language of the program's own words [default: that of your environment]
    #[arg(long, global = true, value_name = "LANG")]
    pub(super) lang: Option<SpokenLanguage>,
    /// The day that counts as today, as 2026-04-01 [default: today in the site's time zone]
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    pub(super) as_of: Option<Date>,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: WhenColor,
    /// Say nothing but what is wrong
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
}

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SpokenLanguage {
    /// Japanese
    Ja,
    /// English
    En,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum WhenColor {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a new site in a folder, with comments that teach the format
    Init(InitArgs),
    /// Check the content and say everything that is wrong with it
    Check(CheckArgs),
    /// Check the content, then write the whole site into a folder
    Build(BuildArgs),
    /// Build the site, then bring the hosting to that state
    Publish(PublishArgs),
    /// Show what one version of a notice changes in another
    Compare(CompareArgs),
    /// Make a version's text of a Word, HTML, Markdown or text file
    Import(ImportArgs),
    /// Write the text of a version for Word, or as plain text
    Export(ExportArgs),
    /// Write the words that tell people of a version: email, news item, store text
    Announce(AnnounceArgs),
    /// Show the site in the browser, and follow every save
    Serve(ServeArgs),
    /// Print the JSON Schema of a kind of file, for editors
    Schema(SchemaArgs),
    /// Make the next version of a notice from the one in force
    Revise(ReviseArgs),
    /// Write texts in their canonical form, without changing what they say
    Tidy(TidyArgs),
    /// Show every version: what is in force, what is to come, what is sealed, and when the site changes next
    Status(StatusArgs),
    /// Seal the published versions, so that nothing can change them any more
    Seal(SealArgs),
    /// Prove that what was sealed is still what it was, and say what is not proven
    Verify(VerifyArgs),
    /// Record that sections translate the original as it now stands
    Translated(TranslatedArgs),
    /// Say what a rule finds, why it matters and what to do
    Explain(ExplainArgs),
    /// Add a language to the site
    AddLanguage(AddLanguageArgs),
    /// Print the words of a language for a translator
    Words(PrintWordsArgs),
}

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    /// The folder to make; it must not hold anything yet
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
    /// What kind of company it is for: sections and records that such a company needs [default: asked on a terminal]
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<CompanyKind>,
    /// The languages of the site, the one that prevails first [default: asked on a terminal, or ja,en]
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub(super) languages: Vec<String>,
}

/// The languages of a new site where nobody says otherwise.
pub(super) const USUAL_LANGUAGES: [&str; 2] = ["ja", "en"];

/// A kind of company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CompanyKind {
    /// It sells to consumers
    Shop,
    /// It offers an app
    App,
    /// A clinic or hospital
    Clinic,
    /// A school
    School,
    /// It deals with other companies
    B2b,
}

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// The kind of file
    pub(super) file: SchemaName,
}

/// A kind of TOML file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaName {
    /// content/site.toml
    Site,
    /// notice.toml
    Notice,
    /// The text of a version: ja.toml, en.toml
    Text,
    /// records.toml
    Records,
}

#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    /// How the status is written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: StatusFormat,
    /// Say instead whether what is published there is what should be
    #[arg(long, value_name = "PLACE", conflicts_with = "format")]
    pub(super) check_published: Option<String>,
}

/// How the status is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusFormat {
    /// For people: a table
    Human,
    /// For programs
    Json,
}

#[derive(Debug, Args)]
pub(super) struct SealArgs {
    /// The folder of one notice [default: all notices]
    pub(super) notice: Option<String>,
    /// One version of it, as 2026-04-01 [default: all versions]
    #[arg(value_parser = version)]
    pub(super) version: Option<String>,
    /// Record what changed in a sealed version as a correction, dated today
    #[arg(long, requires = "notice", requires = "reason")]
    pub(super) erratum: bool,
    /// Record a translation that was missing when the version was sealed as a completion, dated today
    #[arg(long, requires = "notice", conflicts_with = "erratum")]
    pub(super) completion: bool,
    /// Seal translations that lag behind the original, as they are
    #[arg(long)]
    pub(super) with_stale: bool,
    /// Take back the seal of a version that is not published yet, on the record
    #[arg(long, requires = "version", conflicts_with_all = ["erratum", "completion"])]
    pub(super) undo: bool,
    /// What is corrected and why, once for each language of the site: --reason ja=… --reason en=…
    #[arg(long, value_name = "LANG=TEXT", requires = "erratum", value_parser = reason)]
    pub(super) reason: Vec<(Language, String)>,
}

#[derive(Debug, Args)]
pub(super) struct VerifyArgs {
    /// A site or its folder content, the folder of a published site, or a saved seals.txt [default: the site]
    pub(super) path: Option<PathBuf>,
    /// A copy of seals.txt that the log has to go on from [default: public/seals.txt, where there is one]
    #[arg(long, value_name = "FILE")]
    pub(super) published: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// The rule, as findings name it
    pub(super) rule: String,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// How findings are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: FormatName,
    /// Fail on warnings too
    #[arg(long)]
    pub(super) deny_warnings: bool,
    /// Look at drafts as if they were published
    #[arg(long)]
    pub(super) drafts: bool,
    /// Look at everything anew, whatever the last run remembered
    #[arg(long)]
    pub(super) fresh: bool,
    /// Say where the time and the memory of the run went
    #[arg(long)]
    pub(super) timings: bool,
    /// Go through a checklist of the law as well
    #[arg(long, value_name = "PROFILE")]
    pub(super) profile: Vec<ProfileName>,
    /// Compare cookies and transmissions with what a browser recorded (HAR), and print rows for what is missing
    #[arg(long, value_name = "FILE")]
    pub(super) capture: Vec<PathBuf>,
    /// List every rule, with its default level (`!`: cannot be lowered or silenced)
    #[arg(long)]
    pub(super) rules: bool,
}

/// A checklist of the law. It is a checklist, not advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ProfileName {
    /// Act on the Protection of Personal Information
    Appi,
    /// Telecommunications Business Act: external transmission of user information
    Telecom,
    /// General Data Protection Regulation
    Gdpr,
    /// JIS Q 15001:2023 (PrivacyMark): the published policy
    Pmark,
    /// Google Play: the privacy policy of an app
    GooglePlay,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatName {
    /// For people: with the line and the place marked
    Human,
    /// One line for each finding
    Short,
    /// For programs
    Json,
    /// For GitHub Actions
    Github,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Human => Self::Human,
            FormatName::Short => Self::Short,
            FormatName::Json => Self::Json,
            FormatName::Github => Self::Github,
        }
    }
}

/// The name of one of several values, as it is typed.
pub(super) fn typed_name(value: &impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}
