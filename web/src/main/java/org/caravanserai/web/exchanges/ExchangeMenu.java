package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The organizations whose international office the person works in or reads from, for the menu of the office. */
@Named
@RequestScoped
public class ExchangeMenu {

    private final ListOwnOrganizations list;
    private final CurrentCaller caller;
    private final Formats formats;
    private @Nullable String name;

    @Inject
    ExchangeMenu(ListOwnOrganizations list, CurrentCaller caller, Formats formats) {
        this.list = list;
        this.caller = caller;
        this.formats = formats;
    }

    /** Whether the person works in an office, and does not only read. */
    public boolean isActing() {
        return caller.get().may(Permission.MANAGE_EXCHANGES);
    }

    /** Empty for those who see all offices. */
    public String getName() {
        var known = name;
        if (known == null) {
            known = list.execute().stream()
                    .filter(own -> caller.get().may(Permission.READ_EXCHANGES, own.id()))
                    .map(own -> formats.text(own.name().texts()))
                    .collect(Collectors.joining(" · "));
            name = known;
        }
        return known;
    }
}
