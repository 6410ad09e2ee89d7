package org.caravanserai.exchanges.call;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.CallChanged;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer moves the deadline of a published call to a later time; whoever has begun or submitted an application is told. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class ExtendCall {

    private final CallAccess access;
    private final CallCorrections corrections;
    private final History history;
    private final Event<CallChanged> changed;
    private final Clock clock;

    @Inject
    ExtendCall(
            CallAccess access, CallCorrections corrections, History history, Event<CallChanged> changed, Clock clock) {
        this.access = access;
        this.corrections = corrections;
        this.history = history;
        this.changed = changed;
        this.clock = clock;
    }

    /** A later deadline. */
    public record CallExtension(WrittenTime closesAt) {}

    /**
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code call-not-published}, {@code call-cancelled}, {@code results-released}
     * @throws Invalid {@code not-later} for {@code closesAt}
     */
    public void execute(Slug slug, CallExtension wish) {
        var call = access.run(slug);
        var closesAt = wish.closesAt().in("closesAt", call.zone());
        var before = call.closesAt();
        call.extend(closesAt, clock.instant());
        history.record(
                call.id(),
                CallAction.EXTENDED,
                before.atZone(call.zone()).toLocalDateTime() + " → "
                        + closesAt.atZone(call.zone()).toLocalDateTime());
        corrections.extended(call);
        changed.fire(new CallChanged(call.id()));
    }
}
