package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * An officer lets a partner without an account act for a party of an agreement: a link goes to the person by email. Approving by it needs an
 * address under a domain of the organization, or the authority's look.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class IssueAgreementLink {

    private final PartiesWithoutOfficers parties;
    private final LinkIssuing issuing;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public IssueAgreementLink(
            PartiesWithoutOfficers parties, LinkIssuing issuing, ExchangeOfficer officer, Clock clock) {
        this.parties = parties;
        this.issuing = issuing;
        this.officer = officer;
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
        var party = parties.read(command.organization(), fields);
        var email = fields.needed("email", command.email())
                ? fields.value("email", () -> EmailAddress.of(Objects.requireNonNullElse(command.email(), "")))
                : null;
        fields.needed("person", command.person());
        var language = fields.language("language", command.language());
        fields.throwIfAny();
        parties.requireAway(agreement, Objects.requireNonNull(party));
        var now = clock.instant();
        var link = new AgreementLink(
                agreement.id(),
                party,
                Objects.requireNonNull(command.person()),
                Objects.requireNonNull(email),
                officer.account(),
                command.days(),
                language == null ? LanguageTag.of("en") : language,
                parties.hasAddress(party, Objects.requireNonNull(email)),
                now);
        issuing.issue(agreement, link);
        return link.code();
    }
}
