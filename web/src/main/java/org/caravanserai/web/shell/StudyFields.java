package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fields of education of ISCED-F 2013, broad, narrow and detailed, in the language of the page. */
@Named
@ApplicationScoped
public class StudyFields {

    private static final String AREA = "isced";
    private static final int BROAD = 2;
    private static final int NARROW = 3;

    private final Texts texts;
    private final Formats formats;

    @Inject
    public StudyFields(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * The name of a field, or of the narrowest one with a name that holds it.
     *
     * @param code two to four digits
     * @return the code where even its broad field is unknown
     */
    public String of(String code) {
        return key(code).map(texts::of).orElse(code);
    }

    /** The same in this language. */
    public String in(Locale language, String code) {
        return key(code).map(key -> texts.in(language, key)).orElse(code);
    }

    private Optional<String> key(String code) {
        return IntStream.iterate(code.length(), digits -> digits >= BROAD, digits -> digits - 1)
                .mapToObj(digits -> AREA + "." + code.substring(0, digits))
                .filter(texts::has)
                .findFirst();
    }

    /** The name and, in brackets, the code. */
    public String withCode(String code) {
        return texts.of("isced.choice", of(code), code);
    }

    /** The names of several in one line. */
    public String all(Collection<String> codes) {
        return formats.phrases(codes.stream().map(this::of).toList());
    }

    /** All to choose from, by four digits: each broad field before those that it holds. */
    public List<SelectItem> getChoices() {
        return codes().map(this::item).toList();
    }

    /** All to choose from, and what was chosen of others. */
    public List<SelectItem> choices(Collection<String> chosen) {
        var all = codes().toList();
        return Stream.concat(all.stream(), chosen.stream().filter(code -> !all.contains(code)))
                .map(this::item)
                .toList();
    }

    /** Narrow fields to choose from, by four digits. */
    public List<SelectItem> getNarrow() {
        return keys().filter(digits -> digits.length() == NARROW)
                .map(digits -> new SelectItem(fourDigits(digits), of(digits)))
                .toList();
    }

    private SelectItem item(String code) {
        return new SelectItem(code, withCode(code));
    }

    private static Stream<String> codes() {
        return keys().map(StudyFields::fourDigits).distinct().sorted();
    }

    /** A zero at the end says that the field is not further defined. */
    private static String fourDigits(String digits) {
        return (digits + "00").substring(0, 4);
    }

    private static Stream<String> keys() {
        return Texts.bundle(AREA, "en").keySet().stream()
                .map(key -> key.substring(AREA.length() + 1))
                .filter(digits -> Character.isDigit(digits.charAt(0)))
                .sorted();
    }
}
