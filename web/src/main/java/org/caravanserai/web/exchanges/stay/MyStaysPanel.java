package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.exchanges.nomination.MyStays;
import org.caravanserai.web.areas.OwnThings;
import org.jspecify.annotations.Nullable;

/** Stays of the person who is signed in, a section of {@code /my}. */
@Named
@RequestScoped
public class MyStaysPanel implements OwnThings {

    private final MyStays myStays;
    private @Nullable List<NominationRow> stays;

    @Inject
    MyStaysPanel(MyStays myStays) {
        this.myStays = myStays;
    }

    public List<NominationRow> getStays() {
        if (stays == null) {
            stays = myStays.execute();
        }
        return stays;
    }

    @Override
    public boolean isThere() {
        return !getStays().isEmpty();
    }
}
