package org.caravanserai.exchanges.reference;

import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.Reference;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.emails.ExchangeEmail;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** A referee declines by the link, so that the applicant can ask another person. */
@UseCase
@Public
public class DeclineReference {

    private final ReferenceHolder holder;
    private final ReferenceArrival arrival;

    @Inject
    public DeclineReference(ReferenceHolder holder, ReferenceArrival arrival) {
        this.holder = holder;
        this.arrival = arrival;
    }

    /**
     * @throws NotFound when the link is none, the request was taken back or the time is over
     * @throws Refused {@code reference-state} when it was answered already
     */
    public void execute(String token) {
        arrival.answer(
                holder.open(token),
                Reference::decline,
                ApplicationAction.REFERENCE_DECLINED,
                ExchangeEmail.REFERENCE_DECLINED);
    }
}
