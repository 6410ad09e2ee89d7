package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.organizations.Bodies.NOW;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MembershipRequestTest {

    private static final UUID ORGANIZATION = Ids.next();
    private static final UUID ACCOUNT = Ids.next();
    private static final EmailAddress EMAIL = EmailAddress.of("aya@example.edu.cn");
    private final MembershipRequest request =
            new MembershipRequest(ORGANIZATION, ACCOUNT, OrganizationRole.MANAGER, "I work here", NOW);

    static Stream<Arguments> ends() {
        return Stream.of(
                end(MembershipRequest.State.APPROVED, request -> request.approve(NOW)),
                end(MembershipRequest.State.REFUSED, request -> request.refuse(NOW)),
                end(MembershipRequest.State.WITHDRAWN, request -> request.withdraw(NOW)));
    }

    private static Arguments end(MembershipRequest.State state, Consumer<MembershipRequest> verb) {
        return Arguments.of(state, verb);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatIsDecidedStaysSo(MembershipRequest.State state, Consumer<MembershipRequest> verb) {
        verb.accept(request);
        assertThat(request.state()).isEqualTo(state);
        ends().map(each -> each.get()[1]).forEach(other -> {
            @SuppressWarnings("unchecked")
            var again = (Consumer<MembershipRequest>) other;
            assertRefused("request-decided", () -> again.accept(request));
        });
        assertRefused("request-decided", () -> request.proveBy(EMAIL, Secret.next(), NOW));
        assertRefused("request-decided", request::leaveToOthers);
        assertThat(request.state()).isEqualTo(state);
    }

    @Test
    void itTellsWhoAsksForWhat() {
        assertThat(request.id()).isNotNull();
        assertThat(request.organization()).isEqualTo(ORGANIZATION);
        assertThat(request.account()).isEqualTo(ACCOUNT);
        assertThat(request.role()).isEqualTo(OrganizationRole.MANAGER);
        assertThat(request.state()).isEqualTo(MembershipRequest.State.OPEN);
        assertThat(request.email()).isNull();
        assertThat(request.hash()).isNull();
    }

    @Test
    void anAddressOfTheOrganizationProvesItForTwoDays() {
        assertThat(request.isProvable(NOW)).isFalse();
        var secret = Secret.next();
        request.proveBy(EMAIL, secret, NOW);
        assertThat(request.email()).isEqualTo(EMAIL);
        assertThat(request.hash()).isEqualTo(secret.hash());
        var end = NOW.plus(MembershipRequest.LINK_LIFETIME);
        assertThat(request.isProvable(end.minusSeconds(1))).isTrue();
        assertThat(request.isProvable(end)).isFalse();
        request.approve(NOW);
        assertThat(request.isProvable(NOW)).isFalse();
    }

    @Test
    void leftToOthersItIsNotProvedAnyMore() {
        request.proveBy(EMAIL, Secret.next(), NOW);
        request.leaveToOthers();
        assertThat(request.isProvable(NOW)).isFalse();
        assertThat(request.hash()).isNull();
        assertThat(request.state()).isEqualTo(MembershipRequest.State.OPEN);
    }
}
