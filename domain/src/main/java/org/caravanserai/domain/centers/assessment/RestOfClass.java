package org.caravanserai.domain.centers.assessment;

/** The result of moderation for the marks outside the sample. */
public enum RestOfClass {
    /** They stay as the first marker gave them. */
    KEPT,
    /** Each is multiplied by what the sample got after moderation over what the first marker gave it. */
    SCALED
}
