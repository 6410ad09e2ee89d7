package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ListText;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.web.areas.AreaCatalog;

/**
 * The words for what the domain answers: bundles {@code failures} of the shell and of each area, one key for each key of a
 * failure, filled as the words of pages are ({@link Texts}).
 */
@ApplicationScoped
public class FailureTexts {

    private static final String FILE = "failures";
    /** Of what was refused, a text repeats no more. */
    private static final int LONGEST_ARGUMENT = 1000;

    private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();
    private final AreaCatalog areas;

    @Inject
    public FailureTexts(AreaCatalog areas) {
        this.areas = areas;
    }

    public String detail(DomainException failure, Locale language) {
        return failure instanceof Invalid invalid && invalid.violations().size() == 1
                ? text(
                        invalid.violations().get(0).key(),
                        language,
                        invalid.violations().get(0).arguments())
                : text(failure.key(), language, failure.arguments());
    }

    public String title(int status, Locale language) {
        return text("status." + status, language, List.of());
    }

    /**
     * The text in this language, or in English; an argument in several languages is read in the same one, several arguments in one are
     * listed.
     *
     * @throws NoSuchElementException when no bundle has the key
     */
    public String text(String key, Locale language, List<Object> arguments) {
        var wanted = bundle(language.getLanguage()).get(key);
        var text = wanted == null ? bundle("en").get(key) : wanted;
        if (text == null) {
            throw new NoSuchElementException("no text for the failure " + key);
        }
        var shown = wanted == null ? "en" : language.getLanguage();
        return Texts.filled(
                text,
                shown,
                arguments.stream().map(argument -> said(argument, shown)).toArray());
    }

    private static Object said(Object argument, String language) {
        if (argument instanceof Collection<?> several) {
            return ListText.of(
                    language,
                    several.stream()
                            .map(each -> said(each, language).toString())
                            .toList());
        }
        if (argument instanceof LocalizedText own) {
            return own.in(language);
        }
        if (argument instanceof LocalDate day) {
            return TypedDate.inWords(day, language);
        }
        return argument instanceof String text ? ShortText.of(text, LONGEST_ARGUMENT) : argument;
    }

    private Map<String, String> bundle(String language) {
        return Languages.ALL.contains(language) ? bundles.computeIfAbsent(language, this::read) : Map.of();
    }

    private Map<String, String> read(String language) {
        var texts = new HashMap<String, String>();
        Stream.concat(Stream.of("shell"), areas.names().stream())
                .forEach(area -> texts.putAll(Texts.read(area, FILE, language)));
        return Map.copyOf(texts);
    }
}
