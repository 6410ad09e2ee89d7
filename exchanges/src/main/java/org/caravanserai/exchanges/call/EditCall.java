package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer changes a call that is not published yet. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class EditCall {

    private final CallOfferings offerings;
    private final CallAccess access;
    private final History history;

    @Inject
    EditCall(CallOfferings offerings, CallAccess access, History history) {
        this.offerings = offerings;
        this.access = access;
        this.history = history;
    }

    /**
     * @param version of the call that the change is made on; null to save over whatever was saved in between
     * @throws NotFound when the caller does not run the call
     * @throws Conflict when it was changed since
     * @throws Refused {@code call-published}, {@code agreement-not-in-force}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long version, CallDraft draft) {
        var call = access.run(slug);
        if (version != null && version != call.version()) {
            throw new Conflict("changed-meanwhile");
        }
        var details = draft.details();
        call.requireDraft();
        call.change(offerings.of(draft.agreement(), details), details);
        history.record(call.id(), CallAction.CHANGED, null);
    }
}
