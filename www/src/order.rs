//! The order of the functions in a WebAssembly module.

use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

use crate::Error;

/// The module with alike functions next to each other, which makes it a good deal smaller when compressed. It does the
/// same: functions are known by their number, and every number is put right.
pub(crate) fn ordered(wasm: &[u8]) -> Result<Vec<u8>, Error> {
    let failed = |reason: &dyn std::fmt::Display| Error::Bindings { reason: reason.to_string() };
    let mut order = Order::of(wasm).map_err(|error| failed(&error))?;
    let mut module = Module::new();
    order.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| failed(&error))?;
    Ok(module.finish())
}

struct Order {
    /// How many functions come from JavaScript: their numbers come first, and stay.
    imported: u32,
    /// The functions in their new order.
    old: Vec<u32>,
    /// The new place of each.
    new: Vec<u32>,
}

impl Order {
    fn of(wasm: &[u8]) -> Result<Self, wasmparser::BinaryReaderError> {
        let (mut imported, mut types, mut bodies) = (0, Vec::<u32>::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<_, _>>()?,
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
                _ => {}
            }
        }
        let mut old: Vec<u32> = (0..).take(bodies.len()).collect();
        old.sort_by_key(|it| (types.get(*it as usize), bodies.get(*it as usize)));
        let mut new = vec![0; old.len()];
        for (place, it) in (0..).zip(&old) {
            new[*it as usize] = place;
        }
        Ok(Self { imported, old, new })
    }
}

impl Reencode for Order {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error> {
        let place = function.checked_sub(self.imported).and_then(|it| self.new.get(it as usize));
        Ok(place.map_or(function, |place| self.imported + place))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for it in self.old.clone() {
            functions.function(self.type_index(types[it as usize])?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for it in self.old.clone() {
            self.parse_function_body(code, bodies[it as usize].clone())?;
        }
        Ok(())
    }
}
