//! The built-in record. Written by `cargo run -p gge-bake` from `data/`; edit that instead.

use crate::model::*;
use crate::record::{Index, Parts, Record};
pub(crate) static RECORD: Record = Record::baked(PARTS, INDEX);
const INDEX: Index = Index {
    provisions: List::Borrowed(const {
        &[
            0, 1, 2, 3, 4, 5, 6, 22, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 23, 41, 42,
            43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 24, 57, 58, 59, 60,
            61, 62, 63, 64, 65, 66, 25, 26, 27, 28, 29, 30, 12, 13, 14, 15, 16, 17, 18,
            19, 20, 21, 7, 8, 9, 10, 11, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
            79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97,
            98, 99, 100, 101, 102, 103, 104, 105,
        ]
    }),
    renderings: List::Borrowed(const {
        &[
            126, 127, 84, 108, 117, 118, 119, 109, 110, 111, 112, 113, 114, 115, 116, 0,
            68, 43, 148, 149, 150, 151, 152, 3, 12, 13, 14, 15, 16, 4, 5, 6, 7, 8, 9, 10,
            11, 128, 137, 129, 130, 131, 132, 133, 134, 135, 136, 85, 94, 95, 96, 86, 87,
            88, 89, 90, 91, 92, 93, 120, 121, 122, 123, 1, 69, 70, 71, 72, 73, 74, 44,
            45, 46, 47, 153, 17, 26, 27, 28, 29, 30, 31, 18, 19, 20, 21, 22, 23, 24, 25,
            138, 147, 139, 140, 141, 142, 143, 144, 145, 146, 97, 106, 107, 98, 99, 100,
            101, 102, 103, 104, 105, 124, 125, 2, 75, 76, 77, 78, 79, 80, 81, 82, 83, 48,
            57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 49, 67, 50, 51, 52, 53, 54, 55, 56,
            154, 155, 156, 32, 41, 42, 33, 34, 35, 36, 37, 38, 39, 40, 157, 158, 159,
            160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174,
            175, 176, 177, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 178, 196,
            197, 198, 179, 180, 181, 182, 183, 184, 185, 199, 200, 201, 202, 203, 204,
            205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219,
            220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234,
            235, 236, 237, 238, 247, 248, 249, 250, 239, 240, 241, 242, 243, 244, 245,
            246, 251, 252, 253, 254, 255,
        ]
    }),
};
const PARTS: Parts = Parts {
    sources: List::Borrowed(const {
        &[
            Source {
                id: SourceId::baked("hague-table"),
                title: Text::Borrowed(
                    "Cumulative Recommendations in the UN GGE Reports (2010-2015)",
                ),
                author: Text::Borrowed("Liisi Adamson, Cyber Policy Institute"),
                transmits: List::Borrowed(const {
                    &[Transmits::Wording, Transmits::Renderings, Transmits::Facts]
                }),
                official: false,
                note: Text::Borrowed(
                    "Published by The Hague Program for Cyber Norms: eight themes by three reports, partly reworded and without paragraph numbers. In the original, wording that was new in a report was turquoise; that colour is lost in the text at hand. The record takes the five recommendations of 2010 from here, where they stand nearly word for word; two of them stand in figure 5 of UNIDIR's paper too. Since 2022 the programme bears the name The Hague Program on International Cyber Security; its site is thehagueprogram.nl.",
                ),
            },
            Source {
                id: SourceId::baked("leiden-consultation"),
                title: Text::Borrowed(
                    "Open consultation on how to implement the UN Group of Governmental Experts' recommendations on responsible State behaviour in cyberspace",
                ),
                author: Text::Borrowed(
                    "The Hague Program for Cyber Norms, Leiden University",
                ),
                transmits: List::Borrowed(const {
                    &[Transmits::Wording, Transmits::Renderings, Transmits::Facts]
                }),
                official: false,
                note: Text::Borrowed(
                    "The page of Leiden University's consultation on the norms of 2015: who led each working group, what was asked, and paragraph 13 in full, which makes it a second witness of that paragraph. It carries slips of transcription: lost spaces, a singular for a plural, a plural for a singular.",
                ),
            },
            Source {
                id: SourceId::baked("unidir-2017"),
                title: Text::Borrowed(
                    "The United Nations, Cyberspace and International Peace and Security: Responding to Complexity in the 21st Century",
                ),
                author: Text::Borrowed(
                    "United Nations Institute for Disarmament Research",
                ),
                transmits: List::Borrowed(const {
                    &[Transmits::Wording, Transmits::Renderings, Transmits::Facts]
                }),
                official: false,
                note: Text::Borrowed(
                    "UNIDIR's paper of 2017. Section 2.3 is on what others made of the reports, section 3 on what else the United Nations does. Figure 3 has the members of all five Groups, figures 4 and 5 what the Groups recommended. Figure 4 rewords and shortens; figure 5 is nearly verbatim and is where the record has paragraphs 16 and 17 of A/70/174 from, though without their numbers. The endnotes are missing from the text at hand.",
                ),
            },
            Source {
                id: SourceId::baked("a-68-98"),
                title: Text::Borrowed(
                    "Report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security, A/68/98*",
                ),
                author: Text::Borrowed(
                    "Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security",
                ),
                transmits: List::Borrowed(const {
                    &[Transmits::Wording, Transmits::Facts]
                }),
                official: true,
                note: Text::Borrowed(
                    "The report of 2013 in full, with foreword, letter and annex. The text is Equipo Nizkor's transcription of the United Nations document, published on 12 November 2013, and not the United Nations' own file.",
                ),
            },
            Source {
                id: SourceId::baked("unidir-extract"),
                title: Text::Borrowed(
                    "GGE recommendations on international law and norms of responsible State behavior",
                ),
                author: Text::Borrowed(
                    "United Nations Institute for Disarmament Research, Security and Technology Programme",
                ),
                transmits: List::Borrowed(const {
                    &[Transmits::Wording, Transmits::Facts]
                }),
                official: false,
                note: Text::Borrowed(
                    "UNIDIR's extract of three reports, verbatim and with paragraph numbers, sorted into international law and voluntary norms. The heading that should name the fourth Group and A/70/174 is missing before paragraph 26, and page furniture interrupts paragraph 13 and its item (k).",
                ),
            },
            Source {
                id: SourceId::baked("FS"),
                title: Text::Borrowed(
                    "Fact sheet on the Groups of Governmental Experts, July 2019",
                ),
                author: Text::Borrowed("United Nations Office for Disarmament Affairs"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: true,
                note: Text::Borrowed(
                    "Kept in UNIDIR's document database as entity 545y8tf2bvx. Used for mandates, numbers of experts and documents, those that came after 2017 included; its count of the third Group's sessions differs from the report's own.",
                ),
            },
            Source {
                id: SourceId::baked("DW"),
                title: Text::Borrowed(
                    "Pages on the UN GGE, the OEWG and the Global Mechanism",
                ),
                author: Text::Borrowed("dig.watch"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed(
                    "Used for what followed the five Groups: documents, adoptions, what the progress reports build on, who dissociated itself, and who chairs the Global Mechanism.",
                ),
            },
            Source {
                id: SourceId::baked("CY"),
                title: Text::Borrowed("Actor \"UN GGE\""),
                author: Text::Borrowed("cybilportal.org"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed(
                    "Used for the Group of 2019-2021: its mandate, its members and its chair.",
                ),
            },
            Source {
                id: SourceId::baked("MU"),
                title: Text::Borrowed("Meeting 76825"),
                author: Text::Borrowed("meetings.unoda.org"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: true,
                note: Text::Borrowed(
                    "Used for the documents of the open-ended working group of 2021-2025, and for the meetings of the Global Mechanism as scheduled.",
                ),
            },
            Source {
                id: SourceId::baked("SD"),
                title: Text::Borrowed("Pages on the OEWG"),
                author: Text::Borrowed("sdg.iisd.org"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed(
                    "Used for the mandate, the chair and the number of sessions of the open-ended working group of 2021-2025.",
                ),
            },
            Source {
                id: SourceId::baked("SV"),
                title: Text::Borrowed("National survey, background page"),
                author: Text::Borrowed(
                    "United Nations Institute for Disarmament Research",
                ),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed(
                    "The background page of UNIDIR's national survey. No fact of the record rests on it so far.",
                ),
            },
            Source {
                id: SourceId::baked("PR"),
                title: Text::Borrowed("SG/SM/22726"),
                author: Text::Borrowed("press.un.org"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: true,
                note: Text::Borrowed(
                    "Used for the end of the open-ended working group of 2021-2025: its final report, and who dissociated itself from a part of it.",
                ),
            },
            Source {
                id: SourceId::baked("LC"),
                title: Text::Borrowed(
                    "Common citation of the reports in the literature",
                ),
                author: Text::Borrowed("Various authors"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed(
                    "The paragraph numbers by which the literature cites A/65/201 (18) and A/70/174 (16 and 17). They are the numbering of the documents, but none of the texts at hand prints them.",
                ),
            },
            Source {
                id: SourceId::baked("igf-transcript"),
                title: Text::Borrowed("IGF workshop transcript"),
                author: Text::Borrowed("Internet Governance Forum"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed(
                    "The transcript of a workshop, used for one fact: who chaired the fifth Group.",
                ),
            },
            Source {
                id: SourceId::baked("IA"),
                title: Text::Borrowed(
                    "The history of the UN groups of governmental experts",
                ),
                author: Text::Borrowed(
                    "S. Boyko, International Affairs, electronic supplement 05/2016",
                ),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed(
                    "Used for the first two Groups: who chaired them, when the second one first met and how many meetings it had, and the resolution of 2001 that first asked for a Group.",
                ),
            },
            Source {
                id: SourceId::baked("IM"),
                title: Text::Borrowed(
                    "Russia government appoints Krutskikh as cybersecurity coordinator",
                ),
                author: Text::Borrowed("infosecurity-magazine.com"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed("Used for one fact: who chaired the second Group."),
            },
            Source {
                id: SourceId::baked("CS"),
                title: Text::Borrowed("Copy of the opening of A/70/174, 27 August 2015"),
                author: Text::Borrowed("Center for Strategic and International Studies"),
                transmits: List::Borrowed(const {
                    &[Transmits::Wording, Transmits::Facts]
                }),
                official: true,
                note: Text::Borrowed(
                    "The opening of the document, official text as a copy transmits it: title, paragraph of the mandate, and a list of headings that is cut off after the word Conclusions. No paragraph of the record is taken from it.",
                ),
            },
            Source {
                id: SourceId::baked("VU"),
                title: Text::Borrowed("Guide to the symbols of UN documents"),
                author: Text::Borrowed("Vanderbilt University Library"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed(
                    "Used for one thing: how the address of a document on the web is made of its symbol.",
                ),
            },
            Source {
                id: SourceId::baked("editors"),
                title: Text::Borrowed("Remark of the editors"),
                author: Text::Borrowed("The editors of this record"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                official: false,
                note: Text::Borrowed(
                    "Ours: a number set against a source's where no other source at hand states it. Used once.",
                ),
            },
        ]
    }),
    groups: List::Borrowed(const {
        &[
            Group {
                years: Years::baked("2004-2005"),
                experts: Claim::baked(
                    15,
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                            ),
                            SourcePlace::baked(SourceId::baked("FS"), None),
                        ]
                    },
                ),
                members: Claim::baked(
                    List::Borrowed(const {
                        &[
                            State::baked("Belarus"),
                            State::baked("Brazil"),
                            State::baked("China"),
                            State::baked("France"),
                            State::baked("Germany"),
                            State::baked("India"),
                            State::baked("Jordan"),
                            State::baked("Malaysia"),
                            State::baked("Mali"),
                            State::baked("Mexico"),
                            State::baked("Republic of Korea"),
                            State::baked("Russian Federation"),
                            State::baked("South Africa"),
                            State::baked("United Kingdom"),
                            State::baked("United States of America"),
                        ]
                    }),
                    Confidence::Medium,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("figure 3")),
                            ),
                        ]
                    },
                ),
                mandate: Claim::baked(
                    Mandate {
                        resolution: Symbol::baked("A/RES/58/32"),
                        paragraph: None,
                        date: None,
                    },
                    Confidence::High,
                    const { &[SourcePlace::baked(SourceId::baked("FS"), None)] },
                ),
                document: Claim::baked(
                    Symbol::baked("A/60/202"),
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-extract"),
                                Some(Text::Borrowed("2004-2005 GGE")),
                            ),
                            SourcePlace::baked(SourceId::baked("FS"), None),
                        ]
                    },
                ),
                consensus: Claim::baked(
                    false,
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("figure 4")),
                            ),
                            SourcePlace::baked(SourceId::baked("FS"), None),
                        ]
                    },
                ),
                adopted: None,
                concluded: None,
                taken_up_by: None,
                sought_by: Some(
                    Claim::baked(
                        State::baked("Russian Federation"),
                        Confidence::Medium,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("unidir-2017"),
                                    Some(Text::Borrowed("2.1")),
                                ),
                                SourcePlace::baked(
                                    SourceId::baked("unidir-2017"),
                                    Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                                ),
                            ]
                        },
                    ),
                ),
                first_asked: Some(
                    Claim::baked(
                        Mandate {
                            resolution: Symbol::baked("A/RES/56/19"),
                            paragraph: None,
                            date: Some(Date::baked(2001, 11, 29)),
                        },
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("IA"), None)] },
                    ),
                ),
                mandate_quote: None,
                started: None,
                meetings: None,
                accounts: List::Borrowed(&[]),
                chair: Some(
                    Claim::baked(
                        Official {
                            name: Text::Borrowed("Andrey Krutskikh"),
                            of: Text::Borrowed("Russian Federation"),
                        },
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("IA"), None)] },
                    ),
                ),
                sessions: None,
                consultants: None,
                secretary: None,
                persons: None,
            },
            Group {
                years: Years::baked("2009-2010"),
                experts: Claim::baked(
                    15,
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("figure 3")),
                            ),
                            SourcePlace::baked(SourceId::baked("FS"), None),
                        ]
                    },
                ),
                members: Claim::baked(
                    List::Borrowed(const {
                        &[
                            State::baked("Belarus"),
                            State::baked("Brazil"),
                            State::baked("China"),
                            State::baked("Estonia"),
                            State::baked("France"),
                            State::baked("Germany"),
                            State::baked("India"),
                            State::baked("Israel"),
                            State::baked("Italy"),
                            State::baked("Qatar"),
                            State::baked("Republic of Korea"),
                            State::baked("Russian Federation"),
                            State::baked("South Africa"),
                            State::baked("United Kingdom"),
                            State::baked("United States of America"),
                        ]
                    }),
                    Confidence::Medium,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("figure 3")),
                            ),
                        ]
                    },
                ),
                mandate: Claim::baked(
                    Mandate {
                        resolution: Symbol::baked("A/RES/60/45"),
                        paragraph: None,
                        date: None,
                    },
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                            ),
                            SourcePlace::baked(SourceId::baked("FS"), None),
                        ]
                    },
                ),
                document: Claim::baked(
                    Symbol::baked("A/65/201"),
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-extract"),
                                Some(Text::Borrowed("2009-2010 GGE")),
                            ),
                            SourcePlace::baked(
                                SourceId::baked("a-68-98"),
                                Some(Text::Borrowed("summary (3)")),
                            ),
                        ]
                    },
                ),
                consensus: Claim::baked(
                    true,
                    Confidence::Medium,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                            ),
                        ]
                    },
                ),
                adopted: Some(
                    Claim::baked(
                        Date::baked(2010, 7, 0),
                        Confidence::Medium,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("unidir-2017"),
                                    Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                                ),
                            ]
                        },
                    ),
                ),
                concluded: None,
                taken_up_by: None,
                sought_by: None,
                first_asked: None,
                mandate_quote: None,
                started: Some(
                    Claim::baked(
                        Date::baked(2009, 11, 0),
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("IA"), None)] },
                    ),
                ),
                meetings: Some(
                    Claim::baked(
                        4,
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("IA"), None)] },
                    ),
                ),
                accounts: List::Borrowed(&[]),
                chair: Some(
                    Claim::baked(
                        Official {
                            name: Text::Borrowed("Andrey Krutskikh"),
                            of: Text::Borrowed("Russian Federation"),
                        },
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(SourceId::baked("IA"), None),
                                SourcePlace::baked(SourceId::baked("IM"), None),
                            ]
                        },
                    ),
                ),
                sessions: None,
                consultants: None,
                secretary: None,
                persons: None,
            },
            Group {
                years: Years::baked("2012-2013"),
                experts: Claim::baked(
                    15,
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("a-68-98"),
                                Some(Text::Borrowed("letter of transmittal (3)")),
                            ),
                            SourcePlace::baked(SourceId::baked("FS"), None),
                        ]
                    },
                ),
                members: Claim::baked(
                    List::Borrowed(const {
                        &[
                            State::baked("Argentina"),
                            State::baked("Australia"),
                            State::baked("Belarus"),
                            State::baked("Canada"),
                            State::baked("China"),
                            State::baked("Egypt"),
                            State::baked("Estonia"),
                            State::baked("France"),
                            State::baked("Germany"),
                            State::baked("India"),
                            State::baked("Indonesia"),
                            State::baked("Japan"),
                            State::baked("Russian Federation"),
                            State::baked("United Kingdom"),
                            State::baked("United States of America"),
                        ]
                    }),
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("figure 3")),
                            ),
                            SourcePlace::baked(
                                SourceId::baked("a-68-98"),
                                Some(Text::Borrowed("letter of transmittal (3)")),
                            ),
                        ]
                    },
                ),
                mandate: Claim::baked(
                    Mandate {
                        resolution: Symbol::baked("A/RES/66/24"),
                        paragraph: Some(Text::Borrowed("4")),
                        date: None,
                    },
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("a-68-98"),
                                Some(Text::Borrowed("letter of transmittal (1)")),
                            ),
                        ]
                    },
                ),
                document: Claim::baked(
                    Symbol::baked("A/68/98"),
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("a-68-98"),
                                Some(Text::Borrowed("masthead")),
                            ),
                        ]
                    },
                ),
                consensus: Claim::baked(
                    true,
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("a-68-98"),
                                Some(Text::Borrowed("letter of transmittal (1)")),
                            ),
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                            ),
                        ]
                    },
                ),
                adopted: None,
                concluded: None,
                taken_up_by: Some(
                    Claim::baked(
                        TakenUp {
                            resolution: Symbol::baked("A/RES/68/243"),
                            date: None,
                            quote: None,
                        },
                        Confidence::High,
                        const { &[SourcePlace::baked(SourceId::baked("FS"), None)] },
                    ),
                ),
                sought_by: None,
                first_asked: None,
                mandate_quote: None,
                started: None,
                meetings: None,
                accounts: List::Borrowed(&[]),
                chair: Some(
                    Claim::baked(
                        Official {
                            name: Text::Borrowed("Deborah Stokes"),
                            of: Text::Borrowed("Australia"),
                        },
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("letter of transmittal, annex")),
                                ),
                            ]
                        },
                    ),
                ),
                sessions: Some(
                    Claim::baked(
                        List::Borrowed(const {
                            &[
                                Session {
                                    from: Date::baked(2012, 8, 6),
                                    to: Date::baked(2012, 8, 10),
                                    place: Text::Borrowed("New York"),
                                },
                                Session {
                                    from: Date::baked(2013, 1, 14),
                                    to: Date::baked(2013, 1, 18),
                                    place: Text::Borrowed("Geneva"),
                                },
                                Session {
                                    from: Date::baked(2013, 6, 3),
                                    to: Date::baked(2013, 6, 7),
                                    place: Text::Borrowed("New York"),
                                },
                            ]
                        }),
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("letter of transmittal (4)")),
                                ),
                            ]
                        },
                    ),
                ),
                consultants: Some(
                    Claim::baked(
                        Consultants {
                            organization: Text::Borrowed(
                                "United Nations Institute for Disarmament Research",
                            ),
                            persons: List::Borrowed(const {
                                &[
                                    Person {
                                        state: None,
                                        honorific: None,
                                        name: Text::Borrowed("James Lewis"),
                                        position: None,
                                        sessions: List::Borrowed(&[]),
                                    },
                                    Person {
                                        state: None,
                                        honorific: None,
                                        name: Text::Borrowed("Kerstin Vignard"),
                                        position: None,
                                        sessions: List::Borrowed(const { &[2, 3] }),
                                    },
                                    Person {
                                        state: None,
                                        honorific: None,
                                        name: Text::Borrowed("Ben Baseley-Walker"),
                                        position: None,
                                        sessions: List::Borrowed(const { &[1] }),
                                    },
                                ]
                            }),
                        },
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("letter of transmittal (5)")),
                                ),
                            ]
                        },
                    ),
                ),
                secretary: Some(
                    Claim::baked(
                        Official {
                            name: Text::Borrowed("Ewen Buchanan"),
                            of: Text::Borrowed(
                                "United Nations Office for Disarmament Affairs",
                            ),
                        },
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("letter of transmittal (5)")),
                                ),
                            ]
                        },
                    ),
                ),
                persons: Some(
                    Claim::baked(
                        List::Borrowed(const {
                            &[
                                Person {
                                    state: Some(State::baked("Argentina")),
                                    honorific: Some(Text::Borrowed("Ambassador")),
                                    name: Text::Borrowed("Alfredo Morelli"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Coordinator, Energy and Technology Unit, Ministry of Foreign Affairs and Worship",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("Australia")),
                                    honorific: Some(Text::Borrowed("Ms.")),
                                    name: Text::Borrowed("Deborah Stokes"),
                                    position: Some(
                                        Text::Borrowed(
                                            "First Assistant Secretary, Department of Foreign Affairs and Trade",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("Belarus")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Vladimir N. Gerasimovich"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Head, Department of International Security and Arms Control, Ministry of Foreign Affairs",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("Canada")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Michael Walma"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Director, Policy Planning Division, Department of Foreign Affairs and International Trade",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("China")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Lei Wang"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Director, Department of Arms Control and Disarmament, Ministry of Foreign Affairs",
                                        ),
                                    ),
                                    sessions: List::Borrowed(const { &[1, 2] }),
                                },
                                Person {
                                    state: Some(State::baked("China")),
                                    honorific: Some(Text::Borrowed("Ms.")),
                                    name: Text::Borrowed("Zhihua Dong"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Counsellor, Department of Arms Control and Disarmament, Ministry of Foreign Affairs",
                                        ),
                                    ),
                                    sessions: List::Borrowed(const { &[3] }),
                                },
                                Person {
                                    state: Some(State::baked("Egypt")),
                                    honorific: Some(Text::Borrowed("Dr.")),
                                    name: Text::Borrowed("Sherif Hashem"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Senior Cybersecurity Advisor to the Minister of Communications and Information Technology, Ministry of Communications and Information Technology",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("Estonia")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Linnar Viik"),
                                    position: Some(
                                        Text::Borrowed("Acting Director, Estonian IT College"),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("France")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Jean-Francois Blarel"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Deputy Secretary-General, Coordinator for Cyber Affairs, Ministry of Foreign Affairs",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("Germany")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Detlev Wolter"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Head, Directorate of Conventional Arms Control and Confidence and Security Building Measures, Federal Foreign Office",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("India")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Harsh K. Jain"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Joint Secretary and Head, E-Governance and Information Technology Division, Ministry of External Affairs",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("Indonesia")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Febrian A. Ruddyard"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Director for International Security and Disarmament, Ministry of Foreign Affairs",
                                        ),
                                    ),
                                    sessions: List::Borrowed(const { &[1] }),
                                },
                                Person {
                                    state: Some(State::baked("Indonesia")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Andy Rachmianto"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Minister Counsellor of Permanent Mission of Indonesia to the United Nations, New York",
                                        ),
                                    ),
                                    sessions: List::Borrowed(const { &[3] }),
                                },
                                Person {
                                    state: Some(State::baked("Japan")),
                                    honorific: Some(Text::Borrowed("Ambassador")),
                                    name: Text::Borrowed("Tamotsu Shinotsuka"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Ambassador, International Cooperation for Countering Terrorism, International Organized Crime and Cyber Policy, Ministry of Foreign Affairs",
                                        ),
                                    ),
                                    sessions: List::Borrowed(const { &[1] }),
                                },
                                Person {
                                    state: Some(State::baked("Japan")),
                                    honorific: Some(Text::Borrowed("Ambassador")),
                                    name: Text::Borrowed("Osamu Imai"),
                                    position: Some(
                                        Text::Borrowed(
                                            "International Cooperation for Countering Terrorism, International Organized Crime and Cyber Policy, Ministry of Foreign Affairs",
                                        ),
                                    ),
                                    sessions: List::Borrowed(const { &[2, 3] }),
                                },
                                Person {
                                    state: Some(State::baked("Russian Federation")),
                                    honorific: None,
                                    name: Text::Borrowed("Andrey V. Krutskikh"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Special coordinator for political affairs in the use of ICTs, Ambassador at Large, Ministry of Foreign Affairs",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("United Kingdom")),
                                    honorific: Some(Text::Borrowed("Mr.")),
                                    name: Text::Borrowed("Nicholas Haycock"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Assistant Director, International Security, Office of Cyber Security and Information Assurance, Cabinet Office",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                                Person {
                                    state: Some(State::baked("United States of America")),
                                    honorific: Some(Text::Borrowed("Ms.")),
                                    name: Text::Borrowed("Michele G. Markoff"),
                                    position: Some(
                                        Text::Borrowed(
                                            "Deputy Coordinator for Cyber Issues, Office of the Secretary of State, United States Department of State",
                                        ),
                                    ),
                                    sessions: List::Borrowed(&[]),
                                },
                            ]
                        }),
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("annex")),
                                ),
                            ]
                        },
                    ),
                ),
            },
            Group {
                years: Years::baked("2014-2015"),
                experts: Claim::baked(
                    20,
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                            ),
                            SourcePlace::baked(SourceId::baked("FS"), None),
                        ]
                    },
                ),
                members: Claim::baked(
                    List::Borrowed(const {
                        &[
                            State::baked("Belarus"),
                            State::baked("Brazil"),
                            State::baked("China"),
                            State::baked("Colombia"),
                            State::baked("Egypt"),
                            State::baked("Estonia"),
                            State::baked("France"),
                            State::baked("Germany"),
                            State::baked("Ghana"),
                            State::baked("Israel"),
                            State::baked("Japan"),
                            State::baked("Kenya"),
                            State::baked("Malaysia"),
                            State::baked("Mexico"),
                            State::baked("Pakistan"),
                            State::baked("Republic of Korea"),
                            State::baked("Russian Federation"),
                            State::baked("Spain"),
                            State::baked("United Kingdom"),
                            State::baked("United States of America"),
                        ]
                    }),
                    Confidence::Medium,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("figure 3")),
                            ),
                        ]
                    },
                ),
                mandate: Claim::baked(
                    Mandate {
                        resolution: Symbol::baked("A/RES/68/243"),
                        paragraph: Some(Text::Borrowed("4")),
                        date: None,
                    },
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(SourceId::baked("FS"), None),
                            SourcePlace::baked(SourceId::baked("CS"), None),
                            SourcePlace::baked(
                                SourceId::baked("unidir-extract"),
                                Some(Text::Borrowed("28")),
                            ),
                        ]
                    },
                ),
                document: Claim::baked(
                    Symbol::baked("A/70/174"),
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("leiden-consultation"),
                                Some(Text::Borrowed("seventh paragraph")),
                            ),
                            SourcePlace::baked(
                                SourceId::baked("hague-table"),
                                Some(Text::Borrowed("note 3")),
                            ),
                        ]
                    },
                ),
                consensus: Claim::baked(
                    true,
                    Confidence::Medium,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                            ),
                        ]
                    },
                ),
                adopted: None,
                concluded: Some(
                    Claim::baked(
                        Date::baked(2015, 6, 0),
                        Confidence::Medium,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("unidir-2017"),
                                    Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                ),
                            ]
                        },
                    ),
                ),
                taken_up_by: Some(
                    Claim::baked(
                        TakenUp {
                            resolution: Symbol::baked("A/RES/70/237"),
                            date: Some(Date::baked(2015, 12, 0)),
                            quote: Some(
                                Text::Borrowed(
                                    "be guided in their use of information and communications technologies by the 2015 report of the Group of Governmental Experts",
                                ),
                            ),
                        },
                        Confidence::Medium,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("leiden-consultation"),
                                    Some(Text::Borrowed("seventh paragraph")),
                                ),
                            ]
                        },
                    ),
                ),
                sought_by: Some(
                    Claim::baked(
                        State::baked("Russian Federation"),
                        Confidence::Medium,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("unidir-2017"),
                                    Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                ),
                            ]
                        },
                    ),
                ),
                first_asked: None,
                mandate_quote: Some(
                    Claim::baked(
                        Text::Borrowed(
                            "relevant international concepts aimed at strengthening the security of global information and communications systems",
                        ),
                        Confidence::Medium,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("unidir-2017"),
                                    Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                ),
                            ]
                        },
                    ),
                ),
                started: None,
                meetings: None,
                accounts: List::Borrowed(const {
                    &[
                        Claim::baked(
                            Text::Borrowed(
                                "Reportedly it was to find out how States can put into practice what the report of 2013 says of norms, rules and principles.",
                            ),
                            Confidence::Medium,
                            const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            },
                        ),
                        Claim::baked(
                            Text::Borrowed(
                                "Reportedly it had 20 experts instead of 15 because more States than the permanent members of the Security Council wished to take part.",
                            ),
                            Confidence::Medium,
                            const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            },
                        ),
                    ]
                }),
                chair: None,
                sessions: None,
                consultants: None,
                secretary: None,
                persons: None,
            },
            Group {
                years: Years::baked("2016-2017"),
                experts: Claim::baked(
                    25,
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                            ),
                            SourcePlace::baked(SourceId::baked("FS"), None),
                        ]
                    },
                ),
                members: Claim::baked(
                    List::Borrowed(const {
                        &[
                            State::baked("Australia"),
                            State::baked("Botswana"),
                            State::baked("Brazil"),
                            State::baked("Canada"),
                            State::baked("China"),
                            State::baked("Cuba"),
                            State::baked("Egypt"),
                            State::baked("Estonia"),
                            State::baked("Finland"),
                            State::baked("France"),
                            State::baked("Germany"),
                            State::baked("India"),
                            State::baked("Indonesia"),
                            State::baked("Japan"),
                            State::baked("Kazakhstan"),
                            State::baked("Kenya"),
                            State::baked("Mexico"),
                            State::baked("Netherlands"),
                            State::baked("Republic of Korea"),
                            State::baked("Russian Federation"),
                            State::baked("Senegal"),
                            State::baked("Serbia"),
                            State::baked("Switzerland"),
                            State::baked("United Kingdom"),
                            State::baked("United States of America"),
                        ]
                    }),
                    Confidence::Medium,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("figure 3")),
                            ),
                        ]
                    },
                ),
                mandate: Claim::baked(
                    Mandate {
                        resolution: Symbol::baked("A/RES/70/237"),
                        paragraph: None,
                        date: None,
                    },
                    Confidence::High,
                    const { &[SourcePlace::baked(SourceId::baked("FS"), None)] },
                ),
                document: Claim::baked(
                    Symbol::baked("A/72/327"),
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("unidir-extract"),
                                Some(Text::Borrowed("2016-2017 GGE")),
                            ),
                            SourcePlace::baked(SourceId::baked("FS"), None),
                        ]
                    },
                ),
                consensus: Claim::baked(
                    false,
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(
                                SourceId::baked("leiden-consultation"),
                                Some(Text::Borrowed("eighth paragraph")),
                            ),
                            SourcePlace::baked(
                                SourceId::baked("unidir-2017"),
                                Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                            ),
                        ]
                    },
                ),
                adopted: None,
                concluded: None,
                taken_up_by: None,
                sought_by: None,
                first_asked: None,
                mandate_quote: None,
                started: Some(
                    Claim::baked(
                        Date::baked(2016, 8, 0),
                        Confidence::Medium,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("unidir-2017"),
                                    Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                                ),
                            ]
                        },
                    ),
                ),
                meetings: None,
                accounts: List::Borrowed(const {
                    &[
                        Claim::baked(
                            Text::Borrowed(
                                "Reportedly no consensus was found for legal, technical and political reasons: States disagree on how existing law applies, and see military and civilian means as out of balance. Some blame too much detail of law in the talks, others say that experts of governments were the wrong forum for law.",
                            ),
                            Confidence::Medium,
                            const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("Executive Summary, Key findings")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                                    ),
                                ]
                            },
                        ),
                        Claim::baked(
                            Text::Borrowed(
                                "Reportedly it was of use without a report too: States could show each other their red lines, and how they might answer a serious incident.",
                            ),
                            Confidence::Medium,
                            const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                                    ),
                                ]
                            },
                        ),
                    ]
                }),
                chair: Some(
                    Claim::baked(
                        Official {
                            name: Text::Borrowed("Karsten Geier"),
                            of: Text::Borrowed("Germany"),
                        },
                        Confidence::Medium,
                        const {
                            &[
                                SourcePlace::baked(SourceId::baked("igf-transcript"), None),
                            ]
                        },
                    ),
                ),
                sessions: None,
                consultants: None,
                secretary: None,
                persons: None,
            },
        ]
    }),
    reports: List::Borrowed(const {
        &[
            Report {
                symbol: Symbol::baked("A/60/202"),
                group: Years::baked("2004-2005"),
                title: None,
                coverage: Coverage::None,
                paragraphs: None,
                procedural: true,
                procedural_sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-extract"),
                            Some(Text::Borrowed("2004-2005 GGE")),
                        ),
                        SourcePlace::baked(SourceId::baked("FS"), None),
                    ]
                }),
                letter: None,
                dated: None,
                reissued: None,
                reissue_reason: None,
                sections: List::Borrowed(&[]),
            },
            Report {
                symbol: Symbol::baked("A/65/201"),
                group: Years::baked("2009-2010"),
                title: Some(
                    Text::Borrowed(
                        "Report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security",
                    ),
                ),
                coverage: Coverage::Part,
                paragraphs: None,
                procedural: false,
                procedural_sources: List::Borrowed(&[]),
                letter: None,
                dated: Some(
                    Claim::baked(
                        Date::baked(2010, 7, 0),
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("summary (3); 15")),
                                ),
                                SourcePlace::baked(
                                    SourceId::baked("hague-table"),
                                    Some(Text::Borrowed("note 1")),
                                ),
                            ]
                        },
                    ),
                ),
                reissued: None,
                reissue_reason: None,
                sections: List::Borrowed(const {
                    &[
                        Section {
                            id: Text::Borrowed("law"),
                            heading: Text::Borrowed("International Law"),
                            source: SourceId::baked("unidir-extract"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("recommendations"),
                            heading: Text::Borrowed("Recommendations"),
                            source: SourceId::baked("hague-table"),
                            under: None,
                        },
                    ]
                }),
            },
            Report {
                symbol: Symbol::baked("A/68/98"),
                group: Years::baked("2012-2013"),
                title: Some(
                    Text::Borrowed(
                        "Report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security",
                    ),
                ),
                coverage: Coverage::Whole,
                paragraphs: Some(34),
                procedural: false,
                procedural_sources: List::Borrowed(&[]),
                letter: Some(
                    Claim::baked(
                        Date::baked(2013, 6, 7),
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("letter of transmittal")),
                                ),
                            ]
                        },
                    ),
                ),
                dated: Some(
                    Claim::baked(
                        Date::baked(2013, 6, 24),
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("masthead")),
                                ),
                            ]
                        },
                    ),
                ),
                reissued: Some(
                    Claim::baked(
                        Date::baked(2013, 7, 30),
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("note *")),
                                ),
                            ]
                        },
                    ),
                ),
                reissue_reason: Some(Text::Borrowed("technical reasons")),
                sections: List::Borrowed(const {
                    &[
                        Section {
                            id: Text::Borrowed("summary"),
                            heading: Text::Borrowed("Summary"),
                            source: SourceId::baked("a-68-98"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("foreword"),
                            heading: Text::Borrowed("Foreword by the Secretary-General"),
                            source: SourceId::baked("a-68-98"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("letter"),
                            heading: Text::Borrowed("Letter of transmittal"),
                            source: SourceId::baked("a-68-98"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("introduction"),
                            heading: Text::Borrowed("I. Introduction"),
                            source: SourceId::baked("a-68-98"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("threats"),
                            heading: Text::Borrowed(
                                "Threats, risks and vulnerabilities",
                            ),
                            source: SourceId::baked("a-68-98"),
                            under: Some(Text::Borrowed("introduction")),
                        },
                        Section {
                            id: Text::Borrowed("cooperation"),
                            heading: Text::Borrowed(
                                "II. Building cooperation for a peaceful, secure, resilient and open ICT environment",
                            ),
                            source: SourceId::baked("a-68-98"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("norms"),
                            heading: Text::Borrowed(
                                "III. Recommendations on norms, rules and principles of responsible behaviour by States",
                            ),
                            source: SourceId::baked("a-68-98"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("cbm"),
                            heading: Text::Borrowed(
                                "IV. Recommendations on confidence building measures and the exchange of information",
                            ),
                            source: SourceId::baked("a-68-98"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("capacity"),
                            heading: Text::Borrowed(
                                "V. Recommendations on capacity-building measures",
                            ),
                            source: SourceId::baked("a-68-98"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("conclusion"),
                            heading: Text::Borrowed("VI. Conclusion"),
                            source: SourceId::baked("a-68-98"),
                            under: None,
                        },
                    ]
                }),
            },
            Report {
                symbol: Symbol::baked("A/70/174"),
                group: Years::baked("2014-2015"),
                title: Some(
                    Text::Borrowed(
                        "Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security",
                    ),
                ),
                coverage: Coverage::Part,
                paragraphs: None,
                procedural: false,
                procedural_sources: List::Borrowed(&[]),
                letter: None,
                dated: Some(
                    Claim::baked(
                        Date::baked(2015, 7, 22),
                        Confidence::Low,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("leiden-consultation"),
                                    Some(Text::Borrowed("seventh paragraph")),
                                ),
                            ]
                        },
                    ),
                ),
                reissued: None,
                reissue_reason: None,
                sections: List::Borrowed(const {
                    &[
                        Section {
                            id: Text::Borrowed("introduction"),
                            heading: Text::Borrowed("Introduction"),
                            source: SourceId::baked("CS"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("threats"),
                            heading: Text::Borrowed("Existing and Potential Threats"),
                            source: SourceId::baked("CS"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("norms"),
                            heading: Text::Borrowed(
                                "Norms, Rules and Principles for the Responsible Behaviour of States",
                            ),
                            source: SourceId::baked("CS"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("cbm"),
                            heading: Text::Borrowed("Confidence-Building Measures"),
                            source: SourceId::baked("CS"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("cooperation"),
                            heading: Text::Borrowed(
                                "International Cooperation and Assistance in ICT Security and Capacity Building",
                            ),
                            source: SourceId::baked("CS"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("law"),
                            heading: Text::Borrowed(
                                "How International Law applies to the Use of ICTs",
                            ),
                            source: SourceId::baked("CS"),
                            under: None,
                        },
                    ]
                }),
            },
            Report {
                symbol: Symbol::baked("A/72/327"),
                group: Years::baked("2016-2017"),
                title: None,
                coverage: Coverage::None,
                paragraphs: None,
                procedural: true,
                procedural_sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-extract"),
                            Some(Text::Borrowed("2016-2017 GGE")),
                        ),
                        SourcePlace::baked(SourceId::baked("FS"), None),
                    ]
                }),
                letter: None,
                dated: None,
                reissued: None,
                reissue_reason: None,
                sections: List::Borrowed(&[]),
            },
        ]
    }),
    provisions: List::Borrowed(const {
        &[
            Provision {
                id: Address::baked("A/65/201#16"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law, Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "Existing agreements include norms relevant to the use of ICTs by States. Given the unique attributes of ICTs, additional norms could be developed over time.",
                        &[73],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/65/201#18"),
                section: Text::Borrowed("recommendations"),
                themes: List::Borrowed(const { &[Theme::Recommendations] }),
                wording: None,
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/65/201#18(i)"),
                section: Text::Borrowed("recommendations"),
                themes: List::Borrowed(const {
                    &[Theme::Norms, Theme::Recommendations]
                }),
                wording: Some(
                    Wording::baked(
                        "Further dialogue among States to discuss norms pertaining to State use of ICTs, to reduce collective risk and protect critical national and international infrastructure;",
                        &[],
                        SourceId::baked("hague-table"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/65/201#18(ii)"),
                section: Text::Borrowed("recommendations"),
                themes: List::Borrowed(const { &[Theme::Cbm, Theme::Recommendations] }),
                wording: Some(
                    Wording::baked(
                        "Confidence-building, stability and risk reduction measures to address the implications of State use of ICTs, including exchanges of national views on the use of ICTs in conflict;",
                        &[],
                        SourceId::baked("hague-table"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::ViewsAndInformation,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Confidence,
                                    "Confidence-building, stability and risk reduction measures",
                                    "A/65/201#18(ii)",
                                ),
                                Carried::baked(
                                    Aim::Stability,
                                    "stability",
                                    "A/65/201#18(ii)",
                                ),
                                Carried::baked(
                                    Aim::RiskReduction,
                                    "risk reduction measures",
                                    "A/65/201#18(ii)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/65/201#18(iii)"),
                section: Text::Borrowed("recommendations"),
                themes: List::Borrowed(const { &[Theme::Cbm, Theme::Recommendations] }),
                wording: Some(
                    Wording::baked(
                        "Information exchanges on national legislation and national information and communications technologies security strategies and technologies, policies and best practices.",
                        &[],
                        SourceId::baked("hague-table"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::ViewsAndInformation,
                        aims: List::Borrowed(&[]),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/65/201#18(iv)"),
                section: Text::Borrowed("recommendations"),
                themes: List::Borrowed(const {
                    &[Theme::Capacity, Theme::Recommendations]
                }),
                wording: Some(
                    Wording::baked(
                        "Identification of measures to support capacity-building in less developed countries;",
                        &[],
                        SourceId::baked("hague-table"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/65/201#18(v)"),
                section: Text::Borrowed("recommendations"),
                themes: List::Borrowed(const { &[Theme::Recommendations] }),
                wording: Some(
                    Wording::baked(
                        "Finding possibilities to elaborate common terms and definitions relevant to General Assembly resolution 64/25.",
                        &[],
                        SourceId::baked("hague-table"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("64/25"),
                            ),
                            words: Text::Borrowed("General Assembly resolution 64/25"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#summary(1)"),
                section: Text::Borrowed("summary"),
                themes: List::Borrowed(const { &[Theme::Threats] }),
                wording: Some(
                    Wording::baked(
                        "Information and Communication Technologies (ICTs) have reshaped the international security environment. These technologies bring immense economic and social benefits. ICTs can also be used for purposes that are inconsistent with international peace and security, producing a noticeable increase in risk in recent years as they are used for crime and other disruptive activities. Malicious use of ICTs by actors who often operate with impunity is easily concealed and attribution to a specific perpetrator can be difficult. This creates an environment that facilitates the use of ICTs for increasingly sophisticated exploits.",
                        &[104, 167, 379, 523],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#summary(2)"),
                section: Text::Borrowed("summary"),
                themes: List::Borrowed(const {
                    &[Theme::Cooperation, Theme::Norms, Theme::Cbm, Theme::Capacity]
                }),
                wording: Some(
                    Wording::baked(
                        "Member States have frequently affirmed the need for cooperative action against threats resulting from the malicious use of ICTs. International cooperation is essential to reduce risk and enhance security. Further progress in cooperation at the international level will require actions to promote a peaceful, secure, open and cooperative ICT environment. Cooperative measures that could enhance stability and security include norms, rules and principles of responsible behaviour by States, voluntary measures to increase transparency, confidence and trust among States and capacity-building measures. States must lead in these efforts, but effective cooperation would benefit from the appropriate participation of the private sector and civil society.",
                        &[129, 205, 354, 600],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#summary(3)"),
                section: Text::Borrowed("summary"),
                themes: List::Borrowed(const { &[Theme::Goal] }),
                wording: Some(
                    Wording::baked(
                        "Recognizing the comprehensiveness of the challenge, taking into account existing and potential threats, and building upon the recommendations contained in the report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security of July 2010 (A/65/201), the Group of Governmental Experts offers in the present report its recommendations to promote peace and stability in State use of ICTs.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Document(Symbol::baked("A/65/201")),
                            words: Text::Borrowed("A/65/201"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#summary(4)"),
                section: Text::Borrowed("summary"),
                themes: List::Borrowed(const {
                    &[Theme::Law, Theme::Norms, Theme::Recommendations]
                }),
                wording: Some(
                    Wording::baked(
                        "The report recognizes that the application of norms derived from existing international law relevant to the use of ICTs by States is essential to reduce risks to international peace, security and stability. The report recommends further study to promote common understandings on how such norms apply to State behaviour and the use of ICTs by States. Given the unique attributes of ICTs, the report notes that additional norms could be developed over time.",
                        &[207, 350],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#summary(5)"),
                section: Text::Borrowed("summary"),
                themes: List::Borrowed(const {
                    &[Theme::Law, Theme::Cbm, Theme::Capacity, Theme::Recommendations]
                }),
                wording: Some(
                    Wording::baked(
                        "The report reflects the Group's conclusion that international law and in particular the United Nations Charter, is applicable and is essential to maintaining peace and stability and promoting an open, secure, peaceful and accessible ICT environment. The Group also concluded that State sovereignty and the international norms and principles that flow from it apply to States' conduct of ICT-related activities and to their jurisdiction over ICT infrastructure with their territory; States must meet their international obligations regarding internationally wrongful acts attributable to them. The report contains recommendations on voluntary measures to build trust, transparency and confidence, as well as international cooperation to build capacity for ICT security, especially in developing countries. The Group recommends the holding of regular institutional dialogue on these issues under the auspices of the United Nations as well as regular dialogue in other forums, to advance these measures. Member States should give active consideration to the present report and assess how they might take up these recommendations for further development and implementation.",
                        &[250, 593, 805, 1001],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Charter,
                            words: Text::Borrowed("the United Nations Charter"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#foreword(1)"),
                section: Text::Borrowed("foreword"),
                themes: List::Borrowed(const { &[Theme::Threats] }),
                wording: Some(
                    Wording::baked(
                        "Information and communications technologies (ICTs) are woven into the fabric of daily life. While all nations appreciate the enormous benefits of ICTs, there is also broad recognition that misuse poses risks to international peace and security.",
                        &[92],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#foreword(2)"),
                section: Text::Borrowed("foreword"),
                themes: List::Borrowed(const { &[Theme::Goal, Theme::Threats] }),
                wording: Some(
                    Wording::baked(
                        "The present report contains recommendations developed by a group of governmental experts from fifteen States to address existing and potential threats from States, their proxies or non-State actors through the use of ICTs. It builds on the 2010 recommendations of a previous group of experts which included the need for further work on norms, ways to increase confidence and capacity-building measures.",
                        &[223],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Document(Symbol::baked("A/65/201")),
                            words: Text::Borrowed(
                                "the 2010 recommendations of a previous group of experts",
                            ),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#foreword(3)"),
                section: Text::Borrowed("foreword"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "I appreciate the report's focus on the centrality of the Charter of the United Nations and international law as well as the importance of States exercising responsibility. The recommendations point the way forward for anchoring ICT security in the existing framework of international law and understandings that govern State relations and provide the foundation for international peace and security.",
                        &[172],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Charter,
                            words: Text::Borrowed("the Charter of the United Nations"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#foreword(4)"),
                section: Text::Borrowed("foreword"),
                themes: List::Borrowed(const { &[Theme::Cooperation] }),
                wording: Some(
                    Wording::baked(
                        "As the group notes, the United Nations plays an important role in promoting dialogue among Member States on the issue of security in the use of ICTs and in further developing international cooperation in this field.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#foreword(5)"),
                section: Text::Borrowed("foreword"),
                themes: List::Borrowed(const { &[Theme::Recommendations] }),
                wording: Some(
                    Wording::baked(
                        "I thank the Chair of the Group and the experts for their diligent work. The report provides a sound basis for future efforts to enhance security and stability in the use of ICTs. I commend its recommendations to the General Assembly as a crucial step in the global effort to minimize the risks associated with ICTs while optimizing their value.",
                        &[72, 179],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#letter(1)"),
                section: Text::Borrowed("letter"),
                themes: List::Borrowed(&[]),
                wording: Some(
                    Wording::baked(
                        "I have the honour to submit herewith the report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security. The Group was appointed in 2012 pursuant to paragraph 4 of General Assembly resolution 66/24. As Chair of the Group, I am pleased to inform you that consensus was reached on the report.",
                        &[194, 288],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("66/24"),
                            ),
                            words: Text::Borrowed("General Assembly resolution 66/24"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#letter(2)"),
                section: Text::Borrowed("letter"),
                themes: List::Borrowed(const { &[Theme::Goal] }),
                wording: Some(
                    Wording::baked(
                        "In its resolution, \"Developments in the field of information and telecommunications in the context of international security\", the General Assembly requested that a group of governmental experts be established in 2012, on the basis of equitable geographical distribution, to continue to study existing and potential threats in the sphere of information security and possible cooperative measures to address them including norms, rules or principles of responsible behaviour of States and confidence-building measures with regard to information space, as well as the concepts aimed at strengthening the security of global information and telecommunications systems. The Group was also asked to take into account the assessments and recommendations of a previous group (A/65/201). The Secretary-General was requested to submit a report on the results of the study to the General Assembly at its sixty-eighth session.",
                        &[665, 779],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("66/24"),
                            ),
                            words: Text::Borrowed("In its resolution"),
                        },
                        Cited {
                            instrument: Instrument::Document(Symbol::baked("A/65/201")),
                            words: Text::Borrowed("A/65/201"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#letter(3)"),
                section: Text::Borrowed("letter"),
                themes: List::Borrowed(&[]),
                wording: Some(
                    Wording::baked(
                        "In accordance with the terms of the resolution, experts were appointed from 15 States: Argentina, Australia, Belarus, Canada, China, Egypt, Estonia, France, Germany, India, Indonesia, Japan, the Russian Federation, the United Kingdom of Great Britain and Northern Ireland and the United States of America. The list of experts is contained in the annex.",
                        &[306],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("66/24"),
                            ),
                            words: Text::Borrowed("the terms of the resolution"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#letter(4)"),
                section: Text::Borrowed("letter"),
                themes: List::Borrowed(&[]),
                wording: Some(
                    Wording::baked(
                        "The Group of Governmental Experts had a comprehensive, in-depth exchange of views on developments in the field of information and telecommunications in the context of international security. The Group met in three sessions: the first from 6 to 10 August 2012 at United Nations Headquarters; the second from 14 to 18 January 2013 at Geneva; the third from 3 to 7 June 2013 at United Nations Headquarters.",
                        &[191],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#letter(5)"),
                section: Text::Borrowed("letter"),
                themes: List::Borrowed(&[]),
                wording: Some(
                    Wording::baked(
                        "The Group wishes to express appreciation for the contribution of the United Nations Institute for Disarmament Research, which served as consultant to the Group, and which was represented by James Lewis, Kerstin Vignard (second and third sessions) and Ben Baseley-Walker (first session). The Group also wishes to express appreciation to Ewen Buchanan of the United Nations Office for Disarmament Affairs, who served as Secretary of the Group, and to other Secretariat officials who assisted the Group.",
                        &[287],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#1"),
                section: Text::Borrowed("introduction"),
                themes: List::Borrowed(const { &[Theme::Threats] }),
                wording: Some(
                    Wording::baked(
                        "The use of information and communication technologies (ICTs) has reshaped the international security environment. These technologies bring immense economic and social benefits; they can also be used for purposes that are inconsistent with international peace and security. There has been a noticeable increase in risk in recent years as ICTs are used for crime and the conduct of disruptive activities.",
                        &[114, 273],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#2"),
                section: Text::Borrowed("introduction"),
                themes: List::Borrowed(const { &[Theme::Goal, Theme::Cooperation] }),
                wording: Some(
                    Wording::baked(
                        "International cooperation is essential to reduce risk and enhance security. For this reason, the General Assembly requested the Secretary-General, with the assistance of a group of governmental experts, to continue to study possible cooperative measures to address existing and potential threats (resolution 66/24), and submit a report to the sixty-eighth session of the Assembly. The present report builds upon the 2010 report (A/65/201) from the previous Group of Governmental Experts, which examined this topic and made recommendations for future work.",
                        &[76, 381],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("66/24"),
                            ),
                            words: Text::Borrowed("resolution 66/24"),
                        },
                        Cited {
                            instrument: Instrument::Document(Symbol::baked("A/65/201")),
                            words: Text::Borrowed("A/65/201"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#3"),
                section: Text::Borrowed("introduction"),
                themes: List::Borrowed(const {
                    &[Theme::Recommendations, Theme::Norms, Theme::Cbm, Theme::Capacity]
                }),
                wording: Some(
                    Wording::baked(
                        "The 2010 report recommended further dialogue among States on norms pertaining to State use of ICTs to reduce collective risk and protect critical national and international infrastructure. It called for measures on confidence-building, stability and risk reduction, including exchanges of national views on the use of ICTs in conflict, information exchanges on national legislation, ICT security strategies, policies, technologies and best practices. The 2010 report stressed the importance of building capacity in States that may require assistance in addressing the security of their ICTs and suggested additional work to elaborate common terms and definitions.",
                        &[189, 451],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Document(Symbol::baked("A/65/201")),
                            words: Text::Borrowed("The 2010 report"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#4"),
                section: Text::Borrowed("introduction"),
                themes: List::Borrowed(const {
                    &[Theme::Cooperation, Theme::Norms, Theme::Cbm]
                }),
                wording: Some(
                    Wording::baked(
                        "Numerous bilateral, regional and multilateral initiatives since 2010 highlight the growing importance accorded to greater security of and in the use of ICTs, reducing risks to public safety, improving the security of nations and enhancing global stability. It is in the interest of all States to promote the use of ICTs for peaceful purposes. States also have an interest in preventing conflict arising from the use of ICTs. Common understandings on norms, rules and principles applicable to the use of ICTs by States and voluntary confidence-building measures can play an important role in advancing peace and security. Although the work of the international community to address this challenge to international peace and security is at an early stage, a number of measures concerning norms, rules and principles for responsible State behaviour can be identified for further consideration.",
                        &[257, 343, 425, 621],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#5"),
                section: Text::Borrowed("threats"),
                themes: List::Borrowed(const { &[Theme::Threats] }),
                wording: Some(
                    Wording::baked(
                        "ICTs are dual-use technologies and can be used for both legitimate and malicious purposes. Any ICT device can be the source or the target of misuse. The malicious use of ICTs can be easily concealed and attribution to a specific perpetrator can be difficult, allowing for increasingly sophisticated exploits by actors who often operate with impunity. The global connectivity of ICT networks exacerbates this problem. The combination of global connectivity, vulnerable technologies and anonymity facilitates the use of ICTs for disruptive activities.",
                        &[91, 149, 351, 417],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#6"),
                section: Text::Borrowed("threats"),
                themes: List::Borrowed(const { &[Theme::Threats] }),
                wording: Some(
                    Wording::baked(
                        "Threats to individuals, businesses, national infrastructure and Governments have grown more acute and incidents more damaging. The sources of these threats comprise both State and non-State actors. In addition, individuals, groups, or organizations, including criminal organizations, may act as proxies for States in the conduct of malicious ICT actions. The potential for the development and the spread of sophisticated malicious tools and techniques, such as bot-nets, by States or non-State actors may further increase the risk of mistaken attribution and unintended escalation. The absence of common understandings on acceptable State behaviour with regard to the use of ICTs increases the risk to international peace and security.",
                        &[127, 198, 355, 582],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#7"),
                section: Text::Borrowed("threats"),
                themes: List::Borrowed(const { &[Theme::Threats] }),
                wording: Some(
                    Wording::baked(
                        "Terrorist groups use ICTs to communicate, collect information, recruit, organize, plan and coordinate attacks, promote their ideas and actions and solicit funding. If such groups acquire attack tools, they could carry out disruptive ICT activities.",
                        &[164],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#8"),
                section: Text::Borrowed("threats"),
                themes: List::Borrowed(const { &[Theme::Threats] }),
                wording: Some(
                    Wording::baked(
                        "States are concerned that embedding harmful hidden functions in ICTs could be used in ways that would affect secure and reliable ICT use and the ICT supply chain for products and services, erode trust in commerce and damage national security.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#9"),
                section: Text::Borrowed("threats"),
                themes: List::Borrowed(const { &[Theme::Threats] }),
                wording: Some(
                    Wording::baked(
                        "The expanding use of ICTs in critical infrastructures and industrial control systems creates new possibilities for disruption. The rapid increase in the use of mobile communications devices, web services, social networks and cloud computing services expands the challenges to security.",
                        &[127],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#10"),
                section: Text::Borrowed("threats"),
                themes: List::Borrowed(const { &[Theme::Threats, Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "Different levels of capacity for ICT security among different States can increase vulnerability in an interconnected world. Malicious actors exploit networks no matter where they are located. These vulnerabilities are amplified by disparities in national law, regulations and practices related to the use of ICTs.",
                        &[124, 192],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#11"),
                section: Text::Borrowed("cooperation"),
                themes: List::Borrowed(const {
                    &[Theme::Cooperation, Theme::Law, Theme::Norms]
                }),
                wording: Some(
                    Wording::baked(
                        "Member States have repeatedly affirmed the need for cooperative action against threats resulting from the malicious use of ICTs. Further progress in cooperation at the international level will require an array of actions to promote a peaceful, secure, open and cooperative ICT environment. Consideration should be given to cooperative measures that could enhance international peace, stability and security. These include common understandings on the application of relevant international law and derived norms, rules and principles of responsible behaviour of States.",
                        &[129, 290, 408],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#12"),
                section: Text::Borrowed("cooperation"),
                themes: List::Borrowed(const { &[Theme::Cooperation] }),
                wording: Some(
                    Wording::baked(
                        "While States must lead in addressing these challenges, effective cooperation would benefit from the appropriate participation of the private sector and civil society.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#13"),
                section: Text::Borrowed("cooperation"),
                themes: List::Borrowed(const { &[Theme::Cooperation] }),
                wording: Some(
                    Wording::baked(
                        "The United Nations should play a leading role in promoting dialogue among Member States to develop common understandings on the security of and in the use of ICTs, encourage regional efforts, promote confidence-building and transparency measures and support capacity-building and the dissemination of best practices.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#14"),
                section: Text::Borrowed("cooperation"),
                themes: List::Borrowed(const { &[Theme::Cooperation] }),
                wording: Some(
                    Wording::baked(
                        "In addition to work in the United Nations system, valuable efforts are being made by international organizations and regional entities such as the African Union; the Association of Southeast Asian Nations (ASEAN) Regional Forum; the Asia Pacific Economic Cooperation Forum; the Council of Europe; the Economic Community of West African States; the European Union; the League of Arab States; the Organization of American States; the Organization for Security and Cooperation in Europe (OSCE); and the Shanghai Cooperation Organization. Future work on security in the use of ICTs should take these efforts into account.",
                        &[535],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#15"),
                section: Text::Borrowed("cooperation"),
                themes: List::Borrowed(const { &[Theme::Goal, Theme::Recommendations] }),
                wording: Some(
                    Wording::baked(
                        "Recognizing the comprehensiveness of the challenge, taking into account existing and potential threats, risks and vulnerabilities and building upon the assessments and recommendations contained in the July 2010 report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security (A/65/201), the Group recommends the following measures.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Document(Symbol::baked("A/65/201")),
                            words: Text::Borrowed("A/65/201"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#16"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Law, Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "The application of norms derived from existing international law relevant to the use of ICTs by States is an essential measure to reduce risks to international peace, security and stability. Common understandings on how such norms shall apply to State behaviour and the use of ICTs by States requires further study. Given the unique attributes of ICTs, additional norms could be developed over time.",
                        &[191, 316],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#17"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "The Group considered the views and assessments of Member States on developments in the field of information and telecommunications in the context of international security provided in response to the invitation from the General Assembly contained in its resolutions 64/25, 65/41 and 66/24, as well as other measures contained in resolutions 55/63, 56/121, 57/239, 58/199 and 64/211.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("64/25"),
                            ),
                            words: Text::Borrowed("64/25"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("65/41"),
                            ),
                            words: Text::Borrowed("65/41"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("66/24"),
                            ),
                            words: Text::Borrowed("66/24"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("55/63"),
                            ),
                            words: Text::Borrowed("55/63"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("56/121"),
                            ),
                            words: Text::Borrowed("56/121"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("57/239"),
                            ),
                            words: Text::Borrowed("57/239"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("58/199"),
                            ),
                            words: Text::Borrowed("58/199"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("64/211"),
                            ),
                            words: Text::Borrowed("64/211"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#18"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "The Group noted document A/66/359, circulated by the Secretary-General at the request of the Permanent Representatives of China, the Russian Federation, Tajikistan and Uzbekistan, containing a draft international code of conduct for information security, which was subsequently co-sponsored by Kazakhstan and Kyrgyzstan.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Document(Symbol::baked("A/66/359")),
                            words: Text::Borrowed("document A/66/359"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#19"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "International law, and in particular the Charter of the United Nations, is applicable and is essential to maintaining peace and stability and promoting an open, secure, peaceful and accessible ICT environment.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("unidir-extract")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Charter,
                            words: Text::Borrowed("the Charter of the United Nations"),
                        },
                    ]
                }),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::Charter,
                                    "the Charter of the United Nations, is applicable",
                                    "A/68/98#19",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#20"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "State sovereignty and international norms and principles that flow from sovereignty apply to State conduct of ICT-related activities, and to their jurisdiction over ICT infrastructure within their territory.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("unidir-extract")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::Sovereignty,
                                    "State sovereignty",
                                    "A/68/98#20",
                                ),
                                Carried::baked(
                                    Principle::Jurisdiction,
                                    "jurisdiction over ICT infrastructure within their territory",
                                    "A/68/98#20",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#21"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "State efforts to address the security of ICTs must go hand-in-hand with respect for human rights and fundamental freedoms set forth in the Universal Declaration of Human Rights and other international instruments.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("unidir-extract")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::UniversalDeclaration,
                            words: Text::Borrowed(
                                "Universal Declaration of Human Rights",
                            ),
                        },
                    ]
                }),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::HumanRights,
                                    "respect for human rights and fundamental freedoms",
                                    "A/68/98#21",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#22"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States should intensify cooperation against criminal or terrorist use of ICTs, harmonize legal approaches as appropriate and strengthen practical collaboration between respective law enforcement and prosecutorial agencies.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("unidir-extract")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Closer cooperation against criminal or terrorist use",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[
                                Topic::CrimeAndTerrorism,
                                Topic::LawEnforcement,
                                Topic::Cooperation,
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#23"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "States must meet their international obligations regarding internationally wrongful acts attributable to them. States must not use proxies to commit internationally wrongful acts. States should seek to ensure that their territories are not used by non-State actors for unlawful use of ICTs.",
                        &[111, 180],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("unidir-extract")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::StateResponsibility,
                                    "international obligations regarding internationally wrongful acts attributable to them",
                                    "A/68/98#23",
                                ),
                                Carried::baked(
                                    Principle::Proxies,
                                    "must not use proxies to commit internationally wrongful acts",
                                    "A/68/98#23",
                                ),
                                Carried::baked(
                                    Principle::Territory,
                                    "should seek to ensure that their territories are not used by non-State actors",
                                    "A/68/98#23",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#24"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States should encourage the private sector and civil society to play an appropriate role to improve security of and in the use of ICTs, including supply chain security for ICT products and services.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("unidir-extract")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "A part for the private sector and civil society",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[Topic::PrivateSector, Topic::SupplyChain, Topic::Stability]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#25"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "Member States should consider how best to cooperate in implementing the above norms and principles of responsible behaviour, including the role that may be played by private sector and civil society organizations. These norms and principles complement the work of the United Nations and regional groups and are the basis for further work to build confidence and trust.",
                        &[214],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("unidir-extract")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed("Carrying out the norms together"),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[Topic::Cooperation, Topic::PrivateSector]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#26"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Voluntary confidence-building measures can promote trust and assurance among States and help reduce the risk of conflict by increasing predictability and reducing misperception. They can make an important contribution to addressing the concerns of States over the use of ICTs by States and could be a significant step towards greater international security. States should consider the development of practical confidence-building measures to help increase transparency, predictability and cooperation, including:",
                        &[178, 358],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#26(a)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "The exchange of views and information on a voluntary basis on national strategies and policies, best practices, decision-making processes, relevant national organizations and measures to improve international cooperation. The extent of such information will be determined by the providing States. This information could be shared bilaterally, in regional groups or in other international forums;",
                        &[222, 297],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::ViewsAndInformation,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Transparency,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Predictability,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Cooperation,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::Bilateral,
                                    "bilaterally",
                                    "A/68/98#26(a)",
                                ),
                                Carried::baked(
                                    Level::Regional,
                                    "in regional groups",
                                    "A/68/98#26(a)",
                                ),
                                Carried::baked(
                                    Level::International,
                                    "in other international forums",
                                    "A/68/98#26(a)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#26(b)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "The creation of bilateral, regional and multilateral consultative frameworks for confidence-building, which could entail workshops, seminars and exercises to refine national deliberations on how to prevent disruptive incidents arising from State use of ICTs and how these incidents might develop and be managed;",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::Consultation,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Transparency,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Predictability,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Cooperation,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Confidence,
                                    "for confidence-building",
                                    "A/68/98#26(b)",
                                ),
                                Carried::baked(
                                    Aim::RiskReduction,
                                    "prevent disruptive incidents arising from State use of ICTs",
                                    "A/68/98#26(b)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::Bilateral,
                                    "bilateral, regional and multilateral",
                                    "A/68/98#26(b)",
                                ),
                                Carried::baked(
                                    Level::Regional,
                                    "bilateral, regional and multilateral",
                                    "A/68/98#26(b)",
                                ),
                                Carried::baked(
                                    Level::Multilateral,
                                    "bilateral, regional and multilateral",
                                    "A/68/98#26(b)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#26(c)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Enhanced sharing of information among States on ICT security incidents, involving the more effective use of existing channels or the development of appropriate new channels and mechanisms to receive, collect, analyse and share information related to ICT incidents, for timely response, recovery and mitigation actions. States should consider exchanging information on national points of contact, in order to expand and improve existing channels of communication for crisis management, and supporting the development of early warning mechanisms;",
                        &[319],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::IncidentInformation,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Transparency,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Predictability,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Cooperation,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Response,
                                    "timely response, recovery and mitigation actions",
                                    "A/68/98#26(c)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#26(d)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Exchanges of information and communication between national Computer Emergency Response Teams (CERTs) bilaterally, within CERT communities, and in other forums, to support dialogue at political and policy levels;",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::EmergencyResponseTeams,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Transparency,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Predictability,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Cooperation,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Dialogue,
                                    "support dialogue at political and policy levels",
                                    "A/68/98#26(d)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::Bilateral,
                                    "bilaterally",
                                    "A/68/98#26(d)",
                                ),
                                Carried::baked(
                                    Level::Technical,
                                    "within CERT communities",
                                    "A/68/98#26(d)",
                                ),
                                Carried::baked(
                                    Level::Political,
                                    "political and policy levels",
                                    "A/68/98#26(d)",
                                ),
                                Carried::baked(
                                    Level::Policy,
                                    "political and policy levels",
                                    "A/68/98#26(d)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#26(e)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Increased cooperation to address incidents that could affect ICT or critical infrastructure that rely upon ICT-enabled industrial control systems. This could include guidelines and best practices among States against disruptions perpetrated by non-State actors;",
                        &[147],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::IncidentCooperation,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Transparency,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Predictability,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Cooperation,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Cooperation,
                                    "Increased cooperation",
                                    "A/68/98#26(e)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#26(f)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Enhanced mechanisms for law enforcement cooperation to reduce incidents that could otherwise be misinterpreted as hostile State actions would improve international security.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::LawEnforcement,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Transparency,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Predictability,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::Cooperation,
                                    "transparency, predictability and cooperation",
                                    "A/68/98#26:3",
                                ),
                                Carried::baked(
                                    Aim::RiskReduction,
                                    "reduce incidents that could otherwise be misinterpreted as hostile State actions",
                                    "A/68/98#26(f)",
                                ),
                                Carried::baked(
                                    Aim::Security,
                                    "improve international security",
                                    "A/68/98#26(f)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#27"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "These initial efforts at confidence-building can provide practical experience and usefully guide future work. States should encourage and build upon progress made bilaterally and multilaterally, including in regional groups such as the African Union, the ASEAN Regional Forum, the European Union, the League of Arab States, the Organization of American States, the OSCE, the Shanghai Cooperation Organization and others. In building upon those efforts, States should promote complementarity of measures and facilitate the dissemination of best practices, taking into account the differences among nations and regions.",
                        &[110, 421],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#28"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "While States must lead in the development of confidence-building measures, their work would benefit from the appropriate involvement of the private sector and civil society.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#29"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const {
                    &[Theme::Cbm, Theme::Cooperation, Theme::Recommendations]
                }),
                wording: Some(
                    Wording::baked(
                        "Given the pace of ICT development and the scope of the threat, the Group believes there is a need to enhance common understandings and intensify practical cooperation. In this regard, the Group recommends regular institutional dialogue with broad participation under the auspices of the United Nations, as well as regular dialogue through bilateral, regional and multilateral forums, and other international organizations.",
                        &[168],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::InstitutionalDialogue,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Cooperation,
                                    "intensify practical cooperation",
                                    "A/68/98#29",
                                ),
                                Carried::baked(
                                    Aim::Dialogue,
                                    "enhance common understandings",
                                    "A/68/98#29",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::UnitedNations,
                                    "under the auspices of the United Nations",
                                    "A/68/98#29",
                                ),
                                Carried::baked(
                                    Level::Bilateral,
                                    "bilateral, regional and multilateral forums",
                                    "A/68/98#29",
                                ),
                                Carried::baked(
                                    Level::Regional,
                                    "bilateral, regional and multilateral forums",
                                    "A/68/98#29",
                                ),
                                Carried::baked(
                                    Level::Multilateral,
                                    "bilateral, regional and multilateral forums",
                                    "A/68/98#29",
                                ),
                                Carried::baked(
                                    Level::International,
                                    "other international organizations",
                                    "A/68/98#29",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/68/98#30"),
                section: Text::Borrowed("capacity"),
                themes: List::Borrowed(const { &[Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "Capacity-building is of vital importance to an effective cooperative global effort on securing ICTs and their use. Some States may require assistance in their efforts to: improve the security of critical ICT infrastructure; develop technical skill and appropriate legislation, strategies and regulatory frameworks to fulfil their responsibilities; and bridge the divide in the security of ICTs and their use.",
                        &[115],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#31"),
                section: Text::Borrowed("capacity"),
                themes: List::Borrowed(const { &[Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "In this regard, States working with international organizations, including United Nations agencies and the private sector, should consider how best to provide technical and other assistance to build capacities in ICT security and their use in countries requiring assistance, particularly developing countries.",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#32"),
                section: Text::Borrowed("capacity"),
                themes: List::Borrowed(const { &[Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "Building on the work of previous United Nations resolutions and reports, including resolution 64/211 on capacity-building, States should consider the following measures:",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("64/211"),
                            ),
                            words: Text::Borrowed("resolution 64/211"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#32(a)"),
                section: Text::Borrowed("capacity"),
                themes: List::Borrowed(const { &[Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "Supporting bilateral, regional, multilateral and international capacity-building efforts to secure ICT use and ICT infrastructures; to strengthen national legal frameworks, law enforcement capabilities and strategies; to combat the use of ICTs for criminal and terrorist purposes; and to assist in the identification and dissemination of best practices;",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#32(b)"),
                section: Text::Borrowed("capacity"),
                themes: List::Borrowed(const { &[Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "Creating and strengthening incident response capabilities, including CERTs, and strengthening CERT-to-CERT cooperation;",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#32(c)"),
                section: Text::Borrowed("capacity"),
                themes: List::Borrowed(const { &[Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "Supporting the development and use of e-learning, training and awareness-raising with respect to ICT security to help overcome the digital divide and to assist developing countries in keeping abreast of international policy developments;",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#32(d)"),
                section: Text::Borrowed("capacity"),
                themes: List::Borrowed(const { &[Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "Increasing cooperation and transfer of knowledge and technology for managing ICT security incidents, especially for developing countries;",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#32(e)"),
                section: Text::Borrowed("capacity"),
                themes: List::Borrowed(const { &[Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "Encouraging further analysis and study by research institutes and universities on matters related to ICT security. Given their specific mandates to support States Members of the United Nations and the international community, States should consider how the relevant United Nations research and training institutes could play a role in this regard.",
                        &[115],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#33"),
                section: Text::Borrowed("capacity"),
                themes: List::Borrowed(const { &[Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "The Group recognized that progress in securing the use of ICTs, including through capacity-building, would also contribute to the achievement of Millennium Development Goal 8, to \"develop a global partnership for development\".",
                        &[],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::MillenniumGoal(8),
                            words: Text::Borrowed("Millennium Development Goal 8"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/68/98#34"),
                section: Text::Borrowed("conclusion"),
                themes: List::Borrowed(const { &[Theme::Recommendations] }),
                wording: Some(
                    Wording::baked(
                        "Progress in international security in the use of ICTs by States will be iterative, with each step building on the last. A technological environment shaped by change and a steady increase in the number of new ICT users make this iterative approach necessary. The present report contains recommendations that build on previous work. Their implementation and refinement will help increase confidence among all stakeholders. The Group recommends that Member States give active consideration to the report and assess how they might take up these recommendations for further development and implementation.",
                        &[120, 258, 331, 421],
                        SourceId::baked("a-68-98"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/70/174#13"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "Taking into account existing and emerging threats, risks and vulnerabilities, and building upon the assessments and recommendations contained in the 2010 and 2013 reports of the previous Groups, the present Group offers the following recommendations for consideration by States for voluntary, non-binding norms, rules or principles of responsible behaviour of States aimed at promoting an open, secure, stable, accessible and peaceful ICT environment:",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Document(Symbol::baked("A/65/201")),
                            words: Text::Borrowed(
                                "2010 and 2013 reports of the previous Groups",
                            ),
                        },
                        Cited {
                            instrument: Instrument::Document(Symbol::baked("A/68/98")),
                            words: Text::Borrowed(
                                "2010 and 2013 reports of the previous Groups",
                            ),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/70/174#13(a)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "Consistent with the purposes of the United Nations, including to maintain international peace and security, States should cooperate in developing and applying measures to increase stability and security in the use of ICTs and to prevent ICT practices that are acknowledged to be harmful or that may pose threats to international peace and security;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Cooperation for stable and secure use of ICTs",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[Topic::Cooperation, Topic::Stability]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(b)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "In case of ICT incidents, States should consider all relevant information, including the larger context of the event, the challenges of attribution in the ICT environment and the nature and extent of the consequences;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Weighing all that is relevant to an incident",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[Topic::Incidents, Topic::Attribution]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(c)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Not knowingly letting one's territory be used for wrongful acts",
                        ),
                        expects: Expectation::Restraint,
                        topics: List::Borrowed(const {
                            &[Topic::Territory, Topic::WrongfulActs]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(d)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States should consider how best to cooperate to exchange information, assist each other, prosecute terrorist and criminal use of ICTs and implement other cooperative measures to address such threats. States may need to consider whether new measures need to be developed in this respect;",
                        &[200],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Helping each other against terrorist and criminal use",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[
                                Topic::InformationExchange,
                                Topic::CrimeAndTerrorism,
                                Topic::LawEnforcement,
                                Topic::Assistance,
                                Topic::Cooperation,
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(e)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States, in ensuring the secure use of ICTs, should respect Human Rights Council resolutions 20/8 and 26/13 on the promotion, protection and enjoyment of human rights on the Internet, as well as General Assembly resolutions 68/167 and 69/166 on the right to privacy in the digital age, to guarantee full respect for human rights, including the right to freedom of expression;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::HumanRightsCouncil(
                                Text::Borrowed("20/8"),
                            ),
                            words: Text::Borrowed(
                                "Human Rights Council resolutions 20/8",
                            ),
                        },
                        Cited {
                            instrument: Instrument::HumanRightsCouncil(
                                Text::Borrowed("26/13"),
                            ),
                            words: Text::Borrowed("26/13"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("68/167"),
                            ),
                            words: Text::Borrowed("General Assembly resolutions 68/167"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("69/166"),
                            ),
                            words: Text::Borrowed("69/166"),
                        },
                    ]
                }),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Human rights and privacy in the secure use of ICTs",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[Topic::HumanRights, Topic::Privacy]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(f)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure or otherwise impairs the use and operation of critical infrastructure to provide services to the public;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "No harm to critical infrastructure in breach of international law",
                        ),
                        expects: Expectation::Restraint,
                        topics: List::Borrowed(const {
                            &[Topic::CriticalInfrastructure, Topic::WrongfulActs]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(g)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States should take appropriate measures to protect their critical infrastructure from ICT threats, taking into account General Assembly resolution 58/199 on the creation of a global culture of cybersecurity and the protection of critical information infrastructures, and other relevant resolutions;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("58/199"),
                            ),
                            words: Text::Borrowed("General Assembly resolution 58/199"),
                        },
                    ]
                }),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Protecting one's own critical infrastructure",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[Topic::CriticalInfrastructure]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(h)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States should respond to appropriate requests for assistance by another State whose critical infrastructure is subject to malicious ICT acts. States should also respond to appropriate requests to mitigate malicious ICT activity aimed at the critical infrastructure of another State emanating from their territory, taking into account due regard for sovereignty;",
                        &[142],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Answering requests for help and for mitigation",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[
                                Topic::Assistance,
                                Topic::CriticalInfrastructure,
                                Topic::Territory,
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(i)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States should take reasonable steps to ensure the integrity of the supply chain so that end users can have confidence in the security of ICT products. States should seek to prevent the proliferation of malicious ICT tools and techniques and the use of harmful hidden functions;",
                        &[151],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Supply chain integrity and curbing malicious tools",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[Topic::SupplyChain, Topic::MaliciousTools]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(j)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States should encourage responsible reporting of ICT vulnerabilities and share associated information on available remedies to such vulnerabilities to limit and possibly eliminate potential threats to ICTs and ICT-dependent infrastructure;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "Responsible reporting of vulnerabilities",
                        ),
                        expects: Expectation::Conduct,
                        topics: List::Borrowed(const {
                            &[Topic::Vulnerabilities, Topic::InformationExchange]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#13(k)"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "States should not conduct or knowingly support activity to harm the information systems of the authorized emergency response teams (sometimes known as computer emergency response teams or cybersecurity incident response teams) of another State. A State should not use authorized emergency response teams to engage in malicious international activity.",
                        &[245],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("leiden-consultation")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Norm(Norm {
                        title: Text::Borrowed(
                            "No harm to, and no misuse of, emergency response teams",
                        ),
                        expects: Expectation::Restraint,
                        topics: List::Borrowed(const {
                            &[Topic::EmergencyResponseTeams]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#14"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms, Theme::Capacity] }),
                wording: Some(
                    Wording::baked(
                        "The Group observed that, while such measures may be essential to promote an open, secure, stable, accessible and peaceful ICT environment, their implementation may not immediately be possible, in particular for developing countries, until they acquire adequate capacity.",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/70/174#15"),
                section: Text::Borrowed("norms"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                wording: Some(
                    Wording::baked(
                        "Given the unique attributes of ICTs, additional norms could be developed over time.",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/70/174#16"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: None,
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/70/174#16(a)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "The identification of appropriate points of contact at the policy and technical levels to address serious ICT incidents and the creation of a directory of such contacts;",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::PointsOfContact,
                        aims: List::Borrowed(&[]),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::Policy,
                                    "policy and technical levels",
                                    "A/70/174#16(a)",
                                ),
                                Carried::baked(
                                    Level::Technical,
                                    "policy and technical levels",
                                    "A/70/174#16(a)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#16(b)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "The development of and support for mechanisms and processes for bilateral, regional, subregional and multilateral consultations, as appropriate, to enhance inter-State confidence-building and to reduce the risk of misperception, escalation and conflict that may stem from ICT incidents;",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::Consultation,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Confidence,
                                    "enhance inter-State confidence-building",
                                    "A/70/174#16(b)",
                                ),
                                Carried::baked(
                                    Aim::RiskReduction,
                                    "reduce the risk of misperception, escalation and conflict",
                                    "A/70/174#16(b)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::Bilateral,
                                    "bilateral, regional, subregional and multilateral consultations",
                                    "A/70/174#16(b)",
                                ),
                                Carried::baked(
                                    Level::Regional,
                                    "bilateral, regional, subregional and multilateral consultations",
                                    "A/70/174#16(b)",
                                ),
                                Carried::baked(
                                    Level::Subregional,
                                    "bilateral, regional, subregional and multilateral consultations",
                                    "A/70/174#16(b)",
                                ),
                                Carried::baked(
                                    Level::Multilateral,
                                    "bilateral, regional, subregional and multilateral consultations",
                                    "A/70/174#16(b)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#16(c)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Encouraging, on a voluntary basis, transparency at the bilateral, subregional, regional and multilateral levels, as appropriate, to increase confidence and inform future work. This could include the voluntary sharing of national views and information on various aspects of national and transnational threats to and in the use of ICTs; vulnerabilities and identified harmful hidden functions in ICT products; best practices for ICT security; confidence-building measures developed in regional and multilateral forums; and national organizations, strategies, policies and programmes relevant to ICT security;",
                        &[176],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::ViewsAndInformation,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Transparency,
                                    "transparency at the bilateral, subregional, regional and multilateral levels",
                                    "A/70/174#16(c)",
                                ),
                                Carried::baked(
                                    Aim::Confidence,
                                    "increase confidence",
                                    "A/70/174#16(c)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::Bilateral,
                                    "bilateral, subregional, regional and multilateral levels",
                                    "A/70/174#16(c)",
                                ),
                                Carried::baked(
                                    Level::Subregional,
                                    "bilateral, subregional, regional and multilateral levels",
                                    "A/70/174#16(c)",
                                ),
                                Carried::baked(
                                    Level::Regional,
                                    "bilateral, subregional, regional and multilateral levels",
                                    "A/70/174#16(c)",
                                ),
                                Carried::baked(
                                    Level::Multilateral,
                                    "bilateral, subregional, regional and multilateral levels",
                                    "A/70/174#16(c)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#16(d)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "The voluntary provision by States of their national views of categories of infrastructure that they consider critical and national efforts to protect them, including information on national laws and policies for the protection of data and ICT-enabled infrastructure. States should seek to facilitate cross-border cooperation to address critical infrastructure vulnerabilities that transcend national borders. These measures could include:",
                        &[267, 409],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::CriticalInfrastructure,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Cooperation,
                                    "facilitate cross-border cooperation",
                                    "A/70/174#16(d)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#16(d)(i)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "A repository of national laws and policies for the protection of data and ICT-enabled infrastructure and the publication of materials deemed appropriate for distribution on these national laws and policies;",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::Repository,
                        aims: List::Borrowed(&[]),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#16(d)(ii)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "The development of mechanisms and processes for bilateral, subregional, regional and multilateral consultations on the protection of ICT-enabled critical infrastructure;",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::Consultation,
                        aims: List::Borrowed(&[]),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::Bilateral,
                                    "bilateral, subregional, regional and multilateral consultations",
                                    "A/70/174#16(d)(ii)",
                                ),
                                Carried::baked(
                                    Level::Subregional,
                                    "bilateral, subregional, regional and multilateral consultations",
                                    "A/70/174#16(d)(ii)",
                                ),
                                Carried::baked(
                                    Level::Regional,
                                    "bilateral, subregional, regional and multilateral consultations",
                                    "A/70/174#16(d)(ii)",
                                ),
                                Carried::baked(
                                    Level::Multilateral,
                                    "bilateral, subregional, regional and multilateral consultations",
                                    "A/70/174#16(d)(ii)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#16(d)(iii)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "The development on a bilateral, subregional, regional and multilateral basis of technical, legal and diplomatic mechanisms to address ICT-related requests; and",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::RequestMechanisms,
                        aims: List::Borrowed(&[]),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::Bilateral,
                                    "on a bilateral, subregional, regional and multilateral basis",
                                    "A/70/174#16(d)(iii)",
                                ),
                                Carried::baked(
                                    Level::Subregional,
                                    "on a bilateral, subregional, regional and multilateral basis",
                                    "A/70/174#16(d)(iii)",
                                ),
                                Carried::baked(
                                    Level::Regional,
                                    "on a bilateral, subregional, regional and multilateral basis",
                                    "A/70/174#16(d)(iii)",
                                ),
                                Carried::baked(
                                    Level::Multilateral,
                                    "on a bilateral, subregional, regional and multilateral basis",
                                    "A/70/174#16(d)(iii)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#16(d)(iv)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "The adoption of voluntary national arrangements to classify ICT incidents in terms of the scale and seriousness of the incident, for the purpose of facilitating the exchange of information on incidents.",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::IncidentClassification,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::InformationExchange,
                                    "facilitating the exchange of information on incidents",
                                    "A/70/174#16(d)(iv)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::National,
                                    "voluntary national arrangements",
                                    "A/70/174#16(d)(iv)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#17"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: None,
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/70/174#17(a)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Strengthen cooperative mechanisms between relevant agencies to address ICT security incidents and develop additional technical, legal and diplomatic mechanisms to address ICT infrastructure-related requests, including the consideration of exchanges of personnel in areas such as incident response and law enforcement, as appropriate, and encouraging exchanges between research and academic institutions;",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::AgencyCooperation,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Cooperation,
                                    "Strengthen cooperative mechanisms",
                                    "A/70/174#17(a)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#17(b)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Enhance cooperation, including the development of focal points for the exchange of information on malicious ICT use and the provision of assistance in investigations;",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::PointsOfContact,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Cooperation,
                                    "Enhance cooperation",
                                    "A/70/174#17(b)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#17(c)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Establish a national computer emergency response team and/or cybersecurity incident response team or officially designate an organization to fulfil this role. States may wish to consider such bodies within their definition of critical infrastructure. States should support and facilitate the functioning of and cooperation among such national response teams and other authorized bodies;",
                        &[159, 251],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::EmergencyResponseTeams,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Cooperation,
                                    "cooperation among such national response teams",
                                    "A/70/174#17(c)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::National,
                                    "a national computer emergency response team",
                                    "A/70/174#17(c)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#17(d)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Expand and support practices in computer emergency response team and cybersecurity incident response team cooperation, as appropriate, such as information exchange about vulnerabilities, attack patterns and best practices for mitigating attacks, including coordinating responses, organizing exercises, supporting the handling of ICT-related incidents and enhancing regional and sector-based cooperation; and",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::EmergencyResponseTeams,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Cooperation,
                                    "enhancing regional and sector-based cooperation",
                                    "A/70/174#17(d)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Level::Regional,
                                    "regional and sector-based cooperation",
                                    "A/70/174#17(d)",
                                ),
                                Carried::baked(
                                    Level::Sectoral,
                                    "regional and sector-based cooperation",
                                    "A/70/174#17(d)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#17(e)"),
                section: Text::Borrowed("cbm"),
                themes: List::Borrowed(const { &[Theme::Cbm] }),
                wording: Some(
                    Wording::baked(
                        "Cooperate, in a manner consistent with national and international law, with requests to investigate ICT-related crime or the use of ICTs for terrorist purposes or to mitigate malicious ICT activity emanating from their territory.",
                        &[],
                        SourceId::baked("unidir-2017"),
                        Fidelity::NearVerbatim,
                        const { &[] },
                    ),
                ),
                numbering: Some(SourceId::baked("LC")),
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Cbm(Cbm {
                        measure: Measure::LawEnforcement,
                        aims: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Aim::Cooperation,
                                    "Cooperate, in a manner consistent with national and international law",
                                    "A/70/174#17(e)",
                                ),
                            ]
                        }),
                        levels: List::Borrowed(&[]),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#26"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "In considering the application of international law to State use of ICTs, the Group identified as of central importance the commitments of States to the following principles of the Charter and other international law: sovereign equality; the settlement of international disputes by peaceful means in such a manner that international peace and security and justice are not endangered; refraining in their international relations from the threat or use of force against the territorial integrity or political independence of any State, or in any other manner inconsistent with the purposes of the United Nations; respect for human rights and fundamental freedoms; and non-intervention in the internal affairs of other States.",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Charter,
                            words: Text::Borrowed("the Charter"),
                        },
                    ]
                }),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::SovereignEquality,
                                    "sovereign equality",
                                    "A/70/174#26",
                                ),
                                Carried::baked(
                                    Principle::PeacefulSettlement,
                                    "the settlement of international disputes by peaceful means",
                                    "A/70/174#26",
                                ),
                                Carried::baked(
                                    Principle::NonUseOfForce,
                                    "refraining in their international relations from the threat or use of force",
                                    "A/70/174#26",
                                ),
                                Carried::baked(
                                    Principle::HumanRights,
                                    "respect for human rights and fundamental freedoms",
                                    "A/70/174#26",
                                ),
                                Carried::baked(
                                    Principle::NonIntervention,
                                    "non-intervention in the internal affairs of other States",
                                    "A/70/174#26",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#27"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "State sovereignty and international norms and principles that flow from sovereignty apply to the conduct by States of ICT-related activities and to their jurisdiction over ICT infrastructure within their territory.",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::Sovereignty,
                                    "State sovereignty",
                                    "A/70/174#27",
                                ),
                                Carried::baked(
                                    Principle::Jurisdiction,
                                    "jurisdiction over ICT infrastructure within their territory",
                                    "A/70/174#27",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#28"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "Building on the work of the previous Groups, and guided by the Charter and the mandate contained in General Assembly resolution 68/243, the present Group offers the following non-exhaustive views on how international law applies to the use of ICTs by States:",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Charter,
                            words: Text::Borrowed("the Charter"),
                        },
                        Cited {
                            instrument: Instrument::GeneralAssembly(
                                Text::Borrowed("68/243"),
                            ),
                            words: Text::Borrowed("General Assembly resolution 68/243"),
                        },
                    ]
                }),
                particulars: None,
            },
            Provision {
                id: Address::baked("A/70/174#28(a)"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "States have jurisdiction over the ICT infrastructure located within their territory;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::Jurisdiction,
                                    "jurisdiction over the ICT infrastructure located within their territory",
                                    "A/70/174#28(a)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#28(b)"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "In their use of ICTs, States must observe, among other principles of international law, State sovereignty, sovereign equality, the settlement of disputes by peaceful means and non-intervention in the internal affairs of other States. Existing obligations under international law are applicable to State use of ICTs. States must comply with their obligations under international law to respect and protect human rights and fundamental freedoms;",
                        &[234, 316],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::Sovereignty,
                                    "State sovereignty",
                                    "A/70/174#28(b)",
                                ),
                                Carried::baked(
                                    Principle::SovereignEquality,
                                    "sovereign equality",
                                    "A/70/174#28(b)",
                                ),
                                Carried::baked(
                                    Principle::PeacefulSettlement,
                                    "the settlement of disputes by peaceful means",
                                    "A/70/174#28(b)",
                                ),
                                Carried::baked(
                                    Principle::NonIntervention,
                                    "non-intervention in the internal affairs of other States",
                                    "A/70/174#28(b)",
                                ),
                                Carried::baked(
                                    Principle::ExistingObligations,
                                    "Existing obligations under international law are applicable",
                                    "A/70/174#28(b)",
                                ),
                                Carried::baked(
                                    Principle::HumanRights,
                                    "respect and protect human rights and fundamental freedoms",
                                    "A/70/174#28(b)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#28(c)"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "Underscoring the aspirations of the international community to the peaceful use of ICTs for the common good of mankind, and recalling that the Charter applies in its entirety, the Group noted the inherent right of States to take measures consistent with international law and as recognized in the Charter. The Group recognized the need for further study on this matter;",
                        &[306],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(const {
                    &[
                        Cited {
                            instrument: Instrument::Charter,
                            words: Text::Borrowed("the Charter"),
                        },
                    ]
                }),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::Charter,
                                    "the Charter applies in its entirety",
                                    "A/70/174#28(c)",
                                ),
                                Carried::baked(
                                    Principle::InherentRight,
                                    "the inherent right of States to take measures consistent with international law and as recognized in the Charter",
                                    "A/70/174#28(c)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#28(d)"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "The Group notes the established international legal principles, including, where applicable, the principles of humanity, necessity, proportionality and distinction;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::Humanity,
                                    "humanity",
                                    "A/70/174#28(d)",
                                ),
                                Carried::baked(
                                    Principle::Necessity,
                                    "necessity",
                                    "A/70/174#28(d)",
                                ),
                                Carried::baked(
                                    Principle::Proportionality,
                                    "proportionality",
                                    "A/70/174#28(d)",
                                ),
                                Carried::baked(
                                    Principle::Distinction,
                                    "distinction",
                                    "A/70/174#28(d)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#28(e)"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "States must not use proxies to commit internationally wrongful acts using ICTs, and should seek to ensure that their territory is not used by non-State actors to commit such acts;",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[SourceId::baked("unidir-2017")] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::Proxies,
                                    "must not use proxies to commit internationally wrongful acts using ICTs",
                                    "A/70/174#28(e)",
                                ),
                                Carried::baked(
                                    Principle::Territory,
                                    "should seek to ensure that their territory is not used by non-State actors",
                                    "A/70/174#28(e)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#28(f)"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "States must meet their international obligations regarding internationally wrongful acts attributable to them under international law. However, the indication that an ICT activity was launched or otherwise originates from the territory or the ICT infrastructure of a State may be insufficient in itself to attribute the activity to that State. The Group noted that the accusations of organizing and implementing wrongful acts brought against States should be substantiated.",
                        &[135, 344],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: Some(
                    Particulars::Law(Law {
                        principles: List::Borrowed(const {
                            &[
                                Carried::baked(
                                    Principle::StateResponsibility,
                                    "international obligations regarding internationally wrongful acts attributable to them under international law",
                                    "A/70/174#28(f)",
                                ),
                                Carried::baked(
                                    Principle::Attribution,
                                    "may be insufficient in itself to attribute the activity to that State",
                                    "A/70/174#28(f)",
                                ),
                                Carried::baked(
                                    Principle::Substantiation,
                                    "should be substantiated",
                                    "A/70/174#28(f)",
                                ),
                            ]
                        }),
                    }),
                ),
            },
            Provision {
                id: Address::baked("A/70/174#29"),
                section: Text::Borrowed("law"),
                themes: List::Borrowed(const { &[Theme::Law] }),
                wording: Some(
                    Wording::baked(
                        "The Group noted that common understandings on how international law applies to State use of ICTs are important for promoting an open, secure, stable, accessible and peaceful ICT environment.",
                        &[],
                        SourceId::baked("unidir-extract"),
                        Fidelity::Verbatim,
                        const { &[] },
                    ),
                ),
                numbering: None,
                cites: List::Borrowed(&[]),
                particulars: None,
            },
        ]
    }),
    renderings: List::Borrowed(const {
        &[
            Rendering {
                id: RenderingId::baked("hague-table/2010/goal/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Goal,
                heading: Some(Text::Borrowed("Goal")),
                lead: None,
                text: Text::Borrowed(
                    "To study both threats in the sphere of information security and relevant international concepts and to suggest possible cooperative measures that could strengthen the security of global information and communication systems.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/goal/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Goal,
                heading: Some(Text::Borrowed("Goal")),
                lead: None,
                text: Text::Borrowed(
                    "To offer recommendations to promote peace and stability in State use of ICTs.",
                ),
                renders: List::Borrowed(const {
                    &[Address::baked("A/68/98#summary(3)")]
                }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/goal/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Goal,
                heading: Some(Text::Borrowed("Goal")),
                lead: None,
                text: Text::Borrowed(
                    "To consider the application of international law to the State use of ICTs. To continue to study, with a view towards promoting common understandings, norms of responsible State behaviour; determine where existing norms may be elaborated for application to the ICT environment; encourage greater acceptance of norms; and identify where additional norms that take into account the complexity and unique attributes of ICTs may need to be developed.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Motives for disruption emanate from:")),
                text: Text::Borrowed("Demonstrating technical prowess;"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Motives for disruption emanate from:")),
                text: Text::Borrowed("Theft of money or information;"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Motives for disruption emanate from:")),
                text: Text::Borrowed("Extension of State conflict"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Sources of threats:")),
                text: Text::Borrowed("Non-state actors (criminals, terrorists)"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Sources of threats:")),
                text: Text::Borrowed("States"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: None,
                text: Text::Borrowed(
                    "Objectives: ICT can be used to damage information resources and infrastructures",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: None,
                text: Text::Borrowed("Dual-use of ICTs and growing sophistication"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Examples of threats:")),
                text: Text::Borrowed(
                    "Terrorist use of ICTs (communication, collecting information, recruitment, organisation, promoting their ideas and actions, soliciting funding)",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Examples of threats:")),
                text: Text::Borrowed(
                    "ICTs as instruments of warfare and intelligence, also for political purposes",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/10"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Examples of threats:")),
                text: Text::Borrowed("Attribution issues"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/11"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Examples of threats:")),
                text: Text::Borrowed("Use of proxies"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/12"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Examples of threats:")),
                text: Text::Borrowed("Protection of critical infrastructures"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/13"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Examples of threats:")),
                text: Text::Borrowed("ICT supply chain security"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/threats/14"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Examples of threats:")),
                text: Text::Borrowed(
                    "ICT capacity and security differences among States",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: None,
                text: Text::Borrowed(
                    "ICTs as dual-use technologies that can be used for legitimate (1) and malicious (2) purposes.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#5:1")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("The combination of")),
                text: Text::Borrowed("Global connectivity"),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#5:5")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("The combination of")),
                text: Text::Borrowed("Vulnerable technologies"),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#5:5")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("The combination of")),
                text: Text::Borrowed(
                    "Anonymity, facilitates the use of ICTs for disruptive activities.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#5:5")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: None,
                text: Text::Borrowed(
                    "Threats have grown more acute and incidents more damaging.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#6:1")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Sources of threats:")),
                text: Text::Borrowed("Non-state actors"),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#6:2")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Sources of threats:")),
                text: Text::Borrowed("States"),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#6:2")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed("Use of proxies"),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#6:3")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "Development and the spread of sophisticated malicious tools and techniques",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#6:4")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/10"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: None,
                text: Text::Borrowed(
                    "Attribution problems persists, malicious use of ICTs can be easily concealed, allowing for increasingly sophisticated exploits.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#5:3")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/11"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: None,
                text: Text::Borrowed("Mistaken attribution is a risk."),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#6:4")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/12"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "Terrorist use of ICTs (communication, collecting information, recruitment, organization, planning and coordinating attacks, promoting their ideas and actions, soliciting funding)",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#7:1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/13"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "Supply chain security and embedded harmful hidden functions",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#8")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/14"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "Protection of critical infrastructures and industrial control systems",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#9:1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/threats/15"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "ICT security capacity differences among different States",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#10:1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Sources of threats:")),
                text: Text::Borrowed("Non-state actors"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Sources of threats:")),
                text: Text::Borrowed("States"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: None,
                text: Text::Borrowed(
                    "Misuse of ICTs may harm international peace and security",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "Developing ICT capabilities for military purposes. Use of ICTs in future conflicts.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "Attacks against a State’s critical infrastructure and associated information systems",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "Use of ICTs for terrorist purposes (beyond recruitment, financing, training, incitement) and for terrorist attacks against ICTs or ICT-dependent infrastructure",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed("Attribution problem"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "Destabilising misperceptions, the potential for conflict and the possibility of harm to citizens, property or economy",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "Diversity of malicious non-state actors (criminal groups and terrorists)",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/10"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "The speed at which malicious ICT actions can occur",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/threats/11"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("Threats, risks and vulnerabilities")),
                lead: Some(Text::Borrowed("Threats:")),
                text: Text::Borrowed(
                    "ICT security capacity differences among different States",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/norms/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed("-"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/norms/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "GGE noted the International Code of Conduct proposed by SCO.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#18")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/norms/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "Intensified cooperation against criminal or terrorist use of ICTs was called for.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#22")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/norms/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States should harmonise legal approaches and strengthen practical collaboration between law enforcement and prosecutorial agencies.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#22")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/norms/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "GGE called for encouraging the private sector and civil society to play a role to improve security of and in the use of ICTs, including supply chain security.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#24")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "Voluntary, non-binding norms of responsible State behaviour:",
                    ),
                ),
                text: Text::Borrowed(
                    "Can reduce risks to international peace and security",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "Voluntary, non-binding norms of responsible State behaviour:",
                    ),
                ),
                text: Text::Borrowed(
                    "Do not seek to limit or prohibit action that is otherwise consistent with international law",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "Voluntary, non-binding norms of responsible State behaviour:",
                    ),
                ),
                text: Text::Borrowed("Reflect international community’s expectations"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "Voluntary, non-binding norms of responsible State behaviour:",
                    ),
                ),
                text: Text::Borrowed("Set standards for responsible State behaviour"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "Voluntary, non-binding norms of responsible State behaviour:",
                    ),
                ),
                text: Text::Borrowed(
                    "Allow international community to assess the activities and intentions of States",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "Voluntary, non-binding norms of responsible State behaviour:",
                    ),
                ),
                text: Text::Borrowed(
                    "Can help to prevent conflict in the ICT environment and contribute to its peaceful use.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "GGE noted the International Code of Conduct proposed by SCO.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "Proposed voluntary, non-binding norms, rules, or principles for the responsible behaviour of States aimed at promoting an open, secure, stable, accessible and peaceful ICT environment:",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States should cooperate in developing and applying measures to increase stability and security in the use of ICTs and to prevent ICT practices that are agreed to be harmful or that may pose threats to international peace and security",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(a)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/10"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "In case of ICT incidents, States should consider all relevant information, including the larger context of the event, challenges of attribution and the nature and extent of the consequences",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(b)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/11"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(c)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/12"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States should consider how best to cooperate to exchange information, assist each other, prosecute terrorist and criminal use of ICTs, and implement other cooperative measures to address such threats.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(d):1")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/13"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "State should guarantee full respect for human rights, including the right to freedom of expression.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(e)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/14"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure or otherwise impairs the use and operation of critical infrastructure to provide services to the public",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(f)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/15"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "Proposed voluntary, non-binding norms, rules, or principles for the responsible behaviour of States aimed at promoting an open, secure, stable, accessible and peaceful ICT environment:",
                    ),
                ),
                text: Text::Borrowed(
                    "Protecting of critical infrastructure from ICT threats, taking into account UNGA Resolution 58/199 (2003) ‘Creation of a global culture of cybersecurity and the protection of critical information infrastructure’",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(g)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/16"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States should respond to appropriate requests for assistance by another State whose critical infrastructure is subject to malicious ICT acts. States should also respond to appropriate requests to mitigate malicious ICT activity aimed at another State’s critical infrastructure emanating from their territory, taking into account due regard for sovereignty",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(h)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/17"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "Proposed voluntary, non-binding norms, rules, or principles for the responsible behaviour of States aimed at promoting an open, secure, stable, accessible and peaceful ICT environment:",
                    ),
                ),
                text: Text::Borrowed(
                    "Ensuring the integrity of the supply chain. States should seek to prevent the proliferation of malicious ICT tools and techniques and the use of harmful hidden functions",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(i)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/18"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "Proposed voluntary, non-binding norms, rules, or principles for the responsible behaviour of States aimed at promoting an open, secure, stable, accessible and peaceful ICT environment:",
                    ),
                ),
                text: Text::Borrowed(
                    "Encourage responsible reporting of ICT vulnerabilities and sharing associated information",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(j)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/19"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States should not conduct or knowingly support activity to harm the information systems of another State’s authorized emergency response teams (CERT). A State should not use authorized emergency response teams to engage in malicious international activity.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(k)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/norms/20"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed(
                        "Norms, rules and principles of responsible State behaviour (voluntary, non-binding)",
                    ),
                ),
                lead: None,
                text: Text::Borrowed(
                    "While such measures may be essential in promoting an open, secure, stable, accessible and peaceful ICT environment, their implementation may not immediately be possible, particularly for developing countries.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#14")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/law/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed("-"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/law/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "International law and the UN Charter applies and is essential to maintaining peace and stability and promoting an open, secure, peaceful and accessible ICT environment.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#19")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/law/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "State sovereignty and international norms and principles that flow from sovereignty apply to State conduct of ICT-related activities.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#20")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/law/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States have jurisdiction over ICT infrastructure within their territory.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#20")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/law/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "Addressing the security of ICTs must go hand-in-hand with respect for human rights and fundamental freedoms set forth in the Universal Declaration of Human Rights and other international instruments.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#21")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/law/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States must meet their international obligations arising from internationally wrongful acts attributable to them.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#23:1")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/law/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States must not use proxies to commit internationally wrongful acts and should seek to ensure that their territories are not used by non-state actors for unlawful use of ICTs",
                ),
                renders: List::Borrowed(const {
                    &[Address::baked("A/68/98#23:2"), Address::baked("A/68/98#23:3")]
                }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/law/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "State sovereignty and international norms and principles that flow from sovereignty apply to State conduct of ICT-related activities and to their jurisdiction over ICT infrastructure within their territory.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#27")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/law/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "GGE proposed non-exhaustive list of principles of international law that apply to the use of ICTs by States:",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/law/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States have jurisdiction over the ICT infrastructure located within their territory",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(a)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/law/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "In their use of ICTs, States must observe, among other principles of international law, State sovereignty, sovereign equality, the settlement of disputes by peaceful means, and non-intervention in the internal affairs of other States. Existing obligations under international law are applicable to State use of ICTs. States must comply with their obligations under international law to respect and protect human rights and fundamental freedoms",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(b)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/law/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States have the inherent right to take measures consistent with international law and as recognised in the UN Charter.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(c):1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/law/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "Established international legal principles, including, where applicable, the principles of humanity, necessity, proportionality and distinction, apply.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(d)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/law/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States must not use proxies to commit internationally wrongful acts using ICTs, and should seek to ensure that their territory is not used by non-State actors to commit such acts",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(e)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/law/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "States must meet their international obligations regarding internationally wrongful acts attributable to them under international law.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(f):1")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/law/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed("International Law Applicable to the use of ICTs"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "However, the indication that an ICT activity was launched or otherwise originates from a State’s territory or from its ICT infrastructure may be insufficient in itself to attribute the activity to that State. The Group noted that the accusations of organizing and implementing wrongful acts brought against States should be substantiated.",
                ),
                renders: List::Borrowed(const {
                    &[
                        Address::baked("A/70/174#28(f):2"),
                        Address::baked("A/70/174#28(f):3"),
                    ]
                }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cbm/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: None,
                text: Text::Borrowed("-"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: None,
                text: Text::Borrowed(
                    "Voluntary confidence-building measures (CBM) can promote trust and assurance among States and help reduce the risk of conflict by increasing predictability and reducing misperception.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26:1")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("CBM-s help increase:")),
                text: Text::Borrowed("Transparency"),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26:3")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("CBM-s help increase:")),
                text: Text::Borrowed("Predictability"),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26:3")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("CBM-s help increase:")),
                text: Text::Borrowed("Cooperation"),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26:3")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed CBMs:")),
                text: Text::Borrowed(
                    "Voluntary exchange of views and information (national strategies and policies, best practices, decision-making process, relevant national organisations and measures to improve international cooperation",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(a):1")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed CBMs:")),
                text: Text::Borrowed(
                    "Creation of consultative frameworks for confidence-building (workshops, seminars, exercises)",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(b)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed CBMs:")),
                text: Text::Borrowed(
                    "Enhanced sharing of information on ICT security incidents. Exchanging information on national points of contact",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(c)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed CBMs:")),
                text: Text::Borrowed(
                    "Exchanges of information and communications between national CERTs",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(d)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed CBMs:")),
                text: Text::Borrowed(
                    "Increased cooperation to address incidents that could affect ICT or critical infrastructure that rely upon ICT-enabled industrial control systems (including guidelines and best practices against disruptions perpetrated by non-state actors)",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(e)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/10"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed CBMs:")),
                text: Text::Borrowed(
                    "Enhanced mechanisms for law enforcement cooperation",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(f)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/11"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: None,
                text: Text::Borrowed(
                    "States should promote complementarity of measures and facilitate the dissemination of best practices.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#27:3")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cbm/12"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: None,
                text: Text::Borrowed(
                    "There’s a need to enhance common understandings and intensify practical cooperation.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#29:1")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: None,
                text: Text::Borrowed(
                    "CBMs strengthen international peace and security and can increase interstate cooperation, transparency, predictability and stability.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed voluntary CBMs:")),
                text: Text::Borrowed(
                    "Identification of appropriate points of contact at policy and technical levels",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#16(a)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed voluntary CBMs:")),
                text: Text::Borrowed(
                    "Development and support for mechanisms and processes for consultations to enhance interstate confidence-building and to reduce the risk of misperception, escalation, and conflict that may stem from ICT incidents",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#16(b)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed voluntary CBMs:")),
                text: Text::Borrowed(
                    "Encouraging transparency via voluntary sharing of national views and information on various aspects of national and transnational threats to and in the use of ICTs; vulnerabilities and identified harmful hidden functions in ICT products; best practices for ICT security; CBMs developed in regional and multilateral forums; and national organizations, strategies, policies and programmes relevant to ICT security",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#16(c)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(Text::Borrowed("Proposed voluntary CBMs:")),
                text: Text::Borrowed(
                    "Voluntary provision of States' national views of categories of infrastructure they consider critical and national efforts to protect them, including information on national laws and policies for the protection of data and ICT-enabled infrastructure.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#16(d):1")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: None,
                text: Text::Borrowed(
                    "States should seek to facilitate cross-border cooperation to address critical infrastructure vulnerabilities that transcend national borders (e.g. a repository of national laws and policies; development of mechanisms and processes for consultations on the protection of ICT-enabled critical infrastructures; development of mechanisms to address ICT related requests; adoption of voluntary national system to classify ICT incidents in terms of their scale and seriousness for the purpose of facilitating the exchange of information on incidents)",
                ),
                renders: List::Borrowed(const {
                    &[
                        Address::baked("A/70/174#16(d):2"),
                        Address::baked("A/70/174#16(d):3"),
                        Address::baked("A/70/174#16(d)(i)"),
                        Address::baked("A/70/174#16(d)(ii)"),
                        Address::baked("A/70/174#16(d)(iii)"),
                        Address::baked("A/70/174#16(d)(iv)"),
                    ]
                }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(
                    Text::Borrowed(
                        "Additional voluntary CBMs could include voluntary agreement by States to:",
                    ),
                ),
                text: Text::Borrowed(
                    "Strengthen cooperative mechanisms between relevant agencies to address ICT security incidents, and develop additional technical, legal, and diplomatic mechanisms to address ICT infrastructure-related requests, including consideration of exchanges of personnel and exchanges between research and academic institutions",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(a)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(
                    Text::Borrowed(
                        "Additional voluntary CBMs could include voluntary agreement by States to:",
                    ),
                ),
                text: Text::Borrowed(
                    "Enhance cooperation, including the development of focal points for the exchange of information on malicious ICT use and the provision of assistance in investigations",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(b)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(
                    Text::Borrowed(
                        "Additional voluntary CBMs could include voluntary agreement by States to:",
                    ),
                ),
                text: Text::Borrowed(
                    "Encouraging the establishment of computer emergency response teams",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(c):1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/10"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(
                    Text::Borrowed(
                        "Additional voluntary CBMs could include voluntary agreement by States to:",
                    ),
                ),
                text: Text::Borrowed(
                    "Expand and support practices between computer emergency response teams",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(d)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cbm/11"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Confidence-building measures")),
                lead: Some(
                    Text::Borrowed(
                        "Additional voluntary CBMs could include voluntary agreement by States to:",
                    ),
                ),
                text: Text::Borrowed(
                    "Cooperate with requests from other States in investigating ICT-related crime or use of ICTs for terrorist purposes or to mitigate malicious ICT activity emanating from their territory",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(e)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: Some(
                    Text::Borrowed("Risks require concerted responses in order to:"),
                ),
                text: Text::Borrowed(
                    "Combat the criminal misuse of information technology;",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: Some(
                    Text::Borrowed("Risks require concerted responses in order to:"),
                ),
                text: Text::Borrowed("Create a global culture of CS;"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: Some(
                    Text::Borrowed("Risks require concerted responses in order to:"),
                ),
                text: Text::Borrowed(
                    "Promote other essential measures that can reduce risk.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed(
                    "International efforts to combat the threat of cybercrime have been conducted.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed(
                    "Importance of minimising the misperception resulting from a lack of shared understanding regarding international norms pertaining to State use of ICTs. Calls for elaboration of measures designed to enhance cooperation where possible.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: Some(
                    Text::Borrowed(
                        "Calls for elaboration of measures designed to enhance cooperation where possible. E.g.:",
                    ),
                ),
                text: Text::Borrowed("Sharing best practices"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: Some(
                    Text::Borrowed(
                        "Calls for elaboration of measures designed to enhance cooperation where possible. E.g.:",
                    ),
                ),
                text: Text::Borrowed("Managing incidents"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: Some(
                    Text::Borrowed(
                        "Calls for elaboration of measures designed to enhance cooperation where possible. E.g.:",
                    ),
                ),
                text: Text::Borrowed("Building confidence"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: Some(
                    Text::Borrowed(
                        "Calls for elaboration of measures designed to enhance cooperation where possible. E.g.:",
                    ),
                ),
                text: Text::Borrowed("Reducing risk"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/10"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: Some(
                    Text::Borrowed(
                        "Calls for elaboration of measures designed to enhance cooperation where possible. E.g.:",
                    ),
                ),
                text: Text::Borrowed("Enhancing transparency and stability"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/11"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed("Collective action needed to address the threats."),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/cooperation/12"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed(
                    "Collaboration among and between the States, the private sector and civil society is held important.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cooperation/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed(
                    "Need for cooperative action to promote a peaceful, secure, open and cooperative ICT environment. Cooperative measures should be considered, which could enhance international peace, stability and security (including the common understandings on the application of relevant international law and derived norms, rules, and principles of responsible State behaviour).",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#11")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cooperation/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed(
                    "States must lead in addressing the challenges, but effective cooperation would benefit from the appropriate participation of the private sector and civil society.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#12")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cooperation/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed(
                    "The UN should play a leading role in promoting the dialogue.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#13")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/cooperation/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed(
                    "Efforts made by international organisations and regional entities must be taken into account (wider than just cybercrime as was stated in GGE 2010 report).",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#14")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cooperation/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed(
                    "Effective international cooperation would benefit from private sector, academia and civil society organisation’s participation.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/cooperation/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("Cooperative measures")),
                lead: None,
                text: Text::Borrowed(
                    "The UN should play a leading role in promoting the dialogue.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/capacity/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: None,
                text: Text::Borrowed(
                    "Capacity building needed to bridge the current divide in ICT security and appropriate assistance where needed.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/capacity/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: None,
                text: Text::Borrowed(
                    "States need to identify measures to support capacity-building in less developed countries.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#18(iv)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Some States may require assistance to:")),
                text: Text::Borrowed("Improve security of critical ICT infrastructure"),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#30:2")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Some States may require assistance to:")),
                text: Text::Borrowed(
                    "Develop technical skill and appropriate legislation",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#30:2")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Some States may require assistance to:")),
                text: Text::Borrowed(
                    "Strategies and regulatory frameworks to fulfil their responsibilities",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#30:2")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Some States may require assistance to:")),
                text: Text::Borrowed(
                    "Bridge the divide in the security of ICTs and their use",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#30:2")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: None,
                text: Text::Borrowed("Assistance means technical and other assistance."),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#31")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Supporting international capacity-building efforts to secure ICT use and ICT infrastructures; to strengthen national legal frameworks, law enforcement capabilities and strategies; to combat the use of ICTs for criminal and terrorist purposes; to assist in the identification and dissemination of best practices.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#32(a)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Creating and strengthening incident response capabilities (CERTs)",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#32(b)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Supporting the development and use of e-learning, training and awareness-raising to help overcome the digital divide",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#32(c)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Increasing cooperation and transfer of knowledge and technology for managing ICT security incidents",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#32(d)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/capacity/10"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Further analysis and study by research institutes and universities",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#32(e):1")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: None,
                text: Text::Borrowed(
                    "Capacity building involves more than a transfer of knowledge and skills from developed to developing States, as all States can learn from each other about the threats and effective responses to them.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Assist in strengthening cooperative mechanisms with national CERTs and other authorized bodies;",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Provide assistance and training to developing countries to improve security in the use of ICTs, including critical infrastructure, and exchange legal and administrative best practices;",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Assist in providing access to technologies deemed essential for ICT security;",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Create procedures for mutual assistance in responding to incidents and addressing short-term problems in securing networks, including procedures for expedited assistance;",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/6"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Facilitate cross-border cooperation to address critical infrastructure vulnerabilities that transcend national borders;",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/7"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Develop strategies for sustainability in ICT security capacity-building efforts;",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/8"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Prioritise ICT security awareness and capacity building in national plans and budgets and assign it appropriate weight in development and assistance planning. This could include ICT security awareness programmes designed to educate and inform institutions and individual citizens. Such programmes could be carried out in conjunction with efforts by international organisations, including by the UN and its agencies, the private sector, academia and civil society organizations;",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/9"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: Some(Text::Borrowed("Measures to be considered:")),
                text: Text::Borrowed(
                    "Encourage further work in capacity building, such as on forensics or on cooperative measures to address the criminal or terrorist use of ICTs.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/capacity/10"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("Capacity building")),
                lead: None,
                text: Text::Borrowed(
                    "Development of regional approaches would be beneficial to capacity-building. States may consider forming bilateral and multilateral cooperation initiatives that would build on established partnership relations.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/recommendations/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Recommendations,
                heading: Some(Text::Borrowed("Recommendations")),
                lead: None,
                text: Text::Borrowed(
                    "Further dialogue among States to discuss norms pertaining to State use of ICTs, to reduce collective risk and protect critical national and international infrastructure;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#18(i)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/recommendations/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Recommendations,
                heading: Some(Text::Borrowed("Recommendations")),
                lead: None,
                text: Text::Borrowed(
                    "Confidence-building, stability and risk reduction measures to address the implications of State use of ICTs, including exchanges of national views on the use of ICTs in conflict;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#18(ii)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/recommendations/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Recommendations,
                heading: Some(Text::Borrowed("Recommendations")),
                lead: None,
                text: Text::Borrowed(
                    "Information exchanges on national legislation and national information and communications technologies security strategies and technologies, policies and best practices.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#18(iii)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/recommendations/4"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Recommendations,
                heading: Some(Text::Borrowed("Recommendations")),
                lead: None,
                text: Text::Borrowed(
                    "Identification of measures to support capacity-building in less developed countries;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#18(iv)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2010/recommendations/5"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Recommendations,
                heading: Some(Text::Borrowed("Recommendations")),
                lead: None,
                text: Text::Borrowed(
                    "Finding possibilities to elaborate common terms and definitions relevant to General Assembly resolution 64/25.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#18(v)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("hague-table/2013/recommendations/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Recommendations,
                heading: Some(Text::Borrowed("Recommendations")),
                lead: None,
                text: Text::Borrowed("-"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/recommendations/1"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Recommendations,
                heading: Some(Text::Borrowed("Recommendations")),
                lead: Some(Text::Borrowed("Recommendations for future work:")),
                text: Text::Borrowed(
                    "Further development by States collectively and individually of concepts for international peace and security in the use of ICTs at the legal, technical and policy levels; and",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/recommendations/2"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Recommendations,
                heading: Some(Text::Borrowed("Recommendations")),
                lead: Some(Text::Borrowed("Recommendations for future work:")),
                text: Text::Borrowed(
                    "Increased cooperation at regional and multilateral levels to foster common understandings on the potential risks to international peace and the security posed by the malicious use of ICTs, and on the security of ICT-enabled critical infrastructure.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("hague-table/2015/recommendations/3"),
                source: SourceId::baked("hague-table"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Recommendations,
                heading: Some(Text::Borrowed("Recommendations")),
                lead: None,
                text: Text::Borrowed(
                    "Areas where further research and study could be useful include, inter alia, concepts relevant to State use of ICTs. UNIDIR, as a UN research institute serving all Member States, is one such entity that could be requested to undertake relevant studies, as could other relevant think tanks and research organizations.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "Taking into account existing and emerging threats, risks and vulnerabilities, and building upon the assessments and recommendations contained in the 2010 and 2013 reports of the previous Groups, the present Group offers the following recommendations for consideration byStates for voluntary, non-binding norms, rules or principles of responsible behaviour of States aimed at promoting an open, secure, stable, accessible and peaceful ICT environment:",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(a)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "Consistent with the purposes of the United Nations, including to maintain international peace and security, States should cooperate in developing and applying measures to increase stability and security in the use of ICTs and to prevent ICT practices that are acknowledged to be harmful or that may pose threats to international peace and security;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(a)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(b)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "In case of ICT incidents, States should consider all relevant information, including the larger context of the event, the challenges of attribution in the ICT environment and the nature and extent of the consequences;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(b)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(c)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(c)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(d)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "States should consider how best to cooperate to exchange information, assist each other, prosecute terrorist and criminal use of ICTs and implement other cooperative measures to address such threats. States may need to consider whether new measures need to be developed in this respect;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(d)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(e)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "States, in ensuring the secure use of ICTs, should respect Human Rights Council resolutions 20/8 and 26/13 on the promotion, protection and enjoyment of human rights on the Internet, as well as General Assembly resolutions 68/167 and 69/166 on the right to privacy in the digital age, to guarantee full respect for human rights, including the right to freedom of expression;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(e)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(f)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure or otherwise impairs the use and operations of critical infrastructure to provide services to the public;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(f)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(g)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "States should take appropriate measures to protect their critical infrastructure from ICT threats, taking into account General Assembly resolution 58/199 on the creation of a global culture of cybersecurity and the protection of critical information infrastructures, and other relevant resolutions;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(g)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(h)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "States should respond to appropriate request for assistance by another State whose critical infrastructure is subject to malicious ICT acts. States should also respond to appropriate requests to mitigate malicious ICT activity aimed at the critical infrastructure of another State emanating from their territory, taking into account due regard for sovereignty;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(h)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(i)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "States should take reasonable steps to ensure the integrity of the supply chain sothat end users can have confidence in the security of ICT products. Statesshould seek to prevent the proliferation of malicious ICT tools and techniquesand the use of harmful hidden functions;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(i)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(j)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "States should encourage responsible reporting of ICT vulnerabilities and share associated information on available remedies to such vulnerabilities to limit and possibly eliminate potential threats to ICTs and ICT-dependent infrastructure;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(j)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("leiden-consultation/13(k)"),
                source: SourceId::baked("leiden-consultation"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "States should not conduct or knowingly support activity to harm the information systems of the authorised emergency response teams (sometimes known as computer emergency response teams or cybersecurity incident response teams) of another State. A State should not use authorised emergency response teams to engage in malicious international activity.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(k)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2004-2005/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/60/202"),
                theme: Theme::Law,
                heading: None,
                lead: None,
                text: Text::Borrowed("No consensus for a report"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2010/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "Existing agreements include norms relevant to the use of ICTs by States.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#16:1")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2013/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "International law, in particular the Charter of the United Nations, is applicable and essential to maintaining peace and stability, and promoting an open, secure, peaceful and accessible ICT environment;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#19")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2013/2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "State sovereignty and international norms and principles that flow from sovereignty apply to State conduct of ICT-related activities and to their jurisdiction over ICT infrastructure within their territory;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#20")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2013/3"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "State efforts to address the security of ICTs must go hand-in-hand with respect for human rights and fundamental freedoms set forth in the Universal Declaration of Human Rights and other international instruments;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#21")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2013/4"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "States must meet their international obligations arising from internationally wrongful acts attributable to them. States must not use proxies to commit internationally wrongful acts and ensure their territory is not used for unlawful uses of ICTs.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#23")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2013/5"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States should cooperate against criminal and terrorist use of ICT including through harmonizing legal approaches and strengthening collaboration between law enforcement and prosecutorial agencies;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#22")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2013/6"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States should encourage the private sector and civil society to play an appropriate role to improve security of and in the use of ICTs, including supply chain security for ICT products and services.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#24")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "The Group identified as of central importance the commitments of States to the following principles of the Charter of the United Nations and other international law: sovereign equality; the settlement of international disputes by peaceful means in such a manner that international peace and security and justice are not endangered; refraining in their international relations from the threat or use of force against the territorial integrity or political independence of any State, or in any other manner inconsistent with the purposes of the United Nations; respect for human rights and fundamental freedoms; and non-intervention in the internal affairs of other States;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#26")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "State sovereignty and international norms and related international norms and principles apply to state conduct of ICT-related activities;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#27")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/3"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "States have jurisdiction over the ICT infrastructure located within their territory;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(a)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/4"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "In their use of ICTs, States must observe among other principles of international law, state sovereignty, sovereign equality, the settlement of disputes by peaceful means and non-intervention in the affair of other States. Existing obligations under international law are applicable to State use of ICTs. States must comply with their obligations under international law to respect human rights and fundamental freedoms;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(b)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/5"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "States have an inherent right to take measures consistent with international law and as recognized in the UN Charter. The Group recognized the need for further study on this matter;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(c)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/6"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "The Group noted the established legal principles, including, where applicable, the principles of humanity, necessity, proportionality and distinction;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(d)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/7"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "States must not use proxies to commit internationally wrongful acts and ensure their territory is not used by non-state actors to commit such acts;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(e)")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/8"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "States must meet their international obligations regarding internationally wrongful acts attributable to them under international law. However, an indication that an activity was launched or originates from the territory or the ICT infrastructure of a state may be insufficient to attribute the activity to that State. Accusations of organizing and implementing internationally wrongful acts should be substantiated;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(f)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/9"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("International Law")),
                lead: None,
                text: Text::Borrowed(
                    "Common understandings on how international law applies to State use of ICTs are important for promoting an open, secure, stable, accessible and peaceful ICT environment.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#29")] }),
                fidelity: Some(Fidelity::Abridged),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/10"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "Consistent with the purposes of the United Nations, including to maintain international peace and security, States should cooperate in developing and applying measures to increase stability and security in the use of ICTs and to prevent ICT practices that are acknowledged to be harmful or that may pose threats to international peace and security;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(a)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/11"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "In case of ICT incidents, States should consider all relevant information, including the larger context of the event, the challenges of attribution in the ICT environment and the nature and extent of the consequences;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(b)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/12"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(c)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/13"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States should consider how best to cooperate to exchange information, assist each other, prosecute terrorist and criminal use of ICTs and implement other cooperative measures to address such threats. States may need to consider whether new measures need to be developed in this respect;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(d)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/14"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States, in ensuring the secure use of ICTs, should respect Human Rights Council resolutions 20/8 and 26/13 on the promotion, protection and enjoyment of human rights on the Internet, as well as General Assembly resolutions 68/167 and 69/166 on the right to privacy in the digital age, to guarantee full respect for human rights, including the right to freedom of expression;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(e)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/15"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure or otherwise impairs the use and operation of critical infrastructure to provide services to the public;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(f)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/16"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States should take appropriate measures to protect their critical infrastructure from ICT threats, taking into account General Assembly resolution 58/199 on the creation of a global culture of cybersecurity and the protection of critical information infrastructures, and other relevant resolutions;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(g)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/17"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States should respond to appropriate requests for assistance by another State whose critical infrastructure is subject to malicious ICT acts. States should also respond to appropriate requests to mitigate malicious ICT activity aimed at the critical infrastructure of another State emanating from their territory, taking into account due regard for sovereignty;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(h)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/18"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States should take reasonable steps to ensure the integrity of the supply chain so that end users can have confidence in the security of ICT products. States should seek to prevent the proliferation of malicious ICT tools and techniques and the use of harmful hidden functions;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(i)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/19"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States should encourage responsible reporting of ICT vulnerabilities and share associated information on available remedies to such vulnerabilities to limit and possibly eliminate potential threats to ICTs and ICT-dependent infrastructure;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(j)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/20"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "States should not conduct or knowingly support activity to harm the information systems of the authorized emergency response teams (sometimes known as computer emergency response teams or cybersecurity incident response teams) of another State. A State should not use authorized emergency response teams to engage in malicious international activity.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(k)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/21"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "The Group observed that, while such measures may be essential to promote an open, secure, stable, accessible and peaceful ICT environment, their implementation may not immediately be possible, in particular for developing countries, until they acquire adequate capacity.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#14")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2015/22"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("Voluntary norms")),
                lead: None,
                text: Text::Borrowed(
                    "Given the unique attributes of ICTs, additional norms could be developed over time.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#15")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-4/2016-2017/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/72/327"),
                theme: Theme::Law,
                heading: None,
                lead: None,
                text: Text::Borrowed("No consensus for a report"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2004-2005/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/60/202"),
                theme: Theme::Cbm,
                heading: None,
                lead: None,
                text: Text::Borrowed("No consensus for a report"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2010/0"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cbm,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "To reduce the risk of misperception stemming from ICT disruptions, the Group recommended that States:",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#18")] }),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2010/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To reduce the risk of misperception stemming from ICT disruptions, the Group recommended that States:",
                    ),
                ),
                text: Text::Borrowed(
                    "Implement confidence building, stability and risk reduction measures to address the implications of State use of ICTs, including exchanges of national views on the use of ICTs in conflict;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#18(ii)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2010/2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To reduce the risk of misperception stemming from ICT disruptions, the Group recommended that States:",
                    ),
                ),
                text: Text::Borrowed(
                    "Exchange information on national legislation and national information and communications security strategies and technologies, policies and best practices.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/65/201#18(iii)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2013/0"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "To increase transparency, predictability and cooperation, the Group recommended that States consider:",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26:3")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2013/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To increase transparency, predictability and cooperation, the Group recommended that States consider:",
                    ),
                ),
                text: Text::Borrowed(
                    "The exchange of views and information on a voluntary basis on national strategies and policies, best practices, decision-making processes, relevant national organizations and measures to improve international cooperation. The extent of such information will be determined by the providing States. This information could be shared bilaterally, in regional groups or in other international forums;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(a)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2013/2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To increase transparency, predictability and cooperation, the Group recommended that States consider:",
                    ),
                ),
                text: Text::Borrowed(
                    "The creation of bilateral, regional and multilateral consultative frameworks for confidence-building, which could entail workshops, seminars and exercises to refine national deliberations on how to prevent disruptive incidents arising from State use of ICTs and how these incidents might develop and be managed;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(b)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2013/3"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To increase transparency, predictability and cooperation, the Group recommended that States consider:",
                    ),
                ),
                text: Text::Borrowed(
                    "Enhanced sharing of information among States on ICT security incidents, involving the more effective use of existing channels or the development of appropriate new channels and mechanisms to receive, collect, analyse and share information related to ICT incidents, for timely response, recovery and mitigation actions. States should consider exchanging information on national points of contact, in order to expand and improve existing channels of communication for crisis management, and supporting the development of early warning mechanisms;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(c)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2013/4"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To increase transparency, predictability and cooperation, the Group recommended that States consider:",
                    ),
                ),
                text: Text::Borrowed(
                    "Exchanges of information and communication between national Computer Emergency Response Teams (CERTs) bilaterally, within CERT communities, and in other forums, to support dialogue at political and policy levels;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(d)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2013/5"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To increase transparency, predictability and cooperation, the Group recommended that States consider:",
                    ),
                ),
                text: Text::Borrowed(
                    "Increased cooperation to address incidents that could affect ICT or critical infrastructure that rely upon ICT-enabled industrial control systems. This could include guidelines and best practices among States against disruptions perpetrated by non-State actors;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(e)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2013/6"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To increase transparency, predictability and cooperation, the Group recommended that States consider:",
                    ),
                ),
                text: Text::Borrowed(
                    "Enhanced mechanisms for law enforcement cooperation to reduce incidents that could otherwise be misinterpreted as hostile State actions would improve international security.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26(f)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2013/7"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Additional recommendations")),
                lead: None,
                text: Text::Borrowed(
                    "Enhance common understandings and intensify practical cooperation through regular institutional dialogue with broad participation under the auspices of the United Nations, as well as regular dialogue through bilateral, regional and multilateral forums, and other international organizations.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#29")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/0"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: None,
                lead: None,
                text: Text::Borrowed(
                    "To enhance trust and cooperation, and reduce the risk of conflict, the GGE recommended:",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#16")] }),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To enhance trust and cooperation, and reduce the risk of conflict, the GGE recommended:",
                    ),
                ),
                text: Text::Borrowed(
                    "The identification of appropriate points of contact at the policy and technical levels to address serious ICT incidents and the creation of a directory of such contacts;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#16(a)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To enhance trust and cooperation, and reduce the risk of conflict, the GGE recommended:",
                    ),
                ),
                text: Text::Borrowed(
                    "The development of and support for mechanisms and processes for bilateral, regional, subregional and multilateral consultations, as appropriate, to enhance inter-State confidence-building and to reduce the risk of misperception, escalation and conflict that may stem from ICT incidents;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#16(b)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/3"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To enhance trust and cooperation, and reduce the risk of conflict, the GGE recommended:",
                    ),
                ),
                text: Text::Borrowed(
                    "Encouraging, on a voluntary basis, transparency at the bilateral, subregional, regional and multilateral levels, as appropriate, to increase confidence and inform future work. This could include the voluntary sharing of national views and information on various aspects of national and transnational threats to and in the use of ICTs; vulnerabilities and identified harmful hidden functions in ICT products; best practices for ICT security; confidence-building measures developed in regional and multilateral forums; and national organizations, strategies, policies and programmes relevant to ICT security;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#16(c)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/4"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(
                    Text::Borrowed(
                        "To enhance trust and cooperation, and reduce the risk of conflict, the GGE recommended:",
                    ),
                ),
                text: Text::Borrowed(
                    "The voluntary provision by States of their national views of categories of infrastructure that they consider critical and national efforts to protect them, including information on national laws and policies for the protection of data and ICT-enabled infrastructure. States should seek to facilitate cross-border cooperation to address critical infrastructure vulnerabilities that transcend national borders. These measures could include:",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#16(d)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/4.i"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(Text::Borrowed("These measures could include:")),
                text: Text::Borrowed(
                    "A repository of national laws and policies for the protection of data and ICT-enabled infrastructure and the publication of materials deemed appropriate for distribution on these national laws and policies;",
                ),
                renders: List::Borrowed(const {
                    &[Address::baked("A/70/174#16(d)(i)")]
                }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/4.ii"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(Text::Borrowed("These measures could include:")),
                text: Text::Borrowed(
                    "The development of mechanisms and processes for bilateral, subregional, regional and multilateral consultations on the protection of ICT-enabled critical infrastructure;",
                ),
                renders: List::Borrowed(const {
                    &[Address::baked("A/70/174#16(d)(ii)")]
                }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/4.iii"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(Text::Borrowed("These measures could include:")),
                text: Text::Borrowed(
                    "The development on a bilateral, subregional, regional and multilateral basis of technical, legal and diplomatic mechanisms to address ICT-related requests; and",
                ),
                renders: List::Borrowed(const {
                    &[Address::baked("A/70/174#16(d)(iii)")]
                }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/4.iv"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: None,
                lead: Some(Text::Borrowed("These measures could include:")),
                text: Text::Borrowed(
                    "The adoption of voluntary national arrangements to classify ICT incidents in terms of the scale and seriousness of the incident, for the purpose of facilitating the exchange of information on incidents.",
                ),
                renders: List::Borrowed(const {
                    &[Address::baked("A/70/174#16(d)(iv)")]
                }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/5"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Additional recommendations")),
                lead: None,
                text: Text::Borrowed(
                    "Consider additional confidence-building measures to strengthen cooperation on a bilateral, subregional, regional and multilateral basis, including through agreements to:",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17")] }),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/5.1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Additional recommendations")),
                lead: Some(Text::Borrowed("including through agreements to:")),
                text: Text::Borrowed(
                    "Strengthen cooperative mechanisms between relevant agencies to address ICT security incidents and develop additional technical, legal and diplomatic mechanisms to address ICT infrastructure-related requests, including the consideration of exchanges of personnel in areas such as incident response and law enforcement, as appropriate, and encouraging exchanges between research and academic institutions;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(a)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/5.2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Additional recommendations")),
                lead: Some(Text::Borrowed("including through agreements to:")),
                text: Text::Borrowed(
                    "Enhance cooperation, including the development of focal points for the exchange of information on malicious ICT use and the provision of assistance in investigations;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(b)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/5.3"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Additional recommendations")),
                lead: Some(Text::Borrowed("including through agreements to:")),
                text: Text::Borrowed(
                    "Establish a national computer emergency response team and/or cybersecurity incident response team or officially designate an organization to fulfil this role. States may wish to consider such bodies within their definition of critical infrastructure. States should support and facilitate the functioning of and cooperation among such national response teams and other authorized bodies;",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(c)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/5.4"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Additional recommendations")),
                lead: Some(Text::Borrowed("including through agreements to:")),
                text: Text::Borrowed(
                    "Expand and support practices in computer emergency response team and cybersecurity incident response team cooperation, as appropriate, such as information exchange about vulnerabilities, attack patterns and best practices for mitigating attacks, including coordinating responses, organizing exercises, supporting the handling of ICT-related incidents and enhancing regional and sector-based cooperation; and",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(d)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2015/5.5"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("Additional recommendations")),
                lead: Some(Text::Borrowed("including through agreements to:")),
                text: Text::Borrowed(
                    "Cooperate, in a manner consistent with national and international law, with requests to investigate ICT-related crime or the use of ICTs for terrorist purposes or to mitigate malicious ICT activity emanating from their territory.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#17(e)")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/figure-5/2016-2017/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/72/327"),
                theme: Theme::Cbm,
                heading: None,
                lead: None,
                text: Text::Borrowed("No consensus for a report"),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2010/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Threats,
                heading: Some(Text::Borrowed("The 2009–2010 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "It noted that States and not just criminals and terrorists were possible vectors of ICT-related threats, and that a lack of shared understanding regarding norms governing State use of ICTs was creating a growing risk of misperception, with the potential to “affect crisis management in the event of major incidents”.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2010/2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/65/201"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("The 2009–2010 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "The report suggested a number of cooperative measures to meet these challenges, stressing the important role of the private sector and civil society in any steps taken to achieve “a secure and resilient digital environment”.",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2013/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("The 2012–2013 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "It confirmed that existing international law applies to cyberspace, notably that the Charter of the United Nations is “essential to maintaining peace and stability” and for “promoting an open, secure and accessible ICT environment”.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#19")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2013/2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("The 2012–2013 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "Moreover, the Group confirmed that the international norms and principles constituting State sovereignty (understood as both rights and responsibilities) apply “to State conduct of ICT-related activities and to their jurisdiction over ICT infrastructure within their territory”,",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#20")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2013/3"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("The 2012–2013 GGE")),
                lead: Some(Text::Borrowed("the Group confirmed")),
                text: Text::Borrowed(
                    "and that States should “meet their international obligations regarding internationally wrongful acts attributable to them”, refrain from using proxies, prevent their territories from being used by non-State actors for unlawful use of ICT,",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#23")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2013/4"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("The 2012–2013 GGE")),
                lead: Some(Text::Borrowed("States should")),
                text: Text::Borrowed(
                    "and respect fundamental human rights and freedoms.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#21")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2013/5"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("The 2012–2013 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "The 2013 Group also emphasized the need to intensify cooperation to respond to criminal or terrorist use of ICTs, including harmonization of legislation and collaboration between law enforcement and prosecutorial services",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#22")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2013/6"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cbm,
                heading: Some(Text::Borrowed("The 2012–2013 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "Mirroring developments at the regional level, notably within the OSCE, the Group recommended a range of confidence- and capacity-building measures to “promote trust and assurance among States and help reduce the risk of conflict by increasing predictability and reducing misperception”.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#26:1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2013/7"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Capacity,
                heading: Some(Text::Borrowed("The 2012–2013 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "It was hoped that progress in making ICTs secure, including through capacity-building, would also contribute to “developing a global partnership for development”, as described in former Millennium Development Goal 8.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#33")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2013/8"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/68/98"),
                theme: Theme::Cooperation,
                heading: Some(Text::Borrowed("The 2012–2013 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "The document also echoed the 2009 GGE’s call to engage the private sector, academia, and civil society in implementing the Group’s recommendations.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/68/98#25:1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "Nonetheless, the group produced a report largely confirming the 2012–2013 consensus that international law, in particular the Charter of the United Nations, applies to State uses of ICTs (see figure 4).",
                ),
                renders: List::Borrowed(&[]),
                fidelity: None,
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "It also identified as of central importance the commitments of States to the “principles of the Charter and of other international law”, including: sovereign equality; the settlement of international disputes by peaceful means in such a manner that international peace and security and justice are not endangered; refraining in their international relations from the threat or use of force against the territorial integrity or political independence of any State, or in any other manner inconsistent with the purposes of the United Nations; respect for human rights and fundamental freedoms; and non-intervention in the internal affairs of other States.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#26")] }),
                fidelity: Some(Fidelity::NearVerbatim),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/3"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "It did include in its report, however, “the inherent right of States to take measures consistent with international law and as recognized in the Charter” in response to an ICT incident, an indirect reference to the self-defence provisions under article 51 of the Charter.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(c):1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/4"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "Some progress was made on international humanitarian law in that a paragraph was inserted broadly noting established principles of international law, including humanity, necessity, proportionality, and distinction.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(d)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/5"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "The international law section of the report also included reference to important United Nations Human Rights Council resolutions.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(e)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/6"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: None,
                text: Text::Borrowed(
                    "Another important achievement was the Group’s inclusion of a set of non-binding political norms relating to State behaviour in peacetime,",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/7"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: Some(Text::Borrowed("They include recommendations relating to")),
                text: Text::Borrowed("the protection of critical infrastructure,"),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(g)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/8"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: Some(Text::Borrowed("They include recommendations relating to")),
                text: Text::Borrowed(
                    "the protection of national computer emergency response teams (CERTs) and their systems from malicious activity,",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(k):1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/9"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: Some(Text::Borrowed("They include recommendations relating to")),
                text: Text::Borrowed(
                    "preventing the use of a State’s territory for the commission of internationally wrongful acts,",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(c)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/10"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: Some(Text::Borrowed("They include recommendations relating to")),
                text: Text::Borrowed(
                    "linking attribution of internationally wrongful acts to standards of proof,",
                ),
                renders: List::Borrowed(const {
                    &[
                        Address::baked("A/70/174#13(b)"),
                        Address::baked("A/70/174#28(f):2"),
                        Address::baked("A/70/174#28(f):3"),
                    ]
                }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/11"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: Some(Text::Borrowed("They include recommendations relating to")),
                text: Text::Borrowed("ensuring the integrity of the supply chain,"),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(i):1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/12"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: Some(Text::Borrowed("They include recommendations relating to")),
                text: Text::Borrowed("protecting human rights online,"),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(e)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-2.1/2015/13"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(Text::Borrowed("The 2014–2015 GGE")),
                lead: Some(Text::Borrowed("They include recommendations relating to")),
                text: Text::Borrowed(
                    "and enhancing cooperation to share information, particularly with regard to prosecuting terrorist and criminal use of ICT.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(d):1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-3.1.1/2015/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed("Terrorism and critical infrastructure protection"),
                ),
                lead: None,
                text: Text::Borrowed(
                    "These include the norms compelling States not to conduct or knowingly support actions that intentionally damage critical infrastructure (CI),",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(f)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-3.1.1/2015/2"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed("Terrorism and critical infrastructure protection"),
                ),
                lead: Some(Text::Borrowed("These include")),
                text: Text::Borrowed(
                    "a State’s responsibility to secure its own infrastructure,",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(g)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-3.1.1/2015/3"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed("Terrorism and critical infrastructure protection"),
                ),
                lead: Some(Text::Borrowed("These include")),
                text: Text::Borrowed(
                    "the expectation that States support other States that have fallen victim to attacks on their CI,",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(h):1")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-3.1.1/2015/4"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Norms,
                heading: Some(
                    Text::Borrowed("Terrorism and critical infrastructure protection"),
                ),
                lead: Some(Text::Borrowed("These include")),
                text: Text::Borrowed(
                    "and the expectation of responsible reporting of vulnerabilities and information sharing that could prevent or mitigate cyber-enabled attacks on CI.",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#13(j)")] }),
                fidelity: Some(Fidelity::Paraphrase),
            },
            Rendering {
                id: RenderingId::baked("unidir-2017/section-3.1.2/2015/1"),
                source: SourceId::baked("unidir-2017"),
                report: Symbol::baked("A/70/174"),
                theme: Theme::Law,
                heading: Some(
                    Text::Borrowed(
                        "The United Nations response to criminal use of cyberspace and ICT",
                    ),
                ),
                lead: Some(
                    Text::Borrowed(
                        "The 2015 GGE report called attention to this concern, recommending in its section on how international law applies to State uses of ICTs, that",
                    ),
                ),
                text: Text::Borrowed(
                    "States must not use proxies to commit internationally wrongful acts using ICTs, and should seek to ensure that their territory is not used by non-State actors to commit such acts",
                ),
                renders: List::Borrowed(const { &[Address::baked("A/70/174#28(e)")] }),
                fidelity: Some(Fidelity::Verbatim),
            },
        ]
    }),
    fragments: List::Borrowed(const {
        &[
            Fragment {
                id: RenderingId::baked("unidir-2017/fragment/2010/1"),
                report: Symbol::baked("A/65/201"),
                themes: List::Borrowed(const { &[Theme::Threats] }),
                text: Text::Borrowed(
                    "affect crisis management in the event of major incidents",
                ),
                source: SourceId::baked("unidir-2017"),
                place: Text::Borrowed("2.1, The 2009–2010 GGE"),
                context: Text::Borrowed(
                    "The report warns, says the paper, of what can follow when States that do not see the norms alike misread one another.",
                ),
            },
            Fragment {
                id: RenderingId::baked("unidir-2017/fragment/2010/2"),
                report: Symbol::baked("A/65/201"),
                themes: List::Borrowed(const { &[Theme::Cooperation] }),
                text: Text::Borrowed("a secure and resilient digital environment"),
                source: SourceId::baked("unidir-2017"),
                place: Text::Borrowed("2.1, The 2009–2010 GGE"),
                context: Text::Borrowed(
                    "The report, says the paper, gives companies and civil society a large part in reaching this.",
                ),
            },
            Fragment {
                id: RenderingId::baked("unidir-2017/fragment/2015/1"),
                report: Symbol::baked("A/70/174"),
                themes: List::Borrowed(const { &[Theme::Cooperation] }),
                text: Text::Borrowed(
                    "promoting dialogue on the security of ICT in their use by States and developing common understandings on the application of norms, rules and principles for responsible state behaviour",
                ),
                source: SourceId::baked("unidir-2017"),
                place: Text::Borrowed("4, Concluding Remarks"),
                context: Text::Borrowed(
                    "The paper takes this from the report as a task in which the United Nations should lead.",
                ),
            },
            Fragment {
                id: RenderingId::baked("unidir-2017/fragment/2015/2"),
                report: Symbol::baked("A/70/174"),
                themes: List::Borrowed(const { &[Theme::Norms] }),
                text: Text::Borrowed(
                    "reflect the expectations of the international community, set standards for responsible State behaviour and allow the international community to assess the activities and intentions of States",
                ),
                source: SourceId::baked("unidir-2017"),
                place: Text::Borrowed(
                    "1, Norms, ICTs, and international peace and security",
                ),
                context: Text::Borrowed(
                    "The paper says it of norms in international politics at large, and the note that named its origin is lost. The report of 2015 has it of voluntary, non-binding norms: the Hague table lists the three clauses for it, in the same order, as hague-table/2015/norms/3 to 5.",
                ),
            },
        ]
    }),
    links: List::Borrowed(const {
        &[
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/goal/1")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#letter(2):1")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "threats in the sphere of information security and",
                        ),
                        Text::Borrowed("possible cooperative measures"),
                        Text::Borrowed("the security of global information and"),
                    ]
                }),
                change: Text::Borrowed(
                    "the mandate in resolution 66/24 continues the study and adds norms, rules or principles, and measures of confidence-building",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/goal/1")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#2:2")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("possible cooperative measures")]
                }),
                change: Text::Borrowed("the task is told again in fewer words"),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/goal/1")]
                }),
                to: List::Borrowed(const {
                    &[
                        Place::provision("A/68/98#summary(2):4"),
                        Place::provision("A/68/98#11:3"),
                    ]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("cooperative measures that could")]
                }),
                change: Text::Borrowed(
                    "the measures to find are now described: they serve stability as well as security, in general and not of systems",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::rendering("hague-table/2010/threats/4"),
                        Place::rendering("hague-table/2010/threats/5"),
                    ]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#6:2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "States and others remain the two kinds of sources; criminals and terrorists are not named as such",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/threats/7")]
                }),
                to: List::Borrowed(const {
                    &[Place::provision("A/68/98#5:1"), Place::provision("A/68/98#5:3")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "dual use and growing sophistication are told in sentences, with what follows from them",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/threats/8")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#7:1")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("their ideas and actions")]
                }),
                change: Text::Borrowed(
                    "planning and coordinating attacks joins the list of terrorist uses",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/threats/10")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#5:3")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Lengthened,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed("why attribution is hard is now said"),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/threats/11")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#6:3")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Lengthened,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "who may act as a proxy is now said, criminal organizations among them",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/threats/12")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#9:1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "industrial control systems join critical infrastructure",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/threats/13")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#8")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Lengthened,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("ICT supply chain")] }),
                change: Text::Borrowed(
                    "hidden functions are named as the danger to the supply chain",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/threats/14")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#10:1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Lengthened,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed("why differences in capacity matter is now said"),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/cooperation/1")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#22")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "combating criminal misuse becomes cooperation against criminal or terrorist use",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/cooperation/4")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#14")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Lengthened,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "efforts against cybercrime become efforts of many bodies, named one by one",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/cooperation/5")]
                }),
                to: List::Borrowed(const {
                    &[Place::provision("A/68/98#6:5"), Place::provision("A/68/98#11:3")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "missing common understandings are a risk, and measures of cooperation an answer to it",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/cooperation/5")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#3:1")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("norms pertaining to State use of ICTs")]
                }),
                change: Text::Borrowed(
                    "what lacks shared understanding becomes what to discuss",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/cooperation/5")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#26:1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "what shared understanding of norms should avert, measures of confidence-building help to reduce; they are voluntary",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::rendering("hague-table/2010/cooperation/6"),
                        Place::rendering("hague-table/2010/cooperation/7"),
                        Place::rendering("hague-table/2010/cooperation/8"),
                        Place::rendering("hague-table/2010/cooperation/9"),
                        Place::rendering("hague-table/2010/cooperation/10"),
                    ]
                }),
                to: List::Borrowed(const {
                    &[
                        Place::provision("A/68/98#26:1"),
                        Place::provision("A/68/98#26:3"),
                        Place::provision("A/68/98#26(a):1"),
                        Place::provision("A/68/98#26(c)"),
                    ]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "examples of cooperation become aims and measures of confidence-building",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/cooperation/11")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#11:1")] }),
                link: LinkKind::Idea,
                relation: Relation::Equivalent,
                act: Act::Reiterated,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "action in common against the threats, now as what Member States have affirmed",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/cooperation/12")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#12")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("the private sector and civil society")]
                }),
                change: Text::Borrowed(
                    "States are to lead, and others to take part as appropriate",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/capacity/1")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#30:2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Lengthened,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "the divide remains to be bridged, and what assistance is needed for is spelled out",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#16:1")] }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#16:1")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("relevant to the use of ICTs by States")]
                }),
                change: Text::Borrowed(
                    "norms in existing agreements become norms derived from existing international law, and their application an essential measure",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#16:1")] }),
                to: List::Borrowed(const {
                    &[Place::provision("A/68/98#summary(4):1")]
                }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("relevant to the use of ICTs by States")]
                }),
                change: Text::Borrowed(
                    "norms in existing agreements become norms derived from existing law, whose application the report recognizes as essential",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#16:2")] }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#16:3")] }),
                link: LinkKind::Wording,
                relation: Relation::Equal,
                act: Act::Reiterated,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "Given the unique attributes of ICTs, additional norms could be developed over time",
                        ),
                    ]
                }),
                change: Text::Borrowed("nothing changed"),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#16:2")] }),
                to: List::Borrowed(const {
                    &[Place::provision("A/68/98#summary(4):3")]
                }),
                link: LinkKind::Wording,
                relation: Relation::Subset,
                act: Act::Lengthened,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("Given the unique attributes of ICTs"),
                        Text::Borrowed("additional norms could be developed over time"),
                    ]
                }),
                change: Text::Borrowed(
                    "the summary adds that it is the report which notes it",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#18(i)")] }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#3:1")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("further dialogue among States"),
                        Text::Borrowed("norms pertaining to State use of ICTs"),
                        Text::Borrowed(
                            "to reduce collective risk and protect critical national and international infrastructure",
                        ),
                    ]
                }),
                change: Text::Borrowed("told as what the report of 2010 recommended"),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#18(i)")] }),
                to: List::Borrowed(const {
                    &[Place::provision("A/68/98#13"), Place::provision("A/68/98#29:2")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "more dialogue becomes one that the United Nations leads, then a regular and institutional one; norms, risk and infrastructure are not named as its subjects",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/65/201#18(ii)"),
                        Place::provision("A/65/201#18(iii)"),
                    ]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#3:2")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "confidence-building, stability and risk reduction",
                        ),
                        Text::Borrowed(
                            "including exchanges of national views on the use of ICTs in conflict",
                        ),
                        Text::Borrowed("information exchanges on national legislation"),
                    ]
                }),
                change: Text::Borrowed(
                    "two recommendations of 2010 told as one; what the measures address is left out",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#18(iv)")] }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#3:3")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "less developed countries become States that may require assistance",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#18(v)")] }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#3:3")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("elaborate common terms and definitions")]
                }),
                change: Text::Borrowed(
                    "possibilities to be found become additional work; the resolution that the terms are relevant to goes",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#18(ii)")] }),
                to: List::Borrowed(const {
                    &[Place::provision("A/68/98#26:1"), Place::provision("A/68/98#26:3")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "the aims get a paragraph of their own: \"voluntary\", trust, predictability, transparency and cooperation are new; stability goes, and conflict is a risk to reduce, no more a subject for views",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/65/201#18(ii)"),
                        Place::provision("A/65/201#18(iii)"),
                    ]
                }),
                to: List::Borrowed(const { &[Place::provision("A/68/98#26(a):1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("best practices")] }),
                change: Text::Borrowed(
                    "exchanges of views and of information become one measure, on a voluntary basis; conflict and legislation are not named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/65/201#18(iv)")] }),
                to: List::Borrowed(const {
                    &[Place::provision("A/68/98#30"), Place::provision("A/68/98#31")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Lengthened,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "support for capacity-building is spelled out: for what, by whom, for which countries",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/65/201#18(i)"),
                        Place::provision("A/65/201#18(ii)"),
                        Place::provision("A/65/201#18(iv)"),
                    ]
                }),
                to: List::Borrowed(const {
                    &[Place::provision("A/68/98#foreword(2):2")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Shortened,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed("three recommendations told in passing"),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/threats/9")]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/threats/4")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "instruments become capabilities that are being developed, and warfare military purposes and future conflicts; intelligence and political purposes go",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::rendering("hague-table/2010/cooperation/2")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(g)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("a global culture of")]
                }),
                change: Text::Borrowed(
                    "an aim of responses in concert comes back in the title of a resolution to take into account",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#summary(2):4")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(a)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("stability and security")]
                }),
                change: Text::Borrowed(
                    "measures that could help become measures to develop and apply; preventing practices \"acknowledged to be\" harmful is new",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/68/98#summary(2):5"),
                        Place::provision("A/68/98#12"),
                    ]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/cooperation/1")]
                }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("cooperation would benefit from")]
                }),
                change: Text::Borrowed(
                    "academia joins; that States lead, and that participation be appropriate, is not in the table's line",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#summary(3)")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("taking into account existing and"),
                        Text::Borrowed("and building upon the"),
                        Text::Borrowed("recommendations contained in the"),
                    ]
                }),
                change: Text::Borrowed(
                    "\"emerging\" replaces \"potential\", risks, vulnerabilities and assessments join; what is recommended are norms, voluntary, non-binding and for consideration by States",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/68/98#summary(4):1"),
                        Place::provision("A/68/98#16:1"),
                    ]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/norms/1")]
                }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("reduce risks to international peace")]
                }),
                change: Text::Borrowed(
                    "what applying norms is essential to is what voluntary norms can do; stability is not in the table's line",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#summary(4):2")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#29")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("common understandings on how")]
                }),
                change: Text::Borrowed(
                    "29 asks for no study; why common understandings matter is said instead",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#summary(4):3")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#15")] }),
                link: LinkKind::Wording,
                relation: Relation::Superset,
                act: Act::Shortened,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("Given the unique attributes of ICTs"),
                        Text::Borrowed("additional norms could be developed over time"),
                    ]
                }),
                change: Text::Borrowed(
                    "without the words that it is the report which notes it",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/68/98#summary(4):3"),
                        Place::provision("A/68/98#16:3"),
                    ]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/goal/1")]
                }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("unique attributes of ICTs"),
                        Text::Borrowed("additional norms"),
                    ]
                }),
                change: Text::Borrowed(
                    "what could be developed becomes the task to find out where it may need to be",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#summary(5):1")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#29")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("promoting an open, secure")]
                }),
                change: Text::Borrowed(
                    "law as essential becomes common understandings on law as important; \"stable\" is new, maintaining peace and stability goes",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#summary(5):2")]
                }),
                to: List::Borrowed(const {
                    &[
                        Place::provision("A/70/174#27"),
                        Place::provision("A/70/174#28(f):1"),
                    ]
                }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "international norms and principles that flow from",
                        ),
                        Text::Borrowed(
                            "of ICT-related activities and to their jurisdiction over ICT infrastructure",
                        ),
                        Text::Borrowed(
                            "States must meet their international obligations regarding internationally wrongful acts attributable to them",
                        ),
                    ]
                }),
                change: Text::Borrowed(
                    "one sentence becomes two provisions; \"under international law\" is new",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#summary(5):2")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(a)")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("jurisdiction over"),
                        Text::Borrowed("ICT infrastructure"),
                    ]
                }),
                change: Text::Borrowed(
                    "jurisdiction stands alone, as something that States have; \"located\" is new",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#foreword(4)")]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/cooperation/2")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "an important role becomes a leading one, and a fact a recommendation",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#foreword(5):2")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(a)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "efforts to enhance security and stability become measures to develop and apply; harmful practices are new",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#letter(2):1")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "norms, rules or principles of responsible behaviour of States",
                        ),
                    ]
                }),
                change: Text::Borrowed(
                    "what the Assembly asked to study is what the Group offers, as voluntary and non-binding",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/68/98#letter(2):1"),
                        Place::provision("A/68/98#2:2"),
                    ]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/goal/1")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("continue to study")] }),
                change: Text::Borrowed(
                    "the study goes on, with law as its first subject; threats and confidence-building are not in the table's line",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#1:2")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/threats/3")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "uses that do not fit with peace and security become misuse that may harm them; benefits go",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#3:1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(g)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "protecting infrastructure, national and international, was what dialogue on norms was for; it becomes a norm for each State, on its own",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#3:2")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(c):2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("national views"),
                        Text::Borrowed("strategies, policies"),
                        Text::Borrowed("best practices"),
                    ]
                }),
                change: Text::Borrowed(
                    "what 2010 called for, as told in 2013, is a voluntary measure of transparency in 2015; conflict and legislation are not named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#3:2")] }),
                to: List::Borrowed(const {
                    &[
                        Place::provision("A/70/174#16(d):1"),
                        Place::provision("A/70/174#16(d)(i)"),
                    ]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "exchanges on legislation and policies become information on laws and policies for data and infrastructure, and a repository of them",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#4:2")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(c):1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "the interest of all States in peaceful use becomes what the international community aspires to",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#4:2"), Place::provision("A/68/98#4:3")]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/norms/6")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "preventing conflict and peaceful use are now what norms can help with",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#5:3")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/threats/7")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Shortened,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "the table's line names attribution without saying why it is hard",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#5:3"), Place::provision("A/68/98#6:4")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(b)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "difficult and mistaken attribution becomes something to weigh in case of an incident",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#5:3"), Place::provision("A/68/98#6:4")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(f):2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "difficult and mistaken attribution becomes a caution: where an activity comes from may be too little, by itself, to attribute it",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#6:2")] }),
                to: List::Borrowed(const {
                    &[
                        Place::rendering("hague-table/2015/threats/1"),
                        Place::rendering("hague-table/2015/threats/2"),
                    ]
                }),
                link: LinkKind::Idea,
                relation: Relation::Equivalent,
                act: Act::Reiterated,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("non-State actors")] }),
                change: Text::Borrowed("a list again, as the table has it"),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#6:3")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(e)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "what criminals and others may do for States becomes what States must not do through them",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#6:3")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/threats/9")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "many kinds of malicious actors; proxies for States are not in the table's line",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#6:4"), Place::provision("A/68/98#6:5")]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/threats/8")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "unintended escalation becomes misperception and the potential for conflict; harm to people, property or economy is new",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#6:4"), Place::provision("A/68/98#8")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(i):2")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("tools and techniques"),
                        Text::Borrowed("harmful hidden functions"),
                    ]
                }),
                change: Text::Borrowed(
                    "two threats become one norm on what States should seek to prevent; \"sophisticated\" goes",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#8")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(c):2")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("harmful hidden functions in")]
                }),
                change: Text::Borrowed(
                    "a concern of States becomes something to share information about, once identified",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#7")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/threats/6")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "attacks on ICTs, and on what depends on them, are named; training and incitement are new",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#9:1")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/threats/5")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed("new possibilities for disruption become attacks"),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#9:1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(g)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "what can be disrupted is to be protected, by each State for its own infrastructure; industrial control systems are not named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#10:1")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/threats/11")]
                }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Shortened,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("among different States")]
                }),
                change: Text::Borrowed(
                    "that differences can increase vulnerability is not in the table's line",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#11:3")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(a)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("stability and security")]
                }),
                change: Text::Borrowed(
                    "measures to be considered become measures to be developed and applied; preventing practices \"acknowledged to be\" harmful is new",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#11:4")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#29")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("common understandings on")]
                }),
                change: Text::Borrowed(
                    "one cooperative measure among others becomes a remark of its own on law; derived norms go",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#13")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/cooperation/2")]
                }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Shortened,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("should play a leading role in promoting")]
                }),
                change: Text::Borrowed(
                    "the table's line ends where 2013 goes on with what the dialogue is for",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#15")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("taking into account existing and"),
                        Text::Borrowed("threats, risks and vulnerabilities"),
                        Text::Borrowed(
                            "and building upon the assessments and recommendations contained in the",
                        ),
                    ]
                }),
                change: Text::Borrowed(
                    "\"emerging\" replaces \"potential\", the report of 2013 joins that of 2010; norms, voluntary, non-binding and for consideration by States, are offered where measures were recommended",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#16:1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(b):2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "norms derived from law, whose application is essential, become obligations that exist and are applicable; risks to peace are not named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#16:2")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(c):2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("further study")] }),
                change: Text::Borrowed(
                    "what needs study is now what 28 (c) speaks of, not how norms apply in general",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#16:2")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "what required further study gets views, which are not exhaustive",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#16:2")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#29")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("common understandings on how")]
                }),
                change: Text::Borrowed(
                    "\"shall apply\" becomes \"applies\", international law replaces such norms, and importance the need for study",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#16:2")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/goal/1")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("common understandings")]
                }),
                change: Text::Borrowed(
                    "what requires further study becomes the next study's aim",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#16:3")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#15")] }),
                link: LinkKind::Wording,
                relation: Relation::Equal,
                act: Act::Reiterated,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "Given the unique attributes of ICTs, additional norms could be developed over time",
                        ),
                    ]
                }),
                change: Text::Borrowed("nothing changed"),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#17")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(g)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "a resolution considered among several becomes the one to take into account by name, for the protection of infrastructure",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#18")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/norms/7")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("International Code of Conduct")]
                }),
                change: Text::Borrowed(
                    "a draft is noted; the table names the SCO, not the States or the symbol, and does not tell whether it is this draft or the one revised in 2015",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#19")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#26")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "that the Charter is applicable becomes a list of its principles and of other principles of law; maintaining stability goes, peace is in one of them",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#19")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(b):2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "law is applicable, now as obligations that exist already",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#19")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(c):1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "that the Charter is applicable becomes that it applies in its entirety",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#19")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#29")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("promoting an open, secure")]
                }),
                change: Text::Borrowed(
                    "law as essential becomes common understandings on law as important; \"stable\" is new, maintaining peace and stability goes",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#20")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#27")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "State sovereignty and international norms and principles that flow from sovereignty apply to",
                        ),
                        Text::Borrowed("of ICT-related activities"),
                        Text::Borrowed(
                            "to their jurisdiction over ICT infrastructure within their territory",
                        ),
                    ]
                }),
                change: Text::Borrowed(
                    "State conduct becomes the conduct by States; a comma goes",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#20")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(a)")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("jurisdiction over"),
                        Text::Borrowed("ICT infrastructure"),
                        Text::Borrowed("within their territory"),
                    ]
                }),
                change: Text::Borrowed(
                    "jurisdiction stands alone, as something that States have; \"located\" is new",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#20")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(b):1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("State sovereignty")] }),
                change: Text::Borrowed(
                    "sovereignty becomes one principle among several that States must observe",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#21")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#26")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "respect for human rights and fundamental freedoms",
                        ),
                    ]
                }),
                change: Text::Borrowed(
                    "human rights join the principles of central importance; the Universal Declaration is not named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#21")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(b):3")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("human rights and fundamental freedoms")]
                }),
                change: Text::Borrowed(
                    "going hand in hand becomes an obligation to respect and protect; the Universal Declaration is not named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#21")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(e)")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("respect for human rights")]
                }),
                change: Text::Borrowed(
                    "resolutions replace the Universal Declaration, privacy and freedom of expression are new, fundamental freedoms go; \"must\" becomes \"should\"",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#22")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(d):1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "\"intensify\" becomes \"consider how best to\"; harmonized law, \"as appropriate\" and the agencies go, exchange and assistance are new",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#22")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/capacity/9")]
                }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("criminal or terrorist use of ICTs")]
                }),
                change: Text::Borrowed(
                    "what to intensify becomes a subject of further work, forensics another",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#22")] }),
                to: List::Borrowed(const {
                    &[
                        Place::provision("A/70/174#17(a)"),
                        Place::provision("A/70/174#17(e)"),
                    ]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "collaboration of agencies becomes mechanisms and exchanges, and cooperation in investigations consistent with law",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#23:1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(f):1")] }),
                link: LinkKind::Wording,
                relation: Relation::Subset,
                act: Act::Lengthened,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "States must meet their international obligations regarding internationally wrongful acts attributable to them",
                        ),
                    ]
                }),
                change: Text::Borrowed("\"under international law\" is new"),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#23:2"), Place::provision("A/68/98#23:3")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#28(e)")] }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed(
                            "States must not use proxies to commit internationally wrongful acts",
                        ),
                        Text::Borrowed("should seek to ensure that their"),
                        Text::Borrowed("not used by non-State actors"),
                    ]
                }),
                change: Text::Borrowed(
                    "two sentences become one; \"using ICTs\" is new, and unlawful use becomes \"such acts\"",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#23:3")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(c)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "seeking to ensure becomes not knowingly allowing; non-State actors are not named, and unlawful use becomes internationally wrongful acts",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#24")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(i):1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("supply chain")] }),
                change: Text::Borrowed(
                    "encouraging others becomes a step of States themselves; integrity, the confidence of end users and \"reasonable\" are new, services and \"appropriate\" go",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#25:1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(d):1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("States should consider how best to cooperate")]
                }),
                change: Text::Borrowed(
                    "not the norms as a whole but exchange, assistance and prosecution are what to cooperate for; private sector and civil society go",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26:1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(b)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("reduce the risk of")]
                }),
                change: Text::Borrowed(
                    "what measures do in general becomes the aim of consultations; escalation is new",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/68/98#26:1"),
                        Place::provision("A/68/98#26:2"),
                        Place::provision("A/68/98#26:3"),
                    ]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/cbm/1")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("transparency, predictability and")]
                }),
                change: Text::Borrowed(
                    "stability is new among the aims; trust and misperception are not in the table's line",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(a)")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(c)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("on a voluntary basis"),
                        Text::Borrowed("views and information on"),
                        Text::Borrowed("best practices"),
                    ]
                }),
                change: Text::Borrowed(
                    "\"subregional\" and \"as appropriate\" are new, and the list of what may be shared is longer; that the providing States decide on the extent goes, and so do decision-making processes",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(a):1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(d):1")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "views and information on policies in general become those on infrastructure held critical, with laws; decision-making and organizations are not named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(b)")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(b)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("confidence-building")]
                }),
                change: Text::Borrowed(
                    "frameworks become mechanisms and processes; \"subregional\" and \"as appropriate\" are new, while workshops and exercises go",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(b)")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(d)(ii)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "consultative frameworks become consultations on critical infrastructure",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(c):2")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(a)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("points of contact")] }),
                change: Text::Borrowed(
                    "exchanging becomes identifying, at two levels, with a directory; \"appropriate\" and \"serious\" are new, early warning goes",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(c)")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#17(b)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "channels and points of contact become focal points; assistance in investigations is new, early warning goes",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(c):1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(d)(iv)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "sharing information on incidents gets a national scale to go by",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/68/98#26(d)"),
                        Place::provision("A/68/98#32(b)"),
                    ]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#17(d)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "what the teams may exchange and do together is spelled out; dialogue at political levels goes",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[
                        Place::provision("A/68/98#26(d)"),
                        Place::provision("A/68/98#32(b)"),
                    ]
                }),
                to: List::Borrowed(const {
                    &[
                        Place::provision("A/70/174#17(c):1"),
                        Place::provision("A/70/174#17(c):3"),
                    ]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "creating capabilities becomes establishing or designating a national team, which States should support",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(e):1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(d):2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[
                        Text::Borrowed("cooperation to address"),
                        Text::Borrowed("critical infrastructure"),
                    ]
                }),
                change: Text::Borrowed(
                    "cooperation is to cross borders, and incidents become vulnerabilities",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(e):1")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/capacity/6")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("critical infrastructure")]
                }),
                change: Text::Borrowed(
                    "cooperation in incidents becomes cooperation on vulnerabilities",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(e):1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#17(a)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "more cooperation to deal with incidents becomes stronger mechanisms for it between agencies; control systems are not named, requests are new",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(f)")] }),
                to: List::Borrowed(const {
                    &[
                        Place::provision("A/70/174#17(a)"),
                        Place::provision("A/70/174#17(e)"),
                    ]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("law enforcement")] }),
                change: Text::Borrowed(
                    "one measure becomes two: exchanges of personnel, and cooperation in investigations consistent with law; hostile State actions are not named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#27:2")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(c):2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "progress to build upon becomes measures to share views and information on; the regional groups are not named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#28")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/cooperation/1")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("would benefit from")]
                }),
                change: Text::Borrowed(
                    "what was said of confidence-building is said of cooperation in general; academia joins, \"appropriate\" goes",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#29:1")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/recommendations/2")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("common understandings")]
                }),
                change: Text::Borrowed(
                    "the levels and the subject of common understandings are named",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#29:2")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/cooperation/2")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "a recommended dialogue in the United Nations becomes its leading role",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#30:2")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(g)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "what some States may need help to improve is for every State to protect; resolutions on it join, help is not named",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#30:2"), Place::provision("A/68/98#31")]
                }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#14")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("developing countries")]
                }),
                change: Text::Borrowed(
                    "missing capacity, in 2013 a reason for help, is now why carrying out the measures may have to wait",
                ),
            },
            Link {
                from: List::Borrowed(const {
                    &[Place::provision("A/68/98#30:2"), Place::provision("A/68/98#31")]
                }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/capacity/3")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("developing countries")]
                }),
                change: Text::Borrowed(
                    "assistance is for training too; legal and administrative practices are new",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#32(a)")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/capacity/9")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "terrorist and criminal use becomes a subject of further work, forensics another",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#32(a)")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/capacity/10")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "support for efforts at every level becomes regional approaches, and initiatives of two or more States on top of existing partnerships",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#32(b)")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/capacity/2")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "cooperation between teams becomes mechanisms with them; authorized bodies are new",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#32(c)")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/capacity/8")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "awareness becomes part of national plans and budgets; e-learning and the digital divide go",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#32(d)")] }),
                to: List::Borrowed(const {
                    &[
                        Place::rendering("hague-table/2015/capacity/1"),
                        Place::rendering("hague-table/2015/capacity/4"),
                    ]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("transfer of knowledge and")]
                }),
                change: Text::Borrowed(
                    "a transfer is no longer all: learning from each other joins it; technology becomes access to technologies",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#32(e)")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/recommendations/3")]
                }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed(
                    "institutes of the United Nations may study, now with one by name",
                ),
            },
        ]
    }),
    conflicts: List::Borrowed(const {
        &[
            Conflict {
                id: Text::Borrowed("2013-must-or-should"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/68/98#23"),
                        Subject::provision("A/68/98#21"),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/section-2.1/2013/3"),
                        ),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/section-2.1/2013/4"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "States should “meet their international obligations regarding internationally wrongful acts attributable to them”, refrain from using proxies, prevent their territories from being used by non-State actors for unlawful use of ICT, and respect fundamental human rights and freedoms",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2012–2013 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "States must meet their international obligations regarding internationally wrongful acts attributable to them. States must not use proxies to commit internationally wrongful acts. States should seek to ensure that their territories are not used by non-State actors for unlawful use of ICTs.",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("23")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("23")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "must go hand-in-hand with respect for human rights and fundamental freedoms",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("21")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("21")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, law")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2013")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "In the paper's prose one \"should\" governs all four limbs. Three of them are weaker than in the report, which has \"must\": obligations, proxies, human rights. The fourth is stronger: preventing takes the place of seeking to ensure. The official wording of both paragraphs is held; figure 4 of the paper keeps \"must\" in these three, and lets it govern the fourth as well.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13f-compelling"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#13(f)"),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/section-3.1.1/2015/1"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "the norms compelling States not to conduct or knowingly support actions that intentionally damage critical infrastructure",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(
                                            Text::Borrowed(
                                                "3.1.1, Terrorism and critical infrastructure protection",
                                            ),
                                        ),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(f)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(f)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "No voluntary norm compels. The paper's phrase also drops the condition that the activity breaches international law, and the limb on impaired use. The official wording of 13(f) is held, with a second witness; the paper's own figure 4 has it in full.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13h-duty-to-respond"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#13(h)"),
                        Subject::Uptake(UptakeId::baked("united-states-china-2015")),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "a duty to respond to reports of malicious activity in cyberspace",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.3, Bilateral processes")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "States should respond to appropriate requests",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(h)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The report knows no duty here: 13(h) is a voluntary norm, and it is about requests, which have to be appropriate. The paper tells what two States took on and names no paragraph, so that the duty may be theirs; yet it says that the report reflects it.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13-in-peacetime"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#13"),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/section-2.1/2015/6"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "a set of non-binding political norms relating to State behaviour in peacetime",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "norms to prevent attacks on critical infrastructure in peacetime",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.3, The Group of 20")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "voluntary, non-binding norms, rules or principles of responsible behaviour of States",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The lead-in of 13 and its items are held and name no time: neither peace nor armed conflict. That the norms are for peacetime is a reading, which the paper gives as content in two places, the second as a view of some observers. It also has \"political\" where the report has \"voluntary\".",
                ),
            },
            Conflict {
                id: Text::Borrowed("28c-noted-or-have"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#28(c)"),
                        Subject::Rendering(RenderingId::baked("hague-table/2015/law/5")),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/figure-4/2015/5"),
                        ),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/section-2.1/2015/3"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "the Group noted the inherent right of States to take measures consistent with international law and as recognized in the Charter",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("28(c)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "States have the inherent right to take measures",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, law")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "States have an inherent right to take measures",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "It did include in its report, however, “the inherent right of States to take measures consistent with international law and as recognized in the Charter” in response to an ICT incident",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "To note a right is less than to say that States have it. The paper's prose quotes the noun and adds when the right is to be used, which 28(c) does not say; it reads the sentence as pointing to self-defence under Article 51, a name that the wording held does not have, and adds that the Group got no further on what an armed attack is. The official wording of 28(c) is held.",
                ),
            },
            Conflict {
                id: Text::Borrowed("28d-notes-or-apply"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#28(d)"),
                        Subject::Rendering(RenderingId::baked("hague-table/2015/law/6")),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/figure-4/2015/6"),
                        ),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/section-2.1/2015/4"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "The Group notes the established international legal principles, including, where applicable, the principles of humanity, necessity, proportionality and distinction",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("28(d)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Established international legal principles, including, where applicable, the principles of humanity, necessity, proportionality and distinction, apply",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, law")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "The Group noted the established legal principles, including, where applicable",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "established principles of international law, including humanity, necessity, proportionality, and distinction",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The table makes an application of what the Group only notes. The paper's prose leaves out \"where applicable\", so that nothing limits the four principles, and gives them a name, international humanitarian law, which the wording held does not have. The official wording of 28(d) is held.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13f-use-and-operation"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13(f)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "use and operations of critical infrastructure",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(f)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "use and operation of critical infrastructure",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(f)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "One letter. Only the consultation's copy has the plural; the wording held here, from UNIDIR's extract, has the singular.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13h-requests-for-assistance"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13(h)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("appropriate request for assistance"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(h)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("appropriate requests for assistance"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(h)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The first sentence only; all copies have the plural in the second. The wording held here, from UNIDIR's extract, has it in both.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13k-authorized"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13(k)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("authorised emergency response teams"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(k)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("authorized emergency response teams"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(k)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "A matter of spelling, in both sentences; nothing hangs on it but a search for the words.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13-lost-space-by-states"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("consideration byStates"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("consideration by States"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "A slip of transcription in the consultation's copy; the wording held here, from UNIDIR's extract, does not have it.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13i-lost-space-so-that"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13(i)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("supply chain sothat end users"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(i)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("supply chain so that end users"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(i)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "A slip of transcription in the consultation's copy; the wording held here, from UNIDIR's extract, does not have it.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13i-lost-space-states-should"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13(i)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("Statesshould seek to prevent"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(i)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("States should seek to prevent"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(i)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "A slip of transcription in the consultation's copy; the wording held here, from UNIDIR's extract, does not have it.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13i-lost-space-techniques-and"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13(i)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(Text::Borrowed("techniquesand the use")),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(i)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("techniques and the use"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(i)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "A slip of transcription in the consultation's copy; the wording held here, from UNIDIR's extract, does not have it.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13a-agreed-or-acknowledged"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13(a)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(Text::Borrowed("agreed to be harmful")),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("acknowledged to be harmful"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(a)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(a)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "An agreement is more than an acknowledgement. The official wording of 13(a) is held, with a second witness, and has the weaker word.",
                ),
            },
            Conflict {
                id: Text::Borrowed("23-regarding-or-arising-from"),
                about: List::Borrowed(const { &[Subject::provision("A/68/98#23")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("regarding internationally wrongful acts"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("23")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("23")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2012–2013 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("arising from internationally wrongful acts"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, law")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2013")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "One speaks of the obligations that concern a wrongful act, the other of those that follow from it. The official wording of A/68/98#23 is held and says \"regarding\"; UNIDIR's paper has it right in its text and not in its figure.",
                ),
            },
            Conflict {
                id: Text::Borrowed("23-should-seek-to-ensure"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/68/98#23"),
                        Subject::provision("A/70/174#28(e)"),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(Text::Borrowed("should seek to ensure")),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("23")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("23")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("28(e)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, law")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, law")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("3.1.2")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("and ensure their territory is not used"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2013")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "are not used by non-State actors for unlawful use of ICTs",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("23")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("23")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "ensure their territory is not used for unlawful uses of ICTs",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2013")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Figure 4 leaves out \"should seek to\", so that \"must\" governs the second limb as well. For 2013 it also leaves out whose use of the territory is meant, non-State actors', which widens the duty further still. The official wording of both paragraphs is held and has both; section 3.1.2 of the paper quotes 28(e) in full, and section 2.1 keeps the non-State actors of 2013.",
                ),
            },
            Conflict {
                id: Text::Borrowed("2013-law-or-one-section"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/68/98#19"),
                        Subject::provision("A/68/98#20"),
                        Subject::provision("A/68/98#21"),
                        Subject::provision("A/68/98#23"),
                    ]
                }),
                field: Text::Borrowed("kind"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Kind(Kind::Law),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("2012-2013 GGE, International Law")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, law")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2013")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Recommendations on norms, rules and principles of responsible behaviour by States",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("heading of section III")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The report itself draws no line between law and norms: 16 to 25 stand under one heading. Sorting them into kinds is the work of the later sources, which agree on these four.",
                ),
            },
            Conflict {
                id: Text::Borrowed("18-code-of-conduct-as-norm"),
                about: List::Borrowed(const { &[Subject::provision("A/68/98#18")] }),
                field: Text::Borrowed("kind"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Kind(Kind::Norm),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, norms")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Says(
                                Text::Borrowed(
                                    "not among the recommendations on law or norms",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("2012-2013 GGE")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2013")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The Group noted a draft and recommended nothing; whether that belongs among the norms is the table's own choice.",
                ),
            },
            Conflict {
                id: Text::Borrowed("25-as-norm"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/68/98#22"),
                        Subject::provision("A/68/98#24"),
                        Subject::provision("A/68/98#25"),
                    ]
                }),
                field: Text::Borrowed("kind"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Says(
                                Text::Borrowed("22, 24 and 25 are voluntary norms"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("2012-2013 GGE, Voluntary norms")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Says(
                                Text::Borrowed("22 and 24 are norms; nothing of 25"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2013")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "All three sources count 22 and 24 as voluntary norms; the report itself calls none of its norms voluntary, and 16 to 25 stand under one heading. Only the extract counts 25, which says how to go about the others.",
                ),
            },
            Conflict {
                id: Text::Borrowed("28f-attribution-as-norm"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#28(f)"),
                        Subject::provision("A/70/174#13(b)"),
                    ]
                }),
                field: Text::Borrowed("kind"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Kind(Kind::Norm),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Kind(Kind::Law),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("28(f)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, law")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The paper's text counts a tie between attribution and standards of proof among the eleven norms, and its text at hand cites no paragraph. It may mean 13(b), a norm that names attribution, and then there is no conflict; but of what is held 28(f) alone touches on proof: it sets no standard, and says that accusations should be substantiated. The paper's own figure 4 has 28(f) under international law, and so has the lead-in of 28, which is held.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13e-resolutions-as-law"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13(e)")] }),
                field: Text::Borrowed("kind"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Kind(Kind::Law),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Kind(Kind::Norm),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(e)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(e)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The paper's text places the Human Rights Council's resolutions in the report's section on law; its own figure 4 has them in a norm, and so has the official wording. Of the section on law the record holds 26 to 29, which do not name them.",
                ),
            },
            Conflict {
                id: Text::Borrowed("additional-norms-law-or-norm"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/65/201#16"),
                        Subject::provision("A/68/98#16"),
                        Subject::provision("A/70/174#15"),
                    ]
                }),
                field: Text::Borrowed("kind"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Kind(Kind::Law),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("2009-2010 GGE, International Law")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Kind(Kind::Norm),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("15, Voluntary norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "One sentence, word for word, in three reports. The extract has it in two of them and files it differently in each; that of 2013, A/68/98#16, it leaves out.",
                ),
            },
            Conflict {
                id: Text::Borrowed("2010-law-empty"),
                about: List::Borrowed(const { &[Subject::provision("A/65/201#16")] }),
                field: Text::Borrowed("coverage"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Says(
                                Text::Borrowed("nothing under law for 2010"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2010, law")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Existing agreements include norms relevant to the use of ICTs by States.",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("2009-2010 GGE, International Law")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2010")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "An empty cell is the table's choice of what to list; it does not prove that the report of 2010 is silent on law.",
                ),
            },
            Conflict {
                id: Text::Borrowed("2010-norms-empty"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/65/201#16"),
                        Subject::provision("A/65/201#18(i)"),
                        Subject::Rendering(
                            RenderingId::baked("hague-table/2010/cooperation/5"),
                        ),
                    ]
                }),
                field: Text::Borrowed("coverage"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Says(
                                Text::Borrowed("nothing under norms for 2010"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2010, norms")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "additional norms could be developed over time",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("2009-2010 GGE, International Law")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Further dialogue among States to discuss norms",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2010, recommendations")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "a lack of shared understanding regarding international norms pertaining to State use of ICTs",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2010, cooperation")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The wording of 2010 that is held sets out no norm but speaks of norms in two places. The table lists one of them, under recommendations, and speaks of norms once more under cooperative measures.",
                ),
            },
            Conflict {
                id: Text::Borrowed("2010-cbm-empty"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/65/201#18(ii)"),
                        Subject::provision("A/65/201#18(iii)"),
                    ]
                }),
                field: Text::Borrowed("coverage"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Says(
                                Text::Borrowed("nothing under confidence-building for 2010"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2010, cbm")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Says(Text::Borrowed("two measures for 2010")),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 5, 2010")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The table has both measures under recommendations, so that nothing is lost; a count of measures by theme would miss them.",
                ),
            },
            Conflict {
                id: Text::Borrowed("2013-recommendations-empty"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/68/98#29"),
                        Subject::provision("A/68/98#34"),
                        Subject::provision("A/68/98#summary(4)"),
                    ]
                }),
                field: Text::Borrowed("coverage"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Says(
                                Text::Borrowed("nothing under recommendations for 2013"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, recommendations")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "the Group recommends regular institutional dialogue with broad participation under the auspices of the United Nations",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("29")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "The Group recommends that Member States give active consideration to the report",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("34")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("The report recommends further study"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("summary (4)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "regular institutional dialogue with broad participation under the auspices of the United Nations",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 5, 2013")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The official wording of all three places is held, and each recommends; the table leaves the cell empty.",
                ),
            },
            Conflict {
                id: Text::Borrowed("17e-requests-to-investigate"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#17(e)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("with requests to investigate"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 5, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "with requests from other States in investigating",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, cbm")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "No verbatim wording of 17(e) is held, so neither can be proved. The table also leaves out that cooperation is to be consistent with national and international law.",
                ),
            },
            Conflict {
                id: Text::Borrowed("17-agreements"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#17")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("including through agreements to"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 5, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "could include voluntary agreement by States to",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, cbm")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "One source calls the agreements voluntary, the other does not. No official wording of the lead of 17 is held.",
                ),
            },
            Conflict {
                id: Text::Borrowed("70-174-date"),
                about: List::Borrowed(const { &[Subject::report("A/70/174")] }),
                field: Text::Borrowed("date"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Date(Date::baked(2015, 7, 22)),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("seventh paragraph")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Date(Date::baked(2015, 9, 0)),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("note 3")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The table gives no day and does not say what its date is the date of; a document can be dated in one month and come out in another.",
                ),
            },
            Conflict {
                id: Text::Borrowed("fifth-group-ended"),
                about: List::Borrowed(const { &[Subject::group("2016-2017")] }),
                field: Text::Borrowed("date"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Date(Date::baked(2017, 6, 0)),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("eighth paragraph")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Date(Date::baked(2017, 7, 0)),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The talks and the Group's work need not end on one day; the sources do not say which of the two they date. The consultation writes \"this year\", which its context makes 2017.",
                ),
            },
            Conflict {
                id: Text::Borrowed("first-group-report"),
                about: List::Borrowed(const {
                    &[Subject::group("2004-2005"), Subject::report("A/60/202")]
                }),
                field: Text::Borrowed("outcome"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("failed to produce a report"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Symbol(Symbol::baked("A/60/202")),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("2004-2005 GGE")),
                                    ),
                                    SourcePlace::baked(SourceId::baked("FS"), None),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Both are true: consensus and document are different things. There was no substantive report, and there is a procedural document with a symbol.",
                ),
            },
            Conflict {
                id: Text::Borrowed("fifth-group-report"),
                about: List::Borrowed(const {
                    &[Subject::group("2016-2017"), Subject::report("A/72/327")]
                }),
                field: Text::Borrowed("outcome"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("failed to produce a consensus report"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Symbol(Symbol::baked("A/72/327")),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("2016-2017 GGE")),
                                    ),
                                    SourcePlace::baked(SourceId::baked("FS"), None),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Both are true: consensus and document are different things. There was no report by consensus, and there is a procedural document with a symbol.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13c-cited-as-28"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#13(c)"),
                        Subject::provision("A/70/174#28(e)"),
                        Subject::provision("A/70/174#28(f)"),
                        Subject::Uptake(UptakeId::baked("eu-cyber-diplomacy-toolbox")),
                    ]
                }),
                field: Text::Borrowed("numbering"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "paragraphs 28e and f of the 2015 GGE report",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.3, The European Union")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "(c) States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(c)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(c)")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The paper cites the paragraphs after two quotations, of which the second is the sentence of 13(c), a voluntary norm; 28(e) and (f) are international law. The official wording of all three is held and has the sentence in 13(c) alone.",
                ),
            },
            Conflict {
                id: Text::Borrowed("19-quoted-without-peaceful"),
                about: List::Borrowed(const { &[Subject::provision("A/68/98#19")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "open, secure and accessible ICT environment",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2012–2013 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "open, secure, peaceful and accessible ICT environment",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("19")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("19")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, law")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2013")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The paper leaves a word out inside quotation marks. The official wording of A/68/98#19 is held and has it, as has the paper's own figure 4.",
                ),
            },
            Conflict {
                id: Text::Borrowed("26-and-of-other-international-law"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#26")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "principles of the Charter and of other international law",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "principles of the Charter of the United Nations and other international law",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "principles of the Charter and other international law",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("26")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The paper adds a word inside quotation marks, and its figure spells the Charter out. The official wording of 26 is held and has neither.",
                ),
            },
            Conflict {
                id: Text::Borrowed("first-group-mandate"),
                about: List::Borrowed(const { &[Subject::group("2004-2005")] }),
                field: Text::Borrowed("mandate"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(Text::Borrowed("adopted in 2001")),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Symbol(Symbol::baked("A/RES/56/19")),
                            sources: List::Borrowed(const {
                                &[SourcePlace::baked(SourceId::baked("IA"), None)]
                            }),
                        },
                        Statement {
                            value: Value::Symbol(Symbol::baked("A/RES/58/32")),
                            sources: List::Borrowed(const {
                                &[SourcePlace::baked(SourceId::baked("FS"), None)]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Both can be true. The General Assembly first asked for the Group in the resolution of 2001, so that the paper's year is no slip; the fact sheet names the later resolution, a second step, as the mandate.",
                ),
            },
            Conflict {
                id: Text::Borrowed("second-group-mandate"),
                about: List::Borrowed(const { &[Subject::group("2009-2010")] }),
                field: Text::Borrowed("mandate"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "in 2006, the General Assembly adopted resolution 60/45",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Symbol(Symbol::baked("A/RES/60/45")),
                            sources: List::Borrowed(const {
                                &[SourcePlace::baked(SourceId::baked("FS"), None)]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Both name the same resolution; the year is the paper's alone, and a resolution numbered 60/45 is one of the sixtieth session.",
                ),
            },
            Conflict {
                id: Text::Borrowed("consultation-launched"),
                about: List::Borrowed(const {
                    &[
                        Subject::Uptake(UptakeId::baked("leiden-consultation")),
                        Subject::source("leiden-consultation"),
                    ]
                }),
                field: Text::Borrowed("date"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Date(Date::baked(2016, 6, 0)),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("first paragraph")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Says(
                                Text::Borrowed(
                                    "gives the fifth Group's end without consensus in June 2017 as its reason",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("eighth paragraph")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The page dates its launch a year before the event that it gives as its reason; the two statements of one source cannot both stand as they are. UNIDIR's paper of 2017, in section 2.3, calls the consultation recent.",
                ),
            },
            Conflict {
                id: Text::Borrowed("third-group-sessions"),
                about: List::Borrowed(const { &[Subject::group("2012-2013")] }),
                field: Text::Borrowed("sessions"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Number(3),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("letter of transmittal (4)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Says(
                                Text::Borrowed("counts them otherwise, as two and two"),
                            ),
                            sources: List::Borrowed(const {
                                &[SourcePlace::baked(SourceId::baked("FS"), None)]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The report names the days and places of three. What the two numbers of the fact sheet count is not known here, and it is a later summary. The official text is held and says three.",
                ),
            },
            Conflict {
                id: Text::Borrowed("european-union-members"),
                about: List::Borrowed(const {
                    &[
                        Subject::Uptake(UptakeId::baked("eu-cyber-diplomacy-toolbox")),
                        Subject::source("unidir-2017"),
                    ]
                }),
                field: Text::Borrowed("members"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Number(29),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.3, The European Union")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Number(28),
                            sources: List::Borrowed(const {
                                &[SourcePlace::baked(SourceId::baked("editors"), None)]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "A side remark of the paper, and no fact of the record rests on it.",
                ),
            },
            Conflict {
                id: Text::Borrowed("33-develop-or-developing"),
                about: List::Borrowed(const { &[Subject::provision("A/68/98#33")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "developing a global partnership for development",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2012–2013 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "develop a global partnership for development",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("33")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The paper fits a quotation into its own sentence and changes the verb inside the quotation marks. The official wording of 33 is held and has the other form, itself quoted there.",
                ),
            },
            Conflict {
                id: Text::Borrowed("18iii-communications-technologies"),
                about: List::Borrowed(const {
                    &[Subject::provision("A/65/201#18(iii)")]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "communications technologies security strategies and technologies",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2010, recommendations")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "communications security strategies and technologies",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 5, 2010")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "One word more or less. No verbatim wording of 18(iii) is held, so neither can be proved.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13-norms-restate-law"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#13")] }),
                field: Text::Borrowed("kind"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "some of the norms restate principles of existing international law",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "voluntary, non-binding norms, rules or principles",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Both can be true: a recommendation can repeat what the law demands anyhow, and stay one. The paper does not say which norms it means; 13(c), (e) and (f) name law or rights.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13c-preventing"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#13(c)"),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/section-2.1/2015/9"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "preventing the use of a State’s territory for the commission of internationally wrongful acts",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(c)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(c)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "To prevent a use asks for more than not to allow it knowingly. The official wording of 13(c) is held, with a second witness; the paper's own figure 4 has it in full.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13d-second-sentence"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#13(d)"),
                        Subject::Rendering(
                            RenderingId::baked("hague-table/2015/norms/12"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Says(
                                Text::Borrowed("ends after the first sentence of 13(d)"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "States may need to consider whether new measures need to be developed in this respect",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(d)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(d)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The table stops after the first sentence, so that the thought that new measures may be needed is gone. The official wording of 13(d) is held and has two.",
                ),
            },
            Conflict {
                id: Text::Borrowed("13e-resolutions-left-out"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#13(e)"),
                        Subject::Rendering(
                            RenderingId::baked("hague-table/2015/norms/13"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "State should guarantee full respect for human rights",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "should respect Human Rights Council resolutions 20/8 and 26/13",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("13(e)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("13(e)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The report has States respect four resolutions in order to guarantee human rights; without the resolutions the guarantee itself is what they should do. The official wording of 13(e) is held and names them.",
                ),
            },
            Conflict {
                id: Text::Borrowed("22-as-appropriate"),
                about: List::Borrowed(const { &[Subject::provision("A/68/98#22")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("harmonize legal approaches as appropriate"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("22")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("22")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "States should harmonise legal approaches and strengthen practical collaboration",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, norms")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "including through harmonizing legal approaches and strengthening collaboration",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2013")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Without the qualifier the call to harmonize has no reserve. The official wording of A/68/98#22 is held and has it.",
                ),
            },
            Conflict {
                id: Text::Borrowed("28b-respect-and-protect"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#28(b)"),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/figure-4/2015/4"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "to respect and protect human rights and fundamental freedoms",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("28(b)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, law")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "to respect human rights and fundamental freedoms",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "To protect is a duty beside that to respect. The official wording of 28(b) is held and has both.",
                ),
            },
            Conflict {
                id: Text::Borrowed("28f-in-itself"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#28(f)"),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/figure-4/2015/8"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "may be insufficient in itself to attribute the activity to that State",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("28(f)")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, law")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "may be insufficient to attribute the activity to that State",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Not sufficient alone may still count beside other things; without the two words the indication counts for less. The official wording of 28(f) is held and has them.",
                ),
            },
            Conflict {
                id: Text::Borrowed("16d-iv-system-or-arrangements"),
                about: List::Borrowed(const {
                    &[Subject::provision("A/70/174#16(d)(iv)")]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "The adoption of voluntary national arrangements to classify ICT incidents",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 5, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "adoption of voluntary national system to classify ICT incidents",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, cbm")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "One word for another, singular for plural. No verbatim wording of 16(d)(iv) is held, so neither can be proved.",
                ),
            },
            Conflict {
                id: Text::Borrowed("17c-establish-or-encourage"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#17(c)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Establish a national computer emergency response team",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 5, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Encouraging the establishment of computer emergency response teams",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, cbm")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "To establish a team is more than to encourage it, and the table leaves out both the choice to designate a body instead and the support for such teams. No verbatim wording of 17(c) is held, so neither can be proved.",
                ),
            },
            Conflict {
                id: Text::Borrowed("17d-in-or-between"),
                about: List::Borrowed(const { &[Subject::provision("A/70/174#17(d)")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Expand and support practices in computer emergency response team and cybersecurity incident response team cooperation",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 5, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Expand and support practices between computer emergency response teams",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, cbm")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Practices of cooperation, or practices that teams have between them. No verbatim wording of 17(d) is held, so neither can be proved.",
                ),
            },
            Conflict {
                id: Text::Borrowed("2013-academia"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/68/98#12"),
                        Subject::provision("A/68/98#24"),
                        Subject::provision("A/68/98#25"),
                        Subject::provision("A/68/98#28"),
                        Subject::Rendering(
                            RenderingId::baked("unidir-2017/section-2.1/2013/8"),
                        ),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "call to engage the private sector, academia, and civil society in implementing the Group’s recommendations",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2012–2013 GGE")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "the appropriate participation of the private sector and civil society",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("12")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "States should encourage the private sector and civil society",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("24")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("24")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "the role that may be played by private sector and civil society organizations",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("25")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("25")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "the appropriate involvement of the private sector and civil society",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("28")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The report of 2013 is held whole, and where it speaks of who else takes part it names private sector and civil society, in 31 only the former, beside international organizations, and nowhere academia; research institutes and universities come only in 32(e), for study. Academia is among the participants in the table's line for 2015.",
                ),
            },
            Conflict {
                id: Text::Borrowed("code-of-conduct-proposed-by"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/68/98#18"),
                        Subject::Rendering(
                            RenderingId::baked("hague-table/2013/norms/1"),
                        ),
                        Subject::Rendering(
                            RenderingId::baked("hague-table/2015/norms/7"),
                        ),
                        Subject::Uptake(UptakeId::baked("code-of-conduct-2011")),
                    ]
                }),
                field: Text::Borrowed("author"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "GGE noted the International Code of Conduct proposed by SCO.",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2013, norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "some of the members of the SCO (China, the Russian Federation, Tajikistan, and Uzbekistan)",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(
                                            Text::Borrowed("2.3, The Shanghai Cooperation Organization"),
                                        ),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "at the request of the Permanent Representatives of China, the Russian Federation, Tajikistan and Uzbekistan, containing a draft international code of conduct for information security, which was subsequently co-sponsored by Kazakhstan and Kyrgyzstan",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("18")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "Four States, members of an organization, are not the organization. The official wording of A/68/98#18 is held, names six States, and does not name the organization. The draft of January 2015, says the paper, was put in on its behalf; the table's line for 2015 does not tell which draft it means.",
                ),
            },
            Conflict {
                id: Text::Borrowed("58-199-year"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#13(g)"),
                        Subject::provision("A/68/98#17"),
                        Subject::Rendering(
                            RenderingId::baked("hague-table/2015/norms/15"),
                        ),
                    ]
                }),
                field: Text::Borrowed("date"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("UNGA Resolution 58/199 (2003)"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("hague-table"),
                                        Some(Text::Borrowed("2015, norms")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "resolutions were adopted in 2002, 2004, and 2009",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("3.2.2")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "That the paper's second resolution, on critical infrastructures, is 58/199 is likely and not stated; nor is it stated that those of 2002 and 2009 are 57/239 and 64/211. The report of 2013 names these three numbers. A resolution of the fifty-eighth session can bear either year.",
                ),
            },
            Conflict {
                id: Text::Borrowed("summary-with-or-within"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/68/98#summary(5)"),
                        Subject::provision("A/68/98#20"),
                    ]
                }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "jurisdiction over ICT infrastructure with their territory",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("summary (5)")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "jurisdiction over ICT infrastructure within their territory",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("20")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("20")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "One report, two prepositions for the same thought; in the summary it looks like a slip, of the report or of the transcription at hand. Both are held as they stand.",
                ),
            },
            Conflict {
                id: Text::Borrowed("section-iv-hyphen"),
                about: List::Borrowed(const { &[Subject::report("A/68/98")] }),
                field: Text::Borrowed("wording"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Recommendations on confidence-building measures and the exchange of information",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("contents")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Recommendations on confidence building measures and the exchange of information",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("a-68-98"),
                                        Some(Text::Borrowed("heading of section IV")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The heading of section IV has a hyphen in the table of contents and none over the section, where the record has it from.",
                ),
            },
            Conflict {
                id: Text::Borrowed("leiden-programme-name"),
                about: List::Borrowed(const {
                    &[
                        Subject::source("leiden-consultation"),
                        Subject::Uptake(UptakeId::baked("leiden-consultation")),
                    ]
                }),
                field: Text::Borrowed("name"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("The Hague Program for Cyber Norms"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("first paragraph")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed(
                                    "Programme on the Development and Implementation of Cyber Norms",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.3, The research community")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The page and the paper name the programme that held the consultation differently; nothing tells whether one is an older name or a description.",
                ),
            },
            Conflict {
                id: Text::Borrowed("gfce-name"),
                about: List::Borrowed(const {
                    &[Subject::Uptake(UptakeId::baked("gfce-launch"))]
                }),
                field: Text::Borrowed("name"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("Global Forum on Cyber Expertise"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.3, State-led initiatives")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Quote(
                                Text::Borrowed("Global Forum for Cyber Expertise"),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("Executive Summary, recommendation 4")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(
                                            Text::Borrowed(
                                                "3.2.2, Strategy development and capacity-building",
                                            ),
                                        ),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "One paper, two prepositions; its text at hand tells nothing of which is right.",
                ),
            },
            Conflict {
                id: Text::Borrowed("14-and-15-as-norms"),
                about: List::Borrowed(const {
                    &[
                        Subject::provision("A/70/174#14"),
                        Subject::provision("A/70/174#15"),
                    ]
                }),
                field: Text::Borrowed("kind"),
                values: List::Borrowed(const {
                    &[
                        Statement {
                            value: Value::Says(
                                Text::Borrowed(
                                    "14 and 15 are listed with the voluntary norms",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-extract"),
                                        Some(Text::Borrowed("2014-2015 GGE, Voluntary norms")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("figure 4, 2015")),
                                    ),
                                ]
                            }),
                        },
                        Statement {
                            value: Value::Says(
                                Text::Borrowed(
                                    "there are eleven norms, which leaves 14 and 15 out",
                                ),
                            ),
                            sources: List::Borrowed(const {
                                &[
                                    SourcePlace::baked(
                                        SourceId::baked("leiden-consultation"),
                                        Some(Text::Borrowed("seventh paragraph")),
                                    ),
                                    SourcePlace::baked(
                                        SourceId::baked("unidir-2017"),
                                        Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                                    ),
                                ]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "In the report 14 and 15 stand under the same heading as the norms, after their list. They remark on norms and ask nothing of States, which is why the record counts them as none.",
                ),
            },
        ]
    }),
    consultation: Some(Consultation {
        title: Text::Borrowed("Consultation on how to carry out the norms of 2015"),
        organizer: Text::Borrowed(
            "The Hague Program for Cyber Norms, Leiden University",
        ),
        partner: Text::Borrowed("ICT4Peace Foundation"),
        paragraph: Address::baked("A/70/174#13"),
        launched: Claim::baked(
            Date::baked(2016, 6, 0),
            Confidence::Low,
            const {
                &[
                    SourcePlace::baked(
                        SourceId::baked("leiden-consultation"),
                        Some(Text::Borrowed("first paragraph")),
                    ),
                ]
            },
        ),
        commentary: Claim::baked(
            Date::baked(2018, 4, 0),
            Confidence::Medium,
            const {
                &[
                    SourcePlace::baked(
                        SourceId::baked("leiden-consultation"),
                        Some(Text::Borrowed("fifth paragraph")),
                    ),
                ]
            },
        ),
        series: Text::Borrowed("Civil Society and Disarmament"),
        source: SourceId::baked("leiden-consultation"),
        sought: Text::Borrowed("recommendations, comments, and guidance"),
        period: Text::Borrowed("throughout the summer"),
        addressees: List::Borrowed(const {
            &[
                Text::Borrowed("academia"),
                Text::Borrowed("civil society"),
                Text::Borrowed("the corporate world"),
                Text::Borrowed("public administration"),
            ]
        }),
        open_working_groups: true,
        subjects: List::Borrowed(const {
            &[
                Text::Borrowed("cooperation"),
                Text::Borrowed("mutual assistance"),
                Text::Borrowed("information exchange"),
                Text::Borrowed("respect for Human Rights"),
                Text::Borrowed("integrity of the supply chain"),
                Text::Borrowed("critical infrastructure protection"),
            ]
        }),
        asked: List::Borrowed(const {
            &[
                Text::Borrowed(
                    "whether the proposed norms can be considered distinct, relevant and justified",
                ),
                Text::Borrowed(
                    "further recommendations on responsible behaviour in international cyber security",
                ),
                Text::Borrowed(
                    "what reference materials, such as national and international documents, academic and expert literature, could be considered when implementing the proposed norms",
                ),
            ]
        }),
        working_groups: List::Borrowed(const {
            &[
                WorkingGroup {
                    title: Text::Borrowed("General normative considerations"),
                    norms: List::Borrowed(&[]),
                    lead: Lead {
                        honorific: Some(Text::Borrowed("Dr.")),
                        name: Text::Borrowed("Eneken Tikk"),
                        affiliation: Text::Borrowed(
                            "Senior Fellow, Institute of Security and Global Affairs, Leiden University",
                        ),
                    },
                },
                WorkingGroup {
                    title: Text::Borrowed("Norm (a) Cooperation"),
                    norms: List::Borrowed(const { &[Address::baked("A/70/174#13(a)")] }),
                    lead: Lead {
                        honorific: None,
                        name: Text::Borrowed("Zine Homburger"),
                        affiliation: Text::Borrowed(
                            "PhD Candidate, Institute of Security and Global Affairs, LeidenUniversity",
                        ),
                    },
                },
                WorkingGroup {
                    title: Text::Borrowed("Norm (b) Consequences"),
                    norms: List::Borrowed(const { &[Address::baked("A/70/174#13(b)")] }),
                    lead: Lead {
                        honorific: Some(Text::Borrowed("Dr.")),
                        name: Text::Borrowed("Mika Kerttunen"),
                        affiliation: Text::Borrowed(
                            "Docent, Finnish National Defence University; Director of Studies, Cyber Policy Institute",
                        ),
                    },
                },
                WorkingGroup {
                    title: Text::Borrowed(
                        "Norms (c) and (f) Internationally Wrongful Acts",
                    ),
                    norms: List::Borrowed(const {
                        &[
                            Address::baked("A/70/174#13(c)"),
                            Address::baked("A/70/174#13(f)"),
                        ]
                    }),
                    lead: Lead {
                        honorific: None,
                        name: Text::Borrowed("Liisi Adamson"),
                        affiliation: Text::Borrowed(
                            "PhD Candidate, Institute of Security and Global Affairs, Leiden University",
                        ),
                    },
                },
                WorkingGroup {
                    title: Text::Borrowed("Norm (d) Exchange of Information"),
                    norms: List::Borrowed(const { &[Address::baked("A/70/174#13(d)")] }),
                    lead: Lead {
                        honorific: Some(Text::Borrowed("Dr.")),
                        name: Text::Borrowed("Els De Busser"),
                        affiliation: Text::Borrowed(
                            "Assistant Professor, Institute of Security and Global Affairs, Leiden University",
                        ),
                    },
                },
                WorkingGroup {
                    title: Text::Borrowed("Norm (e) Human Rights"),
                    norms: List::Borrowed(const { &[Address::baked("A/70/174#13(e)")] }),
                    lead: Lead {
                        honorific: Some(Text::Borrowed("Dr.")),
                        name: Text::Borrowed("Barrie Sander"),
                        affiliation: Text::Borrowed(
                            "Visiting Scholar, FGV Direito Rio; Visiting Fellow, Institute of Security and Global Affairs, Leiden University",
                        ),
                    },
                },
                WorkingGroup {
                    title: Text::Borrowed(
                        "Norms (g) and (h) Critical Infrastructure Protection",
                    ),
                    norms: List::Borrowed(const {
                        &[
                            Address::baked("A/70/174#13(g)"),
                            Address::baked("A/70/174#13(h)"),
                        ]
                    }),
                    lead: Lead {
                        honorific: None,
                        name: Text::Borrowed("Michael Berk"),
                        affiliation: Text::Borrowed(
                            "Research Fellow, Centre for Cyber Security and International Relations, University of Florence; Managing Director at DR Analytica, and Principal at Alton Corp.",
                        ),
                    },
                },
                WorkingGroup {
                    title: Text::Borrowed("Norm (i) Integrity of the Supply Chain"),
                    norms: List::Borrowed(const { &[Address::baked("A/70/174#13(i)")] }),
                    lead: Lead {
                        honorific: None,
                        name: Text::Borrowed("Caitríona Heinl"),
                        affiliation: Text::Borrowed(
                            "Research Fellow, Cyber Risk Management Project, Nanyang Technological University",
                        ),
                    },
                },
                WorkingGroup {
                    title: Text::Borrowed("Norm (j) Reporting of ICT Vulnerabilities"),
                    norms: List::Borrowed(const { &[Address::baked("A/70/174#13(j)")] }),
                    lead: Lead {
                        honorific: Some(Text::Borrowed("Prof. Dr.")),
                        name: Text::Borrowed("Nicholas Tsagourias"),
                        affiliation: Text::Borrowed(
                            "Professor of International Law, University of Sheffield",
                        ),
                    },
                },
                WorkingGroup {
                    title: Text::Borrowed("Norm (k) Computer Emergency Response"),
                    norms: List::Borrowed(const { &[Address::baked("A/70/174#13(k)")] }),
                    lead: Lead {
                        honorific: Some(Text::Borrowed("Dr.")),
                        name: Text::Borrowed("Eneken Tikk"),
                        affiliation: Text::Borrowed(
                            "Senior Fellow, Institute of Security and Global Affairs, Leiden University",
                        ),
                    },
                },
            ]
        }),
    }),
    bodies: List::Borrowed(const {
        &[
            Body {
                id: BodyId::baked("russian-federation"),
                name: Text::Borrowed("Russian Federation"),
                short: Text::Borrowed("Russia"),
                kind: BodyKind::State,
            },
            Body {
                id: BodyId::baked("security-council"),
                name: Text::Borrowed("Security Council"),
                short: Text::Borrowed("Security Council"),
                kind: BodyKind::UnOrgan,
            },
            Body {
                id: BodyId::baked("sco"),
                name: Text::Borrowed("Shanghai Cooperation Organization"),
                short: Text::Borrowed("SCO"),
                kind: BodyKind::Regional,
            },
            Body {
                id: BodyId::baked("tajikistan"),
                name: Text::Borrowed("Tajikistan"),
                short: Text::Borrowed("Tajikistan"),
                kind: BodyKind::State,
            },
            Body {
                id: BodyId::baked("uzbekistan"),
                name: Text::Borrowed("Uzbekistan"),
                short: Text::Borrowed("Uzbekistan"),
                kind: BodyKind::State,
            },
            Body {
                id: BodyId::baked("osce"),
                name: Text::Borrowed(
                    "Organization for Security and Co-operation in Europe",
                ),
                short: Text::Borrowed("OSCE"),
                kind: BodyKind::Regional,
            },
            Body {
                id: BodyId::baked("arf"),
                name: Text::Borrowed("ASEAN Regional Forum"),
                short: Text::Borrowed("ARF"),
                kind: BodyKind::Regional,
            },
            Body {
                id: BodyId::baked("oas"),
                name: Text::Borrowed("Organization of American States"),
                short: Text::Borrowed("OAS"),
                kind: BodyKind::Regional,
            },
            Body {
                id: BodyId::baked("nato"),
                name: Text::Borrowed("North Atlantic Treaty Organization"),
                short: Text::Borrowed("NATO"),
                kind: BodyKind::MilitaryAlliance,
            },
            Body {
                id: BodyId::baked("eu"),
                name: Text::Borrowed("European Union"),
                short: Text::Borrowed("EU"),
                kind: BodyKind::Regional,
            },
            Body {
                id: BodyId::baked("brics"),
                name: Text::Borrowed(
                    "Brazil, Russian Federation, India, China and South Africa",
                ),
                short: Text::Borrowed("BRICS"),
                kind: BodyKind::Plurilateral,
            },
            Body {
                id: BodyId::baked("g20"),
                name: Text::Borrowed("Group of 20"),
                short: Text::Borrowed("G20"),
                kind: BodyKind::Plurilateral,
            },
            Body {
                id: BodyId::baked("g7"),
                name: Text::Borrowed("Group of Seven"),
                short: Text::Borrowed("G7"),
                kind: BodyKind::Plurilateral,
            },
            Body {
                id: BodyId::baked("china"),
                name: Text::Borrowed("China"),
                short: Text::Borrowed("China"),
                kind: BodyKind::State,
            },
            Body {
                id: BodyId::baked("united-states"),
                name: Text::Borrowed("United States of America"),
                short: Text::Borrowed("United States"),
                kind: BodyKind::State,
            },
            Body {
                id: BodyId::baked("netherlands"),
                name: Text::Borrowed("Netherlands"),
                short: Text::Borrowed("Netherlands"),
                kind: BodyKind::State,
            },
            Body {
                id: BodyId::baked("gfce"),
                name: Text::Borrowed("Global Forum on Cyber Expertise"),
                short: Text::Borrowed("GFCE"),
                kind: BodyKind::Plurilateral,
            },
            Body {
                id: BodyId::baked("gcsc"),
                name: Text::Borrowed("Global Commission on the Stability of Cyberspace"),
                short: Text::Borrowed("GCSC"),
                kind: BodyKind::MultiStakeholder,
            },
            Body {
                id: BodyId::baked("london-process"),
                name: Text::Borrowed(
                    "London Process of Global Conferences on Cyberspace",
                ),
                short: Text::Borrowed("London Process"),
                kind: BodyKind::MultiStakeholder,
            },
            Body {
                id: BodyId::baked("united-kingdom"),
                name: Text::Borrowed("United Kingdom"),
                short: Text::Borrowed("United Kingdom"),
                kind: BodyKind::State,
            },
            Body {
                id: BodyId::baked("russia-united-states"),
                name: Text::Borrowed("Russian Federation and United States of America"),
                short: Text::Borrowed("Russia-US"),
                kind: BodyKind::Bilateral,
            },
            Body {
                id: BodyId::baked("united-states-china"),
                name: Text::Borrowed("United States of America and China"),
                short: Text::Borrowed("US-China"),
                kind: BodyKind::Bilateral,
            },
            Body {
                id: BodyId::baked("united-kingdom-china"),
                name: Text::Borrowed("United Kingdom and China"),
                short: Text::Borrowed("UK-China"),
                kind: BodyKind::Bilateral,
            },
            Body {
                id: BodyId::baked("germany-china"),
                name: Text::Borrowed("Germany and China"),
                short: Text::Borrowed("Germany-China"),
                kind: BodyKind::Bilateral,
            },
            Body {
                id: BodyId::baked("unidir"),
                name: Text::Borrowed(
                    "United Nations Institute for Disarmament Research",
                ),
                short: Text::Borrowed("UNIDIR"),
                kind: BodyKind::Research,
            },
            Body {
                id: BodyId::baked("csis"),
                name: Text::Borrowed("Center for Strategic and International Studies"),
                short: Text::Borrowed("CSIS"),
                kind: BodyKind::Research,
            },
            Body {
                id: BodyId::baked("east-west-institute"),
                name: Text::Borrowed("East-West Institute"),
                short: Text::Borrowed("EWI"),
                kind: BodyKind::Research,
            },
            Body {
                id: BodyId::baked("leiden"),
                name: Text::Borrowed(
                    "Leiden University, The Hague Program for Cyber Norms",
                ),
                short: Text::Borrowed("Leiden"),
                kind: BodyKind::Research,
            },
            Body {
                id: BodyId::baked("ict4peace"),
                name: Text::Borrowed("ICT4Peace Foundation"),
                short: Text::Borrowed("ICT4Peace"),
                kind: BodyKind::CivilSociety,
            },
            Body {
                id: BodyId::baked("ccdcoe"),
                name: Text::Borrowed("Cooperative Cyber Defence Centre of Excellence"),
                short: Text::Borrowed("CCDCOE"),
                kind: BodyKind::Research,
            },
            Body {
                id: BodyId::baked("public-core-author"),
                name: Text::Borrowed(
                    "A Dutch academic, author of The Public Core of the Internet",
                ),
                short: Text::Borrowed("Dutch academic"),
                kind: BodyKind::Research,
            },
            Body {
                id: BodyId::baked("carnegie"),
                name: Text::Borrowed("Carnegie Endowment for International Peace"),
                short: Text::Borrowed("CEIP"),
                kind: BodyKind::Research,
            },
            Body {
                id: BodyId::baked("atlantic-council"),
                name: Text::Borrowed("Atlantic Council"),
                short: Text::Borrowed("Atlantic Council"),
                kind: BodyKind::Research,
            },
            Body {
                id: BodyId::baked("rand"),
                name: Text::Borrowed("RAND Corporation"),
                short: Text::Borrowed("RAND"),
                kind: BodyKind::Research,
            },
            Body {
                id: BodyId::baked("microsoft"),
                name: Text::Borrowed("Microsoft"),
                short: Text::Borrowed("Microsoft"),
                kind: BodyKind::PrivateSector,
            },
            Body {
                id: BodyId::baked("sanctions-review"),
                name: Text::Borrowed("High-Level Review of United Nations Sanctions"),
                short: Text::Borrowed("Sanctions review"),
                kind: BodyKind::Plurilateral,
            },
            Body {
                id: BodyId::baked("cted"),
                name: Text::Borrowed(
                    "Counter-Terrorism Committee Executive Directorate",
                ),
                short: Text::Borrowed("CTED"),
                kind: BodyKind::UnOrgan,
            },
            Body {
                id: BodyId::baked("council-of-europe"),
                name: Text::Borrowed("Council of Europe"),
                short: Text::Borrowed("CoE"),
                kind: BodyKind::Regional,
            },
            Body {
                id: BodyId::baked("african-union"),
                name: Text::Borrowed("African Union"),
                short: Text::Borrowed("AU"),
                kind: BodyKind::Regional,
            },
            Body {
                id: BodyId::baked("unodc"),
                name: Text::Borrowed("United Nations Office on Drugs and Crime"),
                short: Text::Borrowed("UNODC"),
                kind: BodyKind::UnOrgan,
            },
            Body {
                id: BodyId::baked("itu"),
                name: Text::Borrowed("International Telecommunication Union"),
                short: Text::Borrowed("ITU"),
                kind: BodyKind::UnOrgan,
            },
            Body {
                id: BodyId::baked("human-rights-council"),
                name: Text::Borrowed("Human Rights Council"),
                short: Text::Borrowed("HRC"),
                kind: BodyKind::UnOrgan,
            },
            Body {
                id: BodyId::baked("general-assembly"),
                name: Text::Borrowed("General Assembly"),
                short: Text::Borrowed("General Assembly"),
                kind: BodyKind::UnOrgan,
            },
            Body {
                id: BodyId::baked("wassenaar-arrangement"),
                name: Text::Borrowed("Wassenaar Arrangement"),
                short: Text::Borrowed("Wassenaar"),
                kind: BodyKind::Plurilateral,
            },
            Body {
                id: BodyId::baked("oecd"),
                name: Text::Borrowed(
                    "Organization for Economic Co-operation and Development",
                ),
                short: Text::Borrowed("OECD"),
                kind: BodyKind::Plurilateral,
            },
        ]
    }),
    uptake: List::Borrowed(const {
        &[
            Uptake {
                id: UptakeId::baked("russia-draft-resolution-1998"),
                by: List::Borrowed(const { &[BodyId::baked("russian-federation")] }),
                instrument: Text::Borrowed("Draft resolution in the First Committee"),
                symbol: None,
                date: Some(Date::baked(1998, 0, 0)),
                summary: Text::Borrowed(
                    "Put the matter before the First Committee. More and more States backed what it stood for, while Western States distrusted it, reportedly in the main because it was concerned with information itself, could bear on human rights, gave the leading part to governments and multilateral organizations, and left companies and technical bodies unmentioned.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Law),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, The genesis of ICT-related norm-shaping efforts",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("russia-principles-2000"),
                by: List::Borrowed(const { &[BodyId::baked("russian-federation")] }),
                instrument: Text::Borrowed(
                    "Principles of International Information Security",
                ),
                symbol: None,
                date: Some(Date::baked(2000, 0, 0)),
                summary: Text::Borrowed(
                    "Meant as the ground for a code of conduct or a legal instrument of its own on what States do with ICTs; it would have banned information weapons and shielded the information environment.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Norms), Target::Theme(Theme::Law)]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, The genesis of ICT-related norm-shaping efforts",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("code-of-conduct-2011"),
                by: List::Borrowed(const {
                    &[
                        BodyId::baked("russian-federation"),
                        BodyId::baked("china"),
                        BodyId::baked("tajikistan"),
                        BodyId::baked("uzbekistan"),
                    ]
                }),
                instrument: Text::Borrowed(
                    "International Code of Conduct for Information Security",
                ),
                symbol: Some(Symbol::baked("A/66/359")),
                date: Some(Date::baked(2011, 0, 0)),
                summary: Text::Borrowed(
                    "A voluntary code, put to the General Assembly by four members of the Shanghai Cooperation Organization, with Kazakhstan and Kyrgyzstan as later co-sponsors; the Group of 2012-2013 noted it. It contains: no military use of the Internet, respect for sovereignty, an intact supply chain, action against crime and terrorism. It does not speak of cooperation across borders, and some fault it for making human rights depend on national security.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed("2.3, The Shanghai Cooperation Organization"),
                            ),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("a-68-98"),
                            Some(Text::Borrowed("18")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("security-council-arria-2016"),
                by: List::Borrowed(const { &[BodyId::baked("security-council")] }),
                instrument: Text::Borrowed("Arria-formula meeting on cybersecurity"),
                symbol: None,
                date: Some(Date::baked(2016, 11, 0)),
                summary: Text::Borrowed(
                    "The Council's first briefing on the subject, open and chaired by Senegal and Spain. It was to look past terrorism to tensions that State use of ICTs may feed, and to infrastructure that depends on ICTs.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Threats)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.2")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("security-council-arria-2017"),
                by: List::Borrowed(const { &[BodyId::baked("security-council")] }),
                instrument: Text::Borrowed(
                    "Arria-formula meeting on hybrid wars as a threat to international peace and security",
                ),
                symbol: None,
                date: Some(Date::baked(2017, 4, 0)),
                summary: Text::Borrowed(
                    "Chaired by Ukraine. Its concept note counts cyber technologies among the ways in which States pursue political ends, next to propaganda and meddling in politics.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Threats)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.2")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("security-council-foreign-fighters-2014"),
                by: List::Borrowed(const { &[BodyId::baked("security-council")] }),
                instrument: Text::Borrowed(
                    "Call on Member States to act together against terrorist use of technology",
                ),
                symbol: None,
                date: Some(Date::baked(2014, 0, 0)),
                summary: Text::Borrowed(
                    "Urges cooperation where States keep terrorists, foreign fighters above all, from using technology and communications to stir up support. According to the paper, parts of what the report of 2013 says on fighting crime and terrorism went into resolutions of the Council; it does not say into which.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Repeats,
                            on: List::Borrowed(const {
                                &[Target::provision("A/68/98#22")]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2012–2013 GGE")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("security-council-cted-mandate"),
                by: List::Borrowed(const { &[BodyId::baked("security-council")] }),
                instrument: Text::Borrowed(
                    "Resolution on the link between terrorism and ICTs",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Observes that terrorists turn to the Internet for incitement, recruitment, money and planning, and has the Counter-Terrorism Committee Executive Directorate look into it with States, organizations, companies and civil society, and advise the Committee.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("security-council-statement-2016-6"),
                by: List::Borrowed(const { &[BodyId::baked("security-council")] }),
                instrument: Text::Borrowed(
                    "Presidential statement on countering terrorist narratives",
                ),
                symbol: Some(Symbol::baked("S/PRST/2016/6")),
                date: Some(Date::baked(2016, 5, 0)),
                summary: Text::Borrowed(
                    "Asks the Counter-Terrorism Committee to propose an international framework by April 2017, made of legal and law enforcement measures within international law, partnerships with companies, and counter-narratives.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("security-council-critical-infrastructure-2017"),
                by: List::Borrowed(const { &[BodyId::baked("security-council")] }),
                instrument: Text::Borrowed(
                    "Protection of Critical Infrastructure Against Terrorist Attacks",
                ),
                symbol: None,
                date: Some(Date::baked(2017, 2, 0)),
                summary: Text::Borrowed(
                    "A resolution brought in by Ukraine. Attacks by means of ICTs are not named, but the risks of growing interconnection are, and cybersecurity is one of the steps that it expects at home. The paper tells of it after the norms of 2015 on infrastructure, one of which is that States secure their own.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Repeats,
                            on: List::Borrowed(const {
                                &[Target::provision("A/70/174#13(g)")]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.1, Terrorism and critical infrastructure protection",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("sco-code-of-conduct-2015"),
                by: List::Borrowed(const {
                    &[
                        BodyId::baked("sco"),
                        BodyId::baked("china"),
                        BodyId::baked("russian-federation"),
                    ]
                }),
                instrument: Text::Borrowed("Code of Conduct, revised draft"),
                symbol: None,
                date: Some(Date::baked(2015, 1, 0)),
                summary: Text::Borrowed(
                    "China and the Russian Federation handed it to the General Assembly for the organization. Information weapons are gone; a part on human rights online is new, with a reservation for national security. To the paper it shows that the two still want a new instrument, a binding one. Western commentators, not the paper itself, argue that its view of how crises in cyberspace should be managed is incompatible with what the Groups of 2013 and 2015 recommend. The second of these reported only after this draft, which therefore touches the norms and not that report.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Norms), Target::Theme(Theme::Law)]
                            }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Diverges,
                            on: List::Borrowed(const {
                                &[Target::report("A/68/98"), Target::Theme(Theme::Norms)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed("2.3, The Shanghai Cooperation Organization"),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("osce-working-group"),
                by: List::Borrowed(const { &[BodyId::baked("osce")] }),
                instrument: Text::Borrowed(
                    "Open-ended informal working group on confidence-building measures",
                ),
                symbol: None,
                date: Some(Date::baked(2012, 0, 0)),
                summary: Text::Borrowed(
                    "Set up by the Permanent Council to work out measures for more openness and less risk of misperception, and to report back. It is older than the report of 2013, whose measures, in the paper's telling, mirror what regions were doing, the OSCE above all.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Cbm)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The OSCE")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2012–2013 GGE")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("osce-confidence-building-measures"),
                by: List::Borrowed(const { &[BodyId::baked("osce")] }),
                instrument: Text::Borrowed("Some sixteen confidence-building measures"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Adopted through decisions of the Permanent Council and of ministers, which tie them to international law and human rights and see in them a complement to what the United Nations and others do. Ministers affirmed their weight in December 2016; the working group has since turned more to carrying them out. The paper counts the OSCE among those that took up many of the measures of 2013 and 2015.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[Target::report("A/68/98"), Target::report("A/70/174")]
                            }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Cbm)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The OSCE")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Confidence-building measures in the work of the GGEs",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("osce-academic-group"),
                by: List::Borrowed(const { &[BodyId::baked("osce")] }),
                instrument: Text::Borrowed(
                    "Informal assessment of the measures, and an academic steering group",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "After a first look at how the confidence-building measures are carried out, the Secretariat asked a steering group of academics for proposals that help to do so. The paper gives no date.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Cbm)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The OSCE")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("arf-work-plan"),
                by: List::Borrowed(const { &[BodyId::baked("arf")] }),
                instrument: Text::Borrowed(
                    "Work Plan on Security of and in the Use of ICTs",
                ),
                symbol: None,
                date: Some(Date::baked(2015, 0, 0)),
                summary: Text::Borrowed(
                    "Opens a study group that is to prepare how confidence-building measures are carried out and to hold workshops, norms among their subjects. Besides transparency it is after safe infrastructure and the means to answer crime and terrorism. The paper counts the Forum among those that took up many of the measures of 2013 and 2015. It gives the plan only its year, so that it may be older than the report of July 2015, which is not entered as touched.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const { &[Target::report("A/68/98")] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Cbm),
                                    Target::Theme(Theme::Cooperation),
                                    Target::Theme(Theme::Capacity),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The ASEAN Regional Forum")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Confidence-building measures in the work of the GGEs",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("oas-working-group"),
                by: List::Borrowed(const { &[BodyId::baked("oas")] }),
                instrument: Text::Borrowed(
                    "Working Group on Cooperation and Confidence-Building Measures in Cyberspace",
                ),
                symbol: None,
                date: Some(Date::baked(2017, 5, 0)),
                summary: Text::Borrowed(
                    "A resolution sets up this group, which is to draft measures on the basis of the reports that the Groups agreed on. It follows an earlier promise of the members.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[
                                    Target::report("A/65/201"),
                                    Target::report("A/68/98"),
                                    Target::report("A/70/174"),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Cbm)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The OAS")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Confidence-building measures in the work of the GGEs",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("oas-capacity-programme"),
                by: List::Borrowed(const { &[BodyId::baked("oas")] }),
                instrument: Text::Borrowed("Programme on cyber security strategies"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Helps the members to draw up strategies, to raise awareness and to build up what they lack.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Capacity)]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The OAS")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("oas-cybercrime-working-group"),
                by: List::Borrowed(const { &[BodyId::baked("oas")] }),
                instrument: Text::Borrowed("Working group on cybercrime"),
                symbol: None,
                date: Some(Date::baked(1999, 0, 0)),
                summary: Text::Borrowed(
                    "Works for closer ties between courts and law enforcement in the region, and with bodies elsewhere. It is older than any of the reports.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("nato-cyber-defence-policy"),
                by: List::Borrowed(const { &[BodyId::baked("nato")] }),
                instrument: Text::Borrowed("NATO Policy on Cyber Defence"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Lets Article 5 of the alliance's treaty cover a digital attack of a grave kind. Allies are also to share more information, help one another, train, and deal with industry.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Law),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, NATO")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("nato-warsaw-summit"),
                by: List::Borrowed(const { &[BodyId::baked("nato")] }),
                instrument: Text::Borrowed("Warsaw Summit"),
                symbol: None,
                date: Some(Date::baked(2016, 0, 0)),
                summary: Text::Borrowed(
                    "Takes up what the Group of 2015 recommends, commits the alliance to international law and to restraint, and welcomes what has been done on voluntary norms and on confidence-building measures. It also makes cyberspace a domain of operations, which many States outside the alliance regard as contrary to the Groups' goals, peaceful use and peaceful settlement among them.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const { &[Target::report("A/70/174")] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Law),
                                    Target::Theme(Theme::Norms),
                                    Target::Theme(Theme::Cbm),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Diverges,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, NATO")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("eu-cyber-diplomacy-toolbox"),
                by: List::Borrowed(const { &[BodyId::baked("eu")] }),
                instrument: Text::Borrowed(
                    "Framework for a Joint EU Diplomatic Response to Malicious Cyber Activities",
                ),
                symbol: None,
                date: Some(Date::baked(2017, 6, 0)),
                summary: Text::Borrowed(
                    "Endorses all three reports, asks members to be guided by them and to stand by the consensus on international law, and means to support capacity in third countries. The paper quotes two of its statements and cites both to 28(e) and (f): the one on territory has the words of 13(c), a voluntary norm; the one on wrongful acts has the words of neither item and comes near to 28(f), so that 28(e) is not entered here. New are a diplomatic response in common that may end in sanctions, and the view that attribution is a sovereign decision, though it should keep to what international law says of the responsibility of States.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const {
                                &[
                                    Target::report("A/65/201"),
                                    Target::report("A/68/98"),
                                    Target::report("A/70/174"),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const {
                                &[Target::provision("A/70/174#13(c)")]
                            }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const {
                                &[Target::provision("A/70/174#28(f)")]
                            }),
                            basis: Evidence::Inferred,
                        },
                        Touch {
                            stance: Stance::Extends,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Inferred,
                        },
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Capacity)]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The European Union")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("eu-nis-directive"),
                by: List::Borrowed(const { &[BodyId::baked("eu")] }),
                instrument: Text::Borrowed(
                    "Network and Information System (NIS) Directive",
                ),
                symbol: None,
                date: Some(Date::baked(2016, 8, 0)),
                summary: Text::Borrowed(
                    "Binds members to have response teams and an authority of their own, to work together in networks, and to hold providers of digital services to rules on security and notification, with privacy and other human rights kept. In the paper's view it can also prepare States for attacks on infrastructure by terrorists.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Norms),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The European Union")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.1, Terrorism and critical infrastructure protection",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("brics-ethekwini-declaration"),
                by: List::Borrowed(const { &[BodyId::baked("brics")] }),
                instrument: Text::Borrowed("eThekwini Declaration and Action Plan"),
                symbol: None,
                date: Some(Date::baked(2013, 0, 0)),
                summary: Text::Borrowed(
                    "With it the leaders took up the subject: cyberspace should be peaceful, secure and open, and security needs norms and standards that all accept. Whether it came before the report of that year the paper does not tell.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The BRICS Grouping")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("brics-later-statements"),
                by: List::Borrowed(const { &[BodyId::baked("brics")] }),
                instrument: Text::Borrowed("Statements after the eThekwini Declaration"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Turn the grouping towards confidence-building, capacity-building, non-use of force and conflict prevention, with practical cooperation beside.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Repeats,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Law),
                                    Target::Theme(Theme::Cbm),
                                    Target::Theme(Theme::Cooperation),
                                    Target::Theme(Theme::Capacity),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The BRICS Grouping")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("brics-xiamen-statement"),
                by: List::Borrowed(const { &[BodyId::baked("brics")] }),
                instrument: Text::Borrowed("Xiamen Statement"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Wants universal norms of responsible behaviour developed with the United Nations at the centre, sets the Charter's law above all, and calls for joint action against crime and terrorism. It follows the grouping's own roadmap and takes note of an idea of the Russian Federation, not yet made public, for an agreement between the five governments.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Repeats,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Norms),
                                    Target::Theme(Theme::Law),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The BRICS Grouping")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("g20-communique-2015"),
                by: List::Borrowed(const { &[BodyId::baked("g20")] }),
                instrument: Text::Borrowed("Leaders' communiqué"),
                symbol: None,
                date: Some(Date::baked(2015, 11, 0)),
                summary: Text::Borrowed(
                    "Endorses the report of 2015, says that existing international law holds for States in cyberspace, and calls on all of them to keep to the norms that the Group recommends. It adds one of its own, against the theft of intellectual property by ICTs for commercial gain, and asks for respect for privacy in digital communication, a matter of 13(e), which the paper does not name.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const {
                                &[
                                    Target::report("A/70/174"),
                                    Target::provision("A/70/174#13"),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Extends,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Repeats,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The Group of 20")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The Group of Seven")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("g20-finance-communique-2017"),
                by: List::Borrowed(const { &[BodyId::baked("g20")] }),
                instrument: Text::Borrowed(
                    "Communiqué of finance ministers and central bank governors",
                ),
                symbol: None,
                date: Some(Date::baked(2017, 3, 0)),
                summary: Text::Borrowed(
                    "Promises a financial system that withstands misuse of ICTs, and has the Financial Stability Board take stock of rules and supervision. In the eyes of some observers a norm that protects financial data is on its way, built on what the Group of 2015 says against attacks on infrastructure and on the work of others, such as the guidance on resilience that the International Organization of Securities Commissions (IOSCO) and the Committee on Payments and Market Infrastructures (CPMI) issued in 2016.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Extends,
                            on: List::Borrowed(const {
                                &[Target::provision("A/70/174#13(f)")]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The Group of 20")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("g7-ise-shima-principles"),
                by: List::Borrowed(const { &[BodyId::baked("g7")] }),
                instrument: Text::Borrowed("Principles and Actions on Cyber[space]"),
                symbol: None,
                date: Some(Date::baked(2016, 5, 0)),
                summary: Text::Borrowed(
                    "Follows the reports of 2013 and 2015 and goes further in law: it recognizes individual or collective self-defence under Article 51, and international humanitarian law, for an armed attack through cyberspace: no commitment, but a reading that says more than the report. Elsewhere the paper takes 28(c) for an indirect reference to that article and links 28(d) to humanitarian law.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const {
                                &[Target::report("A/68/98"), Target::report("A/70/174")]
                            }),
                            basis: Evidence::Inferred,
                        },
                        Touch {
                            stance: Stance::Extends,
                            on: List::Borrowed(const {
                                &[
                                    Target::provision("A/70/174#28(c)"),
                                    Target::provision("A/70/174#28(d)"),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The Group of Seven")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("g7-lucca-declaration"),
                by: List::Borrowed(const { &[BodyId::baked("g7")] }),
                instrument: Text::Borrowed(
                    "Lucca Declaration on Responsible State Behaviour in Cyberspace",
                ),
                symbol: None,
                date: Some(Date::baked(2017, 4, 0)),
                summary: Text::Borrowed(
                    "Endorses and lists the eleven norms of 2015, with the G20's norm against stealing intellectual property beside them. It takes up countermeasures without force, by ICTs too, against wrongful acts short of an armed attack, whether done directly or by proxies: one of the matters of law that reportedly stood in the way of the Group of 2016-2017.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const {
                                &[
                                    Target::provision("A/70/174#13(a)"),
                                    Target::provision("A/70/174#13(b)"),
                                    Target::provision("A/70/174#13(c)"),
                                    Target::provision("A/70/174#13(d)"),
                                    Target::provision("A/70/174#13(e)"),
                                    Target::provision("A/70/174#13(f)"),
                                    Target::provision("A/70/174#13(g)"),
                                    Target::provision("A/70/174#13(h)"),
                                    Target::provision("A/70/174#13(i)"),
                                    Target::provision("A/70/174#13(j)"),
                                    Target::provision("A/70/174#13(k)"),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Extends,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The Group of Seven")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("china-cyberspace-strategy"),
                by: List::Borrowed(const { &[BodyId::baked("china")] }),
                instrument: Text::Borrowed(
                    "International Strategy of Cooperation on Cyberspace",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "A first attempt at an official policy for the world to read. All rests on sovereignty: a State may regulate the infrastructure and the activities that it has at home. Where Western States prefer multi-stakeholder governance, it sets shared governance, shared benefits, and rules and cooperation of another kind.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Repeats,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Inferred,
                        },
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, State-led initiatives")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("china-internet-sovereignty"),
                by: List::Borrowed(const { &[BodyId::baked("china")] }),
                instrument: Text::Borrowed(
                    "Norm of Internet sovereignty, at the World Internet Conferences in Wuzhen",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "A State should be free to regulate what is within its borders; some read this as control of content and of its flow.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.3, The United Nations and Internet governance",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("united-states-strategy-2011"),
                by: List::Borrowed(const { &[BodyId::baked("united-states")] }),
                instrument: Text::Borrowed("International Strategy for Cyberspace"),
                symbol: None,
                date: Some(Date::baked(2011, 0, 0)),
                summary: Text::Borrowed(
                    "Starts from norms that already hold for the world, wants international consensus on how a responsible State behaves, and joins security at home to security abroad.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, State-led initiatives")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("united-states-psi-mechanism"),
                by: List::Borrowed(const { &[BodyId::baked("united-states")] }),
                instrument: Text::Borrowed(
                    "A mechanism in the manner of the Proliferation Security Initiative",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "An idea of officials: like-minded States would keep the norms, work closely together, help one another and sanction those who do not, and the circle would widen with time.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Norms),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, State-led initiatives")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("gfce-launch"),
                by: List::Borrowed(const {
                    &[BodyId::baked("netherlands"), BodyId::baked("gfce")]
                }),
                instrument: Text::Borrowed("Global Forum on Cyber Expertise"),
                symbol: None,
                date: Some(Date::baked(2015, 0, 0)),
                summary: Text::Borrowed(
                    "Started at the Netherlands' conference of the London Process. Under one roof it gathers programmes from which States with little means can draw expertise; a political declaration at its start asks for capacity, good practice and cooperation.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Capacity),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, State-led initiatives")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.2, Strategy development and capacity-building",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("gcsc-launch"),
                by: List::Borrowed(const {
                    &[BodyId::baked("netherlands"), BodyId::baked("gcsc")]
                }),
                instrument: Text::Borrowed(
                    "Global Commission on the Stability of Cyberspace",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Started by the Netherlands, with members from governments, companies, civil society and universities. Its main task is to propose further norms and policies, beside looking for ties to other regimes.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, State-led initiatives")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("london-process"),
                by: List::Borrowed(const { &[BodyId::baked("london-process")] }),
                instrument: Text::Borrowed("Global Conferences on Cyberspace"),
                symbol: None,
                date: Some(Date::baked(2011, 0, 0)),
                summary: Text::Borrowed(
                    "A series begun by the United Kingdom that brings more kinds of participants into the debate and gives governments a place to propose norms and measures, as the Republic of Korea did with a framework of its own. Hosts after the first were Hungary (2012), the Republic of Korea (2013) and the Netherlands (2015); India was to follow in 2017. What it adds to stability, beyond that, the paper leaves open.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, State-led initiatives")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("united-kingdom-principles"),
                by: List::Borrowed(const { &[BodyId::baked("united-kingdom")] }),
                instrument: Text::Borrowed("Principles for Cyberspace"),
                symbol: None,
                date: Some(Date::baked(2011, 0, 0)),
                summary: Text::Borrowed(
                    "Tabled when the London Process was launched; in part they confirm what was taking shape in other places.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, State-led initiatives")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("russia-united-states-1999"),
                by: List::Borrowed(const { &[BodyId::baked("russia-united-states")] }),
                instrument: Text::Borrowed(
                    "First agreement on ICT and cybersecurity matters",
                ),
                symbol: None,
                date: Some(Date::baked(1999, 0, 0)),
                summary: Text::Borrowed(
                    "Older than any of the reports. Led to first steps of confidence, among them a line for crises. In the paper's view they did much to shape norms and confidence-building elsewhere.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Cbm)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, Bilateral processes")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("united-states-china-2015"),
                by: List::Borrowed(const { &[BodyId::baked("united-states-china")] }),
                instrument: Text::Borrowed("Agreement between the heads of state"),
                symbol: None,
                date: Some(Date::baked(2015, 9, 0)),
                summary: Text::Borrowed(
                    "Neither side will knowingly do or support the theft of intellectual property by ICTs, trade secrets included. Both will further norms and some of the cooperation of the 2015 report, such as answering reports of malicious activity and working together on crime; ministers meet regularly to follow it up. It is seen as a norm that begins to spread, though some doubt that, and not all States have adopted it.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const { &[Target::report("A/70/174")] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Extends,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Cooperation),
                                    Target::Theme(Theme::Cbm),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, Bilateral processes")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("united-kingdom-china-agreement"),
                by: List::Borrowed(const { &[BodyId::baked("united-kingdom-china")] }),
                instrument: Text::Borrowed(
                    "Agreement similar to that of the United States and China",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Came right after the agreement of September 2015, on the same lines.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Extends,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, Bilateral processes")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("germany-china-agreement"),
                by: List::Borrowed(const { &[BodyId::baked("germany-china")] }),
                instrument: Text::Borrowed(
                    "Agreement similar to that of the United States and China",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Like the agreement of the United Kingdom, it came right after the agreement of September 2015.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Extends,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, Bilateral processes")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("unidir-stability-conference"),
                by: List::Borrowed(const { &[BodyId::baked("unidir")] }),
                instrument: Text::Borrowed(
                    "Annual conference on International Cyber Stability",
                ),
                symbol: None,
                date: Some(Date::baked(2012, 0, 0)),
                summary: Text::Borrowed(
                    "Held every year since 2012; governments, scholars and industry discuss norms above all.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Norms),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("unidir-expert-workshops"),
                by: List::Borrowed(const {
                    &[BodyId::baked("unidir"), BodyId::baked("csis")]
                }),
                instrument: Text::Borrowed(
                    "Expert Workshop Series on International Cyber Security Issues",
                ),
                symbol: None,
                date: Some(Date::baked(2016, 0, 0)),
                summary: Text::Borrowed(
                    "Round tables that look for agreement and disagreement on norms, on law and on malicious tools, and bring Member States together with experts on technology, from universities and from industry.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Norms), Target::Theme(Theme::Law)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("east-west-institute-research"),
                by: List::Borrowed(const { &[BodyId::baked("east-west-institute")] }),
                instrument: Text::Borrowed(
                    "Research on making the norms of 2015 universal",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Sets out to have the norms that the Group of 2015 recommends accepted everywhere.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[Target::provision("A/70/174#13")]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("leiden-consultation"),
                by: List::Borrowed(const {
                    &[BodyId::baked("leiden"), BodyId::baked("ict4peace")]
                }),
                instrument: Text::Borrowed(
                    "Open consultation on how to implement the GGE recommendations on responsible State behaviour in cyberspace",
                ),
                symbol: None,
                date: Some(Date::baked(2016, 6, 0)),
                summary: Text::Borrowed(
                    "Invites everyone to say how the norms of 2015 are to be understood and carried out, with working groups for them. The date is doubtful: the page that gives it names as its occasion an event of a year later.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[
                                    Target::provision("A/70/174#13"),
                                    Target::provision("A/70/174#13(a)"),
                                    Target::provision("A/70/174#13(b)"),
                                    Target::provision("A/70/174#13(c)"),
                                    Target::provision("A/70/174#13(d)"),
                                    Target::provision("A/70/174#13(e)"),
                                    Target::provision("A/70/174#13(f)"),
                                    Target::provision("A/70/174#13(g)"),
                                    Target::provision("A/70/174#13(h)"),
                                    Target::provision("A/70/174#13(i)"),
                                    Target::provision("A/70/174#13(j)"),
                                    Target::provision("A/70/174#13(k)"),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Low,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("leiden-consultation"),
                            Some(Text::Borrowed("first paragraph")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("leiden-commentary"),
                by: List::Borrowed(const { &[BodyId::baked("leiden")] }),
                instrument: Text::Borrowed(
                    "Commentary and guidelines on the norms of 2015",
                ),
                symbol: None,
                date: Some(Date::baked(2018, 4, 0)),
                summary: Text::Borrowed(
                    "What came of the consultation: for each of the eleven norms, how it can be read and put into practice. It appeared in a series of UNODA.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[
                                    Target::provision("A/70/174#13(a)"),
                                    Target::provision("A/70/174#13(b)"),
                                    Target::provision("A/70/174#13(c)"),
                                    Target::provision("A/70/174#13(d)"),
                                    Target::provision("A/70/174#13(e)"),
                                    Target::provision("A/70/174#13(f)"),
                                    Target::provision("A/70/174#13(g)"),
                                    Target::provision("A/70/174#13(h)"),
                                    Target::provision("A/70/174#13(i)"),
                                    Target::provision("A/70/174#13(j)"),
                                    Target::provision("A/70/174#13(k)"),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("leiden-consultation"),
                            Some(Text::Borrowed("fifth paragraph")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("tallinn-manual"),
                by: List::Borrowed(const { &[BodyId::baked("ccdcoe")] }),
                instrument: Text::Borrowed(
                    "Tallinn Manual on the International Law Applicable to Cyber Warfare",
                ),
                symbol: None,
                date: Some(Date::baked(2013, 0, 0)),
                summary: Text::Borrowed(
                    "Independent scholars, brought together by NATO's centre, ask how the law on resorting to force and the law of armed conflict bear on cyber operations, and turn to State responsibility and to definitions. Several States and scholars dismissed it, since most of its authors were Western. It looks into law that exists, and suggests none.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("tallinn-manual-2"),
                by: List::Borrowed(const { &[BodyId::baked("ccdcoe")] }),
                instrument: Text::Borrowed("Tallinn Manual 2.0"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "The second edition, whose making began in February 2016 with experts from more regions and with governments consulted. It is about operations in peacetime that may breach non-intervention or give rise to countermeasures. Some lawyers who are not Western remain doubtful.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("public-core"),
                by: List::Borrowed(const { &[BodyId::baked("public-core-author")] }),
                instrument: Text::Borrowed(
                    "The Public Core of the Internet: An International Agenda for Internet Governance",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Asks States to commit themselves to leave the Internet's core functions alone and to treat them as neutral ground.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("carnegie-financial-data"),
                by: List::Borrowed(const { &[BodyId::baked("carnegie")] }),
                instrument: Text::Borrowed(
                    "Global Norm Against Manipulating the Integrity of Financial Data",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "A norm in the making, together with actors of the financial world. It would go on from what the G20 did and from what the Group recommends on infrastructure.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Extends,
                            on: List::Borrowed(const {
                                &[Target::provision("A/70/174#13(f)")]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The Group of 20")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("atlantic-council-attribution"),
                by: List::Borrowed(const { &[BodyId::baked("atlantic-council")] }),
                instrument: Text::Borrowed(
                    "Multilateral Attribution and Adjudication Council",
                ),
                symbol: None,
                date: Some(Date::baked(2013, 0, 0)),
                summary: Text::Borrowed(
                    "A body in which States would agree on who is behind an unlawful campaign and have their disputes decided. The paper thinks it unlikely that States would want it.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("rand-attribution"),
                by: List::Borrowed(const { &[BodyId::baked("rand")] }),
                instrument: Text::Borrowed("Global Cyber Attribution Consortium"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Industry and scholars, without States, would set standards for finding out who did it, for saying so credibly and for good investigations.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Law),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The research community")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("microsoft-norms-2014"),
                by: List::Borrowed(const { &[BodyId::baked("microsoft")] }),
                instrument: Text::Borrowed(
                    "International Cybersecurity Norms—Reducing Conflict in an Internet-dependent World",
                ),
                symbol: None,
                date: Some(Date::baked(2014, 12, 0)),
                summary: Text::Borrowed(
                    "Six norms, some for better defence through capacity, some to limit offence short of armed conflict. With them goes a wish to bring cybersecurity into the draft articles on State responsibility, so that norms may become law one day.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Norms),
                                    Target::Theme(Theme::Law),
                                    Target::Theme(Theme::Capacity),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The private sector")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("microsoft-norms-2016"),
                by: List::Borrowed(const { &[BodyId::baked("microsoft")] }),
                instrument: Text::Borrowed(
                    "Publication with additional norms on offence and defence",
                ),
                symbol: None,
                date: Some(Date::baked(2016, 6, 0)),
                summary: Text::Borrowed(
                    "Adds norms to those of 2014, now for the industry of the world as well: help to defend, and take no part in attacks.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The private sector")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("microsoft-digital-geneva-convention"),
                by: List::Borrowed(const { &[BodyId::baked("microsoft")] }),
                instrument: Text::Borrowed("Digital Geneva Convention"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Would be a convention for the protection of civilians online. The call values what the Groups and others have begun, wants the recent norms turned into rules for all, asks the Russian Federation and the United States to act together, and sees companies as a neutral Switzerland. Critics find in it a mix of law that exists already.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Stated,
                        },
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The private sector")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("sanctions-review-recommendations"),
                by: List::Borrowed(const { &[BodyId::baked("sanctions-review")] }),
                instrument: Text::Borrowed("Recommendations 146 to 150"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "From a review that began in 2013. The Council should be better able to find out who abuses cyberspace against peace, so that sanctions can follow, and carry the ban on hosting for terrorist ends into its other regimes; States should cooperate and have laws against terrorist use; users and industry should be brought in; the Secretariat and the expert groups should have the means and the skills that this takes. The review reportedly fell to worse relations among the permanent five, and what it recommended found little backing.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, table 1")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1267")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("cted-private-sector-project"),
                by: List::Borrowed(const {
                    &[BodyId::baked("cted"), BodyId::baked("ict4peace")]
                }),
                instrument: Text::Borrowed(
                    "Private Sector Engagement in Responding to Terrorist Use of ICT",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Its first results, presented to the Counter-Terrorism Committee in February 2017, show which principles technology companies follow against terrorist use, human rights and transparency among them; a second phase, Tech Against Terrorism, helps small companies. The paper says that projects of the Directorate picked up parts of the 2013 report on crime and terrorism, but not which projects.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[Target::provision("A/68/98#22")]
                            }),
                            basis: Evidence::Inferred,
                        },
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2012–2013 GGE")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("budapest-convention"),
                by: List::Borrowed(const { &[BodyId::baked("council-of-europe")] }),
                instrument: Text::Borrowed("Convention on Cyber Crime"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Also called the Budapest Convention, open to States elsewhere too, with 53 parties when the paper was written, and seen as the fullest there is: it makes acts of persons punishable and has norms for cooperation in law enforcement. Several States object that they had no hand in drafting it, and to some rules on reaching data across borders.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("african-union-cybercrime-instrument"),
                by: List::Borrowed(const { &[BodyId::baked("african-union")] }),
                instrument: Text::Borrowed("Legal instrument on cybercrime"),
                symbol: None,
                date: Some(Date::baked(2014, 0, 0)),
                summary: Text::Borrowed(
                    "Meant to bring cooperation against cybercrime and like laws in all members, and adopted only after much drafting. Nine signatures and a single ratification when the paper was written: like other regional instruments it lacks, says the paper, some of the backing that carrying it out would take.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("unodc-itu-comprehensive-study"),
                by: List::Borrowed(const {
                    &[BodyId::baked("unodc"), BodyId::baked("itu")]
                }),
                instrument: Text::Borrowed("Comprehensive Study on Cybercrime"),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "A draft that came out of the expert group's first session, which was in 2011. States can draw on it for trends, laws, investigation, evidence, cooperation and the part of companies.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Cooperation)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("unodc-global-programme"),
                by: List::Borrowed(const { &[BodyId::baked("unodc")] }),
                instrument: Text::Borrowed("Global Programme on Cybercrime"),
                symbol: None,
                date: Some(Date::baked(2013, 0, 0)),
                summary: Text::Borrowed(
                    "Technical support to States on prevention and criminal justice, with a repository of cases, laws and practice. The paper says that projects of this Office picked up parts of the 2013 report on crime, but not which projects, and not whether the programme is younger than the report of the same year.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Cooperation),
                                    Target::Theme(Theme::Capacity),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2012–2013 GGE")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("itu-support"),
                by: List::Borrowed(const { &[BodyId::baked("itu")] }),
                instrument: Text::Borrowed(
                    "Support to governments on cybercrime policies and laws",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Helps to bring laws and policies into line and to build capacity; the paper wishes that its lessons were better known.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Operationalizes,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Cooperation),
                                    Target::Theme(Theme::Capacity),
                                ]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.2, Strategy development and capacity-building",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("human-rights-council-internet"),
                by: List::Borrowed(const { &[BodyId::baked("human-rights-council")] }),
                instrument: Text::Borrowed(
                    "Resolution on the Promotion, Protection, and Enjoyment of Human Rights on the Internet",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "The latest at the time of writing; the paper gives it no number and no year. Resolutions of the same title are among those that 13(e) asks States to respect; whether this one came before 13(e) or after it is not told.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("figure 4, 2015")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("general-assembly-privacy"),
                by: List::Borrowed(const { &[BodyId::baked("general-assembly")] }),
                instrument: Text::Borrowed(
                    "Resolution on the Right to Privacy in the Digital Age",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Driven by Brazil and Germany after the disclosures of mass surveillance. The paper gives it no number and no year. Resolutions of the same title are among those that 13(e) asks States to respect; whether this one came before 13(e) or after it is not told.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("figure 4, 2015")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("general-assembly-culture-2002"),
                by: List::Borrowed(const { &[BodyId::baked("general-assembly")] }),
                instrument: Text::Borrowed(
                    "Resolution on a global culture of cyber security",
                ),
                symbol: None,
                date: Some(Date::baked(2002, 0, 0)),
                summary: Text::Borrowed(
                    "Lists what such a culture is made of, from awareness to risk and international cooperation, and asks for technology and capacity where they are lacking. The Groups took this line up, says the paper.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Capacity),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("general-assembly-critical-infrastructure-2004"),
                by: List::Borrowed(const { &[BodyId::baked("general-assembly")] }),
                instrument: Text::Borrowed(
                    "Resolution on cybersecurity and the protection of critical infrastructures",
                ),
                symbol: None,
                date: Some(Date::baked(2004, 0, 0)),
                summary: Text::Borrowed(
                    "Names what makes for good cybersecurity, steps to keep critical infrastructures safe, and the part of companies. China was among the sponsors that joined the United States, the Russian Federation was not. The Groups took this line up, says the paper.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Norms),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("general-assembly-self-assessment-2009"),
                by: List::Borrowed(const { &[BodyId::baked("general-assembly")] }),
                instrument: Text::Borrowed(
                    "Resolution with a voluntary self-assessment tool",
                ),
                symbol: None,
                date: Some(Date::baked(2009, 0, 0)),
                summary: Text::Borrowed(
                    "A list with which a State can see where it stands: needs, roles, processes, partnerships, incidents, law. Neither China nor the Russian Federation backed it, yet the Group of 2015, with both in it, wanted cooperation and capacity to start from it.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const {
                                &[
                                    Target::Theme(Theme::Capacity),
                                    Target::Theme(Theme::Cooperation),
                                ]
                            }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("general-assembly-70-237"),
                by: List::Borrowed(const { &[BodyId::baked("general-assembly")] }),
                instrument: Text::Borrowed("Resolution on the 2015 report"),
                symbol: Some(Symbol::baked("A/RES/70/237")),
                date: Some(Date::baked(2015, 12, 0)),
                summary: Text::Borrowed(
                    "Calls on all members to let the report guide what they do with ICTs.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Endorses,
                            on: List::Borrowed(const { &[Target::report("A/70/174")] }),
                            basis: Evidence::Stated,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("leiden-consultation"),
                            Some(Text::Borrowed("seventh paragraph")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("wassenaar-intrusion-controls"),
                by: List::Borrowed(const { &[BodyId::baked("wassenaar-arrangement")] }),
                instrument: Text::Borrowed(
                    "Controls on network intrusion and IP surveillance products",
                ),
                symbol: None,
                date: None,
                summary: Text::Borrowed(
                    "Brought in by the United Kingdom and France so that such products do not reach authoritarian regimes. Some members apply them; companies, researchers and rights groups worry how, and others fear for the transfer of technology.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Parallels,
                            on: List::Borrowed(const { &[Target::Theme(Theme::Norms)] }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            Uptake {
                id: UptakeId::baked("oecd-recommendation-2015"),
                by: List::Borrowed(const { &[BodyId::baked("oecd")] }),
                instrument: Text::Borrowed(
                    "Recommendation on Digital Security Risk Management for Economic and Social Prosperity",
                ),
                symbol: None,
                date: Some(Date::baked(2015, 0, 0)),
                summary: Text::Borrowed(
                    "Has strategies start from the management of risk, with prosperity and not only security as the end. It grew out of guidelines of 2002, which had left their mark on the General Assembly's culture of cybersecurity.",
                ),
                touches: List::Borrowed(const {
                    &[
                        Touch {
                            stance: Stance::Proposes,
                            on: List::Borrowed(const {
                                &[Target::Theme(Theme::Capacity)]
                            }),
                            basis: Evidence::Inferred,
                        },
                    ]
                }),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.2, Strategy development and capacity-building",
                                ),
                            ),
                        ),
                    ]
                }),
            },
        ]
    }),
    contested: List::Borrowed(const {
        &[
            Contested {
                id: Text::Borrowed("peaceful-settlement"),
                group: Years::baked("2016-2017"),
                on: List::Borrowed(const { &[Target::provision("A/70/174#26")] }),
                summary: Text::Borrowed(
                    "Reportedly several States would not have the Group go further on settling disputes peacefully; it is not among the three matters that the paper singles out.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                        ),
                    ]
                }),
            },
            Contested {
                id: Text::Borrowed("sovereignty-and-jurisdiction"),
                group: Years::baked("2016-2017"),
                on: List::Borrowed(const {
                    &[
                        Target::provision("A/70/174#28(a)"),
                        Target::provision("A/70/174#28(b)"),
                    ]
                }),
                summary: Text::Borrowed(
                    "Reportedly several States would not have the Group go further on sovereignty and on jurisdiction; it is not among the three matters that the paper singles out.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                        ),
                    ]
                }),
            },
            Contested {
                id: Text::Borrowed("self-defence"),
                group: Years::baked("2016-2017"),
                on: List::Borrowed(const { &[Target::provision("A/70/174#28(c)")] }),
                summary: Text::Borrowed(
                    "Reportedly several States would not have the Group go further on how self-defence applies, one of three matters that the paper singles out. It assigns 28(c) to it. To the paper, 28(c) is an indirect reference to Article 51 of the Charter, and the Group of 2014-2015 went no further on the question of when an act by ICTs is an armed attack.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                        ),
                    ]
                }),
            },
            Contested {
                id: Text::Borrowed("humanitarian-law"),
                group: Years::baked("2016-2017"),
                on: List::Borrowed(const { &[Target::provision("A/70/174#28(d)")] }),
                summary: Text::Borrowed(
                    "Reportedly several States would not have the Group go further on how humanitarian law applies, one of three matters that the paper singles out. It assigns 28(d) to it.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                        ),
                    ]
                }),
            },
            Contested {
                id: Text::Borrowed("wrongful-acts"),
                group: Years::baked("2016-2017"),
                on: List::Borrowed(const {
                    &[
                        Target::provision("A/70/174#28(e)"),
                        Target::provision("A/70/174#28(f)"),
                    ]
                }),
                summary: Text::Borrowed(
                    "Reportedly several States would not have the Group go further on how the law on wrongful acts applies, one of three matters that the paper singles out. It assigns 28(e) and (f) to it.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                        ),
                    ]
                }),
            },
            Contested {
                id: Text::Borrowed("countermeasures"),
                group: Years::baked("2016-2017"),
                on: List::Borrowed(const { &[Target::Theme(Theme::Law)] }),
                summary: Text::Borrowed(
                    "Reportedly one of the matters of law that stood in the way of consensus: countermeasures without force against a wrongful act short of an armed attack. The paper assigns no paragraph to it.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.3, The Group of Seven")),
                        ),
                    ]
                }),
            },
            Contested {
                id: Text::Borrowed("future-format"),
                group: Years::baked("2016-2017"),
                on: List::Borrowed(const { &[Target::Theme(Theme::Recommendations)] }),
                summary: Text::Borrowed(
                    "Reportedly, by the account of some experts and of analyses after the event, the form in which the talks should go on was in dispute, beside the law.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2016–2017 GGE")),
                        ),
                    ]
                }),
            },
        ]
    }),
    organs: List::Borrowed(const {
        &[
            Organ {
                id: OrganId::baked("general-assembly"),
                name: Text::Borrowed("General Assembly"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("first-committee"),
                name: Text::Borrowed("First Committee of the General Assembly"),
                part_of: Some(OrganId::baked("general-assembly")),
            },
            Organ {
                id: OrganId::baked("groups-of-governmental-experts"),
                name: Text::Borrowed("Groups of Governmental Experts (GGEs)"),
                part_of: Some(OrganId::baked("first-committee")),
            },
            Organ {
                id: OrganId::baked("second-committee"),
                name: Text::Borrowed("Second Committee of the General Assembly"),
                part_of: Some(OrganId::baked("general-assembly")),
            },
            Organ {
                id: OrganId::baked("third-committee"),
                name: Text::Borrowed("Third Committee of the General Assembly"),
                part_of: Some(OrganId::baked("general-assembly")),
            },
            Organ {
                id: OrganId::baked("human-rights-council"),
                name: Text::Borrowed("Human Rights Council"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("rapporteur-expression"),
                name: Text::Borrowed(
                    "Special Rapporteur on the Promotion and Protection of the Right to Freedom of Opinion and Expression",
                ),
                part_of: Some(OrganId::baked("human-rights-council")),
            },
            Organ {
                id: OrganId::baked("rapporteur-privacy"),
                name: Text::Borrowed("Special Rapporteur on the Protection of Privacy"),
                part_of: Some(OrganId::baked("human-rights-council")),
            },
            Organ {
                id: OrganId::baked("security-council"),
                name: Text::Borrowed("Security Council"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("counter-terrorism-committee"),
                name: Text::Borrowed("Counter-Terrorism Committee (CTC)"),
                part_of: Some(OrganId::baked("security-council")),
            },
            Organ {
                id: OrganId::baked("cted"),
                name: Text::Borrowed(
                    "Counter-Terrorism Committee Executive Directorate (CTED)",
                ),
                part_of: Some(OrganId::baked("security-council")),
            },
            Organ {
                id: OrganId::baked("sanctions-monitoring-team"),
                name: Text::Borrowed("1267 Sanctions Monitoring team"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("peacebuilding-support-office"),
                name: Text::Borrowed("Peacebuilding Support Office"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("economic-and-social-council"),
                name: Text::Borrowed("Economic and Social Council (ECOSOC)"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("secretary-general"),
                name: Text::Borrowed("Secretary-General"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("office-of-counter-terrorism"),
                name: Text::Borrowed("United Nations Office of Counter-Terrorism"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("ctitf"),
                name: Text::Borrowed("Counter Terrorism Integrated Task Force (CTITF)"),
                part_of: Some(OrganId::baked("office-of-counter-terrorism")),
            },
            Organ {
                id: OrganId::baked("counter-terrorism-centre"),
                name: Text::Borrowed("United Nations Counter-Terrorism Centre"),
                part_of: Some(OrganId::baked("office-of-counter-terrorism")),
            },
            Organ {
                id: OrganId::baked("ccpcj"),
                name: Text::Borrowed(
                    "Commission on Crime Prevention and Criminal Justice (CCPCJ)",
                ),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("cybercrime-expert-group"),
                name: Text::Borrowed(
                    "Open-ended intergovernmental expert group on cybercrime",
                ),
                part_of: Some(OrganId::baked("ccpcj")),
            },
            Organ {
                id: OrganId::baked("unodc"),
                name: Text::Borrowed("United Nations Office on Drugs and Crime (UNODC)"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("itu"),
                name: Text::Borrowed("International Telecommunication Union (ITU)"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("unicri"),
                name: Text::Borrowed(
                    "United Nations Interregional Crime and Justice Research Institute (UNICRI)",
                ),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("unidir"),
                name: Text::Borrowed(
                    "United Nations Institute for Disarmament Research (UNIDIR)",
                ),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("unu"),
                name: Text::Borrowed("UNU"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("unoda"),
                name: Text::Borrowed(
                    "United Nations Office for Disarmament Affairs (UNODA)",
                ),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("chief-executives-board"),
                name: Text::Borrowed("Chief Executives Board for Coordination (CEB)"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("office-on-genocide-prevention"),
                name: Text::Borrowed(
                    "United Nations Office on Genocide Prevention and the Responsibility to Protect",
                ),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("iaea"),
                name: Text::Borrowed("International Atomic Energy Agency (IAEA)"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("wsis"),
                name: Text::Borrowed("World Summit on the Information Society (WSIS)"),
                part_of: None,
            },
            Organ {
                id: OrganId::baked("igf"),
                name: Text::Borrowed("Internet Governance Forum (IGF)"),
                part_of: None,
            },
        ]
    }),
    organ_mandates: List::Borrowed(const {
        &[
            OrganMandate {
                organ: OrganId::baked("general-assembly"),
                matter: Matter::PeaceAndSecurity,
                summary: Text::Borrowed(
                    "Debates, with its First Committee and its expert groups, which norms hold for States in their use of ICTs.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("general-assembly"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Adopted a counter-terrorism strategy in 2006 that also deals with the Internet.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, Countering terrorism")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("general-assembly"),
                matter: Matter::Crime,
                summary: Text::Borrowed(
                    "Has had crime by ICTs on its agenda since the early 2000s, and called for the expert group on cybercrime.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("general-assembly"),
                matter: Matter::HumanRights,
                summary: Text::Borrowed(
                    "Argued over privacy and data protection in the 1970s already; now has a resolution on privacy in the digital age.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("general-assembly"),
                matter: Matter::Development,
                summary: Text::Borrowed(
                    "Adopted three resolutions on cybersecurity, in 2002, 2004 and 2009, which the paper counts under development: on a global culture of it, on critical infrastructure, and on a way for States to assess themselves.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("general-assembly"),
                matter: Matter::InternetGovernance,
                summary: Text::Borrowed(
                    "Had the World Summit's results reviewed after ten years and approved the outcome in December 2015.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.3, The United Nations and Internet governance",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("first-committee"),
                matter: Matter::PeaceAndSecurity,
                summary: Text::Borrowed(
                    "The place, with its expert groups, of most talks on norms for ICTs and international security.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("groups-of-governmental-experts"),
                matter: Matter::PeaceAndSecurity,
                summary: Text::Borrowed(
                    "Discuss how law and norms apply to States, and infrastructure, preparedness, confidence, capacity and human rights with them.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("groups-of-governmental-experts"),
                matter: Matter::Crime,
                summary: Text::Borrowed(
                    "Have asked for help between States in prosecuting crime and terrorism, and for no use of proxies.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("groups-of-governmental-experts"),
                matter: Matter::Development,
                summary: Text::Borrowed(
                    "Stressed in their last two reports how security and development hang together.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("second-committee"),
                matter: Matter::PeaceAndSecurity,
                summary: Text::Borrowed(
                    "First home of the resolutions on a culture of cybersecurity and on critical infrastructure, which the Groups took up.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("second-committee"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Works, like the Third Committee, on norms against terrorist use of the Internet.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("second-committee"),
                matter: Matter::Crime,
                summary: Text::Borrowed(
                    "Was the first committee to discuss norms against computer crime.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("second-committee"),
                matter: Matter::Development,
                summary: Text::Borrowed("Deals with ICTs from the side of development."),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("third-committee"),
                matter: Matter::HumanRights,
                summary: Text::Borrowed(
                    "One of the main places where norms on human rights and ICTs are set.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("third-committee"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Works, like the Second Committee, on norms against terrorist use of the Internet.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("third-committee"),
                matter: Matter::Crime,
                summary: Text::Borrowed(
                    "Took the discussion of cybercrime over from the Second Committee.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("third-committee"),
                matter: Matter::Development,
                summary: Text::Borrowed(
                    "Deals with ICTs from the side of development too, says the paper.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("human-rights-council"),
                matter: Matter::HumanRights,
                summary: Text::Borrowed(
                    "Sets norms on rights and ICTs, among them a resolution on human rights on the Internet. In 2011 it endorsed principles for business and human rights (the Guiding Principles), from which those for ICT companies follow.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("rapporteur-expression"),
                matter: Matter::HumanRights,
                summary: Text::Borrowed(
                    "Reported on encryption and anonymity, and on what may limit them.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("rapporteur-privacy"),
                matter: Matter::HumanRights,
                summary: Text::Borrowed(
                    "Is one of the Council's procedures by which norms on ICTs and rights are set.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("security-council"),
                matter: Matter::PeaceAndSecurity,
                summary: Text::Borrowed(
                    "Was briefed on ICTs and peace for the first time at an open meeting under the Arria formula.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("security-council"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Pays more and more attention to terrorist use of the Internet, in resolutions that build on 1267 and 1373.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.1, The Security Council, ICTs, and terrorism",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("counter-terrorism-committee"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Is advised on terrorist use of ICTs, and was asked for a framework against terrorist narratives.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("cted"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Has the task of following terrorism and ICTs together with States, companies and civil society.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("sanctions-monitoring-team"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Studies how terrorists use the Internet, as far as sanctions are concerned.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1267")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("peacebuilding-support-office"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Is asked to look after young people whom terrorists try to recruit online.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("economic-and-social-council"),
                matter: Matter::HumanRights,
                summary: Text::Borrowed(
                    "Looks, with the Third Committee, at what State use and abuse of ICTs does to human rights.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "1, Norms, ICTs, and international peace and security",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("economic-and-social-council"),
                matter: Matter::Development,
                summary: Text::Borrowed("Has dealt with ICTs for over ten years."),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("economic-and-social-council"),
                matter: Matter::InternetGovernance,
                summary: Text::Borrowed(
                    "Was asked by the Assembly for the ten-year review of the World Summit.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.3, The United Nations and Internet governance",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("secretary-general"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Reported on countering terrorism in 2006, and in 2016 presented a plan on violent extremism with a part on the Internet.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed("3.1.1, Preventing violent extremism online"),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("office-of-counter-terrorism"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "New, and expected to bring more order into the work, that on violent extremism included.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed("3.1.1, Preventing violent extremism online"),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("ctitf"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Its working group on the Internet collected laws, programmes and technical means of States in a compendium.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, Countering terrorism")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("counter-terrorism-centre"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed("Joined with the Task Force in the new Office."),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed("3.1.1, Preventing violent extremism online"),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("ccpcj"),
                matter: Matter::Crime,
                summary: Text::Borrowed(
                    "Its congress of 2010 discussed a world convention on cybercrime, with little agreement.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("cybercrime-expert-group"),
                matter: Matter::Crime,
                summary: Text::Borrowed(
                    "Studies cybercrime and the answers to it, in three sessions by the time of the paper: 2011, 2013, 2017.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("unodc"),
                matter: Matter::Crime,
                summary: Text::Borrowed(
                    "Wrote a draft study of cybercrime with the ITU, runs a programme of technical support and keeps a repository.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("itu"),
                matter: Matter::Crime,
                summary: Text::Borrowed(
                    "Wrote the study with UNODC, and helps governments with laws and policies on cybercrime.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("itu"),
                matter: Matter::Development,
                summary: Text::Borrowed(
                    "One of the agencies that have long seen, says the paper, how much capacity matters.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.2, Strategy development and capacity-building",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("itu"),
                matter: Matter::InternetGovernance,
                summary: Text::Borrowed(
                    "Organized the World Summit; some States want it to have more say over the Internet, which others refuse.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.3, The United Nations and Internet governance",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("unicri"),
                matter: Matter::Crime,
                summary: Text::Borrowed(
                    "Does research on online crime that could be known more widely.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("unidir"),
                matter: Matter::PeaceAndSecurity,
                summary: Text::Borrowed(
                    "Helps States to take part in the First Committee's debates on strategy and policy.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.2, Strategy development and capacity-building",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("unu"),
                matter: Matter::PeaceAndSecurity,
                summary: Text::Borrowed(
                    "One of three research institutes of the organization that the paper would strengthen, with UNIDIR and UNICRI.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("unoda"),
                matter: Matter::PeaceAndSecurity,
                summary: Text::Borrowed(
                    "Provided the Secretary of the Group of 2012-2013. The commentary on the norms of 2015 appeared in a series of this Office.",
                ),
                confidence: Confidence::High,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("a-68-98"),
                            Some(Text::Borrowed("letter of transmittal")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("leiden-consultation"),
                            Some(Text::Borrowed("fifth paragraph")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("chief-executives-board"),
                matter: Matter::Development,
                summary: Text::Borrowed(
                    "Coordinates, and could show where the capacity support of the organization's parts is linked and where it has gaps.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("office-on-genocide-prevention"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Worked out with experts some 40 options against incitement to atrocities, in which the paper sees a model for an answer to terrorist narratives.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("iaea"),
                matter: Matter::Terrorism,
                summary: Text::Borrowed(
                    "Promotes measures of cooperation and capacity that can serve against attacks by terrorists on infrastructure too.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.1, Terrorism and critical infrastructure protection",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("wsis"),
                matter: Matter::InternetGovernance,
                summary: Text::Borrowed(
                    "Two summits, in 2003 and 2005, with which a dispute of many years began over the part of States in Internet policy; later extended by ten years.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.3, The United Nations and Internet governance",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("wsis"),
                matter: Matter::Development,
                summary: Text::Borrowed(
                    "Its work counts among the fields in which the organization deals with ICTs for development.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.2")),
                        ),
                    ]
                }),
            },
            OrganMandate {
                organ: OrganId::baked("igf"),
                matter: Matter::InternetGovernance,
                summary: Text::Borrowed(
                    "A yearly meeting of all kinds of participants that came out of the World Summit.",
                ),
                confidence: Confidence::Medium,
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.3, The United Nations and Internet governance",
                                ),
                            ),
                        ),
                    ]
                }),
            },
        ]
    }),
    recommendations: List::Borrowed(const {
        &[
            Recommendation {
                id: Text::Borrowed("internal-arrangement"),
                matter: None,
                summary: Text::Borrowed(
                    "Set up a small arrangement within the Secretary-General's Office that advises on ICTs and cyberspace.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 1")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Internal arrangements")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("coherence"),
                matter: None,
                summary: Text::Borrowed(
                    "Let that arrangement keep the many strands of work together and make their results known inside and outside.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 1")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("awareness-inside"),
                matter: None,
                summary: Text::Borrowed(
                    "Make leaders and staff understand what threats from ICTs mean for their work, and which norms answer them.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 1")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Internal arrangements")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("comparative-advantage"),
                matter: None,
                summary: Text::Borrowed(
                    "Find out what the organization does better than others, and divide the roles among its parts.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 1")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Internal arrangements")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("strengthen-ceb"),
                matter: None,
                summary: Text::Borrowed(
                    "Strengthen the Chief Executives Board in its coordinating work, so that links and gaps are seen.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Internal arrangements")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("scale-up-attention"),
                matter: None,
                summary: Text::Borrowed(
                    "Have the leaders of the organization give the whole field more of their attention.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, What role for the United Nations?")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "Executive Summary, What role for the United Nations?",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("leading-role-in-dialogue"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Take the lead in the dialogue on security of ICTs and on common understandings of the norms, as the report of 2015 says.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, International peace and security")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("use-existing-forums"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Keep States talking at a high level in the forums that exist, and let them trade experience with the Groups' work.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, International peace and security")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("support-implementation"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Speak up publicly for carrying out the norms, inside the organization and beyond.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("annual-national-views"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Encourage States to report their views every year, in line with A/53/576.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("dialogue-on-open-issues"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Put first the dialogue on those norms on which States agree little.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("involve-others"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Bring technical bodies, industry, civil society and scholars further into the work.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("channel-back"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Find with States a legitimate way, a conference for instance, to lead regional and other progress back to the multilateral level.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("conducive-environment"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Work for conditions in which norms are accepted, and use what there is for prevention and crises when States clash over ICTs.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, International peace and security")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("confidence-and-cooperation"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Promote trust, and work in common on politics and technology, among States and with others.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, International peace and security")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("conflict-toolbox"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "See how ICTs can better find a place among the tools for managing conflict.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, International peace and security")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("research-institutes"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Strengthen the organization's research institutes, for meetings, publications, partnerships and thematic debates.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("links-between-agendas"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Have these institutes show where work on ICTs meets or collides with that on terrorism and crime.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 2")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("reporting-on-crime"),
                matter: Some(Matter::Crime),
                summary: Text::Borrowed(
                    "Make better known, with reports, how norms against criminal use advance and what stands in their way.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 3")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("reporting-on-terrorism"),
                matter: Some(Matter::Terrorism),
                summary: Text::Borrowed(
                    "Make better known, with reports, how norms against terrorist use advance and what stands in their way.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 3")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("experts-before-committees"),
                matter: Some(Matter::Crime),
                summary: Text::Borrowed(
                    "Have experts speak before committees on matters that cut across them, such as criminal proxies, terrorist attacks on infrastructure and the changing face of cybercrime.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 3")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("dialogue-on-cybercrime"),
                matter: Some(Matter::Crime),
                summary: Text::Borrowed(
                    "Keep up the dialogue on how law enforcement and prosecutors can work together better while there is no world treaty.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("cross-committee-work"),
                matter: Some(Matter::Crime),
                summary: Text::Borrowed(
                    "Let the Assembly's committees work across their borders, and have research done, where crime touches security.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("use-unodc-resources"),
                matter: Some(Matter::Crime),
                summary: Text::Borrowed(
                    "Persuade States to support UNODC's programme and to use its study and its repository.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("spread-itu-and-unicri-lessons"),
                matter: Some(Matter::Crime),
                summary: Text::Borrowed(
                    "Report more often on what ITU has learned from helping governments, and spread UNICRI's research.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.2, The United Nations response to criminal use of cyberspace and ICT",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("industry-oversight"),
                matter: Some(Matter::Terrorism),
                summary: Text::Borrowed(
                    "Think of some independent oversight of what companies jointly do against terrorist content.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("counter-narrative-model"),
                matter: Some(Matter::Terrorism),
                summary: Text::Borrowed(
                    "Take the work on preventing incitement to atrocities as a possible model for the framework on narratives.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1373")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("sanctions-risks"),
                matter: Some(Matter::Terrorism),
                summary: Text::Borrowed(
                    "Weigh the harm to others before sanctions are put on those who support terrorists through the Internet or ICTs.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.1.1, ICTs and resolution 1267")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("watch-infrastructure-resolution"),
                matter: Some(Matter::Terrorism),
                summary: Text::Borrowed(
                    "Watch how the Council's resolution on critical infrastructure is carried out and linked to the rest.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.1, Terrorism and critical infrastructure protection",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("law-and-terrorism"),
                matter: Some(Matter::Terrorism),
                summary: Text::Borrowed(
                    "Encourage legal bodies and States to consider outside work on how law applies to terrorism by ICTs and where gaps may be.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.1.1, Terrorism and critical infrastructure protection",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("spread-rights-norms"),
                matter: Some(Matter::HumanRights),
                summary: Text::Borrowed(
                    "Spread the norms on human rights, and have them built into all support for capacity.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Human rights and development")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("rights-in-strategies"),
                matter: Some(Matter::HumanRights),
                summary: Text::Borrowed(
                    "Promote national strategies that reckon with human rights from their first draft.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("rights-groups"),
                matter: Some(Matter::HumanRights),
                summary: Text::Borrowed(
                    "See that human rights groups take part in the debates and in what follows from them.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Human rights and development")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("companies-lead"),
                matter: Some(Matter::HumanRights),
                summary: Text::Borrowed(
                    "Encourage the big companies to live up to the principles that they profess.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Human rights and development")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("icts-in-development"),
                matter: Some(Matter::Development),
                summary: Text::Borrowed(
                    "Do more to make ICTs part of economic and social work, and show what peace and rights gain by it.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Human rights and development")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("coherent-capacity-building"),
                matter: Some(Matter::Development),
                summary: Text::Borrowed(
                    "Make support for capacity effective and coherent, and match it with what others do.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Human rights and development")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.2, Strategy development and capacity-building",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("relations-with-others"),
                matter: Some(Matter::Development),
                summary: Text::Borrowed(
                    "Strengthen ties with organizations elsewhere and with the Global Forum on Cyber Expertise and its like.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("development-principles"),
                matter: Some(Matter::Development),
                summary: Text::Borrowed(
                    "Let such support follow risk management and the principles of development, national ownership above all.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("gaps-and-lessons"),
                matter: Some(Matter::Development),
                summary: Text::Borrowed(
                    "Use the different actors to find gaps, gather lessons and talk about rights, security and development.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("monitor-capacity-building"),
                matter: Some(Matter::Development),
                summary: Text::Borrowed(
                    "Encourage monitoring of what such support achieves.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "3.2.2, Strategy development and capacity-building",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("ease-governance-tensions"),
                matter: Some(Matter::InternetGovernance),
                summary: Text::Borrowed(
                    "Help to ease the tensions over Internet governance, by having everyone concerned take part.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, Human rights and development")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("governance-links"),
                matter: Some(Matter::InternetGovernance),
                summary: Text::Borrowed(
                    "Determine how Internet governance is linked to other fields.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, recommendation 4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("tie-to-broader-goals"),
                matter: None,
                summary: Text::Borrowed(
                    "Keep the capacity work of the organization's many parts coherent, and tie it to the wider goals.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4, What role for the United Nations?")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("states-carry-out"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "To States: go from words to deeds with the norms and measures that stand agreed, and help to fill gaps of capacity.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, Key findings")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("states-keep-talking"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "To States: keep the channels open, among two and among many, for talks on what is not agreed yet.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, Key findings")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("states-build-trust"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "To States: do more for trust and confidence, and see that others take part; without this no disagreement will be overcome.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, Key findings")),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("states-measures-at-home"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "To States: guide and support better those who carry out confidence-building measures at home.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Confidence-building measures in the work of the GGEs",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Recommendation {
                id: Text::Borrowed("states-earlier-reports"),
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "To States: carry out in the meantime what the earlier reports recommend on norms, on confidence and on capacity, whatever format comes next.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Whither the norm-shaping work of the First Committee GGEs?",
                                ),
                            ),
                        ),
                    ]
                }),
            },
        ]
    }),
    observations: List::Borrowed(const {
        &[
            Observation {
                id: Text::Borrowed("disagreement-on-law"),
                kind: ObservationKind::Obstacle,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "States go on disagreeing on how international law applies, for legal reasons as much as because they see imbalances of military and civilian means; this above all kept the Group of 2016-2017 from a report.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, Key findings")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("slow-implementation"),
                kind: ObservationKind::Obstacle,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Some States are slow to carry out the norms in practice, beyond process.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, Key findings")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("lack-of-capacity"),
                kind: ObservationKind::Obstacle,
                matter: None,
                summary: Text::Borrowed(
                    "Capacity and means are lacking: for carrying out norms and measures, for structures at home, and for attribution.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, Key findings")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("lack-of-awareness"),
                kind: ObservationKind::Obstacle,
                matter: None,
                summary: Text::Borrowed(
                    "Those who make policy in many States do not know the different processes, within the United Nations and elsewhere.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, Key findings")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("lack-of-trust"),
                kind: ObservationKind::Obstacle,
                matter: None,
                summary: Text::Borrowed(
                    "Trust among all concerned shrinks, in part for reasons that have nothing to do with technology, and cooperation with it.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("Executive Summary, Key findings")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("area-international-law"),
                kind: ObservationKind::Area,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Talks on how international law applies: the Charter, customary law, human rights, international humanitarian law.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("area-voluntary-norms"),
                kind: ObservationKind::Area,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Political norms for States, voluntary and not binding. Of those of 2015 some restate, as the paper sees it, law that exists.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("2.1, The 2014–2015 GGE")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("area-confidence-building"),
                kind: ObservationKind::Area,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "A growing number of initiatives for confidence and trust, against the risk of conflict.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("area-capacity-building"),
                kind: ObservationKind::Area,
                matter: Some(Matter::Development),
                summary: Text::Borrowed(
                    "Still more initiatives for capacity, in policy and in technology, at every level.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("area-terrorism"),
                kind: ObservationKind::Area,
                matter: Some(Matter::Terrorism),
                summary: Text::Borrowed(
                    "Answers to terrorist use of the Internet, by many States together and by all kinds of participants.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("area-crime"),
                kind: ObservationKind::Area,
                matter: Some(Matter::Crime),
                summary: Text::Borrowed(
                    "Talks on which worldwide framework serves best against cybercrime, and help to States with laws and capacity.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("area-export-control"),
                kind: ObservationKind::Area,
                matter: Some(Matter::ExportControl),
                summary: Text::Borrowed(
                    "Limits on the export of certain dual-use technology and software, by voluntary bodies such as the Wassenaar Arrangement, which controls network intrusion and IP surveillance products. No organ of the United Nations is told to deal with it.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("3.2.1")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("area-human-rights"),
                kind: ObservationKind::Area,
                matter: Some(Matter::HumanRights),
                summary: Text::Borrowed(
                    "Work for the privacy of users and for human rights, freedom of opinion and expression among them, where threats to public safety and national security are answered.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(Text::Borrowed("4")),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("another-group"),
                kind: ObservationKind::Format,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Another Group of Governmental Experts: unlikely, says the paper, unless it is agreed that it turns to what the Group of 2016-2017 could not settle.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Whither the norm-shaping work of the First Committee GGEs?",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("open-ended-working-group"),
                kind: ObservationKind::Format,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "An open-ended working group of the First Committee, by a resolution of the Assembly: it would include more States, but what its subject would be and how 193 States could agree is open.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Whither the norm-shaping work of the First Committee GGEs?",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("conference-on-disarmament"),
                kind: ObservationKind::Format,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "The Conference on Disarmament in Geneva: its few members, and that it is there to negotiate, speak against it.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Whither the norm-shaping work of the First Committee GGEs?",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("committee-like-copuos"),
                kind: ObservationKind::Format,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "A body in the manner of COPUOS, the committee for the peaceful uses of outer space, or of its Legal Sub-Committee, which has a narrower task.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Whither the norm-shaping work of the First Committee GGEs?",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("outside-the-united-nations"),
                kind: ObservationKind::Format,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "Talks outside the United Nations, or initiatives beside it, for the time being: how results come back, and are held legitimate by all, is open.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Whither the norm-shaping work of the First Committee GGEs?",
                                ),
                            ),
                        ),
                    ]
                }),
            },
            Observation {
                id: Text::Borrowed("hybrid-format"),
                kind: ObservationKind::Format,
                matter: Some(Matter::PeaceAndSecurity),
                summary: Text::Borrowed(
                    "A mixture, transparent and inclusive, that also brings the technical work and the substance forward.",
                ),
                sources: List::Borrowed(const {
                    &[
                        SourcePlace::baked(
                            SourceId::baked("unidir-2017"),
                            Some(
                                Text::Borrowed(
                                    "2.1, Whither the norm-shaping work of the First Committee GGEs?",
                                ),
                            ),
                        ),
                    ]
                }),
            },
        ]
    }),
    processes: List::Borrowed(const {
        &[
            Process {
                id: ProcessId::baked("gge-2019-2021"),
                kind: ProcessKind::GroupOfGovernmentalExperts,
                name: Text::Borrowed("Group of Governmental Experts 2019-2021"),
                from: Date::baked(2019, 0, 0),
                to: Some(Date::baked(2021, 0, 0)),
                mandate: Some(
                    Claim::baked(
                        Mandate {
                            resolution: Symbol::baked("A/RES/73/266"),
                            paragraph: None,
                            date: None,
                        },
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(SourceId::baked("FS"), None),
                                SourcePlace::baked(SourceId::baked("CY"), None),
                            ]
                        },
                    ),
                ),
                experts: Some(
                    Claim::baked(
                        25,
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(SourceId::baked("FS"), None),
                                SourcePlace::baked(SourceId::baked("CY"), None),
                            ]
                        },
                    ),
                ),
                members: Some(
                    Claim::baked(
                        List::Borrowed(const {
                            &[
                                State::baked("Australia"),
                                State::baked("Brazil"),
                                State::baked("China"),
                                State::baked("Estonia"),
                                State::baked("France"),
                                State::baked("Germany"),
                                State::baked("India"),
                                State::baked("Indonesia"),
                                State::baked("Japan"),
                                State::baked("Jordan"),
                                State::baked("Kazakhstan"),
                                State::baked("Kenya"),
                                State::baked("Mauritius"),
                                State::baked("Mexico"),
                                State::baked("Morocco"),
                                State::baked("Netherlands"),
                                State::baked("Norway"),
                                State::baked("Romania"),
                                State::baked("Russian Federation"),
                                State::baked("Singapore"),
                                State::baked("South Africa"),
                                State::baked("Switzerland"),
                                State::baked("United Kingdom"),
                                State::baked("United States of America"),
                                State::baked("Uruguay"),
                            ]
                        }),
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("CY"), None)] },
                    ),
                ),
                chair: Some(
                    Claim::baked(
                        Official {
                            name: Text::Borrowed("Guilherme de Aguiar Patriota"),
                            of: Text::Borrowed("Brazil"),
                        },
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("CY"), None)] },
                    ),
                ),
                substantive_sessions: None,
                basis: None,
                documents: List::Borrowed(const {
                    &[
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/76/135"),
                                role: DocumentRole::Report,
                                adopted: Some(Date::baked(2021, 5, 28)),
                                issued: None,
                                dated: None,
                                decision: None,
                            },
                            Confidence::Medium,
                            const { &[SourcePlace::baked(SourceId::baked("DW"), None)] },
                        ),
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/76/136"),
                                role: DocumentRole::NationalViews,
                                adopted: None,
                                issued: None,
                                dated: Some(Date::baked(2021, 7, 13)),
                                decision: None,
                            },
                            Confidence::Medium,
                            const { &[SourcePlace::baked(SourceId::baked("DW"), None)] },
                        ),
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/RES/76/19"),
                                role: DocumentRole::TakesUp,
                                adopted: None,
                                issued: None,
                                dated: None,
                                decision: None,
                            },
                            Confidence::Medium,
                            const { &[SourcePlace::baked(SourceId::baked("DW"), None)] },
                        ),
                    ]
                }),
                dissociations: List::Borrowed(&[]),
                meetings: List::Borrowed(&[]),
            },
            Process {
                id: ProcessId::baked("oewg-2019-2021"),
                kind: ProcessKind::OpenEndedWorkingGroup,
                name: Text::Borrowed("Open-ended working group 2019-2021"),
                from: Date::baked(2019, 0, 0),
                to: Some(Date::baked(2021, 0, 0)),
                mandate: Some(
                    Claim::baked(
                        Mandate {
                            resolution: Symbol::baked("A/RES/73/27"),
                            paragraph: None,
                            date: None,
                        },
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(SourceId::baked("FS"), None),
                                SourcePlace::baked(SourceId::baked("DW"), None),
                            ]
                        },
                    ),
                ),
                experts: None,
                members: None,
                chair: Some(
                    Claim::baked(
                        Official {
                            name: Text::Borrowed("Jürg Lauber"),
                            of: Text::Borrowed("Switzerland"),
                        },
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(SourceId::baked("FS"), None),
                                SourcePlace::baked(SourceId::baked("DW"), None),
                            ]
                        },
                    ),
                ),
                substantive_sessions: None,
                basis: None,
                documents: List::Borrowed(const {
                    &[
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/AC.290/2021/CRP.2"),
                                role: DocumentRole::ConferenceRoomPaper,
                                adopted: None,
                                issued: None,
                                dated: Some(Date::baked(2021, 3, 10)),
                                decision: None,
                            },
                            Confidence::Medium,
                            const { &[SourcePlace::baked(SourceId::baked("DW"), None)] },
                        ),
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/75/816"),
                                role: DocumentRole::Report,
                                adopted: None,
                                issued: None,
                                dated: None,
                                decision: Some(Text::Borrowed("75/564")),
                            },
                            Confidence::Medium,
                            const { &[SourcePlace::baked(SourceId::baked("DW"), None)] },
                        ),
                    ]
                }),
                dissociations: List::Borrowed(&[]),
                meetings: List::Borrowed(&[]),
            },
            Process {
                id: ProcessId::baked("oewg-2021-2025"),
                kind: ProcessKind::OpenEndedWorkingGroup,
                name: Text::Borrowed("Open-ended working group 2021-2025"),
                from: Date::baked(2021, 0, 0),
                to: Some(Date::baked(2025, 0, 0)),
                mandate: Some(
                    Claim::baked(
                        Mandate {
                            resolution: Symbol::baked("A/RES/75/240"),
                            paragraph: None,
                            date: Some(Date::baked(2020, 12, 31)),
                        },
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("SD"), None)] },
                    ),
                ),
                experts: None,
                members: None,
                chair: Some(
                    Claim::baked(
                        Official {
                            name: Text::Borrowed("Burhan Gafoor"),
                            of: Text::Borrowed("Singapore"),
                        },
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("SD"), None)] },
                    ),
                ),
                substantive_sessions: Some(
                    Claim::baked(
                        11,
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("SD"), None)] },
                    ),
                ),
                basis: Some(
                    Claim::baked(
                        BuildsOn {
                            restates: List::Borrowed(const {
                                &[
                                    Address::baked("A/70/174#13(a)"),
                                    Address::baked("A/70/174#13(b)"),
                                    Address::baked("A/70/174#13(c)"),
                                    Address::baked("A/70/174#13(d)"),
                                    Address::baked("A/70/174#13(e)"),
                                    Address::baked("A/70/174#13(f)"),
                                    Address::baked("A/70/174#13(g)"),
                                    Address::baked("A/70/174#13(h)"),
                                    Address::baked("A/70/174#13(i)"),
                                    Address::baked("A/70/174#13(j)"),
                                    Address::baked("A/70/174#13(k)"),
                                ]
                            }),
                            names: List::Borrowed(const {
                                &[
                                    Symbol::baked("A/65/201"),
                                    Symbol::baked("A/68/98"),
                                    Symbol::baked("A/70/174"),
                                    Symbol::baked("A/76/135"),
                                ]
                            }),
                        },
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("DW"), None)] },
                    ),
                ),
                documents: List::Borrowed(const {
                    &[
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/77/275"),
                                role: DocumentRole::ProgressReport,
                                adopted: None,
                                issued: None,
                                dated: Some(Date::baked(2022, 7, 0)),
                                decision: Some(Text::Borrowed("77/512")),
                            },
                            Confidence::High,
                            const {
                                &[
                                    SourcePlace::baked(SourceId::baked("DW"), None),
                                    SourcePlace::baked(SourceId::baked("MU"), None),
                                ]
                            },
                        ),
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/78/265"),
                                role: DocumentRole::ProgressReport,
                                adopted: None,
                                issued: None,
                                dated: Some(Date::baked(2023, 7, 0)),
                                decision: None,
                            },
                            Confidence::High,
                            const {
                                &[
                                    SourcePlace::baked(SourceId::baked("DW"), None),
                                    SourcePlace::baked(SourceId::baked("MU"), None),
                                ]
                            },
                        ),
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/79/214"),
                                role: DocumentRole::ProgressReport,
                                adopted: Some(Date::baked(2024, 7, 12)),
                                issued: None,
                                dated: None,
                                decision: None,
                            },
                            Confidence::High,
                            const {
                                &[
                                    SourcePlace::baked(SourceId::baked("DW"), None),
                                    SourcePlace::baked(SourceId::baked("MU"), None),
                                ]
                            },
                        ),
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/AC.292/2025/CRP.1"),
                                role: DocumentRole::ConferenceRoomPaper,
                                adopted: None,
                                issued: None,
                                dated: None,
                                decision: None,
                            },
                            Confidence::High,
                            const {
                                &[
                                    SourcePlace::baked(SourceId::baked("DW"), None),
                                    SourcePlace::baked(SourceId::baked("PR"), None),
                                    SourcePlace::baked(SourceId::baked("MU"), None),
                                ]
                            },
                        ),
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/80/257"),
                                role: DocumentRole::FinalReport,
                                adopted: Some(Date::baked(2025, 7, 11)),
                                issued: None,
                                dated: None,
                                decision: None,
                            },
                            Confidence::High,
                            const {
                                &[
                                    SourcePlace::baked(SourceId::baked("DW"), None),
                                    SourcePlace::baked(SourceId::baked("PR"), None),
                                    SourcePlace::baked(SourceId::baked("MU"), None),
                                ]
                            },
                        ),
                        Claim::baked(
                            ProcessDocument {
                                symbol: Symbol::baked("A/RES/80/16"),
                                role: DocumentRole::TakesUp,
                                adopted: None,
                                issued: None,
                                dated: None,
                                decision: None,
                            },
                            Confidence::High,
                            const {
                                &[
                                    SourcePlace::baked(SourceId::baked("DW"), None),
                                    SourcePlace::baked(SourceId::baked("PR"), None),
                                    SourcePlace::baked(SourceId::baked("MU"), None),
                                ]
                            },
                        ),
                    ]
                }),
                dissociations: List::Borrowed(const {
                    &[
                        Claim::baked(
                            Dissociation {
                                state: State::baked("Iran"),
                                document: Symbol::baked("A/79/214"),
                                from: Text::Borrowed("paragraph 27"),
                                date: None,
                            },
                            Confidence::High,
                            const {
                                &[
                                    SourcePlace::baked(SourceId::baked("DW"), None),
                                    SourcePlace::baked(SourceId::baked("MU"), None),
                                ]
                            },
                        ),
                        Claim::baked(
                            Dissociation {
                                state: State::baked("United States of America"),
                                document: Symbol::baked("A/80/257"),
                                from: Text::Borrowed(
                                    "references to gender and to the Sustainable Development Goals",
                                ),
                                date: None,
                            },
                            Confidence::High,
                            const {
                                &[
                                    SourcePlace::baked(SourceId::baked("DW"), None),
                                    SourcePlace::baked(SourceId::baked("PR"), None),
                                    SourcePlace::baked(SourceId::baked("MU"), None),
                                ]
                            },
                        ),
                    ]
                }),
                meetings: List::Borrowed(&[]),
            },
            Process {
                id: ProcessId::baked("global-mechanism"),
                kind: ProcessKind::Mechanism,
                name: Text::Borrowed("Global Mechanism"),
                from: Date::baked(2026, 0, 0),
                to: None,
                mandate: None,
                experts: None,
                members: None,
                chair: Some(
                    Claim::baked(
                        Official {
                            name: Text::Borrowed("Egriselda López"),
                            of: Text::Borrowed("El Salvador"),
                        },
                        Confidence::Medium,
                        const { &[SourcePlace::baked(SourceId::baked("DW"), None)] },
                    ),
                ),
                substantive_sessions: None,
                basis: None,
                documents: List::Borrowed(&[]),
                dissociations: List::Borrowed(&[]),
                meetings: List::Borrowed(const {
                    &[
                        Claim::baked(
                            Meeting {
                                title: Text::Borrowed("Organizational session"),
                                from: Date::baked(2026, 3, 30),
                                to: Date::baked(2026, 3, 31),
                                scheduled: true,
                            },
                            Confidence::High,
                            const { &[SourcePlace::baked(SourceId::baked("MU"), None)] },
                        ),
                        Claim::baked(
                            Meeting {
                                title: Text::Borrowed("First plenary"),
                                from: Date::baked(2026, 7, 20),
                                to: Date::baked(2026, 7, 24),
                                scheduled: true,
                            },
                            Confidence::High,
                            const { &[SourcePlace::baked(SourceId::baked("MU"), None)] },
                        ),
                        Claim::baked(
                            Meeting {
                                title: Text::Borrowed("Thematic groups"),
                                from: Date::baked(2026, 12, 7),
                                to: Date::baked(2026, 12, 11),
                                scheduled: true,
                            },
                            Confidence::High,
                            const { &[SourcePlace::baked(SourceId::baked("MU"), None)] },
                        ),
                    ]
                }),
            },
        ]
    }),
    lexicon: Lexicon {
        modals: List::Borrowed(const {
            &[
                Modal {
                    modality: Modality::Must,
                    class: ModalClass::Obligation,
                    forms: List::Borrowed(const { &[Text::Borrowed("must")] }),
                },
                Modal {
                    modality: Modality::MustNot,
                    class: ModalClass::Obligation,
                    forms: List::Borrowed(const { &[Text::Borrowed("must not")] }),
                },
                Modal {
                    modality: Modality::Shall,
                    class: ModalClass::Obligation,
                    forms: List::Borrowed(const { &[Text::Borrowed("shall")] }),
                },
                Modal {
                    modality: Modality::ShallNot,
                    class: ModalClass::Obligation,
                    forms: List::Borrowed(const { &[Text::Borrowed("shall not")] }),
                },
                Modal {
                    modality: Modality::Should,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const { &[Text::Borrowed("should")] }),
                },
                Modal {
                    modality: Modality::ShouldNot,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const { &[Text::Borrowed("should not")] }),
                },
                Modal {
                    modality: Modality::ShouldConsider,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("should consider"),
                            Text::Borrowed("should be considered"),
                            Text::Borrowed("consideration should be given to"),
                            Text::Borrowed("should give active consideration to"),
                        ]
                    }),
                },
                Modal {
                    modality: Modality::ShouldSeekTo,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const { &[Text::Borrowed("should seek to")] }),
                },
                Modal {
                    modality: Modality::ToBeConsidered,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("to be considered")]
                    }),
                },
                Modal {
                    modality: Modality::IsEncouragedTo,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("is encouraged to"),
                            Text::Borrowed("are encouraged to"),
                        ]
                    }),
                },
                Modal {
                    modality: Modality::CallsFor,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("called for"), Text::Borrowed("calls for")]
                    }),
                },
                Modal {
                    modality: Modality::CallsUpon,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("called upon"), Text::Borrowed("calls upon")]
                    }),
                },
                Modal {
                    modality: Modality::May,
                    class: ModalClass::Possibility,
                    forms: List::Borrowed(const { &[Text::Borrowed("may")] }),
                },
                Modal {
                    modality: Modality::MayNot,
                    class: ModalClass::Possibility,
                    forms: List::Borrowed(const { &[Text::Borrowed("may not")] }),
                },
                Modal {
                    modality: Modality::MayNeedTo,
                    class: ModalClass::Possibility,
                    forms: List::Borrowed(const { &[Text::Borrowed("may need to")] }),
                },
                Modal {
                    modality: Modality::MayWishTo,
                    class: ModalClass::Possibility,
                    forms: List::Borrowed(const { &[Text::Borrowed("may wish to")] }),
                },
                Modal {
                    modality: Modality::Might,
                    class: ModalClass::Possibility,
                    forms: List::Borrowed(const { &[Text::Borrowed("might")] }),
                },
                Modal {
                    modality: Modality::Can,
                    class: ModalClass::Possibility,
                    forms: List::Borrowed(const { &[Text::Borrowed("can")] }),
                },
                Modal {
                    modality: Modality::Cannot,
                    class: ModalClass::Possibility,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("cannot"), Text::Borrowed("can not")]
                    }),
                },
                Modal {
                    modality: Modality::Could,
                    class: ModalClass::Possibility,
                    forms: List::Borrowed(const { &[Text::Borrowed("could")] }),
                },
                Modal {
                    modality: Modality::Would,
                    class: ModalClass::Possibility,
                    forms: List::Borrowed(const { &[Text::Borrowed("would")] }),
                },
                Modal {
                    modality: Modality::Will,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("will")] }),
                },
                Modal {
                    modality: Modality::ThereIsANeedTo,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("there is a need to"),
                            Text::Borrowed("there’s a need to"),
                        ]
                    }),
                },
                Modal {
                    modality: Modality::Applies,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("applies"),
                            Text::Borrowed("apply"),
                            Text::Borrowed("is applicable"),
                            Text::Borrowed("are applicable"),
                        ]
                    }),
                },
                Modal {
                    modality: Modality::Affirmed,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("affirmed")] }),
                },
                Modal {
                    modality: Modality::AreConcernedThat,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("is concerned that"),
                            Text::Borrowed("are concerned that"),
                        ]
                    }),
                },
                Modal {
                    modality: Modality::Believes,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("believes")] }),
                },
                Modal {
                    modality: Modality::Concluded,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("concluded that")] }),
                },
                Modal {
                    modality: Modality::Confirmed,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("confirmed that")] }),
                },
                Modal {
                    modality: Modality::Considered,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("group considered"),
                            Text::Borrowed("gge considered"),
                        ]
                    }),
                },
                Modal {
                    modality: Modality::Emphasized,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("emphasized"), Text::Borrowed("emphasised")]
                    }),
                },
                Modal {
                    modality: Modality::Identified,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("identified as")] }),
                },
                Modal {
                    modality: Modality::Noted,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("noted")] }),
                },
                Modal {
                    modality: Modality::Notes,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("notes")] }),
                },
                Modal {
                    modality: Modality::HasNoted,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("has noted"), Text::Borrowed("have noted")]
                    }),
                },
                Modal {
                    modality: Modality::Observed,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("observed that")] }),
                },
                Modal {
                    modality: Modality::Offers,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("offers")] }),
                },
                Modal {
                    modality: Modality::Proposed,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("group proposed"),
                            Text::Borrowed("gge proposed"),
                        ]
                    }),
                },
                Modal {
                    modality: Modality::Recalling,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("recalling")] }),
                },
                Modal {
                    modality: Modality::Recognized,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("recognized"), Text::Borrowed("recognised")]
                    }),
                },
                Modal {
                    modality: Modality::Recognizes,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("recognizes"), Text::Borrowed("recognises")]
                    }),
                },
                Modal {
                    modality: Modality::Recognizing,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("recognizing"), Text::Borrowed("recognising")]
                    }),
                },
                Modal {
                    modality: Modality::Recommended,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const { &[Text::Borrowed("recommended")] }),
                },
                Modal {
                    modality: Modality::Recommends,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const { &[Text::Borrowed("recommends")] }),
                },
                Modal {
                    modality: Modality::Reflects,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("reflects")] }),
                },
                Modal {
                    modality: Modality::Requested,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("requested"), Text::Borrowed("asked to")]
                    }),
                },
                Modal {
                    modality: Modality::Stressed,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("stressed")] }),
                },
                Modal {
                    modality: Modality::Suggested,
                    class: ModalClass::Recommendation,
                    forms: List::Borrowed(const { &[Text::Borrowed("suggested")] }),
                },
                Modal {
                    modality: Modality::Underscoring,
                    class: ModalClass::Statement,
                    forms: List::Borrowed(const { &[Text::Borrowed("underscoring")] }),
                },
            ]
        }),
        qualifiers: List::Borrowed(const {
            &[
                Qualifier {
                    id: Text::Borrowed("knowingly"),
                    class: QualifierClass::Intent,
                    forms: List::Borrowed(const { &[Text::Borrowed("knowingly")] }),
                },
                Qualifier {
                    id: Text::Borrowed("intentionally"),
                    class: QualifierClass::Intent,
                    forms: List::Borrowed(const { &[Text::Borrowed("intentionally")] }),
                },
                Qualifier {
                    id: Text::Borrowed(
                        "contrary-to-obligations-under-international-law",
                    ),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed(
                                "contrary to its obligations under international law",
                            ),
                            Text::Borrowed(
                                "contrary to their obligations under international law",
                            ),
                            Text::Borrowed("contrary to international law"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("in-a-manner-consistent-with"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("in a manner consistent with")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("consistent-with-international-law"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("consistent with international law")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("consistent-with"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const { &[Text::Borrowed("consistent with")] }),
                },
                Qualifier {
                    id: Text::Borrowed("in-accordance-with"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("in accordance with")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("under-international-law"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("under international law")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("as-recognized-in-the-charter"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("as recognized in the charter"),
                            Text::Borrowed("as recognised in the charter"),
                            Text::Borrowed("as recognized in the un charter"),
                            Text::Borrowed("as recognised in the un charter"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("attributable-to"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("attributable to them"),
                            Text::Borrowed("attributable to it"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("internationally-wrongful"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("internationally wrongful")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("inconsistent-with"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("inconsistent with")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("unlawful"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const { &[Text::Borrowed("unlawful")] }),
                },
                Qualifier {
                    id: Text::Borrowed("appropriate"),
                    class: QualifierClass::Discretion,
                    forms: List::Borrowed(const { &[Text::Borrowed("appropriate")] }),
                },
                Qualifier {
                    id: Text::Borrowed("as-appropriate"),
                    class: QualifierClass::Discretion,
                    forms: List::Borrowed(const { &[Text::Borrowed("as appropriate")] }),
                },
                Qualifier {
                    id: Text::Borrowed("deemed-appropriate"),
                    class: QualifierClass::Discretion,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("deemed appropriate")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("reasonable"),
                    class: QualifierClass::Standard,
                    forms: List::Borrowed(const { &[Text::Borrowed("reasonable")] }),
                },
                Qualifier {
                    id: Text::Borrowed("where-applicable"),
                    class: QualifierClass::Law,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("where applicable"),
                            Text::Borrowed("as applicable"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("where-needed"),
                    class: QualifierClass::Standard,
                    forms: List::Borrowed(const { &[Text::Borrowed("where needed")] }),
                },
                Qualifier {
                    id: Text::Borrowed("where-possible"),
                    class: QualifierClass::Standard,
                    forms: List::Borrowed(const { &[Text::Borrowed("where possible")] }),
                },
                Qualifier {
                    id: Text::Borrowed("for-consideration-by-states"),
                    class: QualifierClass::Discretion,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("for consideration by states")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("that-they-consider-critical"),
                    class: QualifierClass::Discretion,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("that they consider critical"),
                            Text::Borrowed("they consider critical"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("determined-by-the-providing-states"),
                    class: QualifierClass::Discretion,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("determined by the providing states")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("voluntary"),
                    class: QualifierClass::Voluntariness,
                    forms: List::Borrowed(const { &[Text::Borrowed("voluntary")] }),
                },
                Qualifier {
                    id: Text::Borrowed("on-a-voluntary-basis"),
                    class: QualifierClass::Voluntariness,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("on a voluntary basis")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("non-binding"),
                    class: QualifierClass::Voluntariness,
                    forms: List::Borrowed(const { &[Text::Borrowed("non-binding")] }),
                },
                Qualifier {
                    id: Text::Borrowed("voluntary-non-binding"),
                    class: QualifierClass::Voluntariness,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("voluntary, non-binding"),
                            Text::Borrowed("voluntary non-binding"),
                            Text::Borrowed("voluntary and non-binding"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("in-itself"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("in itself")] }),
                },
                Qualifier {
                    id: Text::Borrowed("acknowledged-to-be"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("acknowledged to be")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("agreed-to-be"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("agreed to be")] }),
                },
                Qualifier {
                    id: Text::Borrowed("non-exhaustive"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("non-exhaustive")] }),
                },
                Qualifier {
                    id: Text::Borrowed("among-other"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("among other")] }),
                },
                Qualifier {
                    id: Text::Borrowed("inter-alia"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("inter alia")] }),
                },
                Qualifier {
                    id: Text::Borrowed("in-particular"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("in particular"),
                            Text::Borrowed("particularly"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("especially"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("especially")] }),
                },
                Qualifier {
                    id: Text::Borrowed("of-central-importance"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("of central importance")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("in-its-entirety"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("in its entirety")] }),
                },
                Qualifier {
                    id: Text::Borrowed("how-best-to"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("how best to")] }),
                },
                Qualifier {
                    id: Text::Borrowed("practical"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("practical confidence-building"),
                            Text::Borrowed("practical collaboration"),
                            Text::Borrowed("practical cooperation"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("possibly"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("possibly")] }),
                },
                Qualifier {
                    id: Text::Borrowed("immediately"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("immediately")] }),
                },
                Qualifier {
                    id: Text::Borrowed("over-time"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("over time")] }),
                },
                Qualifier {
                    id: Text::Borrowed("until-they-acquire-adequate-capacity"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("until they acquire adequate capacity")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("taking-into-account"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("taking into account")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("taking-into-account-due-regard-for"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("taking into account due regard for")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("due-regard-for"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("due regard for")] }),
                },
                Qualifier {
                    id: Text::Borrowed("authorized"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("authorized"), Text::Borrowed("authorised")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("in-case-of"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("in case of")] }),
                },
                Qualifier {
                    id: Text::Borrowed("in-ensuring-the-secure-use-of-icts"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("in ensuring the secure use of icts")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("in-their-use-of-icts"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("in their use of icts")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("using-icts"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("using icts")] }),
                },
                Qualifier {
                    id: Text::Borrowed("to-provide-services-to-the-public"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("to provide services to the public")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("by-non-state-actors"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("by non-state actors")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("serious"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const { &[Text::Borrowed("serious")] }),
                },
                Qualifier {
                    id: Text::Borrowed("of-another-state"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("of another state"),
                            Text::Borrowed("by another state"),
                            Text::Borrowed("another state’s"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("within-their-territory"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("within their territory")]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("emanating-from-their-territory"),
                    class: QualifierClass::Degree,
                    forms: List::Borrowed(const {
                        &[Text::Borrowed("emanating from their territory")]
                    }),
                },
            ]
        }),
    },
};
