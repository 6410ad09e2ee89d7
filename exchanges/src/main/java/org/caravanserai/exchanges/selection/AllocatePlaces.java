package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.Allocation;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.call.ApplicantStatements;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.exchanges.call.CallPlaces;
import org.caravanserai.exchanges.call.DestinationChecks;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer starts the allocation of a call's places by score and wishes; results stay hidden until the release. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class AllocatePlaces {

    private final CallPlaces places;
    private final CallCompetition competition;
    private final DestinationChecks destinations;
    private final ApplicantStatements statements;
    private final CallAccess access;
    private final History history;
    private final Clock clock;

    @Inject
    AllocatePlaces(
            CallPlaces places,
            CallCompetition competition,
            DestinationChecks destinations,
            ApplicantStatements statements,
            CallAccess access,
            History history,
            Clock clock) {
        this.destinations = destinations;
        this.statements = statements;
        this.places = places;
        this.competition = competition;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param places how many were free
     * @param allocated how many applications got one
     * @param unscored how many applications have no score and so got none
     * @param open how many got a place whose requirements they have not shown to meet
     * @param version names the allocation at the release
     */
    public record Result(int places, int allocated, int unscored, int open, String version) {}

    /**
     * The same scores and wishes give the same result, however often. The places are kept for the applicants from now on: no other call and
     * no nomination gets them.
     *
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code call-still-open}, {@code results-released}, {@code call-cancelled}
     * @throws Forbidden {@code applies-for-call} when the caller has applied
     */
    public Result execute(Slug slug) {
        var call = access.run(slug);
        access.requireImpartial(call);
        call.require(CallStep.ALLOCATE, clock.instant());
        var now = competition.of(call);
        var result = Allocation.of(now.candidates(), now.free());
        var summary = AllocationSummary.of(now.candidates(), now.free(), result);
        call.allocated(summary, clock.instant());
        now.applications().forEach(application -> places.giveBack(call, application.held()));
        now.applications().forEach(application -> give(call, application, result.get(application.code())));
        history.record(call.id(), CallAction.ALLOCATED, String.valueOf(result.size()));
        int unscored = now.applications().size() - now.candidates().size();
        int open = (int) now.applications().stream()
                .filter(application -> isOpen(call, application))
                .count();
        return new Result(summary.places(), summary.given(), unscored, open, summary.version());
    }

    private boolean isOpen(ExchangeCall call, Application application) {
        var key = application.allocated();
        return key != null
                && !destinations
                        .open(call, List.of(key), statements.of(application))
                        .isEmpty();
    }

    private void give(ExchangeCall call, Application application, @Nullable String key) {
        if (key != null && !places.keep(call, key)) {
            throw new IllegalStateException("a place that was locked is gone");
        }
        application.allocate(key);
    }
}
