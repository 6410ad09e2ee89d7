package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.reported.ReportedCenter;
import org.caravanserai.domain.centers.status.CenterStatus;
import org.caravanserai.domain.centers.status.HeldStatus;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusesIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private Center center;

    private static String unique(String word) {
        return word + "-" + Ids.next().toString().substring(20).replace("-", "");
    }

    @BeforeEach
    void make() {
        center = inTransaction(() -> {
            var host =
                    new Organization(Slug.of(unique("host")), Bodies.unowned().profile(), NOW, null);
            entities.persist(host);
            entities.flush();
            var made = CenterFixtures.draft(unique("center"), host.id(), null, NOW);
            repository(JpaCenters.class).add(made);
            return made;
        });
    }

    private void grant(StatusKind kind, @Nullable String scheme, LocalDate from, @Nullable LocalDate until) {
        inTransaction(() -> {
            repository(JpaCenterStatuses.class)
                    .add(new CenterStatus(center.id(), kind, scheme, "Ministry", null, from, until));
            return center;
        });
    }

    @Test
    void listsFindCentersThatHoldAStatusOnTheDayOfTheirPlace() {
        grant(StatusKind.ACCREDITED, null, FIRST, FIRST.plusDays(9));
        var first = FIRST.atStartOfDay(center.zone()).toInstant();
        var after = FIRST.plusDays(10).atStartOfDay(center.zone()).toInstant();
        assertThat(found(StatusKind.ACCREDITED, first.minusSeconds(1))).isZero();
        assertThat(found(StatusKind.ACCREDITED, first)).isEqualTo(1);
        assertThat(found(StatusKind.ACCREDITED, after.minusSeconds(1))).isEqualTo(1);
        assertThat(found(StatusKind.ACCREDITED, after)).isZero();
        assertThat(found(StatusKind.TEACHING, first)).isZero();
    }

    private long found(StatusKind kind, Instant at) {
        var filter = new CenterFilter(
                EnumSet.allOf(CenterState.class), Set.of(center.host()), null, null, null, new HeldStatus(kind, at));
        return inTransaction(() -> repository(SqlCenterDirectory.class)
                .page(filter, PageRequest.first(20))
                .total());
    }

    @Test
    void whatASourceTellsIsReadAsItWasWritten() {
        var told = new ReportedCenter(
                unique("Study"),
                "7",
                "Confucius Institute at " + unique("Hanoi"),
                CenterKind.CONFUCIUS_INSTITUTE,
                center.host(),
                null,
                "Jinling University",
                center.id(),
                CountryCode.of("VN"),
                null,
                LocalDate.of(2005, 6, 24),
                "Closed",
                LocalDate.of(2022, 4, 22),
                "https://example.org");
        inTransaction(() -> {
            repository(SqlReportedCenters.class).put(told);
            repository(SqlReportedCenters.class).put(told);
            return told;
        });
        var reported = repository(SqlReportedCenters.class);
        assertThat(inTransaction(() -> reported.of(told.source(), "7"))).contains(told);
        assertThat(inTransaction(() -> reported.about(center.id())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.center()).isEqualTo(center.slug().value());
                    assertThat(row.status()).isEqualTo("Closed");
                    assertThat(row.partner()).isNull();
                });
        var request = new PageRequest(0, 20, told.name(), "-country");
        assertThat(inTransaction(() -> reported.page("VN", request)).total()).isEqualTo(1);
        assertThat(inTransaction(() -> reported.page("KZ", request)).total()).isZero();
        assertThat(inTransaction(reported::countries)).contains("VN");
    }

    @Test
    void aCenterWithoutClassesHasNoRowsBehindItsFigures() {
        var rows = repository(SqlClassFiguresDirectory.class);
        for (var sort : new String[] {null, "code", "-learners", "state"}) {
            assertThat(inTransaction(() -> rows.page(center.id(), new PageRequest(0, 20, "a2", sort)))
                            .total())
                    .isZero();
        }
    }
}
