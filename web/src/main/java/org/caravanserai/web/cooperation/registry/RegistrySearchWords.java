package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.ShowEntry;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.searches.SavedSearchWords;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** What people look for in the registry, or which of its records they follow, in the reader's language; words are empty for nonsense. */
@RequestScoped
public class RegistrySearchWords implements SavedSearchWords {

    private static final String RECORD = "record";
    private static final String COUNTRY = "country";
    private static final String ENTRY = "entry";

    private final ShowEntry show;
    private final EntryAddress address;
    private final EntryWords words;
    private final Formats formats;
    private final Texts texts;

    @Inject
    RegistrySearchWords(ShowEntry show, EntryAddress address, EntryWords words, Formats formats, Texts texts) {
        this.show = show;
        this.address = address;
        this.words = words;
        this.formats = formats;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "registry";
    }

    @Override
    public String path() {
        return "/cooperation";
    }

    /** The page of the record that is followed, the list of its kind, or the page of the country. */
    @Override
    public String address(Map<String, List<String>> asked, String query) {
        var kind = kind(asked);
        if (kind.isPresent()) {
            return first(asked, ENTRY)
                    .map(slug -> address.of(kind.get(), slug))
                    .orElseGet(() -> "/cooperation/" + kind.get().folder() + "?" + query);
        }
        return first(asked, COUNTRY).map(code -> "/countries/" + code).orElse(path());
    }

    @Override
    public String title() {
        return texts.of("cooperation.registry.all");
    }

    @Override
    public List<String> of(Map<String, List<String>> asked) {
        var followed = first(asked, ENTRY).flatMap(slug -> kind(asked).map(kind -> title(kind, slug)));
        return followed.map(List::of).orElseGet(() -> asked.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> word(each.getKey(), value)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private String title(EntryKind kind, String slug) {
        try {
            return formats.text(show.execute(kind, Slug.of(slug)).row().title().texts());
        } catch (NotFound withdrawn) {
            return slug;
        }
    }

    private static Optional<String> first(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<EntryKind> kind(Map<String, List<String>> asked) {
        return Stream.of(EntryKind.values())
                .filter(kind -> asked.getOrDefault(RECORD, List.of()).contains(kind.name()))
                .findFirst();
    }

    private String word(String name, String value) {
        return switch (name) {
            case RECORD -> constant(EntryKind.values(), value, "cooperation.registry.title.");
            case "kind" -> subkind(value);
            case COUNTRY -> CountryCode.known().contains(value) ? formats.country(value) : "";
            case "way" -> constant(CooperationWay.values(), value, "cooperation.way.");
            default -> "“" + value + "”";
        };
    }

    private String subkind(String value) {
        return Stream.of(EntryKind.values())
                .flatMap(kind -> words.subkinds(kind).stream())
                .filter(item -> value.equals(item.getValue()))
                .findFirst()
                .map(item -> item.getLabel())
                .orElse("");
    }

    private String constant(Enum<?>[] constants, String value, String key) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .map(constant -> texts.of(key + constant))
                .orElse("");
    }
}
