package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.StayEvent;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer of the receiving side says that a person has left before the agreed end: the stay counts by its real length. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RecordEarlyReturn {

    private final NominationAccess access;
    private final StayConsequences stays;

    @Inject
    public RecordEarlyReturn(NominationAccess access, StayConsequences stays) {
        this.access = access;
        this.stays = stays;
    }

    /**
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Invalid {@code in-the-future}, {@code before-arrival}, {@code before-interruption}; {@code required} for the reason
     * @throws Refused {@code mobility-state}
     */
    public void execute(String code, LocalDate day, @Nullable String reason) {
        var why = ShortText.needed("reason", reason, StayEvent.LONGEST_REASON);
        var mobility = access.mobility(code);
        var nomination = access.receivedFor(mobility);
        stays.take(
                mobility, StayEventKind.EARLY_RETURN, day, why, () -> mobility.returnEarly(day, stays.latestToday()));
        stays.ended(mobility, nomination, day);
    }
}
