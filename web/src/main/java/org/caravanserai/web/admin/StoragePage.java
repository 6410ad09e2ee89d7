package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.caravanserai.domain.instance.InstanceStorage;
import org.caravanserai.domain.instance.StoredBytes;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.instance.ShowStorage;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** Whose files take how much, the largest first. */
@Named
@RequestScoped
public class StoragePage {

    private static final int SIZE = 25;
    private static final long KILOBYTE = 1024;

    private final ShowStorage show;
    private final ListAddress address;
    private final Texts texts;
    private final Formats formats;
    private final ListModel<StoredBytes> owners;
    private InstanceStorage.Total total = new InstanceStorage.Total(0, 0);

    @Inject
    StoragePage(ShowStorage show, ListAddress address, Texts texts, Formats formats) {
        this.show = show;
        this.address = address;
        this.texts = texts;
        this.formats = formats;
        this.owners = new ListModel<>(address, SIZE, this::load, row -> row.account() + " " + row.kind());
        this.owners.prepare();
    }

    private Page<StoredBytes> load(PageRequest request) {
        var shown = show.execute(request);
        total = shown.total();
        return shown.owners();
    }

    public ListModel<StoredBytes> getOwners() {
        return owners;
    }

    public InstanceStorage.Total getTotal() {
        return total;
    }

    /** As many bytes in the unit in which people read them. */
    public String size(long bytes) {
        var key = bytes < KILOBYTE * KILOBYTE ? "admin.storage.kilobytes" : "admin.storage.megabytes";
        var unit = bytes < KILOBYTE * KILOBYTE ? KILOBYTE : KILOBYTE * KILOBYTE;
        return texts.of(
                key, formats.number(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), 1, RoundingMode.UP)));
    }

    public String getQuery() {
        return address.parameters().text("query");
    }
}
