package org.caravanserai.domain.tasks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people have asked for, in all areas. */
public interface OwnRequests {

    /**
     * What a person has asked for and is open, or was answered since then, by one statement: the open ones first, then the latest.
     *
     * @param limit of how many
     */
    List<OwnRequest> of(UUID account, Instant answeredSince, int limit);
}
