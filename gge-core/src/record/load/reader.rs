//! Deserializer that reads the parts of a record from a [`Tree`] and continues after a fault.
//!
//! serde stops at the first error. This deserializer logs the error with its path and goes on: it leaves out an element
//! that cannot be read, takes an optional value as none, and passes over unknown keys.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::tree::Tree;
use crate::model::nearest;
use crate::record::{Fault, Problem};

/// The path of keys and positions from the root to a value.
#[derive(Clone, Copy)]
pub(super) enum Path<'p> {
    Root,
    Key(&'p Self, &'p str),
    Index(&'p Self, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(Self::Root, key) => f.write_str(key),
            Self::Key(above, key) => write!(f, "{above}.{key}"),
            Self::Index(above, index) => write!(f, "{above}[{index}]"),
        }
    }
}

impl Path<'_> {
    /// The id of the element, in a list of the record, into which the path leads. Empty outside of such a list, or if
    /// the id cannot be read.
    fn item(&self, root: &Tree) -> String {
        match self {
            Self::Index(Self::Key(Self::Root, list), index) => {
                let item = root.get(list).and_then(|list| list.element(*index));
                item.and_then(Tree::id).unwrap_or_default()
            }
            Self::Key(above, _) | Self::Index(above, _) => above.item(root),
            Self::Root => String::new(),
        }
    }
}

/// The log of problems found while reading.
pub(super) struct Log<'t> {
    pub(super) root: &'t Tree,
    pub(super) problems: RefCell<Vec<Problem>>,
    /// `true` if a required value could not be read, so that no record results.
    pub(super) is_incomplete: Cell<bool>,
}

impl Log<'_> {
    pub(super) fn add(&self, path: &Path<'_>, fault: Fault) {
        self.problems.borrow_mut().push(Problem::new(path.to_string(), path.item(self.root), fault));
    }

    /// Logs an error of reading a value, unless it was logged where it arose.
    pub(super) fn add_error(&self, path: &Path<'_>, error: ReadError) {
        self.is_incomplete.set(true);
        if let ReadError::New(fault) = error {
            self.add(path, fault);
        }
    }
}

/// The error of reading one value.
#[derive(Debug)]
pub(super) enum ReadError {
    /// A fault that is not in the log yet.
    New(Fault),
    /// A fault that is in the log already.
    Logged,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::New(fault) = self { fault.fmt(f) } else { Ok(()) }
    }
}

impl std::error::Error for ReadError {}

impl de::Error for ReadError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::New(Fault::Syntax { reason: message.to_string() })
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Unit | Unexpected::Option => "null".to_owned(),
            Unexpected::Str(text) => format!("“{text}”"),
            Unexpected::Unsigned(number) => number.to_string(),
            Unexpected::Signed(number) => number.to_string(),
            Unexpected::Seq => "a list".to_owned(),
            Unexpected::Map => "an object".to_owned(),
            other => other.to_string(),
        };
        let expected = match expected.to_string().as_str() {
            "u8" => "a number from 0 to 255".to_owned(),
            "u32" => "a whole number".to_owned(),
            "a string" => "a text".to_owned(),
            "a boolean" => "true or false".to_owned(),
            "a sequence" => "a list".to_owned(),
            other => other.to_owned(),
        };
        Self::New(Fault::Type { found, expected })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::New(unknown_key(variant, expected))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::New(Fault::MissingKey { key: field })
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::New(Fault::RepeatedKey { key: field.to_owned() })
    }
}

/// The number of letters from the beginning that two keys must share for one to be suggested for the other: `chairman`
/// for `chair`. Fewer would suggest unrelated keys.
const COMMON_BEGINNING: usize = 5;

/// Makes the fault of an unknown key, with the nearest known key, or else one that begins alike.
fn unknown_key(key: &str, expected: &'static [&'static str]) -> Fault {
    let begins_alike =
        |name: &&&str| key.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count() >= COMMON_BEGINNING;
    let suggestion = nearest(key, expected.iter().copied()).or_else(|| expected.iter().find(begins_alike).copied());
    Fault::UnknownKey { key: key.to_owned(), suggestion, expected }
}

/// A deserializer of one value, with the path to it.
#[derive(Clone, Copy)]
pub(super) struct Reader<'t> {
    pub(super) tree: &'t Tree,
    pub(super) path: &'t Path<'t>,
    pub(super) log: &'t Log<'t>,
}

impl<'t> Reader<'t> {
    /// Reads a part of the value, logging an error with the path of the part.
    fn part<'de, S: DeserializeSeed<'de>>(&self, tree: &Tree, path: &Path<'_>, seed: S) -> Result<S::Value, ReadError> {
        seed.deserialize(Reader { tree, path, log: self.log }).map_err(|error| {
            self.log.add_error(path, error);
            ReadError::Logged
        })
    }

    /// Refuses the value, which has another type than expected.
    fn wrong<T>(&self, expected: &str) -> Result<T, ReadError> {
        Err(ReadError::New(Fault::Type { found: self.tree.described(), expected: expected.to_owned() }))
    }

    fn entries(self, entries: &'t [(String, Tree)], fields: Option<&'static [&'static str]>) -> Entries<'t> {
        Entries { reader: self, left: entries.iter(), fields, value: None }
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.tree {
            Tree::Null => visitor.visit_unit(),
            Tree::Bool(value) => visitor.visit_bool(*value),
            Tree::Unsigned(number) => visitor.visit_u64(*number),
            Tree::Signed(number) => visitor.visit_i64(*number),
            Tree::Float(number) => visitor.visit_f64(*number),
            Tree::Text(text) => visitor.visit_str(text),
            Tree::List(elements) => visitor.visit_seq(Elements { reader: self, left: elements.iter().enumerate() }),
            Tree::Map(entries) => visitor.visit_map(self.entries(entries, None)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if let Tree::Null = self.tree { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let Tree::Map(entries) = self.tree else { return self.wrong("an object") };
        for (key, _) in entries.iter().filter(|(key, _)| !fields.contains(&key.as_str())) {
            self.log.add(self.path, unknown_key(key, fields));
        }
        visitor.visit_map(self.entries(entries, Some(fields)))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        if let Tree::Map(entries) = self.tree
            && let [(key, tree)] = &entries[..]
        {
            visitor.visit_enum(Variant { reader: self, key, tree })
        } else {
            self.wrong("an object with one key")
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

/// The elements of a list that are left to read.
struct Elements<'t> {
    reader: Reader<'t>,
    left: std::iter::Enumerate<std::slice::Iter<'t, Tree>>,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = ReadError;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, ReadError> {
        let Some((index, tree)) = self.left.next() else { return Ok(None) };
        self.reader.part(tree, &Path::Index(self.reader.path, index), seed).map(Some)
    }

    /// The next element that can be read, past those that cannot.
    fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, ReadError> {
        loop {
            match self.next_element_seed(std::marker::PhantomData) {
                Err(ReadError::Logged) => {}
                other => return other,
            }
        }
    }
}

/// The value read in place of an optional value that cannot be read.
static NONE: Tree = Tree::Null;
/// The value read in place of a list that cannot be read.
static EMPTY: Tree = Tree::List(Vec::new());

/// The entries of an object that are left to read.
struct Entries<'t> {
    reader: Reader<'t>,
    left: std::slice::Iter<'t, (String, Tree)>,
    /// The keys to read. None for all.
    fields: Option<&'static [&'static str]>,
    /// The entry whose key was read last, and whose value is read next.
    value: Option<(&'t str, &'t Tree)>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = ReadError;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, ReadError> {
        let fields = self.fields;
        let is_read = |key: &str| fields.is_none_or(|fields| fields.contains(&key));
        let Some((key, value)) = self.left.by_ref().find(|(key, _)| is_read(key)) else { return Ok(None) };
        self.value = Some((key, value));
        let key: StrDeserializer<'_, ReadError> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, ReadError> {
        let (key, tree) = self.value.unwrap_or(("", &NONE));
        self.reader.part(tree, &Path::Key(self.reader.path, key), seed)
    }

    /// The value of the entry. If it cannot be read and its type allows for it, none or an empty list.
    fn next_value<T: Deserialize<'de>>(&mut self) -> Result<T, ReadError> {
        let or = |tree: &'static Tree| {
            let log = Log { root: tree, problems: RefCell::default(), is_incomplete: Cell::default() };
            T::deserialize(Reader { tree, path: &Path::Root, log: &log })
        };
        let read = self.next_value_seed(std::marker::PhantomData);
        read.or_else(|error| or(&NONE).or_else(|_| or(&EMPTY)).map_err(|_| error))
    }
}

/// A value of an enum: an object whose only key names the variant.
struct Variant<'t> {
    reader: Reader<'t>,
    key: &'t str,
    tree: &'t Tree,
}

impl<'de> EnumAccess<'de> for Variant<'_> {
    type Error = ReadError;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), ReadError> {
        let key: StrDeserializer<'_, ReadError> = self.key.into_deserializer();
        Ok((seed.deserialize(key)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = ReadError;

    fn unit_variant(self) -> Result<(), ReadError> {
        self.reader.wrong("a text")
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, ReadError> {
        self.reader.part(self.tree, &Path::Key(self.reader.path, self.key), seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, ReadError> {
        self.reader.wrong("an object")
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, ReadError> {
        self.reader.wrong("an object")
    }
}
