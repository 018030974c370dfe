//! What people quote and cite.

mod citation;

pub use citation::{Citation, CitedPlace, Document, Standing, citations};
