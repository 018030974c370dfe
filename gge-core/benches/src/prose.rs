//! Prose of our own, in the voice of a policy paper, on matters that lie next to those of the reports.

use crate::random::Random;

/// Sentences that quote nobody; `{who}`, `{where}` and `{year}` stand for one of those below.
const SENTENCES: [&str; 64] = [
    "{who} has rehearsed what happens when the payroll of a hospital disappears overnight, and nobody slept well afterwards.",
    "Insurers in {where} now ask for an inventory of every server before they quote a premium.",
    "In {year} the port of a small island went dark for nine days, and the fruit rotted on the quay.",
    "A good exercise costs less than a bad week; yet budgets in {where} still favour the latter.",
    "{who} keeps a list of telephone numbers on paper, laminated, in a drawer that everyone can open.",
    "What looks like sabotage at midnight often turns out to be an expired certificate by breakfast.",
    "Nobody disputes the sums; the quarrel is about whose budget line they are to be taken from.",
    "The first draft, circulated in {year}, ran to eleven pages and pleased no delegation in particular.",
    "Subsea cables land on four beaches in {where}, two of which share a car park.",
    "{who} prefers quiet telephone calls to loud communiqués, and has rarely regretted it.",
    "Training courses fill up within hours when they are free, and stay empty when they are compulsory.",
    "Three of the five laboratories that we visited in {where} could not say who had patched what, or when.",
    "It is tempting to count incidents, but an incident is whatever somebody decided to write down.",
    "The regulator's annual letter – sober, brief, a little tired – arrived in March {year}.",
    "Diplomats speak of stability where engineers speak of uptime; they mean rather similar things.",
    "{who} published its logs and was thanked by almost no one, though many people copied them.",
    "A translator in {where} told us that the hardest word to render was “resilience”.",
    "Small ministries borrow their specialists from larger neighbours, for a month, and return them exhausted.",
    "By {year} the water utility had replaced its modems, its manuals and, in the end, its manager.",
    "The argument is old: the railways had it, then the telegraph, then the airlines.",
    "Vendors promise a single pane of glass; operators end up with a wall of windows.",
    "When the lights failed in {where}, the radio station read out bus timetables until dawn.",
    "{who} has no enforcement powers worth the name, which is perhaps why everyone answers its letters.",
    "Ten years of workshops have produced friendships, a glossary and an excellent mailing list.",
    "We were shown a room with twelve clocks, of which seven agreed.",
    "The committee asked for evidence; it received anecdotes, some of them very good.",
    "Public procurement in {where} still treats software as if it were furniture.",
    "Attribution is a word that lawyers, analysts and journalists use for three different activities.",
    "A court in {where} declined to say more than it had to, and was praised on all sides for it.",
    "Donors like launches; what a response team needs is someone who pays the rent in its fourth year.",
    "{who} wrote to the suppliers in {year} and has had replies from a third of them.",
    "The map of dependencies, once drawn, frightened its authors enough to fund the next two stages.",
    "Satellite time signals steer the cranes, the tills and the traffic lights; very few people had noticed.",
    "There is no shortage of principles; there is a shortage of afternoons on which to apply them.",
    "Students from {where} found the flaw, reported it politely, and waited five months for an answer.",
    "Elections are run by volunteers with clipboards, and that has turned out to be a strength.",
    "The fund disbursed {year} dollars per head to the coast and rather less to the hills.",
    "Each agency trusts its own backups and, with some justification, nobody else's.",
    "An honest post-mortem names no culprits, many causes and one thing to do on Monday.",
    "{who} learned of the breach from a newspaper, and of the newspaper from a taxi driver.",
    "Fishermen cut more cables than navies do, as the repair crews in {where} like to point out.",
    "Open source maintainers answered within the day; the contractors, within the quarter.",
    "Whether machine learning helps the defender more than the burglar is a question for the next paper.",
    "In {where}, the same engineer looks after the dam, the tax office and the library.",
    "The delegations agreed to meet again, which was not a foregone conclusion in the winter of {year}.",
    "Red teams are cheap; what costs money is the silence that follows their presentation.",
    "A hotline helps only if the person who picks it up may decide something.",
    "{who} has translated the handbook into nine languages, and its jokes into two.",
    "Most of what follows was said to us on the condition that we say it better.",
    "The census of {year} counted routers for the first time, and lost a good many of them.",
    "Banks rehearse together twice a year; grocers, who feed more people, do not.",
    "It took {who} six weeks to find out who owned the building in which the exchange stood.",
    "Neighbours that share a river had long shared gauges; sharing alarms came later and was harder.",
    "Young officials rotate too quickly to remember what their predecessors promised at dinner.",
    "The cheapest measure on our list is a poster; the dearest is a second transformer.",
    "Several interviewees in {where} asked us to stop saying “ecosystem”, and we have tried.",
    "Ransom was paid, discreetly, and the same door was found open again in the spring of {year}.",
    "{who} measures success by the number of calls that it no longer gets.",
    "Parliament debated the bill for forty minutes, thirty of them about the title.",
    "No two inventories agreed on how many pumps there were, let alone who could switch them off.",
    "Goodwill travels by aeroplane, and the travel budget was cut in {year}.",
    "The survey went to ninety-one administrations; thirty-eight replied, and four asked what it was.",
    "Where manuals were kept next to the machines they were read, and where they were online they were cited.",
    "We thank the archivists of {where}, who found what their colleagues had been sure was lost.",
];

const WHO: [&str; 10] = [
    "The coastguard",
    "The cadastre office",
    "A consortium of savings banks",
    "The meteorological service",
    "The ombudsman",
    "A city of forty thousand people",
    "The postal operator",
    "The teaching hospital",
    "A cooperative of dairy farmers",
    "The standards bureau",
];

const WHERE: [&str; 10] = [
    "the northern provinces",
    "two Baltic towns",
    "the archipelago",
    "the highlands",
    "a landlocked capital",
    "the free port",
    "the southern valleys",
    "one Andean district",
    "the old university quarter",
    "the river delta",
];

/// A sentence, the same for a state of the generator on every machine.
pub(crate) fn sentence(random: &mut Random) -> String {
    let year = 1998 + random.below(22);
    SENTENCES[random.below(SENTENCES.len())]
        .replace("{who}", WHO[random.below(WHO.len())])
        .replace("{where}", WHERE[random.below(WHERE.len())])
        .replace("{year}", &year.to_string())
}

/// Prose in paragraphs, at least so many bytes.
pub(crate) fn prose(bytes: usize) -> String {
    let mut random = Random::new();
    let mut text = String::with_capacity(bytes + 200);
    while text.len() < bytes {
        text.push_str(&sentence(&mut random));
        text.push_str(if random.below(5) == 0 { "\n\n" } else { " " });
    }
    text
}
