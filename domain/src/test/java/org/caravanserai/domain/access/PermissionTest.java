package org.caravanserai.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role against every permission: the table that decides who may do what. */
class PermissionTest {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static final Map<PlatformRole, Set<Permission>> PLATFORM = Map.of(
            PlatformRole.ADMIN,
            Set.of(
                    Permission.MANAGE_USERS,
                    Permission.MANAGE_SETTINGS,
                    Permission.READ_HISTORY,
                    Permission.READ_OUTBOX,
                    Permission.MANAGE_INSTANCE_WEBHOOKS,
                    Permission.CHECK_DATA,
                    Permission.RUN_JOBS,
                    Permission.IMPORT_ORGANIZATIONS,
                    Permission.MAINTAIN_SEARCH,
                    Permission.VERIFY_ORGANIZATIONS,
                    Permission.MERGE_ORGANIZATIONS,
                    Permission.MANAGE_ORGANIZATION,
                    Permission.INVITE_STAFF,
                    Permission.MANAGE_LEVELS,
                    Permission.MANAGE_COOPERATION),
            PlatformRole.AUTHORITY,
            Set.of(
                    Permission.VERIFY_ORGANIZATIONS,
                    Permission.APPROVE_EVENTS,
                    Permission.APPROVE_CENTERS,
                    Permission.MANAGE_COOPERATION),
            PlatformRole.ANALYST,
            Set.of(Permission.READ_EXCHANGE_BALANCES, Permission.MANAGE_COOPERATION));

    private static final Map<OrganizationRole, Set<Permission>> ORGANIZATION = Map.ofEntries(
            Map.entry(
                    OrganizationRole.MANAGER,
                    Set.of(
                            Permission.GIVE_ROLES,
                            Permission.READ_EVENTS,
                            Permission.READ_CENTER,
                            Permission.MANAGE_ORGANIZATION,
                            Permission.INVITE_STAFF,
                            Permission.MANAGE_EVENTS,
                            Permission.DIRECT_EVENTS,
                            Permission.READ_PARTICIPANTS,
                            Permission.RECORD_ARRIVALS,
                            Permission.MANAGE_EXCHANGES,
                            Permission.READ_EXCHANGES,
                            Permission.REVIEW_APPLICATIONS,
                            Permission.TAKE_PART_IN_PROJECTS,
                            Permission.READ_EXCHANGE_BALANCES,
                            Permission.KEEP_PEOPLE,
                            Permission.ENROL_LEARNERS,
                            Permission.KEEP_FEES,
                            Permission.DIRECT_CENTER,
                            Permission.READ_CLASSES,
                            Permission.DECIDE_RESULTS,
                            Permission.MANAGE_CENTER)),
            Map.entry(
                    OrganizationRole.EVENT_ORGANIZER,
                    Set.of(
                            Permission.GIVE_ROLES,
                            Permission.READ_EVENTS,
                            Permission.MANAGE_EVENTS,
                            Permission.DIRECT_EVENTS,
                            Permission.READ_PARTICIPANTS,
                            Permission.RECORD_ARRIVALS,
                            Permission.KEEP_PEOPLE)),
            Map.entry(
                    OrganizationRole.EXCHANGE_OFFICER,
                    Set.of(
                            Permission.MANAGE_EXCHANGES,
                            Permission.READ_EXCHANGES,
                            Permission.REVIEW_APPLICATIONS,
                            Permission.READ_EXCHANGE_BALANCES,
                            Permission.KEEP_PEOPLE,
                            Permission.TAKE_PART_IN_PROJECTS)),
            Map.entry(
                    OrganizationRole.CENTER_DEPUTY,
                    Set.of(
                            Permission.GIVE_ROLES,
                            Permission.READ_CENTER,
                            Permission.MANAGE_CENTER,
                            Permission.INVITE_STAFF,
                            Permission.READ_CLASSES,
                            Permission.DECIDE_RESULTS,
                            Permission.TEACH,
                            Permission.KEEP_PEOPLE,
                            Permission.ENROL_LEARNERS,
                            Permission.KEEP_FEES)),
            Map.entry(
                    OrganizationRole.CENTER_DIRECTOR,
                    Set.of(
                            Permission.GIVE_ROLES,
                            Permission.READ_CENTER,
                            Permission.MANAGE_CENTER,
                            Permission.DIRECT_CENTER,
                            Permission.INVITE_STAFF,
                            Permission.READ_CLASSES,
                            Permission.DECIDE_RESULTS,
                            Permission.TEACH,
                            Permission.KEEP_PEOPLE,
                            Permission.ENROL_LEARNERS,
                            Permission.KEEP_FEES)),
            Map.entry(OrganizationRole.CENTER_SECRETARY, Set.of(Permission.KEEP_PEOPLE, Permission.ENROL_LEARNERS)),
            Map.entry(OrganizationRole.CENTER_CASHIER, Set.of(Permission.KEEP_FEES)),
            Map.entry(OrganizationRole.CENTER_EXAM_OFFICER, Set.of(Permission.READ_CLASSES, Permission.DECIDE_RESULTS)),
            Map.entry(OrganizationRole.TEACHER, Set.of(Permission.READ_CLASSES, Permission.TEACH)),
            Map.entry(OrganizationRole.CENTER_READER, Set.of(Permission.READ_CENTER, Permission.READ_CLASSES)),
            Map.entry(
                    OrganizationRole.EXCHANGE_READER,
                    Set.of(Permission.READ_EXCHANGES, Permission.READ_EXCHANGE_BALANCES)),
            Map.entry(OrganizationRole.EVENT_READER, Set.of(Permission.READ_EVENTS, Permission.READ_PARTICIPANTS)),
            Map.entry(OrganizationRole.REVIEWER, Set.of(Permission.REVIEW_APPLICATIONS)),
            Map.entry(
                    OrganizationRole.EVENT_CO_ORGANIZER,
                    Set.of(
                            Permission.READ_EVENTS,
                            Permission.MANAGE_EVENTS,
                            Permission.READ_PARTICIPANTS,
                            Permission.RECORD_ARRIVALS)),
            Map.entry(OrganizationRole.EVENT_HELPER, Set.of(Permission.READ_PARTICIPANTS, Permission.RECORD_ARRIVALS)),
            Map.entry(OrganizationRole.EVENT_REVIEWER, Set.of(Permission.REVIEW_CONTRIBUTIONS)));

    static Stream<Arguments> platformRoles() {
        return Arrays.stream(PlatformRole.values())
                .flatMap(role -> Arrays.stream(Permission.values()).map(permission -> Arguments.of(role, permission)));
    }

    static Stream<Arguments> organizationRoles() {
        return Arrays.stream(OrganizationRole.values())
                .flatMap(role -> Arrays.stream(Permission.values()).map(permission -> Arguments.of(role, permission)));
    }

    @ParameterizedTest
    @MethodSource("platformRoles")
    void aPlatformRoleGrantsExactlyItsPermissions(PlatformRole role, Permission permission) {
        var caller = caller(Set.of(role), Map.of());
        boolean granted = PLATFORM.get(role).contains(permission) || permission == Permission.SIGNED_IN;
        assertThat(caller.may(permission)).isEqualTo(granted);
    }

    @ParameterizedTest
    @MethodSource("organizationRoles")
    void aRoleInAnOrganizationGrantsItsPermissionsThereAndNowhereElse(OrganizationRole role, Permission permission) {
        var caller = caller(Set.of(), Map.of(OWN, Set.of(role)));
        boolean granted = ORGANIZATION.get(role).contains(permission);
        assertThat(caller.may(permission, OWN)).isEqualTo(granted);
        assertThat(caller.may(permission, OTHER)).isFalse();
        assertThat(caller.organizationsFor(permission)).isEqualTo(granted ? Set.of(OWN) : Set.of());
        assertThat(caller.may(permission)).isEqualTo(granted || permission == Permission.SIGNED_IN);
    }

    @Test
    void aVisitorMayDoNothingThatNeedsAPermission() {
        assertThat(Arrays.stream(Permission.values()).filter(Caller.ANONYMOUS::may))
                .isEmpty();
    }

    private static Caller caller(Set<PlatformRole> platform, Map<UUID, Set<OrganizationRole>> organizations) {
        return new Caller(UUID.randomUUID(), "Somebody", "somebody@example.org", "en", platform, organizations);
    }

    @Test
    void aRoleAtAPlaceGrantsItsPermissionsThereAndNowhereElseInTheOrganization() {
        var place = UUID.randomUUID();
        var helper = new Caller(
                UUID.randomUUID(),
                "Somebody",
                "somebody@example.org",
                "en",
                Set.of(),
                Map.of(),
                Map.of(place, Set.of(OrganizationRole.EVENT_HELPER)),
                null);
        assertThat(helper.may(Permission.READ_PARTICIPANTS)).isTrue();
        assertThat(helper.may(Permission.READ_PARTICIPANTS, OWN, place)).isTrue();
        assertThat(helper.may(Permission.READ_PARTICIPANTS, OWN)).isFalse();
        assertThat(helper.may(Permission.READ_PARTICIPANTS, OWN, UUID.randomUUID()))
                .isFalse();
        assertThat(helper.may(Permission.MANAGE_EVENTS, OWN, place)).isFalse();
        assertThat(helper.organizationsFor(Permission.READ_PARTICIPANTS)).isEmpty();
        assertThat(helper.placesFor(Permission.READ_PARTICIPANTS)).containsExactly(place);
    }
}
