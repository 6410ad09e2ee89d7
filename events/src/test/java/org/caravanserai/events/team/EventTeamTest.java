package org.caravanserai.events.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventRoles;
import org.caravanserai.domain.events.EventStep;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.testing.World;
import org.caravanserai.events.approval.SubmitEvent;
import org.caravanserai.events.approval.WithdrawSubmission;
import org.caravanserai.events.draft.DeleteEventDraft;
import org.caravanserai.events.registration.BrowseRegistrations;
import org.caravanserai.events.registration.CancelRegistration;
import org.caravanserai.events.registration.ChangeCompanions;
import org.caravanserai.events.registration.ExportRegistrations;
import org.caravanserai.events.registration.RegistrationSearch;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.platform.organizations.AcceptInvitation;
import org.caravanserai.platform.organizations.ChangePlaceRoleEnd;
import org.caravanserai.platform.organizations.EndPlaceRole;
import org.caravanserai.platform.organizations.InviteToPlace;
import org.caravanserai.platform.organizations.LookAtInvitation;
import org.caravanserai.platform.organizations.OrganizationEmailTemplates;
import org.caravanserai.platform.organizations.ShowPlaceTeam;
import org.caravanserai.platform.organizations.WithdrawPlaceInvitation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The organizer invites co-organizers and helpers to one event, and each does what the role allows, there only. */
class EventTeamTest {

    private static final RegistrationSearch ALL = new RegistrationSearch(RegistrationFilter.ALL, Map.of());

    private final EventsWorld world = new EventsWorld();
    private final AcademicEvent event = world.draft(EventsWorld.OPEN);
    private final String slug = event.slug().value();
    private final Account chen = world.member(world.organization("elsewhere"), "chen", OrganizationRole.TEACHER);

    EventTeamTest() {
        world.wiring.put(new OrganizationEmailTemplates()).put(world.of(EventRolePlaces.class));
        world.wiring.answer(MemberDirectory.class, "rolesAt", asked -> List.of());
        world.wiring.answer(RegistrationDirectory.class, "of", asked -> new Page<>(List.of(), 0, 20, 0));
    }

    @Test
    void aHelperOfAnotherOrganizationReadsWhoSignedUpAndChangesNothing() {
        accepted(OrganizationRole.EVENT_HELPER);
        assertThat(world.sent()).containsExactly("MEMBERSHIP_INVITED", "MEMBERSHIP_ADDED", "MEMBERSHIP_ACCEPTED");
        assertThat(world.memory.outbox.put().get(1).arguments().value("link")).isEqualTo("/manage/events/forum/people");
        assertThat(world.lastEmail().arguments().value("link")).isEqualTo("/manage/events/forum/team");
        browse(slug);
        assertNotFound(() -> world.of(ShowOwnEvent.class).execute(slug));
        assertNotFound(() -> world.of(SubmitEvent.class).execute(slug));
        assertNotFound(() -> world.of(ExportRegistrations.class).execute(slug, ALL, null, null, each -> {}));
        assertNotFound(() -> world.of(ShowPlaceTeam.class).execute(EventRoles.KIND, slug));
        var other = world.draft("other", EventsWorld.OPEN, event.details().mode());
        assertNotFound(() -> browse(other.slug().value()));
    }

    @Test
    void aCoOrganizerRunsTheEventAndNeitherDeletesNorTakesItBackNorNamesOthers() {
        accepted(OrganizationRole.EVENT_CO_ORGANIZER);
        assertThat(world.of(ShowOwnEvent.class).execute(slug)).satisfies(shown -> {
            assertThat(shown.directs()).isFalse();
            assertThat(shown.possible())
                    .contains(EventStep.EDIT, EventStep.SUBMIT)
                    .doesNotContain(EventStep.DELETE);
        });
        assertNotFound(() -> world.of(DeleteEventDraft.class).execute(slug));
        world.of(SubmitEvent.class).execute(slug);
        assertNotFound(() -> world.of(WithdrawSubmission.class).execute(slug));
        assertNotFound(() -> invite("li", OrganizationRole.EVENT_HELPER, null));
        world.asManager();
        world.of(WithdrawSubmission.class).execute(slug);
    }

    @Test
    void aReaderSeesTheEventAndWhoSignedUpAndChangesNothing() {
        accepted(OrganizationRole.EVENT_READER);
        assertThat(world.of(ShowOwnEvent.class).execute(slug)).satisfies(shown -> {
            assertThat(shown.manages()).isFalse();
            assertThat(shown.possible()).isEmpty();
            assertNotFound(shown::managed);
        });
        browse(slug);
        assertNotFound(() -> world.of(SubmitEvent.class).execute(slug));
        assertNotFound(() -> invite("li", OrganizationRole.EVENT_HELPER, null));
        var other = world.draft("other", EventsWorld.OPEN, event.details().mode());
        assertNotFound(() -> world.of(ShowOwnEvent.class).execute(other.slug().value()));
    }

    @Test
    void aRoleEndsOnItsLastDayByItsOwnerOrByTheOrganizerWithAReason() {
        world.asManager();
        invite("chen", OrganizationRole.EVENT_HELPER, today());
        accept();
        browse(slug);
        var tomorrow = world.clock.instant().plusSeconds(24 * 3600);
        world.clock.set(tomorrow);
        world.as(chen);
        assertNotFound(() -> browse(slug));
        accepted(OrganizationRole.EVENT_CO_ORGANIZER);
        world.asManager();
        var end = world.of(EndPlaceRole.class);
        end.execute(
                EventRoles.KIND,
                slug,
                chen.id(),
                OrganizationRole.EVENT_CO_ORGANIZER,
                Reason.of("The team is complete."));
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_ENDED");
        assertThat(world.lastEmail().arguments().value("reason")).isEqualTo("The team is complete.");
        assertNotFound(() -> end.execute(EventRoles.KIND, slug, chen.id(), OrganizationRole.EVENT_CO_ORGANIZER, null));
        accepted(OrganizationRole.EVENT_CO_ORGANIZER);
        end.execute(EventRoles.KIND, slug, chen.id(), OrganizationRole.EVENT_CO_ORGANIZER, null);
        assertThat(world.memory.memberships.at(EventRoles.at(event)).all())
                .noneMatch(each -> each.role() == OrganizationRole.EVENT_CO_ORGANIZER);
    }

    @Test
    void theOrganizerChangesTheLastDayOfARoleAndThePersonIsTold() {
        accepted(OrganizationRole.EVENT_HELPER);
        var change = world.of(ChangePlaceRoleEnd.class);
        assertNotFound(() -> change.execute(EventRoles.KIND, slug, chen.id(), OrganizationRole.EVENT_HELPER, today()));
        world.asManager();
        assertInvalid(
                "until: role-ends-in-the-past",
                () -> change.execute(
                        EventRoles.KIND, slug, chen.id(), OrganizationRole.EVENT_HELPER, today().minusDays(1)));
        assertNotFound(
                () -> change.execute(EventRoles.KIND, slug, chen.id(), OrganizationRole.EVENT_CO_ORGANIZER, today()));
        change.execute(EventRoles.KIND, slug, chen.id(), OrganizationRole.EVENT_HELPER, today().plusDays(3));
        assertThat(world.sent()).last().isEqualTo("MEMBERSHIP_END_CHANGED");
        assertThat(world.lastEmail().arguments().value("place")).isNotBlank();
        assertThat(world.history())
                .last()
                .isEqualTo("MEMBER_END_CHANGED " + chen.id() + " EVENT_HELPER " + event.id() + " · "
                        + today().plusDays(3));
        var told = world.sent().size();
        change.execute(EventRoles.KIND, slug, chen.id(), OrganizationRole.EVENT_HELPER, today().plusDays(3));
        assertThat(world.sent()).hasSize(told);
        assertThat(world.memory.memberships.at(EventRoles.at(event)).all())
                .singleElement()
                .satisfies(each -> assertThat(each.endsOn()).isEqualTo(today().plusDays(3)));
    }

    @Test
    void anInvitationIsToARoleOfEventsAndEndsWhenItIsWithdrawnOrTheEventIsGone() {
        world.asManager();
        assertInvalid("role: not-a-role-of-events", () -> invite("chen", OrganizationRole.MANAGER, null));
        assertInvalid(
                "until: role-ends-in-the-past",
                () -> invite("chen", OrganizationRole.EVENT_HELPER, today().minusDays(1)));
        invite("chen", OrganizationRole.EVENT_HELPER, null);
        invite("chen", OrganizationRole.EVENT_HELPER, null);
        var team = world.of(ShowPlaceTeam.class).execute(EventRoles.KIND, slug);
        assertThat(team.invited()).hasSize(1);
        assertThat(world.of(LookAtInvitation.class)
                        .execute(world.lastSecret())
                        .orElseThrow()
                        .place())
                .isEqualTo(event.title());
        world.of(WithdrawPlaceInvitation.class)
                .execute(EventRoles.KIND, slug, team.invited().get(0).id());
        assertThat(world.of(LookAtInvitation.class).execute(world.lastSecret())).isEmpty();
        invite("chen", OrganizationRole.EVENT_HELPER, null);
        world.of(DeleteEventDraft.class).execute(slug);
        world.commit();
        world.as(chen);
        assertRefused("link-expired", this::accept);
    }

    @Test
    void aHelperReadsARegistrationAndCancelsNone() {
        var open = world.published(EventsWorld.OPEN, "open");
        var signedUp = world.signUpGuest(open, "anna");
        world.asManager();
        world.of(InviteToPlace.class)
                .execute(
                        EventRoles.KIND,
                        "open",
                        new InviteToPlace.PlaceInvitation(World.address("chen"), OrganizationRole.EVENT_HELPER, null));
        world.commit();
        accept();
        assertNotFound(() -> world.of(CancelRegistration.class).execute(signedUp.code(), null, null));
        assertNotFound(() -> world.of(ChangeCompanions.class).execute(signedUp.code(), null, 1));
        assertThat(signedUp.state().isLive()).isTrue();
    }

    @Test
    void onlySoManyInvitationsADay() {
        world.asManager();
        for (int i = 0; i < 10; i++) {
            invite("person-" + i, OrganizationRole.EVENT_HELPER, null);
        }
        assertRefused("too-many-invitations", () -> invite("chen", OrganizationRole.EVENT_HELPER, null));
    }

    private void accepted(OrganizationRole role) {
        world.asManager();
        invite("chen", role, null);
        accept();
    }

    private void accept() {
        var secret = world.lastSecret();
        world.as(chen);
        world.of(AcceptInvitation.class).execute(secret);
        world.commit();
        world.as(chen);
    }

    private void invite(String name, OrganizationRole role, @Nullable LocalDate until) {
        world.of(InviteToPlace.class)
                .execute(EventRoles.KIND, slug, new InviteToPlace.PlaceInvitation(World.address(name), role, until));
        world.commit();
    }

    private void browse(String of) {
        assertThat(world.of(BrowseRegistrations.class)
                        .execute(of, ALL, PageRequest.first(20))
                        .total())
                .isZero();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
    }
}
