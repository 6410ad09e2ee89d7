package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.cooperation.instrument.RegisterInstrument;
import org.caravanserai.cooperation.mechanism.MechanismForm;
import org.caravanserai.cooperation.mechanism.RecordEdition;
import org.caravanserai.cooperation.mechanism.RegisterMechanism;
import org.caravanserai.cooperation.project.MoveProject;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.cooperation.project.RegisterProject;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.shared.Slug;

/** Instruments, mechanisms and projects, entered by the analyst; then proposals and recognition agreements. */
@ApplicationScoped
class DemoRegistry implements DemoStep {

    @Inject
    private DemoPeople people;

    @Inject
    private RegisterInstrument registerInstrument;

    @Inject
    private RegisterMechanism registerMechanism;

    @Inject
    private RecordEdition recordEdition;

    @Inject
    private RegisterProject registerProject;

    @Inject
    private MoveProject moveProject;

    @Inject
    private DemoRecognitions recognitions;

    @Inject
    private DemoProposals proposals;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void run() {
        var plan = RegistryPlan.read();
        people.actAs("analyst");
        plan.instruments().forEach(form -> registerInstrument.execute(form, null));
        recognitions.register();
        plan.mechanisms().forEach(this::register);
        plan.projects().forEach(this::register);
        plan.proposals().forEach(proposals::make);
    }

    private void register(RegistryPlan.PlannedMechanism planned) {
        var slug = registerMechanism.execute(
                new MechanismForm(planned.entry(), planned.kind(), planned.everyMonths(), planned.scholarship()));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        planned.editions().forEach(edition -> recordEdition.execute(Slug.of(slug), edition.form(today)));
    }

    private void register(RegistryPlan.PlannedProject planned) {
        var slug = registerProject.execute(new ProjectForm(planned.entry(), planned.purpose()));
        planned.states().forEach(state -> moveProject.execute(Slug.of(slug), null, state, null));
    }
}
