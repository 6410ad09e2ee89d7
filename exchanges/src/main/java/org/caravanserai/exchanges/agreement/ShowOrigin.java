package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.OriginEvent;
import org.caravanserai.domain.exchanges.agreement.OriginEvents;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The event that an agreement came from, and those that could be named. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ShowOrigin {

    private final ExchangeOfficer officer;
    private final OriginEvents events;
    private final Clock clock;

    @Inject
    public ShowOrigin(ExchangeOfficer officer, OriginEvents events, Clock clock) {
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is named and what can be.
     *
     * @param event null where none is named, or the one that was is not public any more
     * @param choices the one that is named among them
     */
    public record Origin(@Nullable OriginEvent event, List<OriginEvent> choices) {}

    /**
     * @throws NotFound when the officer acts for none of the parties
     */
    public Origin execute(String code) {
        var agreement = officer.readAgreement(code);
        var slug = agreement.originEvent();
        var event = slug == null ? null : events.bySlug(slug).orElse(null);
        var near = events.near(agreement.parties(), clock.instant());
        return new Origin(
                event,
                event == null || near.contains(event)
                        ? near
                        : Stream.concat(Stream.of(event), near.stream()).toList());
    }
}
