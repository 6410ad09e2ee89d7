package org.caravanserai.domain.cooperation.depth;

/** What shows that two organizations cooperate. Which level each shows and how long it counts are data. */
public enum DepthEvidenceKind {
    /** Both are members of an alliance. */
    ALLIANCE("ALLIANCE"),
    /** An agreement on exchange is in force. */
    AGREEMENT("AGREEMENT"),
    /** Both have signed a memorandum or another instrument. */
    MEMORANDUM("INSTRUMENT"),
    /** A person moved under an agreement in force. */
    STAY("AGREEMENT"),
    /** The other side accepted a milestone of a project of both. */
    MILESTONE("PROJECT"),
    /** Someone outside verified the benefit of a result of a joint project. */
    RESULT("PROJECT"),
    /** A joint programme of both enrols with a valid approval. */
    PROGRAMME("PROGRAMME"),
    /** A joint institution of both works with a valid approval. */
    INSTITUTION("PROGRAMME"),
    /** A center that both own operates. */
    CENTER("CENTER");

    private final String record;

    DepthEvidenceKind(String record) {
        this.record = record;
    }

    /** The kind of record that the evidence is about. */
    public String record() {
        return record;
    }
}
