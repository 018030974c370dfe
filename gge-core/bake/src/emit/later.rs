//! Writes the map of the United Nations, and what came after the five Groups.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    claim, date, list, mandate, named, official, option, option_date, option_text, source_places, symbol, text, token,
};
use crate::schema;

pub(super) fn organ(organ: &schema::Organ) -> TokenStream {
    let (id, name) = (named("OrganId", &organ.id), text(&organ.name));
    let part_of = option(organ.part_of.as_ref(), |id| named("OrganId", id));
    quote!(Organ { id: #id, name: #name, part_of: #part_of })
}

pub(super) fn organ_mandate(it: &schema::OrganMandate) -> TokenStream {
    let (organ, matter, summary) = (named("OrganId", &it.organ), token("Matter", &it.matter), text(&it.summary));
    let (confidence, sources) = (token("Confidence", &it.confidence), source_places(&it.sources));
    quote! {
        OrganMandate {
            organ: #organ, matter: #matter, summary: #summary, confidence: #confidence, sources: #sources,
        }
    }
}

pub(super) fn recommendation(it: &schema::Recommendation) -> TokenStream {
    let (id, matter) = (text(&it.id), option(it.matter.as_ref(), |matter| token("Matter", matter)));
    let (summary, sources) = (text(&it.summary), source_places(&it.sources));
    quote!(Recommendation { id: #id, matter: #matter, summary: #summary, sources: #sources })
}

pub(super) fn observation(it: &schema::Observation) -> TokenStream {
    let (id, kind) = (text(&it.id), token("ObservationKind", &it.kind));
    let matter = option(it.matter.as_ref(), |matter| token("Matter", matter));
    let (summary, sources) = (text(&it.summary), source_places(&it.sources));
    quote!(Observation { id: #id, kind: #kind, matter: #matter, summary: #summary, sources: #sources })
}

pub(super) fn process(it: &schema::Process) -> TokenStream {
    let (id, kind, name) = (named("ProcessId", &it.id), token("ProcessKind", &it.kind), text(&it.name));
    let (from, to) = (date(&it.from), option_date(it.to.as_ref()));
    let mandate = option(it.mandate.as_ref(), |it| claim(it, mandate));
    let [experts, sessions] = [&it.experts, &it.substantive_sessions]
        .map(|number| option(number.as_ref(), |it| claim(it, |it| number_of(*it))));
    let members =
        option(it.members.as_ref(), |it| claim(it, |states| list(states.iter().map(|state| named("State", state)))));
    let chair = option(it.chair.as_ref(), |it| claim(it, official));
    let builds_on = option(it.basis.as_ref(), |it| claim(it, builds_on));
    let documents = list(it.document.iter().map(|it| claim(it, document)));
    let dissociations = list(it.dissociation.iter().map(|it| claim(it, dissociation)));
    let meetings = list(it.meeting.iter().map(|it| claim(it, meeting)));
    quote! {
        Process {
            id: #id, kind: #kind, name: #name, from: #from, to: #to, mandate: #mandate, experts: #experts,
            members: #members, chair: #chair, substantive_sessions: #sessions, builds_on: #builds_on, documents: #documents,
            dissociations: #dissociations, meetings: #meetings,
        }
    }
}

pub(super) fn number_of(number: u8) -> TokenStream {
    let number = Literal::u8_unsuffixed(number);
    quote!(#number)
}

fn builds_on(it: &schema::BuildsOn) -> TokenStream {
    let restates = list(it.restates.iter().map(|address| named("Address", address)));
    let names = list(it.names.iter().map(|name| symbol(name)));
    quote!(BuildsOn { restates: #restates, names: #names })
}

fn document(it: &schema::Document) -> TokenStream {
    let (symbol, role) = (symbol(&it.symbol), token("DocumentRole", &it.role));
    let [adopted, issued, dated] = [&it.adopted, &it.issued, &it.dated].map(|when| option_date(when.as_ref()));
    let decision = option_text(it.decision.as_ref());
    quote! {
        ProcessDocument {
            symbol: #symbol, role: #role, adopted: #adopted, issued: #issued, dated: #dated, decision: #decision,
        }
    }
}

fn dissociation(it: &schema::Dissociation) -> TokenStream {
    let (state, document) = (named("State", &it.state), symbol(&it.document));
    let (from, date) = (text(&it.from), option_date(it.date.as_ref()));
    quote!(Dissociation { state: #state, document: #document, from: #from, date: #date })
}

fn meeting(it: &schema::Meeting) -> TokenStream {
    let (title, from, to, scheduled) = (text(&it.title), date(&it.from), date(&it.to), it.scheduled);
    quote!(Meeting { title: #title, from: #from, to: #to, scheduled: #scheduled })
}
