package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer lets a partner without an account act for a party of an agreement: a link goes to the person by email. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class IssueAgreementLink {

    private AgreementLinks links;
    private Organizations organizations;
    private ExchangeOfficer officer;
    private LinkEmails emails;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected IssueAgreementLink() {}

    @Inject
    public IssueAgreementLink(
            AgreementLinks links,
            Organizations organizations,
            ExchangeOfficer officer,
            LinkEmails emails,
            History history,
            Clock clock) {
        this.links = links;
        this.organizations = organizations;
        this.officer = officer;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param agreement code of the agreement
     * @param organization slug of the party that the person acts for
     * @param person name of the person
     * @param language in which the person is written to, a BCP 47 tag
     * @param days that the link lasts
     */
    public record Command(
            String agreement,
            @Nullable String organization,
            @Nullable String person,
            @Nullable String email,
            @Nullable String language,
            int days) {}

    /**
     * The address of the link is in the email only: who issues it cannot act by it.
     *
     * @return the code of the link
     * @throws NotFound when the officer acts for none of the parties
     * @throws Invalid each fault with its field; {@code not-a-party}
     * @throws Refused {@code own-party}; {@code party-has-officers} when people with accounts act for the organization;
     *     {@code agreement-over}
     */
    public String execute(Command command) {
        var agreement = officer.lockedAgreement(command.agreement());
        var fields = new FormFields();
        var party = fields.needed("organization", command.organization())
                ? fields.reference("organization", command.organization(), organizations::bySlug, Organization::id)
                : null;
        var email = fields.needed("email", command.email())
                ? fields.value("email", () -> EmailAddress.of(Objects.requireNonNullElse(command.email(), "")))
                : null;
        fields.needed("person", command.person());
        var language = fields.language("language", command.language());
        fields.throwIfAny();
        requireAway(agreement, Objects.requireNonNull(party));
        var now = clock.instant();
        var link = new AgreementLink(
                agreement.id(),
                party,
                Objects.requireNonNull(command.person()),
                Objects.requireNonNull(email),
                officer.account(),
                command.days(),
                now);
        links.add(link);
        emails.issued(agreement, officer.latest(agreement).terms(), link, language);
        history.record(agreement.id(), AgreementAction.LINK_ISSUED, link.person() + ", " + email);
        return link.code();
    }

    private void requireAway(Agreement agreement, UUID party) {
        if (!agreement.isParty(party)) {
            throw new Invalid("organization", "not-a-party");
        }
        if (officer.actsFor(party)) {
            throw new Refused("own-party");
        }
        if (emails.isReachable(party)) {
            throw new Refused("party-has-officers");
        }
        if (agreement.state() == AgreementState.WITHDRAWN) {
            throw new Refused("agreement-over");
        }
    }
}
