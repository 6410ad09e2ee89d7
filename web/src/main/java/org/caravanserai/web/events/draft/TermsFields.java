package org.caravanserai.web.events.draft;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.caravanserai.domain.events.EventView;
import org.jspecify.annotations.Nullable;

/** Registration terms as fields of the form of an event. */
public class TermsFields {

    private @Nullable LocalDateTime opensAt;
    private @Nullable LocalDateTime closesAt;
    private @Nullable Integer capacity;
    private @Nullable Integer onlineCapacity;
    private boolean waitingList = true;
    private boolean moderated;
    private boolean guests = true;
    private boolean confirmGuests = true;

    void show(EventView.Terms terms, ZoneId zone) {
        opensAt = EventFormFields.local(terms.opensAt(), zone);
        closesAt = EventFormFields.local(terms.closesAt(), zone);
        capacity = terms.capacity();
        onlineCapacity = terms.onlineCapacity();
        waitingList = terms.waitingList();
        moderated = terms.moderated();
        guests = terms.guests();
        confirmGuests = terms.confirmGuests();
    }

    public @Nullable LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(@Nullable LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public @Nullable LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(@Nullable LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }

    public @Nullable Integer getOnlineCapacity() {
        return onlineCapacity;
    }

    public void setOnlineCapacity(@Nullable Integer onlineCapacity) {
        this.onlineCapacity = onlineCapacity;
    }

    public boolean isWaitingList() {
        return waitingList;
    }

    public void setWaitingList(boolean waitingList) {
        this.waitingList = waitingList;
    }

    public boolean isModerated() {
        return moderated;
    }

    public void setModerated(boolean moderated) {
        this.moderated = moderated;
    }

    public boolean isGuests() {
        return guests;
    }

    public void setGuests(boolean guests) {
        this.guests = guests;
    }

    public boolean isConfirmGuests() {
        return confirmGuests;
    }

    public void setConfirmGuests(boolean confirmGuests) {
        this.confirmGuests = confirmGuests;
    }
}
