package org.caravanserai.domain.centers.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.junit.jupiter.api.Test;

class TeacherPermitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final UUID CENTER = Ids.next();
    private static final UUID TEACHER = Ids.next();

    private static TeacherPermit permit(PermitKind kind, LocalDate until) {
        return new TeacherPermit(CENTER, TEACHER, kind, until, TODAY, TODAY);
    }

    @Test
    void itEndsWithinNinetyDaysAndIsOverAfterItsLastDay() {
        var permit = permit(PermitKind.WORK, TODAY.plusDays(90));
        assertThat(permit.isEndingOn(TODAY)).isTrue();
        assertThat(permit.isEndingOn(TODAY.minusDays(1))).isFalse();
        assertThat(permit.isEndingOn(permit.until())).as("the last day").isTrue();
        assertThat(permit.isOverOn(permit.until())).isFalse();
        assertThat(permit.isOverOn(permit.until().plusDays(1))).isTrue();
        assertThat(permit.isEndingOn(permit.until().plusDays(1)))
                .as("it is over")
                .isFalse();
    }

    @Test
    void onePermitThatIsOverAlreadyIsNotRecorded() {
        assertThat(permit(PermitKind.RESIDENCE, TODAY).kind()).isEqualTo(PermitKind.RESIDENCE);
        assertThatThrownBy(() -> permit(PermitKind.RESIDENCE, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::key)
                        .containsExactly("permit-over"));
    }

    @Test
    void itIsWithdrawnOnce() {
        var permit = permit(PermitKind.WORK, TODAY);
        assertThat(permit.isWithdrawn()).isFalse();
        permit.withdraw(TODAY);
        assertThat(permit.isWithdrawn()).isTrue();
        assertThatThrownBy(() -> permit.withdraw(TODAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void workAndResidenceOfATeacherAreTwoPermits() {
        var work = permit(PermitKind.WORK, TODAY);
        assertThat(work.isOfTheSame(permit(PermitKind.WORK, TODAY.plusYears(1))))
                .isTrue();
        assertThat(work.isOfTheSame(permit(PermitKind.RESIDENCE, TODAY))).isFalse();
        assertThat(work.isOfTheSame(new TeacherPermit(CENTER, Ids.next(), PermitKind.WORK, TODAY, TODAY, TODAY)))
                .isFalse();
    }
}
