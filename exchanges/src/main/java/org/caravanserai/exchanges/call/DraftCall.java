package org.caravanserai.exchanges.call;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer of a sending organization drafts a call for places of an agreement in force. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class DraftCall {

    private Agreements agreements;
    private Calls calls;
    private ExchangeOfficer officer;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected DraftCall() {}

    @Inject
    public DraftCall(Agreements agreements, Calls calls, ExchangeOfficer officer, History history) {
        this.agreements = agreements;
        this.calls = calls;
        this.officer = officer;
        this.history = history;
    }

    /**
     * @return the slug of the call, made of its title
     * @throws NotFound when the caller acts for none of the parties
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid each fault with its field; {@code not-a-condition-of-the-agreement} also for conditions by which the
     *     other side sends
     */
    public String execute(CallForm form) {
        var details = form.read();
        var agreement = officer.agreement(String.valueOf(form.agreement()));
        var inForce = agreement.revisionInForce();
        if (inForce == null || !agreement.allowsExchangesIn(details.year())) {
            throw new Refused("agreement-not-in-force");
        }
        var terms = agreements.revision(agreement.id(), inForce).orElseThrow().terms();
        var organization = officer.among(agreement.parties()).get(0);
        var title = details.title();
        var slug = calls.freeSlug(Slug.from(title.in("en"), "exchange"));
        var call = new ExchangeCall(slug, agreement, organization, terms, details);
        calls.add(call);
        history.record(call.id(), CallAction.DRAFTED, null);
        return call.slug().value();
    }
}
