package org.caravanserai.web.shell;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.shared.ListText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.language.Conventions;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.language.DateWords;
import org.caravanserai.platform.language.LanguageNames;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and numbers in the language of the page. Accepts the types of moments and zones that {@link Moments} reads;
 * null becomes an empty text.
 */
@Named("format")
@ApplicationScoped
public class Formats {

    private final PageContext pageContext;
    private final Clock clock;

    @Inject
    Formats(PageContext pageContext, Clock clock) {
        this.pageContext = pageContext;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Formats() {
        this(null, null);
    }

    /** 10 May 2027 in this zone. */
    public String date(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : DateWords.format("yMMMMd", locale(), Moments.at(moment, zone));
    }

    /** Monday 10 May. */
    public String weekday(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : DateWords.format("EEEEMMMMd", locale(), Moments.at(moment, zone));
    }

    /** Monday, 10 May 2027. */
    public String weekdayOfYear(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : DateWords.format("yEEEEMMMMd", locale(), Moments.at(moment, zone));
    }

    /** 09:00. */
    public String time(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : DateWords.format("Hm", locale(), Moments.at(moment, zone));
    }

    /** 10 May 2027, 09:00. */
    public String dateTime(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : DateWords.format(DateWords.DATE_TIME, locale(), Moments.at(moment, zone));
    }

    /** 10–12 May 2027. */
    public String dates(@Nullable Object from, @Nullable Object to, @Nullable Object zone) {
        return between("yMMMMd", from, to, zone);
    }

    /** 10 May 2027, 09:00 – 12 May 2027, 18:00; one date when both are on one day. */
    public String span(@Nullable Object from, @Nullable Object to, @Nullable Object zone) {
        return between(DateWords.DATE_TIME, from, to, zone);
    }

    /** Monday, 10 May 2027, 09:00–10:30. */
    public String weekdaySpan(@Nullable Object from, @Nullable Object to, @Nullable Object zone) {
        return between("yEEEEMMMMdHm", from, to, zone);
    }

    /** Monday 10 May, 09:00–10:30. */
    public String weekdayTimeSpan(@Nullable Object from, @Nullable Object to, @Nullable Object zone) {
        return between("EEEEMMMMdHm", from, to, zone);
    }

    /** China Standard Time. */
    public String zoneName(@Nullable Object zone) {
        return DateWords.zoneName(Moments.zone(zone), locale());
    }

    /** The same span in the visitor's own zone, or empty where it would say the same or the zone is not known. */
    public String visitorSpan(@Nullable Object from, @Nullable Object to, @Nullable Object zone) {
        if (from == null || to == null) {
            return "";
        }
        return pageContext
                .visitorZone()
                .filter(own -> !Moments.isSameClock(own, Moments.zone(zone), Moments.instant(from)))
                .map(own -> between("MMMdHm", from, to, own))
                .orElse("");
    }

    /** A moment in the visitor's zone, or in UTC when it is not known: 10 May 2027, 09:00. */
    public String local(@Nullable Object moment) {
        return dateTime(moment, pageContext.visitorZone().orElse(ZoneOffset.UTC));
    }

    /** The time of a moment in the visitor's zone, or in UTC when it is not known: 10:42. */
    public String clock(@Nullable Object moment) {
        return time(moment, pageContext.visitorZone().orElse(ZoneOffset.UTC));
    }

    /** 2027-05-10T09:00:00+08:00, for {@code datetime} attributes. */
    public String iso(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : Moments.at(moment, zone).toOffsetDateTime().toString();
    }

    /** Day of the month, for a date block: 10. */
    public String day(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : Integer.toString(Moments.at(moment, zone).getDayOfMonth());
    }

    /** The month in short, for a date block: May. */
    public String month(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : DateWords.format("LLL", locale(), Moments.at(moment, zone));
    }

    /** May 2027. */
    public String monthOfYear(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : DateWords.format("yMMMM", locale(), Moments.at(moment, zone));
    }

    /** 2027. */
    public String year(@Nullable Object moment, @Nullable Object zone) {
        return moment == null ? "" : Integer.toString(Moments.at(moment, zone).getYear());
    }

    /** Relative time: in 12 days, 3 hours ago. */
    public String relative(@Nullable Object moment) {
        if (moment == null) {
            return "";
        }
        var gap = Duration.between(clock.instant(), Moments.instant(moment));
        var size = gap.abs();
        var formatter = RelativeDateTimeFormatter.getInstance(Conventions.of(locale().getLanguage()));
        var direction = gap.isNegative() ? Direction.LAST : Direction.NEXT;
        if (size.toDays() > 60) {
            return formatter.format(size.toDays() / 30, direction, RelativeUnit.MONTHS);
        }
        if (size.toDays() > 0) {
            return formatter.format(size.toDays(), direction, RelativeUnit.DAYS);
        }
        return size.toHours() > 0
                ? formatter.format(size.toHours(), direction, RelativeUnit.HOURS)
                : formatter.format(Math.max(1, size.toMinutes()), direction, RelativeUnit.MINUTES);
    }

    /** 12,345; what is no number stays as it is. */
    public String number(@Nullable Object number) {
        return number instanceof Number
                ? Conventions.isolated(NumberFormat.getInstance(Conventions.of(locale().getLanguage()))
                        .format(number))
                : Objects.toString(number, "");
    }

    /** An amount with the code of its currency, without decimals where it is whole: 34,000 CNY, 17,387.50 CNY. */
    public String money(@Nullable Object amount, @Nullable Object currency) {
        if (!(amount instanceof BigDecimal number)) {
            return number(amount);
        }
        var format = NumberFormat.getInstance(Conventions.of(locale().getLanguage()));
        format.setMinimumFractionDigits(number.stripTrailingZeros().scale() <= 0 ? 0 : 2);
        return Conventions.isolated(format.format(number)) + "\u00a0" + currency;
    }

    /** The country's name; its ISO 3166 code when it has none. */
    public String country(@Nullable Object code) {
        return code == null ? "" : CountryWords.of(code.toString(), locale().getLanguage());
    }

    /** A person's name, a {@code PersonName} or its full text, in the script of the page's language where it is known. */
    public String name(@Nullable Object fullName) {
        if (fullName instanceof PersonName name) {
            return name.in(pageContext.getLanguage());
        }
        return fullName == null ? "" : PersonName.localized(fullName.toString(), pageContext.getLanguage());
    }

    /** The language's name in the language of the page. */
    public String language(@Nullable Object tag) {
        return tag == null ? "" : LanguageNames.of(tag.toString(), pageContext.getLanguage());
    }

    /** Monday. */
    public String dayOfWeek(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** Names and other short words in one line, with the commas of the language of the page. */
    public String list(Collection<String> items) {
        return ListText.of(pageContext.getLanguage(), items);
    }

    /** Items that may have commas of their own in one line, with the semicolons of the language of the page. */
    public String phrases(Collection<String> items) {
        return ListText.ofPhrases(pageContext.getLanguage(), items);
    }

    /** The separator between the items of {@link #list}, for pages that mark each item up. */
    public String getComma() {
        return ListText.comma(pageContext.getLanguage());
    }

    /** The separator between the items of {@link #phrases}, for pages that mark each item up. */
    public String getSemicolon() {
        return ListText.semicolon(pageContext.getLanguage());
    }

    /** The best text of a map by language: the page's, else English, else any. */
    public String text(@Nullable Map<String, String> texts) {
        if (texts == null || texts.isEmpty()) {
            return "";
        }
        var any = List.copyOf(texts.values()).get(0);
        return texts.getOrDefault(pageContext.getLanguage(), texts.getOrDefault("en", any));
    }

    /** The language of {@link #text}. */
    public String textLanguage(@Nullable Map<String, String> texts) {
        if (texts == null || texts.isEmpty() || texts.containsKey(pageContext.getLanguage())) {
            return pageContext.getLanguage();
        }
        return texts.containsKey("en") ? "en" : List.copyOf(texts.keySet()).get(0);
    }

    private String between(String skeleton, @Nullable Object from, @Nullable Object to, @Nullable Object zone) {
        if (from == null || to == null) {
            return from == null ? "" : DateWords.format(skeleton, locale(), Moments.at(from, zone));
        }
        return DateWords.between(skeleton, locale(), Moments.zone(zone), Moments.instant(from), Moments.instant(to));
    }

    private Locale locale() {
        return pageContext.locale();
    }
}
