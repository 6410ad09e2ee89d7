package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.events.EventFixtures.END;
import static org.caravanserai.domain.events.EventFixtures.NOW;
import static org.caravanserai.domain.events.EventFixtures.START;
import static org.caravanserai.domain.events.EventFixtures.approved;
import static org.caravanserai.domain.events.EventFixtures.draft;
import static org.caravanserai.domain.events.EventFixtures.forumOn;
import static org.caravanserai.domain.events.EventFixtures.published;
import static org.caravanserai.domain.events.EventFixtures.submitted;
import static org.caravanserai.domain.events.EventFixtures.titled;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AcademicEventTest {

    private static final Map<EventState, Consumer<AcademicEvent>> VERBS = Map.of(
            EventState.SUBMITTED, event -> event.submit(NOW),
            EventState.DRAFT, AcademicEvent::withdraw,
            EventState.RETURNED, AcademicEvent::sendBack,
            EventState.APPROVED, AcademicEvent::approve,
            EventState.REJECTED, AcademicEvent::reject,
            EventState.PUBLISHED, event -> event.publish(NOW),
            EventState.POSTPONED, AcademicEvent::postpone,
            EventState.CANCELLED, AcademicEvent::cancel,
            EventState.CLOSED, event -> event.close(END),
            EventState.ARCHIVED, AcademicEvent::archive);

    static Stream<Arguments> allPairs() {
        return Arrays.stream(EventState.values())
                .flatMap(from -> Arrays.stream(EventState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void goesFromOneStateToAnotherExactlyWhereTheMachineAllowsIt(EventState from, EventState to) {
        var event = in(from);
        if (from.canBecome(to)) {
            VERBS.get(to).accept(event);
            assertThat(event.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).accept(event))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("event-state");
            assertThat(event.state()).isEqualTo(from);
        }
    }

    private static void take(EventStep step, AcademicEvent event, Instant now) {
        switch (step) {
            case EDIT -> event.change(event.details());
            case SUBMIT -> event.submit(now);
            case WITHDRAW -> event.withdraw();
            case PUBLISH -> event.publish(now);
            case POSTPONE -> event.postpone();
            case CLOSE_REGISTRATION -> event.closeRegistration(new EarlyClosing(now, "The hall is full"));
            case OPEN_REGISTRATION -> event.openRegistration(now);
            case CANCEL -> event.cancel();
            case CLOSE -> event.close(now);
            case ARCHIVE -> event.archive();
            case APPROVE -> event.approve();
            case RETURN -> event.sendBack();
            case REJECT -> event.reject();
            case DELETE -> event.require(step);
        }
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Arrays.stream(EventState.values()).flatMap(state -> Stream.of(NOW, START, END)
                .flatMap(now -> Arrays.stream(EventStep.values()).map(step -> Arguments.of(state, now, step))));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryState")
    void aStepIsTakenIfAndOnlyIfItIsPossible(EventState state, Instant now, EventStep step) {
        var event = in(state);
        var standing = new EventStep.Standing(
                state, false, now.equals(END), event.registration().signup(event.schedule(), null, now));
        assertTakenIf(step.isPossible(standing), () -> take(step, event, now));
    }

    @Test
    void everyStateCanBeReached() {
        assertThat(Arrays.stream(EventState.values()).map(AcademicEventTest::in).map(AcademicEvent::state))
                .containsExactly(EventState.values());
    }

    @Test
    void inADraftEverythingChanges() {
        var event = draft();
        assertThat(event.change(forumOn(START.plus(Duration.ofDays(7)), END.plus(Duration.ofDays(7)))))
                .isNull();
        assertThat(event.schedule().startsAt()).isEqualTo(START.plus(Duration.ofDays(7)));
    }

    @Test
    void anOffsetIsNoTimeZoneForTheAuthority() {
        var facts = EventFixtures.forum().approvedFacts();
        var event = draft();
        event.change(EventFixtures.forum()
                .with(new EventDetails.ApprovedFacts(
                        facts.kind(),
                        facts.mode(),
                        facts.organizer(),
                        new Schedule(START, END, ZoneOffset.ofHours(8)),
                        facts.venue())));
        assertThatThrownBy(() -> event.submit(NOW))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.field()).isEqualTo("timeZone");
                            assertThat(fault.key()).isEqualTo("time-zone-needed");
                        }));
        event.change(EventFixtures.forum());
        event.submit(NOW);
        assertThat(event.state()).isEqualTo(EventState.SUBMITTED);
    }

    @Test
    void whileTheAuthorityDecidesNothingChanges() {
        assertThatThrownBy(() -> submitted().change(titled("Another"))).hasMessageContaining("event-not-editable");
    }

    @Test
    void afterApprovalOtherDatesWaitForTheAuthorityAndThePublishedOnesStay() {
        var event = published();
        var later = START.plus(Duration.ofDays(30));
        var proposed = event.change(forumOn(later, END.plus(Duration.ofDays(30))));
        assertThat(proposed).isNotNull();
        assertThat(proposed.schedule().startsAt()).isEqualTo(later);
        assertThat(event.schedule().startsAt()).isEqualTo(START);

        event.adopt(proposed);
        assertThat(event.schedule().startsAt()).isEqualTo(later);
    }

    @Test
    void placesForAnotherModeWaitWithIt() {
        var event = published();
        event.adopt(of(EventMode.ON_SITE, null).approvedFacts());
        var toHybrid = event.change(of(EventMode.HYBRID, 30));
        assertThat(event.mode()).isEqualTo(EventMode.ON_SITE);
        assertThat(event.change(of(EventMode.ON_SITE, 30), toHybrid)).isNull();
        event.adopt(toHybrid);
        assertThat(event.registration().onlineCapacity()).isEqualTo(30);

        var toOnSite = event.change(of(EventMode.ON_SITE, null));
        assertThat(event.registration().onlineCapacity())
                .as("a hybrid event does not become unlimited because it shall be on site")
                .isEqualTo(30);
        event.adopt(toOnSite);
        assertThat(event.registration().onlineCapacity()).isNull();
        assertThatThrownBy(() -> event.change(of(EventMode.ON_SITE, 30))).isInstanceOf(Invalid.class);
    }

    @Test
    void whatWasMeantForAChangeThatIsNotMadeGoesWithIt() {
        var event = published();
        event.adopt(of(EventMode.ON_SITE, null).approvedFacts());
        event.change(of(EventMode.HYBRID, 30));
        event.adopt(event.details().approvedFacts());
        assertThat(event.registration().onlineCapacity()).isNull();
    }

    @Test
    void registrationMayCloseWithDatesThatStillWait() {
        var event = published();
        var later = END.plus(Duration.ofDays(20));
        var wanted = EventFixtures.with(closing(later))
                .with(forumOn(START, END.plus(Duration.ofDays(30))).approvedFacts());
        var proposed = event.change(wanted);
        assertThat(event.schedule().endsAt()).isEqualTo(END);
        event.adopt(proposed);
        assertThat(event.registration().closesAt()).isEqualTo(later);

        event.adopt(forumOn(START, END).approvedFacts());
        assertThat(event.registration().closesAt())
                .as("the authority is not refused for what the organizer said of closing")
                .isNull();
        assertThatThrownBy(() -> event.change(EventFixtures.with(closing(later))))
                .isInstanceOf(Invalid.class);
    }

    private static EventDetails of(EventMode mode, Integer online) {
        var facts = EventFixtures.forum().approvedFacts();
        return EventFixtures.with(new RegistrationTerms(null, null, 100, online, true, false, false))
                .with(new EventDetails.ApprovedFacts(
                        facts.kind(), mode, facts.organizer(), facts.schedule(), facts.venue()));
    }

    private static RegistrationTerms closing(Instant at) {
        return new RegistrationTerms(null, at, 100, null, true, false, false);
    }

    @Test
    void afterApprovalANewTitleNeedsNobody() {
        var event = approved();
        assertThat(event.change(titled("Forum of Presidents"))).isNull();
        assertThat(event.title().in("en")).isEqualTo("Forum of Presidents");
    }

    @Test
    void anEventClosesOnlyWhenItIsOver() {
        var event = published();
        assertThatThrownBy(() -> event.close(END.minusSeconds(1))).hasMessageContaining("event-not-over");
        event.close(END);
        assertThat(event.state()).isEqualTo(EventState.CLOSED);
    }

    @Test
    void whatWasNeverPublishedIsNotPublicEvenWhenItIsCancelled() {
        var event = approved();
        event.cancel();
        assertThat(event.isPublic()).isFalse();
        var seen = published();
        seen.cancel();
        assertThat(seen.isPublic()).isTrue();
    }

    @Test
    void aProposedChangeIsDecidedOnce() {
        var event = published();
        var facts = event.change(forumOn(START.plusSeconds(60), END));
        var change = new EventChange(event.id(), facts, NOW);
        change.approve();
        assertThatThrownBy(change::reject).hasMessageContaining("change-decided");
        assertThatThrownBy(change::withdraw).hasMessageContaining("change-decided");
        assertThatThrownBy(() -> change.propose(facts, NOW)).hasMessageContaining("change-decided");
    }

    @Test
    void aPostponedEventIsPublishedAgainOnlyWithOtherDatesThatWereAgreedTo() {
        var event = published();
        event.postpone();
        assertThatThrownBy(() -> event.publish(NOW)).hasMessageContaining("new-dates-needed");
        assertThat(event.state()).isEqualTo(EventState.POSTPONED);

        event.adopt(event.details().approvedFacts());
        assertThatThrownBy(() -> event.publish(NOW)).hasMessageContaining("new-dates-needed");

        var proposed = event.change(forumOn(START.plus(Duration.ofDays(30)), END.plus(Duration.ofDays(30))));
        assertThatThrownBy(() -> event.publish(NOW)).hasMessageContaining("new-dates-needed");
        event.adopt(proposed);
        event.publish(NOW);
        assertThat(event.state()).isEqualTo(EventState.PUBLISHED);

        event.postpone();
        assertThatThrownBy(() -> event.publish(NOW)).hasMessageContaining("new-dates-needed");
    }

    @Test
    void anEventThatWasCancelledStaysCancelledInTheArchive() {
        var event = published();
        assertThat(event.isCancelled()).isFalse();
        event.cancel();
        event.archive();
        assertThat(event.state()).isEqualTo(EventState.ARCHIVED);
        assertThat(event.isCancelled()).isTrue();
        assertThat(in(EventState.ARCHIVED).isCancelled()).isFalse();
    }

    @Test
    void whatAnEditLeavesAloneGoesOnBeingProposed() {
        var event = published();
        var agreed = event.details().approvedFacts();
        var later = new Schedule(
                START.plusSeconds(60), END.plusSeconds(60), agreed.schedule().timeZone());
        var waiting =
                new EventDetails.ApprovedFacts(agreed.kind(), agreed.mode(), agreed.organizer(), later, agreed.venue());
        assertThat(agreed.onTopOf(waiting, agreed)).isEqualTo(waiting);

        var elsewhere = new Venue("Hall 2", "Guiyang", null);
        var moved = new EventDetails.ApprovedFacts(
                agreed.kind(), agreed.mode(), agreed.organizer(), agreed.schedule(), elsewhere);
        assertThat(moved.onTopOf(waiting, agreed))
                .isEqualTo(new EventDetails.ApprovedFacts(
                        agreed.kind(), agreed.mode(), agreed.organizer(), later, elsewhere));
    }

    private static AcademicEvent in(EventState state) {
        var event =
                switch (state) {
                    case DRAFT -> draft();
                    case SUBMITTED, RETURNED, REJECTED -> submitted();
                    case APPROVED -> approved();
                    default -> published();
                };
        switch (state) {
            case RETURNED -> event.sendBack();
            case REJECTED -> event.reject();
            case POSTPONED -> {
                event.postpone();
                event.adopt(forumOn(START, END.plusSeconds(60)).approvedFacts());
            }
            case CANCELLED -> event.cancel();
            case CLOSED -> event.close(END);
            case ARCHIVED -> {
                event.close(END);
                event.archive();
            }
            default -> {
                /* as it is */
            }
        }
        return event;
    }
}
