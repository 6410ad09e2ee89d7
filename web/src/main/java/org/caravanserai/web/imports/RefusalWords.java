package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportFault;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.platform.imports.tables.ListTableTargets;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.web.shell.FailureTexts;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Says why a record was not taken: the field, and what is wrong with it; and what happened to those that were. */
@ApplicationScoped
public class RefusalWords {

    private static final String NOTHING = "–";
    private static final String SEPARATOR = " · ";

    private final FailureTexts texts;
    private final Texts words;
    private final ListTableTargets targets;

    @Inject
    RefusalWords(FailureTexts texts, Texts words, ListTableTargets targets) {
        this.texts = texts;
        this.words = words;
        this.targets = targets;
    }

    /** Heading of the column with the reasons. */
    public String heading(Locale language) {
        return words.in(language, "imports.reason");
    }

    /** Headings of the list of changes. */
    public List<String> changeHeadings(Locale language) {
        return Stream.of(
                        "imports.change",
                        "imports.line",
                        "imports.change.what",
                        "imports.change.page",
                        "imports.change.values")
                .map(key -> words.in(language, key))
                .toList();
    }

    /** Name of a kind of change. */
    public String of(ImportChange.Kind kind, Locale language) {
        return words.in(language, "imports.change." + kind);
    }

    /** Labels of the columns of a target, by their keys; empty for a registry. */
    public Map<String, String> columns(@Nullable String target, Locale language) {
        return targets.execute().stream()
                .map(ListTableTargets.Choice::target)
                .filter(each -> each.name().equals(target))
                .flatMap(each -> each.columns().stream())
                .collect(Collectors.toMap(TableColumn::key, column -> words.in(language, column.label())));
    }

    /**
     * The values of a column before and after.
     *
     * @param columns as {@link #columns} gives them
     */
    public String of(ChangedValue value, Map<String, String> columns, Locale language) {
        return words.in(
                language,
                "imports.change.value",
                columns.getOrDefault(value.column(), value.column()),
                said(value.before()),
                said(value.after()));
    }

    private static String said(String value) {
        return value.isEmpty() ? NOTHING : value;
    }

    /**
     * All that is wrong with a row, each with the heading of the column in the table, or its label where the table has no such column.
     *
     * @param columns as {@link #columns} gives them
     */
    public String of(ImportRefusal refusal, Map<String, String> columns, Locale language) {
        return refusal.faults().stream()
                .map(fault -> of(fault, columns, language))
                .collect(Collectors.joining(SEPARATOR));
    }

    private String of(ImportFault fault, Map<String, String> columns, Locale language) {
        var reason = texts.text(fault.key(), language, List.copyOf(fault.arguments()));
        var field = columns.getOrDefault(fault.field(), fault.field());
        return field.isEmpty() ? reason : field + ": " + reason;
    }

    /** What is said about rows that were taken. */
    public String of(ImportRemark remark, Locale language) {
        return texts.text(remark.key(), language, List.of(remark.value()));
    }
}
