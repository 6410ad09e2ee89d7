package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.history.ThingName;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What history stores as constants, in the words that each area contributes for its subjects. */
@Named
@ApplicationScoped
public class HistoryWords {

    /** A number of a part and the reason after it. */
    private static final Pattern OF_PART = Pattern.compile("\\d+(?:: )?");

    private final Texts texts;
    private final Formats formats;
    private final CurrentCaller caller;
    private Map<String, Entry> bySubject = Map.of();

    private record Entry(SubjectWords words, HistoryVocabulary area) {}

    @Inject
    HistoryWords(Texts texts, Formats formats, CurrentCaller caller, @Any Instance<HistoryVocabulary> areas) {
        this.texts = texts;
        this.formats = formats;
        this.caller = caller;
        var all = new LinkedHashMap<String, Entry>();
        areas.stream().forEach(area -> area.subjects()
                .forEach(words -> all.put(words.subject().name(), new Entry(words, area))));
        this.bySubject = all;
    }

    /** All subjects of history. */
    public List<Subject> subjects() {
        return bySubject.values().stream().map(entry -> entry.words().subject()).toList();
    }

    /** Name of a subject; an unknown one is shown as stored. */
    public String subject(String name) {
        var entry = bySubject.get(name);
        return entry == null ? name : texts.of(entry.words().label());
    }

    /** What these words name in the reader's language: subjects, and what can happen to them. */
    public List<HistoryFilter.Happening> called(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        var found = new ArrayList<HistoryFilter.Happening>();
        bySubject.forEach((subject, entry) -> {
            if (contains(texts.of(entry.words().label()), words)) {
                found.add(new HistoryFilter.Happening(subject, null));
            }
            texts.below(entry.words().actions()).forEach((action, text) -> {
                if (contains(text, words)) {
                    found.add(new HistoryFilter.Happening(subject, action));
                }
            });
        });
        return found;
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** What the line is about, by name; empty where it is called nothing or is not there any more. */
    public String name(HistoryLine line) {
        var name = line.thing() == null ? "" : name(line.thing());
        return name.isEmpty()
                ? Optional.ofNullable(bySubject.get(line.subject()))
                        .flatMap(entry -> entry.area().name(line))
                        .map(key -> words("", key))
                        .orElse("")
                : name;
    }

    private String name(ThingName thing) {
        return Stream.of(
                        thing.titles().stream().map(title -> formats.text(title.texts())),
                        Stream.ofNullable(thing.person()).map(formats::name),
                        Stream.ofNullable(thing.country()).map(formats::country),
                        Stream.ofNullable(thing.words()))
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The page of what the line is about; empty where there is none that the reader may see. */
    public String link(HistoryLine line) {
        var thing = line.thing();
        if (thing == null || thing.link() == null) {
            return "";
        }
        return thing.permission() == null || caller.get().may(thing.permission()) ? thing.link() : "";
    }

    /** Text of an entry: "Approved", "Role granted: Administrator", "Evidence submitted: “The course is online”", "Role given: Lan Nguyen · Spring forum · Event helper". */
    public String what(HistoryLine line) {
        var entry = bySubject.get(line.subject());
        var action = entry == null ? line.action() : words(entry.words().actions(), line.action());
        if (line.part() != null) {
            return texts.of("shell.history.part", action, name(line.part()));
        }
        var details = Stream.concat(
                        line.mentioned().stream().map(this::name), detail(line).or(() -> about(line)).stream())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        return details.isEmpty() ? action : texts.of("shell.form.fault", action, details);
    }

    /** Text of what can happen to a subject: "Event: Published", by its action or by the state to which it leads. */
    public String happening(Subject subject, @Nullable String action, @Nullable String state) {
        var entry = bySubject.get(subject.name());
        if (entry == null) {
            return subject.name();
        }
        return texts.of(
                "shell.form.fault",
                texts.of(entry.words().label()),
                action == null
                        ? words(entry.words().states(), String.valueOf(state))
                        : words(entry.words().actions(), action));
    }

    /** The state before; empty where there was none. */
    public String before(HistoryLine line) {
        return state(line, line.fromState());
    }

    /** The state after; empty where it stayed. */
    public String after(HistoryLine line) {
        return state(line, line.toState());
    }

    /** The reason as it was given, or in words if it was stored as constants; empty where it belongs to the action. */
    public String why(HistoryLine line) {
        if (line.reason() != null && line.part() != null) {
            return OF_PART.matcher(line.reason()).replaceFirst("");
        }
        var known = bySubject.get(line.subject());
        var given = known == null ? String.valueOf(line.reason()) : known.area().why(line);
        var reason = line.reason() == null || isAbout(line) ? "" : readable(given);
        return Optional.ofNullable(bySubject.get(line.subject()))
                .flatMap(entry -> entry.area().reason(line))
                .map(key -> words("", key))
                .or(() -> time(line))
                .orElse(reason);
    }

    private boolean isAbout(HistoryLine line) {
        var entry = bySubject.get(line.subject());
        return entry != null && entry.area().isAbout(line);
    }

    private Optional<String> about(HistoryLine line) {
        return Optional.ofNullable(line.reason())
                .filter(reason -> isAbout(line))
                .map(this::readable);
    }

    /** A day that is stored as such, as the reader's language writes it. */
    private String readable(String reason) {
        try {
            return formats.date(LocalDate.parse(reason), null);
        } catch (DateTimeParseException words) {
            return reason;
        }
    }

    private Optional<String> time(HistoryLine line) {
        return Optional.ofNullable(bySubject.get(line.subject()))
                .flatMap(entry -> entry.area().time(line))
                .map(time -> formats.dateTime(time.toInstant(), time.getZone()));
    }

    private Optional<String> detail(HistoryLine line) {
        return Optional.ofNullable(bySubject.get(line.subject()))
                .flatMap(entry -> entry.area().detail(line))
                .map(key -> words("", key));
    }

    private String state(HistoryLine line, @Nullable String state) {
        var entry = bySubject.get(line.subject());
        var value = entry == null || state == null
                ? Optional.<String>empty()
                : entry.area().value(line, state);
        if (value.isPresent()) {
            return value.get();
        }
        if (state == null || detail(line).isPresent()) {
            return "";
        }
        return entry == null ? state : words(entry.words().states(), state);
    }

    /** A constant of an older release that has no words any more is shown as it was stored. */
    private String words(String keys, String constant) {
        return texts.has(keys + constant)
                ? texts.of(keys + constant)
                : constant.substring(constant.lastIndexOf('.') + 1);
    }
}
