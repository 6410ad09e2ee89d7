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
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.areas.Workspace;
import org.caravanserai.web.areas.Workspaces;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.centers.CenterWords;
import org.caravanserai.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The menu of a center: its name, what the person may do there, and the other centers at which the person works. */
@Named
@RequestScoped
public class CenterMenu implements Workspaces {

    private final BrowseWorkplaces browse;
    private final ShowWorkplace show;
    private final Formats formats;
    private final CenterWords words;
    private final Map<String, ShowWorkplace.Shown> shown = new HashMap<>();

    @Inject
    CenterMenu(BrowseWorkplaces browse, ShowWorkplace show, Formats formats, CenterWords words) {
        this.browse = browse;
        this.show = show;
        this.formats = formats;
        this.words = words;
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

    @Override
    public String kind() {
        return "centers";
    }

    @Override
    public List<String> addresses() {
        return List.of("/manage/centers/{slug}", "/manage/center-files/{slug}");
    }

    @Override
    public Page<Workspace> own(PageRequest request) {
        return browse.execute(request)
                .map(center -> new Workspace(
                        center.center().slug(), name(center), state(center.center()), address(center), center.may()));
    }

    /** The page of a center with which the work of the person begins. */
    public String address(Workplace center) {
        var first = "/manage/centers/" + center.center().slug();
        if (center.may().contains(Permission.READ_CENTER)) {
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

    private @Nullable String state(CenterRow center) {
        return center.state().allowsTeaching() ? null : words.state(center.state(), center.openedOn());
    }

    private String name(Workplace center) {
        return formats.text(center.center().name().texts());
    }

    private ShowWorkplace.Shown place(String slug) {
        return shown.computeIfAbsent(slug, each -> show.execute(CenterAddress.of(each)));
    }
}
