package org.caravanserai.platform.documents;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.platform.language.Conventions;
import org.caravanserai.platform.language.DateWords;
import org.caravanserai.platform.language.Wording;

/** The words of a document in its language, and the values that every template asks for. */
public final class DocumentTexts {

    private final Wording words;
    private final Locale locale;

    /**
     * @param bundle base name of the words
     * @param language one of {@link Wording#LANGUAGES}
     */
    public DocumentTexts(String bundle, String language) {
        this.words = Wording.of(bundle, language);
        this.locale = Locale.forLanguageTag(language);
    }

    public String language() {
        return words.language();
    }

    public Locale locale() {
        return locale;
    }

    /**
     * @throws MissingResourceException when the bundle lacks it
     */
    public String text(String key) {
        return words.text(key);
    }

    /** The text with its places filled. */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** A day as a document writes it. */
    public String day(LocalDate date) {
        return DateWords.format("yMMMMd", locale, date.atStartOfDay(ZoneOffset.UTC));
    }

    /** The same in short, for tables. */
    public String shortDay(LocalDate date) {
        return DateWords.format("yMMMd", locale, date.atStartOfDay(ZoneOffset.UTC));
    }

    /** A range of dates, with common parts written once. */
    public String days(LocalDate first, LocalDate last) {
        return DateWords.between(
                "yMMMMd",
                locale,
                ZoneOffset.UTC,
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                last.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** A number as a document writes it. */
    public String number(BigDecimal number) {
        return NumberFormat.getInstance(Conventions.of(language())).format(number);
    }

    /** An amount with all decimals of its currency, as a document writes it: 1,250.00 CNY. */
    public String money(Money money) {
        var format = NumberFormat.getInstance(Conventions.of(language()));
        format.setMinimumFractionDigits(money.amount().scale());
        return format.format(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
    }

    /**
     * What fills a template, to be completed: every text whose key has no dot, {@code lang} and {@code dir}.
     */
    public Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        words.all().forEach((key, text) -> {
            if (!key.contains(".")) {
                values.put(key, text);
            }
        });
        values.put("lang", language());
        values.put("dir", language().equals("ar") ? "rtl" : "ltr");
        return values;
    }

    /** The same with what is printed to verify the document: {@code number}, {@code code}, {@code address} and {@code qr}. */
    public Map<String, Object> values(DocumentMarks marks) {
        var values = values();
        values.put("number", marks.number());
        values.put("code", marks.code());
        values.put("address", marks.address());
        values.put("qr", marks.qr());
        return values;
    }
}
