package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * An officer lets a partner without an account act for a party of an agreement: a link goes to the person by email. Approving by it needs an
 * address under a domain of the organization, or the authority's look.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class IssueAgreementLink {

    /** Days that a link lasts when nothing else is said. */
    public static final int USUAL_DAYS = 60;

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

    /** Person and party for a link. */
    public record AgreementLinkWish(
            @Described("Slug of the party") Slug organization,
            String person,
            EmailAddress email,

            @Described("In which the person is written to, BCP 47") @Nullable
            LanguageTag language,

            @Described("How long the link lasts, 1 to 365; 60 when not said") @Nullable
            Integer days) {}

    /**
     * The address of the link is in the email only: who issues it cannot act by it.
     *
     * @param code of the agreement
     * @return the code of the link
     * @throws NotFound when the officer acts for none of the parties
     * @throws Invalid each fault with its field; {@code not-a-party}
     * @throws Refused {@code own-party}; {@code party-has-officers} when people with accounts act for the organization;
     *     {@code agreement-over}
     */
    public String execute(String code, AgreementLinkWish wish) {
        var agreement = officer.lockedAgreement(code);
        var party = parties.find(wish.organization());
        parties.requireAway(agreement, party);
        var link = new AgreementLink(
                agreement.id(),
                party,
                wish.person(),
                wish.email(),
                officer.account(),
                wish.days() == null ? USUAL_DAYS : wish.days(),
                wish.language() == null ? LanguageTag.of("en") : wish.language(),
                parties.hasAddress(party, wish.email()),
                clock.instant());
        issuing.issue(agreement, link);
        return link.code();
    }
}
