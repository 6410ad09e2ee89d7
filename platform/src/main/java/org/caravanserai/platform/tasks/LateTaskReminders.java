package org.caravanserai.platform.tasks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.tasks.WaitingTasks;
import org.caravanserai.domain.tasks.WaitingTasks.LatePerson;
import org.caravanserai.platform.access.OwnTransaction;

/** Puts the emails about what is late into the outbox, which takes one a week for each account, from whichever node. */
@OwnTransaction
class LateTaskReminders {

    private final WaitingTasks tasks;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    LateTaskReminders(WaitingTasks tasks, Accounts accounts, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<LatePerson> late() {
        return tasks.late(clock.instant());
    }

    void remind(LatePerson person) {
        accounts.byId(person.account()).ifPresent(account -> {
            var zone = account.profile().timeZone();
            outbox.putAll(List.of(new MailMessage(
                    "tasks-late:" + account.id() + ":" + week(),
                    LateTaskEmail.TASKS_LATE,
                    new Recipient(
                            account.email(),
                            account.name().full(),
                            account.profile().preferredLanguage()),
                    new MailArguments(Map.of(
                            "late",
                            String.valueOf(person.late()),
                            "dueAt",
                            person.due().atZone(zone).toString(),
                            "link",
                            "/my")),
                    null)));
        });
    }

    private String week() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return today.get(IsoFields.WEEK_BASED_YEAR) + "-W" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
