package org.caravanserai.exchanges.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.exchanges.call.ApplicationNotices;
import org.caravanserai.exchanges.call.CallPlaces;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Offers places that become free to those on the reserve list, the first in the ranking first. */
@ApplicationScoped
public class ReserveList {

    private final CallApplications applications;
    private final CallPlaces places;
    private final ApplicationNotices notices;
    private final History history;
    private final Clock clock;

    @Inject
    ReserveList(
            CallApplications applications,
            CallPlaces places,
            ApplicationNotices notices,
            History history,
            Clock clock) {
        this.applications = applications;
        this.places = places;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The place that an application held until now is free.
     *
     * @param call locked by the caller, so that no place is offered twice
     * @param held its key; null when none was held
     */
    public void placeFreed(ExchangeCall call, @Nullable String held) {
        places.lock(List.of(call));
        places.giveBack(call, held);
        passOn(call);
    }

    /**
     * Offers what is free to those on the reserve list: each gets the place that they like best among the free ones.
     *
     * @param call locked by the caller, so that no place is offered twice
     */
    void passOn(ExchangeCall call) {
        if (call.releasedAt() == null) {
            return;
        }
        var free = places.free(call);
        for (var application : applications.reserve(call.id())) {
            application.wishes().stream()
                    .filter(key -> free.getOrDefault(key, 0) > 0 && places.keep(call, key))
                    .findFirst()
                    .ifPresent(key -> {
                        free.merge(key, -1, Integer::sum);
                        offer(call, application, key);
                    });
        }
    }

    private void offer(ExchangeCall call, Application application, String key) {
        history.step(
                application,
                ApplicationAction.PROMOTED,
                null,
                () -> application.promote(
                        key, clock.instant().plus(Duration.ofDays(call.rules().offerDays()))));
        notices.result(call, application);
    }
}
