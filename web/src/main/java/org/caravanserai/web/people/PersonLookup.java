package org.caravanserai.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.people.PersonRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.people.BrowsePeople;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Lookup;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * What a field offers in which one of the people is chosen of whom the caller keeps a record: their codes, by their names. On the page of a
 * person all others.
 */
@Named
@RequestScoped
public class PersonLookup implements Lookup {

    private static final int SUGGESTIONS = 8;

    private final BrowsePeople browse;
    private final Formats formats;
    private final String shown;
    private final Map<String, Suggestion> known = new HashMap<>();

    @Inject
    PersonLookup(BrowsePeople browse, Formats formats, RequestParameters parameters) {
        this.browse = browse;
        this.formats = formats;
        this.shown = parameters.text("code");
    }

    @Override
    public List<String> complete(String words) {
        var rows = found(words);
        rows.forEach(row -> known.put(row.code(), suggestion(row)));
        return rows.stream().map(PersonRow::code).toList();
    }

    private List<PersonRow> found(String words) {
        return browse.execute(new PageRequest(0, SUGGESTIONS, words, null)).items().stream()
                .filter(row -> !row.code().equals(shown))
                .toList();
    }

    @Override
    public Suggestion of(@Nullable String code) {
        return code == null || code.isEmpty() ? new Suggestion("", "") : known.computeIfAbsent(code, this::look);
    }

    private Suggestion look(String code) {
        return found(code).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(this::suggestion)
                .orElse(new Suggestion(code, ""));
    }

    /** By its code, or by the whole name of one person alone. */
    @Override
    public Optional<String> chosen(String typed) {
        var rows = found(typed);
        var same = rows.stream()
                .filter(row ->
                        row.code().equalsIgnoreCase(typed) || row.name().full().equalsIgnoreCase(typed))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0).code()) : Optional.empty();
    }

    private Suggestion suggestion(PersonRow row) {
        var born = row.bornOn() == null ? null : formats.date(row.bornOn(), "UTC");
        return new Suggestion(
                formats.name(row.name().full()),
                Stream.of(born, row.phone(), row.email(), row.code())
                        .filter(each -> each != null && !each.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }
}
