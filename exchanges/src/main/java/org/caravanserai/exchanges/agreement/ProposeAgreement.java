package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.emails.ExchangeEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;

/** An officer drafts an agreement with other organizations. All parties can read it from then on; nobody has approved it. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ProposeAgreement {

    private Agreements agreements;
    private Organizations organizations;
    private ExchangeOfficer officer;
    private History history;
    private ExchangeEmails emails;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ProposeAgreement() {}

    @Inject
    public ProposeAgreement(
            Agreements agreements,
            Organizations organizations,
            ExchangeOfficer officer,
            History history,
            ExchangeEmails emails,
            Clock clock) {
        this.agreements = agreements;
        this.organizations = organizations;
        this.officer = officer;
        this.history = history;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * What is proposed.
     *
     * @param parties slugs of 2 to 20 organizations, at least one of them the officer's own
     */
    public record Command(List<String> parties, TermsForm terms) {}

    /**
     * @return the code of the agreement
     * @throws Invalid each fault with its field; {@code no-own-party} when the officer acts for none of the parties
     */
    public String execute(Command command) {
        var parties = parties(command.parties());
        var own = officer.among(parties);
        if (own.isEmpty()) {
            throw new Invalid("parties", "no-own-party");
        }
        var terms =
                new TermsReader(command.parties().stream().map(String::strip).toList()).read(command.terms());
        var now = clock.instant();
        var agreement = new Agreement(parties, terms, now);
        agreements.add(agreement);
        agreements.add(agreement.propose(terms, null, own.get(0), Signatory.of(officer.caller()), null, now));
        history.record(agreement.id(), AgreementAction.DRAFTED, null, AgreementState.DRAFT, null);
        emails.proposed(agreement, own.get(0), terms, null);
        return agreement.code();
    }

    private List<UUID> parties(List<String> slugs) {
        var fields = new FormFields();
        var parties = new ArrayList<UUID>();
        for (int i = 0; i < slugs.size(); i++) {
            var field = "parties[" + i + "].organization";
            if (fields.needed(field, slugs.get(i))) {
                var party = fields.reference(field, slugs.get(i), organizations::bySlug, Organization::id);
                if (party != null) {
                    parties.add(party);
                }
            }
        }
        fields.throwIfAny();
        return parties;
    }
}
