package org.caravanserai.exchanges.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ApplicantStatements;
import org.caravanserai.exchanges.nomination.Nominate;
import org.jspecify.annotations.Nullable;

/** Says who is nominated for what when an application has been given a place. */
@ApplicationScoped
class AllocatedApplicants {

    private final Calls calls;
    private final Agreements agreements;
    private final Accounts accounts;
    private final ApplicantStatements statements;

    @Inject
    AllocatedApplicants(Calls calls, Agreements agreements, Accounts accounts, ApplicantStatements statements) {
        this.statements = statements;
        this.calls = calls;
        this.agreements = agreements;
        this.accounts = accounts;
    }

    /**
     * As the person has stated it with the application, or since then where it was left open; the country of the profile is where
     * somebody lives.
     */
    private @Nullable CountryCode nationality(Statement said, Statement since) {
        return said.nationality() == null ? since.nationality() : said.nationality();
    }

    /** Field and level, which the conditions of the destination ask for; nothing else of what the person has stated. */
    private StudentFacts studies(Statement said, Statement since) {
        return new StudentFacts(
                null,
                null,
                said.level() == null ? since.level() : said.level(),
                said.field() == null ? since.field() : said.field());
    }

    /**
     * @throws Refused {@code application-state} when it has no place
     */
    Nominate.Command nomination(Application application) {
        var call = calls.byId(application.call()).orElseThrow();
        var account = accounts.byId(application.account()).orElseThrow();
        var place = call.place(application.allocated())
                .orElseThrow(() -> new Refused("application-state", application.state(), ApplicationState.NOMINATED));
        var said = statements.of(application);
        var since = statements.now(account.id());
        return new Nominate.Command(
                agreements.byId(place.agreement()).orElseThrow().code(),
                place.condition(),
                call.year(),
                application.term(),
                new Nominee(account.name(), account.email(), nationality(said, since), account.id()),
                application.id(),
                studies(said, since));
    }
}
