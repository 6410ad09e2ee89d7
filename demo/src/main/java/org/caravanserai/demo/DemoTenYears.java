package org.caravanserai.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.caravanserai.domain.shared.DemoHistory;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** What forty countries have done with China in ten years, unless {@link Setting#DEMO_HISTORY} leaves it out. */
@ApplicationScoped
class DemoTenYears implements DemoStep {

    private final DemoHistory history;
    private final DemoPeople people;
    private final Settings settings;

    @Inject
    DemoTenYears(DemoHistory history, DemoPeople people, Settings settings) {
        this.history = history;
        this.people = people;
        this.settings = settings;
    }

    /** After all others, which find the organizations that they know. */
    @Override
    public int order() {
        return 90;
    }

    @Override
    public void run() {
        if (settings.isOn(Setting.DEMO_HISTORY)) {
            history.add(people.today(ZoneOffset.UTC));
        }
    }
}
