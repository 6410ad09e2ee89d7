package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.history.BrowseHistory;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The whole book of history, as the address narrows and orders it; days are those of UTC. */
@Named
@RequestScoped
public class HistoryPage {

    private static final int SIZE = 50;

    @Inject
    private BrowseHistory browse;

    @Inject
    private Texts texts;

    private @Nullable String subject;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String query;
    private @Nullable String sort;
    private int page;
    private Page<HistoryLine> lines = new Page<>(List.of(), 0, SIZE, 0);

    public void load() {
        lines = browse.page(
                new HistoryFilter(Choice.constant(Subject.class, subject), day(from, 0), day(until, 1)),
                new PageRequest(page, SIZE, query, sort));
    }

    private static @Nullable Instant day(@Nullable String date, int later) {
        try {
            return date == null
                    ? null
                    : LocalDate.parse(date)
                            .plusDays(later)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    public List<Choice> getSubjects() {
        return Choice.of(
                Stream.of(Subject.values()), Subject::name, one -> texts.of("admin.subject." + one.name()), subject);
    }

    public List<Choice> getSorts() {
        return Choice.of(
                Stream.of("-when", "when", "who", "action"),
                one -> one,
                one -> texts.of("admin.history.sort." + one.replace("-", "latest.")),
                sort);
    }

    public Page<HistoryLine> getLines() {
        return lines;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }
}
