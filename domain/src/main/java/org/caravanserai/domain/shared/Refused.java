package org.caravanserai.domain.shared;

import org.jspecify.annotations.Nullable;

/** A rule of the domain says no, with its reason: no place is left, a deadline has passed (409). */
public final class Refused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Integer left;

    public Refused(String key, Object... arguments) {
        super(key, arguments);
        this.left = null;
    }

    private Refused(String key, int left) {
        super(key, left);
        this.left = left;
    }

    /** More was asked for than there is; the text gets the number that is left as its only argument. */
    public static Refused withLeft(String key, int left) {
        return new Refused(key, left);
    }

    /** How much is left of what was asked for; null where that is not the reason. */
    public @Nullable Integer left() {
        return left;
    }
}
