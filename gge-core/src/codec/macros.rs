//! Macros that implement `Packed` from a list of fields or variants.

/// Implements `Packed` for structs, field by field.
macro_rules! fields {
    ($($name:ident $(<$of:ident>)? { $($field:ident)+ })+) => {$(
        impl $(<$of: crate::codec::Packed>)? crate::codec::Packed for $name $(<$of>)? {
            fn pack(&self, out: &mut crate::codec::Writer) {
                $(crate::codec::Packed::pack(&self.$field, out);)+
            }

            fn unpack(input: &mut crate::codec::Reader) -> Self {
                Self { $($field: crate::codec::Packed::unpack(input)),+ }
            }
        }
    )+};
}
pub(crate) use fields;

/// Implements `Packed` for enums whose variants hold one value each: the position of the variant, then the value.
macro_rules! variants {
    ($($name:ident { $($variant:ident)+ })+) => {$(
        impl crate::codec::Packed for $name {
            fn pack(&self, out: &mut crate::codec::Writer) {
                let position = [$(matches!(self, Self::$variant(_))),+].iter().position(|is_variant| *is_variant);
                out.number(position.unwrap_or_default());
                match self { $(Self::$variant(value) => crate::codec::Packed::pack(value, out)),+ }
            }

            fn unpack(input: &mut crate::codec::Reader) -> Self {
                let variants = [$(|input: &mut crate::codec::Reader| Self::$variant(crate::codec::Packed::unpack(input))),+];
                variants[input.choice(variants.len())](input)
            }
        }
    )+};
}
pub(crate) use variants;
