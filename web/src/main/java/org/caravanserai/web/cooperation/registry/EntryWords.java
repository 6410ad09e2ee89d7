package org.caravanserai.web.cooperation.registry;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.alliance.AllianceKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.mechanism.Scholarship;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.HistoryWords;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Words about records of the registry: kinds, periods with no more than is known, countries. */
@Named
@ApplicationScoped
public class EntryWords {

    private static final int MOST_COUNTRIES = 6;

    private final Texts texts;
    private final Formats formats;
    private final HistoryWords history;
    private final PageContext pageContext;

    @Inject
    EntryWords(Texts texts, Formats formats, HistoryWords history, PageContext pageContext) {
        this.texts = texts;
        this.formats = formats;
        this.history = history;
        this.pageContext = pageContext;
    }

    /** The kinds within a kind, to choose from. */
    public List<SelectItem> subkinds(EntryKind kind) {
        return switch (kind) {
            case INSTRUMENT -> items(InstrumentKind.values());
            case MECHANISM -> items(MechanismKind.values());
            case ALLIANCE -> items(AllianceKind.values());
            case PROGRAMME -> items(ProgrammeKind.values());
            case PROJECT -> List.of();
        };
    }

    private List<SelectItem> items(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> new SelectItem(constant.name(), subkind(constant.name())))
                .toList();
    }

    /** A line of history, with the state that was reached where it tells one. */
    public String happened(HistoryLine line) {
        return Stream.of(history.what(line), history.after(line))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String subkind(String name) {
        return texts.of("cooperation.subkind." + name);
    }

    /** A day as exactly as it is known; empty for none. */
    public String day(@Nullable LocalDate day, DatePrecision precision) {
        if (day == null) {
            return "";
        }
        var moment = day.atStartOfDay(ZoneOffset.UTC);
        return switch (precision) {
            case DAY -> formats.date(moment, "UTC");
            case MONTH -> formats.monthOfYear(moment, "UTC");
            case YEAR -> texts.of("cooperation.entry.year", formats.year(moment, "UTC"));
        };
    }

    /** The period; empty if neither date is known. Some languages put an article before a day, and none before a month or a year. */
    public String period(@Nullable LocalDate from, @Nullable LocalDate to, DatePrecision precision) {
        if (from == null && to == null) {
            return "";
        }
        if (to == null) {
            return texts.of(
                    precision == DatePrecision.DAY ? "cooperation.entry.sinceDay" : "cooperation.entry.since",
                    day(from, precision));
        }
        return from == null
                ? texts.of(
                        precision == DatePrecision.DAY ? "cooperation.entry.untilDay" : "cooperation.entry.until",
                        day(to, precision))
                : texts.of("cooperation.entry.period", day(from, precision), day(to, precision));
    }

    /** A level that a scholarship scheme asks for. */
    public String level(Scholarship.Needed needed) {
        return texts.of(
                "cooperation.entry.scholarshipLevel",
                formats.language(needed.language().value()),
                needed.scheme(),
                needed.level(),
                needed.schemeVersion());
    }

    /** The names of languages. */
    public String languages(Collection<String> tags) {
        return formats.list(tags.stream().map(formats::language).toList());
    }

    /** The names of countries in their order; of many only how many more there are. */
    public String countries(Collection<String> codes) {
        return isMany(codes)
                ? texts.of("cooperation.entry.more", named(codes, MOST_COUNTRIES), codes.size() - MOST_COUNTRIES)
                : named(codes, codes.size());
    }

    /** The names of all countries in their order. */
    public String allCountries(Collection<String> codes) {
        return named(codes, codes.size());
    }

    /** Whether {@link #countries} leaves some out. */
    public boolean isMany(Collection<String> codes) {
        return codes.size() > MOST_COUNTRIES + 1;
    }

    private String named(Collection<String> codes, int most) {
        return formats.list(codes.stream()
                .map(formats::country)
                .sorted(Collator.getInstance(Locale.forLanguageTag(pageContext.getLanguage()))::compare)
                .limit(most)
                .toList());
    }
}
