package org.caravanserai.exchanges.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.call.Allocation;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.exchanges.call.CallPlaces;

/** Who competes for which places of a call at this moment. */
@ApplicationScoped
class CallCompetition {

    private final CallApplications callApplications;
    private final CallPlaces places;

    @Inject
    CallCompetition(CallApplications callApplications, CallPlaces places) {
        this.callApplications = callApplications;
        this.places = places;
    }

    /**
     * @param applications all that were submitted
     * @param candidates those of them with a score
     * @param free places by key, with those that the call keeps for its applicants
     */
    record Competition(
            List<Application> applications, List<Allocation.Candidate> candidates, Map<String, Integer> free) {

        /** The version that an allocation has now. */
        String version() {
            return AllocationSummary.version(candidates, free);
        }
    }

    /**
     * @param call locked by the caller; its places are locked, too
     */
    Competition of(ExchangeCall call) {
        var applications = callApplications.submitted(call.id());
        return new Competition(
                applications,
                applications.stream().flatMap(CallCompetition::candidate).toList(),
                places.toAllocate(call, applications));
    }

    private static Stream<Allocation.Candidate> candidate(Application application) {
        var score = application.score();
        var submittedAt = application.submittedAt();
        return score == null || submittedAt == null
                ? Stream.empty()
                : Stream.of(new Allocation.Candidate(application.code(), score, submittedAt, application.wishes()));
    }
}
