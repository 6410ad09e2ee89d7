package org.caravanserai.exchanges.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.exchanges.agreement.AgreementLink;
import org.caravanserai.domain.exchanges.agreement.AgreementLinks;
import org.caravanserai.domain.exchanges.agreement.ExchangePeople;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.SignedCodes;
import org.caravanserai.platform.access.CurrentCaller;

/**
 * The addresses of links, and who comes by one. An address holds the code of its link with the signature of this instance, so
 * that nothing secret is stored and nobody can make one.
 */
@ApplicationScoped
public class LinkHolder {

    private static final String PURPOSE = "agreement-link";

    private final AgreementLinks links;
    private final SignedCodes codes;
    private final CurrentCaller caller;
    private final ExchangePeople people;
    private final Clock clock;

    @Inject
    public LinkHolder(
            AgreementLinks links, SignedCodes codes, CurrentCaller caller, ExchangePeople people, Clock clock) {
        this.links = links;
        this.codes = codes;
        this.caller = caller;
        this.people = people;
        this.clock = clock;
    }

    /** The page that the link opens, as a path of the platform. */
    public String path(AgreementLink link) {
        return "/agreements/" + token(link);
    }

    String token(AgreementLink link) {
        return codes.sign(PURPOSE, link.code(), link.id());
    }

    /**
     * The link of an address, which is renewed by this use.
     *
     * @throws NotFound when it is none of this instance, has expired or was revoked, or people with accounts act for the party by now
     */
    AgreementLink open(String token) {
        var link = links.byCode(SignedCodes.code(token))
                .filter(each -> codes.isGenuine(token, PURPOSE, each.code(), each.id()) && isOpen(each))
                .orElseThrow(() -> new NotFound("not-found"));
        link.renew(clock.instant());
        return link;
    }

    /** Whether the link opens its agreement: it ends when its party has officers. */
    boolean isOpen(AgreementLink link) {
        return link.isOpen(clock.instant()) && people.officers(link.party()).isEmpty();
    }

    /** Runs an action in the name of the holder of the link, who is recorded in the history. */
    <T> T acting(AgreementLink link, Supplier<T> action) {
        return acting(link, Map.of(), action);
    }

    /**
     * As {@link #acting}, with the rights of an officer of the party that the link names. The caller of this method has to make sure that the action is
     * about the agreement of the link and nothing else.
     */
    <T> T actingForParty(AgreementLink link, Supplier<T> action) {
        return acting(link, Map.of(link.party(), Set.of(OrganizationRole.EXCHANGE_OFFICER)), action);
    }

    private <T> T acting(AgreementLink link, Map<UUID, Set<OrganizationRole>> roles, Supplier<T> action) {
        var before = caller.get();
        var name = link.person() + " (" + link.code() + ")";
        caller.set(new Caller(null, name, link.email().value(), before.language(), Set.of(), roles));
        try {
            return action.get();
        } finally {
            caller.set(before);
        }
    }
}
