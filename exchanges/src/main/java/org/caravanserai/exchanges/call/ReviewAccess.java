package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.exchanges.call.ScoringCriterion;
import org.caravanserai.domain.exchanges.call.ScoringScheme;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;

/** Access of reviewers to applications, and the scoring scheme. */
@ApplicationScoped
public class ReviewAccess {

    /** The criterion for calls that name none. */
    private static final ScoringScheme OVERALL = new ScoringScheme(
            List.of(new ScoringCriterion("overall", LocalizedText.of("en", "Overall", "zh", "总体评价"), 1)));

    private final Calls calls;
    private final CallApplications applications;
    private final Reviews reviews;
    private final ExchangeOfficer officer;

    @Inject
    ReviewAccess(Calls calls, CallApplications applications, Reviews reviews, ExchangeOfficer officer) {
        this.calls = calls;
        this.applications = applications;
        this.reviews = reviews;
        this.officer = officer;
    }

    /** The scoring scheme of this call, with at least one criterion. */
    public static ScoringScheme scheme(ExchangeCall call) {
        var scheme = call.rules().scoring();
        return scheme.criteria().isEmpty() ? OVERALL : scheme;
    }

    public UUID reviewer() {
        return officer.account();
    }

    /** Whether the caller runs the calls of the organization. */
    public boolean runs(UUID organization) {
        return officer.actsFor(organization);
    }

    /**
     * That the caller may review such an application.
     *
     * @throws NotFound when the caller reviews nothing of the organization, it was never submitted, or the caller has
     *     declared a conflict of interest
     * @throws Forbidden {@code own-application} for the caller's own
     */
    public void require(UUID application, UUID organization, UUID applicant, ApplicationState state) {
        if (!officer.reviewsFor(organization) || state == ApplicationState.DRAFT) {
            throw new NotFound("not-found");
        }
        if (officer.caller().is(applicant)) {
            throw new Forbidden("own-application");
        }
        if (reviews.hasConflict(reviewer(), application)) {
            throw new NotFound("not-found");
        }
    }

    /**
     * That the caller does not compete in the call.
     *
     * @throws Forbidden {@code applies-for-call}
     */
    public void requireImpartial(ExchangeCall call) {
        if (CallAccess.competes(applications, call, reviewer())) {
            throw new Forbidden("applies-for-call");
        }
    }

    /** Whether the caller may review such an application: see {@link #require}. */
    public boolean mayReview(UUID application, UUID organization, UUID applicant, ApplicationState state) {
        return officer.reviewsFor(organization)
                && state != ApplicationState.DRAFT
                && !officer.caller().is(applicant)
                && !reviews.hasConflict(reviewer(), application);
    }

    /**
     * The application, locked, when the caller may review it.
     *
     * @throws NotFound, Forbidden as {@link #require}
     */
    public Application locked(String code) {
        var application = applications.lockApplication(code).orElseThrow(() -> new NotFound("not-found"));
        var call = calls.byId(application.call()).orElseThrow();
        require(application.id(), call.organization(), application.account(), application.state());
        return application;
    }
}
