package org.caravanserai.centers.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.util.Optional;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CenterStatusTest {

    private final CentersWorld world = new CentersWorld();
    private final Slug slug = world.operating("red-river").slug();

    private void grant(String kind, @Nullable String scheme, String from, @Nullable String until) {
        world.as(world.authority);
        world.of(GrantCenterStatus.class)
                .execute(slug, new GrantCenterStatus.Command(kind, scheme, "Ministry", "12/26", from, until));
    }

    @Test
    void threeStatusesStandBesideEachOther() {
        grant("TEACHING", null, "2020-01-01", null);
        grant("ACCREDITED", null, "2020-01-01", "2021-12-31");
        grant("EXAM_CENTER", "HSK", "2020-01-01", null);
        grant("EXAM_CENTER", "YCT", "2020-01-01", null);
        world.asVisitor();
        assertThat(world.of(ShowCenterStatuses.class).execute(slug))
                .extracting(line -> line.status().kind(), ShowCenterStatuses.Line::held)
                .contains(tuple(StatusKind.TEACHING, true), tuple(StatusKind.ACCREDITED, false));
        assertThat(world.history()).contains("STATUS_GRANTED HSK, Ministry", "STATUS_GRANTED Ministry");
    }

    @Test
    void periodsOfOneStatusDoNotOverlap() {
        grant("ACCREDITED", null, "2020-01-01", "2021-12-31");
        refused(() -> grant("ACCREDITED", null, "2021-12-31", null), "status-held");
        grant("ACCREDITED", null, "2022-01-01", null);
        refused(() -> grant("ACCREDITED", null, "2019-01-01", null), "status-held");
    }

    @Test
    void aStatusEndsAndAnotherPeriodFollows() {
        grant("TEACHING", null, "2020-01-01", null);
        var status = world.statuses.table.all().get(0);
        var end = world.of(EndCenterStatus.class);
        refused(() -> end.execute(slug, status.id(), "2019-12-31", "Moved"), "status-ends-early");
        refused(() -> end.execute(slug, status.id(), "2021-01-01", " "), "required");
        refused(() -> end.execute(slug, status.id(), null, "Moved"), "required");
        end.execute(slug, status.id(), "2021-01-01", "Moved to another city");
        assertThat(world.history()).contains("STATUS_ENDED Ministry, 2021-01-01: Moved to another city");
        assertThat(status.until()).isEqualTo("2021-01-01");
        grant("TEACHING", null, "2021-01-02", null);
        var other = world.operating("other").slug();
        assertThatThrownBy(() -> end.execute(other, status.id(), "2021-01-01", "Moved"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyFaultIsNamed() {
        refused(() -> grant("EXAM_CENTER", " ", "2020-01-01", null), "required");
        refused(() -> grant("HOTEL", null, "2020-01-01", null), "not-one-of");
        refused(() -> grant("TEACHING", null, "2020-01-01", "2019-01-01"), "status-ends-early");
        refused(
                () -> world.of(GrantCenterStatus.class)
                        .execute(slug, new GrantCenterStatus.Command(null, null, null, null, null, null)),
                "required");
        var draft = world.draft("draft").slug();
        world.as(world.authority);
        assertThatThrownBy(() -> world.of(ShowCenterStatuses.class).execute(draft))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.of(GrantCenterStatus.class)
                        .execute(
                                draft,
                                new GrantCenterStatus.Command("TEACHING", null, "Ministry", null, "2020-01-01", null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aStatusSaysWhatWasGranted() {
        grant("EXAM_CENTER", "HSK", "2020-01-01", null);
        var status = world.statuses.table.all().get(0);
        assertThat(status.documentNumber()).isEqualTo("12/26");
        assertThat(status.scheme()).isEqualTo("HSK");
        assertThat(status.grantedBy()).isEqualTo("Ministry");
        assertThat(Optional.of(status).filter(status::clashesWith)).isPresent();
    }
}
