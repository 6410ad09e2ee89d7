package org.caravanserai.domain.deadlines;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is to be due.
 *
 * @param subject identity of the thing that it is about; it has one open deadline of a kind
 * @param title what is due, in as many languages as there are, for example the title of the agreement that ends
 * @param link path of the page where it is done
 * @param zone in which people read the moment
 * @param leadDays how many days before it reminders go out, as many as there are numbers
 * @param escalation null where no one else is notified
 */
public record DeadlineOrder(
        DeadlineKind kind,
        UUID subject,
        LocalizedText title,
        String link,
        Instant dueAt,
        ZoneId zone,
        Assignee assignee,
        List<Integer> leadDays,
        @Nullable Escalation escalation) {

    public DeadlineOrder {
        if (title.isEmpty() || !link.startsWith("/")) {
            throw new IllegalArgumentException("a deadline has a title and a path");
        }
        if (leadDays.stream().anyMatch(days -> days < 1)) {
            throw new IllegalArgumentException("reminders come days before the deadline");
        }
        leadDays =
                leadDays.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }
}
