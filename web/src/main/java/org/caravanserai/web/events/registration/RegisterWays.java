package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.EventView.Pool;
import org.caravanserai.web.events.SeatWords;
import org.caravanserai.web.shell.Texts;

/** The ways to attend an event, to choose from when signing up. */
@Named
@RequestScoped
public class RegisterWays {

    private final RegisterPage page;
    private final Texts texts;
    private final SeatWords seatWords;

    @Inject
    RegisterWays(RegisterPage page, Texts texts, SeatWords seatWords) {
        this.page = page;
        this.texts = texts;
        this.seatWords = seatWords;
    }

    /** Each with what is left of it; without a waiting list a full one cannot be chosen. */
    public List<SelectItem> getAll() {
        return page.getEvent().pools().stream().map(this::way).toList();
    }

    private SelectItem way(Pool pool) {
        var waitingList = page.getEvent().registration().waitingList();
        var label = texts.of("events.attendance." + pool.attendance()) + " – " + seatWords.toChoose(pool, waitingList);
        boolean full = Integer.valueOf(0).equals(pool.left()) && !waitingList;
        return new SelectItem(pool.attendance(), label, "", full);
    }
}
