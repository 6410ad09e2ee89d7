package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;

/** Instruments, recognition agreements, mechanisms and projects, entered by the analyst. */
@ApplicationScoped
class DemoRegistry implements DemoStep {

    private final DemoPeople people;
    private final DemoInstruments instruments;
    private final DemoMechanisms mechanisms;
    private final DemoProjects projects;
    private final DemoRecognitions recognitions;

    @Inject
    DemoRegistry(
            DemoPeople people,
            DemoInstruments instruments,
            DemoMechanisms mechanisms,
            DemoProjects projects,
            DemoRecognitions recognitions) {
        this.people = people;
        this.instruments = instruments;
        this.mechanisms = mechanisms;
        this.projects = projects;
        this.recognitions = recognitions;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void run() {
        var plan = RegistryPlan.read();
        people.actAs("analyst");
        var unlinked = instruments.register(plan.instruments());
        recognitions.register();
        plan.mechanisms().forEach(mechanisms::register);
        plan.projects().forEach(planned -> projects.register(planned.form(), planned.states()));
        instruments.link(unlinked);
    }
}
