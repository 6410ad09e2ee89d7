package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Tells a guest who has still to confirm the address what the sign-up was answered. It looks the same for an address that was
 * registered before, so nothing is looked up.
 */
@UseCase
@Public
public class ShowHeldResult {

    private final Receipts receipts;

    @Inject
    public ShowHeldResult(Receipts receipts) {
        this.receipts = receipts;
    }

    /**
     * @param position place in the waiting list, from 1; null when not waiting
     * @param receipt null when there is none
     * @throws NotFound when the receipt is for another answer
     */
    public ShowResult.Result execute(
            String code, RegistrationState state, @Nullable Integer position, @Nullable String receipt) {
        if (!receipts.isOf(code, state, position, receipt)) {
            throw new NotFound("not-found");
        }
        return new ShowResult.Result(code, state, null, position, false);
    }
}
