package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.center.Closings;
import org.caravanserai.domain.centers.center.Closings.OpenClass;
import org.caravanserai.domain.centers.center.ClosingsContract;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.Test;

class ClosingsContractIT extends CentersPostgresTest implements ClosingsContract {

    @Override
    public Closings closings() {
        return repository(Closings.class);
    }

    @Test
    void whoHasNotEnteredTheCenterSeesNoClosing() {
        closing();
        assertThat(inTransaction(() -> wired(new Sql()).count("select count(*) from own_center_closing")))
                .isZero();
    }

    @Test
    void classesThatAreNotOverAreListedByTheirCodesWithTheirLastDayAtTheCenter() {
        var center = center().id();
        var first = newClass(center, 5);
        var second = newClass(center, 5);
        var over = newClass(center, 5);
        newClass();
        session(first.id(), 1, MONDAY.plus(Duration.ofHours(7)));
        var cancelled = session(first.id(), 2, MONDAY.plus(Duration.ofDays(7)));
        inTransaction(() -> sessions().lockSession(cancelled.id()).orElseThrow().cancel("a feast"));
        inTransaction(() -> classes().lock(over.code()).orElseThrow().become(ClassState.CANCELLED, 0));
        assertThat(inTransaction(() -> closings().openClasses(center)))
                .extracting(OpenClass::code)
                .containsExactlyElementsOf(
                        Stream.of(first, second).map(CourseClass::code).sorted().toList());
        assertThat(inTransaction(() -> closings().openClasses(center)))
                .extracting(OpenClass::code, OpenClass::state, OpenClass::lastDay)
                .contains(
                        tuple(first.code(), "PLANNED", LocalDate.of(2026, 12, 1)),
                        tuple(second.code(), "PLANNED", null));
    }
}
