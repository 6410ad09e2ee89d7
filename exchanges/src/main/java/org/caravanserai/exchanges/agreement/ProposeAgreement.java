package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer drafts an agreement with other organizations. All parties can read it from then on; nobody has approved it. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ProposeAgreement {

    private Agreements agreements;
    private AgreementParties parties;
    private ExchangeOfficer officer;
    private History history;
    private ExchangeEmails emails;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ProposeAgreement() {}

    @Inject
    public ProposeAgreement(
            Agreements agreements,
            AgreementParties parties,
            ExchangeOfficer officer,
            History history,
            ExchangeEmails emails,
            Clock clock) {
        this.agreements = agreements;
        this.parties = parties;
        this.officer = officer;
        this.history = history;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * What is proposed.
     *
     * @param parties slugs of 2 to 20 organizations, at least one of them the officer's own
     * @param units codes of the units for which the parties make it, in the same order; blank, or missing at the end, for whole
     *     organizations
     */
    public record Command(List<String> parties, TermsForm terms, List<String> units) {

        /** Between whole organizations. */
        public Command(List<String> parties, TermsForm terms) {
            this(parties, terms, List.of());
        }
    }

    /**
     * @return the code of the agreement
     * @throws Invalid each fault with its field; {@code no-own-party} when the officer acts for none of the parties
     */
    public String execute(Command command) {
        var sides = parties.find(command.parties(), command.units());
        var ids = sides.stream().map(Agreement.Side::organization).toList();
        var own = officer.among(ids);
        if (own.isEmpty()) {
            throw new Invalid("parties", "no-own-party");
        }
        var terms = parties.terms(ids, command.terms());
        var now = clock.instant();
        var agreement = new Agreement(terms, sides, now);
        agreements.add(agreement);
        agreements.add(agreement.propose(terms, null, own.get(0), Signatory.of(officer.caller()), null, now));
        history.record(agreement.id(), AgreementAction.DRAFTED, null, AgreementState.DRAFT, null);
        emails.proposed(agreement, own.get(0), terms, null);
        return agreement.code();
    }
}
