package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The holder of a link reads a nomination under its agreement, with the stay. */
@UseCase
@Public
public class ShowPersonByLink {

    private final LinkHolder holder;
    private final LinkedPeople people;

    @Inject
    public ShowPersonByLink(LinkHolder holder, LinkedPeople people) {
        this.holder = holder;
        this.people = people;
    }

    /**
     * @param receives whether the person comes to the party of the link
     */
    public record Shown(NominationRow nomination, boolean receives) {

        public boolean isToDecide() {
            return receives && nomination.state() == NominationState.PENDING;
        }

        public boolean isExpected() {
            return receives && nomination.stay() == MobilityState.EXPECTED;
        }

        public boolean isThere() {
            var stay = nomination.stay();
            return receives && stay != null && stay.isUnderWay();
        }
    }

    /**
     * @throws NotFound when the link is none, has expired or was revoked, or the nomination is not one under its agreement
     */
    public Shown execute(String token, String code) {
        var link = holder.open(token);
        people.requireNomination(link, code);
        var row = people.row(code);
        return new Shown(row, row.to().id().equals(link.party()));
    }
}
