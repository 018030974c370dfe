//! The fields of each type of the model, in the order in which they are packed.

use crate::codec::{Packed, Reader, Writer, fields, variants};
use crate::model::{
    Abbreviation, Annotated, AssemblyResolution, Author, Body, BuildsOn, Cbm, Classification, Conflict, Consultants,
    Consultation, Contested, Dissociation, Fragment, Group, Instrument, InstrumentCitation, Law, Lead, Lexicon, Link,
    Mandate, Meeting, Modal, Norm, Observation, Officeholder, Organ, OrganMandate, Person, Place, Process,
    ProcessDocument, Provision, Qualifier, Recommendation, Rendering, Report, Section, Session, SharedWording, Source,
    SourcePlace, Sourced, Statement, Subject, Target, TargetRef, Uptake, Value, WorkingGroup,
};
use crate::record::{Index, RecordParts};

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

variants! {
    Author { Group Process Organ State Other }
    Classification { Norm Law Cbm }
    Place { Provision Rendering }
    Subject { Provision Report Group Rendering Uptake Process Source }
    Target { Provision Report Theme }
    Value { Quote Date Number Symbol Kind Says }
}

fields! {
    Index { provisions renderings }
    RecordParts {
        sources groups reports provisions renderings fragments links conflicts consultation bodies uptake contested
        organs organ_mandates recommendations observations processes shared_wording lexicon
    }
    Sourced<T> { value confidence sources }
    SourcePlace { source place }
    Source { id title author transmits official note }
    Group {
        years experts members mandate document consensus adopted concluded taken_up_by sought_by first_asked
        mandate_quote started meetings accounts chair sessions consultants secretary persons
    }
    Mandate { resolution paragraph date }
    AssemblyResolution { resolution date quote }
    Officeholder { name of }
    Session { from to place }
    Consultants { organization persons }
    Person { state honorific name position sessions }
    Report {
        symbol author title coverage paragraphs procedural procedural_sources letter dated reissued reissue_reason
        sections
    }
    Section { id heading source under }
    Provision { id section themes wording numbering cites classification }
    InstrumentCitation { instrument words }
    Norm { title expects topics }
    Law { principles }
    Cbm { measure aims levels }
    Annotated<T> { value words at }
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
    TargetRef { stance on evidence }
    Contested { id group on summary confidence sources }
    Organ { id name part_of }
    OrganMandate { organ matter summary confidence sources }
    Recommendation { id matter summary sources }
    Observation { id kind matter summary sources }
    Process {
        id kind name from to mandate experts members chair substantive_sessions builds_on documents dissociations meetings
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
