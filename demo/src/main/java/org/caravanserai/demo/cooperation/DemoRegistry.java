package org.caravanserai.demo.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.cooperation.instrument.RegisterInstrument;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;

/** Instruments, recognition agreements, mechanisms and projects, entered by the analyst. */
@ApplicationScoped
class DemoRegistry implements DemoStep {

    private DemoPeople people;
    private RegisterInstrument registerInstrument;
    private DemoMechanisms mechanisms;
    private DemoProjects projects;
    private DemoRecognitions recognitions;

    @SuppressWarnings("NullAway.Init")
    protected DemoRegistry() {}

    @Inject
    DemoRegistry(
            DemoPeople people,
            RegisterInstrument registerInstrument,
            DemoMechanisms mechanisms,
            DemoProjects projects,
            DemoRecognitions recognitions) {
        this.people = people;
        this.registerInstrument = registerInstrument;
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
        plan.instruments().forEach(form -> registerInstrument.execute(form, null));
        recognitions.register();
        plan.mechanisms().forEach(mechanisms::register);
        plan.projects()
                .forEach(planned ->
                        projects.register(new ProjectForm(planned.entry(), planned.purpose()), planned.states()));
    }
}
