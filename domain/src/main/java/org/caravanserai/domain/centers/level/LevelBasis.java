package org.caravanserai.domain.centers.level;

/** What a level of somebody rests on. */
public enum LevelBasis {
    /** A course with a valid certificate. */
    COURSE,
    /** The person says so; never counts where a level is needed. */
    SELF;

    /** Whether somebody other than the person vouches for it. */
    public boolean isVerified() {
        return this != SELF;
    }
}
