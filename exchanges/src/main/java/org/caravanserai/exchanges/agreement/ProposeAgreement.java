package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer drafts an agreement with other organizations. All parties can read it from then on; nobody has approved it. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ProposeAgreement {

    private AgreementActions actions;
    private AgreementParties parties;
    private ExchangeOfficer officer;
    private ExchangeEmails emails;

    @SuppressWarnings("NullAway.Init")
    protected ProposeAgreement() {}

    @Inject
    public ProposeAgreement(
            AgreementActions actions, AgreementParties parties, ExchangeOfficer officer, ExchangeEmails emails) {
        this.actions = actions;
        this.parties = parties;
        this.officer = officer;
        this.emails = emails;
    }

    /**
     * What is proposed.
     *
     * @param parties slugs of 2 to 20 organizations, at least one of them the officer's own
     * @param units codes of the units for which the parties make it, in the same order; blank, or missing at the end, for whole
     *     organizations
     * @param approved whether the officer approves it at once
     */
    public record Command(List<String> parties, TermsForm terms, List<String> units, boolean approved) {

        /** Not approved yet. */
        public Command(List<String> parties, TermsForm terms, List<String> units) {
            this(parties, terms, units, false);
        }

        /** Between whole organizations, not approved yet. */
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
        var terms = parties.terms(ids, command.terms(), Map.of());
        var by = Signatory.of(officer.caller());
        var agreement = actions.draft(terms, sides, own.get(0), by);
        if (command.approved()) {
            own.forEach(party -> actions.approve(agreement, party, by, 1, terms.hash()));
        }
        emails.proposed(agreement, own.get(0), terms, null);
        return agreement.code();
    }
}
