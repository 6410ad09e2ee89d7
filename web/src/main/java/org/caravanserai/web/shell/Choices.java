package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.language.LanguageNames;

/** Lists to choose from that every form has in common, named and sorted in the language of the page. */
@Named("choices")
@ApplicationScoped
public class Choices {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    /** Languages beside those of ISO 639-1 that are official in a country, or that many speak. */
    private static final List<String> MORE_LANGUAGES = List.of("prs", "tet", "cnr", "fil", "yue", "hsb", "ber");

    /** Codes that ISO 639-1 has withdrawn. */
    private static final Set<String> REPLACED = Set.of("iw", "in", "ji", "mo", "sh", "bh");

    private final Map<Locale, List<SelectItem>> countries = new ConcurrentHashMap<>();
    private final Map<Locale, List<SelectItem>> languages = new ConcurrentHashMap<>();
    private final Frame frame;
    private final Clock clock;

    @Inject
    Choices(Frame frame, Clock clock) {
        this.frame = frame;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Choices() {
        this(null, null);
    }

    /** Countries by their codes. */
    public List<SelectItem> getCountries() {
        return countries.computeIfAbsent(
                frame.locale(),
                locale -> sorted(
                        locale,
                        CountryCode.known().stream()
                                .map(code -> new SelectItem(code, CountryWords.of(code, locale.getLanguage())))));
    }

    /** Languages by BCP 47 tag: those of the interface first. */
    public List<SelectItem> getLanguages() {
        return languages.computeIfAbsent(frame.locale(), locale -> Stream.concat(
                        Languages.ALL.stream().map(tag -> language(tag, locale)),
                        sorted(locale, others().map(tag -> language(tag, locale))).stream())
                .toList());
    }

    /** The same, and what was chosen of others: a language with its script or region. */
    public List<SelectItem> languages(Collection<String> chosen) {
        var all = getLanguages();
        var offered = all.stream().map(SelectItem::getValue).collect(Collectors.toSet());
        var more = chosen.stream().filter(tag -> !offered.contains(tag)).map(tag -> language(tag, frame.locale()));
        return Stream.concat(all.stream(), more).toList();
    }

    /** The languages of ISO 639-1, without replaced codes, and some with three letters. */
    private static Stream<String> others() {
        return Stream.concat(Arrays.stream(Locale.getISOLanguages()), MORE_LANGUAGES.stream())
                .filter(tag -> !Languages.ALL.contains(tag) && !REPLACED.contains(tag));
    }

    /** Time zones by their names in the IANA database, with what they are ahead of UTC today. */
    public List<SelectItem> getZones() {
        Instant now = clock.instant();
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> PLACE.matcher(id).matches())
                .sorted()
                .map(id -> new SelectItem(id, id.replace('_', ' ') + " (UTC" + offset(id, now) + ")"))
                .toList();
    }

    private static String offset(String zone, Instant now) {
        var offset = ZoneId.of(zone).getRules().getOffset(now).getId();
        return offset.equals("Z") ? "+00:00" : offset;
    }

    private static SelectItem language(String tag, Locale locale) {
        return new SelectItem(tag, LanguageNames.of(tag, locale.getLanguage()));
    }

    private static List<SelectItem> sorted(Locale locale, Stream<SelectItem> items) {
        var order = Collator.getInstance(locale);
        return items.sorted(Comparator.comparing(SelectItem::getLabel, order)).toList();
    }
}
