package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.caravanserai.cooperation.mechanism.RecordEdition;
import org.caravanserai.cooperation.mechanism.RegisterMechanism;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.Slug;

/** Mechanisms of the demo data with their editions. */
@ApplicationScoped
class DemoMechanisms {

    private final DemoPeople people;
    private final RegisterMechanism register;
    private final RecordEdition record;

    @Inject
    DemoMechanisms(DemoPeople people, RegisterMechanism register, RecordEdition record) {
        this.people = people;
        this.register = register;
        this.record = record;
    }

    void register(RegistryPlan.PlannedMechanism planned) {
        var slug = register.execute(planned.form());
        var today = people.today(ZoneOffset.UTC);
        planned.editions().forEach(edition -> record.execute(Slug.of(slug), edition.form(today)));
    }
}
