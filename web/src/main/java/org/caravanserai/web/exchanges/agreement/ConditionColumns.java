package org.caravanserai.web.exchanges.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.shell.StudyFields;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The columns of the file of conditions: a row is a condition of an agreement, and each column one fact about it. */
final class ConditionColumns {

    /** Academic years whose places are told. */
    private static final int YEARS = 6;

    private final Texts texts;
    private final StudyFields fields;
    private final SheetLanguage language;
    private final Function<NamedParty, @Nullable String> countries;

    /**
     * @param countries the name of the country of an organization; null where it is not known
     */
    ConditionColumns(
            Texts texts, StudyFields fields, SheetLanguage language, Function<NamedParty, @Nullable String> countries) {
        this.texts = texts;
        this.fields = fields;
        this.language = language;
        this.countries = countries;
    }

    /**
     * A condition of an agreement.
     *
     * @param own organizations of the reader
     */
    record Line(AgreementRow agreement, Condition condition, NamedParty from, NamedParty to, Set<UUID> own) {

        boolean outgoing() {
            return own.contains(from.id());
        }

        NamedParty other() {
            return outgoing() ? to : from;
        }
    }

    /**
     * @param first the first of the academic years whose places are told
     */
    List<SheetColumn<Line>> from(AcademicYear first) {
        var columns = new ArrayList<SheetColumn<Line>>();
        columns.add(language.column(texts, "agreement", "exchanges.column.agreementCode", line -> line.agreement()
                .code()));
        columns.add(language.column(texts, "title", "exchanges.column.agreement", line -> line.agreement()
                .title()
                .in(language.tag())));
        columns.add(language.column(
                texts,
                "state",
                "exchanges.column.state",
                line -> word("exchanges.agreementState." + line.agreement().state())));
        columns.add(language.column(texts, "condition", "exchanges.column.condition", line -> line.condition()
                .code()));
        columns.add(language.column(
                texts,
                "direction",
                "exchanges.column.direction",
                line -> word("exchanges.direction." + (line.outgoing() ? "OUT" : "IN"))));
        columns.add(language.column(texts, "partner", "exchanges.balance.with", line -> line.other()
                .name()
                .in(language.tag())));
        columns.add(
                language.column(texts, "country", "exchanges.column.country", line -> countries.apply(line.other())));
        columns.add(language.column(
                texts,
                "kind",
                "exchanges.field.kind",
                line -> word("exchanges.mobilityKind." + line.condition().kind())));
        columns.add(
                language.column(texts, "fields", "exchanges.field.iscedF", line -> line.condition().iscedF().stream()
                        .map(field -> field.code() + " " + fields.in(language.locale(), field.code()))
                        .collect(Collectors.joining("; "))));
        columns.add(language.column(texts, "levels", "exchanges.place.levels", line -> line.condition().eqf().stream()
                .map(level -> word("exchanges.eqf." + level))
                .collect(Collectors.joining("; "))));
        columns.add(language.column(
                texts, "languages", "exchanges.place.languages", line -> line.condition().languages().stream()
                        .map(LanguageRequirement::toString)
                        .collect(Collectors.joining("; "))));
        columns.add(language.column(texts, "sendingUnit", "exchanges.place.fromUnit", line -> line.condition()
                .fromUnit()));
        columns.add(language.column(texts, "receivingUnit", "exchanges.place.toUnit", line -> line.condition()
                .toUnit()));
        columns.add(language.column(texts, "firstYear", "exchanges.field.firstYear", line -> line.condition()
                .firstYear()));
        columns.add(language.column(texts, "lastYear", "exchanges.field.lastYear", line -> line.condition()
                .lastYear()));
        for (int i = 0; i < YEARS; i++) {
            int after = i;
            columns.add(new SheetColumn<>(
                    new AcademicYear(first.first() + i, first.last() + i).toString(),
                    line -> places(line.condition(), first.first() + after)));
        }
        return columns;
    }

    /** The places in the academic year that begins in this year, of either kind; null for none. */
    private static @Nullable Object places(Condition condition, int firstYear) {
        return condition.firstYear().until(condition.lastYear()).stream()
                .filter(year -> year.first() == firstYear)
                .findFirst()
                .map(year -> condition.in(year).persons())
                .orElse(null);
    }

    private String word(String key) {
        return texts.in(language.locale(), key);
    }
}
