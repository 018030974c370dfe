//! Edits of a copy of the data, one after the other: each is found, and named, by the real checks.

use std::fs;
use std::path::{Path, PathBuf};

use gge_bake::{Data, Locked, Problem, check, gge_core};
use tempfile::TempDir;

struct Copy {
    folder: TempDir,
    lock: Locked,
}

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&gge_core().join("data"), folder.path());
        let lock = fs::read_to_string(gge_core().join("tests/snapshots/index.snap")).unwrap();
        Self { folder, lock: Locked::parse(&lock) }
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// What the checks and the lock say while a file has another content.
    fn problems_with(&self, file: &str, content: &str) -> Vec<Problem> {
        self.with(file, content, |data| [check(data), self.lock.check(data)].concat())
    }

    /// What the lock alone says while a file has another content.
    fn unlocked_with(&self, file: &str, content: &str) -> Vec<Problem> {
        self.with(file, content, |data| self.lock.check(data))
    }

    fn with(&self, file: &str, content: &str, checks: impl Fn(&Data) -> Vec<Problem>) -> Vec<Problem> {
        let path = self.path(file);
        let original = fs::read_to_string(&path).unwrap();
        assert!(original != content, "{file}: the edit changes nothing");
        fs::write(&path, content).unwrap();
        let problems = match Data::load(self.folder.path()) {
            Ok(data) => checks(&data),
            Err(problems) => problems,
        };
        fs::write(&path, original).unwrap();
        problems
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The value of `key = "value"`.
fn value<'l>(line: &'l str, key: &str) -> Option<&'l str> {
    line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"')
}

/// A line with one letter changed, in the middle of what is quoted.
fn with_another_letter(line: &str) -> String {
    let start = line.find('"').unwrap();
    let letters: Vec<usize> =
        line.char_indices().filter(|(at, c)| *at > start && c.is_ascii_lowercase()).map(|(at, _)| at).collect();
    let Some(at) = letters.get(letters.len() / 2) else { return line.replacen("\"-\"", "\"–\"", 1) };
    let letter = if &line[*at..=*at] == "x" { "y" } else { "x" };
    format!("{}{letter}{}", &line[..*at], &line[at + 1..])
}

/// Changes one letter of each text in a file; the checks must name its item. Returns how many texts were changed.
fn each_text(copy: &Copy, file: &str, name: impl Fn(&str, &[&str]) -> Option<String>) -> usize {
    let content = fs::read_to_string(copy.path(file)).unwrap();
    let lines: Vec<&str> = content.lines().collect();
    let mut count = 0;
    for (number, line) in lines.iter().enumerate() {
        let Some(name) = name(line, &lines[..number]) else { continue };
        let mut edited: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        edited[number] = with_another_letter(line);
        let problems = copy.unlocked_with(file, &(edited.join("\n") + "\n"));
        assert!(
            problems.iter().any(|problem| problem.check == "locked" && problem.item == name && problem.file == file),
            "{file}:{}: no check names {name}: {problems:?}",
            number + 1
        );
        count += 1;
    }
    count
}

fn last<'l>(before: &[&'l str], key: &str) -> Option<&'l str> {
    before.iter().rev().find_map(|line| value(line, key))
}

#[test]
fn one_letter_of_any_provision() {
    let copy = Copy::new();
    let mut count = 0;
    for file in ["reports/A-65-201.toml", "reports/A-68-98.toml", "reports/A-70-174.toml"] {
        count += each_text(&copy, file, |line, before| {
            let in_sentences = before.iter().rev().find(|line| !line.starts_with("  "))? == &"sentences = [";
            let at = in_sentences.then(|| last(before, "at")).flatten().filter(|_| line.starts_with("  \""))?;
            Some(format!("{}#{at}", last(before, "symbol")?))
        });
    }
    assert!(count > 150, "only {count} sentences were changed");
}

#[test]
fn one_letter_of_any_rendering() {
    let copy = Copy::new();
    let mut count = 0;
    for file in ["renderings/hague-table.toml", "renderings/leiden-consultation.toml", "renderings/unidir-2017.toml"] {
        count += each_text(&copy, file, |line, before| {
            let (what, _) =
                [("", "text"), (" lead", "lead")].into_iter().find(|(_, key)| value(line, key).is_some())?;
            let place = [last(before, "source")?, last(before, "path")?, last(before, "n")?];
            let id: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
            Some(id.join("/") + what)
        });
    }
    assert!(count > 220, "only {count} texts were changed");
}

#[test]
fn one_letter_of_any_fragment_or_quotation() {
    let copy = Copy::new();
    let fragments = each_text(&copy, "fragments.toml", |line, before| {
        value(line, "text").and_then(|_| last(before, "id")).map(str::to_owned)
    });
    let quotations = each_text(&copy, "conflicts.toml", |line, before| {
        value(line, "quote")?;
        let of_this = before.iter().rev().take_while(|line| **line != "[[conflict]]");
        let number = of_this.filter(|line| **line == "[[conflict.value]]").count();
        Some(format!("conflict {} {number}", last(before, "id")?))
    });
    assert!(fragments == 4 && quotations > 100, "{fragments} fragments and {quotations} quotations were changed");
}

/// A check, a file, words in it, other words for them, and the item that the check then names.
const EDITS: &[(&str, &str, &str, &str, &str)] = &[
    ("read", "lexicon.toml", "class = \"obligation\"", "klass = \"obligation\"", "the file"),
    ("read", "links.toml", "[[link]]", "[[link", "the file"),
    ("record", "reports/A-70-174.toml", "themes = [\"norms\"]", "themes = [\"norm\"]", "A/70/174#13"),
    ("record", "reports/A-70-174.toml", "at = \"13(f)\"", "at = \"13 f\"", "A/70/174#13 f"),
    ("record", "groups.toml", "\"A/RES/66/24\"", "\"66/24\"", "2012-2013"),
    ("record", "groups.toml", "\"2012-08-06\"", "\"6 August 2012\"", "2012-2013"),
    ("record", "reports/A-70-174.toml", "at = \"13(b)\"", "at = \"13(a)\"", "A/70/174#13(a)"),
    ("record", "reports/A-70-174.toml", "at = \"13(b)\"", "at = \"13(l)\"", "A/70/174#13(c)"),
    ("record", "reports/A-68-98.toml", "at = \"23\"", "at = \"32\"", "A/68/98#24"),
    (
        "record",
        "reports/A-70-174.toml",
        "[provision.law]\nprinciples = [\n",
        "[provision.norm]\ntitle = \"\"\nexpects = \"conduct\"\ntopics = []\n\n[provision.law]\nprinciples = [\n",
        "A/70/174#26",
    ),
    (
        "record",
        "renderings/hague-table.toml",
        "text = \"Global connectivity\"",
        "text = \"Global  connectivity\"",
        "hague-table/2013/threats/2",
    ),
    (
        "record",
        "renderings/hague-table.toml",
        "text = \"Global connectivity\"",
        "text = \"Global\u{a0}connectivity\"",
        "hague-table/2013/threats/2",
    ),
    (
        "sentence",
        "reports/A-68-98.toml",
        "\"States must not use proxies to commit internationally wrongful acts.\"",
        "\"states must not use proxies to commit internationally wrongful acts\"",
        "A/68/98#23:2",
    ),
    (
        "record",
        "reports/A-70-174.toml",
        "words = \"sovereign equality\"",
        "words = \"sovereign equity\"",
        "A/70/174#26",
    ),
    (
        "record",
        "links.toml",
        "shared = [\"elaborate common terms and definitions\"]",
        "shared = [\"elaborate common definitions\"]",
        "A/65/201#18(v) to A/68/98#3:3",
    ),
    (
        "record",
        "shared-wording.toml",
        "words = [\"sovereign equality\"]",
        "words = [\"sovereign equalit\"]",
        "`sovereign equalit` in A/70/174#26",
    ),
    (
        "record",
        "shared-wording.toml",
        "kind = \"title\"\nat = \"A/68/98#18\"",
        "kind = \"instrument\"\nat = \"A/68/98#18\"",
        "`international code of conduct for information security` in A/68/98#18",
    ),
    (
        "record",
        "shared-wording.toml",
        "words = [\"develop a global partnership for development\"]",
        "words = [\"develop a global partnership for development\", \"Develop a Global Partnership for Development\"]",
        "`develop a global partnership for development` in A/68/98#33",
    ),
    (
        "record",
        "shared-wording.toml",
        "kind = \"title\"\nat = \"A/68/98#18\"",
        "kind = \"heading\"\nat = \"A/68/98#18\"",
        "`international code of conduct for information security` in A/68/98#18",
    ),
    ("record", "lexicon.toml", "short = \"CERTs\"", "short = \"ICTs\"", "ICTs"),
    (
        "record",
        "lexicon.toml",
        "source = \"hague-table\", place = \"2013, cbm\" }]\n\n[[abbreviation]]\nshort = \"CBMs\"",
        "source = \"hague\" }]\n\n[[abbreviation]]\nshort = \"CBMs\"",
        "CBM",
    ),
    ("concept", "concepts.toml", "\"inherent right\"", "\"inherent rites\"", "self-defence"),
    ("concept", "concepts.toml", "\"terrorism\", \"terrorist\"", "\"terrorising\"", "terrorising"),
    ("concept", "concepts.toml", "\"due diligence\", ", "\"due diligence\", \"Self-Defence\", ", "due diligence"),
    ("read", "concepts.toml", "triggers = [\"CBM\"]", "triggers = []\nmeaning = \"\"", "the file"),
    ("concept", "concepts.toml", "triggers = [\"CBM\"]", "triggers = []", ""),
    ("record", "reports/A-68-98.toml", "witnesses = [\"unidir-extract\"]", "witnesses = [\"unidir\"]", "A/68/98#19"),
    (
        "record",
        "renderings/leiden-consultation.toml",
        "\"A/70/174#13(k)\"",
        "\"A/70/174#13(m)\"",
        "leiden-consultation/13(k)",
    ),
    ("record", "links.toml", "from = [\"A/68/98#20\"]", "from = [\"A/68/98#20:4\"]", "A/68/98#20:4 to A/70/174#27"),
    ("record", "reports/A-68-98.toml", "paragraphs = 34", "paragraphs = 35", "A/68/98"),
    ("record", "reports/A-60-202.toml", "coverage = \"none\"", "coverage = \"part\"", "A/60/202"),
    ("record", "links.toml", "to = [\"A/70/174#27\"]", "to = [\"A/65/201#16\"]", "A/68/98#20 to A/65/201#16"),
    (
        "record",
        "links.toml",
        "relation = \"equal\"\nact = \"reiterated\"",
        "relation = \"subset\"\nact = \"reiterated\"",
        "A/65/201#16:2 to A/68/98#16:3",
    ),
    (
        "record",
        "links.toml",
        "from = [\"hague-table/2010/cooperation/2\"]",
        "from = [\"hague-table/2010/cooperation/2\", \"A/65/201#18(i)\"]",
        "hague-table/2010/cooperation/2, A/65/201#18(i) to A/70/174#13(g)",
    ),
    ("record", "groups.toml", "\"Belarus\", \"Brazil\", ", "\"Belarus\", ", "2004-2005"),
    ("read", "uptake.toml", "short = \"G7\"", "shirt = \"G7\"", "the file"),
    ("record", "uptake.toml", "kind = \"military-alliance\"", "kind = \"alliance\"", "nato"),
    ("record", "uptake.toml", LUCCA_NORMS, "on = [\"norm\"]", "g7-lucca-declaration"),
    ("record", "uptake.toml", "stance = \"diverges\"", "stance = \"deviates\"", "sco-code-of-conduct-2015"),
    (
        "record",
        "united-nations.toml",
        "organ = \"igf\"\nmatter = \"internet-governance\"",
        "organ = \"igf\"\nmatter = \"internet\"",
        "igf on internet",
    ),
    ("record", "united-nations.toml", "kind = \"obstacle\"", "kind = \"hurdle\"", "disagreement-on-law"),
    ("record", "processes.toml", "role = \"national-views\"", "role = \"views\"", "gge-2019-2021"),
    ("record", "uptake.toml", "id = \"nato-warsaw-summit\"", "id = \"NATO, Warsaw\"", "NATO, Warsaw"),
    ("record", "uptake.toml", "symbol = \"A/RES/70/237\"", "symbol = \"70/237\"", "general-assembly-70-237"),
    ("record", "processes.toml", "\"2021-05-28\"", "\"28 May 2021\"", "gge-2019-2021"),
    (
        "record",
        "uptake.toml",
        "id = \"g7-ise-shima-principles\"",
        "id = \"g7-lucca-declaration\"",
        "g7-lucca-declaration",
    ),
    (
        "record",
        "united-nations.toml",
        "organ = \"igf\"\nmatter",
        "organ = \"wsis\"\nmatter",
        "wsis on internet-governance",
    ),
    ("record", "uptake.toml", "summary = \"", "summary = \" ", "russia-draft-resolution-1998"),
    ("record", "processes.toml", "{ source = \"SD\" }", "{ source = \"SO\" }", "oewg-2021-2025"),
    ("record", "uptake.toml", LUCCA_SOURCE, "sources = []", "g7-lucca-declaration"),
    ("record", "conflicts.toml", "\"uptake/eu-cyber-diplomacy-toolbox\"", "\"uptake/eu-toolbox\"", "13c-cited-as-28"),
    (
        "record",
        "uptake.toml",
        "by = [\"nato\"]\ninstrument = \"Warsaw",
        "by = [\"nat\"]\ninstrument = \"Warsaw",
        "nato-warsaw-summit",
    ),
    ("record", "uptake.toml", "by = [\"wassenaar-arrangement\"]", "by = [\"oecd\"]", "wassenaar-arrangement"),
    (
        "record",
        "uptake.toml",
        "[[uptake.touch]]\nstance = \"parallels\"\non = [\"norms\"]\nbasis = \"inferred\"\n\n[[uptake]]\nid = \"oecd",
        "[[uptake]]\nid = \"oecd",
        "wassenaar-intrusion-controls",
    ),
    ("hearsay", "uptake.toml", "summary = \"Reportedly", "summary = \"As is said,", "peaceful-settlement"),
    ("record", "uptake.toml", "group = \"2016-2017\"", "group = \"2016-2018\"", "peaceful-settlement"),
    ("record", "uptake.toml", LUCCA_NORMS, "on = [\"A/70/174#13(l)\"]", "g7-lucca-declaration"),
    ("record", "uptake.toml", LUCCA_NORMS, "on = []", "g7-lucca-declaration"),
    (
        "record",
        "uptake.toml",
        "instrument = \"Lucca Declaration on Responsible State Behaviour in Cyberspace\"\ndate = \"2017-04\"",
        "instrument = \"Lucca Declaration\"\ndate = \"2014\"",
        "g7-lucca-declaration",
    ),
    (
        "record",
        "uptake.toml",
        "stance = \"diverges\"\non = [\"A/68/98\", \"norms\"]",
        "stance = \"diverges\"\non = [\"A/68/98\", \"A/70/174\"]",
        "sco-code-of-conduct-2015",
    ),
    ("record", "uptake.toml", LUCCA_SOURCE, "sources = [{ source = \"unidir-2017\" }]", "g7-lucca-declaration"),
    ("record", "united-nations.toml", "part-of = \"ccpcj\"", "part-of = \"ecosoc\"", "cybercrime-expert-group"),
    (
        "record",
        "united-nations.toml",
        "organ = \"igf\"\nmatter",
        "organ = \"forum\"\nmatter",
        "forum on internet-governance",
    ),
    ("record", "processes.toml", "value = 25", "value = 24", "gge-2019-2021"),
    ("record", "processes.toml", "to = \"2025\"", "to = \"2020\"", "oewg-2021-2025"),
    ("record", "processes.toml", "to = \"2026-07-24\"", "to = \"2026-07-19\"", "global-mechanism"),
    ("record", "processes.toml", "document = \"A/79/214\"", "document = \"A/76/135\"", "oewg-2021-2025"),
    ("record", "processes.toml", "\"A/70/174\", \"A/76/135\"]", "\"A/70/174\", \"A/76/153\"]", "oewg-2021-2025"),
    ("record", "processes.toml", "\"A/70/174#13(k)\"", "\"A/70/174#13(l)\"", "oewg-2021-2025"),
];

/// Parts of the entry on the Lucca Declaration: its sources, and the norms that it endorses.
const LUCCA_SOURCE: &str = "sources = [{ source = \"unidir-2017\", place = \"2.3, The Group of Seven\" }]";
const LUCCA_NORMS: &str = "on = [
  \"A/70/174#13(a)\", \"A/70/174#13(b)\", \"A/70/174#13(c)\", \"A/70/174#13(d)\", \"A/70/174#13(e)\", \"A/70/174#13(f)\",
  \"A/70/174#13(g)\", \"A/70/174#13(h)\", \"A/70/174#13(i)\", \"A/70/174#13(j)\", \"A/70/174#13(k)\",
]";

#[test]
fn each_check_finds_what_it_is_for() {
    let copy = Copy::new();
    let mut misses = Vec::new();
    for (check, file, from, to, item) in EDITS {
        let content = fs::read_to_string(copy.path(file)).unwrap();
        assert!(content.contains(from), "{file} has no `{from}`");
        let problems = copy.problems_with(file, &content.replacen(from, to, 1));
        if !problems.iter().any(|problem| problem.check == *check && problem.item == *item) {
            misses.push(format!("{check} on {item}: {problems:?}"));
        }
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn problems_name_what_is_not_seen_and_shorten_what_is_long() {
    let copy = Copy::new();
    let original = fs::read_to_string(copy.path("groups.toml")).unwrap();
    for (written, seen) in
        [(r"A/\u001b\u200b", "A/<U+001B><U+200B>".to_owned()), (&"x".repeat(200), "x".repeat(80) + "…")]
    {
        let edited = original.replacen("\"A/RES/", &format!("\"{written}"), 1);
        let problems: Vec<String> =
            copy.problems_with("groups.toml", &edited).iter().map(ToString::to_string).collect();
        assert!(problems.iter().any(|it| it.contains(&format!("`{seen}"))), "{problems:?}");
        assert!(problems.iter().all(|it| !it.contains(['\u{1b}', '\u{200b}']) && it.len() < 1000), "{problems:?}");
    }
}
