package org.caravanserai.domain.exchanges.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads calls and applications. */
public interface CallDirectory {

    Optional<CallRow> bySlug(String slug);

    /**
     * Published calls.
     *
     * @param request sorts by {@code closesAt} (the usual order), {@code title} and {@code publishedAt}
     */
    Page<CallRow> published(CallFilter filter, PageRequest request, Instant now);

    /** Calls that these organizations run, the latest deadline first. */
    Page<CallRow> of(Set<UUID> organizations, PageRequest request);

    /**
     * Conditions of agreements in force by which these organizations send people in this year or later, by name of the destination; at most
     * 2,000.
     */
    List<OfferablePlace> offerable(Set<UUID> organizations, AcademicYear from);

    Optional<ApplicationRow> application(String code);

    /**
     * Applications for a call that were submitted.
     *
     * @param reader whose own application shows neither score nor place before the release
     * @param request sorts by {@code name}, {@code submittedAt}, {@code state} and {@code -score} (the usual order)
     */
    Page<ApplicationRow> applications(UUID call, UUID reader, ApplicationFilter filter, PageRequest request);

    /**
     * Values of {@code country}, {@code field} (narrow ones of ISCED-F, three digits), {@code language}, {@code level} and {@code year} by which published
     * calls can be narrowed further; what leaves a field or level open counts for each of them.
     *
     * @param query words as of {@link #published}; null for all
     */
    Facets facets(CallFilter filter, @Nullable String query, Instant now);

    /**
     * Applications that somebody can review now: submitted, of calls of these organizations that have closed and whose
     * results are not released, without the reviewer's own. Those without a review by the reviewer first.
     */
    Page<ReviewTask> toReview(Set<UUID> organizations, UUID reviewer, Instant now, PageRequest request);

    /** Applications of a person, the newest first, at most 200. */
    List<ApplicationRow> ofAccount(UUID account);
}
