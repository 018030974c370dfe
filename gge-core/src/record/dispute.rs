//! Disputes: the subjects on which the sources disagree.

use crate::model::{Conflict, Rendering, Subject, Value};

use super::Record;

/// A subject on which sources disagree. Made by [`Record::disputed`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Disputed<'r> {
    /// The subject of the conflicts.
    pub subject: Subject,
    /// The conflicts about the subject; at least one.
    pub conflicts: Vec<&'r Conflict>,
}

impl Record {
    /// The conflicts about a subject. A provision and its sentences are one subject here, whichever is asked for;
    /// those about a rendering include those that quote words of it.
    ///
    /// ```
    /// use gge_core::{model::Subject, Record};
    ///
    /// let about: Subject = "A/70/174#13(a)".parse()?;
    /// let conflict = Record::builtin().conflicts_about(&about).next().unwrap();
    /// assert_eq!(conflict.values[0].value.to_string(), "“agreed to be harmful”");
    /// # Ok::<(), gge_core::model::SubjectError>(())
    /// ```
    pub fn conflicts_about<'r>(&'r self, subject: &Subject) -> impl Iterator<Item = &'r Conflict> + use<'r> {
        let rendering = if let Subject::Rendering(id) = subject { self.rendering(id) } else { None };
        let subject = subject.clone();
        let same = move |other: &Subject| match (&subject, other) {
            (Subject::Provision(a), Subject::Provision(b)) => a.provision() == b.provision(),
            (a, b) => a == b,
        };
        self.parts.conflicts.iter().filter(move |conflict| {
            conflict.about.iter().any(&same) || rendering.is_some_and(|rendering| quotes(conflict, rendering))
        })
    }

    /// Every subject on which sources disagree, with its conflicts: Groups, reports, provisions, renderings, uptake,
    /// processes and sources, each kind in the order of the record.
    ///
    /// ```
    /// use gge_core::{model::Subject, Record};
    ///
    /// let disputed = Record::builtin().disputed();
    /// let fifth = disputed.iter().find(|it| it.subject.to_string() == "2016-2017").unwrap();
    /// assert!(fifth.conflicts.iter().any(|conflict| conflict.id == "fifth-group-ended"));
    /// ```
    pub fn disputed(&self) -> Vec<Disputed<'_>> {
        let groups = self.groups().iter().map(|it| Subject::Group(it.years.clone()));
        let reports = self.reports().iter().map(|it| Subject::Report(it.symbol.clone()));
        let provisions = self.all_provisions().iter().map(|it| Subject::Provision(it.id.clone()));
        let renderings = self.all_renderings().iter().map(|it| Subject::Rendering(it.id.clone()));
        let uptake = self.uptake().map(|it| Subject::Uptake(it.id.clone()));
        let processes = self.processes().iter().map(|it| Subject::Process(it.id.clone()));
        let sources = self.sources().iter().map(|it| Subject::Source(it.id.clone()));
        let all =
            groups.chain(reports).chain(provisions).chain(renderings).chain(uptake).chain(processes).chain(sources);
        all.map(|subject| Disputed { conflicts: self.conflicts_about(&subject).collect(), subject })
            .filter(|it| !it.conflicts.is_empty())
            .collect()
    }
}

/// Tests whether a conflict quotes words of a rendering: it is about a provision that the rendering renders, and one
/// of its quotes is from the source of the rendering and stands in its text.
fn quotes(conflict: &Conflict, rendering: &Rendering) -> bool {
    let renders = |subject: &Subject| match subject {
        Subject::Provision(address) => rendering.renders.iter().any(|it| it.provision() == address.provision()),
        _ => false,
    };
    conflict.about.iter().any(renders)
        && conflict.values.iter().any(|statement| match &statement.value {
            Value::Quote(words) => {
                rendering.text.contains(&**words) && statement.sources.iter().any(|it| it.source == rendering.source)
            }
            _ => false,
        })
}
