package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.platform.history.BrowseHistory;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.HistoryWords;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The whole book of history, as the address narrows and orders it; days are those of UTC. */
@Named
@RequestScoped
public class HistoryPage {

    private static final int SIZE = 50;

    private final RequestParameters parameters;
    private final ListAddress address;
    private final BrowseHistory browse;
    private final HistoryWords words;
    private ListModel<HistoryLine> lines;

    @Inject
    HistoryPage(RequestParameters parameters, ListAddress address, BrowseHistory browse, HistoryWords words) {
        this.parameters = parameters;
        this.address = address;
        this.browse = browse;
        this.words = words;
        read();
    }

    private void read() {
        var filter =
                new HistoryFilter(subject(), null, day(getFrom(), 0), day(getUntil(), 1), words.called(getQuery()));
        lines = new ListModel<>(address, SIZE, request -> browse.execute(filter, request), HistoryLine::when);
        lines.prepare();
    }

    private @Nullable Subject subject() {
        var name = parameters.text("subject");
        return words.subjects().stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant day(String date, int later) {
        try {
            return LocalDate.parse(date)
                    .plusDays(later)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    public List<FilterChoice> getSubjects() {
        return words.subjects().stream()
                .map(one -> new FilterChoice(one.name(), words.subject(one.name())))
                .toList();
    }

    public String getSubject() {
        return parameters.text("subject");
    }

    public ListModel<HistoryLine> getLines() {
        return lines;
    }

    public String getFrom() {
        return parameters.text("from");
    }

    public String getUntil() {
        return parameters.text("until");
    }

    public String getQuery() {
        return parameters.text("query");
    }
}
