package org.caravanserai.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.imports.NumberStyle;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.imports.ReadImport;
import org.caravanserai.platform.imports.tables.ShowTable;
import org.caravanserai.platform.imports.tables.StartTableImport;
import org.caravanserai.platform.imports.tables.TableView;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** An uploaded table: its columns are mapped, then it is tried or imported. */
@Named
@RequestScoped
public class TablePage {

    /** How the keys of remarks end that are about a text that cannot be read. */
    private static final String UNREAD = "-unknown";

    private static final String LEAVE = "!leave";
    private static final String MAKE = "!make";
    private static final int MOST_UNREAD = 100;

    private final List<Unread> unread = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();
    private final Map<String, Map<String, String>> meant = new HashMap<>();
    private String trial = "";
    private final ReadImport read;
    private final Texts texts;
    private final Formats formats;
    private final RequestParameters parameters;
    private final ShowTable show;
    private final StartTableImport start;
    private TableView view;
    private Map<String, String> headings = new HashMap<>();
    private Map<String, String> constants = new HashMap<>();
    private String numbers = "";
    private String saveAs = "";

    @Inject
    TablePage(
            RequestParameters parameters,
            ShowTable show,
            StartTableImport start,
            ReadImport read,
            Texts texts,
            Formats formats) {
        this.read = read;
        this.texts = texts;
        this.formats = formats;
        this.parameters = parameters;
        this.show = show;
        this.start = start;
        read();
    }

    private void read() {
        var mapping = parameters.textOrNull("mapping");
        view = show.execute(id(), mapping);
        saveAs = view.target().ofSource() && mapping != null ? mapping : "";
        var first = tried(view.proposal());
        headings = new HashMap<>(first.headers());
        constants = new HashMap<>(first.constants());
        first.values().forEach((column, texts) -> meant.put(column, new HashMap<>(texts)));
        var style = first.numbers();
        numbers = style == null ? "" : style.name();
    }

    /** What was tried, with the texts that could not be read; else the proposal. */
    private TableMapping tried(TableMapping proposal) {
        trial = Objects.requireNonNullElse(parameters.textOrNull("trial"), "");
        if (trial.isEmpty()) {
            return proposal;
        }
        var result = read.execute(uuid(trial));
        if (!view.upload().id().equals(result.report().upload())) {
            throw new NotFound("not-found");
        }
        var mapping = Objects.requireNonNull(result.report().mapping());
        saveAs = result.report().source();
        result.remarks().stream()
                .filter(remark -> remark.key().endsWith(UNREAD))
                .limit(MOST_UNREAD)
                .forEach(remark -> unread.add(new Unread(remark.column(), remark.value(), remark.count())));
        unread.forEach(each -> chosen.add(""));
        return mapping;
    }

    /**
     * A text that the target cannot read.
     *
     * @param column key of the target's column
     * @param rows how many have it
     */
    public record Unread(String column, String text, int rows) {}

    /** Texts that a trial could not read. */
    public List<Unread> getUnread() {
        return unread;
    }

    /** What each of them means, in the same order; empty for what was said before. */
    public List<String> getChosen() {
        return chosen;
    }

    /** The trial whose texts are shown; empty where there is none. */
    public String getTrial() {
        return trial;
    }

    /** What a text may mean. */
    public List<SelectItem> meanings(Unread text) {
        return Stream.of(
                        Stream.of(new SelectItem(LEAVE, texts.of("imports.unread.leave"))),
                        view.making().getOrDefault(text.column(), "").isEmpty()
                                ? Stream.<SelectItem>empty()
                                : Stream.of(new SelectItem(MAKE, texts.of("imports.unread.make"))),
                        view.meanings().getOrDefault(text.column(), List.of()).stream()
                                .map(each -> new SelectItem(
                                        each.value(), formats.text(each.label().texts()))))
                .flatMap(each -> each)
                .toList();
    }

    /** Whether there is a list to choose from; else the meaning is typed. */
    public boolean isListed(Unread text) {
        return !view.meanings().getOrDefault(text.column(), List.of()).isEmpty()
                || !view.making().getOrDefault(text.column(), "").isEmpty();
    }

    /** Label of the column of the target. */
    public String label(Unread text) {
        return view.target().columns().stream()
                .filter(column -> column.key().equals(text.column()))
                .map(column -> texts.of(column.label()))
                .findFirst()
                .orElse(text.column());
    }

    private Map<String, Map<String, String>> values() {
        for (int i = 0; i < unread.size(); i++) {
            var text = unread.get(i);
            var choice = Objects.requireNonNullElse(chosen.get(i), "").strip();
            if (!choice.isEmpty()) {
                meant.computeIfAbsent(text.column(), unknown -> new HashMap<>())
                        .put(
                                text.text(),
                                switch (choice) {
                                    case LEAVE -> "";
                                    case MAKE -> view.making().get(text.column()) + text.text();
                                    default -> choice;
                                });
            }
        }
        return meant;
    }

    private UUID id() {
        return uuid(parameters.text("id"));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }

    public void tryOut() {
        begin(true);
    }

    public void importAll() {
        begin(false);
    }

    private void begin(boolean dryRun) {
        var chosen = chosenHeadings();
        var fixed = new HashMap<>(constants);
        fixed.values().removeIf(value -> value == null || value.isBlank());
        fixed.keySet().removeIf(chosen::containsKey);
        var mapping = new TableMapping(
                chosen,
                fixed,
                values(),
                numbers.isEmpty() ? null : OneOf.constant(NumberStyle.class, "numbers", numbers));
        var id = start.execute(view.upload().id(), mapping, dryRun, saveAs);
        Faces.redirect("/manage/imports/%s", id);
    }

    /** The headings that are chosen, by the keys of the target's columns. */
    private Map<String, String> chosenHeadings() {
        var chosen = new HashMap<>(headings);
        chosen.values().removeIf(heading -> heading == null || heading.isEmpty());
        return chosen;
    }

    public TableView getView() {
        return view;
    }

    /** This page with a saved mapping. */
    public String address(String mapping) {
        return "/manage/imports/tables/" + view.upload().id() + "?mapping="
                + URLEncoder.encode(mapping, StandardCharsets.UTF_8);
    }

    /** The headings of the file. */
    public List<SelectItem> getChoices() {
        return view.upload().headings().stream()
                .map(heading -> new SelectItem(heading, heading))
                .toList();
    }

    /** Headings of the file that nothing is read from, as a list; empty where there are none. */
    public String getLeftOut() {
        return formats.list(
                new TableMapping(chosenHeadings()).unread(view.upload().headings()));
    }

    /** Heading of the file by the key of the target's column. */
    public Map<String, String> getHeadings() {
        return headings;
    }

    /** Value of a column that the file lacks, by the key of the target's column. */
    public Map<String, String> getConstants() {
        return constants;
    }

    /** Whether the target reads numbers, so that it counts how the file writes them. */
    public boolean isNumbersAsked() {
        return view.target().columns().stream().anyMatch(column -> column.type().isNumber());
    }

    /** Name of the {@link NumberStyle}; empty where the file does not say. */
    public String getNumbers() {
        return numbers;
    }

    /** Faces gives null for an empty field. */
    public void setNumbers(@Nullable String numbers) {
        this.numbers = Objects.requireNonNullElse(numbers, "");
    }

    public String getSaveAs() {
        return saveAs;
    }

    /** Faces gives null for an empty field. */
    public void setSaveAs(@Nullable String saveAs) {
        this.saveAs = Objects.requireNonNullElse(saveAs, "");
    }
}
