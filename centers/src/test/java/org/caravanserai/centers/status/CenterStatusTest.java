package org.caravanserai.centers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.time.LocalDate;
import java.util.Optional;
import org.caravanserai.centers.status.EndCenterStatus.StatusEnd;
import org.caravanserai.centers.status.GrantCenterStatus.StatusDraft;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CenterStatusTest {

    private final CentersWorld world = new CentersWorld();
    private final Slug slug = world.operating("red-river").slug();

    private void grant(StatusKind kind, @Nullable String scheme, String from, @Nullable String until) {
        world.as(world.authority);
        world.of(GrantCenterStatus.class)
                .execute(
                        slug,
                        new StatusDraft(
                                kind,
                                scheme,
                                "Ministry",
                                "12/26",
                                LocalDate.parse(from),
                                until == null ? null : LocalDate.parse(until)));
    }

    private static StatusEnd end(String until, String reason) {
        return new StatusEnd(LocalDate.parse(until), Reason.of(reason));
    }

    @Test
    void threeStatusesStandBesideEachOther() {
        grant(StatusKind.TEACHING, null, "2020-01-01", null);
        grant(StatusKind.ACCREDITED, null, "2020-01-01", "2021-12-31");
        grant(StatusKind.EXAM_CENTER, "HSK", "2020-01-01", null);
        grant(StatusKind.EXAM_CENTER, "YCT", "2020-01-01", null);
        world.asVisitor();
        assertThat(world.of(ShowCenterStatuses.class).execute(slug))
                .extracting(line -> line.status().kind(), ShowCenterStatuses.Line::held)
                .contains(tuple(StatusKind.TEACHING, true), tuple(StatusKind.ACCREDITED, false));
        assertThat(world.history()).contains("STATUS_GRANTED HSK, Ministry", "STATUS_GRANTED Ministry");
    }

    @Test
    void periodsOfOneStatusDoNotOverlap() {
        grant(StatusKind.ACCREDITED, null, "2020-01-01", "2021-12-31");
        refused(() -> grant(StatusKind.ACCREDITED, null, "2021-12-31", null), "status-held");
        grant(StatusKind.ACCREDITED, null, "2022-01-01", null);
        refused(() -> grant(StatusKind.ACCREDITED, null, "2019-01-01", null), "status-held");
    }

    @Test
    void aStatusEndsAndAnotherPeriodFollows() {
        grant(StatusKind.TEACHING, null, "2020-01-01", null);
        var status = world.statuses.table.all().get(0);
        var end = world.of(EndCenterStatus.class);
        refused(() -> end.execute(slug, status.id(), end("2019-12-31", "Moved")), "status-ends-early");
        end.execute(slug, status.id(), end("2021-01-01", "Moved to another city"));
        assertThat(world.history()).contains("STATUS_ENDED Ministry, 2021-01-01: Moved to another city");
        assertThat(status.until()).isEqualTo("2021-01-01");
        grant(StatusKind.TEACHING, null, "2021-01-02", null);
        var other = world.operating("other").slug();
        assertThatThrownBy(() -> end.execute(other, status.id(), end("2021-01-01", "Moved")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyFaultIsNamed() {
        refused(() -> grant(StatusKind.EXAM_CENTER, " ", "2020-01-01", null), "required");
        refused(() -> grant(StatusKind.TEACHING, null, "2020-01-01", "2019-01-01"), "status-ends-early");
        var draft = world.draft("draft").slug();
        world.as(world.authority);
        assertThatThrownBy(() -> world.of(ShowCenterStatuses.class).execute(draft))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.of(GrantCenterStatus.class)
                        .execute(
                                draft,
                                new StatusDraft(
                                        StatusKind.TEACHING,
                                        null,
                                        "Ministry",
                                        null,
                                        LocalDate.parse("2020-01-01"),
                                        null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aStatusSaysWhatWasGranted() {
        grant(StatusKind.EXAM_CENTER, "HSK", "2020-01-01", null);
        var status = world.statuses.table.all().get(0);
        assertThat(status.documentNumber()).isEqualTo("12/26");
        assertThat(status.scheme()).isEqualTo("HSK");
        assertThat(status.grantedBy()).isEqualTo("Ministry");
        assertThat(Optional.of(status).filter(status::clashesWith)).isPresent();
    }
}
