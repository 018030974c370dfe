//! Vocabularies of links: the relation between an earlier wording and a later one, and the authority for it.

use super::vocabulary;

vocabulary! {
    /// The common ground of two places.
    LinkKind ("link") {
        /// The same words, in whole or in part.
        Wording = "wording",
        /// The same idea in other words.
        Idea = "idea",
    }

    /// The relation of an earlier wording to a later one. It compares words, not duties: a longer text may ask for
    /// less.
    Relation ("relation") {
        /// The same words, spelling and typography aside.
        Equal = "equal",
        /// Other words for the same idea. Only a person assigns this, no program.
        Equivalent = "equivalent",
        /// The earlier words are all in the later text.
        Subset = "subset",
        /// The later words are all in the earlier text.
        Superset = "superset",
        /// Some words in both, and each text has words that the other lacks. Where only an idea is shared, no word need
        /// be in both.
        Intersects = "intersects",
    }

    /// The act of a later report upon an earlier wording.
    Act ("act") {
        /// The later report repeats the wording.
        Reiterated = "reiterated",
        /// The later report changes the wording.
        Revised = "revised",
        /// The later report keeps the wording and adds to it.
        Lengthened = "lengthened",
        /// The later report keeps a part of the wording.
        Shortened = "shortened",
    }

    /// The authority for a link.
    Basis ("basis") {
        /// A program that compared the words.
        Measured = "measured",
        /// A person, who gave a reason.
        Curated = "curated",
    }
}
