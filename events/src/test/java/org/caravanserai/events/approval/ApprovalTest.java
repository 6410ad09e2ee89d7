package org.caravanserai.events.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.util.Map;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.events.registration.ReadRegistration;
import org.caravanserai.events.registration.RegisterForEvent;
import org.caravanserai.events.testing.EventsWorld;
import org.junit.jupiter.api.Test;

/** Events and changes of approved ones go to the authority and come back decided. */
class ApprovalTest {

    private final EventsWorld world = new EventsWorld();
    private final Account authority = world.authority();

    @Test
    void aDraftIsSubmittedAndTheAuthorityIsTold() {
        var event = world.draft(EventsWorld.OPEN);
        world.asManager();
        world.of(SubmitEvent.class).execute("forum");
        assertThat(event.state()).isEqualTo(EventState.SUBMITTED);
        assertThat(world.ports.events.submissions(event.id())).hasSize(1);
        assertThat(world.sent()).containsExactly("EVENT_SUBMITTED");
        assertThat(world.history()).containsExactly("SUBMITTED");
        assertRefused("event-state", () -> world.of(SubmitEvent.class).execute("forum"));
    }

    @Test
    void anInactiveOrganizationSubmitsNothing() {
        world.draft(EventsWorld.OPEN);
        world.asManager();
        world.organizer.refuse();
        assertRefused("organization-inactive", () -> world.of(SubmitEvent.class).execute("forum"));
    }

    @Test
    void aSubmissionIsTakenBackByTheOrganizer() {
        var event = submitted();
        world.of(WithdrawSubmission.class).execute("forum");
        assertThat(event.state()).isEqualTo(EventState.DRAFT);
        assertThat(world.history()).containsExactly("SUBMITTED", "WITHDRAWN");
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> world.of(WithdrawSubmission.class).execute("forum"));
    }

    @Test
    void theAuthorityApprovesWhatItRead() {
        var event = submitted();
        world.as(authority);
        var decide = world.of(DecideOnEvent.class);
        var version = version();
        assertThatThrownBy(() -> decide.execute("forum", Decision.APPROVE, null, null))
                .isInstanceOf(VersionNeeded.class);
        decide.execute("forum", Decision.APPROVE, " welcome ", version);
        assertThat(event.state()).isEqualTo(EventState.APPROVED);
        assertThat(world.sent()).containsExactly("EVENT_SUBMITTED", "EVENT_APPROVED");
        assertThat(world.lastEmail().recipient().address()).isEqualTo(world.manager.email());
        assertThat(world.lastEmail().arguments().value("note")).isEqualTo("welcome");
    }

    @Test
    void anEventThatChangedSinceItWasReadIsNotApproved() {
        var event = submitted();
        world.as(authority);
        var version = version();
        event.withdraw();
        event.change(EventFixtures.titled("Something Else").with(event.details().approvedFacts()));
        event.submit(EventFixtures.NOW);
        assertThatThrownBy(() -> world.of(DecideOnEvent.class).execute("forum", Decision.APPROVE, null, version))
                .isInstanceOfSatisfying(ChangedSince.class, changed -> assertThat(changed.differences())
                        .extracting(FieldDifference::field)
                        .contains("title.en"));
        assertThat(event.state()).isEqualTo(EventState.SUBMITTED);
    }

    @Test
    void aReturnAndARejectionSayWhy() {
        var event = submitted();
        world.as(authority);
        var decide = world.of(DecideOnEvent.class);
        assertInvalid("note: required", () -> decide.execute("forum", Decision.RETURN, " ", version()));
        decide.execute("forum", Decision.RETURN, "dates are missing", version());
        assertThat(event.state()).isEqualTo(EventState.RETURNED);
        assertThat(world.sent()).endsWith("EVENT_RETURNED");
        world.asManager();
        world.of(SubmitEvent.class).execute("forum");
        world.as(authority);
        decide.execute("forum", Decision.REJECT, "not academic", version());
        assertThat(event.state()).isEqualTo(EventState.REJECTED);
        assertThat(world.sent()).endsWith("EVENT_REJECTED");
        assertThat(world.history()).contains("RETURNED dates are missing", "REJECTED not academic");
    }

    @Test
    void nobodyApprovesWhatTheySubmitted() {
        world.draft(EventsWorld.OPEN);
        var both = world.authority();
        world.memory.memberships.add(
                new Membership(world.organizer.id(), both.id(), OrganizationRole.MANAGER, EventFixtures.NOW));
        world.as(both);
        world.of(SubmitEvent.class).execute("forum");
        var version = version();
        assertRefused("own-submission", () -> world.of(DecideOnEvent.class)
                .execute("forum", Decision.APPROVE, null, version));
    }

    @Test
    void aDraftIsNobodysToRead() {
        world.draft(EventsWorld.OPEN);
        world.as(authority);
        assertNotFound(() -> world.of(ShowDossier.class).execute("forum"));
        assertNotFound(() -> world.of(DecideOnEvent.class).execute("forum", Decision.APPROVE, null, "any"));
        assertNotFound(() -> world.of(ShowDossier.class).execute("nowhere"));
    }

    @Test
    void theDossierSaysWhatChangedSinceTheLastSubmission() {
        var event = submitted();
        world.as(authority);
        world.of(DecideOnEvent.class).execute("forum", Decision.RETURN, "name it", version());
        event.change(EventFixtures.titled("Named").with(event.details().approvedFacts()));
        world.asManager();
        world.of(SubmitEvent.class).execute("forum");
        world.as(authority);
        var dossier = world.of(ShowDossier.class).execute("forum");
        assertThat(dossier.submissions()).isEqualTo(2);
        assertThat(dossier.changeProposed()).isFalse();
        assertThat(dossier.changes()).extracting(FieldDifference::field).contains("title.en");
        assertThat(dossier.history())
                .extracting(HistoryLine::action)
                .containsExactly("SUBMITTED", "RETURNED", "SUBMITTED");
    }

    @Test
    void anApprovedChangeIsAdoptedAndParticipantsHearOfIt() {
        var event = withChange();
        world.as(authority);
        var dossier = world.of(ShowDossier.class).execute("forum");
        assertThat(dossier.changeProposed()).isTrue();
        assertThat(dossier.changes()).extracting(FieldDifference::field).contains("venue.name");
        world.of(DecideOnChange.class).execute("forum", true, null, dossier.version());
        assertThat(event.details().approvedFacts().venue().name()).isEqualTo("Small Hall");
        assertThat(world.ports.events.pendingChange(event.id())).isEmpty();
        assertThat(world.ports.notices.published()).hasSize(1);
        assertThat(world.sent()).contains("EVENT_CHANGED", "EVENT_CHANGE_APPROVED");
        assertThat(world.history()).endsWith("CHANGE_APPROVED");
        assertNotFound(() -> world.of(DecideOnChange.class).execute("forum", true, null, dossier.version()));
    }

    @Test
    void anApprovedChangeOfDatesIsFoundBySearchesAndKeepsTheLinksOfGuests() {
        var event = world.published();
        var guest = world.signUpGuest(event, "anna");
        var key = world.guestKey();
        var facts = event.details().approvedFacts();
        var later = Duration.ofDays(60);
        world.ports.events.add(new EventChange(
                event.id(),
                new EventDetails.ApprovedFacts(
                        facts.kind(),
                        facts.mode(),
                        facts.organizer(),
                        new Schedule(
                                EventFixtures.START.plus(later), EventFixtures.END.plus(later), EventFixtures.SHANGHAI),
                        facts.venue()),
                EventFixtures.NOW));
        world.commit();
        world.as(authority);
        world.of(DecideOnChange.class).execute("forum", true, null, version());
        assertThat(world.wiring.announced(EventChanged.class)).containsExactly(new EventChanged(event.id()));
        world.asVisitor();
        world.clock.set(EventFixtures.START.plus(Duration.ofDays(100)));
        assertThat(world.of(ReadRegistration.class).execute(guest.code(), key).guest())
                .isTrue();
    }

    @Test
    void aWayOfAttendingThatPeopleUseIsNotTakenAwayByAnApprovalEither() {
        var event = world.published();
        world.asVisitor();
        world.of(RegisterForEvent.class)
                .execute(new RegisterForEvent.Command(
                        "forum", Attendance.ONLINE, 0, Map.of(), EventsWorld.guest("anna"), "en"));
        var facts = event.details().approvedFacts();
        world.ports.events.add(new EventChange(
                event.id(),
                new EventDetails.ApprovedFacts(
                        facts.kind(), EventMode.ON_SITE, facts.organizer(), facts.schedule(), facts.venue()),
                EventFixtures.NOW));
        world.commit();
        world.as(authority);
        var version = version();
        assertRefused("attendance-in-use", () -> world.of(DecideOnChange.class).execute("forum", true, null, version));
    }

    @Test
    void aRejectedChangeSaysWhyAndLeavesTheEventAsItIs() {
        var event = withChange();
        world.as(authority);
        var decide = world.of(DecideOnChange.class);
        assertInvalid("note: required", () -> decide.execute("forum", false, null, version()));
        decide.execute("forum", false, "too small", version());
        assertThat(event.details().approvedFacts().venue().name()).isEqualTo("Great Hall");
        assertThat(world.sent()).endsWith("EVENT_CHANGE_REJECTED");
        assertThat(world.history()).endsWith("CHANGE_REJECTED too small");
        assertThat(world.ports.notices.published()).isEmpty();
    }

    @Test
    void aChangeIsTakenBackByTheOrganizer() {
        var event = withChange();
        world.asManager();
        world.of(WithdrawChange.class).execute("forum");
        assertThat(world.ports.events.pendingChange(event.id())).isEmpty();
        assertThat(world.history()).endsWith("CHANGE_WITHDRAWN");
        assertNotFound(() -> world.of(WithdrawChange.class).execute("forum"));
    }

    private AcademicEvent submitted() {
        var event = world.draft(EventsWorld.OPEN);
        world.asManager();
        world.of(SubmitEvent.class).execute("forum");
        return event;
    }

    private AcademicEvent withChange() {
        var event = world.published();
        world.signUp(event, world.account("bo"));
        var facts = event.details().approvedFacts();
        world.ports.events.add(new EventChange(
                event.id(),
                new EventDetails.ApprovedFacts(
                        facts.kind(),
                        facts.mode(),
                        facts.organizer(),
                        facts.schedule(),
                        new Venue("Small Hall", "Guiyang", CountryCode.of("CN"))),
                EventFixtures.NOW));
        world.commit();
        return event;
    }

    private String version() {
        return world.of(ShowDossier.class).execute("forum").version();
    }
}
