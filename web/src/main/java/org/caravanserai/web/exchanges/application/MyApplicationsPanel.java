package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.exchanges.application.MyApplications;
import org.caravanserai.exchanges.nomination.MyStays;
import org.jspecify.annotations.Nullable;

/** Applications and stays of the person who is signed in, a section of {@code /my}. */
@Named
@RequestScoped
public class MyApplicationsPanel {

    private final MyApplications applications;
    private final MyStays myStays;
    private @Nullable List<ApplicationRow> mine;
    private @Nullable List<NominationRow> stays;

    @Inject
    MyApplicationsPanel(MyApplications applications, MyStays myStays) {
        this.applications = applications;
        this.myStays = myStays;
    }

    public List<ApplicationRow> getApplications() {
        if (mine == null) {
            mine = applications.execute();
        }
        return mine;
    }

    public List<NominationRow> getStays() {
        if (stays == null) {
            stays = myStays.execute();
        }
        return stays;
    }
}
