package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallDetails;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.CallStep;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Offering;
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

    private final Calls calls;
    private final Agreements agreements;
    private final CallAccess access;
    private final History history;
    private final CallPlaces places;
    private final CallOfferings offerings;
    private final Clock clock;

    @Inject
    DraftSecondRound(
            Calls calls,
            Agreements agreements,
            CallAccess access,
            History history,
            CallPlaces places,
            CallOfferings offerings,
            Clock clock) {
        this.clock = clock;
        this.calls = calls;
        this.agreements = agreements;
        this.access = access;
        this.history = history;
        this.places = places;
        this.offerings = offerings;
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
        earlier.require(CallStep.DRAFT_SECOND_ROUND, clock.instant());
        var free = places.free(earlier);
        var left = earlier.places().stream()
                .filter(place -> free.getOrDefault(place.key(), 0) > 0)
                .toList();
        if (left.isEmpty()) {
            throw new Refused("no-places-left");
        }
        var offered = left.stream()
                .map(CallPlace::agreement)
                .distinct()
                .map(id -> offerings.offering(agreements.byId(id).orElseThrow(), earlier.year()))
                .toList();
        var names = left.stream()
                .map(place -> CallPlace.name(code(offered, place.agreement()), place.condition()))
                .toList();
        var call = new ExchangeCall(
                calls.freeSlug(slug),
                earlier.organization(),
                offered,
                new CallDetails(
                        earlier.year(),
                        names,
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

    private static String code(List<Offering> offered, UUID agreement) {
        return offered.stream()
                .map(Offering::agreement)
                .filter(each -> each.id().equals(agreement))
                .findFirst()
                .orElseThrow()
                .code();
    }
}
