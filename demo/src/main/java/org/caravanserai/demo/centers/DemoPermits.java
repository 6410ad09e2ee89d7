package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.caravanserai.centers.permit.RecordPermit;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.centers.permit.PermitKind;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Slug;

/** Permits of those who teach at the center that runs; one ends soon. */
@ApplicationScoped
class DemoPermits implements DemoStep {

    private final DemoPeople people;
    private final RecordPermit record;

    @Inject
    DemoPermits(DemoPeople people, RecordPermit record) {
        this.people = people;
        this.record = record;
    }

    @Override
    public int order() {
        return 58;
    }

    @Override
    public void run() {
        people.actAs("center");
        permit(DemoClasses.TEACHER, PermitKind.WORK, 60);
        permit(DemoClasses.TEACHER, PermitKind.RESIDENCE, 400);
        permit("officer", PermitKind.RESIDENCE, 220);
    }

    private void permit(String who, PermitKind kind, int days) {
        record.execute(
                Slug.of(CenterPlan.RUNNING.slug()),
                new RecordPermit.Command(
                        EmailAddress.of(who + DemoPeople.DOMAIN),
                        kind,
                        people.today(ZoneOffset.UTC).plusDays(days)));
    }
}
