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

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        EntityType, ExportKind, ExportSection, Function, ImportSection, InstructionSink, TypeSection, ValType,
    };
    use wasmparser::Operator;

    use super::*;

    /// Imports a function and has three: the first, exported, calls the other two and the imported one.
    fn module() -> Vec<u8> {
        let (mut types, mut imports, mut functions) =
            (TypeSection::new(), ImportSection::new(), FunctionSection::new());
        types.ty().function([], [ValType::I32]);
        types.ty().function([], []);
        imports.import("js", "imported", EntityType::Function(1));
        [1, 0, 0].into_iter().for_each(|kind| _ = functions.function(kind));
        let mut exports = ExportSection::new();
        exports.export("exported", ExportKind::Func, 1);
        let mut code = CodeSection::new();
        let mut add = |write: &dyn Fn(&mut InstructionSink<'_>)| {
            let mut function = Function::new([]);
            write(&mut function.instructions());
            code.function(&function);
        };
        add(&|it| _ = it.call(3).drop().call(2).drop().call(0).end());
        add(&|it| _ = it.i32_const(9).end());
        add(&|it| _ = it.i32_const(7).end());
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    /// The number of the exported function, and each function by what it calls or gives.
    fn read(wasm: &[u8]) -> (Vec<u32>, Vec<Vec<i64>>) {
        let (mut exported, mut functions) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.unwrap() {
                Payload::ExportSection(section) => exported.extend(section.into_iter().map(|it| it.unwrap().index)),
                Payload::CodeSectionEntry(body) => {
                    let operators = body.get_operators_reader().unwrap().into_iter();
                    let said = operators.filter_map(|operator| match operator.unwrap() {
                        Operator::Call { function_index } => Some(function_index.into()),
                        Operator::I32Const { value } => Some(value.into()),
                        _ => None,
                    });
                    functions.push(said.collect());
                }
                _ => {}
            }
        }
        (exported, functions)
    }

    #[test]
    fn who_calls_whom_stays() {
        let before = module();
        assert_eq!(read(&before), (vec![1], vec![vec![3, 2, 0], vec![9], vec![7]]));
        // By type, then by code: what gives 7 comes first, and the function that is exported last.
        assert_eq!(read(&ordered(&before).unwrap()), (vec![3], vec![vec![7], vec![9], vec![1, 2, 0]]));
    }
}
