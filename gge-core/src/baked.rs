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
            220, 221, 222, 223, 224,
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
                note: Text::Borrowed(
                    "Published by The Hague Program for Cyber Norms: eight themes by three reports, partly reworded and without paragraph numbers. In the original, wording that was new in a report was turquoise; that colour is lost in the text at hand. The five recommendations of 2010 stand here nearly word for word, and the record has them from nowhere else.",
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
                note: Text::Borrowed(
                    "UNIDIR's paper of 2017. Figure 3 has the members of all five Groups, figures 4 and 5 what the Groups recommended. Figure 4 rewords and shortens; figure 5 is nearly verbatim and is where the record has paragraphs 16 and 17 of A/70/174 from, though without their numbers. The endnotes are missing from the text at hand.",
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
                note: Text::Borrowed(
                    "Kept in UNIDIR's document database as entity 545y8tf2bvx. Used for mandates, numbers of experts and documents; its count of the third Group's sessions differs from the report's own.",
                ),
            },
            Source {
                id: SourceId::baked("DW"),
                title: Text::Borrowed(
                    "Pages on the UN GGE, the OEWG and the Global Mechanism",
                ),
                author: Text::Borrowed("dig.watch"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                note: Text::Borrowed(
                    "On what followed the five Groups: documents and dates. No fact of the record rests on it so far.",
                ),
            },
            Source {
                id: SourceId::baked("CY"),
                title: Text::Borrowed("Actor \"UN GGE\""),
                author: Text::Borrowed("cybilportal.org"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                note: Text::Borrowed(
                    "On the Group of 2019-2021. No fact of the record rests on it so far.",
                ),
            },
            Source {
                id: SourceId::baked("MU"),
                title: Text::Borrowed("Meeting 76825"),
                author: Text::Borrowed("meetings.unoda.org"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                note: Text::Borrowed(
                    "On the open-ended working group of 2021-2025 and the dates set for the Global Mechanism. No fact of the record rests on it so far.",
                ),
            },
            Source {
                id: SourceId::baked("SD"),
                title: Text::Borrowed("Pages on the OEWG"),
                author: Text::Borrowed("sdg.iisd.org"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                note: Text::Borrowed(
                    "On the mandate, the chair and the sessions of the open-ended working group of 2021-2025. No fact of the record rests on it so far.",
                ),
            },
            Source {
                id: SourceId::baked("SV"),
                title: Text::Borrowed("National survey, background page"),
                author: Text::Borrowed(
                    "United Nations Institute for Disarmament Research",
                ),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                note: Text::Borrowed(
                    "The background page of UNIDIR's national survey. No fact of the record rests on it so far.",
                ),
            },
            Source {
                id: SourceId::baked("PR"),
                title: Text::Borrowed("SG/SM/22726"),
                author: Text::Borrowed("press.un.org"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                note: Text::Borrowed(
                    "On the final report of the open-ended working group of 2021-2025. No fact of the record rests on it so far.",
                ),
            },
            Source {
                id: SourceId::baked("LC"),
                title: Text::Borrowed(
                    "Common citation of the reports in the literature",
                ),
                author: Text::Borrowed("Various authors"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                note: Text::Borrowed(
                    "The paragraph numbers by which the literature cites A/65/201 (18) and A/70/174 (16 and 17). They are the numbering of the documents, but none of the texts at hand prints them.",
                ),
            },
            Source {
                id: SourceId::baked("igf-transcript"),
                title: Text::Borrowed("IGF workshop transcript"),
                author: Text::Borrowed("Internet Governance Forum"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
                note: Text::Borrowed(
                    "The transcript of a workshop, used for one fact: who chaired the fifth Group.",
                ),
            },
            Source {
                id: SourceId::baked("editors"),
                title: Text::Borrowed("Remark of the editors"),
                author: Text::Borrowed("The editors of this record"),
                transmits: List::Borrowed(const { &[Transmits::Facts] }),
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
                chair: None,
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
                    Confidence::High,
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
                        Confidence::High,
                        const {
                            &[
                                SourcePlace::baked(
                                    SourceId::baked("unidir-2017"),
                                    Some(Text::Borrowed("2.1, The 2009–2010 GGE")),
                                ),
                                SourcePlace::baked(
                                    SourceId::baked("a-68-98"),
                                    Some(Text::Borrowed("summary (3)")),
                                ),
                            ]
                        },
                    ),
                ),
                concluded: None,
                taken_up_by: None,
                chair: None,
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
                        },
                        Confidence::High,
                        const { &[SourcePlace::baked(SourceId::baked("FS"), None)] },
                    ),
                ),
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
                    },
                    Confidence::High,
                    const {
                        &[
                            SourcePlace::baked(SourceId::baked("FS"), None),
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
                        },
                        Confidence::High,
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
                letter: None,
                dated: None,
                reissued: None,
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
                letter: None,
                dated: None,
                reissued: None,
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
                title: None,
                coverage: Coverage::Part,
                paragraphs: None,
                procedural: false,
                letter: None,
                dated: Some(
                    Claim::baked(
                        Date::baked(2015, 7, 22),
                        Confidence::High,
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
                sections: List::Borrowed(const {
                    &[
                        Section {
                            id: Text::Borrowed("norms"),
                            heading: Text::Borrowed("Voluntary norms"),
                            source: SourceId::baked("unidir-extract"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("cbm"),
                            heading: Text::Borrowed(
                                "GGE recommendations on confidence building and cooperative measures",
                            ),
                            source: SourceId::baked("unidir-2017"),
                            under: None,
                        },
                        Section {
                            id: Text::Borrowed("law"),
                            heading: Text::Borrowed("International Law"),
                            source: SourceId::baked("unidir-extract"),
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
                letter: None,
                dated: None,
                reissued: None,
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
                        aims: List::Borrowed(&[]),
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
                heading: None,
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
                heading: None,
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
                heading: None,
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
                fidelity: Some(Fidelity::Abridged),
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
                heading: None,
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
                heading: None,
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
                heading: None,
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
                heading: None,
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
                heading: None,
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
                heading: None,
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
                heading: None,
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
                heading: None,
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
                heading: None,
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
                fidelity: Some(Fidelity::Paraphrase),
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
                    "The paper takes this from the report as a task in which the United Nations goes first.",
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
                    "the aims get a paragraph of their own: \"voluntary\", trust, predictability and transparency are new, stability and conflict go",
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
                    "study is recommended no more; why common understandings matter is said instead",
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
                from: List::Borrowed(const { &[Place::provision("A/68/98#3:2")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#16(c):2")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const { &[Text::Borrowed("best practices")] }),
                change: Text::Borrowed(
                    "what 2010 called for, as told in 2013, is a voluntary measure of transparency in 2015; conflict and legislation are not named",
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
                from: List::Borrowed(const { &[Place::provision("A/68/98#16:3")] }),
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
                from: List::Borrowed(const { &[Place::provision("A/68/98#18")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/norms/7")]
                }),
                link: LinkKind::Wording,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(const {
                    &[Text::Borrowed("International Code of Conduct")]
                }),
                change: Text::Borrowed(
                    "the draft is noted again; the table names the SCO, not the States or the symbol",
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
                    "that the Charter is applicable becomes a list of principles of the Charter and other international law; peace and stability go",
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
                    "encouraging others becomes a step of States themselves; integrity, the confidence of end users and \"reasonable\" are new, \"appropriate\" goes",
                ),
            },
            Link {
                from: List::Borrowed(const { &[Place::provision("A/68/98#25:1")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#13(d):1")] }),
                link: LinkKind::Wording,
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
                from: List::Borrowed(const { &[Place::provision("A/68/98#26(e)")] }),
                to: List::Borrowed(const { &[Place::provision("A/70/174#17(a)")] }),
                link: LinkKind::Idea,
                relation: Relation::Intersects,
                act: Act::Revised,
                basis: Basis::Curated,
                shared: List::Borrowed(&[]),
                change: Text::Borrowed("cooperation becomes mechanisms between agencies"),
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
                from: List::Borrowed(const { &[Place::provision("A/68/98#28")] }),
                to: List::Borrowed(const {
                    &[Place::rendering("hague-table/2015/cooperation/1")]
                }),
                link: LinkKind::Wording,
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
                    "a transfer becomes learning from each other, and technology becomes access to technologies",
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
                    ]
                }),
                note: Text::Borrowed(
                    "Figure 4 leaves out \"should seek to\", so that \"must\" governs the second limb as well. The official wording of both paragraphs is held and has it; section 3.1.2 of the paper quotes 28(e) in full.",
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
                about: List::Borrowed(const { &[Subject::provision("A/70/174#28(f)")] }),
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
                    "The paper's text counts standards of proof for attribution among the eleven norms and cites no paragraph; 28(f) is where the record has them. The paper's own figure 4 has them under international law, and so has the lead-in of 28, which is held.",
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
                    "One sentence, word for word, in two reports, and one source that files it differently in each. In 2013 it stands in A/68/98#16, which the extract leaves out.",
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
                    ]
                }),
                note: Text::Borrowed(
                    "The wording of 2010 that is held sets out no norm but speaks of norms in two places; the table lists one of them, under recommendations.",
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
                about: List::Borrowed(const { &[Subject::provision("A/68/98#29")] }),
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
                    "The official wording of A/68/98#29 is held and recommends; the table leaves the cell empty.",
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
                            value: Value::Symbol(Symbol::baked("A/RES/58/32")),
                            sources: List::Borrowed(const {
                                &[SourcePlace::baked(SourceId::baked("FS"), None)]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The paper dates the adoption of a proposal, the fact sheet names the resolution of the mandate. The sources do not tell whether both speak of one decision.",
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
                    &[Subject::source("leiden-consultation")]
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
                            value: Value::Says(Text::Borrowed("two sessions and two")),
                            sources: List::Borrowed(const {
                                &[SourcePlace::baked(SourceId::baked("FS"), None)]
                            }),
                        },
                    ]
                }),
                note: Text::Borrowed(
                    "The report names the days and places of three; what the fact sheet counts is not known here, and it is a later summary. The official text is held and says three.",
                ),
            },
            Conflict {
                id: Text::Borrowed("european-union-members"),
                about: List::Borrowed(const { &[Subject::source("unidir-2017")] }),
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
        source: SourceId::baked("leiden-consultation"),
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
                    class: QualifierClass::Discretion,
                    forms: List::Borrowed(const { &[Text::Borrowed("reasonable")] }),
                },
                Qualifier {
                    id: Text::Borrowed("where-applicable"),
                    class: QualifierClass::Discretion,
                    forms: List::Borrowed(const {
                        &[
                            Text::Borrowed("where applicable"),
                            Text::Borrowed("as applicable"),
                        ]
                    }),
                },
                Qualifier {
                    id: Text::Borrowed("where-needed"),
                    class: QualifierClass::Discretion,
                    forms: List::Borrowed(const { &[Text::Borrowed("where needed")] }),
                },
                Qualifier {
                    id: Text::Borrowed("where-possible"),
                    class: QualifierClass::Discretion,
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
