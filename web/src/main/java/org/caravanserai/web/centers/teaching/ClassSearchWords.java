package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.caravanserai.domain.centers.teaching.Daytime;
import org.caravanserai.domain.centers.teaching.OfferFilter;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.web.searches.SavedSearchWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** What people look for in the finder of classes, in the reader's language; words are empty for nonsense. */
@RequestScoped
public class ClassSearchWords implements SavedSearchWords {

    private static final Set<String> FLAGS = Set.of("true", "false");

    private final Formats formats;
    private final Texts texts;

    @Inject
    ClassSearchWords(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "classes";
    }

    @Override
    public String path() {
        return "/classes";
    }

    @Override
    public String title() {
        return texts.of("centers.finder.title");
    }

    @Override
    public List<String> of(Map<String, List<String>> asked) {
        boolean somewhere = asked.containsKey("place");
        return asked.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value ->
                                each.getKey().equals("online") ? online(value, somewhere) : word(each.getKey(), value)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String word(String name, String value) {
        return switch (name) {
            case "query" -> "“" + value + "”";
            case "language" -> formats.language(value);
            case "free", "places" -> flag(name, value);
            case "country" -> country(value);
            case "weekday" -> constant(DayOfWeek.class, value, formats::dayOfWeek);
            case "daytime" -> constant(Daytime.class, value, this::daytime);
            case "start" -> start(value);
            default -> value;
        };
    }

    private static <E extends Enum<E>> String constant(Class<E> type, String value, Function<E, String> words) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .map(words)
                .findFirst()
                .orElse("");
    }

    String flag(String name, String value) {
        return FLAGS.contains(value) ? texts.of("centers.finder." + name + "." + value) : "";
    }

    /**
     * @param somewhere whether a city is asked for, too: then classes online are found beside those there
     */
    String online(String value, boolean somewhere) {
        return somewhere && value.equals("true") ? texts.of("centers.finder.online.also") : flag("online", value);
    }

    String country(String code) {
        return CountryCode.known().contains(code) ? formats.country(code) : "";
    }

    String daytime(Daytime daytime) {
        return texts.of("centers.daytime." + daytime);
    }

    String start(String start) {
        if (start.equals(OfferFilter.BEGUN)) {
            return texts.of("centers.finder.begun");
        }
        return start.matches("\\d{4}-(0[1-9]|1[0-2])")
                ? formats.monthOfYear(YearMonth.parse(start).atDay(1), ZoneOffset.UTC)
                : "";
    }
}
