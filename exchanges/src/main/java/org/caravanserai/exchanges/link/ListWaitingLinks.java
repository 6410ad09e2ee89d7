package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Links to agreements whose address nobody knows as one of the organization, for the authority to look at. */
@UseCase
@Requires(Permission.VERIFY_ORGANIZATIONS)
public class ListWaitingLinks {

    private final AgreementLinks links;
    private final Agreements agreements;
    private final Organizations organizations;
    private final LinkHolder holder;

    @Inject
    public ListWaitingLinks(
            AgreementLinks links, Agreements agreements, Organizations organizations, LinkHolder holder) {
        this.links = links;
        this.agreements = agreements;
        this.organizations = organizations;
        this.holder = holder;
    }

    /**
     * A link that waits.
     *
     * @param title of the agreement
     * @param organization for which the person would act
     * @param website of the organization; null where it is not known
     * @param domains of the organization
     * @param others the other parties, one of which has issued the link
     */
    public record Line(
            String code,
            String agreement,
            LocalizedText title,
            NamedParty organization,
            @Nullable String website,
            List<String> domains,
            List<NamedParty> others,
            String person,
            String email,
            Instant issuedAt) {}

    /** The oldest first. */
    public List<Line> execute() {
        return links.waiting().stream().filter(holder::isOpen).map(this::line).toList();
    }

    private Line line(AgreementLink link) {
        var agreement = agreements.byId(link.agreement()).orElseThrow();
        var title = agreements
                .revision(agreement.id(), agreement.revision())
                .orElseThrow()
                .terms()
                .title();
        var organization = organizations.byId(link.party()).orElseThrow();
        var parties = agreement.parties().stream()
                .map(id -> organizations.byId(id).orElseThrow())
                .map(each -> new NamedParty(each.id(), each.slug().value(), each.displayName()))
                .toList();
        return new Line(
                link.code(),
                agreement.code(),
                title,
                parties.stream()
                        .filter(party -> party.id().equals(link.party()))
                        .findFirst()
                        .orElseThrow(),
                organization.profile().website(),
                organization.profile().domains().values(),
                parties.stream()
                        .filter(party -> !party.id().equals(link.party()))
                        .toList(),
                link.person(),
                link.email().value(),
                link.createdAt());
    }
}
