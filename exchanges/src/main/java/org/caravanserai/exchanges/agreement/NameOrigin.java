package org.caravanserai.exchanges.agreement;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.OriginEvents;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** An officer names the event that an agreement came from, so that the event can be seen to have led to something. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class NameOrigin {

    private final ExchangeOfficer officer;
    private final OriginEvents events;
    private final History history;

    @Inject
    public NameOrigin(ExchangeOfficer officer, OriginEvents events, History history) {
        this.officer = officer;
        this.events = events;
        this.history = history;
    }

    /**
     * @param event slug of a public event; null or blank: it came of none
     * @throws NotFound when the officer acts for none of the parties
     * @throws Invalid {@code no-such-origin}
     */
    public void execute(String code, @Nullable String event) {
        var agreement = officer.lockedAgreement(code);
        var own = officer.among(agreement.parties()).get(0);
        var slug = ShortText.written(event);
        if (slug != null && events.bySlug(slug).isEmpty()) {
            throw new Invalid("event", "no-such-origin");
        }
        if (agreement.cameOf(own, slug)) {
            history.record(agreement.id(), AgreementAction.ORIGIN_NAMED, slug);
        }
    }
}
