//! What each type of the model consists of, in the order in which it is packed.

use crate::codec::{Packed, Reader, Writer, fields, names, variants};
use crate::model::{
    Abbreviation, Act, Address, Aim, Basis, Body, BodyId, BodyKind, BuildsOn, Carried, Cbm, Cited, Claim, Confidence,
    Conflict, Consultants, Consultation, Contested, Coverage, Dissociation, DocumentRole, Evidence, Expectation,
    Fidelity, Fragment, Group, Instrument, Kind, Law, Lead, Level, Lexicon, Link, LinkKind, Mandate, Matter, Measure,
    Meeting, Modal, ModalClass, Modality, Norm, Observation, ObservationKind, Official, Organ, OrganId, OrganMandate,
    Particulars, Person, Place, Principle, Process, ProcessDocument, ProcessId, ProcessKind, Provision, Qualifier,
    QualifierClass, Recommendation, Relation, Rendering, RenderingId, Report, Section, Session, SharedKind,
    SharedWording, Source, SourceId, SourcePlace, Stance, State, Statement, Subject, Symbol, TakenUp, Target, Theme,
    Topic, Touch, Transmits, Uptake, UptakeId, Value, WorkingGroup, Years,
};
use crate::record::{Index, Parts};

/// Packs tokens of closed vocabularies as their position.
macro_rules! tokens {
    ($($name:ident)+) => {$(
        impl Packed for $name {
            fn pack(&self, out: &mut Writer) {
                out.number(Self::ALL.iter().position(|it| it == self).unwrap_or_default());
            }

            fn unpack(input: &mut Reader) -> Self {
                Self::ALL[input.choice(Self::ALL.len())]
            }
        }
    )+};
}

impl Packed for Instrument {
    fn pack(&self, out: &mut Writer) {
        out.text(&self.to_string());
    }

    fn unpack(input: &mut Reader) -> Self {
        let parsed = input.text().parse();
        parsed.unwrap_or_else(|_| {
            input.malformed::<()>();
            Self::Charter
        })
    }
}

tokens! {
    Act Aim Basis BodyKind Confidence Coverage DocumentRole Evidence Expectation Fidelity Kind Level LinkKind Matter
    Measure ModalClass Modality ObservationKind Principle ProcessKind QualifierClass Relation SharedKind Stance Theme Topic Transmits
}

names! { Address BodyId OrganId ProcessId RenderingId SourceId State Symbol UptakeId Years }

variants! {
    Particulars { Norm Law Cbm }
    Place { Provision Rendering }
    Subject { Provision Report Group Rendering Uptake Process Source }
    Target { Provision Report Theme }
    Value { Quote Date Number Symbol Kind Says }
}

fields! {
    Index { provisions renderings }
    Parts {
        sources groups reports provisions renderings fragments links conflicts consultation bodies uptake contested
        organs organ_mandates recommendations observations processes shared_wording lexicon
    }
    Claim<T> { value confidence sources }
    SourcePlace { source place }
    Source { id title author transmits official note }
    Group {
        years experts members mandate document consensus adopted concluded taken_up_by sought_by first_asked
        mandate_quote started meetings accounts chair sessions consultants secretary persons
    }
    Mandate { resolution paragraph date }
    TakenUp { resolution date quote }
    Official { name of }
    Session { from to place }
    Consultants { organization persons }
    Person { state honorific name position sessions }
    Report {
        symbol group title coverage paragraphs procedural procedural_sources letter dated reissued reissue_reason
        sections
    }
    Section { id heading source under }
    Provision { id section themes wording numbering cites particulars }
    Cited { instrument words }
    Norm { title expects topics }
    Law { principles }
    Cbm { measure aims levels }
    Carried<T> { value words at }
    Rendering { id source report theme heading lead text renders fidelity }
    Fragment { id report themes text source place context }
    Link { from to link relation act basis shared change }
    Conflict { id about field values note }
    Statement { value sources }
    Consultation {
        title organizer partner paragraph launched commentary series source sought period addressees
        open_working_groups subjects asked working_groups
    }
    WorkingGroup { title norms lead }
    Lead { honorific name affiliation }
    Body { id name short kind }
    Uptake { id by instrument symbol date summary touches confidence sources }
    Touch { stance on basis }
    Contested { id group on summary confidence sources }
    Organ { id name part_of }
    OrganMandate { organ matter summary confidence sources }
    Recommendation { id matter summary sources }
    Observation { id kind matter summary sources }
    Process {
        id kind name from to mandate experts members chair substantive_sessions basis documents dissociations meetings
    }
    BuildsOn { restates names }
    ProcessDocument { symbol role adopted issued dated decision }
    Dissociation { state document from date }
    Meeting { title from to scheduled }
    Modal { modality forms class }
    Qualifier { id forms class }
    SharedWording { kind owner at words sources }
    Abbreviation { short forms sources }
    Lexicon { modals qualifiers abbreviations }
}
