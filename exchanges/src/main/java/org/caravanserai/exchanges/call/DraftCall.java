package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer of a sending organization drafts a call for places of agreements in force, of one or of several. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DraftCall {

    private final CallOfferings offerings;
    private final Calls calls;
    private final History history;

    @Inject
    DraftCall(CallOfferings offerings, Calls calls, History history) {
        this.offerings = offerings;
        this.calls = calls;
        this.history = history;
    }

    /**
     * @return the slug of the call, made of its title
     * @throws NotFound when the caller acts for none of the parties
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid each fault with its field; {@code not-a-condition-of-the-agreement} also for conditions by which the
     *     other side sends
     */
    public String execute(CallDraft draft) {
        var details = draft.details();
        var offered = offerings.of(draft.agreement(), details);
        var slug = calls.freeSlug(Slug.from(details.title().in("en"), "exchange"));
        var call = new ExchangeCall(slug, offerings.organization(offered, details), offered, details);
        calls.add(call);
        history.record(call.id(), CallAction.DRAFTED, null);
        return call.slug().value();
    }
}
