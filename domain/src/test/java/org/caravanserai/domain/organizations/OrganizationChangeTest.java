package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrganizationChangeTest {

    private static final OrganizationIdentity BEFORE =
            Bodies.university(null, Name.official("en", "Before")).identity();
    private static final OrganizationIdentity AFTER =
            Bodies.university(null, Name.official("en", "After")).identity();

    private final OrganizationChange change = new OrganizationChange(UUID.randomUUID(), BEFORE, Bodies.NOW);

    static Stream<Arguments> ends() {
        return Stream.of(
                end(OrganizationChange.State.APPROVED, change -> change.approve(Bodies.NOW)),
                end(OrganizationChange.State.REFUSED, change -> change.refuse(Bodies.NOW)),
                end(OrganizationChange.State.WITHDRAWN, change -> change.withdraw(Bodies.NOW)));
    }

    private static Arguments end(OrganizationChange.State state, Consumer<OrganizationChange> verb) {
        return Arguments.of(state, verb);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatIsDecidedStaysSo(OrganizationChange.State state, Consumer<OrganizationChange> verb) {
        verb.accept(change);
        assertThat(change.state()).isEqualTo(state);
        assertThatThrownBy(() -> verb.accept(change)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> change.propose(AFTER, Bodies.NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void aNewerProposalReplacesTheWaitingOne() {
        change.propose(AFTER, Bodies.NOW);
        assertThat(change.proposed()).isEqualTo(AFTER);
        assertThat(change.state()).isEqualTo(OrganizationChange.State.PENDING);
        assertThat(AFTER.namesMissingFrom(BEFORE)).containsExactly(Name.official("en", "After"));
    }
}
