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

    private NominationDesk desk;
    private StayDesk stays;

    @SuppressWarnings("NullAway.Init")
    protected RecordNoShow() {}

    @Inject
    public RecordNoShow(NominationDesk desk, StayDesk stays) {
        this.desk = desk;
        this.stays = stays;
    }

    /**
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} for the sending side
     * @throws Refused {@code mobility-state}
     */
    public void execute(String code, @Nullable String why) {
        var mobility = desk.mobility(code);
        var nomination = desk.receivedFor(mobility);
        var before = mobility.state();
        mobility.noShow();
        desk.release(nomination);
        stays.happened(mobility, before, StayEventKind.NO_SHOW, null, why);
    }
}
