//! Places in a record, by the keys that they have in JSON.

use super::parts::Item;

/// A place in an item of a record, for problems and claims.
#[derive(Clone, Debug)]
pub(super) struct ItemPath {
    pub(super) path: String,
    pub(super) item: String,
}

impl ItemPath {
    /// The place of an item in its list.
    pub(super) fn new<T: Item>(position: usize, item: &T) -> Self {
        Self { path: format!("{}[{position}]", T::LIST), item: item.id() }
    }

    /// A place in the part of a record that is no list.
    pub(super) fn single(key: &str) -> Self {
        Self { path: key.to_owned(), item: key.to_owned() }
    }

    pub(super) fn key(&self, key: &str) -> Self {
        Self { path: format!("{}.{key}", self.path), item: self.item.clone() }
    }

    pub(super) fn index(&self, position: usize) -> Self {
        Self { path: format!("{}[{position}]", self.path), item: self.item.clone() }
    }

    /// Each element of a list under a key, with its place.
    pub(super) fn each<'t, T>(&self, key: &str, elements: &'t [T]) -> impl Iterator<Item = (Self, &'t T)> + use<'t, T> {
        let list = self.key(key);
        elements.iter().enumerate().map(move |(position, element)| (list.index(position), element))
    }
}

/// Each item of a list, with its place.
pub(super) fn placed<T: Item>(items: &[T]) -> impl Iterator<Item = (ItemPath, &T)> {
    items.iter().enumerate().map(|(position, item)| (ItemPath::new(position, item), item))
}
