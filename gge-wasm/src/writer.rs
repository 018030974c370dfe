//! One serializer for all types, in place of that of `serde_json`: what it leaves to each type is a few calls, not loops
//! and maps of its own, which makes the module a good deal smaller.

use std::convert::Infallible;
use std::fmt::{self, Display};

use serde::ser::{self, Serialize, Serializer};
use serde_json::{Map, Value};

/// Writes values, from the inside out.
#[derive(Default)]
pub(crate) struct Writer {
    /// What is written of the lists and objects that are open. Of an object, keys and values in turn.
    values: Vec<Value>,
    /// Where each of them begins.
    open: Vec<usize>,
}

impl Writer {
    pub(crate) fn write<T: Serialize + ?Sized>(&mut self, value: &T) {
        let Ok(()) = value.serialize(self);
    }

    pub(crate) fn open(&mut self) {
        self.open.push(self.values.len());
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.values.push(Value::String(text.to_owned()));
    }

    fn formatted(&mut self, text: fmt::Arguments<'_>) {
        self.values.push(Value::String(text.to_string()));
    }

    fn whole(&mut self, number: u64) {
        self.values.push(number.into());
    }

    fn signed(&mut self, number: i64) {
        self.values.push(number.into());
    }

    fn float(&mut self, number: f64) {
        self.values.push(number.into());
    }

    fn flag(&mut self, flag: bool) {
        self.values.push(flag.into());
    }

    fn null(&mut self) {
        self.values.push(Value::Null);
    }

    fn close_list(&mut self) {
        let start = self.open.pop().unwrap_or_default();
        let list = self.values.split_off(start);
        self.values.push(Value::Array(list));
    }

    pub(crate) fn close_object(&mut self) {
        let start = self.open.pop().unwrap_or_default();
        let mut object = Map::new();
        let mut members = self.values.drain(start..);
        while let (Some(key), Some(value)) = (members.next(), members.next()) {
            if let Value::String(key) = key {
                object.insert(key, value);
            }
        }
        drop(members);
        self.values.push(Value::Object(object));
    }

    /// What was written.
    pub(crate) fn value(mut self) -> Value {
        self.values.pop().unwrap_or_default()
    }
}

/// What the core serializes is never refused.
#[derive(Debug)]
pub(crate) struct Never(Infallible);

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: Display>(message: T) -> Self {
        unreachable!("{message}")
    }
}

type Written = Result<(), Never>;

macro_rules! numbers {
    ($how:ident: $($function:ident $kind:ident)+) => {$(
        fn $function(self, number: $kind) -> Written {
            self.$how(number.into());
            Ok(())
        }
    )+};
}

macro_rules! opens {
    ($($function:ident ($($of:ty),*);)+) => {$(
        fn $function(self, $(_: $of),*) -> Result<Self, Never> {
            self.open();
            Ok(self)
        }
    )+};
}

impl Serializer for &mut Writer {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    numbers! { whole: serialize_u8 u8 serialize_u16 u16 serialize_u32 u32 serialize_u64 u64 }
    numbers! { signed: serialize_i8 i8 serialize_i16 i16 serialize_i32 i32 serialize_i64 i64 }
    numbers! { float: serialize_f32 f32 serialize_f64 f64 }
    numbers! { flag: serialize_bool bool }

    opens! {
        serialize_seq(Option<usize>);
        serialize_tuple(usize);
        serialize_tuple_struct(&'static str, usize);
        serialize_map(Option<usize>);
        serialize_struct(&'static str, usize);
    }

    fn serialize_char(self, c: char) -> Written {
        self.collect_str(&c)
    }

    fn serialize_str(self, text: &str) -> Written {
        self.text(text);
        Ok(())
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Written {
        self.formatted(format_args!("{value}"));
        Ok(())
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Written {
        self.collect_seq(bytes)
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.null();
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        self.open();
        self.text(variant);
        value.serialize(&mut *self)?;
        self.close_object();
        Ok(())
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Self, Never> {
        self.open();
        self.text(variant);
        self.open();
        Ok(self)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Self, Never> {
        self.open();
        self.text(variant);
        self.open();
        Ok(self)
    }
}

macro_rules! levels {
    ($($level:ident $function:ident ($($key:ident)?) $($close:ident)+;)+) => {$(
        impl ser::$level for &mut Writer {
            type Ok = ();
            type Error = Never;

            fn $function<T: Serialize + ?Sized>(&mut self, $($key: &'static str,)? value: &T) -> Written {
                $(self.text($key);)?
                value.serialize(&mut **self)
            }

            fn end(self) -> Written {
                $(self.$close();)+
                Ok(())
            }
        }
    )+};
}

levels! {
    SerializeSeq serialize_element() close_list;
    SerializeTuple serialize_element() close_list;
    SerializeTupleStruct serialize_field() close_list;
    SerializeTupleVariant serialize_field() close_list close_object;
    SerializeStruct serialize_field(key) close_object;
    SerializeStructVariant serialize_field(key) close_object close_object;
}

impl ser::SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Never;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.close_object();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;
    use serde_json::json;

    use crate::plain::value_of;

    #[derive(Serialize)]
    struct Unit;

    #[derive(Serialize)]
    struct Pair(u8, i8);

    #[derive(Serialize)]
    struct New(char);

    #[derive(Serialize)]
    enum Kind {
        Unit,
        New(Option<f64>),
        Pair(u16, i16),
        Struct { a: bool, b: (f32, ()) },
    }

    #[test]
    fn values_are_those_of_serde_json() {
        let kinds = [Kind::Unit, Kind::New(Some(0.5)), Kind::New(None), Kind::Pair(1, -1)];
        let map: BTreeMap<&str, Vec<&[u32]>> = BTreeMap::from([("one", vec![&[1, 2][..], &[]]), ("none", Vec::new())]);
        let all = (Unit, Pair(1, -2), New('ä'), kinds, Kind::Struct { a: true, b: (1.5, ()) }, map, f64::NAN);
        assert_eq!(value_of(&all), json!(all));
        assert_eq!(value_of(&json!({ "a": [1, -1, null, { "b": {} }] })), json!({ "a": [1, -1, null, { "b": {} }] }));
    }
}
