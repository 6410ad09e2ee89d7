package org.caravanserai.centers.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.centers.center.CenterDeadline;
import org.caravanserai.domain.centers.permit.PermitKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeacherPermitsTest {

    private final CentersWorld world = new CentersWorld();
    private final Slug slug = world.operating("red-river").slug();
    private final LocalDate today = world.today();

    @BeforeEach
    void direct() {
        world.as(world.director);
    }

    private UUID record(Account teacher, PermitKind kind, LocalDate until) {
        var id = world.of(RecordPermit.class).execute(slug, new RecordPermit.Command(teacher.email(), kind, until));
        world.commit();
        return id;
    }

    private void withdraw(UUID id) {
        world.of(WithdrawPermit.class).execute(slug, id);
        world.commit();
    }

    private boolean isDue(UUID permit) {
        return world.memory.deadlines.open(CenterDeadline.CENTER_PERMIT, permit).isPresent();
    }

    @Test
    void directorsOfBothSidesSeeWhosePermitEnds() {
        record(world.teacher, PermitKind.WORK, today.plusDays(60));
        record(world.teacher, PermitKind.RESIDENCE, today.plusDays(400));
        for (var director : List.of(world.director, world.partnerDirector)) {
            world.as(director);
            assertThat(world.of(ShowPermits.class).execute(slug))
                    .extracting(ShowPermits.Line::teacher, line -> line.permit().until(), ShowPermits.Line::state)
                    .containsExactly(
                            tuple(world.teacher.name(), today.plusDays(60), ShowPermits.State.ENDING),
                            tuple(world.teacher.name(), today.plusDays(400), ShowPermits.State.VALID));
        }
    }

    @Test
    void figuresCountByTheDayInUtcOrTheCentersWhereThatIsEarlier() {
        var book = world.of(PermitBook.class);
        var center = world.operating("far-east");
        var midnight = LocalDate.of(2026, 11, 28).atStartOfDay(center.zone()).toInstant();
        assertThat(center.zone().getRules().getOffset(midnight).getTotalSeconds())
                .as("east of Greenwich")
                .isPositive();
        world.clock.set(midnight);
        assertThat(book.today(center)).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(book.countedFrom(center)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void nobodyElseSeesThem() {
        record(world.teacher, PermitKind.WORK, today.plusDays(60));
        for (var other : List.of(world.teacher, world.authority, world.stranger)) {
            world.as(other);
            assertThatThrownBy(() -> world.of(ShowPermits.class).execute(slug)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theDirectorsAreRemindedNinetyAndThirtyDaysBeforeUntilItIsRenewed() {
        var first = record(world.teacher, PermitKind.WORK, today.plusDays(60));
        var order =
                world.memory.deadlines.open(CenterDeadline.CENTER_PERMIT, first).orElseThrow();
        assertThat(order.leadDays()).containsExactly(90, 30);
        assertThat(order.title().in("en"))
                .as("nobody's name")
                .doesNotContain(world.teacher.name().full());
        var residence = record(world.teacher, PermitKind.RESIDENCE, today.plusDays(60));
        var second = record(world.teacher, PermitKind.WORK, today.plusDays(425));
        assertThat(isDue(first)).isFalse();
        assertThat(isDue(second)).isTrue();
        assertThat(isDue(residence)).as("another kind").isTrue();
        assertThat(world.of(ShowPermits.class).execute(slug))
                .extracting(ShowPermits.Line::state)
                .contains(ShowPermits.State.RENEWED);
    }

    @Test
    void aPermitOfSomebodyWhoLeftIsWithdrawn() {
        var permit = record(world.teacher, PermitKind.WORK, today.plusDays(60));
        withdraw(permit);
        assertThat(world.of(ShowPermits.class).execute(slug)).isEmpty();
        assertThat(isDue(permit)).isFalse();
        assertThatThrownBy(() -> withdraw(permit)).isInstanceOf(NotFound.class);
        var corrected = record(world.teacher, PermitKind.WORK, today.plusDays(30));
        var other = world.operating("other").slug();
        assertThatThrownBy(() -> world.of(WithdrawPermit.class).execute(other, corrected))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void withdrawingARenewalMakesTheEarlierPermitDueAgain() {
        var first = record(world.teacher, PermitKind.WORK, today.plusDays(60));
        var second = record(world.teacher, PermitKind.WORK, today.plusDays(425));
        var third = record(world.teacher, PermitKind.WORK, today.plusDays(790));
        withdraw(second);
        assertThat(isDue(first)).as("a later one is left").isFalse();
        withdraw(third);
        assertThat(isDue(first)).isTrue();
    }

    @Test
    void theHistorySaysWhatWasRecordedAndNotOfWhom() {
        withdraw(record(world.teacher, PermitKind.WORK, today.plusDays(60)));
        assertThat(world.history())
                .contains("PERMIT_RECORDED " + today.plusDays(60), "PERMIT_WITHDRAWN " + today.plusDays(60));
    }

    @Test
    void everyFaultIsNamed() {
        record(world.teacher, PermitKind.WORK, today.plusDays(60));
        refused(() -> record(world.teacher, PermitKind.WORK, today.plusDays(60)), "permit-ends-later");
        refused(() -> record(world.teacher, PermitKind.RESIDENCE, today.minusDays(1)), "permit-over");
        refused(() -> record(world.stranger, PermitKind.WORK, today), "not-a-teacher-here");
        world.as(world.stranger);
        assertThatThrownBy(() -> record(world.teacher, PermitKind.WORK, today)).isInstanceOf(NotFound.class);
    }
}
