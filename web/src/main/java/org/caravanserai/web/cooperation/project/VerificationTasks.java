package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.cooperation.project.MyVerifications;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Benefits of results that wait for the person's verification. */
@RequestScoped
class VerificationTasks implements TaskSource {

    private final MyVerifications verifications;

    @Inject
    VerificationTasks(MyVerifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public List<Task> tasks() {
        var waiting = verifications.execute().size();
        return waiting == 0
                ? List.of()
                : List.of(new Task(63, "cooperation.my.task.verify", waiting, "/my/verifications"));
    }
}
