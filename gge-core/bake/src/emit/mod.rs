//! Writes the data as Rust source.
//!
//! Lists stand in `const` blocks, because a borrowed list of values that could own memory is not promoted to a static.

mod later;
mod uptake;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{Data, schema};

const HEADER: &str = "\
//! The built-in record. Written by `cargo run -p gge-bake` from `data/`; edit that instead.

";

/// The source of `gge-core/src/baked.rs`. The data must have passed [`check`](crate::check).
///
/// # Panics
///
/// If the emitter writes something that is not Rust, which is a bug in it.
pub fn bake(data: &Data) -> String {
    let sources = list(data.sources.source.iter().map(source));
    let groups = list(data.groups.group.iter().map(group));
    let reports = list(data.reports.iter().map(|(_, report)| self::report(report)));
    let provisions = list(
        data.reports
            .iter()
            .flat_map(|(_, report)| report.provision.iter().map(move |provision| self::provision(report, provision))),
    );
    let renderings = list(data.renderings.iter().flat_map(|(_, renderings)| {
        let source = &renderings.source;
        renderings.part.iter().flat_map(move |part| part.line.iter().map(move |line| rendering(source, part, line)))
    }));
    let fragments = list(data.fragments.fragment.iter().map(fragment));
    let links = list(data.links.link.iter().map(link));
    let conflicts = list(data.conflicts.conflict.iter().map(conflict));
    let consultation = consultation(&data.consultation);
    let bodies = list(data.uptake.body.iter().map(uptake::body));
    let uptake = list(data.uptake.uptake.iter().map(uptake::uptake));
    let contested = list(data.uptake.contested.iter().map(uptake::contested));
    let organs = list(data.united_nations.organ.iter().map(later::organ));
    let organ_mandates = list(data.united_nations.mandate.iter().map(later::organ_mandate));
    let recommendations = list(data.united_nations.recommendation.iter().map(later::recommendation));
    let observations = list(data.united_nations.observation.iter().map(later::observation));
    let processes = list(data.processes.process.iter().map(later::process));
    let modals = list(data.lexicon.modal.iter().map(|modal| {
        let (modality, class, forms) =
            (token("Modality", &modal.id), token("ModalClass", &modal.class), texts(&modal.forms));
        quote!(Modal { modality: #modality, class: #class, forms: #forms })
    }));
    let qualifiers = list(data.lexicon.qualifier.iter().map(|qualifier| {
        let (id, class, forms) =
            (text(&qualifier.id), token("QualifierClass", &qualifier.class), texts(&qualifier.forms));
        quote!(Qualifier { id: #id, class: #class, forms: #forms })
    }));
    let shared_wording = list(data.shared.shared.iter().map(shared));
    let abbreviations = list(data.lexicon.abbreviation.iter().map(|abbreviation| {
        let (short, forms, sources) =
            (text(&abbreviation.short), texts(&abbreviation.forms), source_places(&abbreviation.sources));
        quote!(Abbreviation { short: #short, forms: #forms, sources: #sources })
    }));
    let strings = |items: &[String]| quote!(&[#(#items),*]);
    let concepts = data.concepts.concept.iter().map(|concept| {
        let [triggers, expansions] = [&concept.triggers, &concept.expansions].map(|phrases| strings(phrases));
        quote!(Concept { triggers: #triggers, expansions: #expansions })
    });
    let by_address = index(data.reports.iter().flat_map(|(_, report)| {
        report.provision.iter().map(move |provision| format!("{}#{}", report.symbol, provision.at))
    }));
    let by_id = index(data.renderings.iter().flat_map(|(_, file)| {
        file.part.iter().flat_map(move |part| part.line.iter().map(move |line| part.id(&file.source, line)))
    }));
    let file = quote! {
        use crate::model::*;
        use crate::record::{Index, RecordParts, Record};

        pub(crate) static RECORD: Record = Record::baked(PARTS, INDEX);

        pub(crate) static CONCEPTS: &[Concept] = &[#(#concepts),*];

        const INDEX: Index = Index { provisions: #by_address, renderings: #by_id };

        const PARTS: RecordParts = RecordParts {
            sources: #sources,
            groups: #groups,
            reports: #reports,
            provisions: #provisions,
            renderings: #renderings,
            fragments: #fragments,
            links: #links,
            conflicts: #conflicts,
            consultation: Some(#consultation),
            bodies: #bodies,
            uptake: #uptake,
            contested: #contested,
            organs: #organs,
            organ_mandates: #organ_mandates,
            recommendations: #recommendations,
            observations: #observations,
            processes: #processes,
            annotations: List::Borrowed(&[]),
            shared_wording: #shared_wording,
            lexicon: Lexicon { modals: #modals, qualifiers: #qualifiers, abbreviations: #abbreviations },
        };
    };
    let file = syn::parse2(file).expect("the emitter writes Rust");
    format!("{HEADER}{}", prettyplease::unparse(&file))
}

/// The positions of ids in the order of the ids.
fn index(ids: impl Iterator<Item = String>) -> TokenStream {
    let mut ids: Vec<(String, usize)> = ids.zip(0..).collect();
    ids.sort();
    list(ids.into_iter().map(|(_, position)| {
        let position = proc_macro2::Literal::usize_unsuffixed(position);
        quote!(#position)
    }))
}

fn text(text: &str) -> TokenStream {
    quote!(Text::Borrowed(#text))
}

fn list(items: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let items: Vec<TokenStream> = items.into_iter().collect();
    if items.is_empty() { quote!(List::Borrowed(&[])) } else { quote!(List::Borrowed(const { &[#(#items),*] })) }
}

fn texts(items: &[String]) -> TokenStream {
    list(items.iter().map(|item| text(item)))
}

fn option<T>(value: Option<T>, write: impl FnOnce(T) -> TokenStream) -> TokenStream {
    if let Some(value) = value.map(write) { quote!(Some(#value)) } else { quote!(None) }
}

fn option_text(value: Option<&String>) -> TokenStream {
    option(value, |value| text(value))
}

/// `near-verbatim` of `Fidelity` is `Fidelity::NearVerbatim`.
fn token(vocabulary: &str, token: &str) -> TokenStream {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    let variant: String = token.split('-').map(capital).collect();
    let (vocabulary, variant) = (Ident::new(vocabulary, Span::call_site()), Ident::new(&variant, Span::call_site()));
    quote!(#vocabulary::#variant)
}

fn tokens(vocabulary: &str, items: &[String]) -> TokenStream {
    list(items.iter().map(|item| token(vocabulary, item)))
}

fn named(kind: &str, name: &str) -> TokenStream {
    let kind = Ident::new(kind, Span::call_site());
    quote!(#kind::baked(#name))
}

fn symbol(name: &str) -> TokenStream {
    named("Symbol", name)
}

fn date(date: &str) -> TokenStream {
    let mut parts = date.split('-').map(|part| part.parse::<u16>().unwrap_or_default());
    let mut next = || proc_macro2::Literal::u16_unsuffixed(parts.next().unwrap_or_default());
    let (year, month, day) = (next(), next(), next());
    quote!(Date::baked(#year, #month, #day))
}

fn option_date(when: Option<&String>) -> TokenStream {
    option(when, |when| date(when))
}

fn source_places(places: &[schema::SourcePlace]) -> TokenStream {
    list(places.iter().map(source_place))
}

fn source_place(place: &schema::SourcePlace) -> TokenStream {
    let (source, place) = (named("SourceId", &place.source), option_text(place.place.as_ref()));
    quote!(SourcePlace::baked(#source, #place))
}

fn claim<T>(claim: &schema::Claim<T>, write: impl FnOnce(&T) -> TokenStream) -> TokenStream {
    let (value, confidence) = (write(&claim.value), token("Confidence", &claim.confidence));
    let sources: Vec<TokenStream> = claim.sources.iter().map(source_place).collect();
    quote!(Sourced::baked(#value, #confidence, const { &[#(#sources),*] }))
}

fn source(source: &schema::Source) -> TokenStream {
    let (id, title, author) = (named("SourceId", &source.id), text(&source.title), text(&source.author));
    let (transmits, official, note) = (tokens("SourceRole", &source.transmits), source.official, text(&source.note));
    quote!(Source {
        id: #id, title: #title, author: #author, transmits: #transmits, official: #official, note: #note,
    })
}

fn group(group: &schema::Group) -> TokenStream {
    let years = named("Years", &group.years);
    let experts = claim(&group.experts, |number| later::number_of(*number));
    let members = claim(&group.members, |states| list(states.iter().map(|state| named("State", state))));
    let mandate = claim(&group.mandate, self::mandate);
    let document = claim(&group.document, |document| symbol(document));
    let consensus = claim(&group.consensus, |consensus| quote!(#consensus));
    let [adopted, concluded, started] = [&group.adopted, &group.concluded, &group.started]
        .map(|when| option(when.as_ref(), |when| claim(when, |when| date(when))));
    let sought_by = option(group.sought_by.as_ref(), |state| claim(state, |state| named("State", state)));
    let first_asked = option(group.first_asked.as_ref(), |asked| claim(asked, self::mandate));
    let mandate_quote = option(group.mandate_quote.as_ref(), |words| claim(words, |words| text(words)));
    let meetings = option(group.meetings.as_ref(), |number| claim(number, |number| later::number_of(*number)));
    let accounts = list(group.account.iter().map(|account| claim(account, |account| text(account))));
    let taken_up_by = option(group.taken_up_by.as_ref(), |taken| {
        claim(taken, |taken| {
            let (resolution, date) = (symbol(&taken.resolution), option_date(taken.date.as_ref()));
            let words = option_text(taken.quote.as_ref());
            quote!(AssemblyResolution { resolution: #resolution, date: #date, quote: #words })
        })
    });
    let [chair, secretary] = [&group.chair, &group.secretary]
        .map(|official| option(official.as_ref(), |chair| claim(chair, self::official)));
    let sessions = option(group.sessions.as_ref(), |sessions| claim(sessions, |all| list(all.iter().map(session))));
    let consultants = option(group.consultants.as_ref(), |consultants| {
        claim(consultants, |all| {
            let (organization, persons) = (text(&all.organization), list(all.persons.iter().map(person)));
            quote!(Consultants { organization: #organization, persons: #persons })
        })
    });
    let persons = option(group.persons.as_ref(), |persons| claim(persons, |all| list(all.iter().map(person))));
    quote! {
        Group {
            years: #years, experts: #experts, members: #members, mandate: #mandate, document: #document,
            consensus: #consensus, adopted: #adopted, concluded: #concluded, taken_up_by: #taken_up_by,
            sought_by: #sought_by, first_asked: #first_asked, mandate_quote: #mandate_quote, started: #started,
            meetings: #meetings, accounts: #accounts, chair: #chair,
            sessions: #sessions, consultants: #consultants, secretary: #secretary, persons: #persons,
        }
    }
}

fn mandate(mandate: &schema::Mandate) -> TokenStream {
    let (resolution, paragraph) = (symbol(&mandate.resolution), option_text(mandate.paragraph.as_ref()));
    let date = option_date(mandate.date.as_ref());
    quote!(Mandate { resolution: #resolution, paragraph: #paragraph, date: #date })
}

fn official(official: &schema::Official) -> TokenStream {
    let (name, of) = (text(&official.name), text(&official.of));
    quote!(Officeholder { name: #name, of: #of })
}

fn session(session: &schema::Session) -> TokenStream {
    let (from, to, place) = (date(&session.from), date(&session.to), text(&session.place));
    quote!(Session { from: #from, to: #to, place: #place })
}

fn person(person: &schema::Person) -> TokenStream {
    let state = option(person.state.as_ref(), |state| named("State", state));
    let (honorific, name) = (option_text(person.honorific.as_ref()), text(&person.name));
    let position = option_text(person.position.as_ref());
    let sessions = list(person.sessions.iter().map(|number| {
        let number = proc_macro2::Literal::u8_unsuffixed(*number);
        quote!(#number)
    }));
    quote!(Person { state: #state, honorific: #honorific, name: #name, position: #position, sessions: #sessions })
}

fn report(report: &schema::Report) -> TokenStream {
    let (symbol, group, title) = (symbol(&report.symbol), &report.group, option_text(report.title.as_ref()));
    let (coverage, procedural) = (token("Coverage", &report.coverage), report.procedural);
    let procedural_sources = source_places(&report.procedural_sources);
    let reissue_reason = option_text(report.reissue_reason.as_ref());
    let paragraphs = option(report.paragraphs, |number| {
        let number = proc_macro2::Literal::u32_unsuffixed(number);
        quote!(#number)
    });
    let [letter, dated, reissued] = [&report.letter, &report.dated, &report.reissued]
        .map(|when| option(when.as_ref(), |when| claim(when, |when| date(when))));
    let sections = list(report.section.iter().map(|section| {
        let (id, heading) = (text(&section.id), text(&section.heading));
        let (source, under) = (named("SourceId", &section.source), option_text(section.under.as_ref()));
        quote!(Section { id: #id, heading: #heading, source: #source, under: #under })
    }));
    quote! {
        Report {
            symbol: #symbol, author: Author::group(#group), title: #title, coverage: #coverage, paragraphs: #paragraphs,
            procedural: #procedural, procedural_sources: #procedural_sources, letter: #letter, dated: #dated,
            reissued: #reissued, reissue_reason: #reissue_reason, sections: #sections,
        }
    }
}

fn provision(report: &schema::Report, provision: &schema::Provision) -> TokenStream {
    let address = |at: &str| format!("{}#{at}", report.symbol);
    let (id, section, themes) =
        (named("Address", &address(&provision.at)), text(&provision.section), tokens("Theme", &provision.themes));
    let wording = option((!provision.sentences.is_empty()).then_some(provision), |provision| {
        let whole = provision.text();
        let mut start = 0;
        let starts = provision.sentences.iter().map(|sentence| {
            start += sentence.len() + 1;
            proc_macro2::Literal::usize_unsuffixed(start)
        });
        let starts: Vec<_> = starts.take(provision.sentences.len() - 1).collect();
        let source = provision.source.as_ref().or(report.source.as_ref()).map(|source| named("SourceId", source));
        let fidelity =
            provision.fidelity.as_ref().or(report.fidelity.as_ref()).map(|fidelity| token("Fidelity", fidelity));
        let witnesses: Vec<TokenStream> =
            provision.witnesses.iter().map(|witness| named("SourceId", witness)).collect();
        quote!(Wording::baked(#whole, &[#(#starts),*], #source, #fidelity, const { &[#(#witnesses),*] }))
    });
    let numbering = option(provision.numbering.as_ref(), |source| named("SourceId", source));
    let cites = list(provision.cites.iter().map(|cited| {
        let (instrument, words) = (instrument(&cited.instrument), text(&cited.words));
        quote!(InstrumentCitation { instrument: #instrument, words: #words })
    }));
    let carried = |vocabulary: &str, value: &str, words: &str, at: Option<&String>| {
        let (value, at) = (token(vocabulary, value), address(at.unwrap_or(&provision.at)));
        quote!(Annotated::baked(#value, #words, #at))
    };
    let classification = if let Some(norm) = &provision.norm {
        let (title, expects) = (text(&norm.title), token("Expectation", &norm.expects));
        let topics = tokens("Topic", &norm.topics);
        quote!(Some(Classification::Norm(Norm { title: #title, expects: #expects, topics: #topics })))
    } else if let Some(law) = &provision.law {
        let principles =
            list(law.principles.iter().map(|it| carried("Principle", &it.principle, &it.words, it.at.as_ref())));
        quote!(Some(Classification::Law(Law { principles: #principles })))
    } else if let Some(cbm) = &provision.cbm {
        let measure = token("Measure", &cbm.measure);
        let aims = list(cbm.aims.iter().map(|it| carried("Aim", &it.aim, &it.words, it.at.as_ref())));
        let levels = list(cbm.levels.iter().map(|it| carried("Level", &it.level, &it.words, it.at.as_ref())));
        quote!(Some(Classification::Cbm(Cbm { measure: #measure, aims: #aims, levels: #levels })))
    } else {
        quote!(None)
    };
    quote! {
        Provision {
            id: #id, section: #section, themes: #themes, wording: #wording, numbering: #numbering, cites: #cites,
            classification: #classification,
        }
    }
}

fn instrument(name: &str) -> TokenStream {
    if let Some(number) = name.strip_prefix("General Assembly resolution ") {
        let number = text(number);
        quote!(Instrument::GeneralAssembly(#number))
    } else if let Some(number) = name.strip_prefix("Human Rights Council resolution ") {
        let number = text(number);
        quote!(Instrument::HumanRightsCouncil(#number))
    } else if let Some(goal) = name.strip_prefix("Millennium Development Goal ").and_then(|goal| goal.parse().ok()) {
        let goal = proc_macro2::Literal::u8_unsuffixed(goal);
        quote!(Instrument::MillenniumGoal(#goal))
    } else if name == "Charter of the United Nations" {
        quote!(Instrument::Charter)
    } else if name == "Universal Declaration of Human Rights" {
        quote!(Instrument::UniversalDeclaration)
    } else {
        let symbol = symbol(name);
        quote!(Instrument::Document(#symbol))
    }
}

fn rendering(source: &str, part: &schema::Part, line: &schema::Line) -> TokenStream {
    let (id, from) = (named("RenderingId", &part.id(source, line)), named("SourceId", source));
    let (report, theme, heading) =
        (symbol(&part.report), token("Theme", &part.theme), option_text(part.heading.as_ref()));
    let (lead, words) = (option_text(line.lead.as_ref()), text(&line.text));
    let renders = list(line.renders.iter().map(|address| named("Address", address)));
    let fidelity = option(line.fidelity.as_ref(), |fidelity| token("Fidelity", fidelity));
    quote! {
        Rendering {
            id: #id, source: #from, report: #report, theme: #theme, heading: #heading, lead: #lead, text: #words,
            renders: #renders, fidelity: #fidelity,
        }
    }
}

fn fragment(fragment: &schema::Fragment) -> TokenStream {
    let (id, report, themes) =
        (named("RenderingId", &fragment.id), symbol(&fragment.report), tokens("Theme", &fragment.themes));
    let (words, source) = (text(&fragment.text), named("SourceId", &fragment.source));
    let (place, context) = (text(&fragment.place), text(&fragment.context));
    quote! {
        Fragment {
            id: #id, report: #report, themes: #themes, text: #words, source: #source, place: #place, context: #context,
        }
    }
}

fn shared(shared: &schema::Shared) -> TokenStream {
    let (kind, owner, at) = (token("SharedKind", &shared.kind), option_text(shared.owner.as_ref()), place(&shared.at));
    let (words, sources) = (texts(&shared.words), source_places(&shared.sources));
    quote!(SharedWording { kind: #kind, owner: #owner, at: #at, words: #words, sources: #sources })
}

fn place(place: &String) -> TokenStream {
    if place.contains('#') { quote!(Place::provision(#place)) } else { quote!(Place::rendering(#place)) }
}

fn link(link: &schema::Link) -> TokenStream {
    let (from, to) = (list(link.from.iter().map(place)), list(link.to.iter().map(place)));
    let (kind, relation, act) =
        (token("LinkKind", &link.link), token("Relation", &link.relation), token("Act", &link.act));
    let (shared, change) = (texts(&link.shared), text(&link.change));
    quote! {
        Link {
            from: #from, to: #to, link: #kind, relation: #relation, act: #act, basis: Basis::Curated, shared: #shared,
            change: #change,
        }
    }
}

fn conflict(conflict: &schema::Conflict) -> TokenStream {
    let (id, field, note) = (text(&conflict.id), text(&conflict.field), text(&conflict.note));
    let about = list(conflict.about.iter().map(|subject| {
        if subject.contains('#') {
            quote!(Subject::provision(#subject))
        } else if let Some(id) = subject.strip_prefix("uptake/") {
            let id = named("UptakeId", id);
            quote!(Subject::Uptake(#id))
        } else if let Some(id) = subject.strip_prefix("process/") {
            let id = named("ProcessId", id);
            quote!(Subject::Process(#id))
        } else if subject.contains('/') && subject.starts_with(|first: char| first.is_ascii_lowercase()) {
            let id = named("RenderingId", subject);
            quote!(Subject::Rendering(#id))
        } else if subject.contains('/') {
            quote!(Subject::report(#subject))
        } else if subject.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            quote!(Subject::group(#subject))
        } else {
            quote!(Subject::source(#subject))
        }
    }));
    let values = list(conflict.value.iter().map(|statement| {
        let value = if let Some(words) = &statement.quote {
            let words = text(words);
            quote!(Value::Quote(#words))
        } else if let Some(when) = &statement.date {
            let date = date(when);
            quote!(Value::Date(#date))
        } else if let Some(number) = statement.number {
            let number = proc_macro2::Literal::u32_unsuffixed(number);
            quote!(Value::Number(#number))
        } else if let Some(name) = &statement.symbol {
            let symbol = symbol(name);
            quote!(Value::Symbol(#symbol))
        } else if let Some(kind) = &statement.kind {
            let kind = token("Kind", kind);
            quote!(Value::Kind(#kind))
        } else {
            let words = text(statement.says.as_deref().unwrap_or_default());
            quote!(Value::Says(#words))
        };
        let sources = source_places(&statement.sources);
        quote!(Statement { value: #value, sources: #sources })
    }));
    quote!(Conflict { id: #id, about: #about, field: #field, values: #values, note: #note })
}

fn consultation(it: &schema::Consultation) -> TokenStream {
    let (title, organizer, partner) = (text(&it.title), text(&it.organizer), text(&it.partner));
    let paragraph = named("Address", &it.paragraph);
    let [launched, commentary] = [&it.launched, &it.commentary].map(|when| claim(when, |when| date(when)));
    let (source, asked) = (named("SourceId", &it.source), list(it.asked.iter().map(|asked| text(&asked.asked))));
    let [series, sought, period] = [&it.series, &it.sought, &it.period].map(|words| text(words));
    let (addressees, subjects, open) = (texts(&it.addressees), texts(&it.subjects), it.open_working_groups);
    let working_groups = list(it.working_group.iter().map(|group| {
        let (title, norms) = (text(&group.title), list(group.norms.iter().map(|norm| named("Address", norm))));
        let (honorific, name) = (option_text(group.lead.honorific.as_ref()), text(&group.lead.name));
        let affiliation = text(&group.lead.affiliation);
        quote! {
            WorkingGroup {
                title: #title, norms: #norms,
                lead: Lead { honorific: #honorific, name: #name, affiliation: #affiliation },
            }
        }
    }));
    quote! {
        Consultation {
            title: #title, organizer: #organizer, partner: #partner, paragraph: #paragraph, launched: #launched,
            commentary: #commentary, series: #series, source: #source, sought: #sought, period: #period,
            addressees: #addressees, open_working_groups: #open, subjects: #subjects, asked: #asked,
            working_groups: #working_groups,
        }
    }
}
