package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer of the receiving side says that a person never came: the place is free again. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class RecordNoShow {

    private final NominationAccess access;
    private final StayConsequences stays;

    @Inject
    public RecordNoShow(NominationAccess access, StayConsequences stays) {
        this.access = access;
        this.stays = stays;
    }

    /**
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Refused {@code mobility-state}
     */
    public void execute(String code, @Nullable String why) {
        var mobility = access.mobility(code);
        var nomination = access.receivedFor(mobility);
        stays.take(mobility, StayEventKind.NO_SHOW, null, why, mobility::noShow);
        access.release(nomination);
    }
}
