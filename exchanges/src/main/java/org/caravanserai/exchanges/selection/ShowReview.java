package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.Appeal;
import org.caravanserai.domain.appeals.AppealStep;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.RequestedDocuments;
import org.caravanserai.domain.exchanges.call.ResultAppeal;
import org.caravanserai.domain.exchanges.call.Review;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.exchanges.call.ScoringScheme;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.exchanges.call.ApplicantChecks;
import org.caravanserai.exchanges.call.ApplicationStandings;
import org.caravanserai.exchanges.call.ReviewAccess;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A reviewer or an officer of the call reads an application with what has to be scored. */
@UseCase
@Requires(Permission.REVIEW_APPLICATIONS)
public class ShowReview {

    private final CallDirectory directory;
    private final Calls calls;
    private final CallApplications applications;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final ApplicantChecks checks;
    private final HistoryEntries past;
    private final ApplicationStandings standings;

    @Inject
    ShowReview(
            CallDirectory directory,
            Calls calls,
            CallApplications applications,
            Reviews reviews,
            ReviewAccess access,
            ApplicantChecks checks,
            HistoryEntries past,
            ApplicationStandings standings) {
        this.standings = standings;
        this.directory = directory;
        this.calls = calls;
        this.applications = applications;
        this.reviews = reviews;
        this.access = access;
        this.checks = checks;
        this.past = past;
    }

    /**
     * @param checks how the applicant met what the call asks for, by what was stated when the application was submitted
     * @param destinations how the applicant meets what each wished destination asks for, by key
     * @param mine the caller's own review; null while there is none
     * @param appeal for officers only; null while there is none
     * @param ofAppeal what the caller can do with the appeal now
     * @param reviews of all reviewers, for officers only; else empty
     * @param reasons why the allocation gave what it gave, for officers only; else empty
     * @param officer whether the caller runs the call
     * @param possible what the caller can do now: as a reviewer, or as an officer who runs the call
     * @param history for officers only; else empty
     */
    public record Candidate(
            ApplicationRow application,
            CallRow call,
            Questionnaire questions,
            RequestedDocuments documents,
            ScoringScheme scheme,
            List<Eligibility.Check> checks,
            Map<String, List<Eligibility.Check>> destinations,
            @Nullable Review mine,
            List<Review> reviews,
            @Nullable Appeal appeal,
            Set<AppealStep> ofAppeal,
            List<AllocationSummary.WishResult> reasons,
            boolean officer,
            Set<ApplicationStep> possible,
            List<HistoryLine> history) {

        public boolean can(ApplicationStep step) {
            return possible.contains(step);
        }

        public boolean canOfAppeal(AppealStep step) {
            return ofAppeal.contains(step);
        }
    }

    /**
     * @throws NotFound when the caller may not review it
     * @throws Forbidden {@code own-application} for the caller's own
     */
    public Candidate execute(String code) {
        var application = directory.application(code).orElseThrow(() -> new NotFound("not-found"));
        access.require(application.id(), application.organization(), application.account(), application.state());
        var row = directory.bySlug(application.call()).orElseThrow();
        var call = calls.byId(row.id()).orElseThrow();
        boolean officer = access.runs(application.organization());
        var allocation = call.allocation();
        var theirs = applications.application(application.id()).orElseThrow();
        var appeal = officer
                ? reviews.appeal(application.id()).map(ResultAppeal::appeal).orElse(null)
                : null;
        return new Candidate(
                officer ? application : application.asApplicantSees(),
                row,
                call.questions(),
                call.rules().documents(),
                ReviewAccess.scheme(call),
                checks.ofCall(call, theirs),
                checks.ofWishes(call, theirs),
                reviews.by(access.reviewer(), application.id()).orElse(null),
                officer ? reviews.of(application.id()) : List.of(),
                appeal,
                appeal == null
                        ? Set.of()
                        : Step.possible(
                                AppealStep.class, appeal.standing(access.reviewer(), Set.of(application.account()))),
                officer && allocation != null
                        ? allocation.explain(application.wishes(), application.allocated(), application.score())
                        : List.of(),
                officer,
                standings.possible(
                        application.id(),
                        step -> step == ApplicationStep.SCORE
                                || officer && ApplicationStep.ofOfficers().contains(step)),
                officer ? past.about(ApplicationAction.SUBJECT, application.id()) : List.of());
    }
}
