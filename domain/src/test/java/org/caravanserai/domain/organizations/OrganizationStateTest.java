package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.util.Arrays;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OrganizationStateTest {

    static Stream<Arguments> allPairs() {
        return Arrays.stream(OrganizationState.values()).flatMap(from -> Stream.of(
                        OrganizationState.VERIFIED,
                        OrganizationState.REFUSED,
                        OrganizationState.RESUBMITTED,
                        OrganizationState.CLOSED,
                        OrganizationState.MERGED)
                .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void onlyTheNextStatesCanBeReached(OrganizationState from, OrganizationState to) {
        var organization = in(from);
        if (from.next().contains(to)) {
            lead(organization, to);
            assertThat(organization.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> lead(organization, to)).isInstanceOf(Refused.class);
            assertThat(organization.state()).isEqualTo(from);
        }
    }

    private static Organization in(OrganizationState state) {
        var organization = Bodies.registered("it");
        if (state == OrganizationState.RESUBMITTED) {
            organization.refuse();
        }
        if (state != OrganizationState.REGISTERED) {
            lead(organization, state);
        }
        return organization;
    }

    private static void lead(Organization organization, OrganizationState to) {
        switch (to) {
            case VERIFIED -> organization.verify();
            case REFUSED -> organization.refuse();
            case RESUBMITTED -> organization.resubmit();
            case CLOSED -> organization.end(null);
            case MERGED -> organization.mergeInto(Bodies.registered("other"), Bodies.NOW);
            case REGISTERED -> throw new IllegalArgumentException("only by editing");
        }
    }

    @ParameterizedTest
    @EnumSource(OrganizationState.class)
    void aStepIsTakenIfAndOnlyIfItIsPossible(OrganizationState state) {
        for (var step : OrganizationStep.values()) {
            var to =
                    switch (step) {
                        case RESUBMIT -> OrganizationState.RESUBMITTED;
                        case VERIFY -> OrganizationState.VERIFIED;
                        case REFUSE -> OrganizationState.REFUSED;
                        case CLOSE -> OrganizationState.CLOSED;
                        case MERGE -> OrganizationState.MERGED;
                    };
            var organization = in(state);
            assertTakenIf(step.isPossible(state), () -> lead(organization, to));
        }
    }
}
