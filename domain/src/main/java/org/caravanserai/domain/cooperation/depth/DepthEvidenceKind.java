package org.caravanserai.domain.cooperation.depth;

/** What shows that two organizations cooperate. Which level each shows and how long it counts are data. */
public enum DepthEvidenceKind {
    /** Both are members of an alliance. */
    ALLIANCE,
    /** An agreement on exchange is in force. */
    AGREEMENT,
    /** Both have signed a memorandum or another instrument. */
    MEMORANDUM,
    /** A person moved under an agreement in force. */
    STAY,
    /** The other side accepted a milestone of a project of both. */
    MILESTONE,
    /** Someone outside verified the benefit of a result of a joint project. */
    RESULT,
    /** A joint programme of both enrols with a valid approval. */
    PROGRAMME,
    /** A joint institution of both works with a valid approval. */
    INSTITUTION,
    /** A center that both own operates. */
    CENTER
}
