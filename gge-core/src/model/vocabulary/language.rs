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
        /// "must".
        Must = "must",
        /// "must not".
        MustNot = "must-not",
        /// "shall".
        Shall = "shall",
        /// "shall not".
        ShallNot = "shall-not",
        /// "should".
        Should = "should",
        /// "should not".
        ShouldNot = "should-not",
        /// "should consider" and its like.
        ShouldConsider = "should-consider",
        /// "should seek to".
        ShouldSeekTo = "should-seek-to",
        /// "to be considered".
        ToBeConsidered = "to-be-considered",
        /// "is encouraged to" and its like.
        IsEncouragedTo = "is-encouraged-to",
        /// "called for" and its like.
        CallsFor = "calls-for",
        /// "called upon" and its like.
        CallsUpon = "calls-upon",
        /// "may".
        May = "may",
        /// "may not".
        MayNot = "may-not",
        /// "may need to".
        MayNeedTo = "may-need-to",
        /// "may wish to".
        MayWishTo = "may-wish-to",
        /// "might".
        Might = "might",
        /// "can".
        Can = "can",
        /// "cannot" and its like.
        Cannot = "cannot",
        /// "could".
        Could = "could",
        /// "would".
        Would = "would",
        /// "will".
        Will = "will",
        /// "there is a need to" and its like.
        ThereIsANeedTo = "there-is-a-need-to",
        /// "applies" and its like.
        Applies = "applies",
        /// "affirmed".
        Affirmed = "affirmed",
        /// "is concerned that" and its like.
        AreConcernedThat = "are-concerned-that",
        /// "believes".
        Believes = "believes",
        /// "concluded that".
        Concluded = "concluded",
        /// "confirmed that".
        Confirmed = "confirmed",
        /// "group considered" and its like.
        Considered = "considered",
        /// "emphasized" and its like.
        Emphasized = "emphasized",
        /// "identified as".
        Identified = "identified",
        /// "noted".
        Noted = "noted",
        /// "notes".
        Notes = "notes",
        /// "has noted" and its like.
        HasNoted = "has-noted",
        /// "observed that".
        Observed = "observed",
        /// "offers".
        Offers = "offers",
        /// "group proposed" and its like.
        Proposed = "proposed",
        /// "recalling".
        Recalling = "recalling",
        /// "recognized" and its like.
        Recognized = "recognized",
        /// "recognizes" and its like.
        Recognizes = "recognizes",
        /// "recognizing" and its like.
        Recognizing = "recognizing",
        /// "recommended".
        Recommended = "recommended",
        /// "recommends".
        Recommends = "recommends",
        /// "reflects".
        Reflects = "reflects",
        /// "requested" and its like.
        Requested = "requested",
        /// "stressed".
        Stressed = "stressed",
        /// "suggested".
        Suggested = "suggested",
        /// "underscoring".
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
