package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();
    private static final LocalDate TODAY = Membership.day(Bodies.NOW);

    @Test
    void theLastManagerCannotLeave() {
        var members = new Members(List.of(is(ANN, OrganizationRole.MANAGER), is(BO, OrganizationRole.TEACHER)));
        assertThatThrownBy(() -> members.requireRemovable(ANN, OrganizationRole.MANAGER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("last-manager");
        assertThatCode(() -> members.requireRemovable(BO, OrganizationRole.TEACHER))
                .doesNotThrowAnyException();
    }

    @Test
    void oneOfTwoManagersCan() {
        var members = new Members(List.of(is(ANN, OrganizationRole.MANAGER), is(BO, OrganizationRole.MANAGER)));
        assertThatCode(() -> members.requireRemovable(ANN, OrganizationRole.MANAGER))
                .doesNotThrowAnyException();
    }

    @Test
    void aRoleThatIsNotThereIsNotFound() {
        var members = new Members(List.of(is(ANN, OrganizationRole.MANAGER)));
        assertThatThrownBy(() -> members.requireRemovable(BO, OrganizationRole.MANAGER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aManagerWithAnEndDoesNotCountAsTheLast() {
        var members = new Members(List.of(is(ANN, OrganizationRole.MANAGER), until(BO, TODAY.plusDays(30))));
        assertRefused("last-manager", () -> members.requireRemovable(ANN, OrganizationRole.MANAGER));
        assertThatCode(() -> members.requireRemovable(BO, OrganizationRole.MANAGER))
                .doesNotThrowAnyException();
    }

    @Test
    void theLastManagerCannotBeGivenAnEndAndNoRoleAnEndBeforeToday() {
        var members = new Members(List.of(
                is(ANN, OrganizationRole.MANAGER), until(BO, TODAY.plusDays(30)), is(BO, OrganizationRole.TEACHER)));
        assertInvalid(
                "until: last-manager",
                () -> members.requireEnding(ANN, OrganizationRole.MANAGER, TODAY.plusDays(9), Bodies.NOW));
        assertInvalid(
                "until: role-ends-in-the-past",
                () -> members.requireEnding(BO, OrganizationRole.TEACHER, TODAY.minusDays(1), Bodies.NOW));
        assertThatCode(() -> {
                    members.requireEnding(ANN, OrganizationRole.MANAGER, null, Bodies.NOW);
                    members.requireEnding(BO, OrganizationRole.MANAGER, TODAY.plusDays(9), Bodies.NOW);
                    members.requireEnding(BO, OrganizationRole.TEACHER, TODAY, Bodies.NOW);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aRoleIsOverTheDayAfterItsLast() {
        assertThat(until(BO, TODAY).isOver(Bodies.NOW)).isFalse();
        assertThat(until(BO, TODAY.minusDays(1)).isOver(Bodies.NOW)).isTrue();
        assertThat(is(BO, OrganizationRole.MANAGER).isOver(Bodies.NOW)).isFalse();
    }

    private static Membership until(UUID account, LocalDate day) {
        return new Membership(ORGANIZATION, account, OrganizationRole.MANAGER, Bodies.NOW, day, ANN);
    }

    private static Membership is(UUID account, OrganizationRole role) {
        return new Membership(ORGANIZATION, account, role, Bodies.NOW);
    }
}
