package org.caravanserai.domain.centers.level;

/** Evidence for a person's level. */
public enum LevelBasis {
    /** A course with a valid certificate. */
    COURSE,
    /** The person says so; never counts where a level is needed. */
    SELF;

    /** Whether it is confirmed by someone other than the person. */
    public boolean isVerified() {
        return this != SELF;
    }
}
