//! How wording passes from one report to a later one.

use super::vocabulary;

vocabulary! {
    /// The common ground of two places.
    LinkKind ("link") {
        /// The same words, in whole or in part.
        Wording = "wording",
        /// The same idea in other words.
        Idea = "idea",
    }

    /// The relation of a wording to a later one. Of wording, not of duties: a longer text may ask for less.
    Relation ("relation") {
        /// The same words, spelling and typography aside.
        Equal = "equal",
        /// Other words for the same idea; only ever said by a person.
        Equivalent = "equivalent",
        /// The earlier words are all in the later text.
        Subset = "subset",
        /// The later words are all in the earlier text.
        Superset = "superset",
        /// Some words are in both, and each has words that the other lacks; where only an idea is shared, none need be in both.
        Intersects = "intersects",
    }

    /// The act of a later report upon an earlier wording.
    Act ("act") {
        /// Said it again.
        Reiterated = "reiterated",
        /// Changed it.
        Revised = "revised",
        /// Kept it and added to it.
        Lengthened = "lengthened",
        /// Kept a part of it.
        Shortened = "shortened",
    }

    /// The authority that says that two places belong together.
    Basis ("basis") {
        /// A program, from the words.
        Measured = "measured",
        /// A person, with a reason.
        Curated = "curated",
    }
}
