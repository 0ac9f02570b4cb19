//! What can be typed of commands that work on texts: how they change, leave and come back.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::cli::values::{date, version};

#[derive(Debug, Args)]
pub(in crate::cli) struct AddLanguageArgs {
    /// The tag of the language, such as ko or zh-Hant
    pub(in crate::cli) tag: String,
    /// The language whose words are copied to be translated, where the program has none in the new one [default: en]
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) from: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct PrintWordsArgs {
    /// The tag of the language
    pub(in crate::cli) tag: String,
    /// The language beside which they stand [default: en]
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) from: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct CompareArgs {
    /// The notice, by the name of its folder
    pub(in crate::cli) notice: String,
    /// The older version, by the name of its folder
    #[arg(value_parser = version)]
    pub(in crate::cli) old: String,
    /// The newer version
    #[arg(value_parser = version)]
    pub(in crate::cli) new: String,
    /// The language of the texts that are compared [default: the one that prevails]
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) text_lang: Option<String>,
    /// As what the comparison is written
    #[arg(long, value_name = "FORMAT", default_value = "terminal")]
    pub(in crate::cli) format: CompareFormat,
    /// The file that a Word document is written to [default: named after the notice and the versions]
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) out: Option<PathBuf>,
}

/// As what a comparison is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum CompareFormat {
    /// Lines for the terminal
    Terminal,
    /// One JSON document, for other programs
    Json,
    /// A comparison table for Word (新旧対照表)
    Docx,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArgs {
    /// The notice, by the name of its folder
    pub(in crate::cli) notice: String,
    /// The version, by the name of its folder [default: the one in force; for a translator, the latest one]
    #[arg(value_parser = version)]
    pub(in crate::cli) version: Option<String>,
    /// The language of the text [default: the one that prevails]
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) text_lang: Option<String>,
    /// A second language, which stands beside it
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) beside: Option<String>,
    /// Only what is new or has changed since it was translated into this language, beside the original, for a translator
    #[arg(long, value_name = "LANG", conflicts_with_all = ["text_lang", "beside", "format"])]
    pub(in crate::cli) to_translate: Option<String>,
    /// As what the text is written
    #[arg(long, value_name = "FORMAT", default_value = "docx")]
    pub(in crate::cli) format: ExportFormat,
    /// The file that it is written to [default: named after the notice, the version and the language]
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportArgs {
    /// The files: .docx, .html, .md or .txt, one for each language, the original first
    #[arg(value_name = "FILE", required = true)]
    pub(in crate::cli) files: Vec<PathBuf>,
    /// The language of each file, in their order [default: the languages of the site, in their order, or as the file is named, policy.ja.docx]
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) text_lang: Vec<String>,
    /// The notice that the text is of, by the name of its folder [default: an exported document goes back where it came from]
    #[arg(long, value_name = "NOTICE")]
    pub(in crate::cli) notice: Option<String>,
    /// The version that it becomes, by the day from which it applies, or any name for a draft
    #[arg(long = "version", value_name = "VERSION", default_value = "next", value_parser = version)]
    pub(in crate::cli) version: String,
    /// Write over a text that is there
    #[arg(long)]
    pub(in crate::cli) replace: bool,
    /// Write even where words were lost
    #[arg(long)]
    pub(in crate::cli) accept: bool,
    /// Of an exported document that comes back, leave tracked changes out
    #[arg(long, conflicts_with = "notice")]
    pub(in crate::cli) reject: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct AnnounceArgs {
    /// The notice, by the name of its folder
    pub(in crate::cli) notice: String,
    /// The version, by the name of its folder
    #[arg(value_parser = version)]
    pub(in crate::cli) version: String,
    /// What it is written for [default: all of them]
    #[arg(long = "for", value_name = "MEDIUM")]
    pub(in crate::cli) medium: Option<Medium>,
    /// The language [default: each in which the version has a text]
    #[arg(long, value_name = "LANG")]
    pub(in crate::cli) text_lang: Option<String>,
    /// A folder for the texts, a file each [default: the terminal]
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out: Option<PathBuf>,
}

/// What an announcement is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Medium {
    /// An email, its subject in the first line
    Email,
    /// A news item on the company's site
    News,
    /// The text beside an app's update in a store
    Store,
}

/// As what a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ExportFormat {
    /// For Word
    Docx,
    /// Plain text, as a seal covers it
    Text,
    /// External transmissions and cookies as a table, for another office
    Csv,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TidyArgs {
    /// The folder of one notice [default: all notices]
    pub(in crate::cli) notice: Option<String>,
    /// Only say which texts are not in their canonical form, and fail if there are any
    #[arg(long)]
    pub(in crate::cli) check: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ReviseArgs {
    /// The folder of the notice
    pub(in crate::cli) notice: String,
    /// The day from which the new version applies, as 2026-04-01
    #[arg(value_parser = date)]
    pub(in crate::cli) date: Date,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TranslatedArgs {
    /// The notice: the name of its folder
    pub(in crate::cli) notice: String,
    /// The language of the translation
    pub(in crate::cli) language: String,
    /// The sections, by their ids [default: all of them, and the title, the preamble and the closing]
    #[arg(value_name = "SECTION")]
    pub(in crate::cli) sections: Vec<String>,
    /// The version [default: the latest one that has this translation]
    #[arg(long, value_name = "VERSION", value_parser = version)]
    pub(in crate::cli) version: Option<String>,
}
