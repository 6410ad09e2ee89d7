package org.caravanserai.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.domain.approval.Waiting;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.platform.approval.ListApprovals;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;

/** Submissions of all areas waiting for the authority, longest waiting first. */
@Named
@RequestScoped
public class ApprovalQueuePage {

    private static final int SIZE = 50;
    private static final int LONG_WAIT = 7;

    private final ListModel<Waiting> waiting;
    private final ApprovalFilter filter;
    private final FieldWords words;
    private final RequestParameters parameters;
    private final Instant now;

    @Inject
    ApprovalQueuePage(
            ListApprovals approvals, ApprovalFilter filter, FieldWords words, ListAddress address, Clock clock) {
        this.filter = filter;
        this.words = words;
        this.parameters = address.parameters();
        this.now = clock.instant();
        this.waiting = new ListModel<>(
                address, SIZE, request -> approvals.execute(filter.getSubject(), request), Waiting::link);
        this.waiting.prepare();
    }

    public ListModel<Waiting> getWaiting() {
        return waiting;
    }

    /** The words that are searched for; empty for all. */
    public String getQuery() {
        return parameters.text("query");
    }

    /** Whether the list is narrowed. */
    public boolean isNarrowed() {
        return !getQuery().isEmpty() || !filter.getSubject().isEmpty();
    }

    /** Whole days that it has been waiting. */
    public long days(Waiting row) {
        return Duration.between(row.waitingSince(), now).toDays();
    }

    public boolean isLate(Waiting row) {
        return days(row) >= LONG_WAIT;
    }

    /** Name of the kind of submission, from its area. */
    public String kind(Waiting row) {
        return facts(row, FieldValue.Constant.class::isInstance);
    }

    /** Further facts from its area. */
    public String details(Waiting row) {
        return facts(row, value -> !(value instanceof FieldValue.Constant));
    }

    private String facts(Waiting row, Predicate<FieldValue> which) {
        return row.facts().stream()
                .map(Waiting.Fact::value)
                .filter(which)
                .map(words::value)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
