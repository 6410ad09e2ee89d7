package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.caravanserai.centers.reported.ReportedCenterTable;
import org.caravanserai.centers.status.GrantCenterStatus;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.jspecify.annotations.Nullable;

/** What the running center may call itself, and what a list that somebody else keeps tells of it. */
@ApplicationScoped
class DemoStatuses implements DemoStep {

    private static final Slug CENTER = Slug.of(CenterPlan.RUNNING.slug());

    private final DemoPeople people;
    private final GrantCenterStatus grant;
    private final ReportedCenterTable reported;

    @Inject
    DemoStatuses(DemoPeople people, GrantCenterStatus grant, ReportedCenterTable reported) {
        this.people = people;
        this.grant = grant;
        this.reported = reported;
    }

    @Override
    public int order() {
        return 57;
    }

    @Override
    public void run() {
        var opened = people.today(ZoneOffset.UTC).minusDays(390);
        people.actAs("authority");
        grant(StatusKind.TEACHING, null, "Hanoi Department of Education and Training", "412/QD", opened, null);
        grant(
                StatusKind.EXAM_CENTER,
                "HSK",
                "Owner of the HSK",
                "HSK-VN-031",
                opened.plusDays(60),
                opened.plusYears(3));
        reported.take(
                new TableLine(
                        1,
                        Map.of(
                                "id", "VN-2",
                                "name", "Red River Language Center",
                                "host", "Red River Language Center",
                                "hostOrganization", CenterPlan.HOST,
                                "center", CenterPlan.RUNNING.slug(),
                                "country", "Vietnam",
                                "city", "Hanoi",
                                "status", "Open",
                                "reportedOn", opened.plusDays(200).toString(),
                                "source", "Directory of language centers abroad")),
                new TableContext(Ids.next(), null, false));
    }

    private void grant(
            StatusKind kind,
            @Nullable String scheme,
            String by,
            String document,
            LocalDate from,
            @Nullable LocalDate until) {
        grant.execute(CENTER, new GrantCenterStatus.StatusDraft(kind, scheme, by, document, from, until));
    }
}
