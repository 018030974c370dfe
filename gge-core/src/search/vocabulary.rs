//! The words of all texts, numbered.

use std::collections::BTreeMap;

use crate::text::root;

/// The number of a word in the form in which it is compared.
pub(super) type Form = u32;

/// The number of what a word has in common with its other forms.
pub(super) type Stem = u32;

#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    forms: BTreeMap<String, Form>,
    stems: BTreeMap<String, Stem>,
    /// The stem of each form, by its number.
    stem_of: Vec<Stem>,
    /// The names of the stems, by their numbers.
    names: Vec<String>,
}

impl Vocabulary {
    /// The number of a word; a new one, if it is new.
    pub(super) fn learn(&mut self, normal: &str) -> Form {
        if let Some(form) = self.forms.get(normal) {
            return *form;
        }
        let next = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let (form, name) = (next(self.stem_of.len()), root(normal));
        let stem = *self.stems.entry(name.clone().into_owned()).or_insert(next(self.names.len()));
        if self.names.len() <= stem as usize {
            self.names.push(name.into_owned());
        }
        self.stem_of.push(stem);
        self.forms.insert(normal.to_owned(), form);
        form
    }

    pub(super) fn form(&self, normal: &str) -> Option<Form> {
        self.forms.get(normal).copied()
    }

    pub(super) fn stem(&self, stem: &str) -> Option<Stem> {
        self.stems.get(stem).copied()
    }

    pub(super) fn stem_of(&self, form: Form) -> Stem {
        self.stem_of.get(form as usize).copied().unwrap_or(Stem::MAX)
    }

    pub(super) fn stem_name(&self, form: Form) -> &str {
        self.names.get(self.stem_of(form) as usize).map_or("", String::as_str)
    }

    /// The forms that begin as a word does.
    pub(super) fn beginning<'v>(&'v self, with: &'v str) -> impl Iterator<Item = Form> + 'v {
        let from = (std::ops::Bound::Included(with), std::ops::Bound::Unbounded);
        self.forms.range::<str, _>(from).take_while(move |(form, _)| form.starts_with(with)).map(|(_, form)| *form)
    }

    pub(super) fn size(&self) -> usize {
        let map =
            |map: &BTreeMap<String, u32>| map.keys().map(|it| size_of::<(String, u32)>() + it.len()).sum::<usize>();
        let names = self.names.iter().map(|name| size_of::<String>() + name.len()).sum::<usize>();
        map(&self.forms) + map(&self.stems) + names + size_of_val(self.stem_of.as_slice())
    }
}
