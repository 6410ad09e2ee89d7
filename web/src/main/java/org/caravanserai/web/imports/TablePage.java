package org.caravanserai.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.imports.NumberStyle;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.imports.tables.ShowTable;
import org.caravanserai.platform.imports.tables.StartTableImport;
import org.caravanserai.platform.imports.tables.TableView;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** An uploaded table: its columns are mapped, then it is tried or imported. */
@Named
@RequestScoped
public class TablePage {

    private RequestParameters parameters;
    private ShowTable show;
    private StartTableImport start;
    private TableView view;
    private Map<String, String> headings = new HashMap<>();
    private Map<String, String> constants = new HashMap<>();
    private String numbers = "";
    private String saveAs = "";

    @SuppressWarnings("NullAway.Init")
    protected TablePage() {}

    @Inject
    TablePage(RequestParameters parameters, ShowTable show, StartTableImport start) {
        this.parameters = parameters;
        this.show = show;
        this.start = start;
        read();
    }

    private void read() {
        var mapping = parameters.textOrNull("mapping");
        view = show.execute(id(), mapping);
        saveAs = view.target().ofSource() && mapping != null ? mapping : "";
        headings = new HashMap<>(view.proposal().headers());
        constants = new HashMap<>(view.proposal().constants());
        var style = view.proposal().numbers();
        numbers = style == null ? "" : style.name();
    }

    private UUID id() {
        try {
            return UUID.fromString(parameters.text("id"));
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
        var chosen = new HashMap<>(headings);
        chosen.values().removeIf(heading -> heading == null || heading.isEmpty());
        var fixed = new HashMap<>(constants);
        fixed.values().removeIf(value -> value == null || value.isBlank());
        fixed.keySet().removeIf(chosen::containsKey);
        var mapping = new TableMapping(
                chosen,
                fixed,
                view.proposal().values(),
                numbers.isEmpty() ? null : OneOf.constant(NumberStyle.class, "numbers", numbers));
        var id = start.execute(view.upload().id(), mapping, dryRun, saveAs);
        Faces.redirect("/manage/imports/%s", id);
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
