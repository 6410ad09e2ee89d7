package org.caravanserai.web.centers;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.platform.calendar.CurrentDates;
import org.caravanserai.platform.language.Conventions;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Names of languages, days and states of centers in the language of the page. */
@Named
@RequestScoped
public class CenterWords {

    private final Formats formats;
    private final PageContext pageContext;
    private final Texts texts;
    private final Clock clock;

    @Inject
    CenterWords(Formats formats, PageContext pageContext, Texts texts, Clock clock) {
        this.formats = formats;
        this.pageContext = pageContext;
        this.texts = texts;
        this.clock = clock;
    }

    /** What a state is called; a center whose opening day lies ahead opens soon. */
    public String state(Object state, @Nullable LocalDate openedOn) {
        boolean ahead = state == CenterState.OPENED
                && openedOn != null
                && openedOn.isAfter(CurrentDates.latest(clock.instant()));
        return texts.of("centers.state." + (ahead ? CenterState.AGREEMENT_SIGNED : state));
    }

    /** The color of a state, beside its word. */
    public String tone(@Nullable Object state) {
        if (state == null) {
            return "plain";
        }
        return switch (CenterState.valueOf(state.toString())) {
            case OPERATING, OPENED, APPROVED -> "good";
            case APPLIED, UNDER_REVIEW, AGREEMENT_SIGNED, TRANSFERRED -> "info";
            case RETURNED, RENEWAL_DUE, SUSPENDED, CLOSING -> "warn";
            case REJECTED, LAPSED, NEVER_OPENED -> "bad";
            case DRAFT, CLOSED -> "plain";
        };
    }

    /**
     * @param code ISO 639-3
     */
    public String language(Object code) {
        return formats.language(TaughtLanguage.of(code.toString()).tag().value());
    }

    /** Several languages by their ISO 639-3 codes. */
    public String languages(Collection<?> codes) {
        return formats.list(codes.stream().map(this::language).toList());
    }

    /**
     * @param share in percent; null where there is nothing to share
     */
    public String percent(@Nullable Number share) {
        return share == null ? "–" : Conventions.percent(pageContext.getLanguage(), share, 1);
    }

    /** An amount with all decimals of its currency. */
    public String money(Money money) {
        var format = NumberFormat.getInstance(Conventions.of(pageContext.getLanguage()));
        format.setMinimumFractionDigits(money.amount().scale());
        return format.format(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
    }

    public String days(Collection<DayOfWeek> days) {
        return formats.list(days.stream().sorted().map(this::day).toList());
    }

    public String day(DayOfWeek day) {
        return formats.dayOfWeek(day);
    }
}
