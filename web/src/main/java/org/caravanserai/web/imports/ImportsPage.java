package org.caravanserai.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.imports.BrowseImports;
import org.caravanserai.platform.imports.StartImport;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** All imports, and the form that starts another one. */
@Named
@RequestScoped
public class ImportsPage {

    private static final int SIZE = 25;

    private final ListAddress address;
    private final BrowseImports browse;
    private final StartImport start;
    private final CurrentCaller caller;
    private final Notices notices;
    private ListModel<ImportReport> reports;

    @Inject
    ImportsPage(ListAddress address, BrowseImports browse, StartImport start, CurrentCaller caller, Notices notices) {
        this.address = address;
        this.browse = browse;
        this.start = start;
        this.caller = caller;
        this.notices = notices;
        read();
    }

    private void read() {
        reports = new ListModel<>(address, SIZE, browse::execute, ImportReport::id);
        reports.prepare();
    }

    public void upload(FileUploadEvent event) {
        var sent = event.getFile();
        if (sent.getSize() == 0) {
            throw new Invalid("file", "required");
        }
        try (var body = sent.getInputStream()) {
            var id = start.execute(body);
            notices.done("imports.started");
            Faces.redirect("/admin/imports/%s", id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Only who started an import reads its report. */
    public boolean mine(ImportReport report) {
        return caller.get().is(report.startedBy());
    }

    public ListModel<ImportReport> getReports() {
        return reports;
    }
}
