package org.caravanserai.web.exchanges.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.office.ShowOfficeDay;
import org.caravanserai.exchanges.office.ShowOfficeDay.OfficeDay;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The day of an international office, a section of {@code /my}. */
@Named
@RequestScoped
public class MyOfficePanel {

    private final ShowOfficeDay show;
    private final CurrentCaller caller;
    private @Nullable Optional<OfficeDay> day;

    @Inject
    MyOfficePanel(ShowOfficeDay show, CurrentCaller caller) {
        this.show = show;
        this.caller = caller;
    }

    /** Null for those who work in no office, and in one that has nothing yet. */
    public @Nullable OfficeDay getDay() {
        var found = day;
        if (found == null) {
            found = caller.get().may(Permission.READ_EXCHANGES)
                    ? Optional.of(show.execute()).filter(each -> !each.isEmpty())
                    : Optional.empty();
            day = found;
        }
        return found.orElse(null);
    }
}
