//! Blocks: lists with their numbers, and the blocks that are made of records.

use jiff::Span as Duration;
use jiff::civil::Date;

use crate::base::diagnostic::Rule;
use crate::model::numbering::scheme::Level;
use crate::model::record::{Category, Lifetime, Provider};
use crate::model::text::{Block as Written, Item as WrittenItem, List as WrittenList, ListKind, Placeholder};

use super::build::Builder;
use super::values::{mail, web, words};
use super::{
    Block, Cookie, CookieGroup, Event, EventKind, Field, Inline, Item, Label, LinkTarget, List, NUMBER_NOT_SHOWN,
    PLACEHOLDER_WITHOUT_VALUE, TYPED_NUMBER, Transmission, UNKNOWN_PLACEHOLDER, Unit,
};

/// A placeholder for a block in the middle of a sentence.
pub(crate) static MISPLACED_BLOCK: Rule = Rule::error("misplaced-block");

impl<'a> Builder<'a> {
    /// Resolves blocks.
    pub(super) fn blocks(&mut self, written: &'a [Written]) -> Vec<Block> {
        let mut blocks: Vec<Block> = written.iter().filter_map(|block| self.block(block)).collect();
        blocks.shrink_to_fit();
        blocks
    }

    fn block(&mut self, block: &'a Written) -> Option<Block> {
        match block {
            Written::Paragraph(inlines) => Some(Block::Paragraph(self.inlines(inlines))),
            Written::Note(blocks) => Some(Block::Note(self.blocks(blocks))),
            Written::List(list) => {
                self.check_typed(list);
                self.check_shown(list);
                let items = list.items.iter().map(|item| self.item(item)).collect();
                Some(Block::List(List { kind: list.kind, items }))
            }
            Written::Embed(placeholder) => self.embed(placeholder),
        }
    }

    fn item(&mut self, item: &'a WrittenItem) -> Item {
        let outer = self.here.node.replace(item.node);
        let number = self.context.numbers.get(item.node);
        let (text, anchor) = (number.text.clone(), number.anchor.clone());
        let built = Item {
            anchor,
            name: item.name.as_ref().map(|name| name.value.clone()),
            number: text,
            title: self.inlines(&item.title),
            blocks: self.blocks(&item.blocks),
        };
        self.here.node = outer;
        built
    }

    /// A typed number must be the count, so that a reader of the file is not misled. Where one is wrong, those that count on
    /// from it are not told too.
    fn check_typed(&mut self, list: &WrittenList) {
        let open = list.items.first().and_then(|item| item.typed) == Some(1);
        let mut wrong: Option<u32> = None;
        for (item, index) in list.items.iter().zip(1..) {
            let Some(typed) = item.typed else { continue };
            let position = self.context.numbers.get(item.node).position;
            let count = match list.kind {
                ListKind::Paragraphs if position.paragraph > 0 && position.item == 0 => position.paragraph,
                _ => index,
            };
            // "1. 1. 1." is CommonMark's way to leave the counting to the program.
            if typed == count || (open && typed == 1) {
                wrong = wrong.filter(|_| typed != count).map(|_| typed);
                continue;
            }
            if wrong.and_then(|before| before.checked_add(1)) != Some(typed) {
                let finding = TYPED_NUMBER.at(item.span).with("typed", typed).with("number", count);
                self.findings.push(finding.hint("renumber"));
            }
            wrong = Some(typed);
        }
    }

    /// What is typed is what is published: a list whose numbers the scheme does not write is told.
    fn check_shown(&mut self, list: &WrittenList) {
        let Some(item) = list.items.first().filter(|_| list.kind != ListKind::Bullets) else { return };
        let number = self.context.numbers.get(item.node);
        if number.text.is_empty() {
            let problem = match number.level {
                None => "deep",
                Some(Level::Paragraph) => "paragraphs",
                Some(_) => "level",
            };
            self.findings.push(NUMBER_NOT_SHOWN.at(item.span).with("problem", problem).hint("write"));
        }
    }

    fn embed(&mut self, placeholder: &'a Placeholder) -> Option<Block> {
        let path = placeholder.path.as_str();
        let (block, empty) = match path {
            "operator" => of(self.operator_block(), Block::Record),
            "signature" => of(self.signature(), Block::Signature),
            "dates" => of(self.events(), Block::Dates),
            "cookies" => of(self.cookies(), Block::Cookies),
            "transmissions" => of(self.transmissions(), Block::Transmissions),
            _ => match self.legal(path) {
                Some(records) => of(records, Block::Legal),
                None => return self.embed_named(placeholder),
            },
        };
        if empty && !self.context.version.records_unreadable {
            let finding = PLACEHOLDER_WITHOUT_VALUE.at(placeholder.span).with("name", path);
            self.findings.push(finding.hint("fill"));
        }
        Some(block)
    }

    /// A table or a contact.
    fn embed_named(&mut self, placeholder: &'a Placeholder) -> Option<Block> {
        let path = placeholder.path.as_str();
        if let Some(id) = path.strip_prefix("table:") {
            return self.own_table(id, placeholder);
        }
        if let Some(id) = path.strip_prefix("include:") {
            return self.included_table(id, placeholder);
        }
        self.contact_block(path.strip_prefix("contact.")?, placeholder)
    }

    fn operator_block(&self) -> Vec<Field> {
        let context = self.context;
        let Some(operator) = context.operator() else { return Vec::new() };
        let mut fields = Vec::new();
        let mut add =
            |label, value: Option<String>| fields.extend(value.map(|value| Field { label, value: words(value) }));
        add(Label::Organisation, operator.name.get(context.language).cloned());
        add(Label::Address, context.address(operator.postal_code.as_deref(), operator.address.as_ref()));
        add(Label::Representative, operator.representative.as_ref().map(|person| context.person(person)));
        fields
    }

    fn contact_block(&mut self, name: &str, placeholder: &Placeholder) -> Option<Block> {
        let context = self.context;
        let Some(contact) = context.contact(name) else {
            if context.version.records_unreadable {
                return None;
            }
            let known: Vec<String> = context
                .records()
                .flat_map(|records| &records.contacts)
                .map(|(key, _)| format!("contact.{}", key.value))
                .collect();
            let finding = UNKNOWN_PLACEHOLDER.at(placeholder.span).with("name", &placeholder.path);
            self.findings.push(finding.suggest(&placeholder.path, known.iter().map(String::as_str)));
            return None;
        };
        let language = context.language;
        let text = |value: Option<&String>| value.map(|value| words(value.clone()));
        let fields = [
            (Label::Organisation, text(contact.organisation.as_ref().and_then(|value| value.get(language)))),
            (Label::Name, text(contact.name.get(language))),
            (Label::Person, contact.person.as_ref().map(|person| words(context.person(person)))),
            (Label::Address, context.address(contact.postal_code.as_deref(), contact.address.as_ref()).map(words)),
            (Label::Phone, contact.phone.as_deref().map(|phone| vec![context.phone(phone)])),
            (Label::Email, contact.email.as_deref().map(|email| vec![mail(email)])),
            (Label::Form, contact.form.as_ref().and_then(|form| form.get(language)).map(|form| vec![web(&form.value)])),
            (Label::Hours, text(contact.hours.as_ref().and_then(|value| value.get(language)))),
        ];
        let fields = fields.into_iter().filter_map(|(label, value)| Some(Field { label, value: value? }));
        Some(Block::Record(fields.collect()))
    }

    /// Company, office and name, in the order of the language.
    fn signature(&self) -> Vec<String> {
        let context = self.context;
        let Some(operator) = context.operator() else { return Vec::new() };
        let company = operator.name.get(context.language).cloned();
        let person = operator.representative.as_ref();
        let title = person.and_then(|person| person.title.as_ref()?.get(context.language).cloned());
        let name = person.and_then(|person| person.name.get(context.language).cloned());
        let line = |part: &str| match part {
            "company" => company.clone(),
            "title" => title.clone(),
            "name" => name.clone(),
            "person" => person.map(|person| context.person(person)),
            _ => None,
        };
        context.word("signature-order", &[]).split_whitespace().filter_map(line).collect()
    }

    /// When the notice was established, and what happened to it up to this version. The first version's date is that of
    /// its first effect, unless it is among the dates of revision.
    pub(super) fn events(&self) -> Vec<Event> {
        let (notice, version) = (self.context.notice, self.context.version);
        let event = |kind, date| Event { kind, date, text: self.context.dates.text(date) };
        if let Some(seal) = &version.seal {
            return seal.events.iter().map(|(kind, date)| event(*kind, *date)).collect();
        }
        let until = version.effective.as_ref().map(|date| date.value);
        let versions = notice.versions.iter().filter(|other| !other.draft || other.id == version.id);
        let dated: Vec<Date> =
            versions.clone().filter_map(|other| other.effective.as_ref()).map(|date| date.value).collect();
        let recorded: Vec<Date> = versions.flat_map(|other| &other.revised).map(|date| date.value).collect();
        let first = dated.first().copied();
        let established = version.established.as_ref().map(|date| date.value).or(first);
        let mut days: Vec<Date> = dated.into_iter().chain(recorded.iter().copied()).chain(established).collect();
        days.retain(|day| until.is_none_or(|until| *day <= until));
        days.sort();
        days.dedup();
        let kind = |day| match () {
            () if Some(day) == established => EventKind::Established,
            () if Some(day) == first && !recorded.contains(&day) => EventKind::Effective,
            () => EventKind::Revised,
        };
        days.into_iter().map(|date| event(kind(date), date)).collect()
    }

    fn cookies(&self) -> Vec<CookieGroup> {
        let records = &self.context.version.records;
        let groups = Category::NAMES.iter().map(|(_, category)| CookieGroup {
            category: *category,
            cookies: records
                .cookies
                .iter()
                .filter(|cookie| cookie.category == *category)
                .map(|c| self.cookie(c))
                .collect(),
        });
        groups.filter(|group| !group.cookies.is_empty()).collect()
    }

    fn cookie(&self, cookie: &crate::model::record::Cookie) -> Cookie {
        let context = self.context;
        let provider = match &cookie.provider.value {
            Provider::Own => context.operator().and_then(|operator| operator.name.get(context.language)),
            Provider::Transmission(id) => {
                let mut all = context.version.records.transmissions.iter();
                all.find(|transmission| transmission.id.value == *id).and_then(|t| t.service.get(context.language))
            }
        };
        Cookie {
            name: cookie.name.clone(),
            provider: provider.cloned().unwrap_or_default(),
            own: cookie.provider.value == Provider::Own,
            lifetime: match &cookie.lifetime {
                Lifetime::Session => Vec::new(),
                Lifetime::For(duration) => units(duration),
            },
            purpose: cookie.purpose.get(context.language).cloned().unwrap_or_default(),
        }
    }

    fn transmissions(&self) -> Vec<Transmission> {
        let language = self.context.language;
        let rows = self.context.version.records.transmissions.iter().map(|row| Transmission {
            id: row.id.value.clone(),
            service: row.service.get(language).cloned().unwrap_or_default(),
            recipient: row.recipient.get(language).cloned().unwrap_or_default(),
            sent: row.sent.get(language).cloned().unwrap_or_default(),
            purpose: row.purpose.get(language).cloned().unwrap_or_default(),
            recipient_purpose: row
                .recipient_purpose
                .as_ref()
                .and_then(|p| p.get(language))
                .cloned()
                .unwrap_or_default(),
            policy: row.policy.as_ref().and_then(|url| url.get(language)).map(|url| link(&url.value, url.span)),
            opt_out: row.opt_out.as_ref().and_then(|url| url.get(language)).map(|url| link(&url.value, url.span)),
        });
        rows.collect()
    }
}

fn link(url: &str, span: crate::base::source::Span) -> Inline {
    Inline::Link { target: LinkTarget::Address(url.to_owned()), words: words(url.to_owned()), span: Some(span) }
}

/// A block of parts, and whether there are none.
fn of<T>(parts: Vec<T>, block: fn(Vec<T>) -> Block) -> (Block, bool) {
    let empty = parts.is_empty();
    (block(parts), empty)
}

/// The units of a duration, as written: `P1Y6M` is one year and six months.
fn units(duration: &Duration) -> Vec<(Unit, i64)> {
    let units = [
        (Unit::Years, i64::from(duration.get_years())),
        (Unit::Months, i64::from(duration.get_months())),
        (Unit::Weeks, i64::from(duration.get_weeks())),
        (Unit::Days, i64::from(duration.get_days())),
        (Unit::Hours, i64::from(duration.get_hours())),
        (Unit::Minutes, duration.get_minutes()),
        (Unit::Seconds, duration.get_seconds()),
    ];
    units.into_iter().filter(|(_, count)| *count != 0).collect()
}
