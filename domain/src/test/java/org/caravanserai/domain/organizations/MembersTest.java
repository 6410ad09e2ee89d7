package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    private static Membership is(UUID account, OrganizationRole role) {
        return new Membership(ORGANIZATION, account, role, Bodies.NOW);
    }
}
