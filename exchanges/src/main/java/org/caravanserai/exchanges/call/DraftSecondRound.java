package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Instant;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallDetails;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer drafts a call for the places that a call whose results are released has left. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DraftSecondRound {

    private Calls calls;
    private Agreements agreements;
    private CallAccess access;
    private History history;
    private FreePlaces free;

    @SuppressWarnings("NullAway.Init")
    protected DraftSecondRound() {}

    @Inject
    public DraftSecondRound(Calls calls, Agreements agreements, CallAccess access, History history, FreePlaces free) {
        this.calls = calls;
        this.agreements = agreements;
        this.access = access;
        this.history = history;
        this.free = free;
    }

    /**
     * The draft says what the earlier call says, for those of its destinations that have free places.
     *
     * @return its slug
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code results-not-released}; {@code no-places-left}; {@code agreement-not-in-force}
     * @throws Invalid {@code before-opening} for {@code closesAt}
     */
    public String execute(Slug slug, Instant opensAt, Instant closesAt) {
        var earlier = access.run(slug);
        if (earlier.releasedAt() == null) {
            throw new Refused("results-not-released");
        }
        var left = earlier.conditions().stream()
                .filter(condition -> free.of(earlier, condition) > 0)
                .toList();
        if (left.isEmpty()) {
            throw new Refused("no-places-left");
        }
        var agreement = agreements.byId(earlier.agreement()).orElseThrow();
        var inForce = agreement.revisionInForce();
        if (inForce == null || !agreement.allowsExchangesIn(earlier.year())) {
            throw new Refused("agreement-not-in-force");
        }
        var call = new ExchangeCall(
                calls.freeSlug(slug),
                agreement,
                earlier.organization(),
                agreements.revision(agreement.id(), inForce).orElseThrow().terms(),
                new CallDetails(
                        earlier.year(),
                        left,
                        earlier.title(),
                        earlier.description(),
                        earlier.funding(),
                        opensAt,
                        closesAt,
                        earlier.zone(),
                        earlier.questions(),
                        earlier.rules()));
        call.follow(earlier);
        calls.add(call);
        history.record(call.id(), CallAction.DRAFTED, null);
        return call.slug().value();
    }
}
