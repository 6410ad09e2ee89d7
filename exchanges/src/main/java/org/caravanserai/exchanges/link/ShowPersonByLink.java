package org.caravanserai.exchanges.link;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationStep;
import org.caravanserai.domain.exchanges.nomination.StayStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
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

    /** What a decision by link can be. */
    private static final Set<NominationStep> DECISIONS = EnumSet.of(NominationStep.ACCEPT, NominationStep.REJECT);

    private static final Set<StayStep> CONFIRMATIONS = EnumSet.of(StayStep.ARRIVE, StayStep.DEPART);

    /**
     * @param receives whether the person comes to the party of the link
     */
    public record Shown(NominationRow nomination, boolean receives) {

        /** What the party can decide of the nomination now. */
        public Set<NominationStep> possible() {
            return receives
                    ? Step.only(Step.possible(NominationStep.class, nomination.standing()), DECISIONS::contains)
                    : Set.of();
        }

        /** What the party can confirm of the stay now. */
        public Set<StayStep> possibleOfStay() {
            var stay = nomination.stay();
            return receives && stay != null
                    ? Step.only(
                            Step.possible(
                                    StayStep.class,
                                    new StayStep.Standing(stay, nomination.arrivedOn() != null, false, false)),
                            CONFIRMATIONS::contains)
                    : Set.of();
        }

        public boolean isToDecide() {
            return !possible().isEmpty();
        }

        public boolean isExpected() {
            return possibleOfStay().contains(StayStep.ARRIVE);
        }

        public boolean isThere() {
            return possibleOfStay().contains(StayStep.DEPART);
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
