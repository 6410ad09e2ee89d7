package org.caravanserai.domain.people;

import java.util.UUID;

/** Brings what is kept for one account to another. */
public interface PersonJoining {

    /**
     * Whatever refers to the person by the first account refers to the second one from now on.
     *
     * @throws org.caravanserai.domain.shared.Conflict where both have what a person can have once only
     */
    void move(UUID from, UUID to);
}
