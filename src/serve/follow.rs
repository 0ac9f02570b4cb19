//! The loop that follows the files of a site and shows what is saved.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::preview::Preview;
use super::snapshot::Snapshot;
use super::watch::{Look, SiteWatch};
use super::{PreviewContext, PreviewEvent};
use crate::base::discard::discard;
use crate::base::{Error, Message};
use crate::read::inputs::{Disk, FOLDERS, Inputs};
use crate::read::site::{self, Cache, Site, program_words};
use crate::words::Catalogs;

/// How long to wait for the other half of a save that breaks the site.
const PAUSE: Duration = Duration::from_millis(120);

/// The loop that follows the files.
pub(super) struct FollowLoop<'a> {
    /// The site's folder, as named by the user.
    pub(super) root: &'a Path,
    pub(super) disk: Disk,
    pub(super) inputs: Inputs,
    pub(super) cache: Cache,
    /// The program's own words; `None` if they must be read again.
    pub(super) words: Option<Arc<Catalogs>>,
    /// Why the last look at the files failed.
    pub(super) failure: Option<Message>,
    pub(super) surroundings: &'a PreviewContext<'a>,
}

impl FollowLoop<'_> {
    /// Shows what is saved, forever.
    pub(super) fn follow(&mut self, mut watch: SiteWatch, preview: &Preview, examiner: &Sender<()>) -> ! {
        // A state that is worse than the one before, and when to show it.
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

    /// Looks at the files; returns the paths that changed.
    fn look(&mut self, look: &Look, watch: &mut SiteWatch) -> Vec<String> {
        let found = match look {
            Look::Nowhere => return Vec::new(),
            Look::At(paths) | Look::Around(paths) => self.disk.scan(&mut self.inputs, paths),
            Look::Everywhere => self.look_everywhere(watch),
        };
        match found {
            Ok(changed) => {
                self.failure = None;
                if !matches!(look, Look::At(_)) && !changed.is_empty() && !watch.polls() {
                    // No event reported these changes.
                    watch.renew();
                }
                changed
            }
            Err(error) => {
                // The look is repeated every two seconds, but its failure reported only once.
                let new = self.failure.as_ref() != Some(&error.message);
                if new {
                    (self.surroundings.tell)(&PreviewEvent::Failed(&error));
                }
                self.failure = Some(error.message);
                Vec::new()
            }
        }
    }

    fn look_everywhere(&mut self, watch: &mut SiteWatch) -> Result<Vec<String>, Error> {
        let mut named = Disk::open(self.root)?;
        if named.root() == self.disk.root() {
            return self.disk.scan(&mut self.inputs, &FOLDERS);
        }
        // The name is a link that leads to another folder now, as deployments switch folders.
        let mut inputs = Inputs::built_in();
        let changed = named.scan(&mut inputs, &FOLDERS)?;
        watch.follow(named.root());
        (self.disk, self.inputs) = (named, inputs);
        Ok(changed)
    }

    /// Returns the present state of the site.
    pub(super) fn snapshot(&mut self, before: Option<&Snapshot>, chosen: Option<Date>) -> Snapshot {
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

    /// Returns today's date in the site's time zone.
    pub(super) fn today(&self) -> Date {
        let zone = self.cache.config().map_or(TimeZone::UTC, |config| config.time_zone.clone());
        (self.surroundings.today)(&zone)
    }

    fn show(&self, next: Snapshot, preview: &Preview, examiner: &Sender<()>) {
        {
            let mut now = preview.now();
            let shown = std::mem::replace(&mut now.snapshot, Arc::new(next));
            discard(now.before.replace(shown));
        }
        preview.announce();
        // The examiner lives as long as this loop.
        let _ = examiner.send(());
    }

    fn tell(&self, changed: &[String], day: Option<Date>, took: Duration) {
        let say = |message: Message| (self.surroundings.tell)(&PreviewEvent::Said(message));
        if let Some(day) = day {
            say(Message::new("serve-as-of").with("date", day.to_string()));
        }
        let ms = usize::try_from(took.as_millis()).unwrap_or(usize::MAX);
        let path = changed.first().map_or("", String::as_str);
        let message = Message::new("serve-changed").with("count", changed.len()).with("path", path);
        say(message.with("more", changed.len().saturating_sub(1)).with("ms", ms));
    }
}
