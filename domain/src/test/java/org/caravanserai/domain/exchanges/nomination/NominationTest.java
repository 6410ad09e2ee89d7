package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NominationTest {

    private static final Instant NOW = Exchanges.NOW;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ArrivalDays DAYS = ArrivalDays.of(new AcademicYear(2026, 2027), Term.FIRST);

    private final Nomination nomination = nomination();

    static Nomination nomination() {
        var place = new Nomination.Place(Ids.next(), "c1", Exchanges.YEAR, Exchanges.HOME, Exchanges.PARTNER);
        return new Nomination(place, Term.FULL_YEAR, person("li"), null, NOW);
    }

    private static Nominee person(String name) {
        return new Nominee(PersonName.of(name, "Wei"), EmailAddress.of(name + "@example.org"), null, null);
    }

    @Test
    void aDecisionNamesTheProposalThatWasRead() {
        var read = nomination.proposal();
        nomination.proposeAgain(Term.FIRST, person("li"));

        assertThatThrownBy(() -> nomination.accept(read, null, NOW)).isInstanceOf(Conflict.class);
        nomination.accept(nomination.proposal(), null, NOW);
        assertThat(nomination.state()).isEqualTo(NominationState.ACCEPTED);
    }

    @Test
    void aRejectionNeedsAReasonAndCanBeProposedAgain() {
        assertThatThrownBy(() -> nomination.reject(nomination.proposal(), " ", NOW))
                .isInstanceOf(Invalid.class);
        var refused = nomination.proposal();
        nomination.reject(refused, "No place in this field", NOW);
        assertThat(nomination.comment()).isEqualTo("No place in this field");

        nomination.proposeAgain(Term.FIRST, person("li"));

        assertThat(nomination.state()).isEqualTo(NominationState.PENDING);
        assertThat(nomination.proposal()).isNotEqualTo(refused);
        assertThat(nomination.comment()).isNull();
    }

    @Test
    void whoHasAcceptedCannotTakeItBack() {
        nomination.accept(nomination.proposal(), null, NOW);

        assertThatThrownBy(() -> nomination.reject(nomination.proposal(), "changed my mind", NOW))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void statesOfNominationsHaveTheirSuccessors(NominationState state) {
        var expected =
                switch (state) {
                    case UNCONFIRMED ->
                        Set.of(NominationState.PENDING, NominationState.REJECTED, NominationState.CANCELLED);
                    case PENDING ->
                        Set.of(NominationState.ACCEPTED, NominationState.REJECTED, NominationState.CANCELLED);
                    case ACCEPTED -> Set.of(NominationState.CANCELLED);
                    case REJECTED -> Set.of(NominationState.PENDING, NominationState.CANCELLED);
                    case CANCELLED -> Set.<NominationState>of();
                };
        assertThat(state.next()).isEqualTo(expected);
        assertThat(state.holdsPlace()).isEqualTo(state == NominationState.PENDING || state == NominationState.ACCEPTED);
    }

    @Test
    void aStayGoesFromArrivalToDeparture() {
        var stay = new Mobility(nomination.id());
        assertThatThrownBy(() -> stay.depart(TODAY, TODAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> stay.arrive(TODAY.plusDays(1), TODAY, DAYS, null))
                .isInstanceOf(Invalid.class);

        stay.arrive(TODAY.minusDays(90), TODAY, DAYS, null);
        assertThatThrownBy(stay::noShow).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> stay.depart(TODAY.minusDays(91), TODAY)).isInstanceOf(Invalid.class);
        stay.depart(TODAY, TODAY);

        assertThat(stay.state()).isEqualTo(MobilityState.DEPARTED);
        assertThat(stay.arrivedOn()).isEqualTo(TODAY.minusDays(90));
        assertThat(stay.departedOn()).isEqualTo(TODAY);
    }

    @Test
    void whoNeverComesHasNoStay() {
        var stay = new Mobility(nomination.id());
        stay.noShow();

        assertThat(stay.state().next()).isEmpty();
        assertThatThrownBy(() -> stay.arrive(TODAY, TODAY, DAYS, null)).isInstanceOf(Refused.class);
    }
}
