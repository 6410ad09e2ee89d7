package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.Allocation;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer starts the allocation of a call's places by score and wishes; results stay hidden until the release. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class AllocatePlaces {

    private Calls calls;
    private FreePlaces places;
    private CallAccess access;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AllocatePlaces() {}

    @Inject
    public AllocatePlaces(Calls calls, FreePlaces places, CallAccess access, History history, Clock clock) {
        this.calls = calls;
        this.places = places;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param places how many were free
     * @param allocated how many applications got one
     * @param unscored how many applications have no score and so got none
     */
    public record Result(int places, int allocated, int unscored) {}

    /**
     * The same scores and wishes give the same result, however often.
     *
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code call-still-open}, {@code results-released}
     */
    public Result execute(Slug slug) {
        var call = access.run(slug);
        call.requireSelectable(clock.instant());
        var applications = calls.submitted(call.id());
        var free = new HashMap<String, Integer>();
        call.conditions().forEach(condition -> free.put(condition, places.of(call, condition)));
        var candidates = applications.stream()
                .flatMap(application -> candidate(application).stream())
                .toList();
        var result = Allocation.of(candidates, free);
        var summary = AllocationSummary.of(candidates, free, result);
        call.allocated(summary, clock.instant());
        applications.forEach(application -> application.allocate(result.get(application.code())));
        history.record(call.id(), CallAction.ALLOCATED, String.valueOf(result.size()));
        int unscored = (int) applications.stream()
                .filter(application -> application.score() == null)
                .count();
        return new Result(summary.places(), summary.given(), unscored);
    }

    private static Optional<Allocation.Candidate> candidate(Application application) {
        var score = application.score();
        var submittedAt = application.submittedAt();
        return score == null || submittedAt == null
                ? Optional.empty()
                : Optional.of(new Allocation.Candidate(application.code(), score, submittedAt, application.wishes()));
    }
}
