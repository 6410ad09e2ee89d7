package org.caravanserai.exchanges.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.exchanges.agreement.ExchangePeople;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.exchanges.emails.PartnersByLink;

/** Finds the people who act for a party by a link, to write to them. */
@ApplicationScoped
public class LinkedPartners implements PartnersByLink {

    private final AgreementLinks links;
    private final LinkHolder holder;
    private final ExchangePeople people;
    private final Clock clock;

    @Inject
    public LinkedPartners(AgreementLinks links, LinkHolder holder, ExchangePeople people, Clock clock) {
        this.links = links;
        this.holder = holder;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Partner> of(UUID agreement, UUID party) {
        if (!people.officers(party).isEmpty()) {
            return List.of();
        }
        var newest = new LinkedHashMap<EmailAddress, AgreementLink>();
        links.of(agreement).stream()
                .filter(link -> link.party().equals(party) && link.revokedAt() == null)
                .forEach(link -> newest.putIfAbsent(link.email(), link));
        return newest.values().stream().map(this::partner).toList();
    }

    @Override
    public boolean any(UUID agreement, UUID party) {
        return people.officers(party).isEmpty()
                && links.of(agreement).stream()
                        .anyMatch(link -> link.party().equals(party) && link.revokedAt() == null);
    }

    private Partner partner(AgreementLink link) {
        link.renew(clock.instant());
        return new Partner(
                new Recipient(link.email(), link.person(), link.language()), holder.path(link), link.expiresAt());
    }
}
