//! Vocabularies of language: modal expressions and qualifiers.

use super::vocabulary;

vocabulary! {
    /// The class of a modal expression by its words alone, wherever it stands. Its role in a sentence is left to the
    /// reader.
    ModalClass ("modal class") {
        /// Words of duty, whoever has the duty; also in a sentence that only asks how something shall be.
        Obligation = "obligation",
        /// Words of recommendation.
        Recommendation = "recommendation",
        /// Words that leave a matter open.
        Possibility = "possibility",
        /// Words that state or record something.
        Statement = "statement",
    }

    /// A modal verb, or a verb of saying with a Group or another body as its subject.
    ///
    /// The values have no order: how much stronger "must" is than "should" is left to lawyers. See [`ModalClass`] for
    /// the classes.
    Modality ("modality") {
        /// The expression "must".
        Must = "must",
        /// The expression "must not".
        MustNot = "must-not",
        /// The expression "shall".
        Shall = "shall",
        /// The expression "shall not".
        ShallNot = "shall-not",
        /// The expression "should".
        Should = "should",
        /// The expression "should not".
        ShouldNot = "should-not",
        /// The expression "should consider" and its like.
        ShouldConsider = "should-consider",
        /// The expression "should seek to".
        ShouldSeekTo = "should-seek-to",
        /// The expression "to be considered".
        ToBeConsidered = "to-be-considered",
        /// The expression "is encouraged to" and its like.
        IsEncouragedTo = "is-encouraged-to",
        /// The expression "called for" and its like.
        CallsFor = "calls-for",
        /// The expression "called upon" and its like.
        CallsUpon = "calls-upon",
        /// The expression "may".
        May = "may",
        /// The expression "may not".
        MayNot = "may-not",
        /// The expression "may need to".
        MayNeedTo = "may-need-to",
        /// The expression "may wish to".
        MayWishTo = "may-wish-to",
        /// The expression "might".
        Might = "might",
        /// The expression "can".
        Can = "can",
        /// The expression "cannot" and its like.
        Cannot = "cannot",
        /// The expression "could".
        Could = "could",
        /// The expression "would".
        Would = "would",
        /// The expression "will".
        Will = "will",
        /// The expression "there is a need to" and its like.
        ThereIsANeedTo = "there-is-a-need-to",
        /// The expression "applies" and its like.
        Applies = "applies",
        /// The expression "affirmed".
        Affirmed = "affirmed",
        /// The expression "is concerned that" and its like.
        AreConcernedThat = "are-concerned-that",
        /// The expression "believes".
        Believes = "believes",
        /// The expression "concluded that".
        Concluded = "concluded",
        /// The expression "confirmed that".
        Confirmed = "confirmed",
        /// The expression "group considered" and its like.
        Considered = "considered",
        /// The expression "emphasized" and its like.
        Emphasized = "emphasized",
        /// The expression "identified as".
        Identified = "identified",
        /// The expression "noted".
        Noted = "noted",
        /// The expression "notes".
        Notes = "notes",
        /// The expression "has noted" and its like.
        HasNoted = "has-noted",
        /// The expression "observed that".
        Observed = "observed",
        /// The expression "offers".
        Offers = "offers",
        /// The expression "group proposed" and its like.
        Proposed = "proposed",
        /// The expression "recalling".
        Recalling = "recalling",
        /// The expression "recognized" and its like.
        Recognized = "recognized",
        /// The expression "recognizes" and its like.
        Recognizes = "recognizes",
        /// The expression "recognizing" and its like.
        Recognizing = "recognizing",
        /// The expression "recommended".
        Recommended = "recommended",
        /// The expression "recommends".
        Recommends = "recommends",
        /// The expression "reflects".
        Reflects = "reflects",
        /// The expression "requested" and its like.
        Requested = "requested",
        /// The expression "stressed".
        Stressed = "stressed",
        /// The expression "suggested".
        Suggested = "suggested",
        /// The expression "underscoring".
        Underscoring = "underscoring",
    }

    /// The way in which a qualifier limits a commitment.
    QualifierClass ("qualifier class") {
        /// The knowledge or intent of the actor.
        Intent = "intent",
        /// The law.
        Law = "law",
        /// The judgement of whoever acts.
        Discretion = "discretion",
        /// An objective measure: what is reasonable, possible or needed.
        Standard = "standard",
        /// The voluntary nature of the commitment.
        Voluntariness = "voluntariness",
        /// Degree or scope.
        Degree = "degree",
    }
}
