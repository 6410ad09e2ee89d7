package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An officer deletes a call that was never published. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DeleteCall {

    private final CallAccess access;
    private final Calls calls;

    @Inject
    DeleteCall(CallAccess access, Calls calls) {
        this.access = access;
        this.calls = calls;
    }

    /**
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code call-published}
     */
    public void execute(Slug slug) {
        var call = access.run(slug);
        call.requireDraft();
        calls.delete(call);
    }
}
