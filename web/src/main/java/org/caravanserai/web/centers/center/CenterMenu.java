package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.BrowseWorkplaces;
import org.caravanserai.centers.center.ShowWorkplace;
import org.caravanserai.centers.center.Workplace;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.areas.SideLink;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The menu of a center: its name, what the person may do there, and the other centers at which the person works. */
@Named
@RequestScoped
public class CenterMenu {

    private static final int OFFERED = 20;

    private final BrowseWorkplaces browse;
    private final ShowWorkplace show;
    private final Formats formats;
    private final Map<String, ShowWorkplace.Shown> shown = new HashMap<>();
    private @Nullable List<Workplace> own;

    @Inject
    CenterMenu(BrowseWorkplaces browse, ShowWorkplace show, Formats formats) {
        this.browse = browse;
        this.show = show;
        this.formats = formats;
    }

    public String name(String slug) {
        return formats.text(place(slug).name().texts());
    }

    /** The public name of the organization that runs it. */
    public String host(String slug) {
        return place(slug).host();
    }

    /** Whether the person may do this at the center. */
    public boolean may(String slug, Permission permission) {
        return place(slug).may().contains(permission);
    }

    public List<SideLink> others(String slug) {
        return own().stream()
                .filter(center -> !center.center().slug().equals(slug))
                .map(center -> new SideLink(address(center), name(center)))
                .toList();
    }

    /** The page of a center with which the work of the person begins. */
    public String address(Workplace center) {
        var first = "/manage/centers/" + center.center().slug();
        if (center.may().contains(Permission.MANAGE_CENTER)) {
            return first;
        }
        if (center.may().contains(Permission.KEEP_FEES)) {
            return first + "/fees";
        }
        if (center.may().contains(Permission.DECIDE_RESULTS)) {
            return first + "/classes";
        }
        return center.may().contains(Permission.TEACH) ? first + "/teaching" : "/manage/people";
    }

    private String name(Workplace center) {
        return formats.text(center.center().name().texts());
    }

    private ShowWorkplace.Shown place(String slug) {
        return shown.computeIfAbsent(slug, each -> show.execute(CenterAddress.of(each)));
    }

    private List<Workplace> own() {
        var rows = own == null ? browse.execute(PageRequest.first(OFFERED)).items() : own;
        own = rows;
        return rows;
    }
}
