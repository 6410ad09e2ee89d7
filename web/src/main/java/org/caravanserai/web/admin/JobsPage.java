package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.platform.jobs.JobState;
import org.caravanserai.platform.jobs.ListJobs;
import org.caravanserai.platform.jobs.RunJob;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.omnifaces.util.Faces;

/** The jobs of this node with their last runs; each can be run now. */
@Named
@RequestScoped
public class JobsPage {

    private static final int SIZE = 100;

    private final RunJob run;
    private final JobWords words;
    private final Notices notices;
    private final Texts texts;
    private final ListModel<JobState> jobs;

    @Inject
    JobsPage(
            ListJobs list,
            RunJob run,
            JobWords words,
            ListAddress address,
            PageContext page,
            Notices notices,
            Texts texts) {
        this.run = run;
        this.words = words;
        this.notices = notices;
        this.texts = texts;
        var alphabet = Collator.getInstance(Locale.forLanguageTag(page.getLanguage()));
        Comparator<JobState> byName = Comparator.comparing(job -> words.of(job.name()), alphabet::compare);
        Comparator<JobState> byRun =
                Comparator.comparing(job -> Objects.requireNonNullElse(job.startedAt(), Instant.EPOCH));
        Comparator<JobState> byResult = Comparator.comparing(job -> job.fault() == null);
        var rows = new RowsInMemory<>(
                list.execute(),
                "name",
                Map.of("name", byName, "run", byRun.thenComparing(byName), "result", byResult.thenComparing(byName)));
        jobs = new ListModel<>(address, SIZE, rows::page, JobState::name);
        jobs.prepare();
    }

    public ListModel<JobState> getJobs() {
        return jobs;
    }

    /** After how long the job runs again, in the largest unit that has no rest. */
    public String every(JobState job) {
        var period = job.period();
        if (period.toSecondsPart() != 0) {
            return texts.of("admin.jobs.everySeconds", period.toSeconds());
        }
        return period.toMinutesPart() == 0
                ? texts.of("admin.jobs.everyHours", period.toHours())
                : texts.of("admin.jobs.everyMinutes", period.toMinutes());
    }

    /** How long the last run took, in milliseconds; what took less is nothing. */
    public String millis(JobState job) {
        var took = job.took();
        return took == null ? "" : String.valueOf(took.toMillis());
    }

    public void run(String name) {
        run.execute(name);
        notices.done("admin.jobs.woken", words.of(name));
        Faces.redirect("/admin/jobs");
    }
}
