//! Writes what other bodies did with the reports.

use proc_macro2::TokenStream;
use quote::quote;

use super::{list, named, option, option_date, source_places, symbol, text, token};
use crate::schema;

pub(super) fn body(body: &schema::Body) -> TokenStream {
    let (id, name, short) = (named("BodyId", &body.id), text(&body.name), text(&body.short));
    let kind = token("BodyKind", &body.kind);
    quote!(Body { id: #id, name: #name, short: #short, kind: #kind })
}

pub(super) fn uptake(it: &schema::Uptake) -> TokenStream {
    let (id, by) = (named("UptakeId", &it.id), list(it.by.iter().map(|body| named("BodyId", body))));
    let (instrument, summary) = (text(&it.instrument), text(&it.summary));
    let (symbol, date) = (option(it.symbol.as_ref(), |name| symbol(name)), option_date(it.date.as_ref()));
    let touches = list(it.touch.iter().map(touch));
    let (confidence, sources) = (token("Confidence", &it.confidence), source_places(&it.sources));
    quote! {
        Uptake {
            id: #id, by: #by, instrument: #instrument, symbol: #symbol, date: #date, summary: #summary,
            touches: #touches, confidence: #confidence, sources: #sources,
        }
    }
}

fn touch(touch: &schema::Touch) -> TokenStream {
    let (stance, evidence) = (token("Stance", &touch.stance), token("Evidence", &touch.basis));
    let on = targets(&touch.on);
    quote!(TargetRef { stance: #stance, on: #on, evidence: #evidence })
}

fn targets(on: &[String]) -> TokenStream {
    list(on.iter().map(|target| {
        if target.contains('#') {
            quote!(Target::provision(#target))
        } else if target.contains('/') {
            quote!(Target::report(#target))
        } else {
            let theme = token("Theme", target);
            quote!(Target::Theme(#theme))
        }
    }))
}

pub(super) fn contested(it: &schema::Contested) -> TokenStream {
    let (id, group, on) = (text(&it.id), named("Years", &it.group), targets(&it.on));
    let (summary, confidence) = (text(&it.summary), token("Confidence", &it.confidence));
    let sources = source_places(&it.sources);
    quote! {
        Contested { id: #id, group: #group, on: #on, summary: #summary, confidence: #confidence, sources: #sources }
    }
}
