package org.caravanserai.domain.centers.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link CenterStatuses} promises. */
public interface CenterStatusesContract extends CenterContract {

    LocalDate FIRST = LocalDate.of(2027, 1, 1);

    CenterStatuses statuses();

    @Test
    default void statusesAreListedTheLatestFirst() {
        var center = center().id();
        var second = granted(center, StatusKind.TEACHING, null, FIRST, null);
        var third = granted(center, StatusKind.EXAM_CENTER, "HSK", FIRST.plusDays(1), null);
        var first = granted(center, StatusKind.ACCREDITED, null, FIRST.minusDays(1), FIRST);
        granted(center().id(), StatusKind.TEACHING, null, FIRST, null);
        assertThat(inTransaction(() -> statuses().of(center)))
                .extracting(CenterStatus::id)
                .containsExactly(third.id(), second.id(), first.id());
    }

    @Test
    default void aStatusIsFoundByItsIdentityAndWrittenBackWhenItEnds() {
        var status = granted(center().id(), StatusKind.EXAM_CENTER, "HSK", FIRST, null);
        inTransaction(() -> statuses().byId(status.id()).orElseThrow().end(FIRST.plusDays(9)));
        assertThat(inTransaction(() -> statuses().byId(status.id()))).hasValueSatisfying(found -> {
            assertThat(found.scheme()).isEqualTo("HSK");
            assertThat(found.grantedBy()).isEqualTo("Ministry");
            assertThat(found.until()).isEqualTo(FIRST.plusDays(9));
        });
        assertThat(inTransaction(() -> statuses().byId(Ids.next()))).isEmpty();
    }

    @Test
    default void periodsOfOneStatusDoNotOverlap() {
        var center = center().id();
        granted(center, StatusKind.EXAM_CENTER, "HSK", FIRST, FIRST.plusYears(1));
        granted(center, StatusKind.EXAM_CENTER, "YCT", FIRST, null);
        granted(center, StatusKind.TEACHING, null, FIRST, null);
        assertTaken(() -> statuses().add(status(center, StatusKind.EXAM_CENTER, "HSK", FIRST.plusYears(1), null)));
        granted(center, StatusKind.EXAM_CENTER, "HSK", FIRST.plusYears(1).plusDays(1), null);
        assertThat(inTransaction(() -> statuses().of(center))).hasSize(4);
    }

    private CenterStatus granted(
            UUID center, StatusKind kind, @Nullable String scheme, LocalDate from, @Nullable LocalDate until) {
        var status = status(center, kind, scheme, from, until);
        inTransaction(() -> statuses().add(status));
        return status;
    }

    private static CenterStatus status(
            UUID center, StatusKind kind, @Nullable String scheme, LocalDate from, @Nullable LocalDate until) {
        return new CenterStatus(center, kind, scheme, "Ministry", null, from, until);
    }
}
