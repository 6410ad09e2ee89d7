package org.caravanserai.domain.shared;

import org.jspecify.annotations.Nullable;

/** Compares the version that a person has seen with the one that there is now. */
public final class Version {

    private Version() {}

    /**
     * For changes that may be made without having looked.
     *
     * @param seen null for whatever there is
     * @throws Conflict {@code changed-meanwhile} when it was changed since
     */
    public static void require(@Nullable Long seen, long current) {
        if (seen != null && seen != current) {
            throw new Conflict("changed-meanwhile");
        }
    }

    /**
     * For decisions, which name the version they are made on.
     *
     * @throws VersionNeeded without one
     * @throws Conflict {@code changed-meanwhile} when it was changed since
     */
    public static void requireSeen(@Nullable Long seen, long current) {
        if (seen == null) {
            throw new VersionNeeded();
        }
        require(seen, current);
    }
}
