//! The words that places are written with, in English, and the plain forms of French, Spanish and German.

use super::label::is_roman;

/// A section without numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Section {
    Summary,
    Foreword,
    Letter,
    Annex,
}

impl Section {
    /// Returns the name that an address has for it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Foreword => "foreword",
            Self::Letter => "letter",
            Self::Annex => "annex",
        }
    }
}

/// The meaning of a word where places are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    /// "Paragraph", "§".
    Paragraph {
        several: bool,
    },
    /// "Subparagraph", "item", "lit."
    Item,
    Norm {
        several: bool,
    },
    Sentence,
    Section(Section),
    Ordinal(u8),
    Cardinal(u8),
    Last,
    Report,
    /// "GGE", "UNGGE".
    Gge,
    WorkingGroup,
    Group,
    Governmental,
    Experts,
    /// "Committee", "Court": the owner of a report, if it is not a Group's.
    Institution,
    Resolution,
    Decision,
    /// The abbreviation of an organ, by the letters that its symbols begin with.
    Organ(&'static str),
    General,
    Assembly,
    Security,
    Council,
    Human,
    Rights,
    Of,
    /// "From", "by", "under", "on".
    From,
    In,
    At,
    And,
    To,
    The,
    /// "Its", "their".
    Its,
    /// "'s".
    Possessive,
    Un,
    /// "Document", "contained", "set out".
    Document,
    /// "Consensus", "final": a word that a report is called by.
    Filler,
    /// "Voluntary", "agreed": a word that norms are called by.
    Modifier,
    /// "Framework", "which": a thing that a place may be of without being another's.
    Ours,
    Month,
    /// "ff.", "et seq."
    Following,
    /// "Article", "rule": a number behind it is of something else.
    Elsewhere,
    /// "Hall", "bylaw": a place behind it is none of a report.
    Numbered,
    /// "Convention", "lease".
    Instrument,
    /// "Operative", "draft": a paragraph behind it is of a text in hand.
    Operative,
    /// "Above", "below".
    Nearby,
    /// "That report", "the same report".
    That,
    Latter,
    Former,
    This,
    Ibid,
    Id,
    Page,
    /// "No.", "number".
    Number,
    See,
    /// A letter alone.
    Letter,
    /// A small roman numeral of more than one letter.
    Roman,
    Other,
}

impl Term {
    /// Tests whether a place or the name of a document may begin with it.
    pub(super) const fn begins(self) -> bool {
        use Term::{
            And, At, Former, From, In, Its, Latter, Letter, Modifier, Month, Of, Possessive, Roman, That, The, To,
        };
        !matches!(
            self,
            Of | From
                | In
                | At
                | And
                | To
                | The
                | Its
                | That
                | Latter
                | Former
                | Possessive
                | Modifier
                | Letter
                | Roman
                | Month
        )
    }
}

/// Returns the term for a word in lower case and without accents.
#[allow(clippy::enum_glob_use, clippy::too_many_lines, reason = "it is a table, and names nearly all of them")]
pub(super) fn term(word: &[u8]) -> Term {
    use Term::*;
    match word {
        b"para" | b"par" | b"paragraph" | b"parag" | b"parrafo" | b"paragraphe" | b"ziffer" | b"absatz" | b"parr"
        | b"abschnitt" | b"ziff" | b"paragrafo" | b"paragraf" | b"paragraaf" | b"abs" | b"rn" | b"rz" | b"randnr"
        | b"randnummer" | b"randziffer" | b"rdnr" | b"rdn" | b"punkt" | b"pkt" => Paragraph { several: false },
        b"paras" | b"pars" | b"parrs" | b"paragraphs" | b"parrafos" | b"paragraphes" | b"ziffern" | b"paragrafos"
        | b"paragrafi" | b"paragrafen" | b"absatze" => Paragraph { several: true },
        b"item" | b"items" | b"point" | b"points" | b"lit" | b"litera" | b"inciso" | b"incisos" | b"alinea"
        | b"alineas" | b"al" | b"sub" | b"apartado" | b"apartados" | b"buchstabe" | b"buchstaben" | b"buchst"
        | b"lettera" | b"lettere" | b"lett" | b"lettre" | b"lettres" | b"letra" | b"letras" | b"bst" | b"onder"
        | b"subparagraph" | b"subparagraphs" | b"sub-paragraph" | b"sub-paragraphs" | b"subpara" | b"subparas"
        | b"sub-para" | b"litt" | b"let" | b"subparrafo" | b"unterabsatz" => Item,
        b"norm" | b"norme" | b"norma" => Norm { several: false },
        b"norms" | b"normes" | b"normas" | b"normen" => Norm { several: true },
        b"sentence" | b"sentences" | b"phrase" | b"satz" | b"satze" | b"frase" | b"oracion" | b"zin" => Sentence,
        b"summary" => Section(self::Section::Summary),
        b"foreword" => Section(self::Section::Foreword),
        b"letter" => Section(self::Section::Letter),
        b"annex" => Section(self::Section::Annex),
        b"first" | b"premier" | b"primer" | b"primero" | b"premiere" | b"primera" | b"erste" | b"ersten" => Ordinal(1),
        b"second" | b"seconde" | b"deuxieme" | b"segundo" | b"segunda" | b"zweite" | b"zweiten" | b"tweede" => {
            Ordinal(2)
        }
        b"third" | b"troisieme" | b"tercer" | b"tercera" | b"terza" | b"terceira" | b"dritte" | b"dritten" => {
            Ordinal(3)
        }
        b"fourth" | b"quatrieme" | b"cuarto" | b"cuarta" | b"quarta" | b"vierte" | b"vierten" => Ordinal(4),
        b"fifth" | b"cinquieme" | b"quinto" | b"quinta" | b"funfte" | b"funften" => Ordinal(5),
        b"sixth" => Ordinal(6),
        b"seventh" => Ordinal(7),
        b"eighth" => Ordinal(8),
        b"ninth" => Ordinal(9),
        b"tenth" => Ordinal(10),
        b"eleventh" => Ordinal(11),
        b"twelfth" => Ordinal(12),
        b"thirteenth" => Ordinal(13),
        b"fourteenth" => Ordinal(14),
        b"one" => Cardinal(1),
        b"two" => Cardinal(2),
        b"three" => Cardinal(3),
        b"four" => Cardinal(4),
        b"five" => Cardinal(5),
        b"six" => Cardinal(6),
        b"seven" => Cardinal(7),
        b"eight" => Cardinal(8),
        b"nine" => Cardinal(9),
        b"ten" | b"dix" | b"diez" | b"dieci" | b"zehn" | b"dez" => Cardinal(10),
        b"eleven" | b"onze" | b"once" | b"undici" | b"elf" => Cardinal(11),
        b"twelve" | b"douze" | b"doce" | b"dodici" | b"doze" | b"zwolf" => Cardinal(12),
        b"thirteen" | b"treize" | b"trece" | b"tredici" | b"treze" | b"dreizehn" => Cardinal(13),
        b"fourteen" => Cardinal(14),
        b"fifteen" => Cardinal(15),
        b"sixteen" => Cardinal(16),
        b"seventeen" => Cardinal(17),
        b"eighteen" => Cardinal(18),
        b"nineteen" => Cardinal(19),
        b"last" | b"derniere" | b"ultima" | b"letzte" | b"letzter" | b"letzten" => Last,
        b"report" | b"reports" | b"rapport" | b"rapports" | b"informe" | b"informes" | b"bericht" | b"berichte"
        | b"berichts" | b"berichtes" | b"berichten" | b"rapporto" | b"rapporti" | b"relatorio" | b"relatorios"
        | b"relazione" | b"verslag" | b"predecessor" | b"vorgangerbericht" | b"outcome" | b"findings"
        | b"conclusions" => Report,
        b"gge" | b"gges" | b"ungge" | b"ungges" | b"geg" | b"ungee" => Gge,
        b"oewg" | b"oewgs" => WorkingGroup,
        b"group" | b"groups" | b"groupe" | b"groupes" | b"grupo" | b"grupos" | b"gruppe" | b"gruppo" | b"groep"
        | b"grup" | b"gruop" => Group,
        b"governmental" | b"government" | b"govermental" | b"goverment" | b"gouvernementaux" | b"gubernamentales"
        | b"governamentais" | b"governativi" | b"gouvernementele" => Governmental,
        b"experts"
        | b"expert"
        | b"expertos"
        | b"peritos"
        | b"especialistas"
        | b"esperti"
        | b"deskundigen"
        | b"regierungsexperten"
        | b"regierungssachverstandigen"
        | b"regeringsdeskundigen" => Experts,
        b"committee" | b"commission" | b"court" | b"tribunal" | b"secretary" | b"rapporteur" | b"board" | b"panel"
        | b"commissioner" | b"alliance" | b"agency" | b"bank" | b"ministry" => Institution,
        b"resolution" | b"resolutions" | b"res" | b"resolucion" | b"resoluciones" | b"resolutie" | b"resolucao"
        | b"risoluzione" => Resolution,
        b"decision" | b"decisions" => Decision,
        b"unga" | b"ga" | b"agnu" => Organ("A"),
        b"unsc" | b"sc" => Organ("S"),
        b"hrc" | b"unhrc" => Organ("A/HRC"),
        b"general" => General,
        b"assembly" => Assembly,
        b"security" => Security,
        b"council" => Council,
        b"human" => Human,
        b"rights" => Rights,
        b"of" | b"du" | b"de" | b"des" | b"del" | b"von" | b"vom" | b"della" | b"dello" | b"dei" | b"di" | b"da"
        | b"van" | b"der" | b"ihres" | b"ihrer" | b"seines" | b"seiner" | b"unseres" | b"unserer" => Of,
        b"from" | b"by" | b"under" | b"on" | b"uit" | b"aus" => From,
        b"in" | b"en" | b"em" | b"dans" | b"im" | b"nel" | b"nella" => In,
        b"at" | b"au" | b"aux" => At,
        b"and" | b"or" | b"nor" | b"et" | b"und" => And,
        b"to" | b"through" | b"bis" => To,
        b"the" | b"le" | b"la" | b"les" | b"el" | b"los" | b"die" | b"das" | b"den" | b"dem" | b"an" | b"these"
        | b"il" | b"het" | b"those" | b"all" => The,
        b"its" | b"their" | b"our" | b"his" | b"her" | b"my" | b"your" | b"su" | b"sus" | b"suo" | b"sua" | b"seu"
        | b"son" | b"ses" | b"leur" | b"leurs" | b"ihr" | b"sein" | b"seine" => Its,
        b"un" | b"united" | b"nations" | b"uno" | b"vereinten" | b"nationen" | b"unies" | b"naciones" | b"unidas"
        | b"unite" | b"nazioni" | b"nacoes" => Un,
        b"doc" | b"docs" | b"document" | b"documents" | b"documento" | b"dokument" | b"dokuments" | b"text"
        | b"texte" | b"texto" | b"testo" | b"contained" | b"set" | b"out" => Document,
        b"consensus" | b"consensuels" | b"consensuel" | b"final" | b"finaux" | b"cyber" | b"adopted" | b"unanimous"
        | b"landmark" | b"consecutive" | b"successive" | b"dated" | b"issued" | b"published" | b"submitted" => Filler,
        b"voluntary" | b"unverbindliche" | b"unverbindlichen" | b"freiwillige" | b"freiwilligen" | b"bindende"
        | b"volontaires" | b"contraignantes" | b"voluntarias" | b"vinculantes" | b"non" | b"binding"
        | b"nonbinding" | b"agreed" | b"recommended" | b"international" | b"peacetime" | b"political"
        | b"responsible" | b"state" | b"behaviour" | b"behavior" => Modifier,
        b"framework" | b"which" | b"present" | b"said" | b"latest" | b"previous" | b"aforementioned" => Ours,
        b"january" | b"february" | b"march" | b"april" | b"may" | b"june" | b"july" | b"august" | b"september"
        | b"october" | b"november" | b"december" | b"juin" | b"juillet" | b"junio" | b"julio" | b"juni" | b"juli"
        | b"jahr" | b"jahre" | b"jahres" | b"annee" | b"ano" | b"anno" | b"jaar" => Month,
        b"ff" | b"seq" | b"seqq" => Following,
        b"article" | b"articles" | b"art" | b"arts" | b"artikel" | b"articulo" | b"artigo" | b"articolo" | b"rule"
        | b"rules" | b"regle" | b"regla" | b"regra" | b"regola" | b"regel" | b"section" | b"sections" | b"sec"
        | b"chapter" | b"chapters" | b"clause" | b"clauses" | b"principle" | b"principles" | b"table" | b"figure"
        | b"fig" | b"regulation" | b"law" | b"act" | b"title" | b"part" | b"appendix" | b"note" | b"footnote"
        | b"version" | b"step" | b"option" | b"question" | b"level" | b"line" | b"goal" | b"target" | b"schedule"
        | b"code" | b"conclusion" | b"guideline" | b"commentary" | b"directive" => Elsewhere,
        b"bylaw" | b"ordinance" | b"hall" | b"stand" | b"room" | b"seat" | b"gate" | b"form" | b"exhibit"
        | b"lemma" | b"theorem" | b"proposition" | b"equation" | b"exercise" | b"problem" | b"slide" | b"booth"
        | b"plot" | b"unit" | b"apartment" | b"flat" | b"platform" | b"count" | b"licence" | b"permit" | b"motion"
        | b"amendment" | b"box" | b"aisle" | b"shelf" | b"column" | b"row" => Numbered,
        b"case" | b"charter" | b"convention" | b"treaty" | b"contract" | b"circular" | b"accord" | b"pact"
        | b"protocol" | b"lease" | b"handbook" | b"memorandum" | b"covenant" | b"statute" | b"constitution"
        | b"manual" | b"bylaws" => Instrument,
        b"operative" | b"preambular" | b"draft" => Operative,
        b"above" | b"below" | b"supra" | b"infra" => Nearby,
        b"this" => This,
        b"that" | b"same" | b"meme" | b"mismo" | b"mesmo" | b"stesso" | b"desselben" | b"selben" | b"ce" | b"este"
        | b"dieses" | b"diesem" | b"jenes" => That,
        b"latter" => Latter,
        b"former" => Former,
        b"ibid" | b"ibidem" | b"ib" | b"ebd" | b"ebenda" | b"idem" => Ibid,
        b"id" => Id,
        b"p" | b"pp" | b"page" | b"pages" => Page,
        b"no" | b"nos" | b"number" | b"numero" | b"nr" | b"num" => Number,
        b"see" | b"also" | b"cf" => See,
        [letter] if letter.is_ascii_lowercase() => Letter,
        _ if is_roman(word) => Roman,
        _ => Other,
    }
}

/// Returns the term for a Russian word.
pub(super) fn cyrillic(word: &str) -> Term {
    let begins = |all: &[&str]| all.iter().any(|it| word.starts_with(it));
    match word.to_lowercase().as_str() {
        "п" | "пункт" | "пункта" | "пункте" => Term::Paragraph { several: false },
        "пп" | "пункты" | "пунктах" | "пунктов" => Term::Paragraph { several: true },
        "подпункт" | "подпункта" | "подпункте" => Term::Item,
        "гпэ" => Term::Gge,
        "и" => Term::And,
        "в" => Term::In,
        "г" | "года" => Term::Month,
        "норма" | "нормы" => Term::Norm { several: false },
        _ if begins(&["доклад", "Доклад"]) => Term::Report,
        _ => Term::Other,
    }
}

/// Words that are right, though near to those that lead a place; "ein paar" is German for "a few".
const REAL: [&str; 5] = ["paar", "normal", "normed", "norman", "normally"];

/// Tests whether a word is a slip for the name of a Group, which is read as that.
pub(super) fn is_slip(word: &str) -> bool {
    ["gee", "ggee", "ungee", "gruop", "grup"].iter().any(|it| word.eq_ignore_ascii_case(it))
}

/// Returns the name of what a Group hands in, if a word is that with two letters swapped.
pub(super) fn swapped(word: &str) -> Option<&'static str> {
    let swaps = |right: &&str| {
        let (word, right) = (word.as_bytes(), right.as_bytes());
        let same = |(a, b): &(&u8, &u8)| a.eq_ignore_ascii_case(b);
        let at = word.iter().zip(right).take_while(same).count();
        let is_swap = word.get(at) == right.get(at + 1) && word.get(at + 1) == right.get(at) && at + 1 < word.len();
        word.len() == right.len() && is_swap && word.get(at + 2..) == right.get(at + 2..)
    };
    ["report", "reports"].into_iter().find(swaps)
}

/// Returns the word that another misspells: one edit away from a long word, two letters swapped in a short one.
pub(super) fn misspelt(word: &str) -> Option<&'static str> {
    let word = word.to_ascii_lowercase();
    let near = |right: &&str| {
        let (word, right) = (word.as_bytes(), right.as_bytes());
        let start = word.iter().zip(right).take_while(|(a, b)| a == b).count();
        let ends = word.iter().rev().zip(right.iter().rev()).take_while(|(a, b)| a == b).count();
        let ends = ends.min(word.len().min(right.len()) - start);
        match (word.len() - start - ends, right.len() - start - ends) {
            (2, 2) => word[start] == right[start + 1] && word[start + 1] == right[start],
            (0 | 1, 0 | 1) => right.len() >= 8 || right.starts_with(b"norm") && start > 0,
            _ => false,
        }
    };
    let all = [
        "paragraph",
        "paragraphs",
        "subparagraph",
        "subparagraphs",
        "norm",
        "norms",
        "para",
        "paras",
        "sentence",
        "resolution",
    ];
    if matches!(word.as_str(), "pra" | "paa") {
        return Some("para");
    }
    all.into_iter().find(|right| word.len() >= 4 && !REAL.contains(&word.as_str()) && near(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_from_a_long_word_or_a_swap_in_a_short_one() {
        for (word, right) in [
            ("paragrpah", Some("paragraph")),
            ("paragaph", Some("paragraph")),
            ("nrom", Some("norm")),
            ("norn", Some("norm")),
            ("paar", None),
            ("north", None),
            ("form", None),
            ("parts", None),
            ("paragon", None),
        ] {
            assert_eq!(misspelt(word), right, "{word}");
        }
    }
}
