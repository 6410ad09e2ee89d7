package org.caravanserai.domain.centers.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link TeacherPermits} promises. */
public interface TeacherPermitsContract extends CenterContract {

    LocalDate TODAY = LocalDate.of(2027, 1, 10);

    TeacherPermits permits();

    @Test
    default void thoseThatAreNotWithdrawnAreListedTheOneThatEndsFirstFirst() {
        var center = center().id();
        var teacher = Ids.next();
        var residence = permit(center, teacher, PermitKind.RESIDENCE, 400);
        var work = permit(center, teacher, PermitKind.WORK, 60);
        withdraw(center, permit(center, teacher, PermitKind.WORK, 61));
        permit(center().id(), teacher, PermitKind.WORK, 10);
        assertThat(within(center, () -> permits().of(center)))
                .extracting(TeacherPermit::id)
                .containsExactly(work.id(), residence.id());
    }

    @Test
    default void aPermitIsFoundByItsIdentityAlsoWhenItWasWithdrawn() {
        var center = center().id();
        var teacher = Ids.next();
        var permit = permit(center, teacher, PermitKind.WORK, 60);
        withdraw(center, permit);
        assertThat(within(center, () -> permits().byId(permit.id()))).hasValueSatisfying(found -> {
            assertThat(found.teacher()).isEqualTo(teacher);
            assertThat(found.kind()).isEqualTo(PermitKind.WORK);
            assertThat(found.until()).isEqualTo(TODAY.plusDays(60));
            assertThat(found.isWithdrawn()).isTrue();
        });
        assertThat(within(center, () -> permits().byId(Ids.next()))).isEmpty();
    }

    @Test
    default void onePermitIsRecordedOnceUnlessItWasWithdrawn() {
        var center = center().id();
        var teacher = Ids.next();
        var wrong = permit(center, teacher, PermitKind.WORK, 60);
        assertTaken(() -> {
            enter(center);
            permits().add(new TeacherPermit(center, teacher, PermitKind.WORK, TODAY.plusDays(60), TODAY, TODAY));
        });
        withdraw(center, wrong);
        var right = permit(center, teacher, PermitKind.WORK, 60);
        assertThat(within(center, () -> permits().of(center)))
                .extracting(TeacherPermit::id)
                .containsExactly(right.id());
    }

    /** A permit that ends in so many days. */
    default TeacherPermit permit(UUID center, UUID teacher, PermitKind kind, int days) {
        var permit = new TeacherPermit(center, teacher, kind, TODAY.plusDays(days), TODAY, TODAY);
        within(center, () -> permits().add(permit));
        return permit;
    }

    private void withdraw(UUID center, TeacherPermit permit) {
        within(center, () -> permits().byId(permit.id()).orElseThrow().withdraw(TODAY));
    }
}
