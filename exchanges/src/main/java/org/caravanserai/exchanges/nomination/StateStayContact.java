package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.exchanges.nomination.StayContacts;
import org.caravanserai.domain.exchanges.nomination.StayStep;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A person enters an address and an emergency contact for their own stay. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class StateStayContact {

    private final OwnStays own;
    private final StayContacts contacts;
    private final History history;
    private final Clock clock;

    @Inject
    public StateStayContact(OwnStays own, StayContacts contacts, History history, Clock clock) {
        this.own = own;
        this.contacts = contacts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when it is not the caller's stay
     * @throws Refused {@code mobility-state} when the stay is over
     * @throws Invalid each fault with its field
     */
    public void execute(String code, StayContact.Details details) {
        var stay = own.find(code).orElseThrow(() -> new NotFound("not-found"));
        stay.require(StayStep.STATE_CONTACT);
        contacts.of(stay.id())
                .ifPresentOrElse(
                        known -> known.change(details, clock.instant()),
                        () -> contacts.add(new StayContact(stay.id(), details, clock.instant())));
        history.record(stay.id(), MobilityAction.CONTACT_STATED, null);
    }
}
