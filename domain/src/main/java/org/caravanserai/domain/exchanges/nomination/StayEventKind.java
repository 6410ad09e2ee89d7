package org.caravanserai.domain.exchanges.nomination;

/** What can happen in the course of a stay. Names are stored with the events, so a constant must not be renamed. */
public enum StayEventKind {
    ARRIVAL(MobilityAction.ARRIVED),
    /** For a while; the person comes back. */
    INTERRUPTION(MobilityAction.INTERRUPTED),
    RESUMPTION(MobilityAction.RESUMED),
    /** The stay lasts longer than agreed. */
    EXTENSION(MobilityAction.EXTENDED),
    /** The person has left before the agreed end. */
    EARLY_RETURN(MobilityAction.RETURNED_EARLY),
    DEPARTURE(MobilityAction.DEPARTED),
    /** The person never came. */
    NO_SHOW(MobilityAction.NO_SHOW);

    private final MobilityAction action;

    StayEventKind(MobilityAction action) {
        this.action = action;
    }

    /** The corresponding history action. */
    public MobilityAction action() {
        return action;
    }
}
