package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.application.MyApplications;
import org.caravanserai.exchanges.nomination.MyStays;
import org.caravanserai.exchanges.selection.BrowseReviews;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;
import org.jspecify.annotations.Nullable;

/** Applications and stays of the person who is signed in, a section of {@code /my}, and what waits to be done about them. */
@Named
@RequestScoped
public class MyApplicationsPanel implements TaskSource {

    private final MyApplications applications;
    private final MyStays myStays;
    private final BrowseReviews reviews;
    private final CurrentCaller caller;
    private final Instant now;
    private @Nullable List<ApplicationRow> mine;
    private @Nullable List<NominationRow> stays;

    @Inject
    MyApplicationsPanel(
            MyApplications applications, MyStays myStays, BrowseReviews reviews, CurrentCaller caller, Clock clock) {
        this.applications = applications;
        this.myStays = myStays;
        this.reviews = reviews;
        this.caller = caller;
        this.now = clock.instant();
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

    /** Whether a draft can still be submitted. */
    public boolean isOpen(ApplicationRow application) {
        return now.isBefore(application.closesAt());
    }

    @Override
    public List<Task> tasks() {
        if (!caller.get().isSignedIn()) {
            return List.of();
        }
        var offers = which(ApplicationState.OFFERED);
        var drafts = which(ApplicationState.DRAFT).stream().filter(this::isOpen).toList();
        var toReview = caller.get().may(Permission.REVIEW_APPLICATIONS)
                ? reviews.execute(PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
                        .filter(task -> task.total() == null)
                        .count()
                : 0;
        return Stream.of(
                        task(30, "exchanges.my.task.offers", offers),
                        task(31, "exchanges.my.task.drafts", drafts),
                        new Task(32, "exchanges.my.task.reviews", toReview, "/manage/exchanges/reviews"))
                .filter(task -> task.number() > 0)
                .toList();
    }

    private List<ApplicationRow> which(ApplicationState state) {
        return getApplications().stream()
                .filter(application -> application.state() == state)
                .toList();
    }

    private static Task task(int order, String text, List<ApplicationRow> which) {
        return new Task(
                order,
                text,
                which.size(),
                which.size() == 1 ? "/my/applications/" + which.get(0).code() : "/my#applications-title");
    }
}
