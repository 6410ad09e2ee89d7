package org.caravanserai.domain.instance;

import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** What all organizations have on this instance, of the kinds that areas list. */
public interface InstanceThings {

    /**
     * Which are wanted; null for any.
     *
     * @param kind name of the subject in history
     * @param owner name of the organization in its address
     */
    record Filter(
            @Nullable String kind,
            @Nullable String state,
            @Nullable String owner) {}

    /** How many there are of a kind in a state. */
    record StateCount(String kind, String state, long number) {}

    /**
     * Sorts: {@code when}, {@code title}, {@code state}, {@code owner}; the latest first by default. Words are looked for in titles, owners and codes.
     */
    Page<InstanceThing> page(Filter filter, Instant now, PageRequest request);

    /** By kind and state, those that occur. */
    List<StateCount> states(Instant now);
}
