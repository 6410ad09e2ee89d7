package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** Where applications stand: what decides which steps can be taken with them, read from all places that know a part of it. */
@ApplicationScoped
public class ApplicationStandings {

    private final Calls calls;
    private final CallApplications applications;
    private final Reviews reviews;
    private final OwnPeople people;
    private final Clock clock;

    @Inject
    ApplicationStandings(Calls calls, CallApplications applications, Reviews reviews, OwnPeople people, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.reviews = reviews;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @throws Refused when this step cannot be taken with the application
     */
    public void require(ApplicationStep step, Application application) {
        step.require(of(application));
    }

    /**
     * The steps that can be taken with the application.
     *
     * @param allowed those that the caller may take
     */
    public Set<ApplicationStep> possible(UUID application, Predicate<ApplicationStep> allowed) {
        var found = applications.application(application).orElseThrow();
        return Step.only(Step.possible(ApplicationStep.class, of(found)), allowed);
    }

    private ApplicationStep.Standing of(Application application) {
        var call = calls.byId(application.call()).orElseThrow();
        return application.standing(
                call, reviews.appeal(application.id()).isPresent(), people.isOpen(call, application), clock.instant());
    }
}
