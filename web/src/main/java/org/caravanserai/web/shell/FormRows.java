package org.caravanserai.web.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of a form under one name, with spare ones at the end. Fields of a row have ids such as {@code names2-value}. */
public final class FormRows<T extends FormRow> {

    private final String name;
    private final String first;
    private final Pattern path;
    private final List<T> all = new ArrayList<>();

    /**
     * @param name of the list in the form of the use case
     * @param first field of a row, where faults of the whole row show
     */
    public FormRows(String name, String first) {
        this.name = name;
        this.first = first;
        this.path = Pattern.compile(Pattern.quote(name) + "\\[(\\d+)](?:\\.(\\w+))?.*");
    }

    /**
     * @param spare how many rows beyond the known ones can be added in one go
     */
    public void show(Stream<T> known, int spare, Supplier<T> empty) {
        all.clear();
        known.forEach(all::add);
        Stream.generate(empty).limit(spare).forEach(all::add);
    }

    /** The rows that were filled in, as the use case takes them. */
    public <R> List<R> forms(Function<T, R> form) {
        return all.stream().filter(FormRow::isMeant).map(form).toList();
    }

    /** The id of the field that a fault of the use case is about; empty when it is about something else. */
    public Optional<String> id(String fault) {
        var matcher = path.matcher(fault);
        if (fault.equals(name) && !all.isEmpty()) {
            return Optional.of(name + "0-" + first);
        }
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var meant = all.stream().filter(FormRow::isMeant).toList();
        var row = all.indexOf(meant.get(Integer.parseInt(matcher.group(1))));
        var field = matcher.group(2);
        return Optional.of(
                name + row + "-" + (field == null ? first : all.get(row).field(field)));
    }

    public List<T> getAll() {
        return all;
    }
}
