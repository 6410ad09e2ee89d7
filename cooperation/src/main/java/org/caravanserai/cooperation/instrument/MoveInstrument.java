package org.caravanserai.cooperation.instrument;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An instrument is initialled, signed, comes into force, is denounced or replaced. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class MoveInstrument {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final History history;

    @Inject
    public MoveInstrument(EntryReader reader, RegistryChanges changes, History history) {
        this.reader = reader;
        this.changes = changes;
        this.history = history;
    }

    /**
     * @param day on which it happened; null: today
     * @throws NotFound when there is none
     * @throws Conflict {@code changed-meanwhile}
     * @throws Refused {@code instrument-state}
     * @throws Invalid {@code on}, {@code state}; {@code reason} where it ends without one
     */
    public void execute(
            Slug slug, @Nullable Long read, InstrumentState next, @Nullable LocalDate day, @Nullable String why) {
        var instrument = changes.lock(Instrument.class, slug, read);
        var reason = changes.reason(next.isOver(), why);
        history.step(
                instrument,
                RegistryAction.MOVED,
                reason,
                () -> instrument.become(next, day == null ? reader.today() : day));
    }
}
