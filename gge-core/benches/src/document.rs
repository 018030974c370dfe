//! A document like those that are scanned: prose of our own with quotations strewn in, whose places and verdicts are known.

use std::ops::Range;

use gge_core::quote::{Finding, FindingKind, Rule, Verdict};

use crate::prose::sentence;
use crate::random::Random;

/// A document and what stands in it, in order.
pub(crate) struct Document {
    pub(crate) text: String,
    planted: Vec<(Range<usize>, &'static Plant)>,
}

/// A quotation with the words around it, and what is right to say of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plant {
    before: &'static str,
    quotation: &'static str,
    after: &'static str,
    verdict: Verdict,
    /// The provision that leads, or of a composite those of the parts.
    ids: &'static [&'static str],
    is_marked: bool,
    /// Whether the citation fits, if there is one.
    fits: Option<bool>,
    /// What is wrong with it, or good to know, if anything.
    rule: Option<Rule>,
}

/// One in quotation marks whose words are right.
const fn sound(
    before: &'static str,
    quotation: &'static str,
    after: &'static str,
    verdict: Verdict,
    id: &'static [&'static str],
    fits: Option<bool>,
) -> Plant {
    Plant { before, quotation, after, verdict, ids: id, is_marked: true, fits, rule: None }
}

const fn unmarked(plant: Plant) -> Plant {
    Plant { is_marked: false, ..plant }
}

use Verdict::{Abridged, Altered, Composite, Excerpt, Verbatim};

const PLANTS: [Plant; 24] = [
    sound(
        "The experts of 2015 wrote: “",
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
        "” (A/70/174, para. 13 (c)).",
        Verbatim,
        &["A/70/174#13(c)"],
        Some(true),
    ),
    sound(
        "It is worth repeating: \"",
        "States have jurisdiction over the ICT infrastructure located within their territory",
        "\" (A/70/174, para. 28 (a)).",
        Verbatim,
        &["A/70/174#28(a)"],
        Some(true),
    ),
    sound(
        "«",
        "States should intensify cooperation against criminal or terrorist use of ICTs, harmonize legal approaches as \
         appropriate and strengthen practical collaboration between respective law enforcement and prosecutorial agencies",
        "», and so they did.",
        Verbatim,
        &["A/68/98#22"],
        None,
    ),
    sound(
        "One passage reads “",
        "The Group notes the established international legal principles, including, where applicable, the principles of \
         humanity, necessity, proportionality and distinction",
        "” and nobody objected.",
        Verbatim,
        &["A/70/174#28(d)"],
        None,
    ),
    sound(
        "Spelling aside, “",
        "STATES SHOULD ENCOURAGE RESPONSIBLE REPORTING OF ICT VULNERABILITIES AND SHARE ASSOCIATED INFORMATION ON \
         AVAILABLE REMEDIES TO SUCH VULNERABILITIES TO LIMIT AND POSSIBLY ELIMINATE POTENTIAL THREATS TO ICTs AND \
         ICT-DEPENDENT INFRASTRUCTURE",
        "” is how the poster has it.",
        Verbatim,
        &["A/70/174#13(j)"],
        None,
    ),
    sound(
        "We recall that “",
        "any ICT device can be the source or the target of misuse",
        "” (A/68/98, para. 5).",
        Excerpt,
        &["A/68/98#5"],
        Some(true),
    ),
    sound(
        "Its second half, “",
        "the ICT infrastructure of a State may be insufficient in itself to attribute the activity to that State",
        "”, is quoted less often.",
        Excerpt,
        &["A/70/174#28(f)"],
        None,
    ),
    sound(
        "As the report has it, “",
        "Malicious actors exploit networks no matter where they are located.",
        "” Locks do not care either.",
        Excerpt,
        &["A/68/98#10"],
        None,
    ),
    sound(
        "A brochure tells its readers “",
        "A State should not conduct or knowingly support ICT activity",
        "” (A/70/174, para. 13 (f)) and stops there.",
        Excerpt,
        &["A/70/174#13(f)"],
        Some(true),
    )
    .told(Rule::CutShort),
    sound(
        "Shortened, “",
        "States should take appropriate measures to protect their critical infrastructure from ICT threats […] and other \
         relevant resolutions",
        "” (A/70/174, para. 13 (g)).",
        Abridged,
        &["A/70/174#13(g)"],
        Some(true),
    ),
    sound(
        "The slide says “",
        "States must not use proxies to commit internationally wrongful acts ... and should seek to ensure that their \
         territory is not used by non-State actors to commit such acts",
        "”, with dots.",
        Abridged,
        &["A/70/174#28(e)"],
        None,
    ),
    sound(
        "Without dots, “",
        "A State should not conduct or knowingly support ICT activity that intentionally damages critical infrastructure \
         or otherwise impairs the use and operation of critical infrastructure",
        "” loses a limb.",
        Abridged,
        &["A/70/174#13(f)"],
        None,
    )
    .told(Rule::LostQualifier),
    sound(
        "The handbook prints “",
        "States should take steps to ensure the integrity of the supply chain so that users can have confidence in the \
         security of ICT products",
        "” (A/70/174, para. 13 (i)).",
        Abridged,
        &["A/70/174#13(i)"],
        Some(true),
    )
    .told(Rule::LostQualifier),
    sound(
        "A press release had “",
        "States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
        "” (A/70/174, para. 13 (c)).",
        Altered,
        &["A/70/174#13(c)"],
        Some(true),
    )
    .told(Rule::ChangedModal),
    sound(
        "From memory: “",
        "States should intensify cooperation against criminal or terrorist abuse of computers, harmonize legal approaches \
         as appropriate and strengthen practical collaboration between police forces and prosecutorial agencies",
        "”.",
        Altered,
        &["A/68/98#22"],
        None,
    )
    .told(Rule::ChangedWording),
    sound(
        "One blog improved it: “",
        "States should respond promptly to all requests for assistance by another State whose critical infrastructure is \
         subject to malicious ICT acts",
        "” (A/70/174, para. 13 (h)).",
        Altered,
        &["A/70/174#13(h)"],
        Some(true),
    )
    .told(Rule::LostQualifier),
    sound(
        "Two halves that never met: “",
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs, \
         harmonize legal approaches as appropriate and strengthen practical collaboration between respective law \
         enforcement and prosecutorial agencies",
        "”.",
        Composite,
        &["A/70/174#13(c)", "A/68/98#22"],
        None,
    )
    .told(Rule::JoinedProvisions),
    sound(
        "With a wrong number, “",
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
        "” (A/70/174, para. 13 (d)).",
        Verbatim,
        &["A/70/174#13(c)"],
        Some(false),
    ),
    sound(
        "In the wrong year, “",
        "States have jurisdiction over the ICT infrastructure located within their territory",
        "” (A/68/98, para. 20).",
        Verbatim,
        &["A/70/174#28(a)"],
        Some(false),
    ),
    unmarked(sound(
        "",
        "State efforts to address the security of ICTs must go hand-in-hand with respect for human rights and fundamental \
         freedoms set forth in the Universal Declaration of Human Rights and other international instruments",
        ".",
        Verbatim,
        &["A/68/98#21"],
        None,
    ))
    .told(Rule::Restated),
    unmarked(sound(
        "The lawyers agree that ",
        "State sovereignty and international norms and principles that flow from sovereignty apply to the conduct by \
         States of ICT-related activities and to their jurisdiction over ICT infrastructure within their territory",
        " (A/70/174, para. 27).",
        Verbatim,
        &["A/70/174#27"],
        Some(true),
    )),
    unmarked(sound(
        "One fear was this: ",
        "embedding harmful hidden functions in ICTs could be used in ways that would affect secure and reliable ICT use \
         and the ICT supply chain for products and services, erode trust in commerce",
        "; bakers had others.",
        Excerpt,
        &["A/68/98#8"],
        None,
    ))
    .told(Rule::Restated),
    unmarked(sound(
        "",
        "States should take appropriate measures to protect their critical infrastructure from ICT threats, taking into \
         account General Assembly resolution 58/199 on the creation of a global culture of cybersecurity and the \
         protection of critical information systems, and other relevant resolutions",
        ".",
        Altered,
        &["A/70/174#13(g)"],
        None,
    ))
    .told(Rule::Adapted),
    unmarked(sound(
        "",
        "While States must lead in the development of confidence-building measures, their work would benefit from the \
         involvement of the private sector and civil society",
        ".",
        Abridged,
        &["A/68/98#28"],
        None,
    ))
    .told(Rule::Adapted),
];

/// How often each is planted.
const TIMES: usize = 10;

/// How long the document is at least, in bytes.
const LENGTH: usize = 200_000;

/// The document: each of [`PLANTS`] ten times, in no order, in paragraphs of prose.
pub(crate) fn document() -> Document {
    let mut random = Random::new();
    let mut left: Vec<&'static Plant> = PLANTS.iter().flat_map(|plant| [plant; TIMES]).collect();
    let each = LENGTH.div_ceil(left.len());
    let (mut text, mut planted) = (String::with_capacity(LENGTH + LENGTH / 4), Vec::new());
    while !left.is_empty() {
        let plant = left.swap_remove(random.below(left.len()));
        text.push_str(plant.before);
        planted.push((text.len()..text.len() + plant.quotation.len(), plant));
        text.push_str(plant.quotation);
        text.push_str(plant.after);
        while text.len() < planted.len() * each {
            text.push(' ');
            text.push_str(&sentence(&mut random));
        }
        text.push_str("\n\n");
    }
    Document { text, planted }
}

impl Document {
    /// The ranges of the quotations, in bytes.
    pub(crate) fn quotations(&self) -> impl Iterator<Item = Range<usize>> {
        self.planted.iter().map(|(range, _)| range.clone())
    }

    /// What is wrong with what a scan found: quotations that it missed, took for something else, or that are none.
    pub(crate) fn slips(&self, findings: &[Finding<'_, '_>]) -> Vec<String> {
        let mut found = findings.iter().filter(|it| it.kind != FindingKind::Citation).peekable();
        let mut slips = Vec::new();
        let stray = |it: &Finding<'_, '_>| format!("stray {it}: {}", it.text);
        for (range, plant) in &self.planted {
            while let Some(before) = found.next_if(|it| it.start < range.start) {
                slips.push(stray(before));
            }
            match found.next_if(|it| it.start == range.start) {
                Some(found) => slips.extend(plant.slips(found)),
                None => slips.push(format!("missed: {}", plant.quotation)),
            }
        }
        slips.extend(found.map(stray));
        slips
    }
}

impl Plant {
    /// One that there is something to say about.
    const fn told(self, rule: Rule) -> Self {
        Self { rule: Some(rule), ..self }
    }

    fn slips(&self, found: &Finding<'_, '_>) -> Vec<String> {
        let fits = found.check.as_ref().and_then(|it| it.citation.as_ref()).map(|it| it.fits);
        let ids: Vec<String> = found.ids().into_iter().take(self.ids.len()).collect();
        let compared = [
            ("text", found.text.to_owned(), self.quotation.to_owned()),
            ("kind", found.kind.to_string(), FindingKind::Quotation.to_string()),
            ("marked", found.is_marked.to_string(), self.is_marked.to_string()),
            ("rule", format!("{:?}", found.rule), format!("{:?}", self.rule)),
            ("verdict", found.verdict().to_owned(), self.verdict.to_string()),
            ("fits", format!("{fits:?}"), format!("{:?}", self.fits.map(Some))),
            ("ids", ids.join(" "), self.ids.join(" ")),
        ];
        let wrong = compared.iter().filter(|(_, is, want)| is != want);
        wrong.map(|(what, is, want)| format!("{}: {what} {is} for {want}", self.quotation)).collect()
    }
}

#[cfg(test)]
mod tests {
    use gge_core::Record;
    use gge_core::quote::{FindingKind, Format, Rule, scan};

    use super::{PLANTS, TIMES, document};

    /// Plants that quote the number of a resolution.
    const RESOLUTIONS: usize = 1;

    #[test]
    fn each_quotation_is_found_at_its_place_and_no_other() {
        let document = document();
        assert!((200_000..220_000).contains(&document.text.len()), "{}", document.text.len());
        assert_eq!(document.planted.len(), PLANTS.len() * TIMES);
        let findings = scan(Record::builtin(), &document.text, Format::Plain);
        let mut slips = document.slips(&findings);
        slips.sort();
        slips.dedup();
        assert!(slips.is_empty(), "\n{}", slips.join("\n"));
        let citations = findings.iter().filter(|it| it.kind == FindingKind::Citation).count();
        let cited = PLANTS.iter().filter(|it| it.fits.is_some()).count();
        assert_eq!(citations, TIMES * (cited + RESOLUTIONS));
        let misfits = findings.iter().filter(|it| it.rule == Some(Rule::WrongCitation)).count();
        assert_eq!(misfits, TIMES * PLANTS.iter().filter(|it| it.fits == Some(false)).count());
    }
}
