package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An officer of the sending side takes a nomination back; its place is free again, and its letters are no longer valid. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class CancelNomination {

    private final NominationAccess access;
    private final NominationCancelling cancelling;

    @Inject
    public CancelNomination(NominationAccess access, NominationCancelling cancelling) {
        this.access = access;
        this.cancelling = cancelling;
    }

    /**
     * @param why for the receiving side
     * @throws NotFound when the caller does not act for the sending side
     * @throws Refused {@code nomination-state} when it was cancelled; {@code mobility-state} when the person has arrived
     */
    public void execute(String code, @Nullable String why) {
        cancelling.cancel(access.sent(code), why);
    }
}
