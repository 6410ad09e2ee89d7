package org.caravanserai.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.NumberStyle;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.imports.ShowImport;
import org.caravanserai.platform.imports.tables.StartTableImport;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** State of one import with its refused records, for the account that started it. */
@Named
@RequestScoped
public class ImportPage {

    private static final int SIZE = 50;

    private final ListAddress address;
    private final ShowImport show;
    private final RefusalWords words;
    private final StartTableImport start;
    private ListModel<ImportRefusal> refusals;
    private List<ImportChange> changes = List.of();
    private List<ImportRemark> remarks = List.of();

    private @Nullable ImportReport report;
    private @Nullable Map<String, String> columns;

    @Inject
    ImportPage(ListAddress address, ShowImport show, RefusalWords words, StartTableImport start) {
        this.address = address;
        this.show = show;
        this.words = words;
        this.start = start;
        read();
    }

    private void read() {
        var id = id();
        refusals = new ListModel<>(address, SIZE, request -> load(id, request), ImportRefusal::record);
        refusals.prepare();
    }

    private Page<ImportRefusal> load(UUID id, PageRequest request) {
        var shown = show.execute(id, request);
        report = shown.report();
        changes = shown.changes();
        remarks = shown.remarks();
        return shown.refusals();
    }

    private UUID id() {
        try {
            return UUID.fromString(address.parameters().text("id"));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }

    public ImportReport getReport() {
        if (report == null) {
            refusals.page();
        }
        return Objects.requireNonNull(report);
    }

    public ListModel<ImportRefusal> getRefusals() {
        return refusals;
    }

    /** The first of the changes made, or planned in a trial run. */
    public List<ImportChange> getChanges() {
        getReport();
        return changes;
    }

    /** What is said about rows that were taken, or would be. */
    public List<ImportRemark> getRemarks() {
        getReport();
        return remarks;
    }

    /** In the language of the page. */
    public String text(ImportRemark remark) {
        return words.of(remark, language());
    }

    /** What changed in something that was updated, in the language of the page. */
    public String value(ChangedValue value) {
        return words.of(
                new ChangedValue(value.column(), isolated(value.before()), isolated(value.after())),
                columns(),
                language());
    }

    private Map<String, String> columns() {
        if (columns == null) {
            columns = words.columns(getReport().target(), language());
        }
        return columns;
    }

    /** Texts of the other direction on both sides of the arrow would change places. */
    private static String isolated(String value) {
        return value.isEmpty() ? value : "\u2068" + value + "\u2069";
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** How the numbers of the table were read; null where it is no table. */
    public @Nullable NumberStyle getNumbers() {
        var mapping = getReport().mapping();
        return mapping == null ? null : mapping.numbers();
    }

    /** How many rows of the trial can be imported. */
    public long getTaken() {
        var counts = getReport().counts();
        return counts.read() - counts.refused();
    }

    /** Imports the table as it was tried. */
    public void importTried() {
        var tried = getReport();
        var table = tried.upload();
        var mapping = tried.mapping();
        if (table == null || mapping == null) {
            throw new NotFound("not-found");
        }
        Faces.redirect("/manage/imports/%s", start.execute(table, mapping, false, tried.source()));
    }

    /** Whether there are more changes than are shown. */
    public boolean isMoreChanges() {
        return getChanges().size() == ShowImport.MOST_CHANGES;
    }

    /** The page of the uploaded table, as it was tried. */
    public String getTable() {
        var shown = getReport();
        return "/manage/imports/tables/" + shown.upload() + "?trial=" + shown.id();
    }

    public boolean isRunning() {
        return getReport().state() == ImportState.RUNNING;
    }

    /** Why, in the language of the page. */
    public String reason(ImportRefusal refusal) {
        return words.of(refusal, columns(), language());
    }
}
