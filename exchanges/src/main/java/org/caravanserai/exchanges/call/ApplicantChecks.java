package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.ExchangeCall;

/** How an applicant meets what is asked, by what counts as stated by the applicant. */
@ApplicationScoped
public class ApplicantChecks {

    private final ApplicantStatements statements;
    private final DestinationChecks destinations;
    private final OwnPeople people;

    @Inject
    ApplicantChecks(ApplicantStatements statements, DestinationChecks destinations, OwnPeople people) {
        this.statements = statements;
        this.destinations = destinations;
        this.people = people;
    }

    /** What the call asks of everybody. */
    public List<Eligibility.Check> ofCall(ExchangeCall call, Application application) {
        var deadline = LocalDate.ofInstant(call.closesAt(), call.zone());
        return people.before(
                call.rules().eligibility().check(statements.of(application), deadline),
                call,
                application.account(),
                application.isMembershipConfirmed());
    }

    /** What the destination of each wish asks for, by key. */
    public Map<String, List<Eligibility.Check>> ofWishes(ExchangeCall call, Application application) {
        return destinations.of(call, application.wishes(), statements.of(application));
    }
}
