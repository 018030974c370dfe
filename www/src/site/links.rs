//! Where things stand within the site.

use gge_core::model::{Subject, Target, Uptake};
use gge_core::{Address, Place, Record, RenderingId, Theme};

/// The path of a provision: `A/70/174/13/f/` for `A/70/174#13(f)`. A sentence stands on the page of its provision.
pub(crate) fn provision(address: &Address) -> String {
    let place = address.provision().as_str().replace(['#', '('], "/").replace(')', "");
    format!("{place}/")
}

/// The path of a report: `A/70/174/`.
pub(crate) fn report(symbol: &str) -> String {
    format!("{symbol}/")
}

/// The path of a theme: `themes/law/`.
pub(crate) fn theme(theme: Theme) -> String {
    format!("themes/{theme}/")
}

/// The path of a comparison of two reports, by their years: `compare/2013/2015/`.
pub(crate) fn comparison(earlier: u16, later: u16) -> String {
    format!("compare/{earlier}/{later}/")
}

/// The path of what a comparison has on a theme: `compare/2013/2015/law/`.
pub(crate) fn comparison_on(earlier: u16, later: u16, theme: Theme) -> String {
    format!("{}{theme}/", comparison(earlier, later))
}

/// The fragment of a provision or a rendering on a page that has it with others: `13-f`, `2013-threats-3`.
pub(crate) fn anchor(place: &Place) -> String {
    match place {
        Place::Provision(address) => {
            let path = provision(address);
            path[address.symbol().len()..].trim_matches('/').replace('/', "-")
        }
        Place::Rendering(id) => rendering_anchor(id),
        other => other.to_string(),
    }
}

/// The path of a Group by its years, or of a later process by its id: `groups/2012-2013/`.
pub(crate) fn group(id: &str) -> String {
    format!("groups/{id}/")
}

/// The path of a body that took the reports up: `uptake/nato/`.
pub(crate) fn body(id: &str) -> String {
    format!("uptake/{id}/")
}

/// The path of a source, whose renderings stand on its page: `sources/hague-table/`.
pub(crate) fn source(id: &str) -> String {
    format!("sources/{}/", id.to_lowercase())
}

/// The fragment of a rendering on the page of its source: `2013-threats-3` for `hague-table/2013/threats/3`.
pub(crate) fn rendering_anchor(id: &RenderingId) -> String {
    id.as_str().split('/').skip(1).collect::<Vec<_>>().join("-")
}

/// The fragment of a sentence on the page of its provision: `s3`.
pub(crate) fn sentence_anchor(number: impl std::fmt::Display) -> String {
    format!("s{number}")
}

/// How a provision is called within its report: `para. 13 (f)`.
pub(crate) fn label(address: &Address) -> String {
    address.citation().split_once(", ").map_or_else(|| address.citation(), |(_, rest)| rest.to_owned())
}

/// Links from one page to others. They are relative: the site works below any path of any host.
#[derive(Clone, Debug)]
pub(crate) struct Links<'r> {
    record: &'r Record,
    /// The way up to the root, from the folder of the page.
    up: String,
}

impl<'r> Links<'r> {
    /// The links from the page of a path.
    pub(crate) fn new(record: &'r Record, path: &str) -> Self {
        let depth = path.matches('/').count();
        Self { record, up: if depth == 0 { "./".to_owned() } else { "../".repeat(depth) } }
    }

    /// A link to a page or file by its path from the root.
    pub(crate) fn to(&self, path: &str) -> String {
        format!("{}{path}", self.up)
    }

    /// A link to a provision or one of its sentences.
    pub(crate) fn address(&self, address: &Address) -> String {
        let fragment = address.sentence().map(|number| format!("#{}", sentence_anchor(number)));
        self.to(&(provision(address) + &fragment.unwrap_or_default()))
    }

    /// A link to a provision, a sentence or a rendering.
    pub(crate) fn place(&self, place: &Place) -> String {
        match place {
            Place::Provision(address) => self.address(address),
            Place::Rendering(id) => self.rendering(id),
            _ => self.to(""),
        }
    }

    /// A link to a rendering on the page of its source.
    pub(crate) fn rendering(&self, id: &RenderingId) -> String {
        let source = id.as_str().split('/').next().unwrap_or_default();
        self.to(&format!("{}#{}", self::source(source), rendering_anchor(id)))
    }

    /// A link to what a body did with the reports, on the page of the first body that did it.
    pub(crate) fn uptake(&self, entry: &Uptake) -> String {
        let body = entry.by.first().map(|body| self::body(body.as_str())).unwrap_or_default();
        self.to(&format!("{body}#{}", entry.id))
    }

    /// A link to what uptake or contention is on.
    pub(crate) fn target(&self, target: &Target) -> String {
        match target {
            Target::Report(symbol) => self.to(&report(symbol.as_str())),
            Target::Provision(address) => self.address(address),
            Target::Theme(theme) => self.to(&self::theme(*theme)),
            _ => self.to(""),
        }
    }

    /// A link to what sources disagree about.
    pub(crate) fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::Provision(address) => self.address(address),
            Subject::Report(symbol) => self.to(&report(symbol.as_str())),
            Subject::Group(years) => self.to(&group(years.as_str())),
            Subject::Rendering(id) => self.rendering(id),
            Subject::Uptake(id) => {
                self.record.uptake_entry(id.as_str()).map_or_else(|| self.to("uptake/"), |entry| self.uptake(entry))
            }
            Subject::Process(id) => self.to(&group(id.as_str())),
            Subject::Source(id) => self.to(&source(id.as_str())),
            _ => self.to(""),
        }
    }
}

#[cfg(test)]
mod tests {
    use gge_core::Record;

    use super::{Links, anchor, provision, rendering_anchor};

    #[test]
    fn links_lead_up_to_the_root_and_down_again() {
        let record = Record::builtin();
        assert_eq!(Links::new(record, "").to("A/68/98/"), "./A/68/98/");
        assert_eq!(
            Links::new(record, "A/70/174/13/f/").address(&"A/68/98#23:3".parse().unwrap()),
            "../../../../../A/68/98/23/#s3"
        );
        assert_eq!(provision(&"A/70/174#16(d)(iv)".parse().unwrap()), "A/70/174/16/d/iv/");
        assert_eq!(provision(&"A/68/98#summary(2)".parse().unwrap()), "A/68/98/summary/2/");
        assert_eq!(anchor(&"A/70/174#16(d)(iv)".parse().unwrap()), "16-d-iv");
        assert_eq!(rendering_anchor(&"hague-table/2013/threats/3".parse().unwrap()), "2013-threats-3");
    }
}
