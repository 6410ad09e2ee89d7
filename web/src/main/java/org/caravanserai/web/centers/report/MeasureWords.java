package org.caravanserai.web.centers.report;

import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.centers.report.MeasureRow;
import org.caravanserai.domain.centers.report.MeasureTotal;
import org.caravanserai.platform.language.Conventions;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Indicators of a center and their values in the language of the page. */
@Named("measureWords")
@RequestScoped
public class MeasureWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PageContext pageContext;
    private final Formats formats;
    private final Texts texts;

    @Inject
    MeasureWords(PageContext pageContext, Formats formats, Texts texts) {
        this.pageContext = pageContext;
        this.formats = formats;
        this.texts = texts;
    }

    public String name(CenterMeasure measure) {
        return texts.of("centers.indicator." + measure);
    }

    /** All values, each in its currency; a dash when there is nothing to count. */
    public String values(Collection<MeasureTotal> totals) {
        return totals.isEmpty() ? "–" : totals.stream().map(this::value).collect(Collectors.joining(" · "));
    }

    private String value(MeasureTotal total) {
        var number = value(total.measure(), total.value());
        return total.currency() == null ? number : number + "\u00a0" + total.currency();
    }

    /**
     * @param value as a factor; null where there is nothing to divide by
     */
    public String value(CenterMeasure measure, @Nullable BigDecimal value) {
        if (value == null) {
            return "–";
        }
        return switch (measure.unit()) {
            case PERCENT -> Conventions.percent(pageContext.getLanguage(), value.multiply(HUNDRED), 1);
            case HOURS -> texts.of("centers.indicator.hours", value.setScale(0, RoundingMode.HALF_UP));
            case NUMBER, MONEY -> number(value, 2);
        };
    }

    /** A sum with at most two decimals. */
    public String number(BigDecimal number) {
        return number(number, 2);
    }

    private String number(BigDecimal number, int decimals) {
        var format = NumberFormat.getInstance(Conventions.of(pageContext.getLanguage()));
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** What a row is about: a class, an event, a year, a month, a side, a kind of post and its side, a language, a kind of permit. */
    public String row(CenterMeasure measure, MeasureRow row) {
        return switch (measure) {
            case SHARE -> texts.of("centers.indicator.side." + row.reference());
            case STAFF -> post(row.reference());
            case VISA90 -> texts.of("centers.permitKind." + row.reference());
            case COST -> formats.monthOfYear(row.day(), null);
            case H2B2 ->
                formats.language(TaughtLanguage.of(row.reference()).tag().value());
            case BEXE, RPT -> row.reference();
            default -> formats.text(row.title().texts());
        };
    }

    /**
     * @param reference kind of post and side, with a dot between them
     */
    private String post(String reference) {
        int dot = reference.indexOf('.');
        return texts.of(
                "centers.indicator.post",
                texts.of("centers.post." + reference.substring(0, dot)),
                texts.of("centers.side." + reference.substring(dot + 1)));
    }

    /** Link of a row; empty if it has none. */
    public String href(CenterMeasure measure, MeasureRow row) {
        return switch (measure) {
            case SHARE, STAFF, VISA90, COST, H2B2, BEXE, RPT -> "";
            case EVREG, EVT -> "/events/" + row.reference();
            default -> "/classes/" + row.reference();
        };
    }
}
