//! A document like those that are scanned: prose of our own with quotations strewn in, whose places and verdicts are known.

use std::ops::Range;

use gge_core::quote::Verdict;

use crate::prose::sentence;
use crate::random::Random;

/// A document and what stands in it, in order.
pub(crate) struct Document {
    pub(crate) text: String,
    pub(crate) planted: Vec<(Range<usize>, &'static Plant)>,
}

/// A quotation with the words around it, and what is right to say of it.
#[derive(Debug)]
pub(crate) struct Plant {
    before: &'static str,
    pub(crate) quotation: &'static str,
    after: &'static str,
    pub(crate) verdict: Verdict,
    /// The provision that leads, or of a composite those of the parts.
    pub(crate) ids: &'static [&'static str],
    pub(crate) is_marked: bool,
    /// Whether the citation fits, if there is one.
    pub(crate) fits: Option<bool>,
    pub(crate) is_sound: bool,
}

/// One that is what it says: in quotation marks, with a right citation or with none.
const fn sound(
    before: &'static str,
    quotation: &'static str,
    after: &'static str,
    verdict: Verdict,
    id: &'static [&'static str],
    fits: Option<bool>,
) -> Plant {
    Plant { before, quotation, after, verdict, ids: id, is_marked: true, fits, is_sound: true }
}

const fn wrong(plant: Plant) -> Plant {
    Plant { is_sound: false, ..plant }
}

const fn unmarked(plant: Plant) -> Plant {
    Plant { is_marked: false, ..plant }
}

use Verdict::{Abridged, Altered, Composite, Excerpt, Verbatim};

pub(crate) const PLANTS: [Plant; 24] = [
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
    wrong(sound(
        "A brochure tells its readers “",
        "A State should not conduct or knowingly support ICT activity",
        "” (A/70/174, para. 13 (f)) and stops there.",
        Excerpt,
        &["A/70/174#13(f)"],
        Some(true),
    )),
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
    wrong(sound(
        "Without dots, “",
        "A State should not conduct or knowingly support ICT activity that intentionally damages critical infrastructure \
         or otherwise impairs the use and operation of critical infrastructure",
        "” loses a limb.",
        Abridged,
        &["A/70/174#13(f)"],
        None,
    )),
    wrong(sound(
        "The handbook prints “",
        "States should take steps to ensure the integrity of the supply chain so that users can have confidence in the \
         security of ICT products",
        "” (A/70/174, para. 13 (i)).",
        Abridged,
        &["A/70/174#13(i)"],
        Some(true),
    )),
    wrong(sound(
        "A press release had “",
        "States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
        "” (A/70/174, para. 13 (c)).",
        Altered,
        &["A/70/174#13(c)"],
        Some(true),
    )),
    wrong(sound(
        "From memory: “",
        "States should intensify cooperation against criminal or terrorist abuse of computers, harmonize legal approaches \
         as appropriate and strengthen practical collaboration between police forces and prosecutorial agencies",
        "”.",
        Altered,
        &["A/68/98#22"],
        None,
    )),
    wrong(sound(
        "One blog improved it: “",
        "States should respond promptly to all requests for assistance by another State whose critical infrastructure is \
         subject to malicious ICT acts",
        "” (A/70/174, para. 13 (h)).",
        Altered,
        &["A/70/174#13(h)"],
        Some(true),
    )),
    wrong(sound(
        "Two halves that never met: “",
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs, \
         harmonize legal approaches as appropriate and strengthen practical collaboration between respective law \
         enforcement and prosecutorial agencies",
        "”.",
        Composite,
        &["A/70/174#13(c)", "A/68/98#22"],
        None,
    )),
    wrong(sound(
        "With a wrong number, “",
        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
        "” (A/70/174, para. 13 (d)).",
        Verbatim,
        &["A/70/174#13(c)"],
        Some(false),
    )),
    wrong(sound(
        "In the wrong year, “",
        "States have jurisdiction over the ICT infrastructure located within their territory",
        "” (A/68/98, para. 20).",
        Verbatim,
        &["A/70/174#28(a)"],
        Some(false),
    )),
    unmarked(sound(
        "",
        "State efforts to address the security of ICTs must go hand-in-hand with respect for human rights and fundamental \
         freedoms set forth in the Universal Declaration of Human Rights and other international instruments",
        ".",
        Verbatim,
        &["A/68/98#21"],
        None,
    )),
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
    )),
    wrong(unmarked(sound(
        "",
        "States should take appropriate measures to protect their critical infrastructure from ICT threats, taking into \
         account General Assembly resolution 58/199 on the creation of a global culture of cybersecurity and the \
         protection of critical information systems, and other relevant resolutions",
        ".",
        Altered,
        &["A/70/174#13(g)"],
        None,
    ))),
    wrong(unmarked(sound(
        "",
        "While States must lead in the development of confidence-building measures, their work would benefit from the \
         involvement of the private sector and civil society",
        ".",
        Abridged,
        &["A/68/98#28"],
        None,
    ))),
];

/// How often each is planted.
pub(crate) const TIMES: usize = 10;

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

#[cfg(test)]
mod tests {
    use gge_core::quote::{Finding, FindingKind, Format, scan};

    use super::{Document, PLANTS, Plant, TIMES, document};

    /// What is wrong with what was found of a plant.
    fn slips(found: &Finding<'_, '_>, plant: &Plant) -> Vec<String> {
        let mut slips = Vec::new();
        let mut expect = |what: &str, is: String, want: String| {
            if is != want {
                slips.push(format!("{what} {is} for {want}"));
            }
        };
        // The full stop of a sentence is no part of a finding.
        expect("text", found.text.to_owned(), plant.quotation.trim_end_matches('.').to_owned());
        expect("marked", found.is_marked.to_string(), plant.is_marked.to_string());
        expect("sound", found.is_sound().to_string(), plant.is_sound.to_string());
        expect("verdict", found.verdict().to_owned(), plant.verdict.to_string());
        let fits = found.check.as_ref().and_then(|it| it.citation.as_ref()).map(|it| it.fits);
        expect("fits", format!("{fits:?}"), format!("{:?}", plant.fits.map(Some)));
        let ids: Vec<String> = found.ids().into_iter().take(plant.ids.len()).collect();
        expect("ids", ids.join(" "), plant.ids.join(" "));
        slips
    }

    #[test]
    fn each_quotation_is_found_at_its_place_and_no_other() {
        let Document { text, planted } = document();
        assert!((200_000..220_000).contains(&text.len()), "{}", text.len());
        assert_eq!(planted.len(), PLANTS.len() * TIMES);
        let findings = scan(&text, Format::Plain);
        let mut quotations =
            findings.iter().filter(|it| it.kind != FindingKind::Citation).collect::<Vec<_>>().into_iter().peekable();
        let mut wrong = Vec::new();
        for (range, plant) in planted {
            while let Some(stray) = quotations.next_if(|found| found.start < range.start) {
                wrong.push(format!("stray {stray}: {}", stray.text));
            }
            match quotations.next_if(|found| found.start == range.start) {
                Some(found) => wrong.extend(slips(found, plant).iter().map(|it| format!("{}: {it}", plant.quotation))),
                None => wrong.push(format!("missed: {}", plant.quotation)),
            }
        }
        wrong.extend(quotations.map(|stray| format!("stray {stray}: {}", stray.text)));
        wrong.sort();
        wrong.dedup();
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
        let citations = findings.iter().filter(|it| it.kind == FindingKind::Citation).count();
        assert_eq!(citations, TIMES * (PLANTS.iter().filter(|it| it.fits.is_some()).count() + RESOLUTIONS));
    }

    /// Plants that quote the number of a resolution.
    const RESOLUTIONS: usize = 1;
}
