package org.caravanserai.domain.centers.teaching;

/** What has become of a session. One that is over and was not cancelled counts as held once somebody was marked. */
public enum SessionState {
    PLANNED,
    HELD,
    CANCELLED
}
