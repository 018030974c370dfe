//! Vocabularies of annotations.

use super::vocabulary;

vocabulary! {
    /// The kind of an annotation.
    AnnotationKind ("kind of annotation") {
        /// What somebody thinks of a provision.
        Comment = "comment",
        /// How a provision could be carried out.
        Guidance = "guidance",
        /// A document or a work of scholars to consider with a provision.
        Reference = "reference",
    }

    /// An answer to a question about a norm.
    Opinion ("answer") {
        /// Affirms it.
        Yes = "yes",
        /// Denies it.
        No = "no",
        /// Leaves it open.
        Unsure = "unsure",
    }
}
