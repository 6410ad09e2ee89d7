package org.caravanserai.exchanges.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.appeals.Appeal;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.RequestedDocuments;
import org.caravanserai.domain.exchanges.call.ResultAppeal;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.exchanges.call.ApplicantChecks;
import org.caravanserai.exchanges.call.ApplicationStandings;
import org.caravanserai.exchanges.call.CallDeadlines;
import org.jspecify.annotations.Nullable;

/** What an applicant may know of the result of their own application, and what can be done now. */
@ApplicationScoped
public class OwnResults {

    private final Calls calls;
    private final CallApplications applications;
    private final Reviews reviews;
    private final CallDeadlines deadlines;
    private final ApplicationStandings standings;
    private final ApplicantChecks checks;

    @Inject
    OwnResults(
            Calls calls,
            CallApplications applications,
            Reviews reviews,
            CallDeadlines deadlines,
            ApplicationStandings standings,
            ApplicantChecks checks) {
        this.checks = checks;
        this.calls = calls;
        this.applications = applications;
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.standings = standings;
    }

    /**
     * @param reasons why the result is what it is, wish by wish; empty before the release
     * @param appeal null while there is none
     * @param checks how the applicant meets what the call asks for
     * @param destinations how the applicant meets what each wished destination asks for, by key
     * @param possible what the applicant can do now
     * @param nominationsBy the host's last day for nominations, for applicants who accepted a place; null if unknown
     */
    public record OwnResult(
            Questionnaire questions,
            RequestedDocuments documents,
            List<AllocationSummary.WishResult> reasons,
            @Nullable Appeal appeal,
            List<Eligibility.Check> checks,
            Map<String, List<Eligibility.Check>> destinations,
            Set<ApplicationStep> possible,
            @Nullable LocalDate nominationsBy) {}

    public OwnResult of(ApplicationRow application, CallRow row) {
        var call = calls.byId(row.id()).orElseThrow();
        var allocation = call.allocation();
        var reasons = application.released() && allocation != null
                ? allocation.explain(application.wishes(), application.allocated(), application.score())
                : List.<AllocationSummary.WishResult>of();
        var own = applications.application(application.id()).orElseThrow();
        var appeal = reviews.appeal(application.id()).map(ResultAppeal::appeal).orElse(null);
        return new OwnResult(
                call.questions(),
                call.rules().documents(),
                reasons,
                appeal,
                checks.ofCall(call, own),
                checks.ofWishes(call, own),
                standings.possible(application.id(), ApplicationStep.ofApplicants()::contains),
                application.state() == ApplicationState.ACCEPTED
                        ? deadlines.nominationsBy(call, own).orElse(null)
                        : null);
    }
}
