package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.Succession;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.CallChanged;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.history.History;

/** A call offers the places of another agreement from now on, and what people have applied for goes on there. */
@ApplicationScoped
public class MoveCall {

    private final CallApplications callApplications;
    private final CallPlaces places;
    private final History history;
    private final Event<CallChanged> changed;

    @Inject
    MoveCall(CallApplications callApplications, CallPlaces places, History history, Event<CallChanged> changed) {
        this.callApplications = callApplications;
        this.places = places;
        this.history = history;
        this.changed = changed;
    }

    /**
     * @param call locked
     * @throws Invalid {@code no-condition-fits} for {@code movedTo}, where one of its conditions has none of its own there
     * @throws Refused {@code no-place-there}; {@code results-released}
     */
    public void execute(ExchangeCall call, Succession succession, String why) {
        var next = succession.next();
        var fitting = new LinkedHashMap<String, List<String>>();
        boolean full = false;
        var ending = succession.ending().id();
        var offered = call.places().stream()
                .filter(place -> place.agreement().equals(next.id()))
                .map(CallPlace::condition)
                .toList();
        for (var place : call.places()) {
            if (!place.agreement().equals(ending)) {
                continue;
            }
            var code = place.condition();
            var found = succession.fitting(code, List.of(call.year())).stream()
                    .map(Condition::code)
                    .filter(each -> !offered.contains(each))
                    .toList();
            var free = found.stream()
                    .filter(each -> places.of(next.id(), each, call.year()) > 0)
                    .toList();
            full = full || free.isEmpty() && !found.isEmpty();
            fitting.put(code, free);
        }
        if (full) {
            throw new Refused("no-place-there", call.year());
        }
        var applications = callApplications.all(call.id());
        applications.forEach(application -> places.giveBack(call, application.held()));
        var moved = call.move(ending, next, Succession.pairs(fitting));
        applications.forEach(application -> application.move(moved));
        history.record(
                call.id(),
                CallAction.MOVED,
                "%s → %s: %s".formatted(succession.ending().code(), next.code(), why));
        changed.fire(new CallChanged(call.id()));
    }
}
