package org.caravanserai.exchanges.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.nomination.Nominate;
import org.jspecify.annotations.Nullable;

/** Says who is nominated for what when an application has been given a place. */
@ApplicationScoped
class AllocatedApplicants {

    private final Calls calls;
    private final Agreements agreements;
    private final Accounts accounts;
    private final Reviews reviews;

    @Inject
    AllocatedApplicants(Calls calls, Agreements agreements, Accounts accounts, Reviews reviews) {
        this.reviews = reviews;
        this.calls = calls;
        this.agreements = agreements;
        this.accounts = accounts;
    }

    /** As the person has stated it among the own studies; the country of the profile is where somebody lives. */
    private @Nullable CountryCode nationality(UUID account) {
        return reviews.qualifications(account).map(Qualifications::nationality).orElse(null);
    }

    /** Field and level, which the conditions of the destination ask for; nothing else of what the person has stated. */
    private @Nullable StudentFacts studies(UUID account) {
        return reviews.qualifications(account)
                .map(known -> new StudentFacts(null, null, known.level(), known.field()))
                .orElse(null);
    }

    /**
     * @throws Refused {@code application-state} when it has no place
     */
    Nominate.Command nomination(Application application) {
        var call = calls.byId(application.call()).orElseThrow();
        var account = accounts.byId(application.account()).orElseThrow();
        var place = call.place(application.allocated())
                .orElseThrow(() -> new Refused("application-state", application.state(), ApplicationState.NOMINATED));
        return new Nominate.Command(
                agreements.byId(place.agreement()).orElseThrow().code(),
                place.condition(),
                call.year(),
                application.term(),
                new Nominee(account.name(), account.email(), nationality(account.id()), account.id()),
                application.id(),
                studies(account.id()));
    }
}
