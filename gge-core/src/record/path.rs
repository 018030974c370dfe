//! Paths to places in a record, by the keys of JSON.

use super::parts::Item;

/// The path to a place in an item, with the id of the item, for problems and claims.
#[derive(Clone, Debug)]
pub(super) struct ItemPath {
    pub(super) path: String,
    pub(super) item: String,
}

impl ItemPath {
    /// The path of an item in its list.
    pub(super) fn new<T: Item>(position: usize, item: &T) -> Self {
        Self { path: format!("{}[{position}]", T::LIST), item: item.id() }
    }

    /// The path of a part that is no list, by its key.
    pub(super) fn single(key: &str) -> Self {
        Self { path: key.to_owned(), item: key.to_owned() }
    }

    /// The path of the value under a key.
    pub(super) fn key(&self, key: &str) -> Self {
        Self { path: format!("{}.{key}", self.path), item: self.item.clone() }
    }

    /// The path of the element at a position, from 0.
    pub(super) fn index(&self, position: usize) -> Self {
        Self { path: format!("{}[{position}]", self.path), item: self.item.clone() }
    }

    /// The elements of a list under a key, each with its path.
    pub(super) fn each<'t, T>(&self, key: &str, elements: &'t [T]) -> impl Iterator<Item = (Self, &'t T)> + use<'t, T> {
        let list = self.key(key);
        elements.iter().enumerate().map(move |(position, element)| (list.index(position), element))
    }
}

/// The items of a list, each with its path.
pub(super) fn placed<T: Item>(items: &[T]) -> impl Iterator<Item = (ItemPath, &T)> {
    items.iter().enumerate().map(|(position, item)| (ItemPath::new(position, item), item))
}
