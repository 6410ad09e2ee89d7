package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.center.BrowseOwnCenters;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.areas.SideLink;
import org.caravanserai.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The name of a center and the other centers of the person, for the menu of the center. */
@Named
@RequestScoped
public class CenterMenu {

    private static final int OFFERED = 20;

    private final BrowseOwnCenters browse;
    private final Formats formats;
    private @Nullable List<CenterRow> own;

    @Inject
    CenterMenu(BrowseOwnCenters browse, Formats formats) {
        this.browse = browse;
        this.formats = formats;
    }

    /** Null when it is not among the first of the person's centers. */
    public @Nullable String name(String slug) {
        return own().stream()
                .filter(center -> center.slug().equals(slug))
                .findFirst()
                .map(this::name)
                .orElse(null);
    }

    /** The public name of the organization that runs it; null as {@link #name} is. */
    public @Nullable String host(String slug) {
        return own().stream()
                .filter(center -> center.slug().equals(slug))
                .findFirst()
                .map(center -> center.host().slug())
                .orElse(null);
    }

    public List<SideLink> others(String slug) {
        return own().stream()
                .filter(center -> !center.slug().equals(slug))
                .map(center -> new SideLink("/manage/centers/" + center.slug(), name(center)))
                .toList();
    }

    private String name(CenterRow center) {
        return formats.text(center.name().texts());
    }

    private List<CenterRow> own() {
        var rows = own == null ? browse.execute(PageRequest.first(OFFERED)).items() : own;
        own = rows;
        return rows;
    }
}
