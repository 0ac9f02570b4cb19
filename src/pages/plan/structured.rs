//! A description of a page for machines: JSON-LD in the vocabulary of schema.org.
//!
//! It is a data block in the page, which no browser runs and which the Content-Security-Policy therefore leaves alone.

use serde_json::{Map, Value, json};

use super::Pages;
use super::page::Page;
use super::view::Crumb;
use crate::base::Language;
use crate::model::VersionId;

impl Pages<'_> {
    /// Returns the page as JSON-LD, safe inside HTML; `None` for pages that search engines leave out.
    pub(super) fn structured(&self, page: &Page) -> Option<String> {
        if !self.is_indexed(page) {
            return None;
        }
        let language = self.language(page);
        let url = self.urls.absolute(&self.canonical(page));
        let mut data = json!({
            "@context": "https://schema.org",
            "@type": "WebPage",
            "@id": url,
            "url": url,
            "inLanguage": language.as_str(),
            "name": self.page_name(page, language),
            "isPartOf": self.website(),
            "publisher": { "@type": "Organization", "name": self.operator(language) },
        });
        let document = match page {
            Page::Notice(page) if self.facts(page).is_version => Some(self.document(page.id, &page.language)),
            Page::Notice(_) | Page::Chooser | Page::NotFound | Page::Index(_) | Page::Joined(..) => None,
        };
        if let (Some(document), Value::Object(data)) = (document, &mut data) {
            data.insert("dateModified".to_owned(), document["dateModified"].clone());
            data.insert("mainEntity".to_owned(), document);
        }
        if let Some(steps) = self.steps(page, language) {
            data["breadcrumb"] = steps;
        }
        // In a script element only `<` could end or alter the data.
        Some(data.to_string().replace('<', "\\u003c"))
    }

    /// Returns the site. It is one site in all languages, and all its pages give it the same name: the one in its first
    /// language, with the others as alternatives.
    fn website(&self) -> Value {
        let url = self.urls.absolute(&self.urls.chooser());
        let mut names: Vec<String> = Vec::new();
        for name in self.site.config.languages.iter().map(|language| self.operator(language)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let mut site = json!({ "@type": "WebSite", "@id": url, "url": url, "name": names.first() });
        if names.len() > 1 {
            site["alternateName"] = json!(names[1..]);
        }
        site
    }

    /// Returns the breadcrumbs of a page; `None` if there are fewer than two.
    fn steps(&self, page: &Page, language: &Language) -> Option<Value> {
        let crumbs = self.breadcrumbs(page, language);
        let step = |(index, crumb): (usize, &Crumb)| {
            let mut step = json!({ "@type": "ListItem", "position": index + 1, "name": crumb.label });
            if let Some(href) = &crumb.href {
                step["item"] = json!(self.urls.absolute(href));
            }
            step
        };
        let steps: Vec<Value> = crumbs.iter().enumerate().map(step).collect();
        (steps.len() > 1).then(|| json!({ "@type": "BreadcrumbList", "itemListElement": steps }))
    }

    /// Returns the name of a page. A version has the same name at both of its addresses, which are one page.
    fn page_name(&self, page: &Page, language: &Language) -> String {
        if let Page::Notice(page) = page
            && self.facts(page).is_version
        {
            return self.title_of(page.id, language);
        }
        let crumbs = self.breadcrumbs(page, language);
        crumbs.last().map_or_else(|| self.operator(language), |crumb| crumb.label.clone())
    }

    /// Returns a version of a notice as a document: its language, dates and publisher, and its original.
    fn document(&self, id: VersionId, language: &Language) -> Value {
        let (model, entry) = (self.notice(id.notice), self.version(id));
        let slug = &model.slug.value;
        let address = |language: &Language| self.urls.absolute(&self.urls.version(language, slug, &entry.id));
        let title = self.text(id, language).map(|text| text.edition.title.clone());
        let mut document = Map::new();
        let mut set = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                document.insert(key.to_owned(), value);
            }
        };
        set("@type", Some(json!("DigitalDocument")));
        set("@id", Some(json!(address(language))));
        set("url", Some(json!(address(language))));
        set("name", title.map(Value::from));
        set("inLanguage", Some(json!(language.as_str())));
        set("version", Some(json!(entry.id)));
        set("dateCreated", entry.established.as_ref().map(|date| json!(date.value.to_string())));
        set("datePublished", entry.published().map(|date| json!(date.to_string())));
        let corrected = self.made_errata(id).map(|erratum| erratum.date).max();
        set("dateModified", corrected.max(entry.published()).map(|date| json!(date.to_string())));
        set("publisher", Some(json!({ "@type": "Organization", "name": self.operator(language) })));
        let original = self.original_for(id, language).map(&address);
        let original = entry.elsewhere.as_ref().map(|elsewhere| elsewhere.url.clone()).or(original);
        set("translationOfWork", original.map(|original| json!({ "@id": original })));
        Value::Object(document)
    }
}
