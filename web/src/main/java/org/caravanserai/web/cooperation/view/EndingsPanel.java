package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.ListEndings;
import org.caravanserai.cooperation.indicator.ShowExchanges;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.UpcomingEnd;
import org.caravanserai.web.cooperation.registry.EntryAddress;
import org.caravanserai.web.cooperation.registry.EntryWords;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What ends within the time that was chosen, of all kinds in one list. */
@Named
@RequestScoped
public class EndingsPanel {

    private static final List<Integer> CHOICES = List.of(30, 90, ShowExchanges.SOON_DAYS, 365);

    private final ListEndings list;
    private final ScopeFilter filter;
    private final RequestParameters parameters;
    private final EntryAddress address;
    private final EntryWords words;
    private final PageContext pageContext;
    private final Texts texts;
    private ListEndings.@Nullable Endings found;

    @Inject
    EndingsPanel(
            ListEndings list,
            ScopeFilter filter,
            RequestParameters parameters,
            EntryAddress address,
            EntryWords words,
            PageContext pageContext,
            Texts texts) {
        this.list = list;
        this.filter = filter;
        this.parameters = parameters;
        this.address = address;
        this.words = words;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /** A number of days to choose. */
    public record Choice(int days, String label, boolean chosen) {}

    /**
     * Something that ends, as it is read.
     *
     * @param depends empty where nobody is known to depend on it
     */
    public record Line(
            String name, String href, String kind, String owner, LocalDate endsOn, long left, String depends) {}

    private ListEndings.Endings found() {
        var answer = found;
        if (answer == null) {
            answer = list.execute(filter.question(), getDays());
            found = answer;
        }
        return answer;
    }

    public int getDays() {
        var text = parameters.text("days");
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : ShowExchanges.SOON_DAYS;
    }

    public List<Choice> getChoices() {
        return CHOICES.stream()
                .map(days -> new Choice(days, texts.of("cooperation.ending.days", days), days == getDays()))
                .toList();
    }

    public String getFinding() {
        return texts.of("cooperation.ending.finding", found().ends().size(), found().days());
    }

    public List<Line> getLines() {
        var day = found().scope().asOf();
        return found().ends().stream().map(end -> line(end, day)).toList();
    }

    private Line line(UpcomingEnd end, LocalDate day) {
        var language = pageContext.getLanguage();
        var country = end.ownerCountry();
        return new Line(
                end.title().in(language),
                href(end),
                kind(end),
                country != null
                        ? words.countries(List.of(country))
                        : end.owner().in(language),
                end.endsOn(),
                end.daysLeft(day),
                depends(end));
    }

    private String kind(UpcomingEnd end) {
        var subkind = end.subkind();
        return switch (end.kind()) {
            case EXCHANGE_AGREEMENT, CENTER -> texts.of("cooperation.endKind." + end.kind());
            default -> subkind == null ? texts.of("cooperation.entryKind." + end.kind()) : words.subkind(subkind);
        };
    }

    private String href(UpcomingEnd end) {
        return switch (end.kind()) {
            case EXCHANGE_AGREEMENT -> "/organizations/" + end.organization() + "#cooperation";
            case CENTER -> "/centers/" + end.reference();
            default -> address.of(EntryKind.valueOf(end.kind().name()), end.reference());
        };
    }

    private String depends(UpcomingEnd end) {
        var people = end.people();
        return String.join(
                " · ",
                Stream.of(
                                people == null || people == 0 ? "" : texts.of("cooperation.ending.people", people),
                                end.records() == 0 ? "" : texts.of("cooperation.ending.records", end.records()))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
