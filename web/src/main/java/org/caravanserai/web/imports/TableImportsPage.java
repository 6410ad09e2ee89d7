package org.caravanserai.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.platform.imports.tables.BrowseTableImports;
import org.caravanserai.platform.imports.tables.ListTableTargets;
import org.caravanserai.platform.imports.tables.UploadTable;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** The imports of tables of the person who is signed in, and the form that uploads another one. */
@Named
@RequestScoped
public class TableImportsPage {

    private static final int SIZE = 25;

    private static final String BETWEEN = "@";

    private final ListAddress address;
    private final BrowseTableImports browse;
    private final ListTableTargets targets;
    private final UploadTable upload;
    private final TableWords words;
    private ListModel<ImportReport> reports;
    private List<ListTableTargets.Choice> choices;
    private String into = "";

    @Inject
    TableImportsPage(
            ListAddress address,
            BrowseTableImports browse,
            ListTableTargets targets,
            UploadTable upload,
            TableWords words) {
        this.address = address;
        this.browse = browse;
        this.targets = targets;
        this.upload = upload;
        this.words = words;
        read();
    }

    private void read() {
        choices = targets.execute();
        into = chosen(address.parameters().text("into"));
        reports = new ListModel<>(address, SIZE, browse::execute, ImportReport::id);
        reports.prepare();
    }

    /** A target without an organization stands for its first one. */
    private String chosen(String asked) {
        return getTargets().stream()
                .map(item -> item.getValue().toString())
                .filter(value -> !asked.isEmpty() && value.startsWith(asked))
                .findFirst()
                .orElse(asked);
    }

    public void upload(FileUploadEvent event) {
        var sent = event.getFile();
        int at = into.indexOf(BETWEEN);
        try (var content = sent.getInputStream()) {
            var id = upload.execute(into.substring(0, at), into.substring(at + 1), sent.getFileName(), content);
            Faces.redirect("/manage/imports/tables/%s", id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each target with each organization in whose name the person may import. */
    public List<SelectItem> getTargets() {
        return choices.stream().flatMap(words::choices).toList();
    }

    /** Whether the person may import anything. */
    public boolean isAllowed() {
        return !getTargets().isEmpty();
    }

    public ListModel<ImportReport> getReports() {
        return reports;
    }

    /** Name of the target that is chosen; empty for none. */
    public String getTarget() {
        int at = into.indexOf(BETWEEN);
        return at < 0 ? "" : into.substring(0, at);
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
