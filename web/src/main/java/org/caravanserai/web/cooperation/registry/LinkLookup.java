package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.FindLinkable;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.LinkableThing;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Lookup;
import org.caravanserai.web.shell.Suggestion;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Suggestions for {@code k:lookup}: what a record can link to, by title; the bean gets the kind and the reference, {@code EVENT:slug}. */
@Named
@RequestScoped
public class LinkLookup implements Lookup {

    private final FindLinkable find;
    private final Formats formats;
    private final Texts texts;
    private final Map<String, Suggestion> known = new HashMap<>();

    @Inject
    LinkLookup(FindLinkable find, Formats formats, Texts texts) {
        this.find = find;
        this.formats = formats;
        this.texts = texts;
    }

    @Override
    public List<String> complete(String words) {
        var found = find.execute(null, words);
        found.forEach(thing -> known.put(code(thing), suggestion(thing)));
        return found.stream().map(LinkLookup::code).toList();
    }

    /** The thing of this code; what was typed as its name when there is none, so that it can be corrected. */
    @Override
    public Suggestion of(@Nullable String code) {
        return code == null || code.isEmpty() ? new Suggestion("", "") : known.computeIfAbsent(code, this::look);
    }

    /** By its code, or by the whole of its title in any language. */
    @Override
    public Optional<String> chosen(String typed) {
        var same = Stream.concat(
                        exactly(typed),
                        find.execute(null, typed).stream().filter(thing -> thing.title().texts().values().stream()
                                .anyMatch(typed::equalsIgnoreCase)))
                .map(LinkLookup::code)
                .distinct()
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private Suggestion look(String code) {
        return exactly(code).findFirst().map(this::suggestion).orElse(new Suggestion(code, ""));
    }

    private Stream<LinkableThing> exactly(String code) {
        int colon = code.indexOf(':');
        return Stream.of(LinkTarget.values())
                .filter(target -> colon > 0 && target.name().equals(code.substring(0, colon)))
                .flatMap(target -> find.execute(target, code.substring(colon + 1)).stream());
    }

    static String code(LinkableThing thing) {
        return thing.target() + ":" + thing.reference();
    }

    private Suggestion suggestion(LinkableThing thing) {
        return new Suggestion(formats.text(thing.title().texts()), texts.of("cooperation.target." + thing.target()));
    }
}
