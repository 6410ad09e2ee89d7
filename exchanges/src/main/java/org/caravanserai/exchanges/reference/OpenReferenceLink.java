package org.caravanserai.exchanges.reference;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.domain.exchanges.call.ReferenceStep;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** A referee opens the link of the email and sees who asks for the reference and what for. */
@UseCase
@Public
public class OpenReferenceLink {

    private final ReferenceHolder holder;
    private final Calls calls;
    private final CallApplications applications;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Clock clock;

    @Inject
    public OpenReferenceLink(
            ReferenceHolder holder,
            Calls calls,
            CallApplications applications,
            Accounts accounts,
            Organizations organizations,
            Clock clock) {
        this.holder = holder;
        this.calls = calls;
        this.applications = applications;
        this.accounts = accounts;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * @param applicant who asks for the reference
     * @param host who runs the call
     * @param slug of the call
     * @param referee whom the link was sent to
     * @param until when the reference can be given
     * @param possible what the referee can do
     */
    public record Opened(
            PersonName applicant,
            LocalizedText call,
            String slug,
            LocalizedText host,
            String referee,
            String relation,
            ReferenceState state,
            Instant until,
            ZoneId zone,
            Set<ReferenceStep> possible) {

        /** Whether it waits for the referee. */
        public boolean open() {
            return possible.contains(ReferenceStep.GIVE);
        }
    }

    /**
     * @throws NotFound when the link is none, the request was taken back or the time is over
     */
    public Opened execute(String token) {
        var reference = holder.open(token);
        var application = applications.application(reference.application()).orElseThrow();
        var call = calls.byId(application.call()).orElseThrow();
        return new Opened(
                accounts.byId(application.account()).map(Account::name).orElseThrow(),
                call.title(),
                call.slug().value(),
                organizations
                        .byId(call.organization())
                        .map(Organization::displayName)
                        .orElse(LocalizedText.EMPTY),
                reference.name(),
                reference.relation(),
                reference.state(),
                reference.expiresAt(),
                call.zone(),
                Step.only(
                        Step.possible(ReferenceStep.class, reference.standing(clock.instant())),
                        EnumSet.of(ReferenceStep.GIVE, ReferenceStep.DECLINE)::contains));
    }
}
